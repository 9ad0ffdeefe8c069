import { describe, expect, it } from 'vitest';
import type { CommandName } from '../../../src/commands/index.ts';
import { COMMANDS } from '../../../src/commands/index.ts';
import { verdictOn } from '../../../src/ticket/commands/authority.ts';
import type { Principal } from '../../../src/ticket/commands/command.ts';
import { under, urgent } from '../../sla/setting.ts';
import { BOT, outcomes, RULES, setting, Story, ticketOf } from './desk.ts';

/** The same desk, on which everything is a change and needs an approval. */
const every = await under(`${RULES}\napproval: { by: [tier-1] }\nchanges: { stages: [{ name: doing }] }`);
const NAMES = COMMANDS.map(({ name }) => name);

/** One way of giving each command that makes sense on an open ticket. */
const WRITTEN: Readonly<Record<CommandName, string>> = {
  severity: '/severity low',
  workaround: '/workaround restart it',
  pending: '/pending',
  hold: '/hold for the vendor until 2026-12-31',
  snooze: '/snooze until 2026-12-31',
  resume: '/resume',
  assign: '/assign @bo',
  unassign: '/unassign @bo',
  ack: '/ack',
  'no-reply': '/no-reply',
  status: '/status identified We know why.',
  reply: '/reply version',
  escalate: '/escalate tier-2 over my head',
  route: '/route outage',
  incident: '/incident',
  lead: '/lead @bo',
  communications: '/communications @bo',
  scribe: '/scribe',
  timeline: '/timeline rolled back at 9:30',
  publish: '/publish',
  unpublish: '/unpublish',
  'cannot-wait': '/cannot-wait no',
  project: '/project',
  'out-of-scope': '/out-of-scope not ours',
  'self-service': '/self-service reset-password',
  approve: '/approve',
  decline: '/decline too dear',
  stage: '/stage doing',
  ship: '/ship 2026-12-31',
  'sign-off': '/sign-off',
  'not-resolved': '/not-resolved',
  reopen: '/reopen',
  close: '/close',
  due: '/due 2026-12-31',
  spent: '/spent 1h30m on 2026-11-16 the mail server',
  charge: '/charge 200 € flat',
  agree: '/agree',
  cc: '/cc @passer',
  'post-mortem': '/post-mortem done',
  track: '/track',
  factor: '/factor bug (api): the cache was stale',
  explain: '/explain',
  help: '/help',
};

const PEOPLE: readonly (readonly [string, string, Principal])[] = [
  ['staff', 'ana', { staff: true, customer: false, groups: [] }],
  ['the customer', 'cus', { staff: false, customer: true, groups: [] }],
  ['a colleague of the customer', 'colleague', { staff: false, customer: true, groups: [] }],
  ['a stranger', 'passer', { staff: false, customer: false, groups: [] }],
  ['another customer', 'rival', { staff: false, customer: false, groups: [] }],
  ['a bot', 'ana[bot]', { staff: false, customer: false, groups: [] }],
  ['this bot', BOT, { staff: false, customer: false, groups: [] }],
];

describe.each(PEOPLE)('by %s', (_who, login, principal) => {
  it.each(NAMES)('/%s is what the table says', (name) => {
    const verdict = verdictOn(every.policy.commands[name], principal);
    const story = urgent().says('mon+3 11:00', login, WRITTEN[name]);
    // Nothing is written up yet, so that nobody can have anything tracked.
    const came = name === 'track' && verdict === 'done' ? 'refused' : verdict;
    // What is said by those whom the desk does not obey is not even read.
    expect(outcomes(story, every)).toEqual(came === 'ignored' ? [] : [came]);
    const [command] = ticketOf(story, every).commands;
    if (verdict === 'refused') expect(command).toMatchObject({ reason: { kind: 'not_yours' } });
  });
});

describe('the table', () => {
  it('gives customers a short list, and staff everything but the customer’s own word', () => {
    const done = (principal: Principal) =>
      COMMANDS.filter((spec) => verdictOn({ spec, enabled: true, who: null }, principal) === 'done').map(
        ({ name }) => name,
      );
    expect(done({ staff: false, customer: true, groups: [] })).toEqual([
      ...['sign-off', 'not-resolved', 'reopen', 'close', 'agree', 'cc', 'explain', 'help'],
    ]);
    const staffs = done({ staff: true, customer: false, groups: [] });
    expect(NAMES.filter((name) => !staffs.includes(name))).toEqual(['sign-off', 'not-resolved', 'agree']);
  });

  it('lets a requester who is on the roster give both kinds', () => {
    const own = () => new Story('mon 10:00', 'ana').labels('mon 10:00', 'ana', 'severity: urgent');
    expect(outcomes(own().says('mon 11:00', 'ana', '/assign me\n/sign-off'))).toEqual(['done', 'done']);
  });
});

describe('a policy', () => {
  const given = async (commands: string, login: string, body: string) =>
    outcomes(urgent().says('mon 11:00', login, body), await under(`${RULES}\ncommands: ${commands}`));

  it('renames a command; its own name is then a slip', async () => {
    const renamed = '{ severity: { word: priority } }';
    expect(await given(renamed, 'ana', '/priority low')).toEqual(['done']);
    const story = urgent().says('mon 11:00', 'ana', '/severity low');
    const [command] = ticketOf(story, await under(`${RULES}\ncommands: ${renamed}`)).commands;
    expect(command).toMatchObject({ outcome: 'not_understood', nearest: '/priority LEVEL [why]' });
  });

  it('switches a command off for everybody', async () => {
    expect(await given('{ close: off }', 'ana', '/close')).toEqual(['refused']);
    expect(await given('{ close: off }', 'cus', '/close')).toEqual(['refused']);
    expect(await given('{ close: off }', 'passer', '/close')).toEqual([]);
  });

  it('restricts a command to groups, or opens it to the customer', async () => {
    const groups = '{ escalate: { who: [tier-2] } }';
    expect(await given(groups, 'chen', '/escalate')).toEqual(['done']);
    expect(await given(groups, 'ana', '/escalate')).toEqual(['refused']);
    expect(await given(groups, 'cus', '/escalate')).toEqual(['refused']);
    expect(await given('{ incident: { who: [customer] } }', 'cus', '/incident')).toEqual(['done']);
    expect(await given('{ incident: { who: [customer] } }', 'ana', '/incident')).toEqual(['refused']);
  });

  it('cannot let staff sign off for the customer', async () => {
    const both = '{ sign-off: { who: [staff, customer] } }';
    expect(await given(both, 'ana', '/sign-off')).toEqual(['refused']);
    expect(await given(both, 'cus', '/sign-off')).toEqual(['done']);
  });
});

describe('who somebody is', () => {
  it('is what they were when they wrote it', () => {
    // dora is on the roster until the end of Thursday.
    const story = urgent()
      .says('thu 12:00', 'dora', '/severity high')
      .says('fri 12:00', 'dora', '/severity low');
    expect(outcomes(story)).toEqual(['done']);
    expect(ticketOf(story, setting).severity.at(-1)?.severity).toBe('high');
  });
});
