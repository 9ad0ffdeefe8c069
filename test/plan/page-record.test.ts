import { expect, test } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import { marked } from '../../src/marks/marker.ts';
import type { Change } from '../../src/plan/effect.ts';
import { recordAnew } from '../../src/plan/page-record.ts';
import type { Actor, Issue } from '../../src/ticket/issue.ts';

const BOT: Actor = { login: 'github-actions', kind: 'bot' };
const WHY = { because: 'A test wants it.', deadline: instant(0) };
const REF = { id: 'I_1', number: 1 };
const PAGE = 'page:quiet:1:1';

/** A ticket with one comment of the desk's. */
function ticketWith(body: string): Issue {
  const comment = {
    kind: 'comment',
    id: 'C_1',
    actor: BOT,
    at: instant(0),
    body,
    edits: [],
    lastEditedAt: null,
  };
  return { events: [comment] } as unknown as Issue;
}

const edit = (keys: readonly string[], text: string, asOf: string | null = null): Change => ({
  ...{ kind: 'edit_comment', issue: REF, comment: 'C_1', keys, body: marked(keys, text, asOf), ...WHY },
});

test('a record in a comment that is there by now is not made again', () => {
  const record: Change = {
    ...{ kind: 'create_comment', issue: REF, keys: [PAGE], body: marked([PAGE], 'Called.'), ...WHY },
  };
  expect(recordAnew(record, ticketWith(marked(['status'], 'Open.')), BOT)).toEqual([record]);
  expect(recordAnew(record, ticketWith(marked([PAGE], 'Called.')), BOT)).toEqual([]);
});

test('a record in the status comment keeps the marks that another run has left there, and its newer text', () => {
  const record = edit(['status', PAGE], 'Old.', '2026-12-07T15:00:00Z.3');
  const there = marked(['status', 'page:loud:1:1'], 'New.', '2026-12-07T15:01:00Z.4');
  expect(recordAnew(record, ticketWith(there), BOT)).toMatchObject([
    {
      keys: ['status', 'page:loud:1:1', PAGE],
      body: marked(['status', 'page:loud:1:1', PAGE], 'New.', '2026-12-07T15:01:00Z.4'),
    },
  ]);
  const older = marked(['status'], 'Older.', '2026-12-07T14:00:00Z.2');
  expect(recordAnew(record, ticketWith(older), BOT)).toEqual([record]);
});

test('a page that went out in the end takes the place of its failure', () => {
  const record = edit(['escalation:quiet:1:1', PAGE], 'Called.');
  const there = marked(['escalation:quiet:1:1', 'page-failed:quiet:1:1'], 'Not called.');
  expect(recordAnew(record, ticketWith(there), BOT)).toEqual([record]);
});
