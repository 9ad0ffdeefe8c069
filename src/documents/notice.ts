import type { Instant } from '../calendar/instant.ts';
import type { Clock } from '../sla/clock.ts';
import type { Doubt } from '../ticket/form/doubt.ts';
import type { DutyReason } from '../team/duty-reason.ts';
import { CLOCK } from './clock-line.ts';
import { document } from './document.ts';
import type { EscalationFacts } from './escalation-facts.ts';
import type { Entry } from './field.ts';
import type { Shows } from './shown.ts';
import { shown } from './field.ts';
import {
  at,
  choice,
  day,
  doubts,
  first,
  flag,
  link,
  list,
  optional,
  people,
  text,
  TIMEZONE,
} from './kinds.ts';
import type {
  ApprovalNotice,
  ChangeNotice,
  HoldNotice,
  NotAssignedNotice,
  OutOfScopeNotice,
  OverruledNotice,
  PlaybookNotice,
  RecapNotice,
  Undecided,
  UpdateNotice,
} from './notice-kinds.ts';
import { OVERDUE } from './overdue.ts';
import { everyWords } from './target-words.ts';
import type { TimeNotice } from './time-doubt.ts';
import type { UpdateDraft } from './update-form.ts';

/** Something that a person has to be told, and whom. */
export interface NoticeFacts {
  readonly to: readonly string[];
  /** The group that should own the ticket; null: it has owners, or the policy has no group. */
  readonly group: string | null;
  /** Why these people of the group; null where there is none. */
  readonly duty: DutyReason | null;
  /** They tell the customer how an incident stands, and do not own its ticket. */
  readonly speaks?: true;
  readonly notice: Notice;
  /** Address of the ticket where this is told elsewhere. */
  readonly ticket?: string;
}

export type Notice =
  | { readonly kind: 'breach'; readonly clock: Clock; readonly requester: string }
  | {
      readonly kind: 'unowned';
      readonly clock: Clock;
      /** Login of whom the desk suggests as its owner; null: it cannot say. */
      readonly suggested: string | null;
    }
  | UpdateNotice
  | { readonly kind: 'update_late'; readonly clock: Clock }
  | PlaybookNotice
  | { readonly kind: 'escalation'; readonly clock: Clock | null; readonly step: EscalationFacts }
  | HoldNotice
  | OverruledNotice
  | OutOfScopeNotice
  | NotAssignedNotice
  | ChangeNotice
  | ApprovalNotice
  | RecapNotice
  | WriteUpNotice
  | UpdateTemplateNotice
  | TimeNotice
  | (Undecided & { readonly kind: 'untriaged'; readonly clock: Clock })
  | (Undecided & { readonly kind: 'unclear_severity' | 'unclear_form'; readonly doubts: readonly Doubt[] });

/** The write-up of a solved ticket is due soon, or has been due: whoever writes it is to be found, or it is to be written. */
export interface WriteUpNotice {
  readonly kind: WriteUpNoticeKind;
  readonly until: Instant;
  /** The command that says so; null: it is switched off. */
  readonly says: string | null;
  /** The command that says why none is needed; null: it is switched off. */
  readonly skip: string | null;
  /** Headings under which nothing is written yet, as far as that is known. */
  readonly headings: readonly string[];
  /** It comes to the triage meeting as long as it is overdue. */
  readonly meeting: boolean;
  /** Whoever is told has taken it on. */
  readonly writer: boolean;
}

export const WRITE_UP_NOTICES = [
  'write_up_owner_soon',
  'write_up_owner_late',
  'write_up_soon',
  'write_up_late',
] as const;

export type WriteUpNoticeKind = (typeof WRITE_UP_NOTICES)[number];

function isWriteUpNotice(notice: Notice): notice is WriteUpNotice {
  return (WRITE_UP_NOTICES as readonly string[]).includes(notice.kind);
}

/** Somebody asked for a template for the next update; it has a document of its own. */
export interface UpdateTemplateNotice {
  readonly kind: 'update_template';
  readonly draft: UpdateDraft;
}

