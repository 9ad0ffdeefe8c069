import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import type { Issue } from '../../src/ticket/issue.ts';
import { at, BOT, judge, policyOf, snapshotOf, Story } from '../desk/story.ts';
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
    expect(ticketOf(story).undone.size).toBe(0);
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

describe('where only staff may move labels', async () => {
  const where = await under(`
  forms: { bug.yml: { label: 'form: bug' } }
sla: [{ name: all, first_response: 8h }]
flags: [{ label: security, when: { type: Security } }]
labels_by: roster
`);

  it.each([
    ...['needs: response', 'Severity: Urgent', 'security', 'group: tier-2', 'form: bug'],
    ...['incident', 'post-mortem: due'],
  ])('those that mean something to the desk are taken back: %s', (label) => {
    const story = opened().labels('mon 11:00', 'passer', label);
    expect(ticketOf(story, 'mon 12:00', where).undone).toEqual(new Map([[label, false]]));
    expect(ticketOf(opened().labels('mon 11:00', 'bo', label), 'mon 12:00', where).undone.size).toBe(0);
  });

  it('is what a ticket shows as it should be', () => {
    const story = opened()
      .labels('mon 10:30', 'ana', 'Status: Pending')
      .labels('mon 11:00', 'passer', 'incident')
      .unlabels('mon 11:00', 'passer', 'Status: Pending');
    const { undone, contested, denied } = ticketOf(story);
    expect(undone).toEqual(
      new Map([
        ['Status: Pending', true],
        ['incident', false],
      ]),
    );
    expect([contested.size, denied]).toEqual([0, []]);
  });

  it('one that was there before it was taken is put back, also where it never was put on', () => {
    const story = opened().unlabels('mon 11:00', 'passer', 'status: pending');
    expect(ticketOf(story).undone).toEqual(new Map([['status: pending', true]]));
    expect(ticketOf(story).waits).toMatchObject([{ reason: 'pending', from: at('mon 10:00'), to: null }]);
  });

  it('one that the desk had put on is put back', () => {
    const story = opened().labels('mon 10:30', BOT, 'incident').unlabels('mon 11:00', 'passer', 'incident');
    expect(ticketOf(story).undone).toEqual(new Map([['incident', true]]));
  });

  it('one is that stands for a severity in the policy alone', async () => {
    const policy = await policyOf(`
version: 1
team: { staff: [ana] }
severities: [{ name: urgent }]
intake: { severity: [{ label: { burning: urgent } }] }
labels_by: roster
`);
    const story = new Story('mon 10:00').labels('mon 11:00', 'passer', 'burning');
    const ticket = fold(story.issue(), snapshotOf({ policy }, [], 'mon 12:00'));
    expect([ticket.severity, [...ticket.undone]]).toEqual([[], [['burning', false]]]);
  });

  it('a sixth try is let be, a fifth is taken back', () => {
    const tried = (times: number) => {
      const story = opened();
      for (let n = 0; n < times; n += 1) {
        story.labels(`mon 11:${String(10 + 2 * n)}`, 'passer', 'incident');
        if (n < times - 1) story.unlabels(`mon 11:${String(11 + 2 * n)}`, BOT, 'incident');
      }
      const { undone, contested } = ticketOf(story);
      return [[...undone.keys()], [...contested]];
    };
    expect(tried(5)).toEqual([['incident'], []]);
    expect(tried(6)).toEqual([[], ['incident']]);
  });
});

