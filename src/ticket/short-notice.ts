import type { Instant } from '../calendar/instant.ts';
import type { WrittenDate } from '../calendar/written-date.ts';
import type { Policy } from '../policy/policy.ts';
import type { Doubt } from './form/doubt.ts';
import { answerIn, choicesOf } from './form/given.ts';
import type { FormField, IdentifiedForm } from './form/form.ts';
import { REVISED } from './revised.ts';
import type { Ticket } from './ticket.ts';

/** What a form says in place of the date that the policy looks for; null: a date, nothing, or that there is none. */
export function noDateIn(policy: Policy, form: IdentifiedForm): { field: FormField; written: string } | null {
  const asked = policy.intake.forms.get(form.template.file)?.notice ?? null;
  const given = asked === null ? null : answerIn(form, asked.field);
  if (asked === null || given === null || given.unsure) return null;
  const [written] = choicesOf(given.value);
  const isInitial = given.field.kind === 'input' && given.field.initial?.trim() === written;
  if (written === undefined || isInitial || NO_DAY.test(written)) return null;
  return asked.leadTime.dateOf(written) === null ? { field: given.field, written } : null;
}

/** Whoever writes so needs it by no day. */
const NO_DAY =
  /^(?:n\/?a|none|no|nothing|[-–—?.]+|tbd|(?:there is )?no (?:rush|hurry|date|deadline|fixed date)|whenever(?: you can)?|any ?time|not urgent|egal|offen|irgendwann|jederzeit|keine?(?: (?:eile|datum|termin|frist))?|nicht (?:dringend|eilig)|eilt nicht)[.! ]*$/i;

/** The date by which the customer needs it, where the ticket came too late for the policy's notice. */
export function noticeOf(
  policy: Policy,
  form: IdentifiedForm | null,
  arrivedAt: Instant,
): { readonly shortNotice: Ticket['shortNotice']; readonly doubts: readonly Doubt[] } {
  const asked = form === null ? null : (policy.intake.forms.get(form.template.file)?.notice ?? null);
  const given = asked === null ? null : answerIn(form, asked.field);
  const [written] = choicesOf(given?.value ?? null);
  if (asked === null || given === null || written === undefined) return { shortNotice: null, doubts: [] };
  const date = asked.leadTime.dateOf(written);
  // The customer is asked which day they mean. Those who came before were told of a doubt.
  const doubts: Doubt[] =
    date === null && arrivedAt < REVISED ? [{ kind: 'no_date', field: given.field.label }] : [];
  if (date === null) return { shortNotice: null, doubts };
  const short = asked.leadTime.isShort(arrivedAt, date);
  return { shortNotice: short ? { neededBy: date.from, atLeast: asked.text } : null, doubts: [] };
}

/** The dates that a form says bear on the order of work, in the order in which they stand there. */
export function keyDatesIn({ queue: { keyDates } }: Policy, form: IdentifiedForm | null): WrittenDate[] {
  const given = keyDates === null ? null : answerIn(form, keyDates.field);
  if (keyDates === null || given === null || given.unsure) return [];
  return choicesOf(given.value).flatMap((written) => keyDates.dates.in(written));
}
