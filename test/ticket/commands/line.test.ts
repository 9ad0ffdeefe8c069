import { describe, expect, it } from 'vitest';
import { isWrittenBy } from '../../../src/ticket/commands/line.ts';
import { fold } from '../../../src/ticket/fold.ts';
import { at, snapshotOf, Story, who } from '../../desk/story.ts';
import { setting } from '../../sla/setting.ts';
import { commentBy } from '../issue.ts';

const ticket = (story: Story) => fold(story.issue(), snapshotOf(setting, [], 'fri 10:00'));
const severities = (story: Story) =>
  ticket(story).severity.map(({ at: when, severity, by }) => [when, severity, by.login]);
const edit = (when: string, editor: string, text: string | null) => ({
  at: at(when),
  editor: who(editor),
  text,
});

describe('a command in a comment that was edited', () => {
  const commented = (body: string, author: string, ...edits: ReturnType<typeof edit>[]) =>
    new Story('mon 10:00').says('mon 11:00', author, body, {
      edits,
      lastEditedAt: edits.at(-1)?.at ?? null,
    });

  it('counts from the edit that wrote it', () => {
    const story = commented(
      'Hello.\n/severity high',
      'ana',
      edit('mon 11:00', 'ana', 'Hello.'),
      edit('mon 12:00', 'ana', 'Hello.\n/severity high'),
      edit('mon 13:00', 'ana', 'Hello!\n/severity high'),
    );
    expect(severities(story)).toEqual([[at('mon 12:00'), 'high', 'ana']]);
  });

  it('carries the authority of its editor', () => {
    const byStaff = commented(
      '/severity high',
      'cus',
      edit('mon 11:00', 'cus', 'Hello.'),
      edit('mon 12:00', 'bo', '/severity high'),
    );
    expect(severities(byStaff)).toEqual([[at('mon 12:00'), 'high', 'bo']]);
    const intoStaff = commented(
      '/severity high',
      'ana',
      edit('mon 11:00', 'ana', 'Hello.'),
      edit('mon 12:00', 'passer', '/severity high'),
    );
    expect(severities(intoStaff)).toEqual([]);
  });

  it('that stood from the beginning keeps the time of the comment', () => {
    const story = commented(
      '/severity high\nnow',
      'ana',
      edit('mon 11:00', 'ana', '/severity high'),
      edit('mon 12:00', 'ana', '/severity high\nnow'),
    );
    expect(severities(story)).toEqual([[at('mon 11:00'), 'high', 'ana']]);
  });

  it('that stood from the beginning is its author’s, whomever GitHub names for the first text', () => {
    for (const when of ['mon 10:59:59', 'mon 11:00']) {
      const story = commented(
        '/severity high',
        'ana',
        edit(when, 'ghost', '/severity high'),
        edit('mon 12:00', 'passer', '/severity high'),
      );
      expect(severities(story)).toEqual([[at('mon 11:00'), 'high', 'ana']]);
    }
  });

  it('taken out and written again counts from the second time', () => {
    const story = commented(
      '/severity high',
      'ana',
      edit('mon 11:00', 'ana', '/severity high'),
      edit('mon 12:00', 'ana', 'Oops'),
      edit('mon 13:00', 'bo', '/severity high'),
    );
    expect(severities(story)).toEqual([[at('mon 13:00'), 'high', 'bo']]);
  });

  it('edited away was never said; a deleted revision was never made', () => {
    expect(
      severities(
        commented(
          'Oops',
          'ana',
          edit('mon 11:00', 'ana', '/severity high'),
          edit('mon 12:00', 'ana', 'Oops'),
        ),
      ),
    ).toEqual([]);
    const hidden = commented(
      '/severity high',
      'ana',
      edit('mon 11:00', 'ana', 'Hello.'),
      edit('mon 12:00', 'bo', null),
      edit('mon 13:00', 'ana', '/severity high'),
    );
    expect(severities(hidden)).toEqual([[at('mon 13:00'), 'high', 'ana']]);
  });

  it('is its editor’s where the first or the last revision was deleted', () => {
    const original = edit('mon 11:00', 'ana', null);
    for (const [by, counted] of [
      ['passer', []],
      ['bo', [[at('mon 12:00'), 'high', 'bo']]],
    ] as const) {
      const written = edit('mon 12:00', by, '/severity high');
      expect(severities(commented('/severity high', 'ana', original, written))).toEqual(counted);
      expect(severities(commented('/severity high', 'ana', written))).toEqual(counted);
      const unread = edit('mon 12:00', by, null);
      expect(severities(commented('/severity high', 'ana', original, unread))).toEqual(counted);
      const readable = edit('mon 11:00', 'ana', 'Hello.');
      expect(severities(commented('/severity high', 'ana', readable, unread))).toEqual(counted);
    }
  });

  it('that stood before a deleted revision and after it is its author’s still', () => {
    const story = commented(
      '/severity high',
      'ana',
      edit('mon 11:00', 'ana', '/severity high'),
      edit('mon 12:00', 'passer', null),
    );
    expect(severities(story)).toEqual([[at('mon 11:00'), 'high', 'ana']]);
  });

  it('counts from the last edit where the revisions are not told', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'ana', '/severity high', {
      lastEditedAt: at('mon 12:00'),
    });
    expect(severities(story)).toEqual([[at('mon 12:00'), 'high', 'ana']]);
  });

  it('the comment itself keeps its creation time', () => {
    const story = commented(
      'On it!',
      'ana',
      edit('mon 11:00', 'ana', '/pending'),
      edit('mon 12:00', 'ana', 'On it!'),
    );
    expect(ticket(story).messages[0]).toMatchObject({ at: at('mon 11:00'), substantive: true });
  });
});

