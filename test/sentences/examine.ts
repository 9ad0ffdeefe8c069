import { assess } from '../../src/desk/assess.ts';
import { caseOf } from '../../src/desk/evaluate.ts';
import type { Case } from '../../src/rules/case.ts';
import { Random } from '../oracle/random.ts';
import type { Desk } from '../recorder/product.ts';
import { deskOf, later, momentAt, snapshotOf } from '../recorder/product.ts';
import type { WorldIssue } from '../recorder/world.ts';
import { World } from '../recorder/world.ts';
import { commentBy } from '../ticket/issue.ts';
import { linesOf, read } from './clause.ts';
import type { Language } from './desks.ts';
import { drawDesk, LANGUAGES } from './desks.ts';
import { Facts } from './facts.ts';
import { act, opens } from './lives.ts';
import type { Text } from './texts.ts';
import { textsOf } from './texts.ts';

/** A clause that stands where it may not; '': words that are no clause. */
export interface Difference {
  readonly story: number;
  readonly document: string;
  readonly clause: string;
  readonly line: string;
  readonly now: string;
  /** What happened on the ticket until then. */
  readonly events: readonly string[];
}

interface State {
  readonly facts: Facts;
  readonly texts: readonly Text[];
  readonly events: readonly string[];
}

const IDENTITY = { login: 'steward', kind: 'bot' } as const;
const MINUTE = 60_000;
const STORIES_A_DESK = 5;
/** Beginnings after the readings of December 2026; the second is in the days in which Denver's clocks go forward. */
const BEGINNINGS = [Date.UTC(2026, 11, 2), Date.UTC(2027, 2, 12)];

/** Looks at what is read of that many states of tickets; the same seed looks at the same ones. */
export async function examineSentences(
  states: number,
  seed: number,
  progress: (seen: number) => void = () => undefined,
): Promise<{ seen: number; clauses: ReadonlyMap<string, number>; differences: Difference[] }> {
  const random = new Random(seed);
  const clauses = new Map<string, number>();
  const differences: Difference[] = [];
  let seen = 0;
  for (let story = 1; seen < states; story += 1) {
    const language = random.pick(LANGUAGES);
    const desk = await deskOf(drawDesk(random, language));
    for (let n = 0; n < STORIES_A_DESK && seen < states; n += 1)
      for (const state of tell(random, desk, language)) {
        seen += 1;
        progress(seen);
        for (const one of judged(state, language, clauses)) differences.push({ story, ...one });
      }
  }
  return { seen, clauses, differences };
}

function* judged(
  { facts, texts, events }: State,
  language: Language,
  clauses: Map<string, number>,
): Generator<Omit<Difference, 'story'>> {
  for (const { document, table, text } of texts)
    for (const line of linesOf(text)) {
      const at = { document, line, now: facts.time(facts.now), events };
      const { found, rest } = read(line, table, language);
      for (const { clause, said } of found) {
        const id = `${document}: ${clause.id}`;
        clauses.set(id, (clauses.get(id) ?? 0) + 1);
        if (!clause.may(facts, said)) yield { ...at, clause: clause.id };
      }
      if (rest !== '') yield { ...at, clause: '', line: rest };
    }
}

/** One ticket's story: what everybody reads after each run. */
function* tell(random: Random, desk: Desk, language: Language): Generator<State> {
  const world = new World(momentAt(random.pick(BEGINNINGS) + random.between(0, 5 * 1440) * MINUTE), IDENTITY);
  const issue = opens(random, world);
  const last = random.between(3, 12);
  for (let run = 0; run <= last; run += 1) {
    if (run > 0) live(random, world, issue);
    const { now } = world;
    const seen = { issues: world.seen, labels: [...world.labels], now, policySince: null };
    const snapshot = snapshotOf(desk, { ...seen, sweep: random.chance(0.5) });
    const { plan, failures } = assess(snapshot);
    if (failures[0] !== undefined) throw new Error(failures[0].message);
    world.carryOut(plan);
    const at = (then: Case['now'], more: WorldIssue['events'] = []): Case | null =>
      caseOf({ ...issue, events: [...issue.events, ...more] }, { ...snapshot, now: then });
    const c = at(now);
    if (c === null) return;
    const afterWords = (words: string): Case => {
      const then = later(now, MINUTE);
      return at(then, [commentBy(c.ticket.requester, then, 'C_then', words)]) ?? c;
    };
    yield {
      facts: new Facts(c, language, afterWords),
      texts: textsOf(issue, c),
      events: issue.events.map(line),
    };
  }
}

/** Some time passes, in which somebody does something, or nobody does. */
function live(random: Random, world: World, issue: WorldIssue): void {
  const acts = random.pick([0, 1, 1, 1, 2]);
  for (let n = 0; n < acts; n += 1) {
    world.now = later(world.now, random.between(1, random.pick([20, 200, 900])) * MINUTE);
    act(random, world, issue);
  }
  world.now = later(world.now, random.between(0, random.pick([2, 90, 600, 2500])) * MINUTE);
}

function line({ at, actor, ...event }: WorldIssue['events'][number]): string {
  return `${new Date(at).toISOString()} ${actor.login} ${JSON.stringify(event)}`.slice(0, 300);
}
