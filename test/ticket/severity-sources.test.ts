import { describe, expect, it } from 'vitest';
import type { Selector } from '../../src/policy/selector.ts';
import type { Facts } from '../../src/ticket/ticket.ts';
import { whyMatches } from '../../src/ticket/severity-sources.ts';
import { calendarOf } from '../calendar/given.ts';
import { completePolicy } from '../../src/policy/files.ts';
import { phrases as english } from '../../src/languages/en/phrases.ts';
import { fold } from '../../src/ticket/fold.ts';
import type { Issue } from '../../src/ticket/issue.ts';
import { at, BOT, policyOf, snapshotOf, Story, who } from '../desk/story.ts';

const FORM = `
name: Problem
description: Something does not work
labels: [problem]
body:
  - type: dropdown
    id: who
    attributes: { label: Who is affected?, multiple: true, options: [Everyone, 'A team, or two', Me] }
  - type: dropdown
    id: how
    attributes: { label: How badly?, options: [Nothing works, It is slow] }
  - type: input
    id: system
    attributes: { label: System }
  - type: checkboxes
    id: risk
    attributes: { label: Risk, options: [{ label: Data is lost }] }
`;
const POLICY = `
version: 1
timezone: UTC
team: { staff: [ana, bo] }
severities:
  - { name: urgent, color: 'b60205', description: Down }
  - { name: high, color: 'd93f0b', description: Shaky }
  - { name: medium, color: 'fbca04', description: Partly }
  - { name: low, color: '0e8a16', description: Hardly }
customers: { tiers: [gold], members: { gold: { bigco: [boss, cus] } }, vip: [boss] }
`;

interface Answers {
  readonly who?: string;
  readonly how?: string;
  readonly system?: string;
  readonly risk?: boolean;
}
const body = ({ who: affected = 'None', how = 'None', system = '_No response_', risk = false }: Answers) =>
  `### Who is affected?\n\n${affected}\n\n### How badly?\n\n${how}\n\n### System\n\n${system}\n\n### Risk\n\n- [${risk ? 'X' : ' '}] Data is lost`;

const SHEET = 'Billing API: mission critical\nWiki: later\n';

async function deskUnder(intake: string) {
  const policy = await policyOf(`${POLICY}intake:\n${intake.replace(/^/gm, '  ')}\n`);
  const files = new Map([['sheet.yml', SHEET]]);
  const { policy: completed } = completePolicy(policy, files, () => ({
    ...{ file: '', line: 1, column: 1, path: [], message: '' },
    ...{ code: 'unknown-reference', severity: 'error' },
  }));
  return snapshotOf({ policy: completed, forms: { 'problem.yml': FORM } }, [], 'fri 10:00');
}

async function changes(intake: string, story: Story) {
  const { severity } = fold(story.issue(), await deskUnder(intake));
  return severity.map((change) => [change.at, change.severity, change.source]);
}

/** The severity that a ticket of a customer has at once under an intake, and why. */
async function first(intake: string, answers: Answers, more: Partial<Issue> = {}, by = 'cus') {
  const story = new Story('mon 10:00', by).with({ body: body(answers), ...more });
  const change = fold(story.issue(), await deskUnder(intake)).severity[0];
  return change === undefined ? null : [change.severity, english.reason(change.why)];
}

