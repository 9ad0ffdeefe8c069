import type { FieldValue, FormField, IdentifiedForm } from './form.ts';

/** A field of the ticket's form, and what was answered. */
export interface GivenAnswer {
  readonly field: FormField;
  readonly value: FieldValue;
  /** It may be that something else was answered, or nothing. */
  readonly unsure: boolean;
}

/** What was answered in a field that a policy names by its id, or by its label; null: the form has no such field. */
export function answerIn(form: IdentifiedForm | null, name: string): GivenAnswer | null {
  if (form === null) return null;
  const { fields } = form.template;
  const wanted = name.trim().toLowerCase();
  const byId = fields.findIndex(({ id }) => id?.toLowerCase() === wanted);
  const index = byId >= 0 ? byId : fields.findIndex(({ label }) => label.trim().toLowerCase() === wanted);
  const field = fields[index];
  const parsed = form.parsed.fields[index];
  return field === undefined || parsed === undefined
    ? null
    : { field, value: parsed.value, unsure: parsed.unsure };
}

/** What somebody chose or wrote, each choice by itself. Empty: nothing. */
export function choicesOf(value: FieldValue): string[] {
  if (value === null) return [];
  const all = typeof value === 'string' ? [value] : 'text' in value ? [value.text] : value;
  return all
    .flatMap((one) => (typeof one === 'string' ? one : one.checked ? one.label : []))
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
