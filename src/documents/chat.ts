import { formatDay, formatDuration } from '../calendar/moment.ts';
import { AGREED_DATE } from '../sla/clock.ts';

import type { Clock } from '../sla/clock.ts';
import { document } from './document.ts';
import { oneShortLine } from './escape.ts';
import type { Entry, Words } from './field.ts';
import { shown } from './field.ts';
import { choice, flag, list, MOST_PEOPLE, number, timeOf, line, verbatim } from './kinds.ts';
import type { Notice, NoticeFacts } from './notice.ts';
import { WRITE_UP_NOTICES } from './notice.ts';
import { STEP, stepTarget } from './step.ts';
import { everyWords, targetWords } from './target-words.ts';
import { updateForm } from './update-form.ts';

/** What staff are told in the chat of one ticket. */
export interface ChatFacts {
  readonly title: string;
  /** Null: none yet. */
  readonly severity: string | null;
  readonly told: readonly NoticeFacts[];
}

/** Longest title and longest word of somebody, in characters. */
const TITLE = 100;
const WHY = 100;

const FIELDS = {
  kind: choice(
    'As the kinds of the document `notice`, and “escalation”: a step of one, with the fields behind it.',
    'breach',
    ...(['unowned', 'untriaged', 'overruled', 'unclear_severity', 'unclear_form'] as const),
    'out_of_scope',
    'not_assigned',
    ...([
      'recap_owner',
      'recap',
      'update_due',
      'update_late',
      'playbook',
      'update_template',
      'time_doubt',
    ] as const),
    ...WRITE_UP_NOTICES,
    ...(['hold_still', 'hold_soon', 'hold_over', 'hold_closed', 'hold_unseen', 'escalation'] as const),
  ),
  name: line('What is measured.', 'First response'),
  internal: flag('Whether its target is the desk’s own, of which the customer knows nothing.', false),
  target: line('Within, or after, how long; may be empty.', '1 h'),
  hours: line('The calendar that the time is counted on.', 'office'),
  since: line('Since when; may be empty.', 'Mon 16 Nov 2026, 10:00 CET'),
  says: line('The command that says who writes it up, or that it is written.', '/post-mortem owner'),
  until: line('Until when, or by when; may be empty.', 'Fri 20 Nov 2026, 09:00 CET'),
  severity: line('The severity that the form now asks for.', 'urgent'),
  current: line('The severity that it has meanwhile; empty: none.', 'medium'),
  by: line(
    'Who edited the form, handed the ticket over, closed it as none of the desk’s work, or cannot be assigned.',
    'cus',
  ),
  suggested: line('Whom the desk suggests as the owner; may be empty.', 'bo'),
  on: STEP.on,
  step: STEP.step,
  again: STEP.again,
  group: line('The group that takes over; empty where none does, or nobody of it is there.', 'tier-2'),
  stands: flag('Whether clocks go on with the end of a hold.', true),
  why: line(
    'What it was handed over for, or closed, or what a playbook is called; may be empty.',
    'the database is full',
  ),
  link: line('Where a playbook is; may be empty.', 'https://wiki.example.com/shop-is-down'),
  form: verbatim(
    'The template for the next update on an incident.',
    '/status identified (major: Checkout) …',
  ),
  need: choice(
    'What a hand-over is to bring: “expertise”, “authority” or “response”; may be empty.',
    'expertise',
    ...(['authority', 'response', ''] as const),
  ),
  blocker: line('The issue that a ticket on hold waits for; may be empty.', '#45'),
};

const NOTHING = {
  ...{ name: '', internal: false, target: '', hours: '', since: '', until: '', severity: '', current: '' },
  ...{ says: '', link: '', form: '' },
  ...{ by: '', suggested: '', on: 'taken', step: 1, again: false, group: '', stands: false, why: '' },
  ...{ need: '', blocker: '' },
} as const;

const ITEM: Entry<Notice> = {
  fields: FIELDS,
  show: (notice, words) => shown(FIELDS, { ...NOTHING, ...factsOf(notice, words) }, words),
};

