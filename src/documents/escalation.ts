import type { Clock } from '../sla/clock.ts';
import type { DutyReason } from '../team/duty-reason.ts';
import { document } from './document.ts';
import type { EscalationFacts } from './escalation-facts.ts';
import { CLOCK } from './clock-line.ts';
import { at, choice, flag, link, list, optional, people, reason, text, texts, TIMEZONE } from './kinds.ts';
import { OVERDUE } from './overdue.ts';
import { STEP, stepTarget } from './step.ts';

/** What became of the page of a step. */
export type PageState = 'sent' | 'failed' | 'digest';

export interface StepTold {
  readonly step: EscalationFacts;
  /** Whom the step tells; null: the comment only keeps what became of the page. */
  readonly notice: {
    readonly to: readonly string[];
    readonly duty: DutyReason | null;
  } | null;
  /** What became late at the same time, told along: of whom it is, and their clocks. */
  readonly late?: { readonly to: readonly string[]; readonly clocks: readonly Clock[] };
  /** Null: nobody is paged. */
  readonly page: { readonly pager: string; readonly state: PageState } | null;
  /** Address of the ticket where this is told elsewhere. */
  readonly ticket?: string;
}

export const escalation = document({
  about:
    'Tells, once a step, that a ticket moves on to another group, and what became of the page. That a pager failed is told to the operator, in the log of the run, and not to the customer who reads along.',
  facts: {
    to: people('Whom to tell; `mention` calls them.', 'ana'),
    told: flag('Whether the step is told; else the comment only keeps what became of the page.', true),
    duty: choice(
      'Why these people: “rotation”, “override”, “members”, “fallback” or “nobody”; may be empty.',
      'rotation',
      ...(['override', 'members', 'fallback', 'nobody', ''] as const),
    ),
    ...STEP,
    hours: text('The calendar that the time is counted on.', '24x7'),
    started: optional(at('Since when.', '2026-11-16T09:00+01:00')),
    reason: optional(reason('What started the clock.', { kind: 'took', by: 'bo' })),
    by: text('Whoever handed it over, or said that it cannot wait; empty where nobody did.', 'ana'),
    why: text('What they said that it is for; may be empty.', 'the database is full'),
    need: choice(
      'What it is to bring: “expertise”, “authority” or “response” (a larger one); empty where nobody said.',
      'expertise',
      ...(['authority', 'response', ''] as const),
    ),
    group: text('The group that takes over; empty where none does.', 'tier-2'),
    released: texts('Logins of those whom the ticket was taken off.', 'bo'),
    late: list('What became late at the same time; empty where nothing did.', CLOCK),
    holders: people(
      'Whoever has the ticket and hears of that here, besides those whom the step tells.',
      'bo',
    ),
    ack: optional(text('The command that acknowledges; empty where switched off.', '/ack')),
    pager: text('The pager; empty where nobody is paged.', 'on-call'),
    page: choice(
      'What became of the page: “sent”, “failed” or “digest”; empty where nobody is paged.',
      'sent',
      ...(['failed', 'digest', ''] as const),
    ),
    ticket: optional(
      link(
        'The address of the ticket where this is told elsewhere; empty on the ticket itself.',
        'https://github.com/acme/helpdesk/issues/12',
      ),
    ),
    timezone: TIMEZONE,
  },
  from: (
    {
      step: { clock, on, by, why, need, step, again, group, released, ack },
      notice,
      late,
      page,
      ticket = '',
    }: StepTold,
    { phrases },
  ) => ({
    to: notice?.to ?? [],
    told: notice !== null,
    duty: notice?.duty ?? '',
    ...{ on, step, again, target: stepTarget(clock, phrases) },
    hours: clock?.calendar ?? '',
    started: clock?.startedAt ?? null,
    reason: clock?.startedBy ?? null,
    ...{ by, why },
    need: need ?? '',
    group: group ?? '',
    ...{ released, ack },
    late: late?.clocks ?? [],
    holders: (late?.to ?? []).filter((login) => notice?.to.includes(login) !== true),
    pager: page?.pager ?? '',
    page: page?.state ?? '',
    ticket: ticket === '' ? null : ticket,
  }),
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

{% if told %}
{% if on == 'handed' %}**This ticket was handed to the group {{ group | code }}** by {{ by }}{% if need == 'expertise' %} for more expertise{% elsif need == 'authority' %} for a decision that takes more authority{% elsif need == 'response' %} for a larger response{% endif %}{% if why != '' %} ({{ why }}){% endif %}.{% elsif on == 'cannot_wait' %}**This ticket cannot wait**{% if by != '' %}, says {{ by }}{% if why != '' %}: {{ why }}{% else %}.{% endif %}{% else %}.{% endif %}{% elsif step > 1 %}**Still nobody {% if on == 'held' %}of the group {{ group | code }} {% endif %}has {% if on == 'unanswered' %}answered this ticket{% else %}seen to this ticket{% endif %}**, {{ target }} after the step before (hours: {{ hours }}). This is step {{ step }}.{% elsif on == 'unanswered' %}**Nobody has answered this ticket for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% elsif on == 'silence' %}**Nobody has seen to this ticket for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% elsif on == 'taken' %}**This ticket needs more hands:** {{ target }} have passed (hours: {{ hours }}) since {{ started }}, when {{ reason }}.{% elsif on == 'held' %}**The group {{ group | code }} has had this ticket for {{ target }}** (hours: {{ hours }}), since {{ started }}, and nobody of it has answered or taken it.{% elsif target == '' and again %}**This ticket was opened again**, and the policy passes it on at once.{% elsif target == '' %}**This ticket has just come in**, and the policy passes it on at once.{% else %}**This ticket has been open for {{ target }}** (hours: {{ hours }}), since {{ started }}.{% endif %}{% if group != '' and duty != 'nobody' and on != 'handed' and on != 'held' %} It has been handed to the group {{ group | code }}.{% endif %}{% if released.size > 0 %} No longer assigned: {{ released | join: ', ' }}.{% endif %}
{% endif %}

{% if late.size > 0 %}
{% for login in holders %}{{ login | mention }} {% endfor %}
{% for item in late %}
${OVERDUE}
{% endfor %}
{% endif %}

{% if page == 'sent' %}The pager {{ pager | code }} was called.{% elsif page == 'digest' %}More pages were due than the policy allows in an hour, so the pager {{ pager | code }} was called once for all of them.{% endif %}

{% if told %}
**Next:** answer {% if ticket != '' %}on the ticket{% else %}here{% endif %}{% if on != 'unanswered' %}, assign the ticket to somebody{% endif %}{% if ack != '' %}{% if on != 'unanswered' %},{% endif %} or write {{ ack | code }} on a line of its own to say that you have seen it{% endif %}.{% if ticket != '' %} The ticket: {{ ticket }}{% endif %}
{% if duty == 'rotation' or duty == 'override' %}You are told because you are on duty in the group {{ group | code }}.{% elsif duty == 'members' %}You are told because you are in the group {{ group | code }}.{% elsif duty == 'fallback' %}You are told because nobody in the group {{ group | code }} is there, and the policy names you in their place.{% elsif duty == 'nobody' and to.size > 0 %}You are told because the ticket stays yours: nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% elsif duty == 'nobody' %}**Nobody is told:** nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% endif %} This is said once.

<sub>Times are in {{ timezone }}.</sub>
{% endif %}`,
});