describe('a severity comes from', () => {
  it('the answers to two fields: who is affected, and how badly', async () => {
    const matrix = `severity: [{ matrix: [who, How badly?], map: { everyone: { nothing works: urgent, It is slow: high }, Me: { It is slow: low } } }]`;
    expect(await first(matrix, { who: 'Everyone', how: 'Nothing works' })).toEqual([
      'urgent',
      "the form's answers to Who is affected? and How badly?",
    ]);
    expect((await first(matrix, { who: 'Everyone, Me', how: 'It is slow' }))?.[0]).toBe('high');
    expect(await first(matrix, { who: 'Me', how: 'Nothing works' })).toBeNull();
    expect(await first(matrix, { who: 'Everyone' })).toBeNull();
  });

  it('a sheet of systems, whatever letter case they are written in', async () => {
    const sheet = `severity: [{ sheet: sheet.yml, field: system, map: { Mission Critical: urgent } }]`;
    expect(await first(sheet, { system: 'billing api' })).toEqual([
      'urgent',
      "sheet.yml and the form's answer to System",
    ]);
    expect(await first(sheet, { system: 'Wiki' })).toBeNull();
    expect(await first(sheet, { system: 'constructor' })).toBeNull();
  });

  it('the worst of several answers, and a ticked box', async () => {
    const field = `severity: [{ field: who, map: { Me: low, 'A team, or two': medium } }]`;
    expect((await first(field, { who: 'Me, A team, or two' }))?.[0]).toBe('medium');
    const box = `severity: [{ field: risk, map: { Data is lost: urgent } }]`;
    expect((await first(box, { risk: true }))?.[0]).toBe('urgent');
    expect(await first(box, {})).toBeNull();
  });

  it("the issue's type", async () => {
    const type = `severity: [{ type: { Bug: high } }]`;
    expect(await first(type, {}, { type: 'bug' })).toEqual(['high', "the issue's type bug"]);
    expect(await first(type, {}, { type: 'Task' })).toBeNull();
    const changed = new Story('mon 10:00')
      .turns('mon 10:00', 'cus', { type: null })
      .turns('mon 12:00', 'ana', { type: 'Bug' });
    expect(await changes(type, changed.with({ type: 'Bug' }))).toEqual([[at('mon 12:00'), 'high', 'type']]);
  });

  it('a field of GitHub’s', async () => {
    const field = `severity: [{ issue_field: Priority, map: { P0: urgent } }]`;
    const fields = new Map([['priority', 'p0']]);
    expect(await first(field, {}, { fields })).toEqual(['urgent', "the issue's field Priority"]);
    const set = new Story('mon 10:00').turns('mon 12:00', 'ana', { field: 'Priority', value: 'P0' });
    expect(await changes(field, set.with({ fields }))).toEqual([[at('mon 12:00'), 'urgent', 'issue_field']]);
    const cleared = new Story('mon 10:00')
      .turns('mon 12:00', 'ana', { field: 'Priority', value: 'P0' })
      .turns('mon 13:00', 'ana', { field: 'Priority', value: null });
    expect((await changes(field, cleared)).at(-1)).toEqual([at('mon 13:00'), null, 'issue_field']);
  });

  it('a label that is none of the severities’ own, by the form or by people', async () => {
    const label = `severity: [{ label: { 'prio/1': urgent, prio/2: high } }]`;
    const story = new Story('mon 10:00').labels('mon 11:00', 'ana', 'Prio/2');
    expect(await changes(label, story)).toEqual([[at('mon 11:00'), 'high', 'label']]);
    story.labels('mon 12:00', 'ana', 'prio/1').unlabels('mon 13:00', 'ana', 'prio/1');
    expect((await changes(label, story)).slice(1)).toEqual([
      [at('mon 12:00'), 'urgent', 'label'],
      [at('mon 13:00'), 'high', 'label'],
    ]);
    story.unlabels('mon 14:00', 'ana', 'Prio/2');
    expect((await changes(label, story)).at(-1)).toEqual([at('mon 14:00'), null, 'label']);
    expect(await changes(label, new Story('mon 10:00').labels('mon 11:00', BOT, 'prio/1'))).toEqual([]);
  });

  it('the first source that answers: the form’s own, then the list in its order', async () => {
    const list = `severity: [{ type: { Bug: medium } }, { field: who, map: { Me: low } }]\nforms: { problem.yml: { severity: { field: how, map: { It is slow: high } } } }`;
    const bug = { type: 'Bug' };
    expect((await first(list, { who: 'Me', how: 'It is slow' }, bug))?.[0]).toBe('high');
    expect((await first(list, { who: 'Me' }, bug))?.[0]).toBe('medium');
    expect((await first(list, { who: 'Me' }))?.[0]).toBe('low');
  });
});

describe('an answer', () => {
  const field = 'severity: [{ field: system }]';

  it.each([
    ['Urgent', 'urgent'],
    ['Urgent – production is down', 'urgent'],
    ['urgent, please', 'urgent'],
    ['urgently', undefined],
    ['urgent-ish', undefined],
    ['urgent_ish', undefined],
    ['urgent2', undefined],
    ['not urgent', undefined],
  ])('names a severity where it begins with its name as a word: %s', async (system, severity) => {
    expect((await first(field, { system }))?.[0]).toBe(severity);
  });

  it('is compared without the blanks around it, or around what the policy says', async () => {
    expect((await first(`severity: [{ field: who, map: { ' Me ': low } }]`, { who: 'Me' }))?.[0]).toBe('low');
    const typed = { fields: new Map([['impact', ' Big ']]) };
    expect((await first(`severity: [{ issue_field: Impact, map: { big: high } }]`, {}, typed))?.[0]).toBe(
      'high',
    );
  });

  it('by the label that says the worst is told by its name', async () => {
    const label = `severity: [{ label: { loud: low, burning: urgent, shaky: high } }]`;
    expect(await first(label, {}, { labels: ['loud', 'burning', 'shaky'] })).toEqual([
      'urgent',
      'the label burning',
    ]);
  });
});

