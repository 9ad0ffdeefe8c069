import { describe, expect, it } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import { MOST_ACTIONS, openActionsIn, orderedActions, textAt } from '../../src/ticket/open-actions.ts';
import fc from '../property.ts';

const at = (minutes: number) => instant(Date.UTC(2026, 11, 7, 9, minutes));
const EDITOR = { login: 'ana', kind: 'human' } as const;
const open = (...items: readonly string[]) =>
  openActionsIn(`### Actions\n\n${items.map((item) => `- ${item}`).join('\n')}\n`, []);

describe('the open actions of a write-up', () => {
  it('are its unchecked items, each once, without the template’s prompt', () => {
    const actions = open(
      '[ ] _what, who, by when_',
      '[ ] Watch it',
      '[x] Tell them',
      '[ ] watch  IT!',
      'Write it',
    );
    expect(actions.map(({ text }) => text)).toEqual(['Watch it', 'Write it']);
  });

  it('name whom they are for first', () => {
    expect(open('[ ] @Ana, ask @bo: why?').map(({ owner }) => owner)).toEqual(['ana']);
    expect(open('[ ] ask ana@example.org').map(({ owner }) => owner)).toEqual([null]);
  });

  it('are the same whoever is to do them, whatever their number, case and punctuation', () => {
    const [one, two] = [
      open('[ ] Watch the certificates, @ana'),
      open('[ ] watch the **certificates** @bo (#51).'),
    ];
    expect(one.map(({ action }) => action)).toEqual(two.map(({ action }) => action));
    expect(open('[ ] Watch the clock')[0]?.action).not.toBe(one[0]?.action);
  });

  it('are known by their words where those hold no letter', () => {
    const [one, other] = open('[ ] 🔥', '[ ] 🌊');
    expect(one?.action).not.toBe(other?.action);
  });

  it('are no more than anybody will do', () => {
    expect(open(...Array.from({ length: 50 }, (_, n) => `[ ] Do it ${String(n)}`))).toHaveLength(
      MOST_ACTIONS,
    );
  });

  it('have names that a mark can hold, whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        for (const { action } of open(`[ ] ${words}`)) expect(action).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
});

describe('what was asked for', () => {
  const text = (...items: readonly string[]) =>
    `### Actions\n\n${items.map((item) => `- [ ] ${item}`).join('\n')}\n`;
  const source = {
    at: at(0),
    body: text('Watch it', 'Come later'),
    lastEditedAt: at(20),
    edits: [
      { at: at(0), editor: EDITOR, text: text() },
      { at: at(10), editor: EDITOR, text: text('Watch it', 'Gone since') },
      { at: at(15), editor: EDITOR, text: null },
      { at: at(20), editor: EDITOR, text: text('Watch it', 'Come later') },
    ],
  };

  it('is what stood there then and still does', () => {
    const asked = (...orders: readonly number[]) =>
      orderedActions(source, orders.map(at), []).map((one) => one.text);
    expect(asked()).toEqual([]);
    expect(asked(5)).toEqual([]);
    expect(asked(10)).toEqual(['Watch it']);
    expect(asked(17, 25)).toEqual(['Watch it', 'Come later']);
  });

  it('is today’s text where no revision is known', () => {
    expect(textAt({ ...source, edits: [] }, at(5))).toBe(source.body);
    expect(textAt(source, at(-5))).toBe('');
  });
});
