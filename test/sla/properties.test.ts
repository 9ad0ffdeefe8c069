import fc from '../property.ts';
import { describe, expect, it } from 'vitest';
import {
  DAY,
  earlier,
  earliest,
  type Instant,
  instant,
  later,
  latest,
  NEVER,
  SECOND,
} from '../../src/calendar/instant.ts';
import { assess } from '../../src/desk/assess.ts';
import type { Evaluation } from '../../src/desk/evaluation.ts';
import type { Snapshot } from '../../src/desk/snapshot.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Clock } from '../../src/sla/clock.ts';
import { clocksOf } from '../../src/sla/clocks/index.ts';
import { LazyLife } from '../../src/sla/lazy-life.ts';
import { fold } from '../../src/ticket/fold.ts';
import { formsOf } from '../../src/ticket/form/match.ts';
import type { Issue, TimelineEvent } from '../../src/ticket/issue.ts';
import { recordsOf } from '../../src/ticket/own-records.ts';
import { rosterOf } from '../../src/ticket/roster.ts';
import { policyOf } from '../desk/story.ts';
import { Random } from '../oracle/random.ts';
import { drawLife, drawPolicy, IDENTITY, Life as StoryLife, occasions } from '../oracle/tickets/stories.ts';
import { SEED } from '../seed.ts';
import { applied } from './applied.ts';

const policies: Policy[] = [];
/** When each of them was written; null: always there. */
const since: (Instant | null)[] = [];
const draw = new Random(SEED);
const GROUP = `groups: { second: { members: [bo], label: 'group: second' } }`;
const STEPS = `
escalation:
  - { name: quiet, on: silence, after: 30m, to: second }
  - { name: stuck, on: taken, after: 3h, to: second, unassign: true }
  - { name: sits, on: held, after: 5h, repeat: 90m, repeat_at_most: 3 }`;
for (let index = 0; index < 12; index += 1) {
  const drawn = drawPolicy(draw);
  const text = drawn.text
    .replace('team: {', `team: { ${GROUP},`)
    .replaceAll(
      'update: { every',
      'update: { reminders: { before: 2m, group_after: 7m, group: second }, every',
    );
  policies.push(await policyOf(text + STEPS));
  since.push(drawn.since === null ? null : instant(drawn.since * 60_000));
}

/** By number, so that a counterexample can be read. */
const policyNumbers = fc.nat({ max: policies.length - 1 });
const seeds = fc.record({ seed: fc.integer(), number: policyNumbers });
const RUNS = { numRuns: 150 };

function policyAt(index: number): Policy {
  const policy = policies[index];
  if (policy === undefined) throw new Error(`no policy ${index}`);
  return policy;
}

function snapshot(policy: Policy, now: Instant, labels: readonly string[] = []): Snapshot {
  const roster = rosterOf(policy.team, { teams: new Map(), collaborators: null });
  const repository = 'acme/helpdesk';
  return {
    policy,
    roster,
    identity: IDENTITY,
    forms: formsOf([]),
    recordsOn: recordsOf({ policy, identity: IDENTITY }),
    repository,
    now,
    policySince: null,
    labels,
    issues: [],
    sweep: null,
  };
}

function judged(
  policy: Policy,
  issue: Issue,
  now: Instant,
  labels?: readonly string[],
  policySince: Instant | null = null,
): Evaluation {
  const [evaluation] = assess({ ...snapshot(policy, now, labels), policySince, issues: [issue] }).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  return evaluation;
}

function measured(policy: Policy, issue: Issue, now: Instant): Clock[] {
  return clocksOf(new LazyLife(fold(issue, snapshot(policy, now))), policy, now, null);
}

const keyOf = (clock: Clock): string => `${clock.set} ${clock.name} ${clock.cycle}`;
const lastOf = (issue: Issue): Instant => issue.events.at(-1)?.at ?? issue.createdAt;

describe('elapsed time', () => {
  it('is monotone, and is the sum of what ran', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.nat({ max: 9 * DAY }),
        fc.nat({ max: 9 * DAY }),
        ({ seed, number }, first, second) => {
          const policy = policyAt(number);
          const { issue } = drawLife(new Random(seed));
          const early = later(lastOf(issue), first);
          const late = later(early, second);
          const before = new Map(measured(policy, issue, early).map((clock) => [keyOf(clock), clock]));
          for (const clock of measured(policy, issue, late)) {
            const then = before.get(keyOf(clock));
            if (then?.rule !== clock.rule || then.calendar !== clock.calendar) continue;
            expect(clock.elapsed).toBeGreaterThanOrEqual(then.elapsed);
            const calendar = policy.calendars.get(clock.calendar);
            let ran = 0;
            for (const { from, to, running } of clock.segments) {
              const until = earliest(to ?? late, late);
              if (running && until > early) ran += calendar?.between(latest(from, early), until) ?? NaN;
            }
            expect(clock.elapsed - then.elapsed).toBe(ran);
          }
        },
      ),
      RUNS,
    );
  });
});

