import { describe, expect, it } from 'vitest';
import { phrases as english } from '../../src/languages/en/phrases.ts';
import type { NamedFile } from '../../src/policy/named-file.ts';
import { fold } from '../../src/ticket/fold.ts';
import { directoryNeeds } from '../../src/ticket/roster.ts';
import { at, BOT, clocksOf, policyOf, snapshotOf, Story, who } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';
import { withoutAccounts } from './issue.ts';

const rolesIn = (story: Story) =>
  fold(story.issue(), snapshotOf(setting, [], 'fri 10:00')).messages.map((m) => m.role);
const roleOf = (login: string, when = 'mon 11:00') => rolesIn(new Story('mon 10:00').says(when, login))[0];

describe('a ticket that a machine opened', () => {
  const roles = async (more: string, by = 'alarms[bot]') => {
    const policy = await policyOf(`version: 1\nteam: { staff: [ana, lea] }\n${more}`);
    const story = new Story('mon 10:00', by)
      .says('mon 10:10', 'lea')
      .says('mon 10:20', 'ana')
      .says('mon 10:30', 'alarms[bot]');
    const ticket = fold(story.issue(), snapshotOf({ policy }, [], 'fri 10:00'));
    return [ticket.requester.login, ticket.isConfirmed, ...ticket.messages.map((m) => m.role)];
  };
  const machines = "tickets: { machines: [{ author: 'alarms[bot]', requester: Lea }] }";

  it('is of whoever the policy names, whose words are a customer’s, and staff answer it', async () => {
    expect(await roles(machines)).toEqual(['lea', true, 'customer', 'staff', 'bot']);
    const listed = 'customers: { tiers: [gold], members: { gold: { acme: [cus] } } }';
    expect(await roles(`${machines}\n${listed}`)).toEqual(['lea', true, 'customer', 'staff', 'bot']);
  });

  it('is its own where the policy names nobody, and another’s are none of theirs', async () => {
    expect(await roles('')).toEqual(['alarms', true, 'staff', 'staff', 'bot']);
    expect(await roles(machines, 'cus')).toEqual(['cus', true, 'staff', 'staff', 'bot']);
    // A person of that login is no App.
    expect(await roles(machines, 'alarms')).toEqual(['alarms', true, 'staff', 'staff', 'bot']);
  });
});

describe('who speaks', () => {
  it('staff are the people on the roster', () => {
    expect(roleOf('ana')).toBe('staff');
  });

  it('from their first date to the end of their last', () => {
    const roles = (when: string) => rolesIn(new Story('2026-11-01 10:00').says(when, 'dora'))[0];
    expect(roles('2026-11-09 23:59:59')).toBe('bystander');
    expect(roles('2026-11-10 00:00')).toBe('staff');
    expect(roles('2026-11-19 23:59:59')).toBe('staff');
    expect(roles('2026-11-20 00:00')).toBe('bystander');
  });

  it('the requester is the customer, even when on the roster', () => {
    const own = new Story('mon 10:00', 'ana').says('mon 11:00', 'ana').says('mon 12:00', 'bo');
    expect(rolesIn(own)).toEqual(['customer', 'staff']);
  });

  it('others of the same customer are customers, those of another are bystanders', () => {
    expect(roleOf('colleague')).toBe('customer');
    expect(roleOf('rival')).toBe('bystander');
  });

  it('any other human is a bystander, whom no clock hears', () => {
    expect(roleOf('passer')).toBe('bystander');
    const quiet = new Story('mon 10:00')
      .labels('mon 10:00', 'ana', 'severity: urgent')
      .says('mon 10:10', 'ana', 'Which?\n\n/pending');
    const before = clocksOf(setting, quiet, 'mon 12:00');
    expect(
      clocksOf(setting, quiet.says('mon 11:00', 'passer', 'Same here.\n\n/resume'), 'mon 12:00'),
    ).toEqual(before);
  });

  it('a bot is a bot, whatever login it has, and no clock hears it', () => {
    expect(roleOf('ana[bot]')).toBe('bot');
    const quiet = new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: urgent');
    const before = clocksOf(setting, quiet, 'mon 12:00');
    for (const bot of [BOT, 'cus[bot]', 'ana[bot]']) quiet.says('mon 10:10', bot, 'Hello.\n\n/pending');
    expect(clocksOf(setting, quiet, 'mon 12:00')).toEqual(before);
  });

  it('what staff write besides commands and quotations is an answer', () => {
    const substantive = (body: string, more = {}) =>
      fold(
        new Story('mon 10:00').says('mon 11:00', 'ana', body, more).issue(),
        snapshotOf(setting, [], 'fri 10:00'),
      ).messages[0]?.substantive;
    expect(substantive('On it.')).toBe(true);
    expect(substantive('/pending')).toBe(false);
    expect(substantive('> quoted\n\n/pending')).toBe(false);
    expect(substantive('Wait for them.\n/pending')).toBe(true);
    expect(substantive('/status fixing')).toBe(false);
    expect(substantive('/status fixing We know why.')).toBe(true);
    expect(substantive('<!-- steward -->')).toBe(false);
    expect(substantive('42')).toBe(true);
    expect(substantive('On it.', { minimized: true })).toBeUndefined();
  });

  it('hidden as spam, a comment counts for nothing', () => {
    const story = new Story('mon 10:00')
      .labels('mon 10:00', 'ana', 'severity: urgent')
      .says('mon 10:10', 'ana', 'On it.\n\n/pending', { minimized: true });
    const bare = new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: urgent');
    expect(clocksOf(setting, story, 'mon 10:20')).toEqual(clocksOf(setting, bare, 'mon 10:20'));
  });
});

