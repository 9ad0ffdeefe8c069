import { describe, expect, it } from 'vitest';
import type { Story } from '../desk/story.ts';
import { at, BOT, who } from '../desk/story.ts';
import { change, comments, words } from '../plan/effects.ts';
import { decisionsBy } from './decisions.ts';
import { body, deskWith, plan, wants } from './intake.ts';

const desk = await deskWith('intake: { forms: { request.yml: { required: [what, why] } } }');
const quiet = await deskWith('intake: { acknowledge: false, forms: { request.yml: { required: [why] } } }');
const INFO = 'needs: info';
const lacking = () => wants({ what: 'A desk' });
const marked = () => lacking().labels('mon 10:01', BOT, INFO).labels('mon 10:01', BOT, 'status: pending');

describe('a ticket without its required answers', () => {
  it('is marked and asked for them, in the one comment that acknowledges it', () => {
    const effects = plan(desk, lacking(), 'mon 10:01');
    expect([change(effects, INFO), change(effects, 'status: pending')]).toEqual(['add', 'add']);
    expect(comments(effects)).toEqual(['status']);
    expect(words(effects, 'status')).toContain('**Why**: What will it change?');
    expect(words(effects, 'status')).not.toContain('**What**');
  });

  it('is marked for each of them, which is no news by itself', async () => {
    const both = await deskWith('intake: { forms: { request.yml: { required: [what, why] } } }');
    expect(decisionsBy('missing-info', both, wants({}), 'mon 10:01')).toMatchObject([
      { because: 'Required answers are missing: What, Why.', present: true, record: false },
    ]);
  });

  it('loses the mark when an edit supplies them', () => {
    const text = body({ what: 'A desk', why: 'To stand' });
    const edited = marked().with({
      bodyEdits: [
        { at: at('mon 10:00'), editor: who('cus'), text: body({ what: 'A desk' }) },
        { at: at('mon 11:00'), editor: who('cus'), text },
      ],
      body: text,
    });
    const effects = plan(desk, edited, 'mon 11:01');
    expect([change(effects, INFO), change(effects, 'status: pending')]).toEqual(['remove', 'remove']);
  });

  it('loses it when the customer speaks, and is not asked again', () => {
    const effects = plan(desk, marked().says('mon 11:00', 'cus', 'I cannot say.'), 'mon 11:01');
    expect([change(effects, INFO), change(effects, 'status: pending')]).toEqual(['remove', 'remove']);
    expect(words(effects, 'status')).not.toContain('What will it change?');
    const again = marked()
      .says('mon 11:00', 'cus', 'I cannot say.')
      .unlabels('mon 11:01', BOT, INFO)
      .says('mon 12:00', 'ana', 'Then who can?\n\n/pending');
    expect(change(plan(desk, again, 'mon 12:01'), INFO)).toBeUndefined();
  });

  it('that a person unmarked stays so', () => {
    const effects = plan(desk, marked().unlabels('mon 11:00', 'ana', INFO), 'mon 11:01');
    expect([change(effects, INFO), change(effects, 'status: pending')]).toEqual([undefined, 'remove']);
  });

  it('is marked without waiting where nothing is acknowledged', () => {
    const effects = plan(quiet, lacking(), 'mon 10:01');
    expect([change(effects, INFO), change(effects, 'status: pending')]).toEqual(['add', undefined]);
    const spoken = lacking().labels('mon 10:01', BOT, INFO).says('mon 11:00', 'cus');
    expect(change(plan(quiet, spoken, 'mon 11:01'), INFO)).toBe('remove');
  });

  it('is let go of when it is closed', () => {
    expect(change(plan(desk, marked().closes('mon 11:00', 'cus'), 'mon 11:01'), INFO)).toBe('remove');
  });
});

describe('the mark put on by hand', () => {
  const complete = () => wants({ what: 'A desk', why: 'To stand' });

  it('waits for the customer, and goes with their answer', () => {
    const story = complete().labels('mon 11:00', 'ana', INFO);
    expect(change(plan(desk, story, 'mon 11:01'), 'status: pending')).toBe('add');
    expect(change(plan(desk, story, 'mon 11:01'), INFO)).toBeUndefined();
    expect(change(plan(desk, story.says('mon 12:00', 'cus'), 'mon 12:01'), INFO)).toBe('remove');
  });

  it('stays while a bystander speaks', () => {
    const story = complete().labels('mon 11:00', 'ana', INFO).says('mon 12:00', 'passer');
    expect(change(plan(desk, story, 'mon 12:01'), INFO)).toBeUndefined();
  });

  it('is asked for nothing where nothing is missing', () => {
    const whole = wants({ what: 'A desk', why: 'To stand' });
    for (const where of [desk, quiet]) expect(change(plan(where, whole, 'mon 10:01'), INFO)).toBeUndefined();
  });

  it('is asked until the customer speaks, whatever others say, and whatever else it waits for', () => {
    const stays = (story: Story, where = desk) => change(plan(where, story, 'mon 12:00'), INFO);
    expect(stays(marked().says('mon 11:00', 'ana', 'Any news?'))).toBe(undefined);
    expect(stays(lacking().says('mon 11:00', 'ana', 'Any news?'), quiet)).toBe('add');
    expect(stays(lacking().says('mon 11:00', 'ana', '/hold'))).toBe('add');
    expect(stays(marked().says('mon 12:00', 'cus', 'I cannot say.'))).toBe('remove');
    // A look at how it stood before they did.
    expect(change(plan(desk, lacking().says('mon 12:00', 'cus'), 'mon 11:59'), INFO)).toBe('add');
  });

  it('is asked no more once staff say that it waits for nothing, though a hold that came along lasts', () => {
    const resumed = marked().says('mon 11:00', 'ana', '/resume');
    expect(change(plan(desk, resumed, 'mon 11:01'), INFO)).toBe('remove');
    const held = marked().with({ labels: [INFO, 'status: pending', 'status: on hold'] });
    expect(change(plan(desk, held.says('mon 11:00', 'cus', 'I cannot say.'), 'mon 11:01'), INFO)).toBe(
      'remove',
    );
  });

  it('is asked for them where it came from another repository', () => {
    expect(change(plan(desk, lacking().arrives('mon 10:30'), 'mon 10:31'), INFO)).toBe('add');
  });
});
