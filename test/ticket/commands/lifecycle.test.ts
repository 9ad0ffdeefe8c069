import { describe, expect, it } from 'vitest';
import { comments, labelMoves } from '../../plan/effects.ts';
import type { Story } from './desk.ts';
import { under } from '../../sla/setting.ts';
import { BOT, answered, at, outcomes, planOf, RULES, setting, ticketOf, withSignOff } from './desk.ts';

const LABEL = 'needs: sign-off';
const labelled = (story: Story, now: string, where = withSignOff) => labelMoves(planOf(story, now, where));
const closed = () => answered().closes('mon 12:00', 'ana');

describe('a sign-off', () => {
  it('is asked for when staff close the ticket as completed, and given by the customer', () => {
    expect(labelled(closed(), 'mon 12:01')).toContainEqual(['add_labels', LABEL]);
    const asked = () => closed().labels('mon 12:01', BOT, LABEL);
    expect(labelled(asked().says('mon 13:00', 'cus', '/sign-off'), 'mon 13:01')).toContainEqual([
      ...['remove_labels', LABEL],
    ]);
    const story = asked().says('mon 13:00', 'cus', '/sign-off');
    expect(ticketOf(story, withSignOff).signals.at(-1)).toMatchObject({ kind: 'signed_off' });
    expect(ticketOf(story, withSignOff).closures).toHaveLength(1);
  });

  it('is not asked for by other desks, of other closes, or when the customer closed it', () => {
    expect(ticketOf(closed(), setting).signOffAsked).toBeNull();
    for (const story of [
      answered().closes('mon 12:00', 'ana', 'not_planned'),
      answered().closes('mon 12:00', 'cus'),
      answered().says('mon 12:00', 'colleague', '/close'),
      answered().says('mon 12:00', 'ana', '/self-service reset-password'),
      answered().says('mon 11:30', 'cus', '/sign-off'),
    ])
      expect(ticketOf(story, withSignOff).signOffAsked).toBeNull();
  });

  it('is not asked for of tickets that were closed long ago', () => {
    expect(labelled(closed(), 'thu 12:00').map(([, label]) => label)).not.toContain(LABEL);
  });

  it('closes an open ticket that asks for it, by policy or by the label', () => {
    const byPolicy = answered().says('mon 12:00', 'cus', '/sign-off');
    expect(ticketOf(byPolicy, withSignOff).wantedState).toMatchObject({
      state: 'closed',
      reason: 'completed',
    });
    expect(ticketOf(byPolicy, setting).wantedState).toBeNull();
    const byLabel = answered().labels('mon 11:30', 'ana', LABEL).says('mon 12:00', 'cus', '/sign-off');
    expect(ticketOf(byLabel, setting).wantedState).toMatchObject({ state: 'closed' });
    expect(labelled(byLabel, 'mon 12:01', setting)).toContainEqual(['remove_labels', LABEL]);
  });

  it('cannot be given by staff', () => {
    const story = closed().says('mon 13:00', 'bo', '/sign-off');
    expect(outcomes(story, withSignOff)).toEqual(['refused']);
    expect(ticketOf(story, withSignOff).signOffAsked).toBe(at('mon 12:00'));
  });
});

describe('/not-resolved', () => {
  it('opens a closed ticket again, its clocks intact', () => {
    const story = closed().says('mon 13:00', 'cus', '/not-resolved still broken');
    expect(ticketOf(story, withSignOff)).toMatchObject({
      wantedState: { state: 'open' },
      signOffAsked: null,
      closures: [{ reopenedAt: at('mon 13:00') }],
    });
    expect(planOf(story, 'mon 13:01').map(({ kind }) => kind)).toContain('reopen');
  });

  it('comes too late after the policy’s time; staff may reopen whenever they like', () => {
    expect(outcomes(closed().says('mon+2 12:00', 'cus', '/not-resolved'))).toEqual(['done']);
    expect(outcomes(closed().says('mon+2 12:01', 'cus', '/not-resolved'))).toEqual(['refused']);
    expect(outcomes(closed().says('mon+2 12:01', 'cus', '/reopen'))).toEqual(['refused']);
    expect(outcomes(closed().says('mon+2 12:01', 'bo', '/reopen'))).toEqual(['done']);
  });

  it('takes back the question on an open ticket', () => {
    const story = answered().labels('mon 11:30', 'ana', LABEL).says('mon 12:00', 'cus', '/not-resolved');
    expect(ticketOf(story).signOffAsked).toBeNull();
    expect(labelled(story, 'mon 12:01', setting)).toContainEqual(['remove_labels', LABEL]);
  });
});

