import { describe, expect, it } from 'vitest';
import { instant, SECOND } from '../../src/calendar/instant.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Selector } from '../../src/policy/selector.ts';
import { selects } from '../../src/ticket/facts.ts';
import { REVISED } from '../../src/ticket/revised.ts';
import type { Feedback } from '../../src/ticket/seen.ts';
import type { Facts } from '../../src/ticket/ticket.ts';
import { calendarOf } from '../calendar/given.ts';
import { fold } from '../../src/ticket/fold.ts';
import { at, policyOf, snapshotOf, Story } from '../desk/story.ts';
import { setting, under } from '../sla/setting.ts';

const office = await calendarOf({ timezone: 'UTC', hours: { 'mon-fri': '09:00-17:00' } });
const monday = (hour: number) => instant(Date.UTC(2026, 10, 16, hour));

const FACTS: Facts = {
  severity: 'High',
  tier: 'gold',
  customer: 'acme',
  vip: false,
  author: 'cus',
  title: 'cannot log in',
  type: 'Bug',
  form: 'bug.yml',
  repository: 'acme/helpdesk',
  openedAt: monday(10),
  labels: new Set(['security', 'login']),
  incident: false,
  cannotWait: false,
  project: false,
  escalated: [],
  heldBy: null,
  owned: false,
};

const picks = (selector: Selector, facts: Partial<Facts> = {}) => selects(selector, { ...FACTS, ...facts });

describe('a selector', () => {
  it('that names nothing picks every ticket', () => {
    expect(picks({})).toBe(true);
  });

  it.each<[keyof Selector, keyof Facts, string, string]>([
    ['severity', 'severity', 'HIGH', 'low'],
    ['tier', 'tier', 'Gold', 'silver'],
    ['customer', 'customer', 'ACME', 'other'],
    ['type', 'type', 'bug', 'Task'],
    ['form', 'form', 'Bug.yml', 'wish.yml'],
    ['repository', 'repository', 'Acme/Helpdesk', 'acme/shop'],
  ])('of a %s picks by any of its members, in whatever case', (key, fact, same, other) => {
    expect(picks({ [key]: [same] })).toBe(true);
    expect(picks({ [key]: [other, same] })).toBe(true);
    expect(picks({ [key]: [other] })).toBe(false);
    expect(picks({ [key]: [same] }, { [fact]: null })).toBe(false);
  });

  it('of VIPs picks them, whoever they work for', () => {
    expect(picks({ customer: ['vip'] })).toBe(false);
    expect(picks({ customer: ['vip'] }, { vip: true })).toBe(true);
    expect(picks({ customer: ['other'] }, { vip: true })).toBe(false);
    expect(picks({ customer: ['other', 'vip'] }, { vip: true, customer: null })).toBe(true);
  });

  it('of any form picks what came through one', () => {
    expect(picks({ form: ['any'] })).toBe(true);
    expect(picks({ form: ['any'] }, { form: null })).toBe(false);
  });

  it('of labels picks by any of them', () => {
    expect(picks({ label: ['Security'] })).toBe(true);
    expect(picks({ label: ['other', 'login'] })).toBe(true);
    expect(picks({ label: ['other'] })).toBe(false);
  });

  it('of incidents picks those that are, or are not', () => {
    expect([true, false].map((incident) => picks({ incident }))).toEqual([false, true]);
    expect([true, false].map((incident) => picks({ incident }, { incident: true }))).toEqual([true, false]);
  });

  it('of hours picks by when a ticket was opened', () => {
    const at = (hour: number) => ({ openedAt: monday(hour) });
    expect([
      picks({ opened: { during: office } }, at(10)),
      picks({ opened: { during: office } }, at(8)),
    ]).toEqual([true, false]);
    expect([
      picks({ opened: { outside: office } }, at(10)),
      picks({ opened: { outside: office } }, at(8)),
    ]).toEqual([false, true]);
  });

  it('of moments picks what was opened from the first on and before the second', () => {
    const from = (hour: number) => ({ at: monday(hour), text: 'then' });
    const opened = { after: from(9), before: from(11) };
    const at = (hour: number) => picks({ opened }, { openedAt: monday(hour) });
    expect([8, 9, 10, 11].map(at)).toEqual([false, true, true, false]);
    expect(picks({ opened: { after: from(9) } }, { openedAt: monday(23) })).toBe(true);
    expect(picks({ opened: { before: from(11) } }, { openedAt: monday(0) })).toBe(true);
  });

  it('of authors picks what one of them opened, and nothing of an account that is gone', () => {
    const author = ['ana', 'renovate[bot]'];
    expect(picks({ author }, { author: 'renovate[bot]' })).toBe(true);
    expect(picks({ author }, { author: 'renovate' })).toBe(false);
    expect(picks({ author }, { author: null })).toBe(false);
  });

  it('of titles picks what contains one of them, character by character', () => {
    expect(picks({ title: ['outage', 'not log'] })).toBe(true);
    expect(picks({ title: ['c.n'] })).toBe(false);
    expect(picks({ title: ['[x]'] }, { title: 'about [x]' })).toBe(true);
  });

  it('of severities may pick tickets that have none', () => {
    expect(picks({ severity: ['low'], unset: true }, { severity: null })).toBe(true);
    expect(picks({ severity: ['low'], unset: true })).toBe(false);
    expect(picks({ severity: ['low'] }, { severity: null })).toBe(false);
    expect(picks({ severity: ['high'], unset: true })).toBe(true);
  });

  it('of groups picks what any of them was handed, or what it has', () => {
    const escalated = ['tier-1', 'tier-2'];
    expect(picks({ escalated }, { escalated: ['tier-2', 'tier-3'] })).toBe(true);
    expect(picks({ escalated }, { escalated: ['tier-3'] })).toBe(false);
    expect(picks({ escalated })).toBe(false);
    expect(picks({ heldBy: ['tier-2'] }, { heldBy: 'tier-2' })).toBe(true);
    expect(picks({ heldBy: ['tier-2'] })).toBe(false);
  });

  it('may pick what nobody has, and what something else does not pick', () => {
    expect([false, true].map((owned) => picks({ owner: 'none' }, { owned }))).toEqual([true, false]);
    expect([false, true].map((owned) => picks({}, { owned }))).toEqual([true, true]);
    expect(picks({ not: [{ tier: ['gold'] }] })).toBe(false);
    expect(picks({ not: [{ tier: ['silver'] }] })).toBe(true);
    expect(picks({ not: [{ tier: ['silver'] }, { tier: ['gold'] }] })).toBe(false);
    expect(picks({ not: [{ tier: ['gold'], not: [{ label: ['login'] }] }] })).toBe(true);
    expect(picks({ not: [{ tier: ['gold'], not: [{ label: ['other'] }] }] })).toBe(false);
  });

  it('wants all that it names', () => {
    expect(picks({ severity: ['high'], tier: ['gold'], label: ['login'], incident: false })).toBe(true);
    expect(picks({ severity: ['high'], tier: ['silver'], label: ['login'], incident: false })).toBe(false);
  });
});

