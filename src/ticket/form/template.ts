import type { LocatedProblem } from '../../errors.ts';
import { parseClassicTemplate } from './classic-template.ts';
import type { FormTemplate } from './form.ts';
import { parseIssueForm } from './issue-form.ts';

export type { FormTemplate } from './form.ts';

export interface ParsedTemplate {
  /** Null when nothing can be read with it. It may be present in spite of problems. */
  readonly template: FormTemplate | null;
  readonly problems: readonly LocatedProblem[];
}

/**
 * Reads a file of `.github/ISSUE_TEMPLATE`: an issue form (`.yml`, `.yaml`) or a classic Markdown template. All
 * faults are reported with their places. Never throws.
 *
 * @param file path or name, as problems shall call it
 */
export function parseFormTemplate(file: string, text: string): ParsedTemplate {
  return /\.ya?ml$/i.test(file) ? parseIssueForm(file, text) : parseClassicTemplate(file, text);
}
