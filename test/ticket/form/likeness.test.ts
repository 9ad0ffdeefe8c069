import { describe, expect, it } from 'vitest';
import { unlikeness } from '../../../src/ticket/form/likeness.ts';

describe('how far a heading is from a label', () => {
  it.each([
    ['nothing: letter case and punctuation do not count', 'What happened?', 'what HAPPENED', 0],
    ['nothing in another script either', 'Wo? Überall', 'wo überall', 0],
    ['a letter of eight', 'Severity', 'Severty', 1 / 8],
    ['a letter of four, which is as many as may differ', 'Logs', 'Lots', 1 / 4],
    ['all: a letter of three', 'Log', 'Lot', 1],
    ['all: a letter that is written with two', 'Maße', 'Masse', 1],
    ['half: it says more', 'Browser', 'Browser and version', 0.5],
    ['half: it says less', 'What happened?', 'Happened', 0.5],
    ['half: four letters of ten', 'Logs of apps', 'Logs', 0.5],
    ['all: four letters of eleven', 'Logs of an app', 'Logs', 1],
    ['all: three letters, which many words have in them', 'Log book', 'Log', 1],
    ['all: other words of the same length', 'Browser', 'Network', 1],
    ['all: no letter in either', '???', '!!!', 1],
    ['all: no letter in the heading', 'Logs', '---', 1],
    ['nothing in the longest that are compared', 'x'.repeat(200), 'X'.repeat(200), 0],
    ['all, since longer ones are not compared', 'x'.repeat(201), 'x'.repeat(201), 1],
  ])('is %s', (_, label, heading, expected) => {
    expect(unlikeness(label, heading)).toBe(expected);
    expect(unlikeness(heading, label)).toBe(expected);
  });
});