describe('where no answer is a severity, staff are told', () => {
  const doubts = async (intake: string, answers: Answers, more: Partial<Issue> = {}) => {
    const story = new Story('mon 10:00').with({ body: body(answers), ...more });
    return fold(story.issue(), await deskUnder(intake)).form?.doubts;
  };
  const how = `severity: [{ field: how, map: { Nothing works: urgent } }]`;
  const slow = { kind: 'no_severity', answer: 'It is slow', field: 'How badly?' };

  it('the answer that the policy does not know', async () => {
    expect(await doubts(how, { how: 'It is slow' })).toEqual([slow]);
    expect(await doubts(how, { how: 'Nothing works' })).toEqual([]);
    expect(await doubts(how, {})).toEqual([]);
    const own = `forms: { problem.yml: { severity: { field: how, map: { Nothing works: urgent } } } }`;
    expect(await doubts(own, { how: 'It is slow' })).toEqual([slow]);
  });

  it('the system that no sheet lists', async () => {
    const sheet = `severity: [{ sheet: sheet.yml, field: system, map: { mission critical: urgent } }]`;
    expect(await doubts(sheet, { system: 'The printer' })).toEqual([
      { kind: 'unlisted_system', answer: 'The printer', field: 'System', file: 'sheet.yml' },
    ]);
  });

  it('the form that the policy does not name, where it names others', async () => {
    const others = 'forms: { other.yml: {} }';
    const unnamed = { kind: 'unnamed_form', form: 'Problem', file: 'problem.yml' };
    expect(await doubts(others, {})).toEqual([unnamed]);
    expect(await doubts(`${how}\n${others}`, { how: 'It is slow' })).toEqual([slow]);
    expect(await doubts('forms: { problem.yml: {} }', {})).toEqual([]);
    expect(await doubts('severity: []', {})).toEqual([]);
  });

  it('nothing once there is a severity', async () => {
    const labelled = { labels: ['severity: high'] };
    expect(await doubts(how, { how: 'It is slow' }, labelled)).toEqual([]);
  });
});

describe('the system that a ticket is about', () => {
  const systemIn = async (intake: string, system = 'Wiki') => {
    const story = new Story('mon 10:00').with({ body: body({ who: 'Me', system }) });
    return fold(story.issue(), await deskUnder(intake)).system;
  };
  const sheet = '{ sheet: sheet.yml, field: system, map: { later: low } }';

  it('is asked for by the sheet, the form’s own first', async () => {
    expect(await systemIn(`severity: [${sheet}]`)).toBe('Wiki');
    expect(await systemIn(`severity: [{ field: who, map: { Me: low } }, ${sheet}]`)).toBe('Wiki');
    const own = `forms: { problem.yml: { severity: ${sheet} } }`;
    expect(await systemIn(own)).toBe('Wiki');
    expect(await systemIn(`severity: [${sheet.replace('system', 'who')}]\n${own}`)).toBe('Wiki');
    expect(await systemIn(`severity: [{ field: system, map: { Wiki: low } }]`)).toBeNull();
  });
});

