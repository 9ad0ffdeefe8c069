import { formatForPeople } from '../calendar/moment.ts';
import { CLOCK, isOverdue } from './clock-line.ts';
import type { Status, StatusExtras } from './status-facts.ts';
import { document } from './document.ts';
import {
  at,
  choice,
  day,
  first,
  flag,
  link,
  list,
  optional,
  reason,
  doubts,
  span,
  text,
  texts,
  TIMEZONE,
} from './kinds.ts';
import { hoursText } from './desk-hours.ts';
import { approvalFacts, CHANGE_FIELDS, changeFacts } from './change-facts.ts';
import { INCIDENT_FIELDS, incidentFacts } from './incident-facts.ts';
import { missing } from './missing.ts';
import { PHASE, phasesOf, SCHEDULE } from './promise-times.ts';
import { everyWords } from './target-words.ts';

export const status = document({
  about: 'The one comment on every ticket that says where it stands, kept current in place.',
  facts: {
    reference: optional(
      text('What the ticket is called, such as “SUP-123”; empty where the policy sets none.', 'SUP-123'),
    ),
    requester: text('Whose ticket it is.', 'cus'),
    state: choice('“open”, “pending”, “on_hold” or “closed”.', 'pending', 'open', 'on_hold', 'closed'),
    since: optional(at('Since when it is in that state; empty while merely open.', '2026-11-16T09:30+01:00')),
    until: optional(
      at(
        'Until when it is on hold, or by when a pending one needs an answer not to be closed; empty where that is not known.',
        '2026-11-20T09:00+01:00',
      ),
    ),
    incident: flag('Whether it is an incident.', true),
    severity: optional(text('The severity; empty while not set.', 'high')),
    meaning: optional(text('What the policy says the severity means.', 'Production is disrupted')),
    why: optional(reason('Where the severity comes from.', { kind: 'form_answer', field: 'Impact' })),
    proposed: flag('Whether it holds only until staff have looked at it.', true),
    original: optional(text('The severity before a workaround lowered it; empty where none did.', 'urgent')),
    owners: texts('Logins of its owners.', 'ana', 'bo'),
    answered: flag('Whether somebody has answered.', true),
    owed: flag('Whether the customer waits for an answer.', true),
    held: flag('Whether it is on hold as well, while it waits for the customer.', false),
    busy: optional(
      at(
        'As of when there is unusually much to do; empty: there is not, or somebody has answered.',
        '2026-11-16T09:30+01:00',
      ),
    ),
    expected: optional(
      at(
        'By when the first answer is promised while there is; empty: by no time, or it is past.',
        '2026-11-16T12:00+01:00',
      ),
    ),
    overdue: flag('Whether a promise is late and still open.', true),
    stands: flag('Whether the clock of a promise stands until the customer answers.', true),
    runs: flag('Whether the clock of a promise runs, or would if the desk were open.', true),
    promises: list('The promises for this ticket.', CLOCK),
    updates: text('How often the customer hears; empty where that is not promised.', '1 h'),
    rarer: list('How often they hear later, where something lasts; empty: no more rarely.', PHASE),
    hours: text('In which hours the desk works.', 'Mon–Fri 09:00–17:00 (Europe/Berlin)'),
    always: flag('Whether it works around the clock.', false),
    opens: text('When the desk opens again; empty while it is open.', 'Tue 17 Nov 2026, 09:00 CET'),
    schedules: list('The hours of each promise, where they are not the same for all.', SCHEDULE),
    missing: missing('Required answers that were not given.'),
    asking: flag('Whether all that is missing is the day that somebody meant.', false),
    needed: optional(
      day(
        'The date it is needed by, where that is nearer than the notice asked for; else empty.',
        '2026-11-20T00:00+01:00',
      ),
    ),
    notice: optional(span('How much notice is asked for.', '2 weeks')),
    project: flag('Whether it became a project and left the service level.', false),
    agreed: optional(
      at('The date agreed with the customer; empty where there is none.', '2026-12-01T12:00+01:00'),
    ),
    ships: optional(
      day(
        'The date on which a finished change goes out; empty where there is none.',
        '2026-12-01T00:00+01:00',
      ),
    ),
    ...CHANGE_FIELDS,
    rfc: optional(
      link('Where proposals live, of a ticket that is one; else empty.', 'https://github.com/acme/rfcs'),
    ),
    handed: optional(text('The group that it was handed to; empty where it was not.', 'tier-2')),
    awaited: optional(
      text(
        'What a ticket on hold waits for, as staff wrote it; empty where they did not say.',
        'vendor Acme',
      ),
    ),
    blocked: flag('Whether it waits for another issue to be closed.', true),
    blocker: optional(text('That issue; empty where not everybody may know which it is.', '#45')),
    stage: text('How staff said last that it stands, by `/status`; empty where they did not.', 'fixing'),
    words: text('The words with it.', 'We know why and where.'),
    speaker: text('Login of who said so.', 'ana'),
    spoken: optional(at('When.', '2026-11-16T11:00+01:00')),
    ...INCIDENT_FIELDS,
    behind: flag('Whether it is due already.', false),
    solved: optional(
      text('The command that confirms it as solved; empty unless the customer is asked.', '/sign-off'),
    ),
    unsolved: optional(
      text(
        'The command that says it is not, or that opens the closed ticket again; may be empty.',
        '/not-resolved',
      ),
    ),
    reopens: optional(
      at(
        'Until when its customer may open the closed ticket again: by the command `unsolved`, or, where that is empty, by any comment; empty: not any more.',
        '2026-12-03T09:30+01:00',
      ),
    ),
    doubts: first(
      20,
      doubts('What could not be told for certain about the form.', {
        ...{ kind: 'changed_heading', heading: 'Steps', field: 'Steps to reproduce' },
      }),
    ),
    timezone: TIMEZONE,
  },
  from: (known: Status & Partial<StatusExtras>, { phrases, timezone }) => {
    const { promises, schedules = [], notice, signOff, reopening, progress } = known;
    const [hours] = schedules
      .map((one) => one.hours)
      .sort((a, b) => Number(a.opens === null) - Number(b.opens === null));
    const opens = hours?.opens ?? null;
    return {
      reference: known.reference ?? null,
      requester: known.requester,
      state: known.state,
      since: known.stateSince,
      until: known.stateUntil,
      incident: known.incident,
      severity: known.severity,
      meaning: known.severityMeaning,
      why: known.severityWhy,
      proposed: known.severityProposed ?? false,
      original: known.workaround?.original ?? null,
      owners: known.owners,
      answered: known.answered,
      owed: known.owed,
      held: known.alsoHeld,
      busy: known.busy?.asOf ?? null,
      expected: known.busy?.expected ?? null,
      overdue: promises.some(isOverdue),
      stands:
        known.state === 'pending' && !known.alsoHeld && promises.some(({ state }) => state === 'paused'),
      runs: promises.some(({ state, live }) => live && state !== 'paused'),
      promises,
      updates: everyWords(known.updatesEvery, phrases),
      rarer: phasesOf(known.updatesEvery),
      hours: hours === undefined ? '' : hoursText(hours, phrases),
      always: hours?.always ?? false,
      // In the zone in which the hours are written.
      opens: opens === null ? '' : formatForPeople(opens, hours?.zone ?? timezone, phrases.locale),
      schedules: schedules.length > 1 ? schedules : [],
      missing: known.missing ?? [],
      asking: (known.missing ?? []).every(({ noDate }) => noDate !== undefined),
      needed: notice?.neededBy ?? null,
      notice: notice?.asked ?? null,
      project: known.project ?? false,
      agreed: known.agreed ?? null,
      ships: known.shipDate ?? null,
      ...changeFacts(known.change),
      rfc: known.rfc ?? null,
      ...approvalFacts(known.approval),
      handed: known.handedTo ?? null,
      awaited: known.awaited ?? null,
      blocked: known.blocker !== undefined,
      blocker: known.blocker ?? null,
      stage: progress?.stage ?? '',
      words: progress?.words ?? '',
      speaker: progress?.by ?? '',
      spoken: progress?.at ?? null,
      ...incidentFacts(known.record ?? null, phrases),
      next: known.nextUpdate?.at ?? null,
      behind: known.nextUpdate?.isLate ?? false,
      solved: signOff?.solved ?? null,
      unsolved: signOff?.notSolved ?? reopening?.command ?? null,
      reopens: reopening?.until ?? null,
      doubts: known.doubts,
    };
  },
  english: `### {% if state == 'closed' %}This ticket is closed{% elsif owners.size > 0 %}Somebody is on it: {{ owners | join: ', ' }}{% elsif handed != '' %}The group {{ handed }} has your report{% elsif answered %}We are on it{% else %}We have your report{% endif %}{% if reference != '' %} · {{ reference }}{% endif %}

{% if overdue and state != 'closed' %}
We are late with something that we promised you, and we are sorry. The ticket is marked so that the team sees it.
{% endif %}
{% if busy != '' and state == 'open' %}

As of {{ busy }}, **we have unusually much to do**. {% if expected != '' %}A first answer may take until **{{ expected }}**; by then it is promised.{% else %}What is most urgent is answered first, so a first answer may take longer than usual.{% endif %}

{% endif %}
| | |
| :-- | :-- |
{%- if severity != '' or state != 'closed' %}
| **Severity** | {% if severity != '' %}{{ severity }}{% if meaning != '' %}: {{ meaning }}{% endif %}{% if why != '' %}<br>Why: {{ why }}{% endif %}{% if proposed and state != 'closed' %}<br>This holds until the support team has looked at it.{% endif %}{% else %}not set yet: the support team will set it{% endif %}{% if original != '' %}<br>There is a workaround. It was reported as {{ original }}, and that stays on record.{% endif %} |
{%- endif %}
{%- if owners.size > 0 %}
| **Owner** | {{ owners | join: ', ' }} |
{%- elsif handed == '' and answered == false and state != 'closed' %}
| **Owner** | nobody yet |
{%- endif %}
{%- if state == 'pending' %}
| **State** | waiting for an answer from {{ requester }} since {{ since }}{% if until != '' %}; without one by {{ until }} it is closed{% endif %}{% if held %}<br>It is on hold as well{% if blocked or awaited != '' %}: we wait for {% if blocked %}{% if blocker != '' %}{{ blocker | code }}{% else %}another issue{% endif %} to be closed{% if awaited != '' %} ({{ awaited }}){% endif %}{% else %}{{ awaited }}{% endif %}{% endif %}{% endif %} |
{%- elsif state == 'on_hold' %}
| **State** | on hold since {{ since }}{% if until != '' %}, until {{ until }}{% endif %}{% if blocked %}<br>We wait for {% if blocker != '' %}{{ blocker | code }}{% else %}another issue{% endif %} to be closed{% if awaited != '' %} ({{ awaited }}){% endif %}{% elsif awaited != '' %}<br>We wait for: {{ awaited }}{% endif %} |
{%- elsif state == 'closed' %}
| **State** | closed on {{ since }} |
{%- elsif incident and phase == '' %}
| **State** | treated as an incident |
{%- endif %}
{%- if phase != '' %}
| **Incident** | {% if name != '' %}{{ name }}: {% endif %}{{ phase }} {% if over %}on{% else %}since{% endif %} {{ phased }} |
{%- endif %}
{%- if hit.size > 0 %}
| **Affected** | {% for one in hit %}{{ one.component }}: {{ one.impact }}{% unless forloop.last %}<br>{% endunless %}{% endfor %} |
{%- endif %}
{%- if next != '' and state != 'closed' %}
| **Next update** | {% if behind %}due since{% else %}by{% endif %} {{ next }} |
{%- endif %}
{%- if stage != '' and state != 'closed' %}
| **News** | {{ stage }}: {{ words }}<br>{{ speaker }}, {{ spoken }} |
{%- endif %}
{%- if handed != '' %}
| **Handed to** | the group {{ handed }} |
{%- endif %}
{%- if agreed != '' %}
| **Agreed date** | {{ agreed }} |
{%- endif %}
{%- if approval != '' %}
| **Approval** | {% if approval == 'given' %}given by {{ approver }} on {{ decided }}{% elsif approval == 'declined' %}declined by {{ approver }} on {{ decided }}{% else %}needed from the group {{ approvers }} before work begins{% endif %}{% if grounds != '' %}<br>{{ grounds }}{% endif %} |
{%- endif %}
{%- if step != '' and state != 'closed' %}
| **Stage** | {{ step }}, since {{ entered }}{% if means != '' %}<br>{{ means }}{% endif %}{% if after != '' %}<br>After that: {{ after }}{% endif %} |
{%- endif %}
{%- if rfc != '' %}
| **Discussed in** | {{ rfc }} |
{%- endif %}
{%- if planned != '' %}
| **Planned for** | {{ planned }}, if {% if unsigned %}you have signed it off{% else %}it is ready{% endif %} by then |
{%- endif %}
{%- if ships != '' %}
| **Goes out on** | {{ ships }} |
{%- endif %}

{% if history.size > 0 %}
**Updates**, the latest first:
{% for one in history %}
- {% if one.struck %}~~{% endif %}{{ one.at }}, {{ one.phase }}{% for part in one.hit %}{% if forloop.first %} ({% else %}; {% endif %}{{ part.component }}: {{ part.impact }}{% if forloop.last %}){% endif %}{% endfor %}{% if one.words != '' %}: {{ one.words }}{% endif %}{% if one.struck %}~~ (corrected){% else %} ({{ one.by }}){% endif %}
{%- endfor %}
{% if earlier > 0 %}
- {{ earlier }} earlier, in the comments on this ticket
{% endif %}
{% endif %}

{% if project and state != 'closed' %}
This has become a project. The times of the service level no longer apply to it; the plan is agreed with you here.
{% elsif promises.size > 0 and project == false %}
| What we promise | By | So far |
| :-- | :-- | :-- |
{%- for promise in promises %}
| {{ promise.name }}{% if promise.target != '' %}, within {{ promise.target }}{% else %}, as agreed{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% elsif promise.over %}–{% else %}once the wait is over{% endif %} | {{ promise.state }} |
{%- endfor %}
{% endif %}

{% if needed != '' and state != 'closed' %}
You need this by {{ needed }}. Requests like this need {{ notice }} of notice, so we make no promise for that date. We will do what we can and tell you here.
{% endif %}

{% if updates != '' and project == false and state != 'closed' %}
{% if answered %}While we work on it, you wait no longer than {{ updates }} for word from us{% else %}Once somebody has answered, you wait no longer than {{ updates }} for word from us{% endif %}{% for one in rarer %}; after {{ one.after }}, no longer than {{ one.updates }}{% endfor %}.
{% endif %}

{% if state != 'closed' %}
{% if schedules.size > 0 %}The hours that count:
{% for one in schedules %}
- {{ one.promises | join: ', ' }}: {% if one.always %}day and night{% else %}{{ one.hours }}{% if one.opens != '' %}; they begin again on **{{ one.opens }}**{% endif %}{% endif %}
{%- endfor %}
{% elsif always and runs %}The clock runs day and night.{% elsif hours != '' %}The desk works {{ hours }}.{% if opens != '' %} It opens again on **{{ opens }}**{% if runs %}; the clock stands until then{% endif %}.{% endif %}{% endif %}
{% endif %}

{% if missing.size > 0 and state != 'closed' %}
**{% if asking %}One thing we need to know:{% else %}Something is missing that we need to help you:{% endif %}**
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.date != '' %}: you wrote “{{ answer.date }}”. Which day is that? Please write it as {{ '2026-12-31' | code }}, or that there is none.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}
{% endif %}

{% if state != 'closed' %}
{% for doubt in doubts %}
> We are not sure about the form: {{ doubt }}
{% endfor %}
{% endif %}

{% if state == 'closed' and solved != '' %}
**Next:** is it solved? Please write {{ solved | code }} if it is{% if unsolved != '' %}, or {{ unsolved | code }} if it is not{% if reopens != '' %} (until **{{ reopens }}**){% endif %}{% endif %}, on a line of its own.
{% elsif state == 'closed' and reopens != '' and unsolved != '' %}
**Next:** nothing, if that settles it. If it does not, write {{ unsolved | code }} on a line of its own by **{{ reopens }}** and tell us what is left: that opens the ticket again. A comment without it does not.
{% elsif state == 'closed' and reopens != '' %}
**Next:** nothing, if that settles it. If it does not, write a comment here by **{{ reopens }}** and tell us what is left: that opens the ticket again.
{% elsif state == 'closed' %}
**Next:** nothing, if that settles it. If it does not, please open a new ticket and name this one.
{% elsif missing.size > 0 %}
**Next:** please edit your report (the … menu at its top right, then _Edit_) or answer here.{% if state == 'pending' and stands %} The clock goes on when you do.{% endif %}
{% elsif state == 'pending' %}
**Next:** {% if answered %}please answer the question above.{% else %}please write here; we wait for you.{% endif %}{% if stands %} The clock goes on when you do.{% endif %}
{% elsif state == 'on_hold' %}
**Next:** {% if blocked %}we carry on with your ticket once the other issue is closed{% if until != '' %}, on {{ until }} at the latest{% endif %}.{% else %}we wait for somebody else and will tell you what they say.{% endif %}
{% elsif tried and solved != '' %}
**Next:** please try it, and say here whether it is as you need it: {{ solved | code }} on a line of its own if it is, or what is wrong. Without your word it does not go live.
{% elsif solved != '' %}
**Next:** is it solved? Please write {{ solved | code }} if it is{% if unsolved != '' %}, or {{ unsolved | code }} if it is not{% endif %}, on a line of its own.
{% elsif owners.size == 0 and handed != '' %}
**Next:** the group {{ handed }} carries on with it and answers here. Anything new? Write a comment; there is no need to open another ticket.
{% elsif owners.size == 0 and answered %}
**Next:** the support team carries on with it here. Anything new? Write a comment; there is no need to open another ticket.
{% elsif owners.size == 0 %}
**Next:** somebody on the support team takes the ticket and answers here.
{% else %}
**Next:** {{ owners | join: ', ' }} {% if owed %}{% if owners.size > 1 %}answer{% else %}answers{% endif %} here{% else %}{% if owners.size > 1 %}carry{% else %}carries{% endif %} on with it and will write here when there is news{% endif %}. Anything new? Write a comment; there is no need to open another ticket.
{% endif %}

<sub>Times are in {{ timezone }}. Steward keeps this comment current; it is not an answer by a person.</sub>`,
});
