/**
 * Writes down what GitHub holds of several desks that this version served, for the versions after it: their test finds
 * that they say nothing again. The issues are as this version's reader sees them.
 *
 *     node test/upgrade/write.ts VERSION     writes test/upgrade/fixtures/VERSION/*.json
 *
 * A fixture belongs to the version that wrote it and is never written anew: a new version adds a folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunContext } from '../../src/desk/snapshot.ts';
import { Reader } from '../../src/github/reader.ts';
import { SweepReading } from '../../src/hosts/sweep-reading.ts';
import type { Issue as Ticket } from '../../src/sandbox/store/records.ts';
import type { Issue } from '../../src/ticket/issue.ts';
import { sweep } from '../desk/running.ts';
import { comments, TestDesk } from '../e2e/desk.ts';
import { clientOf } from '../github/client.ts';
import type { RecordedForm, RecordedPolicy } from '../recorder/policies.ts';
import { filesOf, POLICIES } from '../recorder/policies.ts';
import { GITHUB } from '../ticket/secret.ts';

const [version] = process.argv.slice(2);
if (version === undefined) throw new Error('VERSION says which one writes');

const HOURS = [168, 48, 12, 3, 1, 0.1];
const OUTCOMES = ['delivered', 'delivered', 'failed', 'digested'] as const;
/** What reaches somebody: in a mail, on GitHub's page, or on the telephone. */
const REACHES = new Set(['create_comment', 'create_issue', 'page', 'assign', 'close', 'reopen']);

for (const [index, policy] of POLICIES.entries()) {
  const language = index % 2 === 0 ? 'en' : 'de';
  const folder = join(import.meta.dirname, 'fixtures', version);
  mkdirSync(folder, { recursive: true });
  const fixture = await served(policy, language);
  writeFileSync(join(folder, `${policy.name}.json`), `${JSON.stringify(fixture)}\n`);
  console.log(`${policy.name}: ${fixture.issues.length} issues`);
}

async function served(policy: RecordedPolicy, language: string) {
  const { policy: text, files, teams, forms } = filesOf(policy, language, true);
  // Nobody is asked for the members of teams: the fixture is read without an organisation.
  const alone = text.replaceAll(/, '@acme\/\w+'/g, '').replace(/^paused: .*\n/m, '');
  const lying = Object.fromEntries(
    Object.entries(forms).map(([file, form]) => [`.github/ISSUE_TEMPLATE/${file}`, form]),
  );
  await using desk = await TestDesk.start({ policy: alone, files: { ...files, ...lying } });
  desk.github.limits.secondary.enabled = false;
  for (const login of ['dee', 'lea']) desk.github.grant(desk.repository, login, 'triage');
  await live(desk, policy);
  const { context, plan } = await sweep(desk, { dryRun: true });
  if (plan.length > 0) throw new Error(`${policy.name} is not at rest`);
  const quiet = await quietHours(desk);
  const due = await sweep(desk, { dryRun: true, now: at(context.now, 24 * 3) });
  return {
    desk: { policy: alone, forms, files, teams },
    identity: context.identity,
    now: context.now,
    policySince: context.policySince,
    labels: context.labels,
    issues: (await issuesOf(desk, context)).map((issue) => ({ ...issue, fields: [...issue.fields] })),
    /** So many hours later there is still nothing that reaches anybody. */
    quiet,
    /** What is to be done three days later, as kinds and numbers of issues; comments that are edited in place left out. */
    due: due.plan
      .filter(({ kind }) => kind !== 'edit_comment')
      .map((effect) => `${effect.kind} ${'issue' in effect ? effect.issue.number : ''}`.trim()),
  };

  function at<Moment extends number>(moment: Moment, hours: number): Moment {
    return (moment + hours * 3_600_000) as Moment;
  }

  /** What the sweep read. */
  async function issuesOf({ github, token }: TestDesk, { policy: inForce }: RunContext): Promise<Issue[]> {
    const client = clientOf(github, token);
    const place = { owner: 'acme', name: 'helpdesk', policyPath: '.github/steward.yml' };
    const reader = new Reader(client, place);
    const issues: Issue[] = [];
    for await (const page of new SweepReading(await reader.sweep()).pages(reader, inForce, { client }))
      issues.push(...page);
    return issues;
  }

  async function quietHours(one: TestDesk): Promise<number> {
    for (const hours of HOURS) {
      const later = await sweep(one, { dryRun: true, now: at(context.now, hours) });
      if (!later.plan.some(({ kind }) => REACHES.has(kind))) return hours;
    }
    throw new Error(`${policy.name} is never quiet`);
  }
}