const FIELDS = {
  kind: text(
    '“breach”, “unowned”, “overruled” (an edit of the form asks for more than staff have granted), “untriaged” (staff have not said in time how severe it is), “unclear_severity” (nothing that came with it says so), “unclear_form” (it is not certain which form it is of), “out_of_scope” (it was closed as none of the desk’s work, and may be for others), “approval” (it needs one), “change_at_risk” (a change is not ready for the day on which it is to go out), “not_assigned” (GitHub does not let somebody be assigned to whom the desk would give the ticket), “update_due” (the customer is to hear from the desk soon), “update_late” (they still have not, and a group is told), “playbook” (there is one for such tickets), “recap_owner” or “recap” (a solved ticket of which somebody is to be found who writes a line or two, or of which they are to be written), “write_up_owner_soon”, “write_up_owner_late”, “write_up_soon” or “write_up_late” (who writes a solved ticket up, or the write-up itself, is due soon or has been due), “hold_still”, “hold_soon”, “hold_over”, “hold_closed” (the issue that it waited for was closed) or “hold_unseen” (that cannot be seen).',
    'breach',
  ),
  severity: text('The severity that the form now asks for; empty where that is not told.', 'urgent'),
  current: optional(text('The severity that it has meanwhile; empty: none.', 'medium')),
  by: text('Who edited the form, closed it as out of scope, or cannot be assigned.', 'cus'),
  why: text('Why it was closed as out of scope; may be empty.', 'We offer no training.'),
  doubts: first(
    20,
    doubts('What is not clear; empty where that is not told.', {
      ...{ kind: 'unlisted_system', answer: 'Zendesk', field: 'System', file: 'criticality.yml' },
    }),
  ),
  day: optional(
    day('The day on which a change is to go out; empty where that is not told.', '2027-01-01T00:00+01:00'),
  ),
  unsigned: flag('Whether its customer has not signed it off.', false),
  last: optional(text('The stage of a change that it has not reached, the last; may be empty.', 'ready')),
  since: optional(at('Since when it is on hold; empty where that is not told.', '2026-11-16T09:30+01:00')),
  says: optional(
    text(
      'The command that says who writes it up, or that it is written; may be empty.',
      '/post-mortem owner',
    ),
  ),
  skip: optional(text('The command that says why none is needed; may be empty.', '/post-mortem skip')),
  headings: text(
    'Headings of the write-up under which nothing is written yet; may be empty.',
    'Impact, Actions',
  ),
  meeting: flag('Whether an overdue write-up comes to the triage meeting.', true),
  until: optional(at('Until when, or by when; empty where no date was announced.', '2026-11-20T09:00+01:00')),
  stands: flag('Whether clocks go on when the hold is over.', true),
  blocker: optional(text('The issue that it waits for; may be empty.', '#45')),
  title: optional(text('What a playbook is called; may be empty.', 'The shop is down')),
  link: optional(
    link('Where it is; empty where it is about something else.', 'https://wiki.example.com/shop-is-down'),
  ),
  every: text('How long a silence towards the customer may last; empty where that is not told.', '1 h'),
};

const NOTHING = {
  ...{ severity: '', current: null, by: '', why: '', doubts: [], since: null, until: null },
  ...{ says: null, skip: null, headings: '', meeting: false, stands: false, blocker: null, every: '' },
  ...{ title: null, link: null, day: null, unsigned: false, last: null },
};
const NO_CLOCK: Shows = {
  ...{ name: '', set: '', rule: '', target: '', hours: '', due: '', state: '', over: false, overdue: false },
  ...{ breached: '', started: '', reason: '' },
};