describe('an account that was deleted', () => {
  const ticketOf = (story: Story, ...gone: string[]) =>
    fold(withoutAccounts(story.issue(), gone), snapshotOf(setting, [], 'fri 10:00'));

  it('is the requester where it opened the issue, and nobody known where it comments', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'cus').says('mon 12:00', 'passer');
    const { requester, messages } = ticketOf(story, 'cus', 'passer');
    expect(requester.kind).toBe('ghost');
    expect(messages.map(({ role }) => role)).toEqual(['bystander', 'bystander']);
  });

  it('that closed an issue is not the one that opened it', () => {
    const story = new Story('mon 10:00').closes('mon 11:00', 'passer');
    expect(ticketOf(story, 'cus', 'passer').closures[0]?.byRequester).toBe(false);
  });

  it('takes its answers along: nothing tells any more that they were by staff', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'ana', 'Try again.');
    expect(ticketOf(story, 'ana').messages[0]?.role).toBe('bystander');
  });
});

const FORM = `
name: Request
description: Something is wanted
labels: [request]
body:
  - { type: input, id: for, attributes: { label: For whom } }
  - { type: input, id: plan, attributes: { label: Plan } }
  - { type: textarea, id: what, attributes: { label: What } }
`;
const HEAD = `
version: 1
timezone: UTC
team: { staff: [ana, bo, { login: left, until: 2026-11-10 }] }
`;
const LISTED = `
customers:
  tiers: [enterprise, free]
  members: { enterprise: { bigco: [cus, colleague, '@bigco/support'] }, free: { tiny: [small] } }
  vip: [cus, '@bigco/board', tiny]
  field: plan
  requester_field: for
  labels: { 'from: bigco': bigco, 'tier: enterprise': enterprise }
`;
const TEAMS = { 'bigco/support': ['helga', 'igor'], 'bigco/board': ['chair', 'igor'] };

const policy = await policyOf(HEAD + LISTED);
const body = (whom: string, plan: string) =>
  `### For whom\n\n${whom}\n\n### Plan\n\n${plan}\n\n### What\n\nA desk.`;
const NONE = '_No response_';

function told(story: Story, under = policy) {
  const setting = { policy: under, forms: { 'request.yml': FORM }, teams: TEAMS };
  return fold(story.issue(), snapshotOf(setting, [], 'fri 10:00'));
}
const customer = (story: Story, under = policy) => told(story, under).customer;
const by = (login: string, plan = NONE, whom = NONE) =>
  new Story('mon 10:00', login).with({ body: body(whom, plan) });

