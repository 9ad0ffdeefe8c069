import { expect, test } from 'vitest';
import { readImports } from '../../scripts/house/imports.ts';
import { measure } from '../../scripts/house/measure.ts';

const measures = measure(readImports());

test('a chain of imports is short enough to be followed', () => {
  expect(measures.chain.length).toBeLessThanOrEqual(15);
  expect(measures.chainWithTypes.length).toBeLessThanOrEqual(20);
});

test('whoever reads how a ticket is folded need not read all the rest', () => {
  expect(measures.foldReaches).toBeLessThanOrEqual(40);
});

test('a file name stands for one thing', () => {
  expect([...measures.shared]).toEqual([]);
});