function factsOf(notice: Notice, words: Words): object {
  const time = (at: Clock['breachedAt']): string => (at === null ? '' : timeOf(at, words));
  switch (notice.kind) {
    case 'approval':
      return { kind: notice.kind, says: notice.says ?? '' };
    case 'change_at_risk':
      return {
        ...{ kind: notice.kind, until: formatDay(notice.day, words.timezone, words.phrases.locale) },
        stands: notice.unsigned,
      };
    case 'not_assigned':
      return notice;
    case 'overruled':
      return { ...notice, current: notice.current ?? '' };
    case 'unclear_severity':
    case 'unclear_form':
      return { kind: notice.kind, current: notice.current ?? '' };
    case 'out_of_scope':
      return { kind: notice.kind, by: notice.by, why: oneShortLine(notice.why, WHY) };
    case 'recap_owner':
    case 'recap':
    case 'write_up_owner_soon':
    case 'write_up_owner_late':
    case 'write_up_soon':
    case 'write_up_late':
      return { kind: notice.kind, until: time(notice.until), says: notice.says ?? '' };
    case 'update_template':
      return {
        kind: notice.kind,
        form: updateForm(notice.draft, words),
        until: time(notice.draft.nextUpdate),
      };
    case 'time_doubt': {
      const { time, day, back } = notice.doubt;
      return {
        kind: notice.kind,
        target: formatDuration(Math.abs(time), words.phrases.locale),
        since: formatDay(day, words.timezone, words.phrases.locale),
        says: back,
      };
    }
    case 'hold':
      return {
        ...{ kind: `hold_${notice.stage}`, since: time(notice.since), until: time(notice.until) },
        stands: notice.stands,
        blocker: notice.blocker ?? '',
      };
    case 'update_due': {
      const { kind, due, every, promised } = notice;
      const target = everyWords(every, words.phrases);
      return { kind, until: time(due), target, internal: !promised };
    }
    case 'playbook':
      return { kind: notice.kind, why: notice.title ?? '', link: notice.link };
    case 'update_late':
      return {
        kind: notice.kind,
        since: time(notice.clock.breachedAt),
        internal: notice.clock.set === 'internal',
      };
    case 'escalation': {
      const { on, by, why, need, step, again, group } = notice.step;
      const target = stepTarget(notice.clock, words.phrases);
      return {
        kind: notice.kind,
        on,
        by,
        step,
        again,
        target,
        group: group ?? '',
        need: need ?? '',
        why: oneShortLine(why, WHY),
      };
    }
    default: {
      const { kind, clock } = notice;
      const target =
        clock.targetText === AGREED_DATE
          ? ''
          : targetWords(clock.targetText, clock.target, clock.calendar, words.phrases);
      const what = { name: words.phrases.clocks[clock.name], hours: clock.calendar, target };
      const set = { internal: clock.set === 'internal', since: time(clock.breachedAt) };
      const suggested = kind === 'unowned' ? (notice.suggested ?? '') : '';
      return {
        ...what,
        ...set,
        kind,
        suggested,
        current: kind === 'untriaged' ? (notice.current ?? '') : '',
      };
    }
  }
}

/** A step that hands it to a group in which nobody is there hands it to nobody. */
function itemOf({ notice, duty }: NoticeFacts): Notice {
  return notice.kind === 'escalation' && notice.step.on !== 'handed' && duty === 'nobody'
    ? { ...notice, step: { ...notice.step, group: null } }
    : notice;
}