it('a selector says why it picks a ticket, key by key', async () => {
  const office = await calendarOf({ timezone: 'UTC', hours: { 'mon-fri': '09:00-17:00' } });
  const facts: Facts = {
    severity: 'high',
    tier: 'gold',
    customer: 'acme',
    vip: true,
    author: 'renovate[bot]',
    title: 'the shop is down',
    type: 'Bug',
    form: 'bug.yml',
    repository: 'acme/helpdesk',
    openedAt: at('mon 10:00'),
    labels: new Set(['security', 'login']),
    incident: true,
    cannotWait: false,
    project: false,
    escalated: ['tier-2'],
    heldBy: 'tier-2',
    owned: false,
  };
  const why = (when: Selector, more: Partial<Facts> = {}) => {
    const reason = whyMatches(when, { ...facts, ...more });
    return reason.kind === 'all' ? reason.of : reason;
  };
  expect(why({})).toEqual([]);
  expect(why({ customer: ['acme', 'vip'] })).toEqual([{ kind: 'vip' }]);
  expect(why({ customer: ['acme', 'vip'] }, { vip: false })).toEqual([{ kind: 'customer', name: 'acme' }]);
  expect(why({ customer: ['acme'] })).toEqual([{ kind: 'customer', name: 'acme' }]);
  expect(why({ tier: ['gold'] })).toEqual([{ kind: 'tier_is', tier: 'gold' }]);
  expect(why({ form: ['any'] })).toEqual([{ kind: 'form_is', form: 'bug.yml' }]);
  expect(why({ type: ['bug'] })).toEqual([{ kind: 'type_is', type: 'Bug' }]);
  expect(why({ label: ['other', 'Login'] })).toEqual([{ kind: 'label_is', label: 'Login' }]);
  expect(why({ repository: ['acme/helpdesk'] })).toEqual([
    { kind: 'repository_is', repository: 'acme/helpdesk' },
  ]);
  expect(why({ incident: true })).toEqual([{ kind: 'incident' }]);
  expect(why({ incident: false })).toEqual([{ kind: 'no_incident' }]);
  expect(why({ cannotWait: true })).toEqual([{ kind: 'cannot_wait' }]);
  expect(why({ cannotWait: false })).toEqual([{ kind: 'may_wait' }]);
  expect(why({ opened: { during: office } })).toEqual([{ kind: 'opened_during', hours: office.name }]);
  expect(why({ opened: { outside: office } })).toEqual([{ kind: 'opened_outside', hours: office.name }]);
  const moment = { at: at('mon 10:00'), text: '2026-11-16' };
  expect(why({ opened: { after: moment } })).toEqual([{ kind: 'opened_after', moment: '2026-11-16' }]);
  expect(why({ opened: { before: moment } })).toEqual([{ kind: 'opened_before', moment: '2026-11-16' }]);
  expect(why({ author: ['renovate[bot]'] })).toEqual([{ kind: 'author_is', author: 'renovate[bot]' }]);
  expect(why({ title: ['outage', 'down'] })).toEqual([{ kind: 'title_has', text: 'down' }]);
  expect(why({ severity: ['high'] })).toEqual([{ kind: 'severity_was', severity: 'high' }]);
  expect(why({ severity: ['high'], unset: true }, { severity: null })).toEqual([{ kind: 'no_severity' }]);
  expect(why({ escalated: ['tier-1', 'tier-2'] })).toEqual([{ kind: 'was_handed_to', group: 'tier-2' }]);
  expect(why({ heldBy: ['tier-2'] })).toEqual([{ kind: 'is_held_by', group: 'tier-2' }]);
  expect(why({ owner: 'none' })).toEqual([{ kind: 'has_no_owner' }]);
  expect(why({ not: [{ tier: ['silver'] }] })).toEqual([{ kind: 'no_exception' }]);
});

describe('a floor', () => {
  const vip = `severity: [{ field: who, map: { Me: low, Everyone: urgent } }, { at_least: high, when: { customer: vip } }]`;

  it('raises what was found, and says why', async () => {
    expect(await first(vip, { who: 'Me' }, {}, 'boss')).toEqual([
      'high',
      "the form's answer to Who is affected?; at least high, as a VIP asks",
    ]);
    expect((await first(vip, { who: 'Me' }))?.[0]).toBe('low');
  });

  it('that asks for no more than was found says nothing', async () => {
    const equal = `severity: [{ field: who, map: { Me: high } }, { at_least: high, when: {} }]`;
    expect(await first(equal, { who: 'Me' })).toEqual(['high', "the form's answer to Who is affected?"]);
  });

  it('holds where nothing was found', async () => {
    expect(await first(vip, {}, {}, 'boss')).toEqual(['high', 'a VIP asks']);
  });

  it('lowers nothing, and the highest of several counts', async () => {
    expect((await first(vip, { who: 'Everyone' }, {}, 'boss'))?.[0]).toBe('urgent');
    const two = `severity: [{ at_least: medium, when: {} }, { at_least: high, when: { tier: gold } }]`;
    expect(await first(two, {})).toEqual(['high', "the customer's tier is gold"]);
  });

  it('stands below the word of staff', async () => {
    const story = new Story('mon 10:00', 'boss').says('mon 11:00', 'ana', '/severity low');
    expect((await changes(vip, story)).at(-1)).toEqual([at('mon 11:00'), 'low', 'command']);
  });

  it('counts from when the ticket comes to match it', async () => {
    const label = `severity: [{ field: who, map: { Me: low } }, { at_least: high, when: { label: shaky } }]`;
    const story = new Story('mon 10:00')
      .with({ body: body({ who: 'Me' }) })
      .labels('mon 11:00', 'ana', 'shaky');
    expect(await changes(label, story)).toEqual([
      [at('mon 10:00'), 'low', 'form'],
      [at('mon 11:00'), 'high', 'form'],
    ]);
  });
});

