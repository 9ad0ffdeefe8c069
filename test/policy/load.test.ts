import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/policy/format.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';

const FILE = '.github/steward.yml';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

async function load(lines: string[] | string, presets?: Record<string, string>) {
  const text = typeof lines === 'string' ? lines : lines.join('\n');
  return loadPolicy({ text, file: FILE, ...(presets && { presets }) });
}

async function policyOf(lines: string[] | string, presets?: Record<string, string>): Promise<Policy> {
  const { policy, problems } = await load(lines, presets);
  expect(problems.map(formatProblem)).toEqual([]);
  if (!policy) throw new Error('No policy and no problem');
  return policy;
}

/** The part of each problem that its reader acts on. */
async function faultsOf(lines: string[] | string, presets?: Record<string, string>) {
  const { policy, problems } = await load(lines, presets);
  if (problems.some(({ severity }) => severity === 'error')) expect(policy).toBeNull();
  return problems.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`);
}

describe('a whole policy', () => {
  const text = `
version: 1
timezone: America/Denver
bot: "Acme-Desk[bot]"
news: 2 days
tickets: { when: { form: any } }
team:
  staff: [Ana, "@Acme/Support", { login: chen, from: 2026-11-01, until: 2026-12-31 }]
  groups:
    tier-1: { members: [ana, "@acme/support"], label: "group: one" }
    tier-2: {}
calendars:
  office: { timezone: Europe/Berlin, hours: { mon-fri: "09:00-17:00" } }
severities:
  - { name: urgent, label: P1, color: "B60205", description: All stop }
  - { name: low }
labels:
  breached: late
  pending: { name: waiting, color: "ffffff" }
customers:
  tiers: [enterprise, free]
  members: { enterprise: { bigco: [BigCo-Ops, "@bigco-cto"] } }
intake:
  acknowledge: false
  severity: [{ field: severity }, low]
  forms:
    incident.yml: { incident: true, severity: { field: impact, map: { "Everyone, everywhere": urgent } } }
    change.yml: { severity: low }
sla:
  - name: urgent
    when: { severity: urgent, tier: [enterprise], repository: Acme/Shop }
    first_response: 60m
    update: { every: 2h, calendar: office }
    warn_at: 75%
    effective: 2027-01-01
    minimum_remaining: 30m
  - name: rest
    calendar: office
    first_response: { within: 1 working day }
    resolution: 3 working days
    pauses: { resolution: [on_hold], update: [on_hold] }
internal:
  - { name: fast, first_response: 10m }
ownership: { within: 4h, calendar: office, group: tier-1 }
escalation:
  - { name: quiet, on: silence, after: 30m, to: tier-2 }
  - { name: told, on: silence }
waiting: { pending: { close_after: 72h } }
incidents: { when: { severity: urgent } }
write_up: { done: written, causes: [people, code] }
`;

  it('comes out with every name resolved and every duration measured', async () => {
    const policy = await policyOf(text);
    expect(policy).toMatchObject({
      timezone: 'America/Denver',
      bot: 'acme-desk[bot]',
      news: 48 * HOUR,
      tickets: { form: ['any'] },
      incidents: { when: { severity: ['urgent'] }, components: [], postUpdates: false },
      severities: [
        { name: 'urgent', label: 'P1', color: 'b60205', description: 'All stop' },
        { name: 'low', label: 'severity: low', color: 'ededed', description: '' },
      ],
      escalation: [
        { name: 'quiet', when: {}, on: 'silence', after: { within: 30 * MINUTE, text: '30m' }, to: 'tier-2' },
        { name: 'told', on: 'silence', after: { within: 0 }, to: null },
      ],
      ownership: { target: { within: 4 * HOUR, text: '4h' }, group: 'tier-1' },
      waiting: { pending: { severities: ['urgent', 'low'], reopenWithin: 14 * 24 * HOUR } },
      writeUp: {
        when: { incident: true },
        target: { within: 24 * HOUR },
        done: 'written',
        causes: ['people', 'code'],
      },
    });
    expect(policy.ownership?.target.calendar).toBe(policy.calendars.get('office'));
    expect(policy.waiting.pending.closeAfter?.calendar).toBe(policy.calendars.get('24x7'));
  });

  it('counts dates of the roster in the desk’s zone, the last one to its end', async () => {
    const { team } = await policyOf(text);
    expect(team).toMatchObject({
      staff: [
        { login: 'ana', team: false, from: null, until: null },
        { login: 'acme/support', team: true, from: null, until: null },
        // Denver leaves summer time in the night of 1 November 2026, at 02:00.
        {
          login: 'chen',
          team: false,
          from: Date.parse('2026-11-01T00:00:00-06:00'),
          until: Date.parse('2027-01-01T00:00:00-07:00'),
        },
      ],
      groups: [
        { name: 'tier-1', members: ['ana', 'acme/support'], label: 'group: one' },
        { name: 'tier-2', members: [], label: null },
      ],
    });
  });

  it('gives each promise the calendar it names, and pauses the resolution where nothing else is said', async () => {
    const { sla, internal, calendars } = await policyOf(text);
    expect(sla).toMatchObject([
      {
        name: 'urgent',
        when: { severity: ['urgent'], tier: ['enterprise'], repository: ['acme/shop'] },
        targets: { first_response: { within: 60 * MINUTE, text: '60m' }, update: { within: 2 * HOUR } },
        pauses: { first_response: [], next_response: [], update: [], resolution: ['pending', 'on_hold'] },
        warnAt: 0.75,
        effective: Date.parse('2027-01-01T00:00:00-07:00'),
        minimumRemaining: 30 * MINUTE,
      },
      {
        name: 'rest',
        targets: {
          first_response: { within: 8 * HOUR },
          resolution: { within: 24 * HOUR, text: '3 working days' },
        },
        pauses: { first_response: [], next_response: [], update: ['on_hold'], resolution: ['on_hold'] },
        warnAt: null,
        effective: null,
        minimumRemaining: null,
      },
    ]);
    expect(sla[0]?.targets.first_response?.calendar).toBe(calendars.get('24x7'));
    expect(sla[0]?.targets.update?.calendar).toBe(calendars.get('office'));
    expect(sla[1]?.targets.first_response?.calendar).toBe(calendars.get('office'));
    expect(Object.keys(sla[0]?.targets ?? {})).toEqual(['first_response', 'update']);
    expect(internal).toMatchObject([
      { name: 'fast', when: {}, targets: { first_response: { within: 10 * MINUTE } } },
    ]);
  });

  it('knows customers by login and forms by file', async () => {
    const { customers, intake, labels } = await policyOf(text);
    expect(customers).toMatchObject({
      tiers: ['enterprise', 'free'],
      members: new Map([
        ['bigco-ops', { customer: 'bigco', tier: 'enterprise' }],
        ['bigco-cto', { customer: 'bigco', tier: 'enterprise' }],
      ]),
    });
    expect(intake).toMatchObject({
      acknowledge: false,
      severity: [
        { kind: 'field', field: 'severity', map: null },
        { kind: 'fixed', severity: 'low' },
      ],
    });
    expect(intake.forms.get('incident.yml')).toMatchObject({
      incident: true,
      severity: { kind: 'field', field: 'impact', map: new Map([['Everyone, everywhere', 'urgent']]) },
    });
    expect(intake.forms.get('change.yml')).toMatchObject({
      incident: false,
      severity: { kind: 'fixed', severity: 'low' },
    });
    expect(labels.breached).toMatchObject({ name: 'late', color: 'b60205' });
    expect(labels.pending).toEqual({
      name: 'waiting',
      color: 'ffffff',
      description: 'Waiting for the customer',
    });
    expect(labels.at_risk.name).toBe('sla: at risk');
  });
});

describe('the least policy', () => {
  it('is a version: no roster, no promise, every issue a ticket', async () => {
    expect(await policyOf('version: 1')).toMatchObject({
      timezone: 'UTC',
      bot: null,
      tickets: {},
      team: { staff: null, groups: [] },
      severities: [],
      sla: [],
      ownership: null,
      incidents: { when: null, components: [] },
      writeUp: null,
      waiting: { pending: { closeAfter: null } },
    });
  });

  it('loads with a byte order mark and with Windows line ends', async () => {
    expect(await policyOf('\uFEFFversion: 1\r\ntimezone: Asia/Kathmandu\r\n')).toMatchObject({
      timezone: 'Asia/Kathmandu',
    });
    expect(await faultsOf('\uFEFFtimezon: x\r\nversion: 1')).toEqual([`${FILE}:1:1 unknown-key`]);
  });
});

describe('ten mistakes in one policy', () => {
  const text = [
    'version: 1', //                                                      1
    'timezone: Europe/Berln', //                                          2
    'team:', //                                                           3
    '  staff: [ana, { login: bo, until: 2026-02-31 }]', //                4
    '  groups: { tier-1: { member: [ana] } }', //                         5
    'calendars:', //                                                      6
    '  office: { hours: { mon-fri: "9-17" } }', //                        7
    'severities:', //                                                     8
    '  - { name: urgent, color: 112233 }', //                             9
    '  - { name: low }', //                                              10
    'sla:', //                                                           11
    '  - name: urgent', //                                               12
    '    when: { severity: urgnt }', //                                  13
    '    calendar: ofice', //                                            14
    '    first_response: soon', //                                       15
    '  - { name: rest, calendar: 24x5, resolution: 3 days }', //         16
    'escalation:', //                                                    17
    '  - { name: up, on: take, to: tier-1 }', //                         18
  ];

  it('are told all at once, each at its place, with what is allowed and what was meant', async () => {
    const { policy, problems } = await load(text);
    expect(policy).toBeNull();
    expect(problems.map(({ line, column, code, nearest }) => [line, column, code, nearest])).toEqual([
      [2, 11, 'unknown-zone', 'Europe/Berlin'],
      [4, 36, 'bad-date', undefined],
      [5, 23, 'unknown-key', 'members'],
      [7, 31, 'bad-hours', undefined],
      [9, 28, 'wrong-type', undefined],
      [13, 23, 'unknown-reference', 'urgent'],
      [14, 15, 'unknown-reference', 'office'],
      [15, 21, 'bad-duration', undefined],
      [16, 47, 'ambiguous-duration', undefined],
      [18, 21, 'unknown-value', 'taken'],
    ]);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([FILE]));
    const allowed = new Map(problems.map((problem) => [problem.line, problem.allowed]));
    expect(allowed.get(5)).toEqual(['members', 'label', 'rotation', 'asks', 'overrides']);
    expect(allowed.get(13)).toEqual(['urgent', 'low']);
    expect(allowed.get(14)).toEqual(['24x7', '24x5', 'office']);
    expect(allowed.get(18)).toEqual(['opened', 'silence', 'unanswered', 'taken', 'held']);
    expect(allowed.get(16)).toEqual(['3 working days', '72h']);
  });

  it('have paths as their author counts them, also behind an entry that cannot be read', async () => {
    const { problems } = await load([
      'version: 1',
      'severities: [{ name: low }]',
      'sla:',
      '  - { name: 5 }',
      '  - { name: b, when: { severity: lo } }',
    ]);
    expect(problems.map(({ path }) => path)).toEqual([
      ['sla', 0, 'name'],
      ['sla', 1, 'when', 'severity'],
    ]);
  });
});

describe('a mistake', () => {
  const cases: [what: string, lines: string[], place: string, code: string][] = [
    ['no version', ['timezone: UTC'], '1:1', 'missing-key'],
    ['another version', ['version: 2'], '1:10', 'unknown-value'],
    ['nothing at all', [''], '1:1', 'missing-key'],
    ['comments only', ['# later', ''], '1:1', 'missing-key'],
    ['a list', ['- version: 1'], '1:1', 'wrong-type'],
    ['a word', ['version'], '1:1', 'wrong-type'],
    ['a tab', ['version: 1', 'team:', '\tstaff: []'], '3:1', 'yaml-syntax'],
    ['two documents', ['version: 1', '---', 'version: 1'], '2:1', 'yaml-syntax'],
    ['a key twice', ['version: 1', 'news: 1h', 'news: 2h'], '3:1', 'duplicate-name'],
    ['a tag', ['version: 1', 'bot: !secret x'], '2:6', 'yaml-syntax'],
    ['a list where a map belongs', ['version: 1', 'team: []'], '2:7', 'wrong-type'],
    ['calendars as a list', ['version: 1', 'calendars: []'], '2:12', 'wrong-type'],
    ['a key nobody knows', ['version: 1', 'pagerz: {}'], '2:1', 'unknown-key'],
    ['a percentage of nothing', ['version: 1', 'sla: [{ name: a, warn_at: 0% }]'], '2:27', 'unknown-value'],
    ['a whole percentage', ['version: 1', 'sla: [{ name: a, warn_at: 100% }]'], '2:27', 'unknown-value'],
    [
      'a date that is none',
      ['version: 1', 'sla: [{ name: a, effective: 2026-13-01 }]'],
      '2:29',
      'bad-instant',
    ],
    ['a bare login map', ['version: 1', 'team: { staff: [{ from: 2026-01-01 }] }'], '2:17', 'missing-key'],
    ['a bot on the roster', ['version: 1', 'team: { staff: ["dependabot[bot]"] }'], '2:17', 'unknown-value'],
    [
      'dates the wrong way round',
      ['version: 1', 'team: { staff: [{ login: a, from: 2026-01-02, until: 2026-01-01 }] }'],
      '2:54',
      'bad-date',
    ],
    [
      'an organisation without its team',
      ['version: 1', 'team: { staff: ["@acme/"] }'],
      '2:17',
      'unknown-value',
    ],
    ['a severity twice', ['version: 1', 'severities: [{ name: a }, { name: a }]'], '2:35', 'duplicate-name'],
    ['a colour by name', ['version: 1', 'severities: [{ name: a, color: red }]'], '2:32', 'bad-label'],
    [
      'a long label',
      ['version: 1', `severities: [{ name: a, label: ${'x'.repeat(51)} }]`],
      '2:32',
      'bad-label',
    ],
    ['a label without text', ['version: 1', 'labels: { pending: "" }'], '2:20', 'bad-label'],
    [
      'one label for two things',
      ['version: 1', 'labels: { incident: { name: "SLA: Breached" } }'],
      '2:29',
      'duplicate-name',
    ],
    [
      'an unknown tier',
      ['version: 1', 'customers: { members: { gold: { a: [b] } } }'],
      '2:25',
      'unknown-reference',
    ],
    [
      'a customer twice',
      ['version: 1', 'customers: { tiers: [t], members: { t: { a: [x], b: [X] } } }'],
      '2:54',
      'duplicate-name',
    ],
    ['an unknown group', ['version: 1', 'ownership: { within: 1h, group: g }'], '2:33', 'unknown-reference'],
    ['a form by title', ['version: 1', 'tickets: { when: { form: Bug } }'], '2:26', 'unknown-value'],
    ['a form entry by title', ['version: 1', 'intake: { forms: { Bug: {} } }'], '2:20', 'unknown-value'],
    [
      'a repository by its bare name',
      ['version: 1', 'tickets: { when: { repository: [shop] } }'],
      '2:33',
      'unknown-value',
    ],
    [
      'a rule twice',
      ['version: 1', 'escalation: [{ name: a, on: taken }, { name: a, on: silence }]'],
      '2:46',
      'duplicate-name',
    ],
    ['working days on the wall', ['version: 1', 'news: 2 working days'], '2:7', 'ambiguous-duration'],
    [
      'an answer mapped to no severity',
      ['version: 1', 'intake: { severity: [{ field: f, map: { Yes: urgent } }] }'],
      '2:46',
      'unknown-reference',
    ],
    [
      'a wait that is none',
      ['version: 1', 'sla: [{ name: a, pauses: { update: [held] } }]'],
      '2:37',
      'unknown-value',
    ],
    [
      'a list with a hole',
      ['version: 1', 'intake: { severity: [{ field: f }, ] }', 'sla: [null]'],
      '3:7',
      'wrong-type',
    ],
    ['an unknown zone', ['version: 1', 'timezone: +01:00'], '2:11', 'unknown-zone'],
    ['a list as a key', ['version: 1', '? [a]', ': b'], '2:3', 'yaml-syntax'],
    ['an alias of itself', ['version: 1', 'team: &a { groups: *a }'], '2:20', 'yaml-syntax'],
  ];

  it.each(cases)('%s', async (_, lines, place, code) => {
    expect(await faultsOf(lines)).toEqual([`${FILE}:${place} ${code}`]);
  });

  it('in one section hides none in another, and does not cause others', async () => {
    // The group, calendar and severity below are defined, though not well.
    expect(
      await faultsOf([
        'version: 1',
        'team: { groups: { one: 5 } }',
        'calendars: { office: {} }',
        'severities: [{ name: low, colour: red }]',
        'ownership: { within: 1h, calendar: office, group: one }',
        'tickets: { when: { severity: low } }',
        'waiting: { pending: { close_after: 1 } }',
      ]),
    ).toEqual([
      `${FILE}:2:24 wrong-type`,
      `${FILE}:3:22 missing-key`,
      `${FILE}:4:27 unknown-key`,
      `${FILE}:7:36 wrong-type`,
    ]);
  });

  it('in a section as a whole leaves references to it alone', async () => {
    expect(
      await faultsOf(['version: 1', 'severities: none', 'sla: [{ name: a, when: { severity: low } }]']),
    ).toEqual([`${FILE}:2:13 wrong-type`]);
  });

  it('never reaches a prototype', async () => {
    expect(
      await faultsOf([
        'version: 1',
        '__proto__: { polluted: 1 }',
        'constructor: 1',
        'team: { groups: { toString: {} } }',
      ]),
    ).toEqual([`${FILE}:2:1 unknown-key`, `${FILE}:3:1 unknown-key`]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    const { team } = await policyOf([
      'version: 1',
      'team: { groups: { constructor: {}, toString: { members: [a] } } }',
    ]);
    expect(team.groups.map(({ name }) => name)).toEqual(['constructor', 'toString']);
  });

  it('of size or depth is told, not suffered', async () => {
    expect(await faultsOf(`version: 1\n${'# x'.repeat(200_000)}`)).toEqual([`${FILE}:1:1 too-large`]);
    expect((await faultsOf(`version: 1\nteam: ${'['.repeat(20_000)}`)).length).toBeGreaterThan(0);
    expect(await faultsOf(`version: 1\nteam: ${'['.repeat(60)}${']'.repeat(60)}`)).toEqual([
      `${FILE}:2:47 yaml-syntax`,
    ]);
    const levels = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 9; level += 1) {
      const alias = `*a${level - 1}`;
      levels.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => alias).join(',')}]`);
    }
    const [problem] = (await load(levels)).problems;
    expect(problem?.code).toBe('too-large');
  });

  it('is printed on one line, whatever the text holds', async () => {
    const { problems } = await load(['version: 1', 'sla: [{ name: a, calendar: "of\\nice\\e[31m" }]']);
    const [line] = problems.map(formatProblem);
    expect(line).toBe(
      `${FILE}:2:28 error unknown-reference: No calendar is named "of\\nice\\u001b[31m". Allowed: 24x7, 24x5.`,
    );
  });
});

