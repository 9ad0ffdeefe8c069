import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { formatDuration, formatOpenTime } from '../calendar/moment.ts';
import type { Target } from '../policy/target.ts';
import type { Course } from '../incident/course.ts';
import type { Clock } from '../sla/clock.ts';
import type { Reason } from '../ticket/reason.ts';
import type { FactorClass } from '../policy/factor-class.ts';
import { CLOCK } from './clock-line.ts';
import { document } from './document.ts';
import { entry } from './field.ts';
import {
  at,
  choice,
  duration,
  group,
  happening,
  list,
  number,
  optional,
  part,
  reason,
  text,
  TIMEZONE,
  markdown,
} from './kinds.ts';
import { everyWords } from './target-words.ts';
import type { Phrases } from './phrases.ts';
import type { Happening, Part } from './timeline.ts';

/** What the desk knows of a solved ticket, for its post-mortem. */
export interface PostMortemFacts {
  readonly number: number;
  /** Address of the ticket, where its number would lead elsewhere; left out: nowhere. */
  readonly url?: string;
  readonly title: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant;
  readonly severities: readonly {
    readonly at: Instant;
    readonly severity: string | null;
    readonly why: Reason;
  }[];
  readonly people: readonly { readonly login: string; readonly role: Part }[];
  readonly timeline: readonly { readonly at: Instant; readonly who: string; readonly what: Happening }[];
  readonly firstResponse: Span | null;
  readonly resolution: Span;
  readonly promises: readonly Clock[];
  /** How it went, step by step; null: it is of before that was told. */
  readonly course: Course | null;
  /** How its updates were kept; null: none were asked for, or it is of before that was told. */
  readonly cadence: CadenceFacts | null;
  /** Who said that it needs no write-up, and why; null: nobody did. */
  readonly skipped: { readonly by: string; readonly why: string } | null;
  readonly causes: readonly string[];
  /** Classes of contributing factors; empty: it is of before there were any. */
  readonly factors: readonly FactorClass[];
  readonly due: Instant | null;
  readonly dueFor: 'organised' | 'written';
  /** The command by which people say who writes it, and that it is written; null: switched off. */
  readonly command: string | null;
}

/** How the updates of a ticket were kept. */
interface CadenceFacts {
  /** One for each length of silence that was allowed. */
  readonly phases: readonly {
    readonly every: Pick<Target, 'within' | 'text' | 'calendar'>;
    readonly kept: number;
    readonly missed: number;
  }[];
  /** Null: nobody ever said anything. */
  readonly longestSilence: { readonly from: Instant; readonly to: Instant } | null;
}

/** A stretch in both measures: time on the clock's calendar, and time on the wall. */
export interface Span {
  readonly working: Milliseconds | null;
  readonly calendar: string | null;
  readonly wall: Milliseconds;
}

const SPAN = entry({
  elapsed: text('Time that passed, closed stretches of the ticket left out.', '3 h'),
  working: text('The part of it in desk hours.', '3 h'),
});

const SEVERITY = entry({
  severity: text('The severity.', 'high'),
  at: at('From when.', '2026-11-16T09:00+01:00'),
  why: reason('Where it came from.', { kind: 'form_answer', field: 'Impact' }),
});

const PERSON = entry({
  login: text('The login.', 'ana'),
  role: part('What they did.', 'owned'),
});

const MOMENT = entry({
  at: at('When.', '2026-11-16T09:00+01:00'),
  who: text('Who; may be empty.', 'cus'),
  what: happening('What.', { kind: 'opened' }),
});

const STEP_OF_COURSE = entry({
  step: choice(
    '“declared” (an incident), “answered” (for the first time), “mitigated” or “solved”.',
    'mitigated',
    ...(['declared', 'answered', 'solved'] as const),
  ),
  at: at('When.', '2026-11-16T11:00+01:00'),
  after: duration('How long after it was opened, on the wall.', 7_200_000),
});

