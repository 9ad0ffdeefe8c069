import type { Instant } from '../../calendar/instant.ts';
import { formatDuration, formatForPeople } from '../../calendar/moment.ts';
import type { PostMortemFacts, Span } from '../../rules/decision.ts';
import { clockView } from './clock.ts';
import { template } from './template.ts';

const BEGIN = '<!-- steward facts: from here to the end mark the desk keeps the text current -->';
const END = '<!-- steward facts end -->';

const renderFacts = template(`**The facts** of #{{ number }}, {{ title }}

| | Working time | On the clock on the wall |
| :-- | :-- | :-- |
| First response | {{ first.working }} | {{ first.wall }} |
| Resolution | {{ resolution.working }} | {{ resolution.wall }} |
{% if promises.size > 0 %}
| Promise | Due | Result |
| :-- | :-- | :-- |
{%- for promise in promises %}
| {{ promise.name }}, within {{ promise.target }} | {{ promise.due }} | {{ promise.state }} |
{%- endfor %}
{% endif %}
| Severity | From | Why |
| :-- | :-- | :-- |
{%- for change in severities %}
| {{ change.severity }} | {{ change.at }} | {{ change.why }} |
{%- else %}
| never set | | |
{%- endfor %}

| Who | Part |
| :-- | :-- |
{%- for person in people %}
| {{ person.login }} | {{ person.role }} |
{%- endfor %}

<details><summary>Timeline ({{ timeline.size }} entries)</summary>

| When | Who | What |
| :-- | :-- | :-- |
{%- for entry in timeline %}
| {{ entry.at }} | {{ entry.who }} | {{ entry.what }} |
{%- endfor %}

</details>

<sub>Times are in {{ timezone }}. The desk keeps this block current; what is written below it stays as you leave it.</sub>`);

const renderSections = template(`### Summary

_What happened, in two sentences that a customer could read._

### Impact

_Who could not do what, and for how long?_

### What went wrong

_The chain of events, without blame._

### How it went wrong

_What made it possible, and what kept us from noticing earlier?_

### Root cause

_Choose one class and say why._

{% for cause in causes -%}
- [ ] {{ cause }}
{% endfor %}
### What prevents it

_What would have kept this from happening?_

### Actions

- [ ] _what, who, by when_`);

/** A new post-mortem comment's text, marker apart. */
export function postMortemText(facts: PostMortemFacts): string {
  const ask =
    facts.due === null
      ? ''
      : facts.dueFor === 'organised'
        ? `Please name somebody who writes it by ${formatForPeople(facts.due, facts.timezone)}.`
        : `Please complete it by ${formatForPeople(facts.due, facts.timezone)}.`;
  const intro = `## Post-mortem\n\nThis ticket is solved. What can be learned from it? Edit this comment and fill in the sections. ${ask}`;
  return [intro.trim(), block(facts), renderSections({ causes: [...facts.causes] })].join('\n\n');
}

/** Puts current facts into a post-mortem that people have edited; null where they took the block out. */
export function withFacts(text: string, facts: PostMortemFacts): string | null {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0) return null;
  return text.slice(0, begin) + block(facts) + text.slice(end + END.length);
}

function block(facts: PostMortemFacts): string {
  const time = (at: Instant): string => formatForPeople(at, facts.timezone);
  const body = renderFacts({
    number: facts.number,
    title: facts.title,
    first:
      facts.firstResponse === null
        ? { working: 'none was given', wall: 'none was given' }
        : both(facts.firstResponse),
    resolution: both(facts.resolution),
    promises: facts.promises.map((clock) => clockView(clock, facts.timezone)),
    severities: facts.severities.map((c) => ({ at: time(c.at), severity: c.severity ?? 'none', why: c.why })),
    people: facts.people.map(({ login, role }) => ({ login, role })),
    timeline: facts.timeline.map(({ at, who, what }) => ({ at: time(at), who, what })),
    timezone: facts.timezone,
  });
  return `${BEGIN}\n${body}\n${END}`;
}

function both(span: Span): { working: string; wall: string } {
  const working =
    span.working === null ? 'no hours apply' : `${formatDuration(span.working)} (${span.calendar ?? ''})`;
  return { working, wall: formatDuration(span.wall) };
}
