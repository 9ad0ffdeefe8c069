import { describe, expect, it } from 'vitest';
import { phrases as english } from '../../src/languages/en/phrases.ts';
import { fold } from '../../src/ticket/fold.ts';
import { directoryNeeds } from '../../src/ticket/roster.ts';
import { at, policyOf, snapshotOf, Story, who } from '../desk/story.ts';

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
