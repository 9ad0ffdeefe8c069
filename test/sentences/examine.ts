import { assess } from '../../src/desk/assess.ts';
import { ticketText } from '../../src/desk/explained-ticket.ts';
import { caseOf } from '../../src/desk/case-of-issue.ts';
import type { Issue } from '../../src/ticket/issue.ts';
import type { Case } from '../../src/rules/case.ts';
import { Random } from '../oracle/random.ts';
import type { Desk } from '../recorder/product.ts';
import { deskOf, later, momentAt, snapshotOf } from '../recorder/product.ts';
import type { WorldIssue } from '../recorder/world.ts';
import { World } from '../recorder/world.ts';
import { commentBy } from '../ticket/issue.ts';
import type { Clause } from './clause.ts';
import { linesOf, read } from './clause.ts';
import type { Language } from './desks.ts';
import { drawDesk, LANGUAGES } from './desks.ts';
import { Facts } from './facts.ts';
import { act, opens } from './lives.ts';
import { TABLES } from './tables.ts';
import type { Text } from './texts.ts';
import { readOn, textsIn, textsOn } from './texts.ts';

/** A clause that stands where it may not; '': words that are no clause. */
export interface Difference {
  readonly seed: number;
  readonly story: number;
  readonly document: string;
  readonly clause: string;
  readonly line: string;
  readonly now: string;
  /** What happened on the ticket until then. */
  readonly events: readonly string[];
}

/** What is read of a ticket at an instant. */
interface State {
  readonly facts: Facts;
  readonly texts: readonly { readonly facts: Facts; readonly text: Text }[];
  readonly events: () => readonly string[];
}

/** How often a clause was seen, in each language. */
export type Sightings = ReadonlyMap<string, Readonly<Record<Language, number>>>;

const IDENTITY = { login: 'steward', kind: 'bot' } as const;
const MINUTE = 60_000;
/** How often somebody reads the explanation. */
const EXPLAINED = 0.2;
const STORIES_A_DESK = 5;
/** Beginnings after the readings of December 2026; the second is in the days in which Denver's clocks go forward. */
const BEGINNINGS = [Date.UTC(2026, 11, 2), Date.UTC(2027, 2, 12)];

/** What was looked at, and what of it is not so. */
export interface Examined {
  /** Tickets, each at an instant. */
  readonly seen: number;
  readonly texts: number;
  readonly clauses: Sightings;
  readonly differences: readonly Difference[];
}

/** Looks at what is read of that many states of tickets; the same seed looks at the same ones. */
export async function examineSentences(states: number, seed: number): Promise<Examined> {
  const random = new Random(seed);
  const clauses = new Map<string, Record<Language, number>>();
  const differences: Difference[] = [];
  let [seen, texts] = [0, 0];
  for (let story = 1; seen < states; story += 1) {
    const language = random.pick(LANGUAGES);
    const desk = await deskOf(drawDesk(random, language));
    for (let n = 0; n < STORIES_A_DESK && seen < states; n += 1)
      for (const state of tell(random, desk, language)) {
        seen += 1;
        texts += state.texts.length;
        for (const one of judged(state, language, clauses)) differences.push({ seed, story, ...one });
      }
  }
  return { seen, texts, clauses, differences };
}

function* judged(
  { facts: { now }, texts, events }: State,
  language: Language,
  clauses: Map<string, Record<Language, number>>,
): Generator<Omit<Difference, 'seed' | 'story'>> {
  for (const { facts, text: one } of texts) {
    const { document, text } = one;
    const table = TABLES[document];
    const about = facts.of(text);
    const see = (id: string): void => count(clauses, `${document}: ${id}`, language);
    for (const line of linesOf(text))
      for (const { id, rest } of faults(line, table ?? [], about, see))
        yield { document, clause: id, line: rest, now: facts.time(now), events: events() };
  }
}

function count(clauses: Map<string, Record<Language, number>>, id: string, language: Language): void {
  const counts = clauses.get(id) ?? { en: 0, de: 0 };
  counts[language] += 1;
  clauses.set(id, counts);
}

