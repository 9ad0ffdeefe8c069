import type { Clock } from '../../src/sla/clock.ts';
import { AGREED_DATE } from '../../src/sla/clock.ts';
import type { ClockName } from '../../src/sla/clock-name.ts';
import type { Clause, Said } from './clause.ts';
import { clause } from './clause.ts';
import type { Facts } from './facts.ts';

/** What a clock is called, in either language. */
const NAMES: ReadonlyMap<string, ClockName> = new Map([
  ['first response', 'first_response'],
  ['erste antwort', 'first_response'],
  ['answer to the latest comment', 'next_response'],
  ['antwort auf den letzten kommentar', 'next_response'],
  ['update', 'update'],
  ['zwischenstand', 'update'],
  ['resolution', 'resolution'],
  ['lösung', 'resolution'],
  ['owner', 'ownership'],
  ['zuständigkeit', 'ownership'],
  ['first reaction', 'silence'],
  ['erste reaktion', 'silence'],
  ['severity', 'triage'],
  ['schweregrad', 'triage'],
  ['escalation', 'escalation'],
  ['eskalation', 'escalation'],
  ['close for silence', 'pending_close'],
  ['schließen mangels antwort', 'pending_close'],
  ['schliessen mangels antwort', 'pending_close'],
  ['write-up', 'write_up'],
  ['nachbereitung', 'write_up'],
]);

export function clockNamed(name = ''): ClockName | undefined {
  return NAMES.get(name.toLowerCase());
}

export function clocksNamed(text = ''): (ClockName | undefined)[] {
  return text.split(', ').map(clockNamed);
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^s$/i, 1000],
  [/^min/i, 60_000],
  [/^h/i, 3_600_000],
  [/^(?:d$|day|tag)/i, 86_400_000],
  [/^(?:week|woche)/i, 7 * 86_400_000],
];

/** How long a span is that was put into words: `1 h 30 min`. */
export function spanOf(words = ''): number {
  let all = 0;
  for (const [, count, unit = ''] of words.matchAll(/(\d+) ?(\p{L}+)/gu)) {
    const [, size = NaN] = UNITS.find(([pattern]) => pattern.test(unit)) ?? [];
    all += Number(count) * size;
  }
  return all;
}

/** What may become of a promise, and what may end it. */
type May = (clock: Clock, facts: Facts, said: Said) => boolean;

const isUnneeded = ({ endedBy }: Clock): boolean => endedBy?.kind === 'wants_no_reply';
const OUTCOMES: readonly [en: string, de: string, may: May][] = [
  ['running', 'läuft', ({ live, state }) => live && state === 'running'],
  [
    'paused',
    'angehalten',
    ({ live, state }, facts) =>
      live && state === 'paused' && (facts.held !== undefined || facts.pending !== undefined),
  ],
  ['overdue', 'überfällig', ({ live, breachedAt }) => live && breachedAt !== null],
  ['no longer needed', 'nicht mehr nötig', ({ state }) => state === 'cancelled'],
];
const ENDS: readonly [en: string, de: string, may: May][] = [
  ['answered', 'beantwortet', (clock) => clock.name.includes('response') && !isUnneeded(clock)],
  [
    'no answer needed as of',
    'keine Antwort nötig seit',
    (clock) => clock.name === 'next_response' && isUnneeded(clock),
  ],
  [
    'closed',
    'geschlossen',
    ({ name, endedBy }) => name !== 'resolution' && endedBy?.kind.startsWith('closed') === true,
  ],
  ['told', 'mitgeteilt', ({ name, endedBy }) => name === 'update' && endedBy?.kind === 'answered'],
  [
    'solved',
    'gelöst',
    ({ name }, { ticket }) =>
      name === 'resolution' && ticket.closures.some(({ reason }) => reason === 'completed'),
  ],
];

const endedAt = (clock: Clock, facts: Facts, said: Said): boolean =>
  clock.endedAt !== null && said.at === facts.time(clock.endedAt);

const isMet: May = (clock, facts, said) => clock.state === 'met' && endedAt(clock, facts, said);
const isLate: May = (clock, facts, said) =>
  clock.state === 'breached' && !clock.live && endedAt(clock, facts, said);

/** What has become of a promise, in words: those of one that is open, and those of one that has ended. */
export const STANDINGS: {
  readonly open: readonly [en: string, de: string, may: May][];
  readonly ended: readonly [en: string, de: string, may: May][];
} = {
  open: OUTCOMES,
  ended: ENDS.flatMap(([en, de, may]): [string, string, May][] => [
    [`kept, ${en} {at}`, `eingehalten, ${de} {at}`, (...all) => isMet(...all) && may(...all)],
    [`late, ${en} {at}`, `verspätet, ${de} {at}`, (...all) => isLate(...all) && may(...all)],
  ]),
};

const isAgreed = ({ targetText }: Clock): boolean => targetText === AGREED_DATE;
const late =
  (set: Clock['set'], agreed: boolean): Clause['may'] =>
  (f, { clock, since, hours, span }) =>
    f.late.some(
      (one) =>
        one.set === set &&
        isAgreed(one) === agreed &&
        one.name === clockNamed(clock) &&
        one.breachedAt !== null &&
        since === f.time(one.breachedAt) &&
        (hours === undefined || hours === one.calendar) &&
        (span === undefined || spanOf(span) === one.target),
    );

/** What staff are told of a clock that is late. */
export const OVERDUE: readonly Clause[] = [
  clause('{clock} has been due since {since}.', '{clock} ist fällig seit {since}.', (f, said) =>
    [true, false].some((agreed) => late('internal', agreed)(f, said)),
  ),
  clause(
    '{clock} has been overdue since {since}, the date agreed with the customer.',
    '{clock} ist überfällig seit {since}, dem vereinbarten Termin.',
    late('promise', true),
  ),
  clause(
    '{clock} has been overdue since {since}: it was promised within {span} (hours: {hours}).',
    '{clock} ist überfällig seit {since}, zugesagt binnen {span} (Servicezeit: {hours}).',
    late('promise', false),
  ),
];
