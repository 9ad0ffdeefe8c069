import { align } from './align.ts';
import { fits } from './answer.ts';
import type { Doubt } from './doubt.ts';
import { readsAs } from './doubt.ts';
import type { FormField, FormTemplate } from './form.ts';
import { headingKey } from './heading-key.ts';
import { unlikeness } from './likeness.ts';
import type { Heading } from './outline.ts';

export interface Assignment {
  /** For each field of the form the index of its heading; null: the text has none. */
  readonly owners: readonly (number | null)[];
  readonly doubts: readonly Doubt[];
  /** Fields that a doubt names, by index: where their answers stand can be seen in more than one way. */
  readonly unsure: ReadonlySet<number>;
  /** Every field has its heading, in the form's order, and an answer of its kind. */
  readonly sound: boolean;
}

/** Whether an answer may hold headings: free text does, single lines, choices and fences do not. */
export function holdsHeadings(field: FormField): boolean {
  return field.kind === 'textarea' || field.kind === 'upload';
}

/** Decides which of a body's headings are the form's own. */
export function assignHeadings(
  template: FormTemplate,
  source: string,
  headings: readonly Heading[],
): Assignment {
  const text = new Sections(template.fields, source, headings);
  text.alignAll();
  const sound = text.sound(template.kind === 'form');
  if (text.owners.some((owner) => owner !== null)) {
    text.findStrays();
    text.findChanged();
    text.tellRest(template.kind === 'form');
  }
  return { owners: text.owners, doubts: text.doubts, unsure: text.unsure, sound };
}

/** Headings that people type are looked at one by one only up to this many. */
const MOST_LOOKED_AT = 300;

class Sections {
  owners: (number | null)[] = [];
  readonly doubts: Doubt[] = [];
  readonly unsure = new Set<number>();
  readonly #fields: readonly FormField[];
  readonly #source: string;
  readonly #headings: readonly Heading[];
  readonly #fieldsByKey: ReadonlyMap<string, readonly number[]>;
  /** For each heading the fields that it names to the letter. */
  #named: readonly (readonly number[])[] = [];
  /** Headings that no field has. */
  #free: number[] = [];
  /** Fields whose missing heading a doubt has named already. */
  readonly #told = new Set<number>();
  /** How far the levels of this body are from the form's. */
  #shift = 0;

  constructor(fields: readonly FormField[], source: string, headings: readonly Heading[]) {
    this.#fields = fields;
    this.#source = source;
    this.#headings = headings;
    this.#fieldsByKey = Map.groupBy(fields.keys(), (index) => headingKey(fields[index]?.label ?? ''));
  }

  /** By exact wording and in the form's order; at another level only where all headings have that one. */
  alignAll(): void {
    const level = this.#fields[0]?.level ?? 3;
    const uniform = this.#fields.every((field) => field.level === level);
    for (const shift of uniform && level > 0
      ? [0, 2 - level, 4 - level, 1 - level, 5 - level, 6 - level]
      : [0]) {
      this.#shift = shift;
      this.#align();
      if (this.owners.some((owner) => owner !== null)) break;
    }
    if (this.#shift !== 0 && this.owners.some((owner) => owner !== null))
      this.doubts.push({ kind: 'other_level', level: level + this.#shift, own: level });
  }

  /** @param filled GitHub leaves nothing empty below a form's headings; below those of a classic template people do */
  sound(filled: boolean): boolean {
    return this.#fields.every((field, index) => {
      const own = this.owners[index] ?? null;
      if (own === null) return false;
      const next = this.owners.slice(index + 1).find((owner) => owner !== null);
      const limit = next === undefined ? undefined : this.#headings[next]?.start;
      const section = this.#source.slice(this.#headings[own]?.end, limit);
      return fits(field, section) && (!filled || section.trim() !== '');
    });
  }

  #align(): void {
    this.#named = this.#headings.map((heading) => this.#fieldsOf(heading));
    const indexes = [...this.#named.keys()].filter((index) => this.#named[index]?.length !== 0);
    const candidates = indexes.map((index, candidate) => {
      const fields = this.#named[index] ?? [];
      const heading = this.#headings[index];
      const next = indexes[candidate + 1];
      const section =
        next === undefined ? 'x' : this.#source.slice(heading?.end, this.#headings[next]?.start);
      return { fields, apart: heading?.apart === true, empty: section.trim() === '' };
    });
    const owners = align(
      candidates,
      this.#fields.length,
      (candidate, field) => this.#fits(indexes[candidate] ?? 0, field),
      (field) => this.#holds(field),
    );
    this.owners = owners.map((candidate) => (candidate === null ? null : (indexes[candidate] ?? null)));
    this.#refresh();
  }

  #fieldsOf(heading: Heading): readonly number[] {
    const fields = heading.keys.flatMap((key) => this.#fieldsByKey.get(key) ?? []);
    return fields.filter((index) => (this.#fields[index]?.level ?? 3) + this.#shift === heading.level);
  }

  #holds(field: number | null): boolean {
    const owner = field === null ? undefined : this.#fields[field];
    return owner !== undefined && holdsHeadings(owner);
  }

  /** Whether what stands between a heading and the next of any kind can be the whole of a field's answer. */
  #fits(heading: number, field: number): boolean {
    const own = this.#fields[field];
    const from = this.#headings[heading]?.end ?? 0;
    return own !== undefined && fits(own, this.#source.slice(from, this.#headings[heading + 1]?.start));
  }

  #refresh(): void {
    const owned = new Set(this.owners);
    this.#free = [...this.#headings.keys()].filter((index) => !owned.has(index));
  }

  /** The field in whose answer a heading stands. */
  #above(heading: number): number | null {
    let above: number | null = null;
    for (const [field, own] of this.owners.entries()) {
      if (own !== null && own < heading && own > (above === null ? -1 : (this.owners[above] ?? -1)))
        above = field;
    }
    return above;
  }