describe('extends', () => {
  const base = `
version: 1
timezone: Europe/Berlin
team: { groups: { one: { members: [ana] }, two: { label: deux } } }
severities: [{ name: urgent, label: P1 }, { name: low }]
intake: { severity: [{ field: severity }] }
sla:
  - { name: urgent, when: { severity: urgent }, first_response: 1h, update: 1h }
  - { name: low, when: { severity: low }, first_response: 8h }
ownership: { within: 4h, group: one }
`;
  const presets = { base };

  it('merges maps, replaces named entries in place, puts new ones first, and replaces other lists', async () => {
    const policy = await policyOf(
      [
        'version: 1',
        'extends: base',
        'team: { groups: { one: { members: [bo] }, three: {} } }',
        'severities: [{ name: critical }, { name: low, label: P4 }]',
        'intake: { severity: [low] }',
        'sla: [{ name: urgent, when: { severity: urgent }, first_response: 30m }, { name: vip, when: { severity: critical } }]',
        'ownership: { within: 2h }',
      ],
      presets,
    );
    expect(policy).toMatchObject({ timezone: 'Europe/Berlin' });
    expect(policy.team.groups).toMatchObject([
      { name: 'one', members: ['bo'], label: null },
      { name: 'two', members: [], label: 'deux' },
      { name: 'three', members: [], label: null },
    ]);
    expect(policy.severities.map(({ name, label }) => [name, label])).toEqual([
      ['urgent', 'P1'],
      ['critical', 'severity: critical'],
      ['low', 'P4'],
    ]);
    expect(policy.sla.map(({ name, targets }) => [name, Object.keys(targets)])).toEqual([
      ['vip', []],
      ['urgent', ['first_response']],
      ['low', ['first_response']],
    ]);
    expect(policy.intake.severity).toEqual([{ kind: 'fixed', severity: 'low' }]);
    expect(policy.ownership).toMatchObject({ target: { text: '2h' }, group: 'one' });
  });

  it('replaces flags of the same label, however it is written, and puts new ones first', async () => {
    const flag = (label: string, severity: string) => `{ label: ${label}, when: { severity: ${severity} } }`;
    const inherited = { base: `${base}flags: [${flag('pressing', 'urgent')}, ${flag('easy', 'low')}]` };
    const own = `flags: [${flag('hard', 'urgent')}, ${flag('Easy', '[urgent, low]')}]`;
    const { flags } = await policyOf(['version: 1', 'extends: base', own], inherited);
    expect(flags.map(({ label, when }) => [label.name, when])).toEqual([
      ['hard', { severity: ['urgent'] }],
      ['pressing', { severity: ['urgent'] }],
      ['Easy', { severity: ['urgent', 'low'] }],
    ]);
  });

  it.each([
    [['trivial'], 'urgent, high, low, trivial'],
    [['critical', 'urgent'], 'critical, urgent, high, low'],
    [['urgent', 'grave', 'serious'], 'urgent, grave, serious, high, low'],
    [['urgent', 'high', 'low', 'trivial'], 'urgent, high, low, trivial'],
    [['critical', 'high', 'mild'], 'urgent, critical, high, mild, low'],
    [['low', 'high', 'odd'], 'urgent, low, high, odd'],
  ])('ranks severities written as %j among the inherited ones: %s', async (own, ranked) => {
    const list = (names: string[]) => `severities: [${names.map((name) => `{ name: ${name} }`).join(', ')}]`;
    const inherited = { base: `version: 1\n${list(['urgent', 'high', 'low'])}` };
    const policy = await policyOf(['version: 1', 'extends: base', list(own)], inherited);
    expect(policy.severities.map(({ name }) => name).join(', ')).toBe(ranked);
  });

  it('caps what strangers claim where a severity was added', async () => {
    const text = `version: 1
extends: ddev
customers: { tiers: [gold], members: { gold: { bigco: [ops] } } }
severities: [{ name: trivial, description: Cosmetic, color: "ffffff" }]`;
    expect((await policyOf(text)).intake.unverifiedMax).toBe('high');
  });

  it('lets null and the empty list remove', async () => {
    const policy = await policyOf(
      [
        'version: 1',
        'extends: base',
        'ownership: null',
        'team: { groups: { one: ~ } }',
        'sla: []',
        'timezone:',
      ],
      presets,
    );
    expect(policy).toMatchObject({ ownership: null, sla: [], timezone: 'UTC' });
    expect(policy.team.groups.map(({ name }) => name)).toEqual(['two']);
  });

  it('points to what wrote the value, or to what brought it in', async () => {
    const { problems } = await load(['version: 1', 'extends: base', 'team: { groups: { one: ~ } }'], presets);
    expect(problems).toMatchObject([
      { file: FILE, line: 2, column: 10, code: 'unknown-reference', inherited: 'base' },
    ]);
    expect(problems[0]?.message).toContain('(in the process "base")');
    expect(await faultsOf(['version: 1', 'extends: base', 'ownership: { group: uno }'], presets)).toEqual([
      `${FILE}:3:21 unknown-reference`,
    ]);
  });

  it('does not inherit the version', async () => {
    expect(await faultsOf(['extends: base'], presets)).toEqual([`${FILE}:1:1 missing-key`]);
  });

  it('goes on with the process that was meant, and blames no name on one that is unknown', async () => {
    const { problems } = await load(
      ['version: 1', 'extends: bse', 'tickets: { when: { severity: lo } }'],
      presets,
    );
    expect(problems.map(({ code, nearest }) => [code, nearest])).toEqual([
      ['unknown-preset', 'base'],
      ['unknown-reference', 'low'],
    ]);
    const far = ['version: 1', 'extends: something', 'tickets: { when: { severity: lo } }', 'nws: 1h'];
    expect(await faultsOf(far, presets)).toEqual([`${FILE}:2:10 unknown-preset`, `${FILE}:4:1 unknown-key`]);
  });

  it('follows a chain, but not in a circle', async () => {
    const chain = { ...presets, next: 'version: 1\nextends: base\nnews: 1h' };
    expect(await policyOf(['version: 1', 'extends: next'], chain)).toMatchObject({
      team: { groups: [{ name: 'one' }, { name: 'two' }] },
      news: HOUR,
    });
    const circle = { a: 'version: 1\nextends: b', b: 'version: 1\nextends: a' };
    expect((await faultsOf(['version: 1', 'extends: a'], circle)).at(-1)).toMatch(/unknown-preset$/);
  });

  it('knows no process by the names that objects inherit', async () => {
    expect(await faultsOf(['version: 1', 'extends: constructor'], presets)).toEqual([
      `${FILE}:2:10 unknown-preset`,
    ]);
  });
});
