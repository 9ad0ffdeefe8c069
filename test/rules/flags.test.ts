import { describe, expect, it } from 'vitest';
import { BOT, judge, Story } from '../desk/story.ts';
import { change as changeIn, labelsAdded } from '../plan/effects.ts';
import { setting, under, urgent } from '../sla/setting.ts';

const change = (story: Story, now: string, label: string, where = setting) =>
  changeIn(judge(where, story, now).plan, label);

describe('sla: breached', () => {
  it('comes with the breach and stays when it is mended', () => {
    expect(change(urgent(), 'mon 11:00', 'sla: breached')).toBeUndefined();
    expect(change(urgent(), 'mon 11:00:01', 'sla: breached')).toBe('add');
    const mended = urgent()
      .labels('mon 11:05', BOT, 'sla: breached')
      .says('mon 12:00', 'ana')
      .closes('mon 12:30', 'ana');
    expect(change(mended, 'mon 13:00', 'sla: breached')).toBeUndefined();
  });

  it('that a person removed stays off until a new breach', () => {
    const removed = urgent()
      .labels('mon 11:05', BOT, 'sla: breached')
      .unlabels('mon 11:10', 'ana', 'sla: breached');
    expect(change(removed, 'mon 11:30', 'sla: breached')).toBeUndefined();
    removed.says('mon 11:30', 'ana').says('mon 12:00', 'cus');
    expect(change(removed, 'mon 13:00:01', 'sla: breached')).toBe('add');
  });
});

describe('needs: response', () => {
  it('comes with an overdue answer and goes with the answer', () => {
    expect(change(urgent(), 'mon 11:00:01', 'needs: response')).toBe('add');
    const answered = urgent().labels('mon 11:05', BOT, 'needs: response').says('mon 12:00', 'ana');
    expect(change(answered, 'mon 12:00', 'needs: response')).toBe('remove');
  });

  it('that a person removed stays off until a new cycle', () => {
    const removed = urgent()
      .labels('mon 11:05', BOT, 'needs: response')
      .unlabels('mon 11:10', 'ana', 'needs: response');
    expect(change(removed, 'mon 11:30', 'needs: response')).toBeUndefined();
    expect(
      change(removed.says('mon 11:30', 'ana').says('mon 12:00', 'cus'), 'mon 13:00:01', 'needs: response'),
    ).toBe('add');
  });

  it('that a person set is theirs', () => {
    const byHand = urgent().says('mon 10:10', 'ana').labels('mon 10:20', 'bo', 'needs: response');
    expect(change(byHand, 'mon 10:30', 'needs: response')).toBeUndefined();
  });
});

describe('needs: owner', () => {
  it('comes when nobody took the ticket in time and goes with an owner', () => {
    expect(change(urgent(), 'mon 14:00', 'needs: owner')).toBeUndefined();
    expect(change(urgent(), 'mon 14:00:01', 'needs: owner')).toBe('add');
    const owned = urgent().labels('mon 14:05', BOT, 'needs: owner').assigns('mon 15:00', 'ana');
    expect(change(owned, 'mon 15:00', 'needs: owner')).toBe('remove');
  });
});

describe('sla: at risk', () => {
  it('comes with the warning and goes when the promise is kept or broken', () => {
    expect(change(urgent(), 'mon 10:44:59', 'sla: at risk')).toBeUndefined();
    expect(change(urgent(), 'mon 10:45', 'sla: at risk')).toBe('add');
    const warned = () => urgent().labels('mon 10:46', BOT, 'sla: at risk');
    expect(change(warned().says('mon 10:50', 'ana'), 'mon 10:51', 'sla: at risk')).toBe('remove');
    expect(change(warned(), 'mon 11:00:01', 'sla: at risk')).toBe('remove');
  });
});

