import type { LocatedProblem } from '../../errors.ts';
import { quote } from '../../text/quote.ts';
import { parseClassicTemplate } from './classic-template.ts';
import type { FormTemplate } from './form.ts';
import { parseIssueForm } from './issue-form.ts';

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

/** Forms that go by one name: people cannot tell them apart where GitHub offers them, nor a command that names one. */
export function sharedNames(
  files: readonly { readonly path: string; readonly text: string; readonly template: FormTemplate | null }[],
): LocatedProblem[] {
  const taken = new Map<string, string>();
  return files.flatMap(({ path, text, template }) => {
    if (template === null) return [];
    const key = template.name.trim().toLowerCase();
    const other = taken.get(key);
    if (other === undefined) {
      taken.set(key, template.file);
      return [];
    }
    const line = text.split(/\r\n?|\n/).findIndex((one) => one.startsWith('name:')) + 1;
    const message = `The form ${other} has the name ${quote(template.name)} too.`;
    const place = { file: path, line: Math.max(1, line), column: 1 };
    return [{ code: 'duplicate-name', message, path: ['name'], at: 'key', severity: 'error', ...place }];
  });
}
