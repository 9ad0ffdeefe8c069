import { describe, expect, it } from 'vitest';
import { BOT, Story } from '../desk/story.ts';
import { change, comments, words } from '../plan/effects.ts';
import { deskWith, plan, wants } from './intake.ts';

const desk = await deskWith('reference: SUP-{number}');
const shown = (setting: typeof desk, story: Story, now: string) => words(plan(setting, story, now), 'status');

describe('an acknowledgement', () => {
  it('has a reference, by when somebody answers, and in which hours', () => {
    const text = shown(desk, new Story('mon 10:00'), 'mon 10:01');
    for (const part of ['SUP-1', 'Mon 16 Nov 2026, 14:00 UTC', 'Mon–Fri 09:00–17:00 (UTC)'])
      expect(text).toContain(part);
    expect(text).not.toContain('closed until');
  });

  it('says so when the desk is closed, and when it opens', () => {
    const text = shown(desk, new Story('fri 18:00'), 'fri 18:01');
    expect(text).toContain('opens again on **Mon 23 Nov 2026, 09:00 UTC**; the clock stands until then');
  });

  it('calls a ticket by its number where the policy has no other name', async () => {
    expect(shown(await deskWith(''), new Story('mon 10:00'), 'mon 10:01')).toMatch(/^### .*#\u200b?1$/m);
  });

  it('says kindly that a date too near is not promised', async () => {
    const notice = 'intake: { forms: { request.yml: { notice: { field: needed-by, at_least: 2 weeks } } } }';
    const asked = await deskWith(notice);
    expect(shown(asked, wants({ neededBy: '2026-11-20' }), 'mon 10:01')).toMatch(
      /by Fri 20 Nov 2026.*2 weeks of notice.*no promise/,
    );
    expect(shown(asked, wants({ neededBy: '2026-12-20' }), 'mon 10:01')).not.toContain('notice');
  });

  it('tells when a finished change goes out', async () => {
    const ships = await deskWith('intake: { forms: { request.yml: { ships_on: 15 } } }');
    const done = (when: string) => {
      const story = wants({ what: 'A desk' }, '2026-12-01 09:00').says(
        '2026-12-01 09:01',
        BOT,
        '<!-- steward status as-of=2026-12-01T09:00:00Z.0 -->\nSoon.',
      );
      return shown(ships, story.closes(when, 'ana'), when);
    };
    expect(done('2026-12-10 10:00')).toContain('| **Goes out on** | Tue 15 Dec 2026');
    expect(done('2026-12-15 10:00')).toContain('| **Goes out on** | Tue 15 Dec 2026');
    expect(done('2026-12-16 10:00')).toContain('| **Goes out on** | Fri 15 Jan 2027');
  });

  it('is the one mail that a customer gets at first', async () => {
    const busy = await deskWith(
      'intake: { forms: { request.yml: { required: [why], notice: { field: needed-by, at_least: 2 weeks } } } }',
    );
    expect(comments(plan(busy, wants({ neededBy: 'tomorrow' }), 'mon 10:01'))).toEqual(['status']);
  });
});

describe('a locked issue', () => {
  it('is labelled, and not commented on', async () => {
    const all = await deskWith(`
intake: { severity: [{ field: what }], forms: { request.yml: { required: [why] } } }
self_service: [{ name: desk, when: {}, answers: { what: high }, instructions: Stand. }]
`);
    const story = wants({ what: 'high' })
      .with({ locked: true })
      .says('mon 10:30', 'bo', '/help\n\n/severty low');
    const effects = plan(all, story, 'mon 15:00');
    expect(comments(effects)).toEqual([]);
    for (const label of ['severity: high', 'needs: info', 'status: pending', 'sla: breached'])
      expect([label, change(effects, label)]).toEqual([label, 'add']);
  });
});

describe('the labels that a repository has already', () => {
  it('do as the policy’s, under their own names', async () => {
    const adopted = await deskWith(`
labels: { needs_info: 'more info please', pending: waiting }
intake: { forms: { request.yml: { required: [why] } } }
`);
    const effects = plan(adopted, wants({}), 'mon 10:01');
    expect([change(effects, 'more info please'), change(effects, 'waiting')]).toEqual(['add', 'add']);
    const byHand = wants({ why: 'To stand' })
      .labels('mon 11:00', 'ana', 'More Info Please')
      .says('mon 12:00', 'cus');
    expect(change(plan(adopted, byHand, 'mon 12:01'), 'More Info Please')).toBe('remove');
  });

  it('that people set stay, but for others of a family of which a ticket has one', () => {
    const story = wants({})
      .labels('mon 10:10', 'ana', 'severity: low')
      .labels('mon 10:11', 'bo', 'help wanted')
      .labels('mon 10:12', 'passer', 'severity: high');
    expect(
      plan(desk, story, 'mon 10:20').flatMap((e) => (e.kind === 'remove_labels' ? e.labels : [])),
    ).toEqual(['severity: low']);
  });
});