/** The clauses of a line that may not stand, with the line; '': words that are no clause, with those. */
function* faults(
  line: string,
  table: readonly Clause[],
  facts: Facts,
  see: (id: string) => void,
): Generator<{ readonly id: string; readonly rest: string }> {
  const { found, rest } = read(line, table, facts.language);
  for (const { clause, said } of found) {
    see(clause.id);
    if (!clause.may(facts, said)) yield { id: clause.id, rest: line };
    for (const [name, inner] of Object.entries(clause.inner))
      yield* faults(said[name] ?? '', inner, facts, see);
  }
  if (rest !== '') yield { id: '', rest };
}

/** A desk's story: what everybody reads after each run. */
function* tell(random: Random, desk: Desk, language: Language): Generator<State> {
  const world = new World(momentAt(random.pick(BEGINNINGS) + random.between(0, 5 * 1440) * MINUTE), IDENTITY);
  const tickets = Array.from({ length: random.pick([1, 1, 1, 2, 5]) }, () => opens(random, world));
  const last = random.between(3, 12);
  for (let run = 0; run <= last; run += 1) {
    if (run > 0) for (const issue of tickets) live(random, world, issue);
    const { now } = world;
    const seen = { issues: world.seen, labels: [...world.labels], now, policySince: null };
    const isHealthy = random.chance(0.9);
    const looked = snapshotOf(desk, { ...seen, sweep: random.chance(0.6) });
    const snapshot = isHealthy || looked.sweep === null ? looked : { ...looked, sweep: faulty(looked.sweep) };
    const before = new Map(world.issues.map((issue) => [issue.id, readOn(issue)]));
    const { plan, failures } = assess(snapshot);
    if (failures[0] !== undefined) throw new Error(failures[0].message);
    world.carryOut(plan);
    const after = new Map<string, Facts>();
    const found = new Map<string, Facts>();
    const around = { language, isHealthy, all: () => tickets.flatMap(({ id }) => foundOn(id) ?? []) };
    const factsOf = (issue: Issue, settled: Partial<{ settled: () => Facts }>): Facts | null => {
      const at = (then: Case['now'], more: WorldIssue['events'] = []): Case | null =>
        caseOf({ ...issue, events: [...issue.events, ...more] }, { ...snapshot, now: then });
      const c = at(now);
      if (c === null) return null;
      const then = (words: string): Case => {
        const soon = later(now, MINUTE);
        return at(soon, [commentBy(c.ticket.requester, soon, 'C_then', words)]) ?? c;
      };
      return new Facts(c, { ...around, then, ...settled });
    };
    // What is told once is told of the ticket as the run found it.
    const foundOn = (id: string): Facts | null => {
      const known = found.get(id);
      const settled = after.get(id);
      const issue = snapshot.issues.find((one) => one.id === id);
      if (known !== undefined || settled === undefined || issue === undefined) return known ?? null;
      const facts = factsOf(issue, { settled: () => settled });
      if (facts !== null) found.set(id, facts);
      return facts;
    };
    for (const issue of tickets) {
      const facts = factsOf(issue, {});
      if (facts === null) return;
      after.set(issue.id, facts);
    }
    const elsewhere = [
      ...world.issues
        .filter((issue) => !tickets.includes(issue))
        .flatMap((issue) => textsOn(issue, before.get(issue.id))),
      ...textsIn(plan),
    ];
    for (const issue of tickets) {
      const facts = after.get(issue.id);
      if (facts === undefined) return;
      const texts = textsOn(issue, before.get(issue.id)).map((text) => ({
        text,
        facts: text.document === 'status' ? facts : (foundOn(issue.id) ?? facts),
      }));
      if (random.chance(EXPLAINED))
        for (const to of ['staff', 'customer'] as const) {
          const text = ticketText(facts.c, desk.policy, now, to);
          texts.push({ text: { document: 'explanation', text, number: null }, facts });
        }
      for (const text of elsewhere)
        if ((text.number ?? tickets[0]?.number) === issue.number)
          texts.push({ text, facts: foundOn(issue.id) ?? facts });
      yield { facts, texts, events: () => issue.events.map(line) };
    }
  }
}

/** A run in which something went wrong, under a policy with errors. */
function faulty(sweep: NonNullable<ReturnType<typeof snapshotOf>['sweep']>): typeof sweep {
  return { ...sweep, total: sweep.total + 1, faults: ['#7 could not be read.'], policyErrors: 2 };
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
