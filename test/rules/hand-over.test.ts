import { describe, expect, it } from 'vitest';
import { handedTo } from '../../src/rules/hand-over.ts';
import { lastHandOver } from '../../src/rules/last-hand-over.ts';
import type { Setting } from '../desk/story.ts';
import { at, BOT, policyOf, Story } from '../desk/story.ts';
import { briefly, decisionsBy, evaluated } from './decisions.ts';

/** A desk with two tiers, both with labels, and nobody in the third. */
async function deskWith(rules: string, more = ''): Promise<Setting> {
  return {
    policy: await policyOf(`
version: 1
timezone: UTC
team:
  staff: [ana, bo, chen, { login: dora, until: 2026-11-20 }, { login: eva, from: 2026-12-08 }]
  ${more}
  groups:
    tier-1: { members: [ana], label: 'group: tier-1' }
    tier-2: { members: [bo], label: 'group: tier-2' }
    tier-3: { members: [chen] }
severities: [{ name: low, color: '0e8a16', description: Hardly }]
escalation: ${rules}`),
  };
}

const up = await deskWith('[{ name: up, on: taken, after: 2h, to: tier-2, unassign: true }]');
const none = await deskWith('[]');
const ladder = await deskWith(
  '[{ name: up, on: opened, after: 2h, to: tier-1, unassign: true, ladder: [{ after: 1h, to: tier-2 }] }]',
);

const taken = (day = 'mon') => new Story(`${day} 10:00`).assigns(`${day} 10:00`, 'ana');
const released = (where: Setting, story: Story, now: string) =>
  evaluated(where, story, now).decisions.flatMap((one) =>
    one.kind === 'assignees' && one.rule === 'escalation' ? one.remove : [],
  );
const labels = (where: Setting, story: Story, now: string) =>
  briefly(decisionsBy('escalation', where, story, now)).filter((one) => one.includes('group:'));
const handed = (where: Setting, story: Story, now: string) => handedTo(evaluated(where, story, now).then);