/** A chat is no GitHub: nothing is escaped here, and a login calls nobody. What people wrote is one line without secrets. */
export const chat = document({
  about:
    'What staff are told of a ticket in the chat, with `notices: chat`: plain text, no Markdown. Which ticket it is stands above it already.',
  facts: {
    title: line('The title of the ticket.', 'Login fails'),
    severity: line('The severity; empty while not set.', 'high'),
    items: list(
      'What is told.',
      ITEM,
      { kind: 'unowned' },
      { kind: 'overruled' },
      { kind: 'hold_soon' },
      { kind: 'escalation' },
    ),
    to: line('Logins of those whom it is for; may be empty.', 'ana, bo'),
    people: number('How many they are.', 2),
    group: line(
      'The group that is told, where all is for one because nobody is assigned; else empty.',
      'tier-1',
    ),
    duty: choice(
      'Why these people, as in the document `notice`.',
      'rotation',
      ...(['override', 'members', 'fallback', 'nobody', ''] as const),
    ),
  },
  from: ({ title, severity, told }: ChatFacts) => {
    const to = [...new Set(told.flatMap((one) => one.to))];
    const [first] = told;
    const isOne = told.every(({ group, duty }) => group === first?.group && duty === first.duty);
    return {
      title: oneShortLine(title, TITLE),
      severity: severity ?? '',
      items: told.map(itemOf),
      to: to.slice(0, MOST_PEOPLE).join(', '),
      people: to.length,
      group: isOne ? (first?.group ?? '') : '',
      duty: isOne ? (first?.duty ?? '') : '',
    };
  },
  english: `{{ title }}{% if severity != '' %} ({{ severity }}){% endif %}
{%- for item in items %}
{% if item.kind == 'breach' -%}
{% if item.internal %}{{ item.name }} has been due since {{ item.since }}.{% elsif item.target == '' %}{{ item.name }} has been overdue since {{ item.since }}, the date agreed with the customer.{% else %}{{ item.name }} has been overdue since {{ item.since }}: it was promised within {{ item.target }} (hours: {{ item.hours }}).{% endif %}
{%- elsif item.kind == 'unowned' -%}
Nobody owns it. Somebody should have taken it by {{ item.since }}, within {{ item.target }} (hours: {{ item.hours }}).{% if item.suggested != '' %} The desk suggests {{ item.suggested }}.{% endif %}
{%- elsif item.kind == 'untriaged' -%}
{% if item.current != '' %}Nobody on the staff has confirmed how severe it is; it counts as {{ item.current }} meanwhile.{% else %}Nobody has said how severe it is.{% endif %} That was to be settled by {{ item.since }}.
{%- elsif item.kind == 'overruled' -%}
The form now asks for {{ item.severity }}: {{ item.by }} edited it. It stays {% if item.current != '' %}{{ item.current }}{% else %}without a severity{% endif %} until staff say otherwise.
{%- elsif item.kind == 'unclear_severity' -%}
Nothing that came with it says how severe it is. {% if item.current != '' %}It counts as {{ item.current }} until staff say otherwise.{% else %}It has no severity until staff set one.{% endif %}
{%- elsif item.kind == 'unclear_form' -%}
It is not certain which form it is of: its answers may be read as those of another one.
{%- elsif item.kind == 'out_of_scope' -%}
{{ item.by }} closed it as none of the desk’s work{% if item.why != '' %} ({{ item.why }}){% endif %}.
{%- elsif item.kind == 'approval' -%}
It needs an approval before work on it begins{% if item.says != '' %}: {{ item.says }} on the ticket{% endif %}.
{%- elsif item.kind == 'change_at_risk' -%}
It is to go out on {{ item.until }} and is not ready for it: {% if item.stands %}its customer has not signed it off{% else %}work on it goes on{% endif %}.
{%- elsif item.kind == 'not_assigned' -%}
GitHub does not let {{ item.by }} be assigned, to whom the desk would have given it: it takes people with access to the repository.
{%- elsif item.kind == 'recap_owner' -%}
It is solved. Say on the ticket{% if item.until != '' %} by {{ item.until }}{% endif %} who writes a line or two about it{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}
{%- elsif item.kind == 'recap' -%}
It is solved. Write a line or two about it on the ticket{% if item.until != '' %} by {{ item.until }}{% endif %}{% if item.says != '' %}, and then {{ item.says }}{% else %}.{% endif %}
{%- elsif item.kind == 'update_due' -%}
{% if item.internal %}An update is due by {{ item.until }}, {{ item.target }} after the last word, also if there is nothing new.{% else %}The customer is to hear from us by {{ item.until }}, {{ item.target }} after the last word at the latest, also if there is nothing new.{% endif %}
{%- elsif item.kind == 'update_late' -%}
{% if item.internal %}An update has been due since {{ item.since }}, and has not come.{% else %}The customer still has no word from us, which was due on {{ item.since }}.{% endif %}
{%- elsif item.kind == 'write_up_owner_soon' -%}
By {{ item.until }} its write-up is to have somebody who writes it. Say on the ticket if it is you{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}
{%- elsif item.kind == 'write_up_owner_late' -%}
Nobody has said yet who writes it up. That was to be settled by {{ item.until }}. Say on the ticket if it is you{% if item.says != '' %}: {{ item.says }}{% else %}.{% endif %}
{%- elsif item.kind == 'write_up_soon' -%}
Its write-up is due by {{ item.until }}{% if item.says != '' %}; when it is complete, write {{ item.says }} on the ticket{% endif %}.
{%- elsif item.kind == 'write_up_late' -%}
Its write-up has been due since {{ item.until }}{% if item.says != '' %}; when it is complete, write {{ item.says }} on the ticket{% endif %}.
{%- elsif item.kind == 'playbook' -%}
There is a playbook for tickets like this: {% if item.why != '' %}{{ item.why }}, {% endif %}{{ item.link }}
{%- elsif item.kind == 'hold_still' -%}
It is still on hold, since {{ item.since }}{% if item.until != '' %} and until {{ item.until }}{% endif %}.
{%- elsif item.kind == 'hold_soon' -%}
Its hold ends soon, on {{ item.until }}.{% if item.stands %} Then its clocks go on.{% endif %}
{%- elsif item.kind == 'hold_over' -%}
Its hold ended on {{ item.until }}.{% if item.stands %} Its clocks go on.{% endif %}
{%- elsif item.kind == 'hold_closed' -%}
What it waited for{% if item.blocker != '' %}, {{ item.blocker }},{% endif %} was closed on {{ item.until }}, so it is no longer on hold.{% if item.stands %} Its clocks go on.{% endif %}
{%- elsif item.kind == 'hold_unseen' -%}
What it waits for{% if item.blocker != '' %}, {{ item.blocker }},{% endif %} cannot be seen, so that its close will not end the hold.
{%- elsif item.kind == 'update_template' -%}
A template for the next update{% if item.until != '' %}, which is due by {{ item.until }}{% endif %}. Correct it and post it on the ticket:
{{ item.form }}
{%- elsif item.kind == 'time_doubt' -%}
{{ item.target }} on {{ item.since }}: is that right? If not, write on the ticket: {{ item.says }}
{%- elsif item.on == 'cannot_wait' -%}
It cannot wait{% if item.by != '' %}, says {{ item.by }}{% if item.why != '' %}: {{ item.why }}{% else %}.{% endif %}{% else %}.{% endif %}{% if item.group != '' %} It is for the group {{ item.group }}.{% endif %}
{%- elsif item.on == 'handed' -%}
It was handed to the group {{ item.group }} by {{ item.by }}{% if item.need == 'expertise' %} for more expertise{% elsif item.need == 'authority' %} for a decision that takes more authority{% elsif item.need == 'response' %} for a larger response{% endif %}{% if item.why != '' %} ({{ item.why }}){% endif %}.
{%- else -%}
{% if item.step > 1 %}Still nobody has {% if item.on == 'unanswered' %}answered{% else %}seen to it{% endif %}: step {{ item.step }}.{% elsif item.on == 'unanswered' %}Nobody has answered for {{ item.target }}.{% elsif item.on == 'silence' %}Nobody has seen to it for {{ item.target }}.{% elsif item.on == 'taken' %}It needs more hands after {{ item.target }}.{% elsif item.on == 'held' %}The group {{ item.group }} has had it for {{ item.target }}, and nobody of it has answered or taken it.{% elsif item.target == '' and item.again %}It was opened again, and the policy passes it on at once.{% elsif item.target == '' %}It has just come in, and the policy passes it on at once.{% else %}It has been open for {{ item.target }}.{% endif %}{% if item.group != '' and item.on != 'held' %} It is for the group {{ item.group }}.{% endif %}
{%- endif %}
{%- endfor %}
{% if people == 0 %}Nobody is told: nobody {% if group != '' %}in the group {{ group }} is there{% else %}is assigned{% endif %}.{% else %}For: {{ to }}{% if duty == 'rotation' or duty == 'override' %} (on duty in the group {{ group }}){% elsif duty == 'members' %} (the group {{ group }}){% elsif duty == 'fallback' %} (nobody in the group {{ group }} is there){% elsif duty == 'nobody' %} (it stays theirs: nobody in the group {{ group }} is there){% endif %}{% endif %}`,
});