describe('commands', () => {
  it('are heard below a mark of byte order, and after carriage returns', () => {
    for (const body of ['\uFEFF/severity high', '\uFEFFOk\n\n/severity high', '*Ok*\r\r/severity high']) {
      const story = new Story('mon 10:00').says('mon 11:00', 'ana', body);
      expect([body, severities(story).length]).toEqual([body, 1]);
    }
  });

  it('count in hidden comments for nothing', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'ana', '/severity high', { minimized: true });
    expect(severities(story)).toEqual([]);
  });

  it('of one comment follow each other in its lines, one said twice being said last', () => {
    const story = new Story('mon 10:00').says(
      'mon 11:00',
      'ana',
      '/severity high\n/severity low\n/severity high',
    );
    expect(ticket(story).severity.at(-1)?.severity).toBe('high');
    const lines = ticket(story).commands.map(({ line: { args, line } }) => [args, line]);
    expect(lines).toEqual([
      ['low', 2],
      ['high', 3],
    ]);
  });

  it('and labels of one second follow the timeline: the latest wins', () => {
    const first = new Story('mon 10:00')
      .says('mon 11:00', 'ana', '/severity high')
      .labels('mon 11:00', 'bo', 'severity: low');
    expect(ticket(first).severity.at(-1)?.severity).toBe('low');
    const second = new Story('mon 10:00')
      .labels('mon 11:00', 'bo', 'severity: low')
      .says('mon 11:00', 'ana', '/severity high');
    expect(ticket(second).severity.at(-1)?.severity).toBe('high');
  });
});

describe('who is heard in a comment', () => {
  const isHeard = (login: string, since: string, more: Parameters<typeof commentBy>[4]) =>
    isWrittenBy(
      commentBy(who('ana'), at('mon 11:00'), 'C1', '/severity high', more),
      (by, when) => by.login === login && when >= at(since),
    );
  const edits = [edit('mon 11:00', 'ana', 'Hello.'), edit('mon 12:00', 'bo', '/severity high')];

  it('is its author, as of the last edit where the revisions are not told', () => {
    expect(isHeard('ana', 'mon 11:00', {})).toBe(true);
    expect(isHeard('ana', 'mon 11:01', {})).toBe(false);
    expect(isHeard('ana', 'mon 12:00', { lastEditedAt: at('mon 12:00') })).toBe(true);
    expect(isHeard('bo', 'mon 11:00', { lastEditedAt: at('mon 12:00') })).toBe(false);
  });

  it('is its author and each of its editors, as they were when they wrote it', () => {
    const edited = { edits, lastEditedAt: at('mon 12:00') };
    expect(isHeard('ana', 'mon 11:00', edited)).toBe(true);
    expect(isHeard('ana', 'mon 12:00', edited)).toBe(false);
    expect(isHeard('bo', 'mon 12:00', edited)).toBe(true);
    expect(isHeard('bo', 'mon 12:01', edited)).toBe(false);
    expect(isHeard('chen', 'mon 10:00', edited)).toBe(false);
  });
});
