import { expect, test } from 'vitest';
import { assess, Assessor } from '../../src/desk/assess.ts';
import type { Assessment } from '../../src/desk/assessment.ts';
import type { Snapshot } from '../../src/desk/snapshot.ts';
import { Random } from '../oracle/random.ts';
import { act, opens } from '../recorder/people.ts';
import { filesOf, POLICIES } from '../recorder/policies.ts';
import type { Desk } from '../recorder/product.ts';
import { deskOf, later, momentAt, snapshotOf } from '../recorder/product.ts';
import { World } from '../recorder/world.ts';
import { SEED } from '../seed.ts';

const MINUTE = 60_000;
const MONDAY = momentAt(Date.UTC(2026, 10, 16, 5));

test.each(POLICIES)(
  'a desk of the policy $name read page by page gets the plan of one read at once',
  async (policy) => {
    const desk = await deskOf(filesOf(policy, 'en', true));
    const random = new Random(SEED);
    const world = new World(later(MONDAY, random.between(0, 1440) * MINUTE), desk.identity);
    for (let run = 0; run < 4; run += 1) {
      for (let n = random.between(1, 3); n > 0; n -= 1) opens(random, world, policy);
      for (let n = random.between(2, 6); n > 0; n -= 1) {
        world.now = later(world.now, random.between(1, 60) * MINUTE);
        act(random, world, random.pick(world.issues), policy);
      }
      world.now = later(world.now, random.between(1, random.pick([30, 240, 900])) * MINUTE);
      const snapshot = seen(world, desk);
      const whole = assess(snapshot);
      expect(outcome(inPages(snapshot, random))).toEqual(outcome(whole));
      world.carryOut(whole.plan);
    }
  },
);

function seen({ seen: issues, labels, now }: World, desk: Desk): Snapshot {
  return snapshotOf(desk, { issues, labels: [...labels], now, policySince: MONDAY, sweep: true });
}

/** Some issues are read twice: first as they were before all that happened on them. */
function inPages(snapshot: Snapshot, random: Random): Assessment {
  const assessor = new Assessor(snapshot, { isSweep: true, keep: false });
  let rest = snapshot.issues;
  assessor.take(rest.slice(0, 2).map((issue) => ({ ...issue, events: [] })));
  while (rest.length > 0) {
    const size = random.between(1, 4);
    assessor.take(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return assessor.finish(snapshot.sweep);
}

function outcome(assessment: Assessment): unknown {
  // What is derived of tickets is what is not kept; what templates did wrong comes once a process.
  return { ...assessment, evaluations: [], warnings: [] };
}