describe('post-mortem: due', () => {
  const solved = () => urgent().says('mon 10:30', 'ana').closes('mon 12:00', 'ana');
  const asked = () => solved().labels('mon 12:01', BOT, 'post-mortem: due');

  it('comes with the close and goes when staff say that the write-up is done', () => {
    expect(change(solved(), 'mon 12:01', 'post-mortem: due')).toBe('add');
    expect(change(asked(), 'mon 15:00', 'post-mortem: due')).toBeUndefined();
    const done = asked().says('mon 15:00', 'ana', '/post-mortem done');
    expect(change(done, 'mon 15:00', 'post-mortem: due')).toBe('remove');
    expect(
      change(done.unlabels('mon 15:01', BOT, 'post-mortem: due'), 'mon 15:02', 'post-mortem: due'),
    ).toBeUndefined();
  });

  it('stays when the write-up has got an owner: it has yet to be written', () => {
    const owned = asked().says('mon 15:00', 'ana', '/post-mortem owner @bo');
    expect(change(owned, 'mon 15:00', 'post-mortem: due')).toBeUndefined();
  });

  it('goes with a reopening and comes again with the next solution, not with another close', () => {
    const reopened = () => asked().reopens('mon 13:00', 'cus');
    expect(change(reopened(), 'mon 13:00', 'post-mortem: due')).toBe('remove');
    const off = () => reopened().unlabels('mon 13:01', BOT, 'post-mortem: due');
    expect(change(off().closes('mon 15:00', 'ana'), 'mon 15:00', 'post-mortem: due')).toBe('add');
    const given = () => off().closes('mon 15:00', 'ana', 'not_planned');
    expect(change(given(), 'mon 15:00', 'post-mortem: due')).toBeUndefined();
  });

  it('that a person puts on again after it was done asks for more, until that is done', () => {
    const again = asked()
      .says('mon 15:00', 'ana', '/post-mortem done')
      .unlabels('mon 15:01', BOT, 'post-mortem: due')
      .labels('mon 16:00', 'bo', 'post-mortem: due');
    expect(change(again, 'mon 17:00', 'post-mortem: due')).toBeUndefined();
    const twice = again.says('mon 18:00', 'ana', '/post-mortem done');
    expect(change(twice, 'mon 18:00', 'post-mortem: due')).toBe('remove');
  });
});

describe('severity labels', () => {
  it('a ticket has one: the latest', () => {
    const story = urgent().says('mon 10:10', 'ana', '/severity high');
    expect(change(story, 'mon 10:20', 'severity: high')).toBe('add');
    expect(change(story, 'mon 10:20', 'severity: urgent')).toBe('remove');
  });

  it('removed by hand is not put back', () => {
    const story = urgent().unlabels('mon 10:10', 'ana', 'severity: urgent');
    expect(labelsAdded(judge(setting, story, 'mon 10:20').plan)).toEqual([]);
  });
});

describe('waiting labels', () => {
  it('agree with the wait: put by command, gone when the customer answers', () => {
    const story = urgent().says('mon 10:10', 'ana', 'Which?\n\n/pending');
    expect(change(story, 'mon 10:20', 'status: pending')).toBe('add');
    story.labels('mon 10:21', BOT, 'status: pending').says('mon 10:30', 'cus');
    expect(change(story, 'mon 10:30', 'status: pending')).toBe('remove');
  });

  it('a hold’s label goes at its date, without an event', () => {
    const story = urgent()
      .says('mon 10:10', 'ana', 'Later.\n\n/hold until 2026-11-17')
      .labels('mon 10:11', BOT, 'status: on hold');
    expect(change(story, 'mon 23:59:59', 'status: on hold')).toBeUndefined();
    expect(change(story, 'tue 00:00', 'status: on hold')).toBe('remove');
  });
});

describe('the incident label', () => {
  it('is on as long as form, severity or people say that it is one', () => {
    expect(change(urgent(), 'mon 10:10', 'incident')).toBe('add');
    const lowered = urgent().labels('mon 10:10', BOT, 'incident').says('mon 10:20', 'ana', '/severity high');
    expect(change(lowered, 'mon 10:30', 'incident')).toBe('remove');
  });

  it('moved by a person is their word', () => {
    const put = new Story('mon 10:00').labels('mon 10:10', 'ana', 'incident');
    expect(change(put, 'mon 10:20', 'incident')).toBeUndefined();
    const removed = urgent().labels('mon 10:10', BOT, 'incident').unlabels('mon 10:20', 'ana', 'incident');
    expect(change(removed, 'mon 10:30', 'incident')).toBeUndefined();
  });
});

