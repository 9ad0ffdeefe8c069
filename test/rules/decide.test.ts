import { describe, expect, it } from 'vitest';
import { ownersNow } from '../../src/rules/rule.ts';
import { BOT, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy, evaluated } from './decisions.ts';

const answering = 'ownership: { within: 4h, group: tier-1, answering_owns: true }';
const desk = await under(answering);

/** The last change of owners, with what this run decides. */
const owners = (story: Story, now: string, where = desk) => {
  const last = evaluated(where, story, now).then.ticket.owners.at(-1);
  return last && { value: last.value, given: last.given };
};

describe('the ticket as it will be', () => {
  it('is the same where nobody is assigned', () => {
    const { case: c, then } = evaluated(desk, new Story('mon 10:00'), 'mon 10:01');
    expect(then).toBe(c);
    const owned = evaluated(desk, new Story('mon 10:00').assigns('mon 10:00', 'ana'), 'mon 10:01');
    expect(owned.then).toBe(owned.case);
  });

  it('has whom this run assigns, who has seen nothing of it yet', () => {
    const answered = (day: string) => new Story(`${day} 10:00`).says(`${day} 11:00`, 'ana');
    expect(owners(answered('mon+3'), 'mon+3 11:01')).toEqual({ value: ['ana'], given: ['ana'] });
    expect(owners(answered('mon'), 'mon 11:01')).toEqual({ value: ['ana'], given: [] });
    const last = new Story('2026-11-30 23:00').says('2026-11-30 23:30', 'ana');
    expect(owners(last, '2026-11-30 23:59:59')).toEqual({ value: ['ana'], given: [] });
    expect(owners(last, '2026-12-01 00:00')).toEqual({ value: ['ana'], given: ['ana'] });
  });

  it('has no more whom it takes the ticket off; whoever stays has it as before', async () => {
    const where = await under(
      'escalation: [{ name: up, on: opened, after: 1h, to: tier-2, unassign: true }]',
    );
    const two = (by: string) =>
      new Story('mon+3 10:00').assigns('mon+3 10:05', 'ana').assigns('mon+3 10:10', by, 'chen');
    expect(owners(two(BOT), 'mon+3 11:01', where)).toEqual({ value: ['chen'], given: ['chen'] });
    expect(owners(two('ana'), 'mon+3 11:01', where)).toEqual({ value: ['chen'], given: [] });
  });

  it('goes by who owns it now, not by what the roster says of days to come', async () => {
    const where = await under(
      'escalation: [{ name: up, on: opened, after: 1h, to: tier-2, unassign: true }]',
    );
    const leaving = new Story('wed 10:00').assigns('wed 10:00', 'dora').assigns('wed 10:00', 'chen');
    const { then } = evaluated(where, leaving, 'wed 11:01');
    expect(ownersNow(then)).toEqual(['chen']);
  });

  it('is what selectors see that ask for an owner', async () => {
    const flagged = await under(`${answering}\nflags: [{ label: nobody, when: { owner: none } }]`);
    const story = () => new Story('mon+3 10:00');
    expect(briefly(decisionsBy('flags', flagged, story(), 'mon+3 10:01'))).toEqual(['+nobody']);
    const answered = story().says('mon+3 11:00', 'ana');
    expect(briefly(decisionsBy('flags', flagged, answered, 'mon+3 11:01'))).toEqual([]);
    const released = await under(
      `escalation: [{ name: up, on: opened, after: 1h, to: tier-2, unassign: true }]\nflags: [{ label: nobody, when: { owner: none } }]`,
    );
    const owned = story().assigns('mon+3 10:00', 'ana');
    expect(briefly(decisionsBy('flags', released, owned, 'mon+3 11:00'))).toEqual([]);
    expect(briefly(decisionsBy('flags', released, owned, 'mon+3 11:00:01'))).toEqual(['+nobody']);
    const facts = evaluated(flagged, answered, 'mon+3 11:01').then.ticket.facts.at(-1)?.value;
    expect(facts?.owned).toBe(true);
    // Where no selector asks, the facts are those of the ticket as it is.
    const plain = evaluated(desk, answered, 'mon+3 11:01');
    expect(plain.then.ticket.facts).toBe(plain.ticket.facts);
  });
});

describe('a label that somebody moves again and again', () => {
  it('is left as it is, and no other is', async () => {
    const strict = await under('labels_by: roster');
    const story = new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: high');
    for (let minute = 10; minute < 22; minute += 2)
      story
        .labels(`mon 11:${String(minute)}`, 'passer', 'severity: low')
        .unlabels(`mon 11:${String(minute + 1)}`, BOT, 'severity: low');
    story.labels('mon 11:30', 'passer', 'severity: low').labels('mon 11:31', 'passer', 'severity: urgent');
    const moves = evaluated(strict, story, 'mon 12:00').decisions.filter(({ kind }) => kind === 'label');
    expect(briefly(moves)).not.toContain('-severity: low');
    expect(briefly(moves)).toEqual(
      expect.arrayContaining(['+severity: high', '-severity: urgent', '-severity: medium']),
    );
  });
});