  #take(field: number, heading: number, doubt: Doubt): void {
    this.owners[field] = heading;
    this.unsure.add(field);
    this.doubts.push(doubt);
    this.#refresh();
  }

  /** Fields that somebody moved: their heading is there once, out of order. */
  findStrays(): void {
    for (const [field, { label }] of this.#fields.entries()) {
      if (this.owners[field] !== null) continue;
      const strays = this.#free.filter(
        (index) => this.#named[index]?.includes(field) === true && this.#repeats(index) === null,
      );
      const stray = strays.find((index) => {
        const above = this.#above(index);
        return !this.#holds(above) || this.#headings[index]?.apart === true || this.#settles(index, field);
      });
      if (stray !== undefined) this.#take(field, stray, { kind: 'moved_field', field: label });
    }
  }

  /** The field named by a heading that has one already. */
  #repeats(heading: number): number | null {
    return this.#named[heading]?.find((field) => this.owners[field] !== null) ?? null;
  }

  /** A choice whose option stands right below the heading leaves no doubt whose heading it is. */
  #settles(heading: number, field: number): boolean {
    return (this.#fields[field]?.options.length ?? 0) > 0 && this.#fits(heading, field);
  }

  /**
   * Fields whose heading somebody reworded or gave another level. A heading that the answer above may hold stays
   * there, unless what follows it can only be the field's answer.
   */
  findChanged(): void {
    for (const [field, { label }] of this.#fields.entries()) {
      if (this.owners[field] !== null) continue;
      const near = this.#nearest(field);
      if (near === null) continue;
      const heading = `${'#'.repeat(Math.max(0, near.heading.level))} ${near.heading.text}`.trim();
      const above = this.#above(near.index);
      if (!this.#holds(above) || this.#settles(near.index, field)) {
        this.#take(field, near.index, { kind: 'changed_heading', heading, field: label });
      } else if (above !== null) {
        const within = this.#fields[above]?.label ?? '';
        this.#told.add(field);
        this.unsure.add(field).add(above);
        this.doubts.push({ kind: 'similar_heading', heading, field: label, within });
      }
    }
  }

  /** The free heading most like a field's, between those of its neighbours. */
  #nearest(field: number): { index: number; heading: Heading } | null {
    const before = this.owners.slice(0, field).findLast((owner) => owner !== null) ?? -1;
    const after = this.owners.slice(field + 1).find((owner) => owner !== null) ?? Infinity;
    const level = (this.#fields[field]?.level ?? 3) + this.#shift;
    const label = headingKey(this.#fields[field]?.label ?? '');
    let best: { index: number; heading: Heading } | null = null;
    let least = 1;
    for (const index of this.#free.filter((free) => free > before && free < after).slice(0, MOST_LOOKED_AT)) {
      const heading = this.#headings[index];
      if (heading === undefined || this.#named[index]?.length !== 0) continue;
      const exact = heading.keys.includes(label);
      const unlike = exact ? 0 : heading.level === level ? unlikeness(label, heading.text) : 1;
      if (unlike < least) {
        least = unlike;
        best = { index, heading };
      }
    }
    return best;
  }

  /** States what was left over: headings used again, fields without a heading. */
  tellRest(everyFieldHasOne: boolean): void {
    const repeated = new Map<string, Doubt>();
    const seen = new Set<string>();
    for (const index of this.#free) {
      const field = this.#repeats(index);
      if (field === null || repeated.size > MOST_LOOKED_AT) continue;
      const label = this.#fields[field]?.label ?? '';
      const within = this.#above(index);
      const place = `${field} ${within ?? -1}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const above = this.#fields[within ?? -1]?.label;
      this.unsure.add(field).add(within ?? field);
      const doubt: Doubt =
        above === undefined
          ? { kind: 'heading_above_fields', heading: label }
          : { kind: 'heading_again', heading: label, field: above };
      repeated.set(readsAs(doubt), doubt);
    }
    this.doubts.push(...repeated.values());
    const missing = this.#fields.filter((_, field) => this.owners[field] === null && !this.#told.has(field));
    if (!everyFieldHasOne || missing.length === 0) return;
    this.doubts.push({ kind: 'no_heading', fields: missing.map(({ label }) => label) });
  }
}
