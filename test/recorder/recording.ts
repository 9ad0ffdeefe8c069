import { Random } from '../oracle/random.ts';
import { act, opens } from './people.ts';
import type { RecordedPolicy } from './policies.ts';
import { filesOf, POLICIES } from './policies.ts';
import type { Desk, Effect, Instant } from './product.ts';
import { deskOf, later, look, momentAt } from './product.ts';
import { World } from './world.ts';

const LANGUAGES = ['en', 'de'] as const;

/**
 * Where all questions of the recorder come from. It is written down, not drawn from the source: what was asked before a
 * change has to be asked again after it.
 */
const SEED = 20_261_128;

export const TICKETS = 5_000;
export const DESKS = 500;

const MINUTE = 60_000;
/** Monday 2026-11-16 05:00 UTC. */
const BEGINNING = momentAt(Date.UTC(2026, 10, 16, 5));
const IDENTITY = { login: 'steward', kind: 'bot' } as const;

/** One ticket's or one desk's story in one language. */
export interface Recording {
  /** Its place among all stories there are. */
  readonly order: number;
  /** `ticket ddev en 17` */
  readonly id: string;
  /** `ticket ddev en` */
  readonly group: string;
  readonly runs: readonly RecordedRun[];
}

export interface RecordedRun {
  readonly now: string;
  /** `ticket 3` or `sweep` */
  readonly of: string;
  readonly effects: readonly Effect[];
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
  readonly summary: string;
  /** What is explained of each ticket, after the last run alone. */
  readonly explained: Readonly<Record<string, unknown>>;
}

/** How many stories are told: every one, or the first of each policy. */
export interface Extent {
  readonly tickets: number;
  readonly desks: number;
}

/** What is going to be told, at any time, again and again. */
export interface Story extends Omit<Recording, 'runs'> {
  readonly tell: () => Promise<readonly RecordedRun[]>;
}

/** Tells stories in a stable order: all of one policy in one language after the other. */
export async function* recordings(extent: Extent): AsyncGenerator<Recording> {
  for (const { tell, ...story } of stories(extent)) yield { ...story, runs: await tell() };
}

/** The stories in the order in which they are told. A policy is read when the first of its stories is. */
export function* stories({ tickets, desks }: Extent): Generator<Story> {
  for (const [index, policy] of POLICIES.entries()) {
    for (const [spoken, language] of LANGUAGES.entries()) {
      const order = (2 * index + spoken) * (TICKETS + DESKS);
      const group = `${policy.name} ${language}`;
      const seed = SEED + 1_000_003 * index;
      const alone = once(() => deskOf(filesOf(policy, language, false)));
      for (let n = 0; n < tickets / POLICIES.length; n += 1) {
        const tell = async () => ticketStory(new Random(seed + n), policy, await alone());
        yield { order: order + n, id: `ticket ${group} ${n}`, group: `ticket ${group}`, tell };
      }
      const whole = once(() => deskOf(filesOf(policy, language, true)));
      for (let n = 0; n < desks / POLICIES.length; n += 1) {
        const tell = async () => deskStory(new Random(seed + 500_009 + n), policy, await whole());
        yield { order: order + TICKETS + n, id: `desk ${group} ${n}`, group: `desk ${group}`, tell };
      }
    }
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** One ticket, on which people act and at which the desk looks in between. */
function ticketStory(random: Random, policy: RecordedPolicy, desk: Desk): RecordedRun[] {
  const world = new World(later(BEGINNING, random.between(0, 2 * 1440) * MINUTE), IDENTITY);
  const since = random.chance(0.2) ? later(world.now, -1440 * MINUTE) : null;
  const issue = opens(random, world, policy);
  const runs: RecordedRun[] = [];
  const last = random.between(1, 3);
  for (let run = 0; run <= last; run += 1) {
    // Now and then a run comes late, or the desk is told of each event at once.
    const acts = run === 0 ? 0 : random.between(0, random.pick([1, 3, 8]));
    for (let n = 0; n < acts; n += 1) {
      world.now = later(world.now, random.between(1, random.pick([20, 200, 900])) * MINUTE);
      act(random, world, issue, policy);
    }
    world.now = later(world.now, run === 0 ? 0 : random.between(0, random.pick([5, 90, 600, 4500])) * MINUTE);
    runs.push(recorded(world, desk, since, [issue.number], run === last));
  }
  return runs;
}

/** A desk of several tickets, with sweeps and runs on single tickets. */
function deskStory(random: Random, policy: RecordedPolicy, desk: Desk): RecordedRun[] {
  const world = new World(later(BEGINNING, random.between(0, 1440) * MINUTE), IDENTITY);
  const since = later(world.now, -60 * MINUTE);
  const runs: RecordedRun[] = [recorded(world, desk, since, null, false)];
  const last = random.between(2, 5);
  for (let run = 1; run <= last; run += 1) {
    const crowd = random.chance(0.35) ? random.between(4, 7) : random.between(0, 2);
    const room = Math.max(0, 9 - world.issues.length);
    for (let n = 0; n < Math.min(crowd, room); n += 1) opens(random, world, policy);
    const acts = random.between(0, 6);
    for (let n = 0; n < acts && world.issues.length > 0; n += 1) {
      world.now = later(world.now, random.between(1, 60) * MINUTE);
      act(random, world, random.pick(world.issues), policy);
    }
    world.now = later(world.now, random.between(1, random.pick([30, 240, 900])) * MINUTE);
    const single = run < last && world.issues.length > 0 && random.chance(0.25);
    const numbers = single ? [random.pick(world.issues).number] : null;
    runs.push(recorded(world, desk, since, numbers, run === last));
  }
  return runs;
}

/** What one run makes of the world; then its plan is carried out. */
function recorded(
  world: World,
  desk: Desk,
  policySince: Instant | null,
  numbers: readonly number[] | null,
  explaining: boolean,
): RecordedRun {
  const issues = world.seen.filter(({ number }) => numbers?.includes(number) ?? true);
  const { now } = world;
  const seen = { issues, labels: [...world.labels], now, policySince, sweep: numbers === null };
  const { plan, lines, warnings, summary, explained } = look(desk, seen);
  world.carryOut(plan);
  return {
    now: new Date(now).toISOString(),
    of: numbers === null ? 'sweep' : `ticket ${numbers.join(' ')}`,
    effects: plan,
    lines,
    // What a template did wrong is told from the first time on that it did, whichever ticket that was.
    warnings: warnings.filter((warning) => !warning.startsWith('The template for')),
    summary,
    explained: explaining
      ? Object.fromEntries(issues.map(({ number }) => [`#${number}`, explained(number)]))
      : {},
  };
}
