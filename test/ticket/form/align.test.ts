import fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { align, type Candidate } from '../../../src/ticket/form/align.ts';

interface Case {
  readonly candidates: readonly Candidate[];
  /** For each candidate, and each field, whether what stands below the one can be the answer of the other. */
  readonly fitting: readonly (readonly boolean[])[];
  /** For each field, whether its answer may hold headings. */
  readonly open: readonly boolean[];
}

/** Tables of fields are as wide as the widest form here. */
const FIELDS = 4;
const flags = fc.array(fc.boolean(), { minLength: FIELDS, maxLength: FIELDS });
const cases: fc.Arbitrary<Case> = fc.record({
  candidates: fc.array(
    fc.record({
      fields: fc.subarray([0, 1, 2, 3], { minLength: 1, maxLength: 2 }),
      apart: fc.boolean(),
      empty: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  fitting: fc.array(flags, { minLength: 5, maxLength: 5 }),
  open: flags,
});

type Owners = readonly (number | null)[];

/** Every way to give fields their headings in order. */
function everyWay({ candidates }: Case, field = 0, from = 0): Owners[] {
  if (field === FIELDS) return [[]];
  const without = everyWay({ candidates } as Case, field + 1, from).map((rest) => [null, ...rest]);
  const taking = candidates.flatMap((candidate, index) =>
    index >= from && candidate.fields.includes(field)
      ? everyWay({ candidates } as Case, field + 1, index + 1).map((rest) => [index, ...rest])
      : [],
  );
  return [...without, ...taking];
}

/** Fields with headings, then answers that fit, then headings that look like GitHub's. */
function worth({ candidates, fitting, open }: Case, owners: Owners): number {
  const taken = owners.flatMap((index, field) => (index === null ? [] : [{ index, field }]));
  return taken.reduce((sum, { index, field }, place) => {
    const { apart, empty } = candidates[index] ?? { apart: false, empty: false };
    const next = taken[place + 1]?.index ?? candidates.length;
    // Nothing stands between it and the next: unless that is part of the answer, there is none.
    const answered = next === index + 1 ? !empty : open[field] === true;
    const holds = answered || (next === candidates.length && next === index + 1 && open[field] === true);
    const fits = holds && fitting[index]?.[field] === true;
    return sum + 1000 + (fits ? 100 : 0) + (apart ? 1 : 0);
  }, 0);
}

const aligned = (one: Case): Owners =>
  align(
    one.candidates,
    FIELDS,
    (index, field) => one.fitting[index]?.[field] === true,
    (field) => one.open[field] === true,
  );

describe('headings and fields', () => {
  it('are put together in the best of all ways', () => {
    for (const one of fc.sample(cases, { seed: 7, numRuns: 400 })) {
      const ways = everyWay(one);
      const owners = aligned(one);
      expect(ways).toContainEqual(owners);
      expect([one, worth(one, owners)]).toEqual([one, Math.max(...ways.map((way) => worth(one, way)))]);
    }
  });

  it('are put together by the earlier heading where all else is the same', () => {
    const heading = { fields: [1], apart: true, empty: false };
    for (const fit of [true, false]) {
      const fitting = Array.from({ length: 5 }, () => [fit, fit, fit, fit]);
      const one = { candidates: [heading, heading, heading], fitting, open: [true, true, true, true] };
      expect(aligned(one)).toEqual([null, 0, null, null]);
    }
  });

  it('are as many as there is room for: the later headings of a body made to hurt are left out', () => {
    const last = 4_000_000 / 2_000;
    const candidates = Array.from({ length: last + 1 }, (_, index) => ({
      ...{ fields: index >= last - 1 ? [index - last + 1] : [], apart: true, empty: false },
    }));
    const owners = align(
      candidates,
      1_999,
      () => true,
      () => false,
    );
    expect(owners.slice(0, 2)).toEqual([last - 1, null]);
  });
});