describe('/self-service', () => {
  const sent = (key = 'reset-password') => answered().says('mon 11:00', 'ana', `/self-service ${key}`);

  it('closes after the words that explain it, once', () => {
    const kinds = planOf(sent(), 'mon 11:01').map(({ kind }) => kind);
    expect(kinds.indexOf('close')).toBeGreaterThan(kinds.indexOf('create_comment'));
    expect(kinds.at(-1)).toBe('react');
    const body = planOf(sent(), 'mon 11:01').find((e) => e.kind === 'create_comment')?.body ?? '';
    expect(body).toContain('Open **Settings** and reset it.');
    expect(body).toContain('/not-resolved');
    const done = sent().says('mon 11:01', BOT, body).closes('mon 11:01', BOT);
    const again = planOf(done, 'mon 11:02');
    expect(again.map(({ kind }) => kind)).not.toContain('close');
    expect(comments(again)).not.toContain('self-service:reset-password');
  });

  it('leaves the ticket open where the policy says so', () => {
    expect(planOf(sent('read-this'), 'mon 11:01').map(({ kind }) => kind)).not.toContain('close');
    expect(ticketOf(sent('read-this')).wantedState).toBeNull();
  });

  it('that did not help opens again', () => {
    const story = sent().closes('mon 11:01', BOT).says('mon 12:00', 'cus', '/not-resolved');
    expect(ticketOf(story).wantedState).toMatchObject({ state: 'open' });
  });

  it('goes by the time of solved tickets', async () => {
    const where = await under(
      RULES.replace('reopen_within: 2 weeks } }', 'reopen_within: 2 weeks }, solved: { within: 30m } }'),
    );
    expect(outcomes(closed().says('mon 12:30', 'cus', '/not-resolved'), where)).toEqual(['done']);
    const late = closed().says('mon 12:31', 'cus', '/not-resolved');
    expect(outcomes(late, where)).toEqual(['refused']);
    expect(ticketOf(late, where).commands[0]).toMatchObject({
      reason: { because: { kind: 'closed_too_long', within: 1_800_000 } },
    });
    const unsolved = answered().closes('mon 12:00', 'ana', 'not_planned');
    expect(outcomes(unsolved.says('tue 12:00', 'cus', '/not-resolved'), where)).toEqual(['done']);
  });

  it('and other words for an open ticket are refused on a closed one', () => {
    for (const body of ['/self-service read-this', '/out-of-scope', '/pending', '/hold', '/due 2026-12-01'])
      expect(outcomes(closed().says('mon 13:00', 'ana', body))).toEqual(['refused']);
    expect(outcomes(closed().says('mon 13:00', 'ana', '/close'))).toEqual(['done']);
  });

  it('are heard in the second of the close: they came with it', () => {
    const story = answered().says('mon 12:00', 'ana', '/due 2026-12-01\n/hold').closes('mon 12:00', 'ana');
    expect(outcomes(story)).toEqual(['done', 'done']);
    expect(ticketOf(story).waits).toEqual([]);
    expect(ticketOf(story.reopens('mon 13:00', 'cus')).agreed.at(-1)?.value ?? null).toBeNull();
  });
});

describe('/out-of-scope', () => {
  const story = () => answered().says('mon 11:00', 'ana', '/out-of-scope We do not host this.');

  it('says so by its label and once in words, then closes as not planned', () => {
    const plan = planOf(story(), 'mon 11:01');
    expect(plan).toContainEqual(expect.objectContaining({ kind: 'close', reason: 'not_planned' }));
    expect(labelled(story(), 'mon 11:01', setting)).toContainEqual(['add_labels', 'out of scope']);
    const words = plan.findIndex(
      (e) => e.kind === 'create_comment' && e.body.includes('We do not host this.'),
    );
    expect(words).toBeGreaterThan(-1);
    expect(plan.findIndex(({ kind }) => kind === 'close')).toBeGreaterThan(words);
  });

  it('is taken back by reopening', () => {
    const reopened = story()
      .labels('mon 11:01', BOT, 'out of scope')
      .closes('mon 11:01', BOT, 'not_planned')
      .says('mon 12:00', 'bo', '/reopen');
    expect(labelled(reopened, 'mon 12:01', setting)).toContainEqual(['remove_labels', 'out of scope']);
  });
});
