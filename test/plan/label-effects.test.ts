import { expect, test } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import { labelChanges, withinRoom } from '../../src/plan/label-effects.ts';
import type { LabelDecision } from '../../src/rules/decision.ts';
import { labelMoves } from './effects.ts';

const carrying = (count: number, ...names: string[]): Map<string, string> =>
  new Map(
    [...names, ...Array.from({ length: count - names.length }, (_, index) => `area ${String(index)}`)].map(
      (name) => [name.toLowerCase(), name],
    ),
  );

const wanted = (name: string, present = true, record = false): LabelDecision => ({
  ...{ kind: 'label', rule: 'test', because: 'It is so.', deadline: instant(0) },
  ...{ label: { name, color: 'ededed', description: '' }, present, record },
});

const names = (decisions: readonly LabelDecision[]): string[] => decisions.map(({ label }) => label.name);

test('labels beyond the hundredth are left off, those that were decided last', () => {
  const decisions = [wanted('one'), wanted('two'), wanted('three', true, true)];
  expect(names(withinRoom(decisions, carrying(97)))).toEqual(['one', 'two', 'three']);
  expect(names(withinRoom(decisions, carrying(98)))).toEqual(['one', 'two']);
  expect(names(withinRoom(decisions, carrying(100)))).toEqual([]);
  expect(names(withinRoom(decisions, carrying(100, 'Two')))).toEqual(['two']);
});

test('what goes makes room, but not for what is put on before it goes', () => {
  const gone = wanted('Old', false);
  expect(names(withinRoom([wanted('one'), gone], carrying(100, 'Old')))).toEqual(['one', 'Old']);
  const record = wanted('Old', false, true);
  expect(names(withinRoom([wanted('one'), record], carrying(100, 'Old')))).toEqual(['Old']);
  const told = wanted('told', true, true);
  expect(names(withinRoom([told, record], carrying(100, 'Old')))).toEqual(['told', 'Old']);
});

test('a full issue loses a label before it gets another, any other keeps it until then', () => {
  const decisions = [wanted('low'), wanted('High', false)];
  const moves = (count: number) =>
    labelMoves(labelChanges({ id: 'I_1', number: 1 }, decisions, carrying(count, 'High')));
  const [add, remove] = [
    ['add_labels', 'low'],
    ['remove_labels', 'High'],
  ];
  expect(moves(99)).toEqual([add, remove]);
  expect(moves(100)).toEqual([remove, add]);
});