describe('a label whose command the policy leaves to some', async () => {
  const where = await under(`
sla: [{ name: all, first_response: 8h }]
commands:
  severity: { who: [tier-2] }
  incident: { who: [tier-2] }
  project: { who: [tier-2] }
  pending: { who: [tier-2] }
  hold: { who: [tier-2] }
  escalate: { who: [tier-2] }
`);
  const labels = [
    'severity: urgent',
    'incident',
    'project',
    'status: pending',
    'status: on hold',
    'group: tier-2',
  ] as const;
  const begun = () => new Story('2026-12-07 10:00').labels('2026-12-07 10:00', 'chen', 'severity: high');
  const noon = '2026-12-07 12:00';

  it.each(labels)('is taken back from whoever may not give the command that says the same: %s', (label) => {
    for (const who of ['ana', 'passer', 'renovate[bot]'])
      expect(moved(begun().labels('2026-12-07 11:00', who, label), noon, where)).toContainEqual([
        'remove_labels',
        label,
      ]);
    expect(moved(begun().labels('2026-12-07 11:00', 'chen', label), noon, where)).not.toContainEqual([
      'remove_labels',
      label,
    ]);
  });

  it('changes nothing that the ticket is, put on or taken off', () => {
    const put = ticketOf(begun().labels('2026-12-07 11:00', 'ana', 'severity: urgent'), noon, where);
    const taken = ticketOf(begun().unlabels('2026-12-07 11:00', 'ana', 'severity: high'), noon, where);
    expect(put.severity.at(-1)?.severity).toBe('high');
    expect(taken.severity.at(-1)?.severity).toBe('high');
  });

  const told = (story: Story) =>
    judge(where, story, noon).plan.flatMap((effect) =>
      effect.kind === 'create_comment' && effect.keys.some((key) => key.startsWith('denied:'))
        ? [effect]
        : [],
    );

  it('tells a person once, and a bot never', () => {
    const story = begun().labels('2026-12-07 11:00', 'ana', 'severity: urgent');
    const [comment, ...more] = told(story);
    expect(more).toEqual([]);
    expect(comment?.keys).toEqual(['denied:ana']);
    const after = story
      .unlabels('2026-12-07 11:01', BOT, 'severity: urgent')
      .says('2026-12-07 11:01', BOT, comment?.body ?? '')
      .labels('2026-12-07 11:10', 'ana', 'severity: low');
    expect(told(after)).toEqual([]);
    expect(told(begun().labels('2026-12-07 11:00', 'renovate[bot]', 'severity: urgent'))).toEqual([]);
  });

  it('is nothing to tell whoever puts back what another took off', () => {
    const story = begun()
      .unlabels('2026-12-07 11:00', 'ana', 'severity: high')
      .labels('2026-12-07 11:05', 'passer', 'severity: high');
    const { denied, undone } = ticketOf(story, noon, where);
    expect(denied).toMatchObject([{ by: { login: 'ana' }, put: false }]);
    expect(undone.size).toBe(0);
  });

  it('is told with whom it is open to, move by move', () => {
    const story = begun()
      .labels('2026-12-07 11:00', 'ana', 'Incident')
      .unlabels('2026-12-07 11:05', 'passer', 'severity: high');
    const { denied, undone } = ticketOf(story, noon, where);
    const open = { openTo: ['tier-2'] };
    expect(denied).toMatchObject([
      { by: { login: 'passer' }, label: 'severity: high', put: false, ...open },
      { by: { login: 'ana' }, label: 'Incident', put: true, at: at('2026-12-07 11:00'), ...open },
    ]);
    expect([...undone].sort()).toEqual([
      ['Incident', false],
      ['severity: high', true],
    ]);
  });

  it('may be moved by customers where the command is theirs, and by nobody else’s', async () => {
    const theirs = await under(`
sla: [{ name: all, first_response: 8h }]
commands: { hold: { who: [customer] } }
`);
    const by = (login: string) =>
      ticketOf(begun().labels('2026-12-07 11:00', login, 'status: on hold'), noon, theirs).denied.length;
    expect(['cus', 'ana', 'passer'].map(by)).toEqual([0, 1, 1]);
  });

  it('of a form, or of a write-up that is due, is one as well', async () => {
    const more = await under(`
  forms: { bug.yml: { label: 'form: bug' } }
sla: [{ name: all, first_response: 8h }]
commands:
  route: { who: [tier-2] }
  post-mortem: { who: [tier-2] }
`);
    for (const label of ['form: bug', 'post-mortem: due']) {
      const put = (login: string) => begun().labels('2026-12-07 11:00', login, label);
      expect(ticketOf(put('ana'), noon, more).denied).toMatchObject([{ label }]);
      expect(ticketOf(put('chen'), noon, more).denied).toEqual([]);
    }
    const free = ticketOf(begun().labels('2026-12-07 11:00', 'passer', 'incident'), noon, more);
    expect([free.denied, free.undone.size]).toEqual([[], 0]);
  });

  it('counts where it was moved before this was so', () => {
    const story = new Story('mon 10:00').labels('mon 11:00', 'ana', 'severity: urgent');
    expect(ticketOf(story, 'mon 12:00', where).severity.at(-1)?.severity).toBe('urgent');
    expect(moved(story, 'mon 12:00', where)).toEqual([]);
    const first = (when: string) =>
      ticketOf(new Story('mon 10:00').labels(when, 'ana', 'incident'), noon, where);
    expect(first('2026-11-30 23:59:59').denied).toEqual([]);
    expect(first('2026-12-01 00:00:00').denied).toMatchObject([{ label: 'incident' }]);
  });

  it('is taken back from outsiders without a word where it was moved before this was so', async () => {
    const both = await under(`
sla: [{ name: all, first_response: 8h }]
commands: { incident: { who: [tier-2] } }
labels_by: roster
`);
    const { denied, undone } = ticketOf(
      opened().labels('mon 11:00', 'passer', 'incident'),
      'mon 12:00',
      both,
    );
    expect([denied, [...undone.keys()]]).toEqual([[], ['incident']]);
  });
});
