import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { instant } from '../../src/calendar/instant.ts';
import type { Issue, TimelineEvent } from '../../src/ticket/issue.ts';
import { eventsByKind } from '../../src/ticket/issue.ts';
import {
  allLabelsOver,
  labelHistories,
  labelsOver,
  peoplesMoves,
  withTurns,
} from '../../src/ticket/labels.ts';
import { BOT, who } from '../desk/story.ts';
import { issueBy } from './issue.ts';

const identity = who(BOT);
const second = (count: number): Instant => instant(count * 1000);
const moved =
  (kind: 'labeled' | 'unlabeled') =>
  (at: number, label: string, by = 'ana'): TimelineEvent => ({
    kind,
    at: second(at),
    actor: who(by),
    label,
  });
const puts = moved('labeled');
const takes = moved('unlabeled');

function movesOf(labels: readonly string[], from: number, ...events: readonly TimelineEvent[]) {
  const issue: Issue = issueBy(who('cus'), second(0), { labels, events });
  return peoplesMoves(issue, eventsByKind(issue), identity, second(from));
}

const told = (moves: ReturnType<typeof movesOf>) =>
  moves.map(({ at, by, key, put, why, place }) =>
    [at / 1000, by.login, put ? '+' : '-', key, place, why.kind].join(' '),
  );

describe('what people did to labels', () => {
  it('is told in order, with its place and without what the desk did', () => {
    expect(
      told(movesOf(['Bug'], 0, puts(5, 'Bug'), puts(6, 'flag', BOT), takes(7, 'other'), puts(8, 'other'))),
    ).toEqual([
      '0 cus + other -1 label_came',
      '5 ana + bug 0 label_added',
      '7 ana - other 2 label_removed',
      '8 ana + other 3 label_added',
    ]);
  });

  it('begins with what came with the issue', () => {
    const [came, ...more] = movesOf(['Bug', 'flag'], 3, puts(4, 'flag'));
    expect(more).toHaveLength(1);
    expect(came).toMatchObject({ key: 'bug', at: second(3), why: { kind: 'label_came', label: 'Bug' } });
  });

  it('leaves out what was done in another repository', () => {
    expect(told(movesOf([], 5, puts(4, 'bug'), takes(5, 'bug')))).toEqual([
      '5 cus + bug -1 label_came',
      '5 ana - bug 1 label_removed',
    ]);
  });
});

it('the labels of a ticket change with each move that changes them', () => {
  const moves = movesOf([], 0, puts(1, 'a'), puts(2, 'A'), puts(3, 'b'), takes(4, 'a'), takes(5, 'a'));
  const over = labelsOver(moves, second(0)).map(({ at, value }) => `${at / 1000} ${[...value].join()}`);
  expect(over).toEqual(['0 ', '1 a', '3 a,b', '4 b']);
});

it('what GitHub showed are the labels that came, and those that anybody put since', () => {
  const issue = issueBy(who('cus'), second(0), {
    labels: ['Bug'],
    events: [puts(3, 'elsewhere'), takes(4, 'elsewhere'), takes(6, 'old'), puts(7, 'Flag', BOT)],
  });
  const over = allLabelsOver(issue, second(5)).map(({ at, value }) => `${at / 1000} ${[...value].join()}`);
  expect(over).toEqual(['5 ', '5 bug', '5 bug,old', '6 bug', '7 bug,flag']);
});

it('the history of a label tells the desk’s moves from those of people', () => {
  const issue = issueBy(who('cus'), second(0), {
    events: [puts(1, 'Flag', BOT), takes(2, 'flag'), puts(3, 'flag'), takes(4, 'flag', BOT), puts(5, 'bug')],
  });
  expect([...labelHistories(eventsByKind(issue), identity)]).toEqual([
    [
      'flag',
      {
        name: 'Flag',
        putByUs: [second(1)],
        takenByUs: [second(4)],
        putByPeople: [second(3)],
        takenByPeople: [second(2)],
      },
    ],
    ['bug', { name: 'bug', putByUs: [], takenByUs: [], putByPeople: [second(5)], takenByPeople: [] }],
  ]);
});

it('labels that the desk put on stand among people’s in time, who have the last word in a second', () => {
  const moves = movesOf([], 0, puts(2, 'a'), takes(4, 'b'));
  const turn = (at: number, key: string) => ({ at: second(at), key, put: true });
  const told = (turns: ReturnType<typeof turn>[]) =>
    withTurns(moves, turns).map(({ at, key, put }) => `${String(at / 1000)} ${put ? '+' : '-'}${key}`);
  expect(told([])).toEqual(['0 +b', '2 +a', '4 -b']);
  expect(told([turn(1, 'c'), turn(3, 'd'), turn(4, 'b')])).toEqual([
    '0 +b',
    '1 +c',
    '2 +a',
    '3 +d',
    '4 +b',
    '4 -b',
  ]);
});