/** Of a claim or a wait there is no clock, and of a clock no claim: what does not apply is empty. */
const ITEM: Entry<Notice> = {
  fields: { ...FIELDS, ...CLOCK.fields },
  show(notice, words) {
    switch (notice.kind) {
      case 'overruled':
      case 'out_of_scope':
      case 'not_assigned':
      case 'change_at_risk':
      case 'approval':
      case 'unclear_severity':
      case 'unclear_form':
      case 'recap_owner':
      case 'recap':
      case 'playbook':
      case 'update_template':
      case 'time_doubt':
        return { ...NO_CLOCK, ...shown(FIELDS, { ...NOTHING, ...notice }, words) };
      case 'update_due': {
        const { kind, due: until, promised } = notice;
        // What the desk asks of itself is not to read as a promise where the customer reads along.
        const every = promised ? everyWords(notice.every, words.phrases) : '';
        return { ...NO_CLOCK, ...shown(FIELDS, { ...NOTHING, kind, until, every }, words) };
      }
      case 'write_up_owner_soon':
      case 'write_up_owner_late':
      case 'write_up_soon':
      case 'write_up_late': {
        const headings = notice.headings.join(', ');
        return { ...NO_CLOCK, ...shown(FIELDS, { ...NOTHING, ...notice, headings }, words) };
      }
      case 'hold': {
        const { stage, since, until, stands, blocker } = notice;
        const facts = { ...NOTHING, kind: `hold_${stage}`, since, until, stands, blocker };
        return { ...NO_CLOCK, ...shown(FIELDS, facts, words) };
      }
      default: {
        const { clock, kind } = notice;
        const current = kind === 'untriaged' ? notice.current : null;
        return {
          ...(clock === null ? NO_CLOCK : CLOCK.show(clock, words)),
          ...shown(FIELDS, { ...NOTHING, kind, current }, words),
        };
      }
    }
  },
};

function isOfUpdate(kind: Notice['kind']): boolean {
  return kind === 'update_due' || kind === 'update_late';
}

/** Whether an answer ends a clock; of any other, the customer is to hear how it stands. */
function isAnswer({ name }: Clock): boolean {
  return name === 'first_response' || name === 'next_response';
}

