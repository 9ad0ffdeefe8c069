import fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { deskIssueOf } from '../../../src/desk/desk-issue.ts';
import { digestsOn, merged } from '../../../src/desk/delivery/delivered.ts';
import { deliveredLine } from '../../../src/marks/lists.ts';
import type { Issue } from '../../../src/ticket/issue.ts';
import { BOT, judge, policyOf, Story, who } from '../story.ts';

const BODY = '<!-- steward desk as-of=2026-11-16T09:00:00Z -->\nAll is well.';

function board(...comments: readonly { readonly by: string; readonly body: string }[]): Issue {
  const story = new Story('mon 09:00', BOT);
  for (const { by, body } of comments) story.says('mon 10:00', by, body);
  return story.with({ body: BODY }).issue();
}

function read(issue: Issue): Record<string, string[]> {
  const told = merged(digestsOn(deskIssueOf(issue, who(BOT)), who(BOT)).map((one) => one.delivered));
  return Object.fromEntries([...told].map(([number, keys]) => [String(number), [...keys].sort()]));
}

const digest = (line: string) => `<!-- steward digest:2026-11-16T10:00:00Z -->\n${line}\n@ana`;

describe('the record of what a digest told', () => {
  it('is short: numbers in a row are one range', () => {
    const told = new Map([3, 5, 6, 7, 9].map((number) => [number, new Set(['breach:first_response:1'])]));
    expect(deliveredLine(told)).toBe('<!-- steward told breach:first_response:1=3,5-7,9 -->');
  });

  it('is read as it was written', () => {
    const key = fc.constantFrom('breach:first_response:1', 'breach:update:12', 'owner:1');
    const entry = fc.record({
      number: fc.integer({ min: 1, max: 3_000 }),
      keys: fc.uniqueArray(key, { minLength: 1 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: (e) => e.number, minLength: 1 }), (entries) => {
        const body = digest(
          deliveredLine(new Map(entries.map(({ number, keys }) => [number, new Set(keys)]))),
        );
        expect(read(board({ by: BOT, body }))).toEqual(
          Object.fromEntries(entries.map(({ number, keys }) => [String(number), keys.toSorted()])),
        );
      }),
    );
  });

  it('counts only in the desk’s own comments', () => {
    const line = deliveredLine(new Map([[3, new Set(['owner:1'])]]));
    expect(read(board({ by: 'ana', body: digest(line) }))).toEqual({});
    expect(read(board({ by: 'other[bot]', body: digest(line) }))).toEqual({});
    expect(read(board({ by: BOT, body: line }))).toEqual({});
  });

  it('is bounded as a whole, were it written by hand', () => {
    const words = Array.from({ length: 30 }, (_, index) => `owner:${String(index)}=1-9999`);
    const told = read(board({ by: BOT, body: digest(`<!-- steward told ${words.join(' ')} -->`) }));
    expect(Object.values(told).flat().length).toBeLessThanOrEqual(100_000);
  });

  it('takes no nonsense for numbers', () => {
    for (const list of ['1-999999999', '9-3', 'x', '1-', '-', ''])
      expect(
        Object.keys(read(board({ by: BOT, body: digest(`<!-- steward told owner:1=${list} -->`) }))).length,
      ).toBeLessThan(2);
  });
});

describe('an issue of the desk’s own', () => {
  it('is known by its author and the first line of its text', () => {
    const by = (login: string, body: string): boolean =>
      deskIssueOf({ ...board(), author: who(login), body }, who(BOT)) !== null;
    expect([by(BOT, BODY), by(BOT, `x${BODY}`), by('steward', BODY), by('cus', BODY)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('what a label alone records', () => {
  it('stays told when something else is told on the ticket later', async () => {
    const policy = await policyOf(`version: 1
severities: [{ name: urgent }]
team: { staff: [ana], groups: { tier-1: { members: [ana] } } }
ownership: { within: 4h, group: tier-1 }
sla: [{ name: all, resolution: 70m, update: 80m, next_response: 20m }]
`);
    const keys = (story: Story, now: string): (readonly string[])[] =>
      judge({ policy }, story, now).plan.flatMap((e) => (e.kind === 'create_comment' ? [e.keys] : []));
    // Resolution and update were told in a digest, or were too many: the label is all that is left of it.
    const story = new Story('mon 10:00')
      .says('mon 10:00', 'ana')
      .says('mon 10:00', BOT, '<!-- steward status -->\nHello.')
      .labels('mon 11:30', BOT, 'sla: breached')
      .says('mon 11:40', 'cus');
    expect(keys(story, 'mon 12:00')).toEqual([]);
    expect(keys(story, 'mon 12:01')).toEqual([['breach:next_response:1']]);
    story.says('mon 12:01', BOT, '<!-- steward breach:next_response:1 -->\n@ana');
    expect(keys(story, 'mon 12:02')).toEqual([]);
  });
});
