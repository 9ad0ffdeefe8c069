import { parseBody } from './body.ts';
import type { Doubt } from './doubt.ts';
import type { FormTemplate, Forms, IdentifiedForm, Opened } from './form.ts';
import { headingKey } from './heading-key.ts';
import { Outliner, wantedKey, type Heading } from './outline.ts';

/** A heading at another level than the form's counts for less. */
const OTHER_LEVEL = 0.8;
/** Without label or title, at least this share of the form's headings must be there. */
const ENOUGH = 0.5;
/** Two forms nearer to each other than this cannot be told apart. */
const CLOSE = 0.2;

/** The forms of a repository, which tell their issues. */
export function formsOf(templates: readonly FormTemplate[]): Forms {
  return {
    templates,
    identify: (issue) => (templates.length === 0 ? null : identifyForm(templates, issue)),
  };
}

/**
 * Which form an issue was opened with. GitHub does not say: the form's headings in the body count most, then its
 * labels, the beginning of the title, and the type. Null: none, as for a blank issue.
 */
export function identifyForm(templates: readonly FormTemplate[], issue: Opened): IdentifiedForm | null {
  const { headings } = new Outliner(issue.body.replace(/\r\n?/g, '\n'), wantedByAny(templates)).likely();
  const clues = templates.map((template) => cluesFor(template, issue, headings));
  const [best, ...others] = clues.toSorted((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const marked = best.label || best.title;
  if (!marked && best.share < ENOUGH) return null;

  const doubts: Doubt[] = [];
  const form = best.template.name;
  const rival = others.find((other) => best.score - other.score < CLOSE);
  if (rival !== undefined) doubts.push({ kind: 'either_form', form, other: rival.template.name });
  const labelled = best.label ? undefined : others.find((other) => other.label && other !== rival);
  if (labelled !== undefined)
    doubts.push({ kind: 'two_forms', labels: labelled.template.name, headings: form });
  if (best.share === 0) {
    doubts.push({ kind: best.label ? 'labels_alone' : 'title_alone', form });
  } else if (!marked && best.share < 1) {
    doubts.push({ kind: 'some_headings', form });
  }
  return { template: best.template, parsed: parseBody(best.template, issue.body), doubts };
}

interface Clues {
  readonly template: FormTemplate;
  /** How much of the form's headings the body has, 0 to 1. */
  readonly share: number;
  /** The issue carries all the labels that the form gives. */
  readonly label: boolean;
  readonly title: boolean;
  readonly score: number;
}

function cluesFor(template: FormTemplate, issue: Opened, headings: readonly Heading[]): Clues {
  const share = shareOf(template, headings);
  const carried = new Set(issue.labels.map((name) => name.toLowerCase()));
  const label =
    template.labels.length > 0 && template.labels.every((name) => carried.has(name.toLowerCase()));
  const prefix = template.title.trim().toLowerCase();
  const title = prefix !== '' && issue.title.trim().toLowerCase().startsWith(prefix);
  const type = template.type !== null && template.type.toLowerCase() === issue.type?.toLowerCase();
  const score = 4 * share + (label ? 1.5 : 0) + (title ? 1 : 0) + (type ? 0.5 : 0);
  return { template, share, label, title, score };
}

function shareOf(template: FormTemplate, headings: readonly Heading[]): number {
  const exact = new Set(headings.flatMap(({ level, keys }) => keys.map((key) => wantedKey(level, key))));
  const any = new Set(headings.flatMap(({ keys }) => keys));
  const { fields } = template;
  let found = 0;
  for (const { level, label } of fields) {
    const key = headingKey(label);
    if (exact.has(wantedKey(level, key))) found += 1;
    else if (any.has(key)) found += OTHER_LEVEL;
  }
  return fields.length === 0 ? 0 : found / fields.length;
}

function wantedByAny(templates: readonly FormTemplate[]): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const { fields } of templates) {
    for (const { level, label } of fields) wanted.set(wantedKey(level, headingKey(label)), 1);
  }
  return wanted;
}
