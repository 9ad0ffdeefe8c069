import { describe, expect, it } from 'vitest';
import { assess } from '../../src/desk/assess.ts';
import type { CommentDecision } from '../../src/rules/decision.ts';
import { formsOf } from '../../src/ticket/form/match.ts';
import { policyOf, snapshotOf, Story } from '../desk/story.ts';
import { setting, urgent } from '../sla/setting.ts';
import { field, form } from '../ticket/form/github.ts';
import { HOSTILE } from '../ticket/hostile-texts.ts';

const FORM = form(field('What'), field('Where'));
const ANSWERS = '### What\n\nIt fails.\n\n### Where\n\nHere.\n';
/** A command that only Markdown can tell from a talk of one, in more than is read. */
const LONG = `${'> a\nb\n'.repeat(2000)}/close`;

const withForms = {
  policy: await policyOf('version: 1\nteam: { staff: [ana] }\nintake: { forms: { bug.yml: {} } }\n'),
};
function told(story: Story, now = 'mon 12:00'): CommentDecision['facts'][] {
  const snapshot = {
    ...snapshotOf({ ...setting, ...withForms }, [story.issue()], now),
    forms: formsOf([FORM]),
  };
  const { evaluations, failures } = assess(snapshot);
  expect(failures).toEqual([]);
  return evaluations.flatMap(({ decisions }) =>
    decisions.flatMap((d) => (d.kind === 'comment' && d.document === 'unread' ? [d.facts] : [])),
  );
}

describe('a text that is too long to be read', () => {
  it('is plain words, and staff are told once', () => {
    const story = urgent().says('mon 11:00', 'ana', LONG).says('mon 11:30', 'cus', LONG);
    expect(told(story)).toEqual([{ to: [], by: 'ana', comment: true }]);
    const { evaluations } = assess(snapshotOf(setting, [story.issue()], 'mon 12:00'));
    expect(evaluations[0]?.ticket.commands).toEqual([]);
    expect(evaluations[0]?.ticket.messages.map(({ substantive }) => substantive)).toEqual([true, true]);
    expect(told(story, 'fri 12:00')).toEqual([]);
  });

  it('is of no account where its author commands nothing, or it holds no command', () => {
    expect(told(urgent().says('mon 11:00', 'passer', LONG))).toEqual([]);
    for (const text of HOSTILE.values())
      if (!text.includes('/')) expect(told(urgent().says('mon 11:00', 'ana', text))).toEqual([]);
  });

  it('is read where its lines say it all', () => {
    const log = '2026-11-02 10:00:00 worker-1 started job 42 | ok\n'.repeat(1200);
    expect(told(urgent().says('mon 11:00', 'ana', `${log}\n/close`))).toEqual([]);
    expect(told(new Story('mon 10:00').with({ body: `${ANSWERS}\n${log}` }))).toEqual([]);
  });

  it.each([
    ['short lines in a fence', '~~~a\n\n'],
    ['blank lines', '\n\n'],
  ])('has no answers of a form, also where it is long by %s alone', (_, lines) => {
    const body = `  ### What\n\n${lines.repeat(2000)}\n### Where\n\nHere.\n`;
    expect(told(new Story('mon 10:00').with({ body }))).toEqual([{ to: [], by: 'cus', comment: false }]);
  });

  it('has no answers of a form', () => {
    const body = `${ANSWERS}\n${'- a\n  - b\n'.repeat(2000)}\n  ### More\n`;
    expect(told(new Story('mon 10:00').with({ body }))).toEqual([{ to: [], by: 'cus', comment: false }]);
  });
});