describe('the selector of a section in the place of an inherited one', () => {
  it('was merged with it for tickets that are older than this', async () => {
    const text = 'version: 1\nextends: ddev\nincidents: { when: { label: outage } }';
    const { policy } = await loadPolicy({ text, file: 'steward.yml' });
    const selector = policy?.incidents.when ?? {};
    const outage = { labels: new Set(['outage']), severity: 'low' };
    const before = { ...outage, openedAt: instant(REVISED - SECOND) };
    expect(picks(selector, { ...outage, openedAt: REVISED })).toBe(true);
    expect(picks(selector, before)).toBe(false);
    expect(picks(selector, { ...before, severity: 'urgent' })).toBe(true);
  });
});

it('facts begin anew when a label moves that a selector names, in whatever case, and at no other', async () => {
  const policy = await policyOf(`
version: 1
team: { staff: [ana] }
severities: [{ name: low, color: 'b60205', description: Any }]
sla: [{ name: all, when: { label: VIP }, resolution: 8h }]
`);
  const story = new Story('mon 10:00')
    .labels('mon 11:00', 'ana', 'area: login')
    .labels('mon 12:00', 'ana', 'vip')
    .unlabels('mon 13:00', 'ana', 'area: login')
    .unlabels('mon 14:00', 'ana', 'Vip');
  const { facts } = fold(story.issue(), snapshotOf({ ...setting, policy }, [], 'fri 10:00'));
  expect(facts.map((entry) => entry.at)).toEqual([at('mon 10:00'), at('mon 12:00'), at('mon 14:00')]);
});

