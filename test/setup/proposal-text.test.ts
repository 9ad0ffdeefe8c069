import { expect, test } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { ProposalFacts } from '../../src/setup/proposal-text.ts';
import { isSameText, proposalText } from '../../src/setup/proposal-text.ts';

const NOW = instant(Date.parse('2026-11-30T10:00:00Z'));
const MONTH = { from: instant(NOW - 30 * 86_400_000), to: NOW, isWhole: true };

async function facts(
  more: Partial<ProposalFacts> = {},
  text = 'version: 1\nextends: msp\n',
): Promise<ProposalFacts> {
  const { policy, problems } = await loadPolicy({ text: `${text}timezone: UTC\n`, file: 'p.yml' });
  return {
    ...{ url: 'https://github.com/a/b', branch: 'steward/init', command: 'steward init --pr', policy },
    ...{ policyFile: 'p.yml', workflow: null, missingLabels: [], month: null, monthFault: null },
    problems: problems.filter(({ severity }) => severity === 'error'),
    ...more,
  };
}

test('however much there is to tell, and in whatever words, GitHub takes the text', async () => {
  const name = (count: number): string => `${'`@acme/all <'.repeat(20)}${String(count)}`;
  const many = <T>(one: (count: number) => T): T[] => Array.from({ length: 600 }, (_, count) => one(count));
  const rules = many((count) => `  - { name: '${name(count)}', first_response: 1h, resolution: 9h }`);
  const policy = `version: 1\nextends: msp\nsla:\n${rules.slice(0, 60).join('\n')}\n`;
  const late = many((number) => ({
    ...{ number, title: '<&@ana '.repeat(40), isOpen: true, isUnowned: true },
    missed: { clock: 'update' as const, due: NOW },
  }));
  const problem = { code: 'bad-date', path: [], message: '<@ana '.repeat(300), file: name(1) } as const;
  const text = proposalText(
    await facts(
      {
        month: { ...MONTH, tickets: 600, late },
        missingLabels: many(name),
        problems: many((line) => ({ ...problem, line, column: 1, severity: 'error' as const })),
        workflow: { path: name(2), text: '' },
      },
      policy,
    ),
  );
  expect(text).toContain('600 would have been overdue');
  expect(text).toContain('20 of these 600 tickets');
  expect(text).toContain('and 580 more');
  expect(text.length).toBeLessThan(65_536);
  expect(text).not.toMatch(/@\w/);
});

test('a month without tickets, and one that could not be judged, are told in a sentence', async () => {
  const quiet = proposalText(await facts({ month: { ...MONTH, tickets: 0, late: [] } }));
  expect(quiet).toContain('No ticket was opened between Sat 31 Oct 2026 and Mon 30 Nov 2026.');
  const fault = proposalText(await facts({ monthFault: 'The team @acme/all cannot be read.' }));
  expect(fault).toContain('It could not be judged. The team @\u200bacme/all cannot be read.');
  const some = proposalText(await facts({ month: { ...MONTH, tickets: 9, late: [], isWhole: false } }));
  expect(some).toContain('(as many as could be looked at), **0 would have been overdue**');
  expect(some).not.toContain('<details><summary>These');
});

test('promises are told from targets', async () => {
  expect(proposalText(await facts())).toContain('Times are promised to customers');
  const own = await facts({}, 'version: 1\nextends: ddev\n');
  expect(proposalText(own)).toContain('Times are targets of your own');
});

test('a browser ends lines otherwise, which is no other text', () => {
  expect(isSameText('a\r\nb\r\n', 'a\nb')).toBe(true);
  expect(isSameText('a', 'b')).toBe(false);
});