describe('a cap', () => {
  const sources = `{ field: who, map: { Me: low, 'A team, or two': high, Everyone: urgent } }, { label: { burning: urgent } }`;
  const gold = `severity: [${sources}, { at_most: medium, when: { tier: gold } }]`;
  const filed = (affected = 'Everyone', by = 'cus') =>
    new Story('mon 10:00', by).with({ body: body({ who: affected }) });

  it('lowers what was found, and says why', async () => {
    expect(await first(gold, { who: 'Everyone' })).toEqual([
      'medium',
      "the form's answer to Who is affected?; at most medium, as the customer's tier is gold",
    ]);
    expect((await first(gold, { who: 'Everyone' }, {}, 'ana'))?.[0]).toBe('urgent');
  });

  it('that allows what was found says nothing, and it raises nothing', async () => {
    expect(await first(gold, { who: 'Me' })).toEqual(['low', "the form's answer to Who is affected?"]);
    expect(await first(gold, {})).toBeNull();
  });

  it('lowers a label that the form brought along, and what holds where nothing tells it', async () => {
    const story = new Story('mon 10:00').labels('mon 10:00:01', 'cus', 'severity: urgent');
    expect((await changes(gold, story)).map(([, severity]) => severity)).toEqual(['medium']);
    const otherwise = `${gold}\notherwise: high`;
    expect((await first(otherwise, {}))?.[0]).toBe('medium');
  });

  it('is for those severities alone that it asks for', async () => {
    const one = `severity: [${sources}, { at_most: low, when: { tier: gold, severity: high } }]`;
    expect(await first(one, { who: 'A team, or two' })).toEqual([
      'low',
      "the form's answer to Who is affected?; at most low, as the customer's tier is gold",
    ]);
    expect((await first(one, { who: 'Everyone' }))?.[0]).toBe('urgent');
  });

  it('has the last word over a floor, and the lowest of several counts', async () => {
    const both = `severity: [{ at_least: high, when: { customer: bigco } }, { at_most: low, when: { tier: gold } }, { at_most: medium, when: {} }]`;
    expect((await first(both, {}))?.[0]).toBe('low');
  });

  it('stands below the word of staff, by command, by label, and in the form', async () => {
    const raised = [at('mon 11:00'), 'urgent'];
    const last = async (story: Story) => (await changes(gold, story)).at(-1)?.slice(0, 2);
    expect(await last(filed().says('mon 11:00', 'ana', '/severity urgent'))).toEqual(raised);
    expect(await last(filed().labels('mon 11:00', 'ana', 'severity: urgent'))).toEqual(raised);
    expect(await last(new Story('mon 10:00').labels('mon 11:00', 'ana', 'burning'))).toEqual(raised);
    const text = body({ who: 'Everyone' });
    const bodyEdits = [
      { at: at('mon 10:00'), editor: who('cus'), text: body({ who: 'Me' }) },
      { at: at('mon 11:00'), editor: who('ana'), text },
    ];
    expect(await last(filed().with({ bodyEdits, body: text }))).toEqual(raised);
  });

  it('holds for what staff claim in a report of their own', async () => {
    const all = `severity: [${sources}, { at_most: low, when: { author: ana } }]`;
    expect((await first(all, { who: 'Everyone' }, {}, 'ana'))?.[0]).toBe('low');
  });

  it('lifts when the ticket matches it no more', async () => {
    const free = `severity: [${sources}, { at_most: low, when: { label: free } }]`;
    const story = filed().labels('mon 11:00', 'ana', 'free').unlabels('mon 12:00', 'ana', 'free');
    expect((await changes(free, story)).map(([when, severity]) => [when, severity])).toEqual([
      [at('mon 10:00'), 'urgent'],
      [at('mon 11:00'), 'low'],
      [at('mon 12:00'), 'urgent'],
    ]);
  });

  it('is for tickets that are opened from its date on', async () => {
    const dated = (date: string) =>
      `severity: [${sources}, { at_most: low, when: { tier: gold }, effective: ${date} }]`;
    expect((await first(dated('2026-11-16T10:00Z'), { who: 'Everyone' }))?.[0]).toBe('low');
    expect((await first(dated('2026-11-16T10:00:01Z'), { who: 'Everyone' }))?.[0]).toBe('urgent');
  });

  it('makes no incident of what was claimed', async () => {
    const desk = await deskUnder(gold);
    const policy = {
      ...desk.policy,
      incidents: { ...desk.policy.incidents, when: { severity: ['urgent'] } },
    };
    const { facts } = fold(filed().issue(), { ...desk, policy });
    expect(facts.map(({ value }) => value.incident)).toEqual([false]);
  });
});