describe('a step that hands the ticket to a group', () => {
  it('takes it off its owners though other steps came after it before the desk looked', async () => {
    const late = '{ name: up, on: opened, after: 2h, to: tier-2, unassign: true }';
    const wakes = (to: string) =>
      deskWith(
        `[${late}, { name: wake, on: unanswered, after: 30m, to: ${to}, repeat: 1h, repeat_at_most: 3 }]`,
      );
    const released = (where: Setting, now: string) => {
      const { decisions } = evaluated(where, taken(), now);
      const told = decisions.flatMap((one) =>
        one.kind === 'notice' && one.notice.kind === 'escalation' ? one.notice.step.released : [],
      );
      return { told, done: decisions.flatMap((one) => (one.kind === 'assignees' ? one.remove : [])) };
    };
    const again = await wakes('tier-2');
    expect(released(again, 'mon 11:59')).toEqual({ told: [], done: [] });
    for (const now of ['mon 12:10', 'mon 12:40'])
      expect([now, released(again, now)]).toEqual([now, { told: ['ana'], done: ['ana'] }]);
    // Who is in the group that has it by now keeps it.
    expect(released(await wakes('tier-1'), 'mon 12:40')).toEqual({ told: [], done: [] });
  });

  it('puts the label of the group on, and takes those of other groups off that it was handed to', () => {
    expect(labels(up, taken(), 'mon 12:00')).toEqual([]);
    expect(labels(up, taken(), 'mon 12:00:01')).toEqual(['+group: tier-2']);
    const first = () => new Story('mon 10:00').labels('mon 12:01', BOT, 'group: tier-1');
    expect(labels(ladder, first(), 'mon 12:02')).toEqual(['+group: tier-1']);
    expect(labels(ladder, first(), 'mon 13:00:01')).toEqual(['-group: tier-1', '+group: tier-2']);
    expect(handed(up, taken(), 'mon 12:01')).toBe('tier-2');
    expect(labels(ladder, first().closes('mon 13:30', 'ana'), 'mon 13:31')).toEqual([]);
  });

  it('says why, with a label whose description names the group', () => {
    const put = decisionsBy('escalation', up, taken(), 'mon 12:01').find(({ kind }) => kind === 'label');
    expect(put).toMatchObject({
      kind: 'label',
      because: 'It was not solved within 2h of being taken.',
      deadline: at('mon 12:00'),
      record: true,
      label: { color: 'ededed', description: 'Handed over to the group tier-2' },
    });
  });

  it('names a group on its label as far as GitHub lets it', async () => {
    const long = 'x'.repeat(90);
    const { policy } = await deskWith('[]');
    const groups = policy.team.groups.map((group) =>
      group.name === 'tier-2' ? { ...group, name: long } : group,
    );
    const where = { policy: { ...policy, team: { ...policy.team, groups } } };
    const story = new Story('mon+3 10:00').labels('mon+3 10:30', 'ana', 'group: tier-2');
    const [put] = decisionsBy('escalation', where, story, 'mon+3 10:31');
    expect(put?.kind === 'label' ? put.label.description : '').toHaveLength(100);
  });

  it('leaves the label to people who have handed the ticket on since', () => {
    const moved = taken().says('mon 12:30', 'ana', '/escalate tier-3');
    expect(labels(up, moved, 'mon 12:31')).toEqual([]);
    const onward = taken().says('mon 12:30', 'ana', '/escalate');
    expect(labels(up, onward, 'mon 12:31')).toEqual([]);
    for (const when of ['mon 11:30', 'mon 12:00'])
      expect(labels(ladder, taken().says(when, 'ana', '/escalate'), 'mon 12:31')).toEqual(['+group: tier-1']);
  });

  it('takes it off whoever has had it since before, and is not in the group', () => {
    expect(released(up, taken(), 'mon 12:01')).toEqual(['ana']);
    expect(released(up, taken().assigns('mon 10:00', 'dora'), 'mon 12:01')).toEqual(['ana', 'dora']);
    expect(released(up, taken().closes('mon 12:01', 'ana'), 'mon 12:02')).toEqual([]);
    expect(released(up, taken().assigns('mon 10:30', 'bo'), 'mon 12:01')).toEqual(['ana']);
    expect(released(up, taken().assigns('mon 12:01', 'chen'), 'mon 12:02')).toEqual(['ana']);
    expect(released(up, taken().assigns('mon 12:00', 'chen'), 'mon 12:02')).toEqual(['ana', 'chen']);
    const again = taken().unassigns('mon 12:01', 'ana').assigns('mon 12:02', 'ana');
    expect(released(up, again, 'mon 12:03')).toEqual([]);
  });

  it('takes it off nobody where the policy does not say so, or once that is old', async () => {
    const kept = await deskWith('[{ name: up, on: taken, after: 2h, to: tier-2 }]');
    expect(released(kept, taken(), 'mon 12:01')).toEqual([]);
    expect(released(up, taken(), 'tue 12:00')).toEqual(['ana']);
    expect(released(up, taken(), 'tue 12:00:01')).toEqual([]);
    const paged = await deskWith(
      '[{ name: up, on: taken, after: 2h, page: phone, unassign: true }]\npagers: { phone: { kind: webhook } }',
    );
    expect(released(paged, taken(), 'mon 12:01')).toEqual([]);
  });

  it('takes it off at its first step alone', () => {
    expect(released(ladder, taken(), 'mon 12:01')).toEqual([]);
    const chens = new Story('mon 10:00').assigns('mon 10:00', 'chen');
    expect(released(ladder, chens, 'mon 12:01')).toEqual(['chen']);
    expect(released(ladder, chens, 'mon 13:01')).toEqual(['chen']);
    const since = new Story('mon 10:00').assigns('mon 12:30', 'chen');
    expect(released(ladder, since, 'mon 13:01')).toEqual([]);
    const decided = decisionsBy('escalation', ladder, since, 'mon 13:01');
    expect(decided.filter(({ kind }) => kind === 'assignees')).toEqual([]);
  });

  it('takes it off nobody where nobody is there to take it', async () => {
    const away = 'away: [{ who: bo, from: 2026-11-16, to: 2026-11-17 }]';
    const rule = '[{ name: up, on: taken, after: 2h, to: tier-2, unassign: true }]';
    const where = await deskWith(rule, away);
    expect(released(where, taken(), 'mon 12:01')).toEqual([]);
    expect(handed(where, taken(), 'mon 12:01')).toBeNull();
  });

  it('is not undone by a command of the last hour, which is still carried out', () => {
    const given = (when: string) => taken().says(when, 'bo', '/assign @ana');
    expect(released(up, given('mon 11:00'), 'mon 12:00:01')).toEqual(['ana']);
    expect(released(up, given('mon 11:00:01'), 'mon 12:00:01')).toEqual(['ana']);
    expect(released(up, given('mon 11:00:02'), 'mon 12:00:01')).toEqual([]);
    // Who has just been given it and who had it are to share it.
    expect(released(up, given('mon 11:30').assigns('mon 10:30', 'chen'), 'mon 12:00:01')).toEqual([]);
    expect(released(up, taken().says('mon 11:30', 'ana', '/unassign'), 'mon 12:00:01')).toEqual([]);
  });

  it('is not undone by an older command either, where the same run carries that out', () => {
    const said = () => new Story('mon 10:00').says('mon 10:00', 'ana', '/assign me');
    expect(released(up, said(), 'mon 12:01')).toEqual([]);
    expect(released(up, said().assigns('mon 12:01', BOT, 'ana'), 'mon 12:02')).toEqual(['ana']);
  });
});

