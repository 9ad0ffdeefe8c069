import { instant } from '../../src/calendar/instant.ts';
import { expect, test } from 'vitest';
import { summaryText } from '../../src/desk/summary.ts';

const FACTS = {
  ...{ repository: 'acme/helpdesk', timezone: 'UTC', now: instant(Date.UTC(2026, 10, 16, 9)), queue: [] },
  about: null,
  ...{ evaluated: 0, total: 0, requests: 3, written: 0, planned: 0, left: [], dryRun: false },
};

function warned(warning: string): string {
  const line = /^> ⚠️ (.*)$/m.exec(summaryText({ ...FACTS, warnings: [warning] }));
  return line?.[1] ?? '';
}

test('a warning is there to its end, where the advice is', () => {
  const warning = `#12: assign nobody: ${'GitHub did not assign some of them. '.repeat(12)}Ask the owner of it`;
  expect(warned(warning)).toMatch(/Ask the owner of it$/);
});

test('a warning is one line of bounded length without markup or mentions', () => {
  const warning = warned(`@ana <b>bold</b>\n# heading | ${'word '.repeat(10_000)}`);
  expect(warning).toMatch(/^@\u200bana &lt;b>bold&lt;\/b> # heading \\\| word .*…$/);
  expect(warning.length).toBeLessThan(3_000);
});

test('a run on one ticket has that ticket at its head, whoever wrote its title', () => {
  const text = (about: { number: number; title: string } | null): string =>
    summaryText({ ...FACTS, warnings: [], about });
  expect(text(null)).toMatch(/^## The desk of acme\/helpdesk\n\nMon 16 Nov/);
  expect(text({ number: 12, title: '# @ana is down' })).toMatch(
    /^## #12 \\# @\u200bana is down\n\nAt the desk of acme\/helpdesk · Mon 16 Nov/,
  );
});
