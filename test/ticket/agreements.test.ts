import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { instant } from '../../src/calendar/instant.ts';
import { agreedOver, snoozedOver } from '../../src/ticket/agreements.ts';
import type { DoneCommand } from '../../src/ticket/commands/command.ts';
import { wordsOf } from '../../src/ticket/words.ts';
import type { LabelMove } from '../../src/ticket/labels.ts';
import type { Closure } from '../../src/ticket/ticket.ts';
import { policyOf } from '../desk/story.ts';

const t = (seconds: number): Instant => instant(seconds * 1000);
const said = (at: number, consequence: object, place = 0) =>
  ({ line: { at: t(at), place }, consequences: [consequence] }) as unknown as DoneCommand;
const closed = (at: number) => ({ at: t(at) }) as Closure;
const told = (history: readonly { readonly at: Instant; readonly value: unknown }[]) =>
  history.map(({ at, value }) => `${at / 1000} ${typeof value === 'number' ? value / 1000 : String(value)}`);

describe('an agreed date', () => {
  const agreed = (at: number, date: number) => said(at, { kind: 'agreed', date: t(date) });

  it('is nothing to speak of where none was ever agreed on', () => {
    expect(agreedOver([], [closed(5)], t(0))).toEqual([]);
    expect(agreedOver([said(3, { kind: 'snooze', until: t(9) })], [], t(0))).toEqual([]);
  });

  it('holds until another replaces it, or the ticket is closed', () => {
    expect(told(agreedOver([agreed(3, 50)], [], t(0)))).toEqual(['0 null', '3 50']);
    expect(
      told(agreedOver([agreed(3, 50), agreed(4, 50), agreed(5, 60)], [closed(7), closed(9)], t(0))),
    ).toEqual(['0 null', '3 50', '5 60', '7 null']);
    expect(told(agreedOver([agreed(8, 50)], [closed(4)], t(0)))).toEqual(['0 null', '8 50']);
  });
});

it('nudges are put off until the last word, or the close', () => {
  const snooze = (at: number, until: number) => said(at, { kind: 'snooze', until: t(until) });
  expect(told(snoozedOver([snooze(3, 50), snooze(6, 60)], [closed(5)]))).toEqual(['3 50', '5 null', '6 60']);
  expect(snoozedOver([], [closed(5)])).toEqual([]);
});

const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana] }
severities: [{ name: low, color: '0e8a16', description: Hardly }]
sla: [{ name: any, first_response: 8h }]
intake:
  forms:
    access.yml: { label: Access }
    bug.yml: { label: bug }
    plain.yml: { required: [what] }
`);

describe('what people call a ticket', () => {
  const move = (at: number, key: string, put: boolean, place = 0) =>
    ({ at: t(at), key, put, place }) as unknown as LabelMove;
  const call = (at: number, called: string, place = 0) => said(at, { kind: 'call', called }, place);
  const route = (at: number, file: string, place = 0) => said(at, { kind: 'route', file }, place);
  const words = (moves: readonly LabelMove[], commands: readonly DoneCommand[] = []) => {
    const { incident, project, form } = wordsOf(policy, moves, commands);
    return { incident: told(incident), project: told(project), form: told(form) };
  };
  const { incident, project } = policy.labels;

  it('is told by label and by command, in order', () => {
    const label = incident.name.toLowerCase();
    const moves = [
      move(2, label, true),
      move(6, label, false),
      move(7, project.name.toLowerCase(), true),
      move(8, 'x', true),
    ];
    expect(words(moves, [call(4, 'incident'), call(5, 'project'), call(9, 'out_of_scope')])).toEqual({
      incident: ['2 true', '4 true', '6 false'],
      project: ['5 true', '7 true'],
      form: [],
    });
  });

  it('is told by place within one second', () => {
    const label = incident.name.toLowerCase();
    expect(words([move(2, label, false, 5)], [call(2, 'incident', 3)]).incident).toEqual([
      '2 true',
      '2 false',
    ]);
    expect(words([move(2, label, false, 2)], [call(2, 'incident', 3)]).incident).toEqual([
      '2 false',
      '2 true',
    ]);
  });

  it('moves it to a form by its label, and back when that label goes', () => {
    expect(words([move(2, 'access', true), move(5, 'access', false)]).form).toEqual([
      '2 access.yml',
      '5 null',
    ]);
    expect(words([move(2, 'access', true), move(5, 'bug', false)]).form).toEqual(['2 access.yml']);
    expect(words([move(5, 'bug', false)]).form).toEqual([]);
    expect(
      words([move(2, 'access', true), move(3, 'bug', true), move(5, 'bug', false)], [route(4, 'access.yml')])
        .form,
    ).toEqual(['2 access.yml', '3 bug.yml', '4 access.yml']);
    expect(words([move(5, 'bug', false)], [route(4, 'bug.yml')]).form).toEqual(['4 bug.yml', '5 null']);
  });
});