describe('a hand-over by people', () => {
  const day = 'mon+3';
  const given = (words = '/escalate tier-2', when = '10:30') =>
    taken(day).says(`${day} ${when}`, 'ana', words);

  it('puts the label of the group on', () => {
    expect(labels(up, given(), `${day} 10:31`)).toEqual(['+group: tier-2']);
    expect(labels(none, given(), `${day} 10:31`)).toEqual(['+group: tier-2']);
    expect(labels(none, given('/escalate tier-3'), `${day} 10:31`)).toEqual([]);
    const [put] = decisionsBy('escalation', up, given(), `${day} 10:31`);
    expect(put?.because).toBe('ana handed it over.');
  });

  it('takes it off as the policy’s step does, and where there is none off nobody', () => {
    expect(released(up, given(), `${day} 10:31`)).toEqual(['ana']);
    expect(released(none, given(), `${day} 10:31`)).toEqual([]);
    // Whichever of its steps that is.
    expect(released(ladder, given(), `${day} 10:31`)).toEqual(['ana']);
    expect(released(up, given('/escalate tier-2\n/assign @ana'), `${day} 10:31`)).toEqual([]);
    const shared = taken(day).assigns(`${day} 10:10`, 'chen');
    expect(
      released(up, shared.says(`${day} 10:30`, 'ana', '/escalate tier-2\n/assign @ana'), `${day} 10:31`),
    ).toEqual(['chen']);
    const before = taken(day).says(`${day} 10:20`, 'bo', '/assign @ana');
    expect(released(up, before.says(`${day} 10:30`, 'ana', '/escalate tier-2'), `${day} 10:31`)).toEqual([
      'ana',
    ]);
  });

  it('takes it off nobody where it was made before that, or taken back', () => {
    const old = taken('tue+1').says('tue+1 10:30', 'ana', '/escalate tier-2');
    expect(released(up, old, 'tue+1 10:31')).toEqual([]);
    const back = taken(day)
      .labels(`${day} 10:30`, 'ana', 'group: tier-2')
      .unlabels(`${day} 10:40`, 'ana', 'group: tier-2');
    expect(released(up, back, `${day} 10:41`)).toEqual([]);
    expect(labels(up, back, `${day} 10:41`)).toEqual([]);
    const last = new Story('2026-11-30 23:00').assigns('2026-11-30 23:00', 'ana');
    expect(
      released(up, last.says('2026-12-01 00:00', 'ana', '/escalate tier-2'), '2026-12-01 00:01'),
    ).toEqual(['ana']);
  });
});

describe('what the customer reads of a hand-over', () => {
  const day = 'mon+3';
  const given = () => new Story(`${day} 10:00`).says(`${day} 10:30`, 'ana', '/escalate tier-2');

  it('is the group that has it, until somebody takes it or it moves on', () => {
    expect(handed(none, given(), `${day} 10:31`)).toBe('tier-2');
    expect(handed(none, given().assigns(`${day} 10:40`, 'bo'), `${day} 10:41`)).toBeNull();
    expect(handed(none, given().assigns(`${day} 10:41`, 'bo'), `${day} 10:41`)).toBeNull();
    const before = new Story(`${day} 10:00`).assigns(`${day} 10:10`, 'ana');
    expect(handed(none, before.says(`${day} 10:30`, 'ana', '/escalate tier-2'), `${day} 10:31`)).toBe(
      'tier-2',
    );
    const fewer = new Story(`${day} 10:00`)
      .assigns(`${day} 10:10`, 'ana')
      .assigns(`${day} 10:10`, 'chen')
      .says(`${day} 10:30`, 'ana', '/escalate tier-2')
      .unassigns(`${day} 10:50`, 'ana');
    expect(handed(none, fewer, `${day} 10:51`)).toBe('tier-2');
    // Who is assigned but comes to the staff tomorrow has not taken it.
    expect(handed(none, given().assigns(`${day} 10:20`, 'eva'), `${day} 10:51`)).toBe('tier-2');
    expect(handed(none, given().assigns(`${day} 10:30`, 'bo'), `${day} 10:51`)).toBe('tier-2');
    expect(handed(none, given().closes(`${day} 10:40`, 'ana'), `${day} 10:41`)).toBeNull();
  });

  it('is nothing of one that people made before it was told', () => {
    const story = (when: string) => new Story('2026-11-30 23:00').says(when, 'ana', '/escalate tier-2');
    expect(handed(none, story('2026-11-30 23:59:59'), '2026-12-01 00:01')).toBeNull();
    expect(handed(none, story('2026-12-01 00:00'), '2026-12-01 00:01')).toBe('tier-2');
  });

  it('is the last one that nobody took back', async () => {
    const back = new Story(`${day} 10:00`)
      .says(`${day} 10:30`, 'ana', '/escalate tier-1')
      .labels(`${day} 10:40`, 'ana', 'group: tier-2')
      .unlabels(`${day} 10:50`, 'ana', 'group: tier-2');
    expect(handed(none, back, `${day} 10:45`)).toBe('tier-1');
    expect(lastHandOver(evaluated(none, back, `${day} 10:51`).case)?.to).toBe('tier-1');
    const rules = await deskWith(
      '[{ name: slow, on: opened, after: 3h, to: tier-1 }, { name: up, on: taken, after: 2h, to: tier-2 }]',
    );
    expect(handed(rules, taken(), 'mon 12:30')).toBe('tier-2');
    expect(handed(rules, taken(), 'mon 13:01')).toBe('tier-1');
    expect(lastHandOver(evaluated(none, new Story(`${day} 10:00`), `${day} 10:51`).case)).toBeNull();
  });
});
