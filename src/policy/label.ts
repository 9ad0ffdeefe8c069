import { z } from 'zod';
import type { Problem } from '../errors.ts';
import { quote } from '../text/quote.ts';

export interface LabelSpec {
  readonly name: string;
  /** Six hexadecimal digits, lower case. */
  readonly color: string;
  readonly description: string;
}

/** GitHub's own limits. */
const LONGEST_NAME = 50;
const LONGEST_DESCRIPTION = 100;

export const labelColor = z
  .string()
  .meta({ description: 'Six hexadecimal digits, in quotes.', examples: ['b60205'] });

/** What gives labels a meaning. Of two that want the same one, the later in this list is at fault. */
const CLAIMANTS = ['group', 'built-in', 'severity', 'role', 'form', 'meeting', 'flag'] as const;

/** A label that stands for something. */
export interface LabelClaim {
  readonly text: string;
  readonly path: Path;
  readonly by: (typeof CLAIMANTS)[number];
}

type Path = Problem['path'];
type Report = (problem: Problem) => void;

/** Reports labels that stand for two things. GitHub compares them without regard to letter case. */
export function reportSharedLabels(labels: readonly LabelClaim[], report: Report): void {
  const seen = new Set<string>();
  const byRank = labels.toSorted((a, b) => CLAIMANTS.indexOf(a.by) - CLAIMANTS.indexOf(b.by));
  for (const { text, path } of byRank) {
    const key = claimKey(text);
    if (seen.has(key)) {
      const message = `Another label is already called ${quote(text)}`;
      report({ code: 'duplicate-name', path, message });
    }
    seen.add(key);
  }
}

/** The same for labels that GitHub holds to be the same. */
export function claimKey(label: string): string {
  return label.trim().toLowerCase();
}

export function checkLabelName(scope: { readonly report: Report }, name: string, path: Path): void {
  if (name.trim() === '') scope.report({ code: 'bad-label', path, message: 'A label needs a name' });
  const length = Array.from(name).length;
  if (length <= LONGEST_NAME) return;
  const message = `The label ${quote(name)} has ${length} characters, ${length - LONGEST_NAME} too many`;
  scope.report({ code: 'bad-label', path, message, allowed: [`at most ${LONGEST_NAME} characters`] });
}

/** A label as GitHub takes it; what it would not take is reported, at the keys of the map that says it. */
export function checkLook(
  scope: { readonly report: Report },
  { color, description }: Omit<LabelSpec, 'name'>,
  path: Path,
): Omit<LabelSpec, 'name'> {
  if (!/^[\da-f]{6}$/i.test(color)) {
    const allowed = ['six hexadecimal digits in quotes: "b60205"'];
    const message = `${quote(color)} is not a colour`;
    scope.report({ code: 'bad-label', path: [...path, 'color'], message, allowed });
  }
  const length = Array.from(description).length;
  if (length > LONGEST_DESCRIPTION) {
    const message = `This description has ${length} characters, ${length - LONGEST_DESCRIPTION} too many for a label`;
    const allowed = [`at most ${LONGEST_DESCRIPTION} characters`];
    scope.report({ code: 'bad-label', path: [...path, 'description'], message, allowed });
  }
  return { color: color.toLowerCase(), description };
}
