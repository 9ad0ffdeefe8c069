import type { FormTemplate } from '../ticket/form/form.ts';
import { ranksOf, rankOfLabel, SEVERITY_NAME } from './severity-words.ts';

/** A label that a repository has. */
export interface FoundLabel {
  readonly name: string;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/** What a repository shows of itself before there is a desk. */
export interface Findings {
  readonly forms: readonly FormTemplate[];
  /** Null: they are not known. */
  readonly labels: readonly FoundLabel[] | null;
  /** Logins that look after it, as its CODEOWNERS or GitHub name them; teams as `@org/team`. */
  readonly people: readonly string[];
  /** IANA zone. */
  readonly zone: string;
}

/** A field of a form whose answer tells how severe a ticket is. */
export interface SeverityField {
  readonly file: string;
  /** As a policy names it: its id, or else its label. */
  readonly field: string;
  readonly options: readonly string[];
  /** Of each option, the lowest the most severe; null: it says nothing. */
  readonly ranks: readonly (number | null)[];
}

/** The first field of a form that tells how severe a ticket is; null: none does. */
export function severityFieldOf({ file, fields }: FormTemplate): SeverityField | null {
  for (const { id, label, kind, multiple, options } of fields) {
    if (kind !== 'dropdown' || multiple || !SEVERITY_NAME.test(`${id ?? ''} ${label}`)) continue;
    const names = options.map((option) => option.label);
    const ranks = ranksOf(names);
    if (ranks !== null) return { file, field: id ?? label, options: names, ranks };
  }
  return null;
}

/** Labels that tell how severe a ticket is, most severe first; empty where there is only one. */
export function severityLabelsOf(
  labels: readonly FoundLabel[],
): readonly (FoundLabel & { readonly rank: number })[] {
  const ranked = labels.flatMap((label) => {
    const rank = rankOfLabel(label.name);
    return rank === null ? [] : [{ ...label, rank }];
  });
  // Of two schemes side by side, such as P1… and "severity: …", the one with more labels is the one in use.
  const schemes = Map.groupBy(ranked, ({ name }) => name.replace(/[\d]+|[^\s:/_-]+$/, '').toLowerCase());
  const [scheme = []] = [...schemes.values()].sort((one, other) => other.length - one.length);
  const distinct = scheme.filter(({ rank }, place) => scheme.findIndex((one) => one.rank === rank) === place);
  return distinct.length < 2 ? [] : distinct.toSorted((one, other) => one.rank - other.rank);
}

/** Labels that forms give their tickets and the repository does not have; GitHub creates none. */
export function missingLabels({ forms, labels }: Pick<Findings, 'forms' | 'labels'>): string[] {
  if (labels === null) return [];
  const there = new Set(labels.map(({ name }) => name.toLowerCase()));
  return [...new Set(forms.flatMap((form) => form.labels))].filter((name) => !there.has(name.toLowerCase()));
}