describe('what somebody claims whom the policy does not list', () => {
  const claim = `severity: [{ field: who, map: { Me: low, 'A team, or two': high, Everyone: urgent } }, { label: { burning: urgent } }]`;
  const filed = (by: string, affected = 'Everyone') =>
    new Story('mon 10:00', by).with({ body: body({ who: affected }) });
  const severities = async (story: Story, intake = claim) =>
    fold(story.issue(), await deskUnder(intake)).severity.map(({ severity, claimed }) => [severity, claimed]);

  it('is capped at the second severity, or at what the policy says', async () => {
    expect(await severities(filed('stranger'))).toEqual([['high', 'urgent']]);
    expect(await severities(filed('stranger'), `${claim}\nunverified_max: medium`)).toEqual([
      ['medium', 'urgent'],
    ]);
    expect(await severities(filed('stranger', 'Me'))).toEqual([['low', undefined]]);
  });

  it('is not capped for those it lists, for staff, or where it lists nobody', async () => {
    expect(await severities(filed('cus'))).toEqual([['urgent', undefined]]);
    expect(await severities(filed('ana'))).toEqual([['urgent', undefined]]);
    const open = await policyOf(
      `${POLICY.replace(/customers:.*\n/, '')}intake:\n${claim.replace(/^/gm, '  ')}\n  unverified_max: low\n`,
    );
    const desk = snapshotOf({ policy: open, forms: { 'problem.yml': FORM } }, [], 'fri 10:00');
    expect(fold(filed('stranger').issue(), desk).severity[0]?.severity).toBe('urgent');
  });

  it('is capped for everybody where it lists nobody, if the policy says up to what', async () => {
    const listless = POLICY.replace(/customers:.*\n/, '');
    const under = async (more: string, by: string, day = 'mon+3 10:00') => {
      const policy = await policyOf(`${listless}intake:\n${claim.replace(/^/gm, '  ')}\n${more}`);
      const desk = snapshotOf({ policy, forms: { 'problem.yml': FORM } }, [], 'fri+3 10:00');
      const story = new Story(day, by).with({ body: body({ who: 'Everyone' }) });
      const ticket = fold(story.issue(), desk);
      return [ticket.severity[0]?.severity, ticket.severity[0]?.claimed, ticket.isConfirmed];
    };
    expect(await under('  unverified_max: high\n', 'stranger')).toEqual(['high', 'urgent', false]);
    expect(await under('  unverified_max: high\n', 'ana')).toEqual(['urgent', undefined, true]);
    expect(await under('', 'stranger')).toEqual(['urgent', undefined, true]);
    // Tickets from before are left as they were.
    expect(await under('  unverified_max: high\n', 'stranger', 'mon 10:00')).toEqual([
      'urgent',
      undefined,
      true,
    ]);
  });

  it('is confirmed in a word', async () => {
    const claimed = new Story('mon+3 10:00', 'stranger').with({ body: body({ who: 'Everyone' }) });
    const confirmed = claimed.says('mon+3 11:00', 'ana', '/severity confirm');
    expect(await severities(confirmed)).toEqual([
      ['high', 'urgent'],
      ['urgent', undefined],
    ]);
    const nothing = new Story('mon+3 10:00', 'stranger').says('mon+3 11:00', 'ana', '/severity confirm');
    const { severity, commands } = fold(nothing.issue(), await deskUnder(claim));
    expect(severity).toEqual([]);
    expect(commands).toMatchObject([
      { outcome: 'refused', reason: { kind: 'not_now', because: { kind: 'no_severity' } } },
    ]);
  });

  it('covers a severity’s label that the form brought along', async () => {
    const story = new Story('mon 10:00', 'stranger').labels('mon 10:00:01', 'stranger', 'severity: urgent');
    expect(await severities(story)).toEqual([['high', 'urgent']]);
  });

  it('counts in full once staff say so: by word, by a label, or by who they say it is', async () => {
    expect(await severities(filed('stranger').says('mon 11:00', 'ana', '/severity urgent'))).toEqual([
      ['high', 'urgent'],
      ['urgent', undefined],
    ]);
    expect(await severities(filed('stranger').says('mon 11:00', 'ana', '/severity high'))).toEqual([
      ['high', 'urgent'],
      ['high', undefined],
    ]);
    const labelled = new Story('mon 10:00', 'stranger').labels('mon 11:00', 'ana', 'burning');
    expect(await severities(labelled)).toEqual([['urgent', undefined]]);
    const listed = POLICY.replace('vip:', "labels: { 'from: bigco': bigco }, vip:");
    const policy = await policyOf(`${listed}intake:\n${claim.replace(/^/gm, '  ')}\n`);
    const desk = snapshotOf({ policy, forms: { 'problem.yml': FORM } }, [], 'fri 10:00');
    const known = fold(filed('stranger').labels('mon 11:00', 'ana', 'from: bigco').issue(), desk);
    expect(known.severity.map((change) => [change.at, change.severity])).toEqual([
      [at('mon 10:00'), 'high'],
      [at('mon 11:00'), 'urgent'],
    ]);
    const own = fold(filed('stranger').labels('mon 11:00', 'stranger', 'from: bigco').issue(), desk);
    expect(own.severity.map(({ severity }) => severity)).toEqual(['high']);
  });

  it('is not confirmed by staff who only mend the text', async () => {
    const edited = (text: string) =>
      filed('stranger').with({
        bodyEdits: [
          { at: at('mon 10:00'), editor: who('stranger'), text: body({ who: 'Everyone' }) },
          { at: at('mon 11:00'), editor: who('ana'), text },
        ],
        body: text,
      });
    expect(await severities(edited(body({ who: 'Everyone', system: 'Wiki' })))).toEqual([['high', 'urgent']]);
    expect(await severities(edited(body({ who: 'A team, or two' })))).toEqual([
      ['high', 'urgent'],
      ['high', undefined],
    ]);
  });
});

