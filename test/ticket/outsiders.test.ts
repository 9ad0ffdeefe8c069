import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import type { Issue } from '../../src/ticket/issue.ts';
import { BOT, judge, snapshotOf, Story } from '../desk/story.ts';
import { labelMoves } from '../plan/effects.ts';
import { under } from '../sla/setting.ts';
import { withoutAccounts } from './issue.ts';

const RULES = `
sla: [{ name: all, first_response: 8h, pauses: { first_response: [pending] } }]
incidents: { when: { label: down } }
`;
const strict = await under(`${RULES}labels_by: roster`);
const open = await under(RULES);

/** passer and the bot renovate are not on the roster; cus opened it. */
const opened = () => new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: high');
const ticketOf = (story: Story, now = 'mon 12:00', where = strict) => {
  const [evaluation] = judge(where, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  return evaluation.ticket;
};
const moved = (story: Story, now = 'mon 12:00', where = strict) =>
  labelMoves(judge(where, story, now).plan).filter(([, label]) => !label.startsWith('needs:'));

it('labels that a form brought stay the form’s when its author’s account is deleted', () => {
  const issue = new Story('mon 10:00').labels('mon 10:00', 'cus', 'severity: low').issue();
  const late = new Story('mon 10:00').labels('mon 11:00', 'passer', 'severity: low').issue();
  const severityOf = (one: Issue) =>
    fold(withoutAccounts(one, ['cus', 'passer']), snapshotOf(strict, [], 'mon 12:00')).severity.at(-1)
      ?.severity;
  expect(severityOf(issue)).toBe('low');
  expect(severityOf(late)).not.toBe('low');
});

describe('a label that somebody off the roster moved', () => {
  it('counts where the policy says nothing of it, and the ticket says who it was', () => {
    const story = opened().labels('mon 11:00', 'passer', 'severity: urgent');
    const change = ticketOf(story, 'mon 12:00', open).severity.at(-1);
    expect(change).toMatchObject({
      severity: 'urgent',
      why: { kind: 'label_added', by: 'passer', label: 'severity: urgent' },
    });
  });

  it.each(['passer', 'cus', 'renovate[bot]'])(
    'counts for nothing and is taken back where only staff may: %s',
    (who) => {
      const story = opened()
        .labels('mon 11:00', who, 'severity: urgent')
        .labels('mon 11:01', who, 'status: pending');
      const ticket = ticketOf(story);
      expect(ticket.severity.at(-1)?.severity).toBe('high');
      expect(ticket.waits).toEqual([]);
      expect(moved(story)).toEqual([
        ['remove_labels', 'severity: urgent'],
        ['remove_labels', 'status: pending'],
      ]);
    },
  );

  it('is put back where it was taken', () => {
    const story = opened()
      .labels('mon 10:30', 'ana', 'status: pending')
      .unlabels('mon 11:00', 'passer', 'status: pending');
    expect(ticketOf(story).waits).toMatchObject([{ reason: 'pending', to: null }]);
    expect(moved(story)).toContainEqual(['add_labels', 'status: pending']);
  });

  it('leaves nothing to do, and no trace in the facts, once it was taken back', () => {
    const story = opened()
      .labels('mon 11:00', 'passer', 'status: pending')
      .unlabels('mon 11:01', BOT, 'status: pending');
    expect(moved(story)).toEqual([]);
    expect(ticketOf(story).waits).toEqual([]);
    const again = opened()
      .labels('mon 10:30', 'ana', 'status: pending')
      .unlabels('mon 11:00', 'passer', 'status: pending')
      .labels('mon 11:01', BOT, 'status: pending');
    expect(moved(again)).toEqual([]);
    expect(ticketOf(again).waits).toMatchObject([{ reason: 'pending', to: null }]);
  });

  it('is nobody’s business where it means nothing to the desk', () => {
    expect(moved(opened().labels('mon 11:00', 'passer', 'good first issue'))).toEqual([]);
  });

  it('counts when the form brought it along', () => {
    const story = new Story('mon 10:00').labels('mon 10:00', 'cus', 'severity: low');
    expect(ticketOf(story).severity.at(-1)?.severity).toBe('low');
    expect(moved(story)).toEqual([]);
  });

  it('is left alone, and ignored, when somebody will not stop', () => {
    const story = opened();
    for (let n = 0; n < 6; n += 1) {
      story.labels(`mon 11:${String(10 + 2 * n)}`, 'renovate[bot]', 'severity: low');
      if (n < 5) story.unlabels(`mon 11:${String(11 + 2 * n)}`, BOT, 'severity: low');
    }
    expect(moved(story)).toEqual([]);
    expect(ticketOf(story).severity.at(-1)?.severity).toBe('high');
  });
});
