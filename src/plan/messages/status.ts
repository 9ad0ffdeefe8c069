import { formatForPeople } from '../../calendar/moment.ts';
import type { Status } from '../../rules/decision.ts';
import { clockView, targetWords } from './clock.ts';
import { template } from './template.ts';

const render = template(`### {{ headline }}

| | |
| :-- | :-- |
| **Severity** | {% if severity %}{{ severity }}{% if meaning != '' %}: {{ meaning }}{% endif %}{% else %}not set yet: a maintainer will set it{% endif %} |
{%- if why != '' %}
| **Why** | {{ why }} |
{%- endif %}
| **Owner** | {% if owners.size == 0 %}nobody yet{% else %}{% for owner in owners %}{{ owner }}{% unless forloop.last %}, {% endunless %}{% endfor %}{% endif %} |
| **State** | {{ state }} |
{% if promises.size > 0 %}
| What we promise | By | So far |
| :-- | :-- | :-- |
{%- for promise in promises %}
| {{ promise.name }}, within {{ promise.target }} | {% if promise.due != '' %}{{ promise.due }}{% else %}once the wait is over{% endif %} | {{ promise.state }} |
{%- endfor %}
{% elsif closed == false %}
No time is promised for this ticket{% if severity %} by the desk's policy{% else %} until its severity is set{% endif %}.
{% endif %}
{%- if updates != '' and closed == false %}
While we work on it you hear from us every {{ updates }}.
{% endif %}
{%- if opens != '' %}
The desk's hours ({{ calendar }}) begin again on {{ opens }}; until then the clock stands.
{% endif %}
{%- for doubt in doubts %}
> We are not sure about the form: {{ doubt }}
{% endfor %}
{{ next }}

<sub>Times are in {{ timezone }}. Steward keeps this comment current; it is not an answer by a person.</sub>`);

/** The living comment's text, marker apart. */
export function statusText(status: Status): string {
  const closed = status.state === 'closed';
  const time = (at: number | null): string => (at === null ? '' : formatForPeople(at, status.timezone));
  return render({
    headline: closed ? 'This ticket is closed' : 'We have your report',
    severity: status.severity,
    meaning: status.severityMeaning ?? '',
    why: status.severityWhy ?? '',
    owners: status.owners.map((login) => `@${login}`),
    state: stateText(status, time),
    promises: status.promises.map((clock) => clockView(clock, status.timezone)),
    closed,
    updates:
      status.updatesEvery === null ? '' : targetWords(status.updatesEvery.text, status.updatesEvery.within),
    opens: status.closedNow === null ? '' : time(status.closedNow.opens),
    calendar: status.closedNow?.calendar ?? '',
    doubts: [...status.doubts],
    next: nextStep(status),
    timezone: status.timezone,
  });
}

function stateText(status: Status, time: (at: number | null) => string): string {
  const since = status.stateSince === null ? '' : `, since ${time(status.stateSince)}`;
  switch (status.state) {
    case 'open':
      return status.incident ? 'open, an incident' : 'open';
    case 'pending':
      return `waiting for the customer's answer${since}`;
    case 'on_hold':
      return `on hold${since}${status.stateUntil === null ? '' : `, until ${time(status.stateUntil)}`}`;
    case 'closed':
      return `closed${since}`;
  }
}

function nextStep(status: Status): string {
  if (status.state === 'closed') return 'If it is not solved, write a comment here and tell us what is left.';
  if (status.state === 'pending')
    return 'Next: please answer the question above. The clock goes on when you do.';
  if (status.state === 'on_hold') return 'Next: we wait for somebody else and will tell you what they say.';
  if (status.owners.length === 0)
    return 'Next: somebody on the support team takes the ticket and answers here.';
  return 'Next: its owner answers here. Anything new? Write a comment; there is no need to open another ticket.';
}