describe('a customer', () => {
  it('is known by login or by team, and whether a VIP asks', () => {
    expect(customer(by('colleague'))).toEqual({ name: 'bigco', tier: 'enterprise', vip: false });
    expect(customer(by('helga'))).toEqual({ name: 'bigco', tier: 'enterprise', vip: false });
    expect(customer(by('cus'))).toEqual({ name: 'bigco', tier: 'enterprise', vip: true });
    expect(customer(by('igor'))).toEqual({ name: 'bigco', tier: 'enterprise', vip: true });
    expect(customer(by('small'))).toEqual({ name: 'tiny', tier: 'free', vip: true });
    expect(customer(by('chair'))).toEqual({ name: null, tier: null, vip: true });
    expect(customer(by('stranger'))).toBeNull();
    expect(customer(by('helga[bot]'))).toBeNull();
  });

  it('has every team of theirs asked for beside the staff’s', () => {
    expect(directoryNeeds(policy).teams).toEqual(['bigco/board', 'bigco/support']);
  });

  it('speaks as the customer with everybody of the same one, team or not', () => {
    const story = by('helga').says('mon 11:00', 'igor').says('mon 11:01', 'small').says('mon 11:02', 'cus');
    expect(told(story).messages.map(({ role }) => role)).toEqual(['customer', 'bystander', 'customer']);
  });

  it('of a label counts from when it was put on, and no longer than it stays', () => {
    const story = by('stranger')
      .labels('mon 11:00', 'ana', 'From: bigco')
      .says('mon 10:30', 'colleague')
      .says('mon 11:30', 'colleague')
      .unlabels('mon 12:00', 'ana', 'From: bigco')
      .says('mon 12:30', 'colleague');
    const { facts, messages } = told(story);
    expect(facts.map(({ at: when, value }) => [when, value.customer, value.tier])).toEqual([
      [at('mon 10:00'), null, null],
      [at('mon 11:00'), 'bigco', 'enterprise'],
      [at('mon 12:00'), null, null],
    ]);
    expect(messages.map(({ role }) => role)).toEqual(['bystander', 'customer', 'bystander']);
  });

  it('of a label for a tier keeps its name', () => {
    expect(customer(by('small').labels('mon 11:00', 'ana', 'tier: enterprise'))).toEqual({
      ...{ name: 'tiny', tier: 'enterprise' },
      vip: true,
    });
  });
});

describe('what the form says about the customer', () => {
  const open = async (text: string) => policyOf(HEAD + text);

  it('counts where the policy lists nobody', async () => {
    const under = await open('customers: { tiers: [enterprise, free], field: plan }');
    expect(customer(by('stranger', 'Enterprise'), under)).toEqual({
      name: null,
      tier: 'enterprise',
      vip: false,
    });
    expect(customer(by('stranger', 'the best one'), under)).toBeNull();
    expect(told(by('stranger', 'Enterprise'), under).form?.doubts).toEqual([]);
  });

  it('is a doubt where it lists others, until a label settles it', () => {
    const claimed = told(by('stranger', 'enterprise'));
    expect([claimed.customer, claimed.form?.doubts.map(english.doubt)]).toEqual([
      null,
      ['The answer to "Plan" is not confirmed by the support team yet.'],
    ]);
    const settled = told(by('stranger', 'enterprise').labels('mon 11:00', 'ana', 'tier: enterprise'));
    expect([settled.customer?.tier, settled.form?.doubts]).toEqual(['enterprise', []]);
  });

  it('raises nobody above what the policy lists them as', () => {
    expect(customer(by('small', 'enterprise'))?.tier).toBe('free');
    expect(told(by('small', 'enterprise')).form?.doubts).toEqual([]);
  });

  it('is the word of staff where staff wrote it', () => {
    expect(customer(by('ana', 'bigco'))).toEqual({ name: 'bigco', tier: 'enterprise', vip: false });
    const text = body(NONE, 'bigco');
    const more = text.replace('A desk.', 'Two desks.');
    const edited = by('stranger').with({
      bodyEdits: [
        { at: at('mon 10:00'), editor: who('stranger'), text: body(NONE, NONE) },
        { at: at('mon 11:00'), editor: who('ana'), text },
        { at: at('mon 12:00'), editor: who('stranger'), text: more },
      ],
      body: more,
    });
    expect(customer(edited)?.name).toBe('bigco');
  });
});

