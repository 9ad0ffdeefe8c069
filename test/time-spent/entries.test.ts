import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/desk/case-of-issue.ts';
import { entriesOf } from '../../src/time-spent/entries.ts';
import { BOT, judge, policyOf, snapshotOf, Story } from '../desk/story.ts';

const policy = await policyOf(`
version: 1
timezone: Europe/Berlin
team: { staff: [ana, bo] }
calendars: { office: { hours: { mon-fri: '09:00-17:00' } } }
customers:
  tiers: [gold, basic]
  members: { gold: { acme: { logins: [cus], timezone: America/Los_Angeles } }, basic: { tiny: [lee] } }
scopes:
  - { name: legacy, when: { label: legacy }, extra: true, says: 'Old versions cost **extra**.' }
  - { name: break-fix, when: { label: broken } }
  - { name: advice }
entitlements:
  gold: { hours: 10 a month, scope: [break-fix, legacy] }
  default: { hours: 2 }
time_spent: { calendar: office }
`);

const entries = (story: Story) => {
  const c = caseOf(story.issue(), snapshotOf({ policy }, [], '2026-12-31 10:00'));
  return c === null ? [] : entriesOf(c.ticket, policy);
};
const works = (story: Story) => entries(story).map(({ work }) => work);
const open = (by = 'cus') => new Story('2026-12-07 10:00', by);
const spends = (story: Story, ...texts: string[]) =>
  texts.reduce((so, text, index) => so.says(`2026-12-08 1${String(index)}:00`, 'ana', text), story);

describe('recorded time', () => {
  it('is staff’s alone, counts for its day in the customer’s zone, and corrects by a minus', () => {
    const story = open()
      .says('2026-12-08 07:59', 'ana', '/spent 1h30m the logs')
      .says('2026-12-08 08:00', 'bo', '/spent 20m')
      .says('2026-12-08 09:00', 'bo', '/spent -10m on 2026-12-01')
      .says('2026-12-08 09:00', 'cus', '/spent 3h')
      .says('2026-12-08 09:00', 'passer', '/spent 3h');
    expect(
      entries(story).map(({ by, day, minutes, note, customer }) => [by, day, minutes, note, customer]),
    ).toEqual([
      ['ana', '2026-12-07', 90, 'the logs', 'acme'],
      ['bo', '2026-12-08', 20, '', 'acme'],
      ['bo', '2026-12-01', -10, '', 'acme'],
    ]);
    // A customer without a zone has the desk's.
    expect(entries(open('lee').says('2026-12-07 23:00', 'ana', '/spent 1h'))[0]?.day).toBe('2026-12-08');
  });

  it('is of what the ticket was when it was recorded', () => {
    expect(works(spends(open().labels('2026-12-07 10:01', 'ana', 'broken'), '/spent 1h'))).toEqual([
      'inside',
    ]);
    expect(works(spends(open(), '/spent 1h'))).toEqual(['outside']);
    expect(works(spends(open('lee'), '/spent 1h'))).toEqual(['inside']);
    expect(works(spends(open(), '/spent 1h free'))).toEqual(['free']);
    expect(works(spends(open(), '/spent 1h', '/project', '/spent 1h'))).toEqual(['outside', 'project']);
    // Extra work is included by whoever's contract names it.
    expect(works(spends(open('lee').labels('2026-12-07 10:01', 'ana', 'legacy'), '/spent 1h'))).toEqual([
      'outside',
    ]);
    expect(works(spends(open().labels('2026-12-07 10:01', 'ana', 'legacy'), '/spent 1h'))).toEqual([
      'inside',
    ]);
  });

  it('is agreed once the customer has said yes, for that day and later ones', () => {
    const story = open()
      .says('2026-12-08 18:00', 'ana', '/spent 1h')
      .says('2026-12-08 18:30', 'ana', '/charge 100 € an hour')
      .says('2026-12-08 19:00', 'cus', '/agree')
      .says('2026-12-08 20:00', 'ana', '/spent 1h')
      .says('2026-12-08 20:00', 'ana', '/spent 1h on 2026-12-07');
    expect(entries(story).map(({ agreed }) => agreed)).toEqual([false, true, false]);
  });
});

