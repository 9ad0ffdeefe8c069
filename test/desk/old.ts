import type { Issue } from '../../src/sandbox/store/records.ts';
import { FORM, POLICY, TestDesk } from '../e2e/desk.ts';

/** Everything on that could make a desk talk. */
const TALKATIVE = `${POLICY.replace(
  'tier-1: { members: [ana, bo] }',
  'tier-1: { members: [ana, bo], rotation: { every: 1 day, starts: 2025-12-01T09:00, order: [ana, bo] } }',
)}ownership: { within: 4h, group: tier-1, assign: true, answering_owns: true }
desk: { issue: true }
triage: { every: 1 week, starts: 2026-01-06T09:00, group: tier-1 }
`;

/**
 * A repository of old that gets its first policy now: so many issues, a year to a few weeks old, some answered, some
 * assigned, some waiting for words of the customer that came long ago.
 */
export async function oldDesk(count: number): Promise<{ desk: TestDesk; issues: Issue[] }> {
  const desk = await TestDesk.start({ now: '2025-11-16T15:00:00Z', policy: 'version: 1\n' });
  const issues = Array.from({ length: count }, (_, n) => {
    const severity = ['urgent', 'high', 'medium', 'low'][n % 4] ?? 'low';
    const issue = desk.report(severity, { title: `Old ticket ${String(n)}` });
    if (n % 3 === 0) desk.github.as('ana').comment(issue, 'We look into it.');
    if (n % 6 === 0) desk.github.as('cus').comment(issue, 'It is still there.');
    if (n % 5 === 0) desk.github.as('bo').assign(issue, 'bo');
    desk.github.clock.advance(Math.floor((300 * 86_400_000) / count));
    return issue;
  });
  desk.wait(24 * 30);
  desk.github.as('ana').push(desk.repository, { '.github/steward.yml': TALKATIVE });
  desk.github.clock.advance(60_000);
  return { desk, issues };
}

/** What a desk says to start with each of the built-in processes, its pagers included. */
const STARTS = {
  ddev: { groups: ['tier-1', 'tier-2', 'support'], severities: ['urgent', 'high', 'medium', 'low'] },
  msp: { groups: ['support', 'operations'], severities: ['P1', 'P2', 'P3', 'P4', 'P5'] },
  'support-ops': {
    groups: ['on-call'],
    severities: ['mission-critical', 'business-critical', 'business-operational', 'administrative'],
  },
  outage: { groups: ['support', 'engineering'], severities: ['down', 'impaired', 'question'] },
  product: { groups: ['support', 'engineering'], severities: ['p0', 'p1', 'p2', 'p3'] },
};

export type Preset = keyof typeof STARTS;
export const PRESETS = Object.keys(STARTS) as readonly Preset[];

/** Whether the issue is left open, and whatever else happened to it. */
type Fate = (desk: TestDesk, issue: Issue) => void;

/** What becomes of the issues of an old repository, in turn. */
const FATES: readonly Fate[] = [
  () => undefined,
  (desk, issue) => desk.github.as('ana').close(issue, 'COMPLETED'),
  (desk, issue) => desk.github.as('ana').comment(issue, 'We look into it.'),
  (desk, issue) => {
    desk.github.as('ana').comment(issue, 'Is it gone?');
    desk.github.as('cus').comment(issue, 'It is still there.');
  },
  (desk, issue) => desk.github.as('bo').close(issue, 'NOT_PLANNED'),
  (desk, issue) => desk.github.as('bo').label(issue, 'incident'),
  (desk, issue) => desk.github.as('bo').assign(issue, 'bo'),
  (desk, issue) => {
    desk.github.as('ana').close(issue, 'COMPLETED');
    desk.github.as('ana').reopen(issue);
  },
  (desk, issue) => {
    desk.github.as('bo').label(issue, 'incident');
    desk.github.as('ana').comment(issue, 'Found it.');
    desk.github.as('ana').close(issue, 'COMPLETED');
    desk.github.as('cus').comment(issue, 'Thank you, and one more thing.');
  },
];

/**
 * A repository of so many issues, open and closed, from two years to three days old, where one of the built-in processes
 * begins now. The younger ones were opened after December 2026.
 */
export async function oldRepository(
  preset: Preset,
  count: number,
): Promise<{ desk: TestDesk; issues: Issue[] }> {
  const { groups, severities } = STARTS[preset];
  const form = FORM.replace('[urgent, high, medium, low]', `[${severities.join(', ')}]`);
  const desk = await TestDesk.start({
    now: '2025-02-01T15:00:00Z',
    policy: 'version: 1\n',
    files: { '.github/ISSUE_TEMPLATE/problem.yml': form },
  });
  desk.github.as('ana').createLabel(desk.repository, 'incident');
  const issues = Array.from({ length: count }, (_, n) => {
    const issue = desk.report(severities[n % severities.length] ?? '', { title: `Old ticket ${String(n)}` });
    FATES[n % FATES.length]?.(desk, issue);
    desk.github.clock.advance(Math.floor((730 * 86_400_000) / count));
    return issue;
  });
  desk.wait(24 * 3);
  const policy = `version: 1
extends: ${preset}
publish: true
team:
  staff: [ana, bo, chen]
  groups: { ${groups.map((group) => `${group}: { members: [ana, bo] }`).join(', ')} }
pagers: { on-call: { kind: pagerduty } }
desk: { issue: true }
`;
  desk.github.as('ana').push(desk.repository, { '.github/steward.yml': policy });
  desk.github.clock.advance(60_000);
  return { desk, issues };
}

/** Whatever of an issue reaches people when it changes. */
export function reached(issue: Issue): unknown {
  const { state, assignees, timeline } = issue;
  return [state, assignees.length, timeline.filter(({ __typename: kind }) => kind === 'IssueComment').length];
}

/** People mentioned in a text, each once. */
export function mentionsIn(body: string): string[] {
  return [...new Set(body.match(/(?<![\w`])@[a-z\d][\w-]*/gi) ?? [])];
}
