import { describe, expect, it } from 'vitest';
import { instant, SECOND } from '../../src/calendar/instant.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Selector } from '../../src/policy/selector.ts';
import { selects } from '../../src/ticket/facts.ts';
import { REVISED } from '../../src/ticket/revised.ts';
import type { Facts } from '../../src/ticket/ticket.ts';
import { calendarOf } from '../calendar/given.ts';
import { fold } from '../../src/ticket/fold.ts';
import { at, policyOf, snapshotOf, Story } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';

const office = await calendarOf({ timezone: 'UTC', hours: { 'mon-fri': '09:00-17:00' } });
const monday = (hour: number) => instant(Date.UTC(2026, 10, 16, hour));

const FACTS: Facts = {
  severity: 'High',
  tier: 'gold',
  customer: 'acme',
  vip: false,
  type: 'Bug',
  form: 'bug.yml',
  repository: 'acme/helpdesk',
  openedAt: monday(10),
  labels: new Set(['security', 'login']),
  incident: false,
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

  it('wants all that it names', () => {
    expect(picks({ severity: ['high'], tier: ['gold'], label: ['login'], incident: false })).toBe(true);
    expect(picks({ severity: ['high'], tier: ['silver'], label: ['login'], incident: false })).toBe(false);
  });
});

describe('the selector of a section in the place of an inherited one', () => {
  it('was merged with it for tickets that are older than this', async () => {
    const text = 'version: 1\nextends: ddev\nincidents: { when: { label: outage } }';
    const { policy } = await loadPolicy({ text, file: 'steward.yml' });
    const selector = policy?.incidents ?? {};
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