it('a title counts from when it was given, in small letters, and the last is what GitHub shows', async () => {
  const policy = await policyOf(`
version: 1
team: { staff: [ana] }
sla: [{ name: all, when: { title: OUTAGE }, resolution: 8h }]
`);
  const story = new Story('mon 10:00')
    .retitles('mon 11:00', 'cus', 'Help', 'Outage of the shop')
    .retitles('mon 12:00', 'ana', 'Outage of the shop', 'Shop: slow');
  const titles = (one: Story) =>
    fold(one.issue(), snapshotOf({ ...setting, policy }, [], 'fri 10:00')).facts.map(
      ({ at: from, value }) => [from, value.title],
    );
  expect(titles(story)).toEqual([
    [at('mon 10:00'), 'help'],
    [at('mon 11:00'), 'outage of the shop'],
    [at('mon 12:00'), 'shop: slow'],
  ]);
  const arrived = new Story('mon 10:00')
    .retitles('mon 11:00', 'cus', 'Help', 'Outage')
    .arrives('mon 12:00')
    .with({ title: 'Outage' });
  expect(titles(arrived)).toEqual([[at('mon 12:00'), 'outage']]);
});

describe('what selectors see of a ticket', () => {
  const OUTAGE = `
name: Outage
description: Something is down
body: [{ type: input, id: system, attributes: { label: Which system? } }]
`;
  const seen = async (story: Story, feedback: Feedback | null = null) => {
    const desk = await under(
      `
  forms: { outage.yml: { incident: true } }
sla: [{ name: all, when: { type: Bug }, first_response: 8h }]
incidents: { when: { severity: urgent } }
`,
      { forms: { 'outage.yml': OUTAGE, 'wish.yml': OUTAGE.replace('Which system?', 'What?') } },
    );
    const ticket = fold(story.issue(), snapshotOf(desk, [], 'fri 10:00'), feedback);
    return ticket.facts.map(({ at: when, value }) => ({ when, ...value }));
  };
  const opened = () => new Story('mon 10:00');

  it('is its severity and its type, from when each was so', async () => {
    const story = opened()
      .says('mon 11:00', 'ana', '/severity low')
      .turns('mon 11:30', 'ana', { type: 'Bug' })
      .says('mon 12:00', 'ana', '/severity high')
      .with({ type: 'Bug' });
    expect((await seen(story)).map(({ when, severity, type }) => [when, severity, type])).toEqual([
      [at('mon 10:00'), null, null],
      [at('mon 11:00'), 'low', null],
      [at('mon 11:30'), 'low', 'Bug'],
      [at('mon 12:00'), 'high', 'Bug'],
    ]);
  });

  it('is an incident where its form or the policy says so, unless people say otherwise', async () => {
    const incident = async (story: Story) => (await seen(story)).at(-1)?.incident;
    const filed = (question: string) => opened().with({ body: `### ${question}\n\nAll of it.` });
    expect(await incident(filed('Which system?'))).toBe(true);
    expect(await incident(filed('What?'))).toBe(false);
    expect(await incident(opened())).toBe(false);
    expect(await incident(opened().says('mon 11:00', 'ana', '/severity urgent'))).toBe(true);
    const denied = filed('Which system?').labels('mon 11:00', 'ana', 'incident');
    expect(await incident(denied.unlabels('mon 12:00', 'ana', 'incident'))).toBe(false);
  });

  it('is who had it and has it, and the labels that the desk put on, from when that was so', async () => {
    const fate = (when: string, escalated: string[], owned: boolean) => ({
      at: at(when),
      value: { escalated, heldBy: escalated.at(-1) ?? null, owned },
    });
    const feedback: Feedback = {
      labels: [{ at: at('mon 11:00'), key: 'down', put: true }],
      fate: [fate('mon 10:30', [], true), fate('mon 11:00', ['tier-2'], false)],
    };
    const told = await seen(opened().labels('mon 12:00', 'ana', 'login'), feedback);
    expect(told.map(({ when, escalated, heldBy, owned }) => [when, escalated, heldBy, owned])).toEqual([
      [at('mon 10:00'), [], null, false],
      [at('mon 10:30'), [], null, true],
      [at('mon 11:00'), ['tier-2'], 'tier-2', false],
    ]);
    expect([...(told.at(-1)?.labels ?? [])]).toEqual(['down']);
  });
});
