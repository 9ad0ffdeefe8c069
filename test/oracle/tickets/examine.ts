import { instant } from '../../../src/calendar/instant.ts';
import type { Calendar } from '../../../src/calendar/calendar.ts';
import { clocksOf } from '../../../src/sla/clocks/index.ts';
import { LazyLife } from '../../../src/sla/lazy-life.ts';
import type { Clock } from '../../../src/sla/clock.ts';
import { fold } from '../../../src/ticket/fold.ts';
import { formsOf } from '../../../src/ticket/form/match.ts';
import { recordsOf } from '../../../src/ticket/own-records.ts';
import { rosterOf } from '../../../src/ticket/roster.ts';
import type { Issue } from '../../../src/ticket/issue.ts';
import { policyOf } from '../../desk/story.ts';
import { Random } from '../random.ts';
import type { Seen } from './brute.ts';
import { watchTicket } from './brute.ts';
import { drawLife, drawPolicy, IDENTITY } from './stories.ts';

export interface Difference {
  readonly story: number;
  readonly policy: string;
  readonly issue: Issue;
  readonly now: string;
  readonly oracle: readonly Seen[];
  readonly engine: readonly Seen[];
}

/** The oracle watches the clocks that the page tells about minute by minute; these it leaves to their own tests. */
const LEFT_OUT = new Set(['silence', 'escalation']);
const STORIES_A_POLICY = 10;

/** Tells that many random stories to the engine and to the oracle; the same seed tells the same ones. */
export async function examineTickets(
  stories: number,
  seed: number,
  progress: (told: number) => void = () => undefined,
): Promise<{ told: number; clocks: number; differences: Difference[] }> {
  const random = new Random(seed);
  const differences: Difference[] = [];
  let clocks = 0;
  let told = 0;
  while (told < stories) {
    const drawn = drawPolicy(random);
    const policy = await policyOf(drawn.text);
    const open = openness(policy.calendars);
    const roster = rosterOf(policy.team, { teams: new Map(), collaborators: null });
    for (let index = 0; index < STORIES_A_POLICY && told < stories; index += 1) {
      const { issue } = drawLife(random);
      const last = (issue.events.at(-1)?.at ?? issue.createdAt) / 60_000;
      const now = last + (random.chance(0.3) ? 0 : random.between(0, random.pick([90, 3000, 12_000])));
      const desk = {
        policy,
        identity: IDENTITY,
        roster,
        forms: formsOf([]),
        recordsOn: recordsOf({ policy, identity: IDENTITY }),
        repository: 'acme/helpdesk',
      };
      const since = drawn.since === null ? null : instant(drawn.since * 60_000);
      const engine = clocksOf(new LazyLife(fold(issue, desk)), policy, instant(now * 60_000), since)
        .flatMap(seen)
        .sort(order);
      const oracle = watchTicket(issue, drawn, now, open).sort(order);
      told += 1;
      clocks += oracle.length;
      if (JSON.stringify(engine) !== JSON.stringify(oracle))
        differences.push({
          story: told,
          policy: drawn.text,
          issue,
          now: new Date(now * 60_000).toISOString(),
          oracle,
          engine,
        });
      progress(told);
    }
  }
  return { told, clocks, differences };
}

function openness(calendars: ReadonlyMap<string, Calendar>): (name: string, minute: number) => boolean {
  const known = new Map<string, Map<number, boolean>>();
  return (name, minute) => {
    const calendar = calendars.get(name);
    if (calendar === undefined) throw new Error(`no calendar ${name}`);
    const answers = known.get(name) ?? new Map<number, boolean>();
    known.set(name, answers);
    const answer = answers.get(minute) ?? calendar.isOpen(instant(minute * 60_000));
    answers.set(minute, answer);
    return answer;
  };
}

function order(a: Seen, b: Seen): number {
  const key = (clock: Seen): string => `${clock.set} ${clock.name} ${String(clock.cycle).padStart(3, '0')}`;
  return key(a) < key(b) ? -1 : 1;
}

function seen(clock: Clock): Seen[] {
  if (LEFT_OUT.has(clock.name)) return [];
  const minute = (at: number | null): number | null => (at === null ? null : at / 60_000);
  return [
    {
      name: clock.name,
      set: clock.set,
      cycle: clock.cycle,
      rule: clock.rule,
      state: clock.state,
      live: clock.live,
      startedAt: clock.startedAt / 60_000,
      endedAt: minute(clock.endedAt),
      elapsed: clock.elapsed / 60_000,
      target: clock.target / 60_000,
      due: minute(clock.due),
      warn: minute(clock.warn),
      breachedAt: minute(clock.breachedAt),
      missed: clock.missed.map((at) => at / 60_000),
    },
  ];
}