describe('a closed ticket', () => {
  it('gets no flags of open ones, and loses those that it has', () => {
    const story = urgent().labels('mon 11:05', BOT, 'needs: response').closes('mon 11:30', 'ana');
    expect(change(story, 'mon 12:00', 'needs: response')).toBe('remove');
    expect(change(urgent().closes('mon 10:30', 'ana'), 'mon 18:00', 'needs: owner')).toBeUndefined();
  });
});

describe('a flag of the policy', async () => {
  const where = await under(`
flags:
  - { label: outside hours, color: '5319E7', description: Came at night, when: { opened: { outside: office } } }
  - { label: gold and pressing, when: { tier: gold, severity: [urgent, high] } }
`);
  const night = () => new Story('mon 20:00').labels('mon 20:00', 'cus', 'severity: urgent');

  it('is on tickets that were opened while the desk was closed, and stays while it is open', () => {
    expect(change(night(), 'mon 20:00', 'outside hours', where)).toBe('add');
    expect(change(night(), 'tue 10:00', 'outside hours', where)).toBe('add');
    expect(change(urgent(), 'mon 20:00', 'outside hours', where)).toBeUndefined();
    const { plan } = judge(where, night(), 'mon 20:00');
    expect(plan).toContainEqual(
      expect.objectContaining({
        kind: 'create_label',
        name: 'outside hours',
        color: '5319e7',
        description: 'Came at night',
      }),
    );
  });

  it('comes and goes with what it stands for, and says why', () => {
    expect(change(urgent(), 'mon 10:00', 'gold and pressing', where)).toBe('add');
    const { plan } = judge(where, night().labels('mon 20:01', BOT, 'gold and pressing'), 'mon 20:02');
    expect(plan).toContainEqual(
      expect.objectContaining({
        kind: 'add_labels',
        because: expect.stringContaining('it was opened outside office.') as string,
      }),
    );
    const lowered = urgent()
      .labels('mon 10:01', BOT, 'gold and pressing')
      .says('mon 10:10', 'ana', '/severity low');
    expect(change(lowered, 'mon 10:10', 'gold and pressing', where)).toBe('remove');
  });

  it('that a person took off stays off until something new makes it true', () => {
    const removed = () =>
      urgent()
        .labels('mon 10:01', BOT, 'gold and pressing')
        .unlabels('mon 10:05', 'ana', 'gold and pressing');
    expect(change(removed(), 'mon 12:00', 'gold and pressing', where)).toBeUndefined();
    const again = removed()
      .says('mon 10:10', 'ana', '/severity low')
      .says('mon 10:20', 'ana', '/severity high');
    expect(change(again, 'mon 10:20', 'gold and pressing', where)).toBe('add');
  });

  it('that a person put on is theirs, and a closed ticket is left alone', () => {
    const byHand = urgent().labels('mon 10:05', 'bo', 'outside hours');
    expect(change(byHand, 'mon 12:00', 'outside hours', where)).toBeUndefined();
    const closed = () => night().closes('mon 20:30', 'ana');
    expect(change(closed(), 'mon 20:31', 'outside hours', where)).toBeUndefined();
    const flagged = night().labels('mon 20:01', BOT, 'outside hours').closes('mon 20:30', 'ana');
    expect(change(flagged, 'mon 20:31', 'outside hours', where)).toBeUndefined();
  });

  it('is one of the desk’s labels, which the policy may leave to staff', async () => {
    const strict = await under(`
labels_by: roster
flags: [{ label: outside hours, color: '5319e7', when: { opened: { outside: office } } }]
`);
    const removed = night()
      .labels('mon 20:01', BOT, 'outside hours')
      .unlabels('mon 20:05', 'cus', 'outside hours');
    expect(change(removed, 'mon 20:10', 'outside hours', strict)).toBe('add');
  });
});

describe('what is no ticket', () => {
  it('the issues that this bot opened, and those that the policy does not select', async () => {
    expect(judge(setting, new Story('mon 10:00', BOT), 'tue 10:00').evaluations).toEqual([]);
    const some = await under('tickets: { when: { label: support } }');
    expect(judge(some, new Story('mon 10:00'), 'tue 10:00').evaluations).toEqual([]);
    expect(
      judge(some, new Story('mon 10:00').labels('mon 10:00', 'cus', 'Support'), 'tue 10:00').evaluations,
    ).toHaveLength(1);
  });
});
