import type { Instant } from '../calendar/instant.ts';
import { wallTimeOf } from '../calendar/moment.ts';
import type { Policy } from '../policy/policy.ts';
import type { Doubt } from './form/doubt.ts';
import { answerIn, choicesOf } from './form/given.ts';
import type { IdentifiedForm } from './form/form.ts';
import type { Ticket } from './ticket.ts';
import { parseWrittenDate } from './written-date.ts';

/**
 * The date by which the customer needs it, where the ticket came too late for the policy's notice. A date of two weeks
 * ahead is two weeks' notice, at whatever time of day it was asked for.
 */
export function noticeOf(
  policy: Policy,
  form: IdentifiedForm | null,
  arrivedAt: Instant,
): { readonly shortNotice: Ticket['shortNotice']; readonly doubts: readonly Doubt[] } {
  const asked = form === null ? null : (policy.intake.forms.get(form.template.file)?.notice ?? null);
  const given = asked === null ? null : answerIn(form, asked.field);
  const [written] = choicesOf(given?.value ?? null);
  if (asked === null || given === null || written === undefined) return { shortNotice: null, doubts: [] };
  const date = parseWrittenDate(written, policy.timezone);
  if (date === null) return { shortNotice: null, doubts: [{ kind: 'no_date', field: given.field.label }] };
  // On the wall, where a day is a day, whether or not the clocks were moved.
  const wall = (at: Instant): number => wallTimeOf(at, policy.timezone);
  const short = wall(date.to) - wall(arrivedAt) < asked.atLeast;
  return { shortNotice: short ? { neededBy: date.from, atLeast: asked.text } : null, doubts: [] };
}
