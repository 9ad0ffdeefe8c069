import { formatDuration, formatOpenTime } from '../../calendar/moment.ts';
import type { PostMortemFacts, Span } from '../../rules/post-mortem-facts.ts';
import { FACTS_BEGIN, FACTS_END } from '../../ticket/write-up.ts';
import { clockView } from './clock.ts';
import type { Documents } from './documents.ts';
import { Markdown } from './engine.ts';
import type { Phrases } from './phrases.ts';
import { fitting } from './room.ts';
import { timeIn } from './time.ts';
import type { FactsView, SpanView } from './views.ts';

/** A new post-mortem comment's text, marker apart. */
export function postMortemText(documents: Documents, facts: PostMortemFacts): string {
  return documents.write('post-mortem', {
    number: facts.number,
    due: timeIn(facts.timezone, documents.phrases)(facts.due),
    organise: facts.dueFor === 'organised',
    facts: new Markdown(block(documents, facts)),
    causes: facts.causes,
  });
}

/** Puts current facts into a post-mortem that people have edited; null where they took the block out. */
export function withFacts(documents: Documents, text: string, facts: PostMortemFacts): string | null {
  const begin = text.indexOf(FACTS_BEGIN);
  const end = text.indexOf(FACTS_END, begin);
  if (begin < 0 || end < 0) return null;
  return text.slice(0, begin) + block(documents, facts) + text.slice(end + FACTS_END.length);
}

/** Longest block of facts: the comment has to hold what people write as well. */
const LONGEST = 40_000;

/** The latest promises; a long ticket answers many comments. */
const MOST_PROMISES = 20;

/** The facts between their marks, with as many rows a table as fit. */
function block(documents: Documents, facts: PostMortemFacts): string {
  const { text } = fitting(160, LONGEST, (rows) =>
    documents.write('post-mortem-facts', factsView(documents, facts, rows)),
  );
  return `${FACTS_BEGIN}\n${text}\n${FACTS_END}`;
}

function factsView({ phrases }: Documents, facts: PostMortemFacts, rows: number): FactsView {
  const { firstResponse, resolution, timezone } = facts;
  const time = timeIn(timezone, phrases);
  const calendars = [firstResponse, resolution].flatMap((span) => span?.calendar ?? []);
  // One calendar for both is named once, in the head of its column.
  const calendar = new Set(calendars).size === 1 ? (calendars[0] ?? '') : '';
  return {
    number: facts.number,
    title: facts.title,
    opened: time(facts.openedAt),
    closed: time(facts.closedAt),
    calendar,
    response:
      firstResponse === null
        ? { elapsed: phrases.none, working: phrases.none }
        : spanView(firstResponse, calendar, phrases),
    resolution: spanView(resolution, calendar, phrases),
    promises: facts.promises.slice(-MOST_PROMISES).map((clock) => clockView(clock, timezone, phrases)),
    severities: facts.severities.slice(Math.max(0, facts.severities.length - rows)).map((change) => ({
      at: time(change.at),
      severity: change.severity ?? phrases.none,
      why: phrases.reason(change.why),
    })),
    people: facts.people.slice(0, rows).map(({ login, role }) => ({ login, role: phrases.reason(role) })),
    timeline: facts.timeline
      .slice(0, rows)
      .map(({ at, who, what }) => ({ at: time(at), who, what: phrases.reason(what) })),
    timezone,
  };
}

function spanView(span: Span, named: string, phrases: Phrases): SpanView {
  const { working, calendar, wall } = span;
  const elapsed = formatDuration(wall, phrases.locale);
  if (working === null || calendar === null) return { elapsed, working: phrases.noHours };
  const text = formatOpenTime(working, calendar, phrases.locale);
  return { elapsed, working: calendar === named ? text : `${text} (${calendar})` };
}
