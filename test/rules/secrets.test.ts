import { describe, expect, it } from 'vitest';
import { BOT, judge, snapshotOf } from '../desk/story.ts';
import { explainText } from '../../src/desk/explained-ticket.ts';
import { comments, words } from '../plan/effects.ts';
import { AWS, GITHUB, RANDOM } from '../ticket/secret.ts';
import { deskWith, plan, wants } from './intake.ts';

const desk = await deskWith('');
const pasted = () => wants({ what: `With ${GITHUB}` });
const KEY = 'secret:github:body';

describe('a pasted secret', () => {
  it('is pointed out to its author and to the staff, and not repeated', () => {
    const effects = plan(desk, pasted(), 'mon 10:01');
    expect(comments(effects)).toEqual(['status', KEY]);
    expect(words(effects, KEY)).toMatch(/@cus @bo/);
    expect(words(effects, KEY)).toContain('GitHub token');
    expect(JSON.stringify(effects)).not.toContain(RANDOM);
  });

  it('is pointed out once, each place in a comment of its own with all that is new there', () => {
    const told = pasted().says('mon 10:01', BOT, `<!-- steward ${KEY} -->\nMind it.`);
    expect(comments(plan(desk, told, 'mon 10:02'))).not.toContain(KEY);
    const more = wants({ what: `With ${GITHUB} and ${AWS}` })
      .says('mon 10:01', BOT, `<!-- steward ${KEY} -->\nMind it.`)
      .says('mon 10:30', 'bo', `Try ${AWS} with ${GITHUB}.`);
    const made = plan(desk, more, 'mon 10:31').flatMap((e) => (e.kind === 'create_comment' ? [e.keys] : []));
    expect(made).toEqual([['secret:aws:body'], ['secret:github:C2', 'secret:aws:C2']]);
  });

  it('is not pointed out where it is no news, was taken out, or where nobody may comment', () => {
    expect(comments(plan(desk, pasted(), 'tue 10:01'))).not.toContain(KEY);
    expect(comments(plan(desk, pasted().with({ body: 'Gone.' }), 'mon 10:01'))).toEqual(['status']);
    expect(comments(plan(desk, pasted().with({ locked: true }), 'mon 10:01'))).toEqual([]);
  });

  it('is not pointed out again after somebody deleted our words', () => {
    expect(comments(plan(desk, pasted().loses('mon 10:05', BOT), 'mon 10:06'))).toEqual([]);
    const later = (deleted: string) =>
      comments(plan(desk, wants({}).says('mon 10:30', 'bo', GITHUB).loses(deleted, BOT), 'mon 10:32'));
    for (const when of ['mon 10:30', 'mon 10:31']) expect(later(when)).not.toContain('secret:github:C1');
    expect(later('mon 10:29')).toContain('secret:github:C1');
  });

  it('is in none of the desk’s own texts, were it in the title or in a command', () => {
    const told = pasted()
      .with({ title: `Login with ${GITHUB}` })
      .says('mon 10:10', 'ana', `/severity ${GITHUB}`)
      .says('mon 10:20', 'cus', `/hold ${GITHUB}`);
    const effects = plan(desk, told, 'mon 10:30');
    expect(JSON.stringify(effects)).not.toContain(RANDOM);
    const { policy, now } = snapshotOf(desk, [], 'mon 10:30');
    const [evaluation] = judge(desk, told, 'mon 10:30').evaluations;
    if (evaluation === undefined) throw new Error('no ticket');
    expect(explainText(evaluation, policy, now)).not.toContain(RANDOM);
  });
});
