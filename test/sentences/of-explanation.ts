import type { Clock } from '../../src/sla/clock.ts';
import type { Clause } from './clause.ts';
import { always, clause } from './clause.ts';
import type { Facts } from './facts.ts';
import { DOUBTS } from './of-doubts.ts';
import { REASONS } from './of-reasons.ts';
import { SEVERITY_REASONS } from './of-severity.ts';
import { clockNamed, spanOf } from './promises.ts';

const clocksOf = (f: Facts, clock: string | undefined): readonly Clock[] =>
  f.c.clocks.filter(({ name }) => name === clockNamed(clock?.replace(/ \((?:round|Runde) \d+\)$/, '')));
const some = (f: Facts, clock: string | undefined, is: (one: Clock) => boolean): boolean =>
  clocksOf(f, clock).some(is);
const at = (f: Facts, then: Clock['due'], said: string | undefined): boolean =>
  then !== null && said === f.time(then);
const of = (f: Facts, is: (one: Clock) => boolean): boolean => f.c.clocks.some(is);

/** How a clock stands, behind its name. */
const STATES: readonly Clause[] = [
  clause('{clock}: running', '{clock}: läuft', (f, { clock }) =>
    some(f, clock, ({ state, live }) => state === 'running' && live),
  ),
  clause(
    '{clock}: paused',
    '{clock}: angehalten',
    (f, { clock }) =>
      some(f, clock, ({ state, live }) => state === 'paused' && live) && (f.pending ?? f.held) !== undefined,
  ),
  clause('{clock}: kept, at {at}', '{clock}: eingehalten, am {at}', (f, said) =>
    some(f, said.clock, ({ state, endedAt }) => state === 'met' && at(f, endedAt, said.at)),
  ),
  clause(
    '{clock}: cancelled, at {at} ({reason})',
    '{clock}: nicht mehr nötig seit {at} ({reason})',
    (f, said) =>
      some(f, said.clock, ({ state, endedAt }) => state === 'cancelled' && at(f, endedAt, said.at)),
    { reason: REASONS },
  ),
  clause('{clock}: due since {at}', '{clock}: fällig seit {at}', (f, said) =>
    some(f, said.clock, ({ set, live, breachedAt }) => set === 'desk' && live && at(f, breachedAt, said.at)),
  ),
  clause('{clock}: late, ended {at}', '{clock}: verspätet, beendet am {at}', (f, said) =>
    some(
      f,
      said.clock,
      ({ set, state, live, endedAt }) =>
        set === 'desk' && state === 'breached' && !live && at(f, endedAt, said.at),
    ),
  ),
  clause('{clock}: BROKEN at {at}, still open', '{clock}: NICHT EINGEHALTEN am {at}, noch offen', (f, said) =>
    some(f, said.clock, ({ set, live, breachedAt }) => set !== 'desk' && live && at(f, breachedAt, said.at)),
  ),
  clause(
    '{clock}: BROKEN at {at}; ended {then}',
    '{clock}: NICHT EINGEHALTEN am {at}; beendet am {then}',
    (f, said) =>
      some(
        f,
        said.clock,
        ({ set, live, breachedAt, endedAt }) =>
          set !== 'desk' && !live && at(f, breachedAt, said.at) && at(f, endedAt, said.then),
      ),
  ),
];

const SETS = [
  ['promised to the customer', 'der Kundin oder dem Kunden zugesagt', 'promise'],
  ["the desk's own target", 'eigenes Ziel des Supports', 'internal'],
  ['housekeeping', 'zur Ordnung im Support', 'desk'],
] as const;

