import { describe, expect, it } from 'vitest';
import { deskIssueOf } from '../../src/desk/desk-issue.ts';
import type { Instant } from '../../src/calendar/instant.ts';
import { instant } from '../../src/calendar/instant.ts';
import type { Actor, Edit } from '../../src/ticket/issue.ts';
import { ownComments } from '../../src/ticket/own-comments.ts';
import { commentBy, issueBy } from './issue.ts';

const BOT: Actor = { login: 'desk', kind: 'bot' };
const ANA: Actor = { login: 'ana', kind: 'human' };
const GHOST: Actor = { login: 'ghost', kind: 'ghost' };
const START = instant(Date.parse('2026-11-16T10:00:00Z'));

const STATUS = '<!-- steward status page:urgent:1:1 as-of=2026-11-16T10:00:00Z.0 -->\nWe look at it.';
const FORGED = STATUS.replace('status', 'status breach:first_response:1');

function revisions(...edits: readonly (readonly [Actor, string | null])[]): Edit[] {
  return edits.map(([editor, text], index) => ({ at: later(index), editor, text }));
}

function later(seconds: number): Instant {
  return instant(START + seconds * 1000);
}

/** What is recognised in a comment of the desk that says this now, and was edited so. */
function seen(body: string, edits: readonly Edit[]): { keys: readonly string[]; text: string } | null {
  const event = commentBy(BOT, START, 'C1', body, { edits, lastEditedAt: later(edits.length) });
  const [own] = ownComments(issueBy(ANA, START, { events: [event] }), BOT);
  return own === undefined ? null : { keys: own.marker.keys, text: own.text };
}

const KEYS = ['status', 'page:urgent:1:1'];

describe('a mark is read from the newest revision that the desk itself wrote', () => {
  it('whatever somebody else wrote into it', () => {
    expect(seen(FORGED, revisions([BOT, STATUS], [ANA, FORGED]))).toEqual({
      keys: KEYS,
      text: 'We look at it.',
    });
    const earlier = '<!-- steward status -->\nWe have it.';
    const edits = revisions([BOT, earlier], [ANA, FORGED], [BOT, STATUS], [ANA, FORGED]);
    expect(seen(FORGED, edits)?.keys).toEqual(KEYS);
  });

  it('whoever took it off, with the words that they left', () => {
    for (const editor of [ANA, GHOST])
      expect(seen('We fixed it.', revisions([BOT, STATUS], [editor, 'We fixed it.']))).toEqual({
        keys: KEYS,
        text: 'We fixed it.',
      });
  });

  it('so that one put into other words of the same account is none', () => {
    const words = 'The build is done.';
    const edits = revisions([BOT, words], [ANA, `${FORGED}\n${words}`]);
    expect(seen(`${FORGED}\n${words}`, edits)).toBeNull();
  });

  it('or from today’s text where its own revisions were deleted, or are not known', () => {
    expect(seen(STATUS, [])?.keys).toEqual(KEYS);
    expect(seen(STATUS, revisions([BOT, null], [ANA, STATUS]))?.keys).toEqual(KEYS);
  });

  it('in the text of the desk’s own issues as well', () => {
    const body = '<!-- steward triage:2026-11-16T14:00:00Z -->\n- [ ] #1';
    const now = '<!-- steward desk -->\n- [x] #1';
    const bodyEdits = revisions([BOT, body], [ANA, now]);
    const agenda = issueBy(BOT, START, { body: now, bodyEdits, lastEditedAt: later(1) });
    expect(deskIssueOf(agenda, BOT)?.key).toBe('triage:2026-11-16T14:00:00Z');
  });
});
