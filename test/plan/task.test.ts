import { expect, test } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import type { Change, Say } from '../../src/plan/effect.ts';
import { newIssue } from '../../src/plan/effect.ts';
import { isMadeAnew, leading, tasksOf } from '../../src/plan/task.ts';

const WHY = { because: 'A test wants it.', deadline: instant(0) };
const ref = (number: number) => ({ id: `I_${String(number)}`, number });
const beside = (number: number) => ({ id: `new office:${String(number)}`, number, office: true as const });
const label = (number: number): Change => ({
  ...{ kind: 'add_labels', issue: ref(number), labels: ['late'], record: false, ...WHY },
});
const said = (issue: { id: string; number: number }): Change => ({
  ...{ kind: 'create_comment', issue, keys: ['breach:update:1'], body: 'Late.', ...WHY },
});
const color: Change = { kind: 'create_label', name: 'late', color: 'ff0000', description: '', ...WHY };
const opened: Change = {
  ...{ kind: 'create_issue', key: 'desk', title: 'The desk', body: '', labels: [], pin: true, ...WHY },
};

test('a plan’s tasks are its labels, then each place with all that is done there, in the plan’s order', () => {
  const plan = [label(2), color, opened, said(newIssue('desk')), label(1), said(beside(2)), said(ref(2))];
  expect(tasksOf(plan).map(({ number, changes }) => [number, changes])).toEqual([
    [null, [color]],
    [2, [label(2), said(beside(2)), said(ref(2))]],
    [null, [opened, said(newIssue('desk'))]],
    [1, [label(1)]],
  ]);
});

test('what the chat is told of a ticket belongs to its task, and what it is told of many is one of its own', () => {
  const words = (issue: { id: string; number: number }): Say => ({
    ...{ kind: 'say', issue, tells: [], ...WHY },
    message: { key: issue.id, repository: 'acme/support', number: null, url: '', text: 'Late.' },
  });
  const many = words({ id: 'chat digest', number: 0 });
  const one = words({ id: 'chat #1 breach:update:1', number: 1 });
  expect(tasksOf([many, label(1), one]).map(({ number, changes, says }) => [number, changes, says])).toEqual([
    [null, [], [many]],
    [1, [label(1)], [one]],
  ]);
});

test('a task knows that the limit on writes leaves its end', () => {
  const tasks = tasksOf([label(1), label(2)], [said(ref(2)), said(ref(3))]);
  expect(tasks.map(({ number, isCut }) => [number, isCut])).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('those at the front hold so many changes together, but one task at least', () => {
  const tasks = tasksOf([label(1), said(ref(1)), label(2), said(ref(2)), label(3)]);
  const numbers = (most: number) => leading(tasks, most).now.map(({ number }) => number);
  expect(numbers(1)).toEqual([1]);
  expect(numbers(3)).toEqual([1]);
  expect(numbers(4)).toEqual([1, 2]);
  expect(numbers(9)).toEqual([1, 2, 3]);
  expect(leading(tasks, 4).later.map(({ number }) => number)).toEqual([3]);
});

test('what is said, closed or opened is made anew each time; labels and edits become what they should be', () => {
  const edit: Change = { ...said(ref(1)), kind: 'edit_comment', comment: 'C_1' } as Change;
  expect([said(ref(1)), opened].map((change) => isMadeAnew(change, false))).toEqual([true, true]);
  expect([label(1), color, edit].map((change) => isMadeAnew(change, false))).toEqual([false, false, false]);
  // Where an edit could lose what was paged or told elsewhere, one run alone makes it.
  expect(isMadeAnew(edit, true)).toBe(true);
});