describe('a question back', () => {
  const asked = (...texts: string[]) => askedIn(spends(open(), ...texts));
  const askedIn = (story: Story, now = '2026-12-08 15:00') =>
    judge({ policy }, story, now).plan.flatMap((effect) =>
      effect.kind === 'create_comment' && effect.keys.some((key) => key.startsWith('time-doubt:'))
        ? (/is that right\?\*\* (.*) It counts/.exec(effect.body)?.[1] ?? effect.body)
        : [],
    );

  it('comes for less than a quarter of an hour, a closed day, more than ten hours, and more back than there was', () => {
    expect(asked('/spent 14m')).toEqual(['It is less than 15 min.']);
    expect(asked('/spent 15m')).toEqual([]);
    expect(asked('/spent 1h on 2026-12-06')).toEqual(['The desk is closed on that day.']);
    expect(asked('/spent 10h')).toEqual([]);
    expect(asked('/spent 6h', '/spent 4h 1m')).toEqual([
      'It brings what you recorded for that day here to 10 h 1 min.',
    ]);
    expect(asked('/spent 1h', '/spent -2h')).toEqual([
      'It takes back more than you recorded for that day here.',
    ]);
    expect(asked('/spent 1h', '/spent -5m')).toEqual([]);
  });

  it('comes once, to whoever recorded it, while it is news, with what undoes it', () => {
    const story = open().says('2026-12-08 12:00', 'bo', '/spent 5m on 2026-12-07', { id: 'IC_9' });
    const [text = ''] = judge({ policy }, story, '2026-12-08 12:01').plan.flatMap((effect) =>
      effect.kind === 'create_comment' && effect.keys[0]?.startsWith('time-doubt:') ? effect.body : [],
    );
    expect(text).toContain('@bo');
    expect(text).toContain('`/spent -5m on 2026-12-07` undoes it');
    expect(askedIn(story, '2026-12-10 12:01')).toEqual([]);
    const key = /time-doubt:\S+/.exec(text)?.[0] ?? '';
    expect(askedIn(story.says('2026-12-08 12:01', BOT, `<!-- steward ${key} -->\nRight?`))).toEqual([]);
  });

  it('needs no answer once it was taken back', () => {
    expect(asked('/spent 5m', '/spent -5m')).toEqual([]);
  });

  it('stays away where nothing is unusual or the desk counts no time', async () => {
    expect(asked('Hello.')).toEqual([]);
    const without = await policyOf('version: 1\nteam: { staff: [ana] }');
    const story = spends(open(), '/spent 5m');
    expect(judge({ policy: without }, story, '2026-12-08 15:00').plan.map(({ kind }) => kind)).not.toContain(
      'create_comment',
    );
  });
});

describe('what a kind of work comes with', () => {
  const told = (story: Story, now = '2026-12-07 10:05') =>
    judge({ policy }, story, now).plan.flatMap((effect) =>
      effect.kind === 'create_comment' && effect.keys.includes('work-kind:legacy') ? effect.body : [],
    );

  it('is told once to whom it is not included for', () => {
    const old = () => open('lee').labels('2026-12-07 10:01', 'ana', 'legacy');
    expect(told(old())).toEqual([expect.stringContaining('Old versions cost **extra**.')]);
    expect(told(old().says('2026-12-07 10:02', BOT, '<!-- steward work-kind:legacy -->\nSaid.'))).toEqual([]);
    expect(told(old(), '2026-12-09 10:05')).toEqual([]);
    expect(told(open().labels('2026-12-07 10:01', 'ana', 'legacy'))).toEqual([]);
    expect(told(open('lee'))).toEqual([]);
  });
});