describe('a claim that changes', () => {
  const TWO = `
customers:
  tiers: [enterprise, free]
  members: { enterprise: { bigco: [cus], other: [boss] } }
  field: plan
`;
  const edited = (...texts: [string, string, string][]) =>
    by('stranger').with({
      bodyEdits: texts.map(([when, login, plan]) => ({
        at: at(when),
        editor: who(login),
        text: body(NONE, plan),
      })),
      body: body(NONE, texts.at(-1)?.[2] ?? ''),
    });

  it('is no longer the word of staff once its author says something else', async () => {
    const under = await policyOf(HEAD + TWO);
    const then = (first: string, second: string) =>
      customer(
        edited(
          ['mon 10:00', 'stranger', NONE],
          ['mon 11:00', 'ana', first],
          ['mon 12:00', 'stranger', second],
        ),
        under,
      );
    expect(then('bigco', 'bigco')?.name).toBe('bigco');
    expect(then('bigco', 'other')).toBeNull();
    expect(then('free', 'free')?.tier).toBe('free');
    expect(then('free', 'enterprise')).toBeNull();
  });

  it('is not confirmed by being repeated', async () => {
    const under = await policyOf(HEAD + TWO);
    expect(
      customer(edited(['mon 10:00', 'stranger', 'bigco'], ['mon 11:00', 'ana', 'bigco']), under),
    ).toBeNull();
  });

  it('counts from when it was written, in the order of time with what labels say', async () => {
    const under = await policyOf(`${HEAD}
customers: { tiers: [enterprise, free], field: plan, labels: { 'tier: free': free } }
`);
    const story = edited(['mon 10:00', 'stranger', NONE], ['mon 11:00', 'stranger', 'enterprise'])
      .labels('mon 10:30', 'ana', 'tier: free')
      .unlabels('mon 10:45', 'ana', 'tier: free')
      .labels('mon 12:00', 'ana', 'tier: free');
    const { facts } = told(story, under);
    expect(facts.map(({ at: when, value }) => [when, value.tier])).toEqual([
      [at('mon 10:00'), null],
      [at('mon 10:30'), 'free'],
      [at('mon 10:45'), null],
      [at('mon 11:00'), 'enterprise'],
      [at('mon 12:00'), 'free'],
    ]);
  });

  it('needs to be confirmed where a list of customers could not be read', async () => {
    const open = await policyOf(`${HEAD}\ncustomers: { tiers: [enterprise, free], field: plan }\n`);
    const listed = (use: NamedFile['use']) =>
      customer(by('stranger', 'enterprise'), { ...open, files: [{ path: 'list.yml', use, at: [] }] });
    expect(listed({ kind: 'sheet' })?.tier).toBe('enterprise');
    expect(listed({ kind: 'customers' })).toBeNull();
  });
});

describe('whom staff had in', () => {
  const roles = (story: Story, ...gone: string[]) =>
    fold(withoutAccounts(story.issue(), gone), snapshotOf(setting, [], 'fri 10:00')).messages.map(
      ({ role }) => role,
    );

  it('speaks as the customer from that second on', () => {
    const story = new Story('mon 10:00')
      .says('mon 10:59:59', 'passer')
      .says('mon 11:00', 'ana', '/cc @passer')
      .says('mon 11:00', 'passer')
      .says('mon 12:00', 'passer');
    expect(roles(story)).toEqual(['bystander', 'staff', 'customer', 'customer']);
  });

  it('is no deleted account, whatever GitHub calls it', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'ana', '/cc @ghost').says('mon 12:00', 'passer');
    expect(roles(story, 'passer')).toEqual(['staff', 'bystander']);
  });
});

describe('a ticket that staff open for somebody', () => {
  const opened = (whom: string, login = 'ana') => by(login, NONE, whom);

  it('is that customer’s: they ask, and staff answer', () => {
    const story = opened('@Cus')
      .says('mon 10:30', 'ana')
      .says('mon 11:00', 'cus')
      .says('mon 11:30', 'colleague')
      .says('mon 12:00', 'bo');
    const { requester, customer: known, messages } = told(story);
    expect([requester, known]).toEqual([who('cus'), { name: 'bigco', tier: 'enterprise', vip: true }]);
    expect(messages.map(({ role }) => role)).toEqual(['staff', 'customer', 'customer', 'staff']);
  });

  it('is their own where nobody else writes such a name', () => {
    for (const login of ['stranger', 'left', 'cus'])
      expect(told(opened('small', login)).requester).toEqual(who(login));
    expect(told(opened(NONE)).requester).toEqual(who('ana'));
  });

  it('with a name that none is leaves a doubt', () => {
    const { requester, form } = told(opened('Mr Cus of BigCo'));
    expect(told(opened('cus@bigco')).requester).toEqual(who('ana'));
    expect([requester, form?.doubts.map(english.doubt)]).toEqual([
      who('ana'),
      ['The answer to "For whom" is not the name of an account.'],
    ]);
  });

  it('is closed by its requester when they close it', () => {
    expect(told(opened('cus').closes('mon 11:00', 'cus')).closures[0]?.byRequester).toBe(true);
    expect(told(opened('cus').closes('mon 11:00', 'ana')).closures[0]?.byRequester).toBe(false);
  });
});
