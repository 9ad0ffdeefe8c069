import type { Instant } from '../calendar/instant.ts';
import type { LabelSpec } from '../policy/label.ts';
import { labelKey } from '../ticket/labels.ts';
import type { LabelRemainder, LabelWhy } from './remainder.ts';
import type { DeleteLabel } from './undoing.ts';
import type { UndoneDesk } from './undone-desk.ts';
import type { UndoneIssue } from './undone-issue.ts';

/** A label as the repository has it. */
export interface FoundLabel {
  /** GraphQL node id. */
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly description: string;
  /** Null: GitHub does not tell. */
  readonly createdAt: Instant | null;
  /** How many issues carry it, open or closed, and how many pull requests. */
  readonly issues: number;
  readonly pullRequests: number;
}

/** What else of a repository says whose a label is. */
export interface LabelSurroundings {
  readonly labels: readonly FoundLabel[];
  /** When the default branch got the desk's first policy; null: nothing tells. */
  readonly begun: Instant | null;
  /** Labels that forms give, by key. */
  readonly ofForms: ReadonlySet<string>;
  readonly hasDiscussions: boolean;
  /** Every issue that the desk may have touched was read. */
  readonly isWhole: boolean;
}

/** Which definitions of labels go. */
export interface LabelEnds {
  readonly deleted: readonly DeleteLabel[];
  readonly left: readonly LabelRemainder[];
}

/**
 * Which definitions of labels go. GitHub does not tell who made one: it counts as the desk's where it looks as the desk
 * would have made it, came after the policy, and was put on by the desk and by nobody else, wherever it was ever put on.
 */
export function labelEnds(
  issues: readonly UndoneIssue[],
  around: LabelSurroundings,
  desk: UndoneDesk,
): LabelEnds {
  const put = new Set(issues.flatMap((issue) => [...issue.put]));
  const claimed = new Set(issues.flatMap((issue) => [...issue.claimed]));
  const off = issues.flatMap(({ labels }) => labels.off.map(labelKey));
  const deleted: DeleteLabel[] = [];
  const left: LabelRemainder[] = [];
  for (const label of around.labels) {
    const { id, name, createdAt } = label;
    const key = labelKey(name);
    const specs = desk.labels.get(key) ?? [];
    const isSame = specs.some((spec) => isLike(label, spec));
    const isOlder = createdAt !== null && createdAt < desk.since;
    // What the desk merely found, and did not use, is no business of its.
    if (specs.length === 0 || isOlder || !(isSame || put.has(key))) continue;
    const carriers = off.filter((one) => one === key).length;
    const isUsed = claimed.has(key) || label.issues !== carriers;
    const why = whyItStays(label, around, { isSame, isUsed, isPut: put.has(key) });
    const because = 'It is as the desk makes it, and nobody else has used it.';
    if (why === null) deleted.push({ kind: 'delete_label', id, name, carriers, because });
    else left.push({ kind: 'label', name, why });
  }
  return { deleted, left };
}

interface Use {
  readonly isSame: boolean;
  readonly isUsed: boolean;
  readonly isPut: boolean;
}

function whyItStays(
  { name, createdAt, pullRequests }: FoundLabel,
  { begun, ofForms, hasDiscussions, isWhole }: LabelSurroundings,
  { isSame, isUsed, isPut }: Use,
): LabelWhy | null {
  if (!isSame) return 'looks otherwise';
  if (begun !== null && (createdAt === null || createdAt < begun)) return 'older than the desk';
  if (!isWhole) return 'not all read';
  if (isUsed) return 'used by people';
  if (pullRequests > 0) return 'on pull requests';
  if (ofForms.has(labelKey(name))) return 'named by a form';
  if (!isPut && begun === null) return 'never put on';
  return hasDiscussions ? 'may be on discussions' : null;
}

function isLike({ name, color, description }: FoundLabel, spec: LabelSpec): boolean {
  return name === spec.name && color.toLowerCase() === spec.color && description === spec.description;
}
