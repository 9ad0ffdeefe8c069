import { instant } from '../../src/calendar/instant.ts';
import { expect, test } from 'vitest';
import { summaryText } from '../../src/desk/summary.ts';

const FACTS = {
  ...{ repository: 'acme/helpdesk', timezone: 'UTC', now: instant(Date.UTC(2026, 10, 16, 9)), queue: [] },
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
