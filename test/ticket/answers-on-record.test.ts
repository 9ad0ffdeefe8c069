import { expect, test } from 'vitest';
import { keyOf } from '../../src/marks/key.ts';
import { marked } from '../../src/marks/marker.ts';
import type { CommentEvent } from '../../src/ticket/issue.ts';
import { GHOST } from '../../src/ticket/issue.ts';
import { BOT, judge, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const desk = await under('sla: [{ name: all, first_response: 1h }]');

/** A ticket whose second comment, an answer, is by an account that was deleted since. */
function answered(by: string, record: string, more: Partial<CommentEvent> = {}): Story {
  return new Story('mon 10:00')
    .says('mon 10:01', by, marked([keyOf('status'), record], 'We have your report.'))
    .says('mon 10:30', 'ana', 'It is the export.', { actor: GHOST, ...more });
}

const breached = (story: Story): boolean =>
  judge(desk, story, 'mon 12:00').evaluations.some(({ decisions }) =>
    decisions.some((one) => one.kind === 'label' && one.label.name === 'sla: breached' && one.present),
  );

test('an answer that the status comment has on record outlives the account that gave it', () => {
  expect(breached(answered(BOT, keyOf('answered', 'C2')))).toBe(false);
});

test('nobody else’s comment and nobody else’s record make an answer', () => {
  expect(breached(answered(BOT, keyOf('answered', 'C3')))).toBe(true);
  expect(breached(answered('cus', keyOf('answered', 'C2')))).toBe(true);
  const passer = { actor: { login: 'passer', kind: 'human' } } as const;
  expect(breached(answered(BOT, keyOf('answered', 'C2'), passer))).toBe(true);
});

test('the first answer and the latest ones are on record', () => {
  const story = new Story('mon 10:00');
  for (let minute = 10; minute < 40; minute += 1) story.says(`mon 10:${String(minute)}`, 'ana', 'More.');
  const [status] = judge(desk, story, 'mon 12:00').evaluations.flatMap(({ decisions }) =>
    decisions.filter((one) => one.kind === 'status'),
  );
  const kept = [1, 23, 24, 25, 26, 27, 28, 29, 30].map((number) => keyOf('answered', `C${String(number)}`));
  expect(status?.answers).toEqual(kept);
});