const SEVERITY_TIME = entry({
  severity: optional(text('The severity; empty: none.', 'high')),
  time: duration('For how long it had that while it was open.', 3_600_000),
});

const UPDATES = entry(
  {
    every: text('How long a silence might last.', '1 h'),
    kept: number('How many updates came in time.', 5),
    missed: number('How many did not.', 1),
  },
  ({ every, kept, missed }: CadenceFacts['phases'][number], { phrases }) => ({
    ...{ kept, missed },
    every: everyWords(every, phrases),
  }),
);

/** The latest promises; a long ticket answers many comments. */
const MOST_PROMISES = 20;

export const postMortemFacts = document({
  about: 'The facts in a post-mortem, brought up to date when the ticket is closed again.',
  facts: {
    number: number('The number of the ticket.', 12),
    ticket: markdown('The ticket, as it can be followed from where this stands.', '#12'),
    title: text('Its title.', 'Login fails'),
    opened: at('When it was opened.', '2026-11-16T09:00+01:00'),
    closed: at('When it was closed.', '2026-11-16T12:00+01:00'),
    calendar: text('The calendar of the working times; empty where they differ in it.', 'office'),
    response: group(SPAN),
    resolution: group(SPAN),
    course: list(
      'How it went, step by step; empty where it was solved before December 2026.',
      STEP_OF_COURSE,
      {
        step: 'solved',
      },
    ),
    times: list('For how long it had which severity; empty where that is not told.', SEVERITY_TIME),
    updates: list(
      'How updates were kept, by how often they were to come; empty where none were asked for.',
      UPDATES,
    ),
    silence: optional(duration('How long the longest silence towards the customer lasted.', 4_800_000)),
    silent_from: optional(at('Since when that was.', '2026-11-16T10:00+01:00')),
    silent_to: optional(at('Until when.', '2026-11-16T11:20+01:00')),
    skipped: text('Who said that it needs no write-up; empty: nobody.', ''),
    reason: text('Why, as they say.', 'a drill'),
    calls: number('How often help was called.', 2),
    unheard: number('How many of these calls brought no answer.', 1),
    promises: list('The promises and what became of them.', CLOCK),
    severities: list('Every severity it had.', SEVERITY),
    people: list('Who took part.', PERSON),
    timeline: list('What happened, in order.', MOMENT),
    timezone: TIMEZONE,
  },
  // The comment has to hold what people write as well.
  fit: { rows: 160, longest: 40_000 },
  from: (facts: PostMortemFacts, { phrases }, rows) => {
    const { firstResponse, resolution } = facts;
    const longest = facts.cadence?.longestSilence ?? null;
    const calls = facts.timeline.filter(({ what }) => what.kind === 'called');
    const calendars = [firstResponse, resolution].flatMap((one) => one?.calendar ?? []);
    // One calendar for both is named once, in the head of its column.
    const calendar = new Set(calendars).size === 1 ? (calendars[0] ?? '') : '';
    return {
      number: facts.number,
      ticket: facts.url === undefined ? `#${String(facts.number)}` : `<${facts.url}>`,
      title: facts.title,
      opened: facts.openedAt,
      closed: facts.closedAt,
      calendar,
      response:
        firstResponse === null
          ? { elapsed: phrases.none, working: phrases.none }
          : measured(firstResponse, calendar, phrases),
      resolution: measured(resolution, calendar, phrases),
      course: stepsOf(facts),
      times: facts.course?.severities ?? [],
      updates: facts.cadence?.phases ?? [],
      silence: longest === null ? null : longest.to - longest.from,
      silent_from: longest?.from ?? null,
      silent_to: longest?.to ?? null,
      skipped: facts.skipped?.by ?? '',
      reason: facts.skipped?.why ?? '',
      calls: facts.course === null ? 0 : calls.length,
      unheard: calls.filter(({ what }) => what.kind === 'called' && what.unheard).length,
      promises: facts.promises.slice(-MOST_PROMISES),
      severities: facts.severities
        .slice(Math.max(0, facts.severities.length - rows))
        .map((change) => ({ ...change, severity: change.severity ?? phrases.none })),
      people: facts.people.slice(0, rows),
      timeline: facts.timeline.slice(0, rows),
    };
  },
  english: `**The facts** of {{ ticket }}, {{ title }}

- Opened {{ opened }}, solved {{ closed }}: {{ resolution.elapsed }} in all.
{% if promises.size > 0 %}- {% for promise in promises %}{{ promise.name }}: {{ promise.state }}{% unless forloop.last %}; {% endunless %}{% endfor %}.
{% elsif course.size == 0 %}- Nothing was promised.
{% endif %}{% if times.size > 1 %}- Severity: {% for one in times %}{% if one.severity != '' %}{{ one.severity }}{% else %}none{% endif %} for {{ one.time }}{% unless forloop.last %}, {% endunless %}{% endfor %}.
{% endif %}{% for one in updates %}- Updates every {{ one.every }}: {{ one.kept }} in time, {{ one.missed }} missed.
{% endfor %}{% if updates.size > 0 and silence != '' %}- The longest time without a word was {{ silence }}, from {{ silent_from }} to {{ silent_to }}.
{% endif %}{% if calls > 0 %}- Help was called {% if calls == 1 %}once{% else %}{{ calls }} times{% endif %}{% if unheard > 0 %}; {% if unheard == calls %}nobody answered{% else %}{{ unheard }} of the calls brought no answer{% endif %}{% endif %}.
{% endif %}{% if skipped != '' %}- **No write-up:** {{ skipped }} said so. {{ reason }}
{% endif %}

<details><summary>All facts</summary>

{% if course.size > 0 %}
| Step | When | After |
| :-- | :-- | :-- |
{%- for one in course %}
| {% if one.step == 'declared' %}declared an incident{% elsif one.step == 'answered' %}first answer{% elsif one.step == 'mitigated' %}mitigated{% else %}solved{% endif %} | {{ one.at }} | {{ one.after }} |
{%- endfor %}
{% endif %}

| | Elapsed time | Desk hours{% if calendar != '' %} ({{ calendar }}){% endif %} |
| :-- | :-- | :-- |
| First response | {{ response.elapsed }} | {{ response.working }} |
| Resolution | {{ resolution.elapsed }} | {{ resolution.working }} |

{% if promises.size > 0 %}
| Promise | Due | Result |
| :-- | :-- | :-- |
{%- for promise in promises %}
| {{ promise.name }}{% if promise.target != '' %}, within {{ promise.target }}{% else %}, as agreed{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% else %}–{% endif %} | {{ promise.state }} |
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

| When | Who | What |
| :-- | :-- | :-- |
{%- for entry in timeline %}
| {{ entry.at }} | {{ entry.who }} | {{ entry.what }} |
{%- endfor %}

</details>

<sub>Times are in {{ timezone }}. The desk keeps this block current; what is written below it stays as you leave it.</sub>`,
});

/** The steps that were taken, in the order in which they were. */
function stepsOf({ course, openedAt, closedAt }: PostMortemFacts) {
  if (course === null) return [];
  const steps = [
    { step: 'declared' as const, at: course.declaredAt },
    { step: 'answered' as const, at: course.answeredAt },
    { step: 'mitigated' as const, at: course.mitigatedAt },
    { step: 'solved' as const, at: closedAt },
  ];
  return steps
    .flatMap(({ step, at: then }) =>
      then === null ? [] : [{ step, at: then, after: Math.max(0, then - openedAt) }],
    )
    .sort((a, b) => a.at - b.at);
}

function measured({ working, calendar, wall }: Span, named: string, phrases: Phrases) {
  const elapsed = formatDuration(wall, phrases.locale);
  if (working === null || calendar === null) return { elapsed, working: phrases.noHours };
  const text = formatOpenTime(working, calendar, phrases.locale);
  return { elapsed, working: calendar === named ? text : `${text} (${calendar})` };
}