export const notice = document({
  about:
    'Tells staff, once, of a broken promise, of a ticket that nobody owns or has judged, of one on hold, or of one that may be for others.',
  facts: {
    to: people('Whom to tell; `mention` calls them.', 'ana'),
    group: text('The group that is told because nobody is assigned; else empty.', 'tier-1'),
    duty: choice(
      'Why these people of it: “rotation” or “override” (on duty by turn or by swap), “members” (all who are there), “fallback” (nobody of it is there), “nobody” (nor is a fallback); else empty.',
      'rotation',
      ...(['override', 'members', 'fallback', 'nobody', ''] as const),
    ),
    items: list(
      'What is told.',
      ITEM,
      { kind: 'unowned' },
      { kind: 'overruled' },
      { kind: 'unclear_severity' },
      { kind: 'hold_soon' },
      { kind: 'hold_closed' },
    ),
    answer: flag('Whether something is among it that the customer waits for.', true),
    reply: flag('Whether it is an answer that they wait for.', true),
    unowned: flag('Whether a missing owner is among it.', true),
    suggested: text('Login of whom the desk suggests as the owner; empty where it cannot say.', 'bo'),
    undecided: flag('Whether staff have to say how severe it is.', true),
    command: text('The command that they say it with; empty where it is switched off.', '/severity'),
    proposed: flag('Whether it counts as something meanwhile, which they may confirm.', true),
    held: flag('Whether a ticket on hold is among it.', true),
    freed: flag('Whether the issue that a ticket on hold waited for was closed.', false),
    unseen: flag('Whether the issue that a ticket on hold waits for cannot be seen.', false),
    again: text(
      'How often it is told that a ticket is still on hold; empty where all of it is told once.',
      '2 working days',
    ),
    refused: text('Login of somebody who cannot be assigned; empty: nobody.', ''),
    recap: flag('Whether all of it is about writing a solved ticket up.', false),
    writer: flag('Whether whoever is told has taken a write-up on.', false),
    referred: flag('Whether a ticket that may be for others, or that needs an approval, is among it.', false),
    approving: flag('Whether a ticket that needs an approval is among it.', false),
    shipping: flag('Whether a change that is not ready for its day is among it.', false),
    speaks: flag(
      'Whether those who tell the customer how an incident stands are told, and do not own it.',
      false,
    ),
    playbook: flag('Whether a playbook is among it.', false),
    stayed: flag(
      'Whether an update that stayed away is among it, of which the policy tells the group.',
      false,
    ),
    ticket: optional(
      link(
        'The address of the ticket where this is told elsewhere; empty on the ticket itself.',
        'https://github.com/acme/helpdesk/issues/12',
      ),
    ),
    timezone: TIMEZONE,
  },
  from: (told: readonly NoticeFacts[], { phrases }) => {
    const items = told.map(({ notice }) => notice);
    return {
      ticket: told[0]?.ticket ?? null,
      to: [...new Set(told.flatMap(({ to }) => to))],
      group: told[0]?.group ?? '',
      duty: told[0]?.duty ?? '',
      items,
      answer: items.some(({ kind }) => kind === 'breach' || isOfUpdate(kind)),
      reply: items.some((one) => one.kind === 'breach' && isAnswer(one.clock)),
      unowned: items.some(({ kind }) => kind === 'unowned'),
      suggested: items.flatMap((one) => (one.kind === 'unowned' ? (one.suggested ?? []) : []))[0] ?? '',
      undecided: items.some((one) => 'command' in one),
      command: items.flatMap((one) => ('command' in one ? (one.command ?? []) : []))[0] ?? '',
      proposed: items.some((one) => one.kind === 'untriaged' && one.current !== null),
      held: items.some(({ kind }) => kind === 'hold'),
      freed: items.some((one) => one.kind === 'hold' && one.stage === 'closed'),
      unseen: items.some((one) => one.kind === 'hold' && one.stage === 'unseen'),
      refused: items.flatMap((one) => (one.kind === 'not_assigned' ? one.by : []))[0] ?? '',
      recap: items.every((one) => one.kind === 'recap' || one.kind === 'recap_owner' || isWriteUpNotice(one)),
      writer: items.some((one) => isWriteUpNotice(one) && one.writer),
      referred: items.some(({ kind }) => kind === 'out_of_scope' || kind === 'approval'),
      approving: items.some(({ kind }) => kind === 'approval'),
      shipping: items.some(({ kind }) => kind === 'change_at_risk'),
      speaks: told.some((one) => one.speaks === true),
      playbook: items.some(({ kind }) => kind === 'playbook'),
      stayed: items.some(({ kind }) => kind === 'update_late'),
      again:
        items.flatMap((one) =>
          one.kind === 'hold' && one.every !== null ? everyWords(one.every, phrases) : [],
        )[0] ?? '',
    };
  },
  english: `{% for login in to %}{{ login | mention }} {% endfor %}

{% for item in items %}
{% if item.kind == 'breach' %}
${OVERDUE}
{% elsif item.kind == 'overruled' %}
**The form now asks for {{ item.severity }}.** {{ item.by }} edited it. The ticket stays {% if item.current != '' %}{{ item.current }}{% else %}without a severity{% endif %}, as staff have said, until staff say otherwise.
{% elsif item.kind == 'untriaged' %}
{% if item.current != '' %}**Nobody on the staff has confirmed how severe this ticket is.** It counts as {{ item.current }} meanwhile. That was{% else %}**Nobody has said how severe this ticket is.** It has no severity, and was{% endif %} to be settled by **{{ item.breached }}**, within {{ item.target }} (hours: {{ item.hours }}).
{% elsif item.kind == 'unclear_severity' %}
**Nothing that came with this ticket says how severe it is.** {% if item.current != '' %}It counts as {{ item.current }} until staff say otherwise.{% else %}It has no severity until staff set one.{% endif %}
{% elsif item.kind == 'unclear_form' %}
**It is not certain which form this ticket is of.** Its answers may be read as those of another one.
{% elsif item.kind == 'out_of_scope' %}
**{{ item.by }} has closed this ticket as outside what the desk does**{% if item.why != '' %}: {{ item.why }}{% else %}.{% endif %}
{% elsif item.kind == 'approval' %}
**This ticket needs an approval before work on it begins.**{% if item.says != '' %} Write {{ item.says | code }} if you approve{% if item.skip != '' %}, or {{ item.skip | code }} and the reason if you do not{% endif %}, on a line of its own.{% endif %}
{% elsif item.kind == 'change_at_risk' %}
**This change is to go out on {{ item.day }}, and is not ready for it:** {% if item.unsigned %}its customer has not signed it off{% if item.last != '' %}, and it is not at the stage {{ item.last }} yet{% endif %}{% elsif item.last != '' %}it is not at the stage {{ item.last }} yet{% else %}work on it has not been finished{% endif %}.{% if item.says != '' %} {{ item.says | code }} and a date name another day.{% endif %}
{% elsif item.kind == 'not_assigned' %}
**GitHub does not let {{ item.by }} be assigned**, to whom the desk would have given this ticket: it takes people with access to the repository. Meanwhile such tickets go to others who are there, if there are any.
{% elsif item.kind == 'recap_owner' or item.kind == 'recap' %}
**This ticket is solved**, and the team keeps a line or two about it: what it was, what solved it, and what there is to learn. {% if item.kind == 'recap_owner' %}Please say{% if item.until != '' %} by **{{ item.until }}**{% endif %} who writes them{% if item.says != '' %}: {{ item.says | code }} on a line of its own, or “I will write this.”{% else %}.{% endif %}{% else %}Please write them here{% if item.until != '' %} by **{{ item.until }}**{% endif %}{% if item.says != '' %}, and then {{ item.says | code }} on a line of its own{% endif %}.{% endif %}
{% elsif item.kind == 'update_due' %}
{% if item.every == '' %}**An update is due by {{ item.until }}**, also if there is nothing new.{% else %}**The customer is to hear from us by {{ item.until }}**, {{ item.every }} after the last word at the latest, also if there is nothing new.{% endif %}
{% elsif item.kind == 'update_late' %}
{% if item.set == 'internal' %}**An update has been due** since **{{ item.breached }}**, and has not come.{% else %}**The customer still has no word from us**, which was due on **{{ item.breached }}**.{% endif %}
{% elsif item.kind == 'write_up_owner_soon' %}
**By {{ item.until }}, this ticket’s write-up is to have somebody who writes it.** If it is you, {% if item.says != '' %}write {{ item.says | code }} on a line of its own, or {% else %}write {% endif %}“I will write this.”
{% elsif item.kind == 'write_up_owner_late' %}
**Nobody has said yet who writes this ticket up.** That was to be settled by **{{ item.until }}**{% if item.meeting %}; until it is, it is on the agenda of each triage meeting{% endif %}. If it is you, {% if item.says != '' %}write {{ item.says | code }} on a line of its own, or {% else %}write {% endif %}“I will write this.”{% if item.skip != '' %} If it needs no write-up: {{ item.skip | code }} and the reason.{% endif %}
{% elsif item.kind == 'write_up_soon' %}
**This ticket’s write-up is due by {{ item.until }}.**{% if item.headings != '' %} Still to be filled in: {{ item.headings }}.{% endif %}{% if item.says != '' %} When it is complete, write {{ item.says | code }} on a line of its own.{% endif %}
{% elsif item.kind == 'write_up_late' %}
**This ticket’s write-up has been due since {{ item.until }}.**{% if item.meeting %} Until it is there, it is on the agenda of each triage meeting.{% endif %}{% if item.headings != '' %} Still to be filled in: {{ item.headings }}.{% endif %}{% if item.says != '' %} When it is complete, write {{ item.says | code }} on a line of its own.{% endif %}{% if item.skip != '' %} If it needs no write-up: {{ item.skip | code }} and the reason.{% endif %}
{% elsif item.kind == 'playbook' %}
**There is a playbook for tickets like this:** {% if item.title != '' %}{{ item.title }}, {% endif %}{{ item.link }}
{% elsif item.kind == 'hold_still' %}
**This ticket is still on hold**, since {{ item.since }}{% if item.until != '' %} and until {{ item.until }}{% endif %}.
{% elsif item.kind == 'hold_soon' %}
**The hold of this ticket ends soon**, on **{{ item.until }}**.{% if item.stands %} Then its clocks go on.{% endif %}
{% elsif item.kind == 'hold_over' %}
**The hold of this ticket ended** on {{ item.until }}.{% if item.stands %} Its clocks go on.{% endif %}
{% elsif item.kind == 'hold_closed' %}
**{% if item.blocker != '' %}{{ item.blocker | code }}{% else %}The other issue{% endif %}, which this ticket waited for, was closed** on {{ item.until }}. The ticket is no longer on hold.{% if item.stands %} Its clocks go on.{% endif %} Should the other be opened again, this one does not wait for it again.
{% elsif item.kind == 'hold_unseen' %}
**{% if item.blocker != '' %}{{ item.blocker | code }}{% else %}The other issue{% endif %}, which this ticket waits for, cannot be seen**: it does not exist, it was deleted, or the desk has no access to it. Its close will not end the hold{% if item.until != '' %}, which lasts until {{ item.until }}{% endif %}.
{% else %}
**Nobody owns this ticket.** Somebody should have taken it by **{{ item.breached }}**, within {{ item.target }} (hours: {{ item.hours }}).
{% endif %}
{% for doubt in item.doubts %}
- {{ doubt }}
{%- endfor %}
{% endfor %}

{% if referred %}
**Next:** {% if approving %}say {% if ticket != '' %}on the ticket{% else %}here{% endif %} whether you approve.{% else %}see whether it is for you, and write to its customer {% if ticket != '' %}on the ticket{% else %}here{% endif %} if it is.{% endif %}{% if ticket != '' %} The ticket: {{ ticket }}{% endif %}
{% if duty == 'nobody' %}**Nobody is told:** nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% else %}You are told because the policy names the group {{ group | code }} for such tickets{% if duty == 'fallback' %}, and you in their place while nobody of it is there{% endif %}.{% endif %} This is said once.
{% else %}
{% if recap %}{% if ticket != '' %}**Next:** do so on the ticket: {{ ticket }}{% endif %}{% else %}**Next:** {% if answer %}{% if reply %}answer{% else %}tell{% endif %} the customer {% if ticket != '' %}on the ticket{% else %}here{% endif %}{% if reply == false %} how it stands{% endif %}{% if unowned %} and assign the ticket to {% if suggested != '' %}somebody; the desk suggests {{ suggested }}{% else %}somebody{% endif %}{% endif %}{% elsif unowned %}assign the ticket to {% if suggested != '' %}somebody; the desk suggests {{ suggested }}{% else %}somebody{% endif %}{% elsif unseen %}put the ticket on hold again with the right number, or let it go on{% elsif freed %}see what came of it, and tell the customer{% elsif held %}ask those you wait for how it stands, and tell the customer{% elsif refused != '' %}give {{ refused }} access to the repository, or take them out of the policy{% elsif shipping %}see what is missing{% elsif playbook %}look there first{% elsif undecided == false %}see whether the severity is still right, and set it if it is not{% endif %}{% if undecided %}{% if answer or unowned or held %}, and {% endif %}say how severe it is: {% if command != '' %}write {{ command | code }} and the severity{% if proposed %}, or {{ command | append: ' confirm' | code }} if it is right{% endif %}, or put its label on{% else %}put the label of its severity on{% endif %}{% endif %}.{% if ticket != '' %} The ticket: {{ ticket }}{% endif %}{% endif %}
{% if stayed and to.size == 0 %}**Nobody is told:** nobody has the ticket, and nobody in the group {{ group | code }} is there.{% elsif stayed %}You are told because the policy tells the group {{ group | code }} of updates that stay away{% if duty == 'fallback' %}, and you in their place while nobody of it is there{% elsif duty == 'nobody' %}, and nobody of it is there{% endif %}.{% elsif duty == 'rotation' or duty == 'override' %}You are told because {% if undecided == false %}nobody is assigned and {% endif %}you are on duty in the group {{ group | code }}.{% elsif duty == 'members' %}You are told because {% if undecided == false %}nobody is assigned and {% endif %}you are in the group {{ group | code }}.{% elsif duty == 'fallback' %}You are told because {% if undecided == false %}nobody is assigned, {% endif %}nobody in the group {{ group | code }} is there, and the policy names you in their place.{% elsif duty == 'nobody' %}**Nobody is told:** {% if undecided == false %}nobody is assigned, {% endif %}nobody in the group {{ group | code }} is there, and the policy names nobody who is there in their place.{% elsif writer %}You are told because you have taken the write-up on.{% elsif speaks %}You are told because the ticket is yours, or because you tell its customer how it stands.{% elsif to.size > 0 %}You are told because the ticket is yours.{% else %}Nobody is assigned, and the policy names no group to tell.{% endif %}{% if again != '' %} The reminder of the hold comes again every {{ again }}.{% else %} This is said once.{% endif %}
{% endif %}

<sub>Times are in {{ timezone }}.</sub>`,
});
