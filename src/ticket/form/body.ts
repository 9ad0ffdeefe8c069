import { fits, readAnswer } from './answer.ts';
import type { Doubt } from './doubt.ts';
import { distinct } from './doubt.ts';
import type { FieldValue, FormField, FormTemplate, ParsedField, ParsedForm } from './form.ts';
import { headingKey } from './heading-key.ts';
import { Outliner, wantedKey, type Heading, type Outline, type WantedLine } from './outline.ts';
import { assignHeadings, holdsHeadings, type Assignment } from './sections.ts';

/**
 * Reads an issue's body by the form that it was written with. Every field of the form is in the answer; what the
 * text does not settle is left unanswered or in the words of the answer above, and stated as a doubt. Never throws.
 */
export function parseBody(template: FormTemplate, body: string): ParsedForm {
  const source = body.replace(/\r\n?/g, '\n');
  const read = headingsOf(template, source);
  const { fields } = template;
  if (read.owners.every((owner) => owner === null)) {
    const doubt: Doubt =
      source.trim() === '' ? { kind: 'no_text' } : { kind: 'unlike_form', form: template.name };
    return { fields: fields.map((field) => answered(field, null, true)), doubts: [doubt] };
  }
  const sections = readSections(template, source, read);
  return {
    fields: fields.map((field, index) => {
      const { value, doubts } = sections.answers[index] ?? { value: null, doubts: [] };
      const absent = template.kind === 'form' && read.owners[index] === null;
      // Of words that are there it may be doubtful what they mean, but not that they answer.
      const vague = doubts.length > 0 && (value === null || field.kind === 'checkboxes');
      return answered(field, value, read.unsure.has(index) || absent || vague);
    }),
    doubts: distinct([
      ...read.doubts,
      ...sections.doubts,
      ...sections.answers.flatMap(({ doubts }) => doubts),
    ]),
  };
}

interface Headings extends Assignment {
  readonly headings: readonly Heading[];
}

