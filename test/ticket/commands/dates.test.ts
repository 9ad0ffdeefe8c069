import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/calendar/moment.ts';
import { who } from '../../desk/story.ts';
import { at, Story, ticketOf } from './desk.ts';

/** Outcome of staff's comment, and the agreed date that it leaves behind. */
function agreed(said: string, body: string): string {
  const ticket = ticketOf(new Story(said).says(said, 'ana', body));
  const date = ticket.agreed.at(-1)?.value ?? null;
  const [command] = ticket.commands;
  return `${command?.outcome ?? 'none'} ${date === null ? '-' : formatInstant(date, 'UTC')}`;
}

describe('report 14, a date with a time that it drops', () => {
  it.each([
    ['/due 2026-12-01 5pm', 'not_understood -'],
    ['/due 2026-12-01 at 17:00', 'not_understood -'],
    ['/due 2026-12-01 17.00', 'not_understood -'],
    ['/due 2026-12-01 17:00 CET', 'not_understood -'],
    ['/due 2026-12-01T17:00 CET', 'not_understood -'],
    ['/due 2026-12-01', 'done 2026-12-01T23:59:59Z'],
    ['/due 2026-12-01 17:00', 'done 2026-12-01T17:00:00Z'],
    ['/due 2026-12-01T17:00+01:00', 'done 2026-12-01T16:00:00Z'],
    ['/due 2026-12-01 customer agreed', 'done 2026-12-01T23:59:59Z'],
    ['/due friday', 'not_understood -'],
  ])('keeps the reading that it had in November 2026: %s', (body, outcome) => {
    expect(agreed('2026-11-28 10:00', body)).toBe(outcome);
  });

  it.each([
    ['/due 2026-12-11 5pm', 'done 2026-12-11T17:00:00Z'],
    ['/due 2026-12-11 at 17:00', 'done 2026-12-11T17:00:00Z'],
    ['/due 2026-12-11 17.00', 'not_understood -'],
    ['/due 2026-12-11 17:00 CET', 'done 2026-12-11T16:00:00Z'],
    ['/due 2026-12-11T17:00 CET', 'done 2026-12-11T16:00:00Z'],
    ['/due 2026-12-11', 'done 2026-12-11T23:59:59Z'],
    ['/due 2026-12-11 17:00', 'done 2026-12-11T17:00:00Z'],
    ['/due 2026-12-11T17:00+01:00', 'done 2026-12-11T16:00:00Z'],
    ['/due 2026-12-11 customer agreed', 'done 2026-12-11T23:59:59Z'],
    ['/due 2026-12-11 17:00 PST', 'not_understood -'],
    ['/due friday', 'done 2026-12-11T23:59:59Z'],
    ['/due in 3 days', 'done 2026-12-10T23:59:59Z'],
  ])('reads it or refuses it since: %s', (body, outcome) => {
    expect(agreed('2026-12-07 10:00', body)).toBe(outcome);
  });
});

it('a date is told from the moment at which it was written or edited in, whenever it is read', () => {
  const told = (edited: string): string[] => {
    const body = 'Done tomorrow.\n\n/due tomorrow';
    const edit = (when: string, text: string) => ({ at: at(when), editor: who('ana'), text });
    const story = new Story('2026-12-07 09:00').says('2026-12-07 10:00', 'ana', body, {
      lastEditedAt: at(edited),
      edits: [edit('2026-12-07 10:00', 'Done tomorrow.'), edit(edited, body)],
    });
    return ticketOf(story).agreed.map(({ value }) => (value === null ? '-' : formatInstant(value, 'UTC')));
  };
  expect(told('2026-12-08 10:00')).toEqual(['-', '2026-12-09T23:59:59Z']);
  expect(told('2026-12-10 10:00')).toEqual(['-', '2026-12-11T23:59:59Z']);
});
