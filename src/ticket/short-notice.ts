import type { Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Doubt } from './form/doubt.ts';
import { answerIn, choicesOf } from './form/given.ts';
import type { IdentifiedForm } from './form/form.ts';
import type { Ticket } from './ticket.ts';

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
  if (date === null) return { shortNotice: null, doubts: [{ kind: 'no_date', field: given.field.label }] };
  const short = asked.leadTime.isShort(arrivedAt, date);
  return { shortNotice: short ? { neededBy: date.from, atLeast: asked.text } : null, doubts: [] };
}