/** The headings of a body, and whose they are. */
function headingsOf(template: FormTemplate, source: string): Headings {
  const outliner = new Outliner(source, wantedBy(template));
  const inBold = template.fields.some(({ level }) => level === 0);
  const read = ({ headings: all, hidden }: Outline): Headings => {
    const headings = all.filter(({ level }) => inBold || level > 0);
    const assigned = assignHeadings(template, source, headings);
    const inBlocks = hiddenDoubts(template, headings, assigned.owners, hidden);
    const doubts = [...assigned.doubts, ...inBlocks.doubts];
    return { ...assigned, headings, doubts, unsure: new Set([...assigned.unsure, ...inBlocks.unsure]) };
  };
  const plain = read(outliner.likely());
  if (plain.sound || !/^ {0,3}(?:`{3}|~{3}|<)/m.test(source)) return plain;
  // Two blocks left open look like one that was closed. If ending it makes everything fit, that is what happened.
  const cut = read(outliner.cut());
  if (!cut.sound) return plain;
  return { ...cut, doubts: [...cut.doubts, { kind: 'open_blocks' }] };
}

/** Headings of this or a coming field that stand in code or HTML of an answer may be the form's own after all. */
function hiddenDoubts(
  { fields }: FormTemplate,
  headings: readonly Heading[],
  owners: Assignment['owners'],
  hidden: readonly WantedLine[],
): Pick<Assignment, 'doubts' | 'unsure'> {
  const keys = fields.map(({ label }) => headingKey(label));
  const starts = owners.map((owner) => headings[owner ?? -1]?.start ?? Infinity);
  const doubts = new Map<string, Doubt>();
  const unsure = new Set<number>();
  for (const { start, text } of hidden) {
    const within = starts.findLastIndex((own) => own < start);
    const place = `${within} ${text}`;
    const ahead = doubts.has(place)
      ? []
      : [...keys.keys()].filter((index) => index >= within && keys[index] === text);
    if (ahead.length === 0 || within < 0) continue;
    for (const index of [...ahead, within]) unsure.add(index);
    doubts.set(place, { kind: 'heading_in_code', heading: text, field: fields[within]?.label ?? '' });
  }
  return { doubts: [...doubts.values()], unsure };
}

function answered({ id, label }: FormField, value: FieldValue, unsure: boolean): ParsedField {
  return { id, label, value, unsure };
}

/** How many headings of each kind a body of this form has. */
function wantedBy(template: FormTemplate): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const { level, label } of template.fields) {
    const name = wantedKey(level, headingKey(label));
    wanted.set(name, (wanted.get(name) ?? 0) + 1);
  }
  return wanted;
}

interface ReadAnswer {
  readonly value: FieldValue;
  readonly doubts: readonly Doubt[];
}

function readSections(
  template: FormTemplate,
  source: string,
  { headings, owners }: Headings,
): { answers: readonly ReadAnswer[]; doubts: readonly Doubt[] } {
  const fieldOf = new Map(
    owners.flatMap((heading, field) => (heading === null ? [] : [[heading, field] as const])),
  );
  const answers = template.fields.map((): ReadAnswer => ({ value: null, doubts: [] }));
  const first = headings[Math.min(...fieldOf.keys())];
  const above = first !== undefined && source.slice(0, first.start).trim() !== '';
  let next: number | null = null;
  for (let index = headings.length - 1; index >= 0; index -= 1) {
    const own = fieldOf.get(index);
    const heading = headings[index];
    const field = own === undefined ? undefined : template.fields[own];
    if (own === undefined || heading === undefined || field === undefined) continue;
    const limit = (next === null ? undefined : headings[next]?.start) ?? source.length;
    const foreign = holdsHeadings(field) ? null : foreignHeading(field, source, headings, index);
    const end = foreign !== null && foreign.start < limit ? foreign.start : limit;
    const doubts: Doubt[] = [];
    if (foreign !== null && end < limit)
      doubts.push({ kind: 'foreign_heading', heading: foreign.text, field: field.label });
    const section = source.slice(heading.end, end);
    // A classic template is itself the text that people begin with.
    const untouched = template.kind === 'markdown' && section.trim() === field.initial;
    answers[own] = { value: untouched ? null : readAnswer(field, section, doubts), doubts };
    next = index;
  }
  return { answers, doubts: above ? [{ kind: 'text_above_fields' }] : [] };
}

/** The heading that ends an answer which cannot hold one, unless the heading itself is the answer: `### x` in an input. */
function foreignHeading(
  field: FormField,
  source: string,
  headings: readonly Heading[],
  own: number,
): Heading | null {
  const from = headings[own]?.end ?? 0;
  const [first, second] = headings.slice(own + 1, own + 3);
  if (first === undefined) return null;
  const isAnswer =
    source.slice(from, first.start).trim() === '' && fits(field, source.slice(from, second?.start));
  return isAnswer ? (second ?? null) : first;
}

/**
 * The parse as `steward form` prints it. A label that the form uses again gets a number: `Version`, `Version (2)`.
 * All keys are own properties, whatever their names.
 *
 * @param say puts a doubt into words
 */
export function formToJson(
  parsed: ParsedForm,
  say: (doubt: Doubt) => string,
): { fields: Record<string, FieldValue>; doubts: string[] } {
  const taken = new Set(parsed.fields.map(({ label }) => label));
  const seen = new Set<string>();
  const entries = parsed.fields.map(({ label, value }): [string, FieldValue] => {
    let key = label;
    for (let count = 2; seen.has(key); count += 1) {
      const numbered = `${label} (${count})`;
      if (!taken.has(numbered)) key = numbered;
    }
    seen.add(key);
    return [key, value];
  });
  return { fields: Object.fromEntries(entries), doubts: parsed.doubts.map(say) };
}