/** How a ticket stands, line by line. */
export const EXPLANATION: readonly Clause[] = [
  clause('#{count} It fails', '#{count} It fails', (f, { count }) => String(f.ticket.issue.number) === count),
  clause(
    'as of {at}; times in {zone}',
    'Stand {at}; Zeiten gelten für {zone}',
    (f, said) => said.at === f.time(f.now) && said.zone === f.policy.timezone,
  ),
  clause(
    'opened {at}: {reason}',
    'eröffnet {at}: {reason}',
    (f, said) => said.at === f.time(f.ticket.openedAt),
    {
      reason: REASONS,
    },
  ),
  clause('for @{by}', 'für @{by}', (f, { by }) => f.ticket.requester.login === by),
  clause('form none recognised', 'Formular keines erkannt', (f) => f.ticket.form === null),
  clause(
    'form A request (request.yml)',
    'Formular A request (request.yml)',
    (f) => f.ticket.form?.file === 'request.yml',
  ),
  clause('doubt: {doubt}', 'Zweifel: {doubt}', always, { doubt: DOUBTS }),
  clause('severity not set', 'Schweregrad noch nicht gesetzt', (f) => f.ticket.severity.length === 0),
  clause(
    'severity {severity} since {at}: {reason}',
    'Schweregrad {severity} seit {at}: {reason}',
    (f, said) =>
      f.ticket.severity.some((one) => (one.severity ?? '') === said.severity && f.time(one.at) === said.at),
    { reason: SEVERITY_REASONS },
  ),
  clause(
    'severity taken away since {at}: {reason}',
    'Schweregrad entfernt seit {at}: {reason}',
    (f, said) => f.ticket.severity.some((one) => one.severity === null && f.time(one.at) === said.at),
    { reason: SEVERITY_REASONS },
  ),
  clause('severity {severity} since {at}', 'Schweregrad {severity} seit {at}', (f, said) =>
    f.ticket.severity.some((one) => (one.severity ?? '') === said.severity && f.time(one.at) === said.at),
  ),
  clause(
    'not obeyed {severity}, asked for by @{by} at {at} by an edit of the form',
    'übergangen {severity}, verlangt von @{by} am {at} durch eine Änderung am Formular',
    (f, said) =>
      f.ticket.overruled.some(
        (one) => one.severity === said.severity && one.by.login === said.by && f.time(one.at) === said.at,
      ),
  ),
  clause(
    'missing {fields}',
    'es fehlt {fields}',
    (f, { fields }) => fields === f.ticket.missing.map(({ label }) => label).join(', '),
  ),
  clause('owner nobody', 'zuständig niemand', (f) => f.owners.length === 0),
  clause(
    'owner {owners}',
    'zuständig {owners}',
    (f, { owners }) => owners === f.owners.map((login) => `@${login}`).join(', '),
  ),
  clause(
    'snoozed until {at}: staff are not reminded, pages go on',
    'Ruhe bis {at}: Das Team wird nicht erinnert, Alarme gehen weiter',
    (f, said) => f.ticket.snoozed.some(({ value }) => at(f, value, said.at) && (value ?? 0) > f.now),
  ),
  ...STATES,
  ...SETS.flatMap(([en, de, set]) => [
    clause(
      `rule {rule} (${en}): within {span}, hours {hours} in {zone}`,
      `Regel {rule} (${de}): binnen {span}, Servicezeit {hours} in {zone}`,
      (f, said) =>
        of(
          f,
          (one) =>
            one.set === set &&
            one.rule === said.rule &&
            one.calendar === said.hours &&
            one.zone === said.zone,
        ),
    ),
  ]),
  clause(
    'rule {rule} (promised to the customer): within the agreed date, hours {hours} in {zone}',
    'Regel vereinbarter Termin (der Kundin oder dem Kunden zugesagt), Servicezeit {hours} in {zone}',
    (f) => f.ticket.agreed.some(({ value }) => value !== null),
  ),
  clause('elapsed {elapsed} of {span}', 'bisher {elapsed} von {span}', (f, { span }) =>
    of(
      f,
      ({ target }) =>
        spanOf(span) === Math.floor(target / 60_000) * 60_000 || target < 60_000 || /\ds?\b/.test(span ?? ''),
    ),
  ),
  clause('due not while the clock stands', 'fällig nicht, solange die Uhr steht', (f) =>
    of(f, ({ due }) => due === null),
  ),
  clause('due {at}', 'fällig {at}', (f, said) => of(f, ({ due }) => at(f, due, said.at))),
  clause('at risk from {at}', 'gefährdet ab {at}', (f, said) => of(f, ({ warn }) => at(f, warn, said.at))),
  clause('missed again at {at}', 'verpasst wieder am {at}', (f, said) =>
    of(f, ({ missed }) => missed.some((one) => at(f, one, said.at))),
  ),
  clause('missed again and again, last at {at}', 'verpasst immer wieder, zuletzt am {at}', (f, said) =>
    of(f, ({ missed }) => at(f, missed.at(-1) ?? null, said.at)),
  ),
  ...(
    [
      ['ran', 'lief', true],
      ['stood', 'stand', false],
    ] as const
  ).flatMap(([en, de, running]) => [
    clause(`${en} {at} to {then}`, `${de} {at} bis {then}`, (f, said) =>
      of(f, ({ segments }) =>
        segments.some(
          (one) => one.running === running && at(f, one.from, said.at) && at(f, one.to, said.then),
        ),
      ),
    ),
    clause(`${en} {at} to now`, `${de} {at} bis jetzt`, (f, said) =>
      of(f, ({ segments }) =>
        segments.some((one) => one.running === running && at(f, one.from, said.at) && one.to === null),
      ),
    ),
  ]),
  clause('from: {begun}; until: {ended}', 'seit: {begun}; bis: {ended}', always, {
    begun: REASONS,
    ended: REASONS,
  }),
  clause('from: {begun}', 'seit: {begun}', always, { begun: REASONS }),
  clause('[{drawing}', '[{drawing}', (_, { drawing = '' }) => /^[ =.!|>\]-]*$/.test(drawing)),
  clause(
    '= ran, - outside hours, . stood, ! ran past its breach, | due, > now',
    '= lief, - außerhalb der Servicezeit, . stand, ! lief nach dem Versäumnis, | fällig, > jetzt',
    (f) => f.c.clocks.length > 0,
  ),
  clause(
    'No rule of the policy promises anything for this ticket.',
    'Keine Regel sagt für dieses Ticket etwas zu.',
    (f) => f.promises.length === 0,
  ),
];

/** The comment in which it stands. */
export const EXPLAIN: readonly Clause[] = [
  clause(
    'How this ticket stands, with every clock, its rule and its moments, as {by} asked:',
    'Der Stand dieses Tickets mit jeder Uhr, ihrer Regel und ihren Zeitpunkten, auf Anfrage von {by}:',
    (f, { by }) =>
      f.ticket.commands.some(
        (one) => one.outcome === 'done' && one.name === 'explain' && one.line.by.login === by,
      ),
  ),
  clause('Show the explanation', 'Erklärung anzeigen', always),
  clause(
    'Does something look wrong? Write a comment and name the line.',
    'Sieht etwas falsch aus? Schreiben Sie einen Kommentar und nennen Sie die Zeile.',
    always,
  ),
  ...EXPLANATION,
];
