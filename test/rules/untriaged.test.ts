import { describe, expect, it } from 'vitest';
import type { Effect } from '../../src/plan/effect.ts';
import { BOT, policyOf, Story } from '../desk/story.ts';
import { change, comments, words } from '../plan/effects.ts';
import { plan } from './intake.ts';

const LABEL = 'needs: severity';

async function deskWith(triage: string, more = '') {
  const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo, chen], groups: { tier-1: { members: [ana] }, tier-2: { members: [chen] } } }
severities: [{ name: high }, { name: low }]
intake: { acknowledge: false, severity: [{ field: severity }], triage: ${triage} }
${more}`);
  return { policy };
}

const desk = await deskWith('{ within: 30m, group: tier-2 }');
const blank = (): Story => new Story('mon 10:00').with({ body: 'It is broken.' });

const nothingOf = (effects: readonly Effect[]): boolean =>
  comments(effects).length === 0 && change(effects, LABEL) === undefined;

describe('a ticket whose severity nobody has settled in time', () => {
  it('is marked, and those who decide it are told once', () => {
    expect(comments(plan(desk, blank(), 'mon 10:30'))).toEqual([]);
    const effects = plan(desk, blank(), 'mon 10:31');
    expect(change(effects, LABEL)).toBe('add');
    expect(comments(effects)).toEqual(['untriaged:1']);
    expect(words(effects, 'untriaged:1')).toMatch(
      /^[^\n]*\n@chen[^]*Nobody has said how severe[^]*within 30 min[^]*`\/severity`[^]*you are in the group `tier-2`/,
    );
    expect(words(effects, 'untriaged:1')).not.toContain('nobody is assigned');
    const told = blank()
      .says('mon 10:31', BOT, '<!-- steward untriaged:1 -->\nNobody has said it.')
      .labels('mon 10:31', BOT, LABEL);
    expect(nothingOf(plan(desk, told, 'mon 12:00'))).toBe(true);
  });

  it('is told to those who decide, whoever owns it; to its owner where no group does', async () => {
    const taken = blank().assigns('mon 10:10', 'ana');
    expect(words(plan(desk, taken, 'mon 10:31'), 'untriaged:1')).toContain('@chen');
    const open = await deskWith('{ within: 30m }');
    expect(words(plan(open, taken, 'mon 10:31'), 'untriaged:1')).toContain('@ana');
  });

  it('says what holds meanwhile where a form proposed it', async () => {
    const proposing = await deskWith('{ within: 30m, severity: proposed }');
    const forms = {
      'bug.yml':
        'name: Bug\ndescription: x\nbody: [{ type: input, id: severity, attributes: { label: Severity } }]\n',
    };
    const story = new Story('mon 10:00').with({ body: '### Severity\n\nhigh' });
    const effects = plan({ ...proposing, forms }, story, 'mon 10:31');
    expect(words(effects, 'untriaged:1')).toMatch(/confirmed how severe[^]*counts as high meanwhile/);
    expect(change(effects, 'severity: high')).toBe('add');
  });

  it('loses the mark as soon as there is one', () => {
    const marked = blank()
      .says('mon 10:31', BOT, '<!-- steward untriaged:1 -->\nNobody has said it.')
      .labels('mon 10:31', BOT, LABEL)
      .says('mon 11:00', 'chen', '/severity low');
    expect(change(plan(desk, marked, 'mon 11:01'), LABEL)).toBe('remove');
  });

  it('stays unmarked where a person took the mark off, and unsaid where its words were deleted', () => {
    const story = blank()
      .says('mon 10:31', BOT, '<!-- steward untriaged:1 -->\nNobody has said it.')
      .labels('mon 10:31', BOT, LABEL)
      .unlabels('mon 10:40', 'ana', LABEL);
    expect(nothingOf(plan(desk, story, 'mon 12:00'))).toBe(true);
    const deleted = blank().labels('mon 10:31', BOT, LABEL).loses('mon 10:40', BOT);
    expect(comments(plan(desk, deleted, 'mon 12:00'))).toEqual([]);
  });

  it('is told of while it is news, and never on a locked issue', () => {
    expect(comments(plan(desk, blank(), 'wed 10:00'))).toEqual([]);
    expect(change(plan(desk, blank(), 'wed 10:00'), LABEL)).toBe('add');
    expect(comments(plan(desk, blank().with({ locked: true }), 'mon 10:31'))).toEqual([]);
  });

  it('is told apart from what others have to hear', async () => {
    const both = await deskWith(
      '{ within: 30m, group: tier-2 }',
      'ownership: { within: 30m, group: tier-1 }\n',
    );
    const effects = plan(both, blank(), 'mon 10:31').filter(({ kind }) => kind === 'create_comment');
    expect(comments(effects)).toEqual(['owner:1', 'untriaged:1']);
    expect(words(effects, 'owner:1')).toMatch(/@ana[^]*`tier-1`/);
    expect(words(effects, 'owner:1')).not.toContain('@chen');
    const same = await deskWith('{ within: 30m }', 'ownership: { within: 30m, group: tier-1 }\n');
    expect(plan(same, blank(), 'mon 10:31').filter(({ kind }) => kind === 'create_comment')).toHaveLength(1);
  });
});
