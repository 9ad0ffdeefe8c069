import { expect, test } from 'vitest';

import { sweep } from '../desk/running.ts';
import { policyOf } from '../desk/story.ts';
import { absentLabels, misnamedBot } from '../../src/hosts/absent-names.ts';
import { parseFormTemplate } from '../../src/ticket/form/template.ts';
import { POLICY, TestDesk } from '../e2e/desk.ts';

const person = (login: string) => ({ login, kind: 'human' }) as const;
const app = (login: string) => ({ login, kind: 'bot' }) as const;

test('a bot named without the ending of an App, or a person with it, is told what to write', () => {
  expect(misnamedBot(person('steward'), app('steward'))).toContain('write "bot: steward[bot]"');
  expect(misnamedBot(app('ana'), person('ana'))).toContain('write "bot: ana"');
  expect(misnamedBot(app('steward'), app('steward'))).toBeNull();
  expect(misnamedBot(app('steward'), app('github-actions'))).toBeNull();
});

test('labels that forms give and the policy asks for, and that do not exist, are told by name', async () => {
  const policy = await policyOf(`
version: 1
severities: [{ name: high }, { name: low }]
customers: { tiers: [gold], labels: { 'Tier: Gold': gold, 'tier: silver': gold } }
intake: { severity: [{ label: { prio/1: high } }] }
flags: [{ label: late, when: { label: [vip, 'status: pending'], not: { label: fax } } }]
sla: [{ name: late, when: { label: late }, first_response: 1h }]
`);
  const form = parseFormTemplate(
    'bug.yml',
    'name: N\ndescription: D\nlabels: [Bug, bogus]\nbody:\n  - {type: input, attributes: {label: A}}\n',
  ).template;
  if (form === null) throw new Error('no form');
  const told = absentLabels(policy, { forms: [form], labels: ['bug', 'tier: gold'] });
  expect(told.map((sentence) => /"([^"]*)"/.exec(sentence)?.[1])).toEqual([
    'bogus',
    'tier: silver',
    'prio/1',
    'vip',
    'fax',
  ]);
  expect(told[0]).toContain('of bug.yml');
});

test('a run over all tickets tells of them without a request more, one on a ticket does not', async () => {
  const form = 'name: N\ndescription: D\nlabels: [bogus]\nbody:\n  - {type: input, attributes: {label: A}}\n';
  const files = { '.github/ISSUE_TEMPLATE/bogus.yml': form };
  await using desk = await TestDesk.start({ policy: POLICY, files });
  await using plainDesk = await TestDesk.start({ policy: POLICY });
  const report = await sweep(desk, { dryRun: true });
  expect(report.unserved.filter((line) => line.includes('"bogus"'))).toHaveLength(1);
  expect(report.requests).toBe((await sweep(plainDesk, { dryRun: true })).requests);
  const issue = desk.report('high');
  const one = await sweep(desk, { dryRun: true, issue: issue.number });
  expect(one.unserved).toEqual([]);
});

test('a run tells of a group that everybody is away from, soon and not in a year, with the dates', async () => {
  const away = (year: number): string =>
    `team: { groups: { tier-1: { members: [ana] } }, away: [{ who: ana, from: ${String(year)}-11-20, to: ${String(year)}-11-22 }] }\n`;
  const told = async (year: number): Promise<string[]> => {
    await using desk = await TestDesk.start({ policy: `version: 1\ntimezone: UTC\n${away(year)}` });
    const { unserved } = await sweep(desk, { dryRun: true });
    return unserved.filter((line) => line.includes('away'));
  };
  expect(await told(2026)).toEqual([
    'Everybody in the group "tier-1" is away from Fri 20 Nov 2026, 00:00 UTC to Mon 23 Nov 2026, 00:00 UTC, and nobody is there in their place.',
  ]);
  expect(await told(2027)).toEqual([]);
});

test('a dry run over all tickets tells of logins that nobody has, and asks once for all of them', async () => {
  const policy =
    POLICY +
    'ownership: { within: 4h, group: tier-1, areas: { network: whoever } }\n' +
    'flags: [{ label: machines, when: { not: { author: [dependabot, "renovate[bot]"] } } }]\n';
  await using desk = await TestDesk.start({ policy });
  const dry = await sweep(desk, { dryRun: true });
  expect(dry.unserved.filter((line) => line.includes('login'))).toEqual([
    'Nobody on GitHub has the login "dependabot" that the policy names: correct it, or take it out.',
    'Nobody on GitHub has the login "whoever" that the policy names: correct it, or take it out.',
  ]);
  const real = await sweep(desk);
  expect(real.unserved.filter((line) => line.includes('login'))).toEqual([]);
  expect(dry.requests).toBe((await sweep(desk)).requests + 1);
});