describe('an edit of the form', () => {
  const intake = `severity: [{ field: who, map: { Me: low, 'A team, or two': high, Everyone: urgent } }]`;
  const edited = (by: string, to: string) => {
    const text = body({ who: to });
    return new Story('mon 10:00').with({
      bodyEdits: [
        { at: at('mon 10:00'), editor: who('cus'), text: body({ who: 'Me' }) },
        { at: at('mon 12:00'), editor: who(by), text },
      ],
      body: text,
    });
  };
  const told = async (story: Story) => {
    const { severity, overruled } = fold(story.issue(), await deskUnder(intake));
    return [
      severity.at(-1)?.severity,
      overruled.map((change) => [change.at, change.severity, change.by.login]),
    ];
  };

  it('by the customer changes nothing after staff have spoken, and is noted', async () => {
    const story = edited('cus', 'Everyone').says('mon 11:00', 'ana', '/severity medium');
    expect(await told(story)).toEqual(['medium', [[at('mon 12:00'), 'urgent', 'cus']]]);
    expect(await told(edited('cus', 'Everyone'))).toEqual(['urgent', []]);
  });

  it('that leaves the answer as it was is nothing to note', async () => {
    expect(await told(edited('cus', 'Me').says('mon 11:00', 'ana', '/severity medium'))).toEqual([
      'medium',
      [],
    ]);
  });

  it('by staff is their word, which later edits by the customer do not change', async () => {
    expect(await told(edited('ana', 'Everyone').says('mon 11:00', 'ana', '/severity medium'))).toEqual([
      'urgent',
      [],
    ]);
    const text = body({ who: 'A team, or two' });
    const again = edited('ana', 'Everyone');
    const { bodyEdits } = again.issue();
    const later = again.with({
      bodyEdits: [...bodyEdits, { at: at('mon 13:00'), editor: who('cus'), text }],
      body: text,
    });
    expect(await told(later)).toEqual(['urgent', [[at('mon 13:00'), 'high', 'cus']]]);
  });
});