/** Two weeks of a desk, with something of everything. */
async function live(desk: TestDesk, policy: RecordedPolicy): Promise<void> {
  const { github, repository } = desk;
  const [form = ['', { name: '', fields: [] }]] = Object.entries(policy.forms);
  const open = (n: number): Ticket => {
    const [file, shape] = Object.entries(policy.forms)[n % Object.keys(policy.forms).length] ?? form;
    const by = ['cus', 'colleague', 'rival'][n % 3] ?? 'cus';
    const issue = file.endsWith('.md')
      ? github.as(by).openIssue(repository, {
          title: `Ticket ${n}`,
          body: '## What\n\nWords.\n\n## Why and when\n\nNow.',
        })
      : github.as(by).submitForm(repository, file, answersTo(shape, n), `Ticket ${n}`);
    const severity = policy.severities[n % policy.severities.length] ?? '';
    const label = policy.labels.find((one) => one.endsWith(`: ${severity}`));
    if (label !== undefined && repository.labels.some(({ name }) => name === label))
      github.as('ana').label(issue, label);
    return issue;
  };
  const pages = (effects: readonly unknown[]): Promise<unknown> =>
    Promise.resolve({
      sent: effects.map((effect, n) => ({
        effect,
        outcome: OUTCOMES[(n + effects.length) % OUTCOMES.length],
      })),
      faults: [],
    });
  let runs = 0;
  const look = async (hours: number): Promise<void> => {
    desk.wait(hours);
    const report = await sweep(desk, { pages: pages as never });
    if (report.failed.length > 0) throw new Error(report.failed.join('\n'));
    runs += 1;
  };
  const says = (who: string, issue: Ticket | undefined, body: string): void => {
    if (issue === undefined) throw new Error('no such ticket');
    github.clock.advance(60_000);
    github.as(who).comment(issue, body);
  };
  await look(0.1);
  const tickets = Array.from({ length: 10 }, (_, n) => open(n));
  const [a, b, c, d, e, f, g] = tickets;
  for (const hours of [0.2, 0.5, 1]) await look(hours);
  says('ana', a, 'We look into it.\n\n/ack');
  says('ana', b, 'Which version?\n\n/pending');
  says('bo', c, 'The vendor is on it.\n\n/hold vendor until 2026-11-19');
  says('cus', d, `The token is ${GITHUB}.`);
  says('chen', e, '/out-of-scope Ask the vendor');
  says('cus', a, '/severity urgent');
  says('ana', a, '/explain\n/help');
  says('ana', f, '/assign me\n/incident\n/severity nonsense');
  says(
    'bo',
    g,
    policy.commands.find((line) => line.startsWith('/self-service')) ?? '/status fixing We know.',
  );
  for (const hours of [0.1, 2, 4, 8]) await look(hours);
  if (f === undefined || a === undefined) throw new Error('no such ticket');
  says('ana', f, 'Solved.\n\n/close');
  await look(0.1);
  says('cus', f, 'And again?');
  says('ana', f, '/post-mortem owner @bo');
  const writeUp = comments(f).find(({ body }) => body.startsWith('<!-- steward post-mortem'));
  if (writeUp !== undefined) {
    github.clock.advance(60_000);
    github.as('ana').editComment(writeUp, writeUp.body.replaceAll(/^### .*$/gm, '$&\n\nWe wrote it.'));
  }
  for (const hours of [2, 10]) await look(hours);
  for (const issue of repository.issues.values()) {
    if (!issue.body.startsWith('<!-- steward triage') || issue.state === 'CLOSED') continue;
    github.clock.advance(60_000);
    const body = issue.body.replace(/^- \[ \] #/m, '- [x] #');
    if (body !== issue.body) github.as('ana').editIssue(issue, { body });
  }
  tickets.push(...Array.from({ length: 6 }, (_, n) => open(n + 10)));
  for (const hours of [3, 12, 24, 24, 30]) await look(hours);
  says('ana', a, '/escalate');
  says('colleague', b, 'Here it is.');
  says('ana', tickets[12], '/project Too large');
  says('ana', tickets[13], '/due 2026-12-24 agreed');
  for (const hours of [0.1, 6]) await look(hours);
  for (let left = 1; left > 0 && runs < 60;) {
    await look(0);
    left = (await sweep(desk, { dryRun: true })).plan.length;
  }
}

function answersTo({ fields }: RecordedForm, n: number): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ id, options, answers }, index) => {
      if ((n + index) % 7 === 6) return [];
      const choices = options ?? answers ?? ['Words of a customer.'];
      return [[id, choices[(n + index) % choices.length] ?? '']];
    }),
  );
}
