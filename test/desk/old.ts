import type { Issue } from '../../src/sandbox/store/records.ts';
import { POLICY, TestDesk } from '../e2e/desk.ts';

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

/** People mentioned in a text, each once. */
export function mentionsIn(body: string): string[] {
  return [...new Set(body.match(/(?<![\w`])@[a-z\d][\w-]*/gi) ?? [])];
}