describe('a run at any later moment', () => {
  it('reports the same breach instants', () => {
    let compared = 0;
    fc.assert(
      fc.property(seeds, fc.nat(), fc.nat({ max: 4 * DAY }), ({ seed, number }, cut, wait) => {
        const policy = policyAt(number);
        const random = new Random(seed);
        const life = new StoryLife(random);
        const minutes = occasions(random, life.opened);
        const index = minutes.length === 0 ? 0 : cut % minutes.length;
        const pause = minutes[index] ?? life.opened;
        // What came until a moment between two events is told first, then the whole.
        for (const minute of minutes.filter((m) => m <= pause)) life.step(minute);
        const early = life.issue;
        for (const minute of minutes.filter((m) => m > pause)) life.step(minute);
        const late = life.issue;
        const news = late.events.slice(early.events.length);
        // Of what was deleted or measured elsewhere nobody can know any more.
        if (news.some((e) => e.kind === 'comment_deleted' || e.kind === 'transferred')) return;
        const next = news[0]?.at ?? NEVER;
        const now = earliest(instant(pause * 60_000 + (cut % (2 * DAY))), earlier(next, SECOND));
        const whole = measured(policy, late, later(latest(lastOf(late), now), wait));
        for (const clock of measured(policy, early, now)) {
          if (clock.breachedAt === null) continue;
          const same = whole.find((other) => keyOf(other) === keyOf(clock));
          expect({ key: keyOf(clock), at: same?.breachedAt }).toEqual({
            key: keyOf(clock),
            at: clock.breachedAt,
          });
          expect(same?.missed.slice(0, clock.missed.length)).toEqual(clock.missed);
          compared += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

describe('events of one second', () => {
  it('may be told in another order where the page gives them one', () => {
    const plain = (clock: Clock): object => ({
      ...clock,
      startedBy: '',
      endedBy: '',
      segments: clock.segments.map((s) => [s.from, s.to, s.running]),
    });
    const wordless = (event: TimelineEvent | undefined): boolean =>
      event?.kind === 'comment' && !event.body.includes('/');
    let swapped = 0;
    fc.assert(
      fc.property(seeds, fc.nat({ max: 9 * DAY }), ({ seed, number }, wait) => {
        const policy = policyAt(number);
        const { issue } = drawLife(new Random(seed));
        const before = measured(policy, issue, later(lastOf(issue), wait)).map(plain);
        for (let index = 1; index < issue.events.length; index += 1) {
          const [a, b] = [issue.events[index - 1], issue.events[index]];
          if (a === undefined || b?.at !== a.at || !(wordless(a) || wordless(b))) continue;
          const events = issue.events.toSpliced(index - 1, 2, b, a);
          expect(measured(policy, { ...issue, events }, later(lastOf(issue), wait)).map(plain)).toEqual(
            before,
          );
          swapped += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(swapped).toBeGreaterThan(100);
  });
});

describe('the fold', () => {
  const actor = fc.record({
    login: fc.constantFrom('ana', 'bo', 'cus', 'passer', 'ghost', 'steward', ''),
    kind: fc.constantFrom('human', 'bot', 'ghost'),
  });
  const body = fc.oneof(
    fc.constantFrom('/pending', '/hold until 2026-11-20', '/severity urgent', ''),
    fc.string(),
  );
  const at = fc.integer({ min: 0, max: 40 * DAY }).map((ms) => instant(1_794_000_000_000 + ms));
  const label = fc.constantFrom(
    'severity: urgent',
    'status: pending',
    'STATUS: ON HOLD',
    'incident',
    'x',
    '',
  );
  const event: fc.Arbitrary<TimelineEvent> = fc.oneof(
    fc.record({
      kind: fc.constant('comment' as const),
      at,
      actor,
      id: fc.string(),
      url: fc.string(),
      body,
      minimized: fc.boolean(),
      lastEditedAt: fc.option(at),
      edits: fc.array(fc.record({ at, editor: actor, text: fc.option(body) }), { maxLength: 3 }),
      reacted: fc.subarray(['done' as const, 'refused' as const, 'not_understood' as const]),
    }),
    fc.record({ kind: fc.constantFrom('labeled' as const, 'unlabeled' as const), at, actor, label }),
    fc.record({
      kind: fc.constantFrom('assigned' as const, 'unassigned' as const),
      at,
      actor,
      assignee: actor,
    }),
    fc.record({
      kind: fc.constant('closed' as const),
      at,
      actor,
      reason: fc.constantFrom('completed' as const, 'not_planned' as const, 'duplicate' as const),
      duplicateOf: fc.constant(null),
    }),
    fc.record({ kind: fc.constantFrom('reopened' as const, 'transferred' as const), at, actor }),
    fc.record({ kind: fc.constant('comment_deleted' as const), at, actor, author: fc.option(actor) }),
  );
  const issues = fc.record({
    id: fc.constant('I1'),
    number: fc.constant(1),
    title: fc.string(),
    body: fc.string(),
    url: fc.constant('https://example.test/1'),
    author: actor,
    createdAt: at,
    updatedAt: at,
    lastEditedAt: fc.option(at),
    bodyEdits: fc.array(fc.record({ at, editor: actor, text: fc.option(body) }), { maxLength: 3 }),
    state: fc.constantFrom('open' as const, 'closed' as const),
    locked: fc.boolean(),
    type: fc.constant(null),
    fields: fc.constant(new Map()),
    duplicates: fc.constant([]),
    labels: fc.array(label),
    assignees: fc.array(actor),
    events: fc.array(event, { maxLength: 25 }),
  });

  it('takes any timeline, in any order, changes nothing of it, and folds it the same way twice', () => {
    fc.assert(
      fc.property(issues, policyNumbers, at, (issue, number, now) => {
        const policy = policyAt(number);
        const copy = structuredClone(issue);
        const once = fold(issue, snapshot(policy, now));
        expect(issue).toEqual(copy);
        expect(fold(copy, snapshot(policy, now))).toEqual(once);
        const clocks = clocksOf(new LazyLife(once), policy, now, null);
        for (const { elapsed, startedAt, endedAt } of clocks) {
          expect(elapsed).toBeGreaterThanOrEqual(0);
          if (endedAt !== null) expect(endedAt).toBeGreaterThanOrEqual(startedAt);
        }
        expect(assess({ ...snapshot(policy, now), issues: [issue] }).failures).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a desk that carries out its plans', () => {
  it('a plan that was carried out leaves nothing to plan', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 4 * DAY }), ({ seed, number }, wait) => {
        const policy = policyAt(number);
        const { issue } = drawLife(new Random(seed));
        const now = later(lastOf(issue), Math.floor(wait / SECOND) * SECOND);
        const { effects } = judged(policy, issue, now);
        const created = effects.flatMap((e) => (e.kind === 'create_label' ? [e.name] : []));
        const labels = [...created, ...issue.labels];
        const after = applied(issue, effects, now, IDENTITY);
        expect(
          judged(policy, after, now, labels).effects,
          'a second plan finds something to do: what is written is not recognised, or two rules decide one label',
        ).toEqual([]);
        expect(judged(policy, after, later(now, SECOND), labels).wake).not.toBe(now);
      }),
      RUNS,
    );
  });

  it('has nothing to do before the ticket’s wake, and no clock changes until then', () => {
    const still = ({ elapsed: _, segments: __, ...clock }: Clock): object => clock;
    let waited = 0;
    fc.assert(
      fc.property(seeds, fc.nat({ max: 4 * DAY }), fc.nat(), ({ seed, number }, wait, between) => {
        const policy = policyAt(number);
        let { issue } = drawLife(new Random(seed));
        let now = later(lastOf(issue), Math.floor(wait / SECOND) * SECOND);
        const written = since[number] ?? null;
        const policySince = written !== null && written <= now ? written : null;
        const labels = [...issue.labels];
        // From one wake to the next, as a desk that is always on time would live through it.
        for (let step = 0; step < 4; step += 1) {
          const { effects, wake: known } = judged(policy, issue, now, labels, policySince);
          labels.push(...effects.flatMap((e) => (e.kind === 'create_label' ? [e.name] : [])));
          issue = applied(issue, effects, now, IDENTITY);
          // Whom the desk itself took the ticket off, it may have had a reason more to wake.
          const { clocks, wake } = judged(policy, issue, now, labels, policySince);
          expect(known ?? Infinity).toBeLessThanOrEqual(wake ?? Infinity);
          const until = earlier(wake ?? later(now, 400 * DAY), 1);
          expect(until).toBeGreaterThanOrEqual(now);
          for (const moment of [until, later(now, between % (until - now + 1))]) {
            const then = judged(policy, issue, moment, labels, policySince);
            expect(
              then.effects,
              'something is due before the wake: its instant is missing in sla/moments.ts, or two rules decide one label',
            ).toEqual([]);
            expect(then.clocks.map(still)).toEqual(clocks.map(still));
            expect(then.wake).toBe(wake);
          }
          if (wake === null) return;
          waited += 1;
          now = wake;
        }
      }),
      RUNS,
    );
    expect(waited).toBeGreaterThan(20);
  });
});
