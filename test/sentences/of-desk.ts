import { valueAt } from '../../src/ticket/ticket.ts';
import type { Instant } from '../../src/calendar/instant.ts';
import type { Clock } from '../../src/sla/clock.ts';
import type { Clause } from './clause.ts';
import { always, clause } from './clause.ts';
import { WRITE_UP_AGENDA } from './of-write-up.ts';
import type { Facts } from './facts.ts';
import { clockNamed, clocksNamed, spanOf } from './promises.ts';

type Said = Readonly<Record<string, string>>;

const TIMES = clause(
  'Times are in {zone}.',
  'Zeiten gelten für {zone}.',
  (f, { zone }) => zone === f.policy.timezone,
);
const open = (f: Facts): readonly Facts[] => f.all.filter((one) => one.open);
const numbered = (f: Facts, count: string | undefined): Facts | undefined =>
  f.all.find(({ ticket }) => String(ticket.issue.number) === count);
/** The clock by which staff are to name the severity counts as long as it is not over. */
const targets = (f: Facts): readonly Clock[] =>
  f.c.clocks.filter(
    ({ live, set, name, breachedAt }) =>
      live && (set !== 'desk' || (name === 'triage' && breachedAt === null)),
  );
const isOverdue = (f: Facts): boolean => targets(f).some(({ breachedAt }) => breachedAt !== null);
const isRisky = (f: Facts): boolean =>
  !isOverdue(f) &&
  targets(f).some(
    ({ warn, state, breachedAt }) =>
      breachedAt === null && warn !== null && warn <= f.now && state !== 'paused',
  );
const waits = (f: Facts): boolean => (f.pending ?? f.held) !== undefined;
const isUnowned = (f: Facts): boolean => f.late.some(({ name }) => name === 'ownership');
/** Whether it is so of the tickets that are open, be it with those that the same run closes or gives away, or without. */
const either = (f: Facts, is: (ones: readonly Facts[]) => boolean): boolean => {
  const settled = open(f).map((one) => one.settled);
  return (
    is(open(f)) || is(settled.filter((one) => one.open)) || is(open(f).filter((one) => one.settled.open))
  );
};
const counts = (f: Facts, said: string | undefined, is: (one: Facts) => boolean): boolean =>
  either(f, (ones) => said === String(ones.filter(is).length));

const STATES: readonly (readonly [en: string, de: string, is: (f: Facts) => boolean])[] = [
  ['🔴 overdue', '🔴 überfällig', isOverdue],
  ['🟠 at risk', '🟠 gefährdet', isRisky],
  ['🟢 running', '🟢 läuft', (f) => targets(f).some(({ state }) => state === 'running')],
  ['⏸️ waiting', '⏸️ wartet', (f) => waits(f) && targets(f).every(({ state }) => state !== 'running')],
  ['⚪ no promise', '⚪ keine Zusage', (f) => targets(f).length === 0],
];

/** A date that was agreed on with the customer of a ticket, and who has it. */
const FOLLOW_UPS: readonly Clause[] = (
  [
    ['overdue, promised for {at}', 'überfällig, zugesagt für {at}', true],
    ['by {at}', 'bis {at}', false],
  ] as const
).flatMap(([en, de, late]) =>
  (
    [
      ['{who} has it', 'liegt bei {who}', true],
      ['nobody has it', 'noch hat es niemand', false],
    ] as const
  ).map(([has, hat, isOwned]) =>
    clause(`#{count} It fails: ${en}, ${has}`, `#{count} It fails: ${de}, ${hat}`, (f, said) => {
      const one = numbered(f, said.count);
      const date = one === undefined ? null : (valueAt(one.ticket.agreed, f.now) ?? null);
      const isSo = date !== null && said.at === f.time(date) && date < f.now === late;
      return isSo && (!isOwned || said.who === one?.owners.join(', '));
    }),
  ),
);

/** A ticket as a row of a table: how it stands, whose it is, and what is due or late. */
const rows = (place: '' | '{place} | '): readonly Clause[] =>
  STATES.flatMap(([en, de, is]) =>
    (
      [
        ['{clock}: {at}', '{clock}: {at}'],
        ['{clock}: after the wait', '{clock}: nach dem Warten'],
        ['{clock}', '{clock}'],
        ['', ''],
      ] as const
    ).map(([what, was]) =>
      clause(
        `${place}${en} | #{count} It fails | {severity} | {owners} |${what === '' ? '' : ` ${what}`}`,
        `${place}${de} | #{count} It fails | {severity} | {owners} |${was === '' ? '' : ` ${was}`}`,
        (f, said) => {
          const one = numbered(f, said.count);
          if (one?.open !== true || !is(one)) return false;
          const nobody = f.language === 'en' ? 'nobody' : 'niemand';
          const isOf = [one, one.settled].some(({ owners }) => said.owners === (owners.join(', ') || nobody));
          const severity = one.severity ?? (f.language === 'en' ? 'not set' : 'nicht gesetzt');
          const clocks = targets(one).filter(({ name }) => name === clockNamed(said.clock));
          const isDue =
            said.at === undefined
              ? clocks.every(({ due, breachedAt }) => (due ?? breachedAt) === null)
              : clocks.some(({ due, breachedAt }) =>
                  [due, breachedAt].some((at) => at !== null && said.at === f.time(at)),
                );
          return isOf && severity === said.severity && isDue;
        },
      ),
    ),
  );

const ROWS = rows('');

const HEAD = clause(
  'State | Ticket | Severity | Owner | Overdue since, or due next',
  'Stand | Ticket | Schweregrad | Zuständig | Überfällig seit oder fällig am',
  (f) => open(f).length > 0,
);
const LOOKS: readonly (readonly [en: string, de: string])[] = [
  ['The desk is at work.', 'Der Support arbeitet.'],
  ['⚠️ The desk needs a look.', '⚠️ Hier muss jemand nachsehen.'],
];

/** Whether nobody on the staff has anything to do about it for now: it waits, and nothing is owed meanwhile. */
const isApart = (f: Facts): boolean => {
  const isPutOff = (valueAt(f.ticket.snoozed, f.now) ?? f.now) > f.now;
  const stands = ({ segments }: Clock): boolean =>
    segments.some(({ running, from, to }) => !running && from <= f.now && (to === null || f.now < to));
  const owed = targets(f).some(
    (clock) =>
      (clock.breachedAt !== null && !stands(clock)) ||
      (clock.breachedAt === null && clock.state !== 'paused' && clock.warn !== null && clock.warn <= f.now),
  );
  return (waits(f) || isPutOff) && !owed;
};
const someOf = (f: Facts, is: (one: Facts) => boolean): boolean =>
  f.all.some((one) => [one, one.settled].some((then) => then.open && is(then)));
const byClock =
  (is: (clock: Clock, said: Said, f: Facts) => boolean) =>
  (f: Facts, said: Said): boolean =>
    someOf(f, (one) =>
      targets(one).some((clock) => clock.name === clockNamed(said.clock) && is(clock, said, one)),
    );

/** Why number one is that, and whose it is. */
const WHY: readonly Clause[] = [
  clause('priority {severity}', 'Priorität {severity}', (f, said) =>
    someOf(f, (one) => one.severity === said.severity),
  ),
  clause('no priority yet', 'noch keine Priorität', (f) => someOf(f, (one) => one.severity === null)),
  clause(
    '{clock} overdue since {since}, for more than 2 days: that comes before any tier',
    '{clock} überfällig seit {since}, seit mehr als 2 Tagen: Das geht jeder Kundenstufe vor',
    byClock(
      ({ breachedAt }, { since }, f) =>
        breachedAt !== null && since === f.time(breachedAt) && f.now - breachedAt > 2 * 86_400_000,
    ),
  ),
  clause(
    '{clock} overdue since {since}',
    '{clock} überfällig seit {since}',
    byClock(({ breachedAt }, { since }, f) => breachedAt !== null && since === f.time(breachedAt)),
  ),
  clause(
    '{clock} at risk, due {at}',
    '{clock} gefährdet, fällig {at}',
    byClock(
      ({ due, warn, breachedAt }, { at }, f) =>
        breachedAt === null && due !== null && at === f.time(due) && warn !== null && warn <= f.now,
    ),
  ),
  clause(
    '{clock} due {at}',
    '{clock} fällig {at}',
    byClock(({ due, breachedAt }, { at }, f) => breachedAt === null && due !== null && at === f.time(due)),
  ),
  clause('open since {since}', 'offen seit {since}', (f, { since }) =>
    someOf(f, (one) => since === f.time(one.ticket.openedAt)),
  ),
  clause('owner: {owners}', 'zuständig: {owners}', (f, said) =>
    someOf(f, ({ owners }) => owners.join(', ') === said.owners),
  ),
  clause('nobody owns it', 'niemand ist zuständig', (f) => someOf(f, ({ owners }) => owners.length === 0)),
];

const isLoad = (f: Facts, { login = '', count: many }: Said): boolean =>
  [open(f), open(f).map(({ settled }) => settled)].some(
    (ones) => many === String(ones.filter(({ owners, open: is }) => is && owners.includes(login)).length),
  );

/** The lists behind the queue. */
const LISTS: readonly Clause[] = [
  clause(
    'Number one: #{count} It fails',
    'Als Erstes: #{count} It fails',
    (f, { count }) => numbered(f, count)?.open === true,
  ),
  clause('The queue', 'Die Reihenfolge', (f) => open(f).length > 0),
  clause(
    '# | State | Ticket | Severity | Owner | Overdue since, or due next',
    'Nr. | Stand | Ticket | Schweregrad | Zuständig | Überfällig seit oder fällig am',
    (f) => open(f).length > 0,
  ),
  clause('Due today', 'Heute fällig', (f) =>
    someOf(f, (one) => targets(one).some(({ due }) => due !== null)),
  ),
  clause('#{count} It fails: {clock}, {at}', '#{count} It fails: {clock}, {at}', (f, said) => {
    const one = numbered(f, said.count);
    const isToday = (due: Instant): boolean => f.day(due) === f.day(f.now) && due >= f.now;
    return (
      one !== undefined &&
      [one, one.settled].some((then) => targets(then).some(({ due }) => due !== null && isToday(due)))
    );
  }),
  clause('Without an owner', 'Ohne Zuständige', (f) => someOf(f, ({ owners }) => owners.length === 0)),
  clause('#{count} It fails', '#{count} It fails', (f, { count }) => {
    const one = numbered(f, count);
    return one?.open === true && [one, one.settled].some(({ owners }) => owners.length === 0);
  }),
  clause('Promised follow-ups', 'Zugesagte Termine', (f) =>
    someOf(f, (one) => (valueAt(one.ticket.agreed, f.now) ?? null) !== null),
  ),
  ...FOLLOW_UPS,
  clause('Waiting', 'Was wartet', (f) => someOf(f, isApart)),
  ...(
    [
      ['waits for its customer', 'wartet auf die Kundin oder den Kunden', (f: Facts) => f.pending?.to],
      ['on hold', 'zurückgestellt', (f: Facts) => f.held?.to],
      ['put off by staff', 'vom Team aufgeschoben', (f: Facts) => valueAt(f.ticket.snoozed, f.now)],
    ] as const
  ).flatMap(([en, de, until]) =>
    (
      [
        ['', ''],
        [', until {until}', ', bis {until}'],
      ] as const
    ).map(([to, bis]) =>
      clause(`#{count} It fails: ${en}${to}`, `#{count} It fails: ${de}${bis}`, (f, said) => {
        const one = numbered(f, said.count);
        return (
          one !== undefined &&
          [one, one.settled].some((then) => {
            const end = until(then);
            return (
              isApart(then) && end !== undefined && (end === null ? undefined : f.time(end)) === said.until
            );
          })
        );
      }),
    ),
  ),
  clause('Who has how much', 'Wer wie viel hat', always),
  clause('Who | Open tickets', 'Wer | Offene Tickets', always),
  clause('{login} | {count}', '{login} | {count}', isLoad),
];

/** How the desk stands. */
export const DESK: readonly Clause[] = [
  TIMES,
  ...LISTS,
  ...WHY,
  ...rows('{place} | '),
  ...LOOKS.map(([en, de]) => clause(en, de, (f) => f.isHealthy === en.startsWith('The'))),
  clause(
    'It last ran on {at} and checked {count} of {total} issues.',
    'Der letzte Lauf war am {at} und hat {count} von {total} Issues beurteilt.',
    (f, said) => said.at === f.time(f.now) && Number(said.count) >= f.all.length,
  ),
  clause(
    'The policy has 2 errors. Until they are mended, an earlier version of it is in force.',
    'Die Regeln haben 2 Fehler. Bis sie behoben sind, gilt eine frühere Fassung.',
    (f) => !f.isHealthy,
  ),
  clause('#7 could not be read.', '#7 could not be read.', (f) => !f.isHealthy),
  clause(
    'Open | Overdue | At risk | Due today | No owner in time | Waiting',
    'Offen | Überfällig | Gefährdet | Heute fällig | Zu lange ohne Zuständige | Wartend',
    always,
  ),
  clause(
    '{open} | {overdue} | {risky} | {today} | {unowned} | {waiting}',
    '{open} | {overdue} | {risky} | {today} | {unowned} | {waiting}',
    (f, said) =>
      counts(f, said.open, always) &&
      counts(f, said.overdue, isOverdue) &&
      counts(f, said.risky, isRisky) &&
      counts(f, said.unowned, isUnowned) &&
      counts(f, said.waiting, isApart),
  ),
  clause('Every open ticket waits.', 'Alle offenen Tickets warten.', (f) =>
    either(f, (ones) => ones.every((one) => !one.open || isApart(one))),
  ),
  clause('No ticket is open.', 'Kein Ticket ist offen.', (f) => counts(f, '0', always)),
  clause(
    'Next: nothing, as long as the time above is recent. It is renewed every {span}; where it is much older, the desk has stopped.',
    'Wie es weitergeht: Solange die Zeit oben frisch ist, ist nichts zu tun. Sie wird alle {span} erneuert; ist sie viel älter, dann steht der Betrieb.',
    (f, { span }) => f.isHealthy && spanOf(span) === f.policy.desk.heartbeat,
  ),
  clause(
    'Next: look into the log of the last run, which says more.',
    'Wie es weitergeht: Bitte sehen Sie in das Protokoll des letzten Laufs, dort steht mehr.',
    (f) => !f.isHealthy,
  ),
  clause(
    'Pin this issue, so that everybody finds it. It is no ticket: nothing that is written here is answered.',
    'Heften Sie dieses Issue an, damit alle es finden. Es ist kein Ticket: Was hier geschrieben wird, beantwortet niemand.',
    always,
  ),
];

const duty = (f: Facts, group = ''): readonly string[] => f.duty(group).logins;
const isCalled = (f: Facts, group = ''): boolean =>
  f.called.length > 0 && f.called.every((login) => duty(f, group).includes(login));
const dueOnes = (ones: readonly Facts[]): readonly Facts[] =>
  ones.filter((one) => one.open && targets(one).some(({ state }) => state !== 'paused'));

/** What somebody who comes on duty has to know. */
export const HANDOVER: readonly Clause[] = [
  TIMES,
  HEAD,
  ...ROWS,
  clause('{people}', '{people}', (f) => f.called.length > 0),
  clause(
    'You are on duty now for the group {group}, until {until}.',
    'Sie haben jetzt Dienst für die Gruppe {group}, bis {until}.',
    (f, { group }) => isCalled(f, group),
  ),
  clause(
    'Nobody is on duty for the group {group} until {until}: nobody in it is there, and nobody who is there stands in.',
    'Niemand hat Dienst für die Gruppe {group} bis {until}: Aus ihr ist niemand da, und es gibt keine Vertretung, die da ist.',
    (f, { group }) => duty(f, group).length === 0 && f.called.length === 0,
  ),
  clause('Until now it was {names}.', 'Bisher: {names}.', (f, { names = '' }) =>
    names.split(', ').some((login) => !f.called.includes(login)),
  ),
  clause('1 ticket is open.', 'Ein Ticket ist offen.', (f) => counts(f, '1', always)),
  clause(
    '{count} tickets are open.',
    '{count} Tickets sind offen.',
    (f, said) => counts(f, said.count, always) && said.count !== '1',
  ),
  clause('Nothing is due.', 'Nichts ist fällig.', (f) => either(f, (ones) => dueOnes(ones).length === 0)),
  clause('What waits:', 'Was wartet:', (f) => open(f).some(waits)),
  ...(
    [
      ['for the customer', 'auf die Kundin oder den Kunden', 'pending'],
      ['on hold', 'zurückgestellt', 'on_hold'],
    ] as const
  ).flatMap(([en, de, reason]) => {
    const is = (f: Facts, said: Said): boolean =>
      numbered(f, said.count)
        ?.waits(reason)
        .some(
          ({ from, to }) =>
            said.since === f.time(from) &&
            (said.until === undefined ? to === null : to !== null && said.until === f.time(to)),
        ) === true;
    return [
      clause(
        `#{count} It fails: ${en} since {since}, until {until}`,
        `#{count} It fails: ${de} seit {since}, bis {until}`,
        is,
      ),
      clause(`#{count} It fails: ${en} since {since}`, `#{count} It fails: ${de} seit {since}`, is),
    ];
  }),
  clause('Next: begin at the top.', 'Wie es weitergeht: Bitte fangen Sie oben an.', (f) =>
    either(f, (ones) => dueOnes(ones).length > 0),
  ),
  clause(
    'Next: see whether what waits still has to.',
    'Wie es weitergeht: Bitte sehen Sie nach, ob weiter warten muss, was wartet.',
    (f) => either(f, (ones) => dueOnes(ones).length === 0 && ones.some(waits)),
  ),
  clause(
    'Next: nothing at once; what comes in now is yours.',
    'Wie es weitergeht: Im Augenblick ist nichts zu tun; was jetzt kommt, ist Ihres.',
    (f) => either(f, (ones) => dueOnes(ones).length === 0 && !ones.some(waits)),
  ),
  clause(
    'Next: somebody who can should take it over, or say in the policy who stands in.',
    'Wie es weitergeht: Wer kann, sollte übernehmen oder in den Regeln sagen, wer vertritt.',
    (f) => f.called.length === 0,
  ),
];

/** The agenda of a triage meeting. */
export const TRIAGE: readonly Clause[] = [
  clause('{people}', '{people}', (f) =>
    f.called.every((login) => !['cus', 'colleague', 'stranger'].includes(login)),
  ),
  clause('Tickets that nobody owns', 'Tickets ohne Zuständige', always),
  ...(
    [
      ['{severity}', '{severity}'],
      ['no severity', 'ohne Schweregrad'],
    ] as const
  ).flatMap(([en, de]) =>
    (
      [
        ['', ''],
        [', left over from #{number}', ', übrig aus #{number}'],
      ] as const
    ).flatMap(([left, rest]) =>
      ['', ' → @{login}'].map((whom) =>
        clause(
          `[ ] #{count} It fails (${en}, open for {span}${left})${whom}`,
          `[ ] #{count} It fails (${de}, offen seit {span}${rest})${whom}`,
          (f, said) => {
            const one = numbered(f, said.count);
            return (
              one?.open === true &&
              one.settled.owners.length === 0 &&
              (said.severity ?? null) === one.severity &&
              Math.abs(spanOf(said.span) - (f.now - one.ticket.openedAt)) <= 3_600_000
            );
          },
        ),
      ),
    ),
  ),
  clause('Every ticket has an owner.', 'Für jedes Ticket ist jemand zuständig.', (f) =>
    either(f, (ones) => ones.every(({ owners, open: is }) => !is || owners.length > 0)),
  ),
  clause(
    'Next: tick a line to assign the ticket to whom it names. Somebody else? Write another login behind the arrow before you tick, or assign the ticket itself. A line without a name has nobody to suggest: everybody is away. This issue closes itself when every ticket on it has an owner.',
    'Wie es weitergeht: Haken Sie eine Zeile ab, um das Ticket der genannten Person zuzuweisen. Soll es jemand anderes sein? Schreiben Sie vorher einen anderen Namen hinter den Pfeil, oder weisen Sie das Ticket selbst zu. Steht kein Name da, sind alle abwesend. Dieses Issue schließt sich, sobald für jedes Ticket darin jemand zuständig ist.',
    (f) => open(f).some(({ settled }) => settled.owners.length === 0),
  ),
  clause('What became overdue since {since}', 'Was seit {since} überfällig wurde', always),
  clause(
    '#{count} It fails: {clock}, since {since}',
    '#{count} It fails: {clock}, seit {since}',
    (f, said) =>
      numbered(f, said.count)?.c.clocks.some(
        ({ name, breachedAt }) =>
          name === clockNamed(said.clock) && breachedAt !== null && said.since === f.time(breachedAt),
      ) === true,
  ),
  clause('Nothing.', 'Nichts.', always),
  clause('What is at risk', 'Was gefährdet ist', always),
  clause('#{count} It fails: {clock}, due {at}', '#{count} It fails: {clock}, fällig {at}', (f, said) => {
    const one = numbered(f, said.count);
    return (
      one !== undefined &&
      isRisky(one) &&
      targets(one).some(
        ({ name, due }) => name === clockNamed(said.clock) && due !== null && said.at === f.time(due),
      )
    );
  }),
  clause('What has waited for long', 'Was schon lange wartet', always),
  ...(
    [
      ['waiting for the customer', 'wartet auf die Kundin oder den Kunden', 'pending'],
      ['on hold', 'zurückgestellt', 'on_hold'],
    ] as const
  ).map(([en, de, reason]) =>
    clause(
      `#{count} It fails: ${en} since {since}`,
      `#{count} It fails: ${de} seit {since}`,
      (f, said) =>
        numbered(f, said.count)
          ?.waits(reason)
          .some(({ from }) => said.since === f.time(from)) === true,
    ),
  ),
  clause('Promised follow-ups', 'Zugesagte Termine', always),
  ...FOLLOW_UPS,
  clause('What was escalated', 'Was eskaliert wurde', always),
  clause('#{count} It fails: {at}', '#{count} It fails: {at}', (f, said) => {
    const one = numbered(f, said.count);
    return (
      one?.c.escalations.some(({ reached }) => reached.some(({ at }) => said.at === f.time(at))) === true ||
      one?.ticket.signals.some(({ kind, at }) => kind === 'escalated' && said.at === f.time(at)) === true
    );
  }),
  ...WRITE_UP_AGENDA,
  clause('Who has how much', 'Wer wie viel hat', always),
  clause('Who | Open tickets', 'Wer | Offene Tickets', always),
  clause('{login} | {count}', '{login} | {count}', isLoad),
  clause(
    'Times are in {zone}. This is the state at the beginning of the meeting; it is not kept current.',
    'Zeiten gelten für {zone}. Das ist der Stand zu Beginn des Treffens; er wird nicht fortgeschrieben.',
    (f, { zone }) => zone === f.policy.timezone,
  ),
];

/** The last words on a meeting. */
export const TRIAGE_END: readonly Clause[] = [
  clause(
    'Every ticket had an owner when this meeting began: there is nothing to give out. The meeting is over.',
    'Für jedes Ticket war schon jemand zuständig, als dieses Treffen begann: Es ist nichts zu verteilen. Das Treffen ist vorbei.',
    always,
  ),
  clause(
    'Every ticket on this agenda has an owner. The meeting is over.',
    'Für jedes Ticket auf dieser Liste ist jemand zuständig. Das Treffen ist vorbei.',
    always,
  ),
  clause(
    'The time for the next meeting has come. Still without an owner:',
    'Es ist Zeit für das nächste Treffen. Noch immer ohne Zuständige:',
    (f) => open(f).some(({ settled }) => settled.owners.length === 0),
  ),
  clause(
    '{numbers}. It comes up at the next meeting.',
    '{numbers}. Es kommt beim nächsten Treffen dran.',
    (f, { numbers = '' }) => numbered(f, numbers.replace('#', ''))?.settled.owners.length === 0,
  ),
  clause(
    '{numbers}. They come up at the next meeting.',
    '{numbers}. Sie kommen beim nächsten Treffen dran.',
    (f, { numbers = '' }) =>
      numbers.split(', ').every((one) => numbered(f, one.replace('#', ''))?.settled.owners.length === 0),
  ),
];

/** A digest keeps what it has told: of tickets that were late or had come to a step, though they may be so no more. */
export const wereLate = (one: Facts): readonly { readonly name: string; readonly at: Instant }[] =>
  [one, one.settled].flatMap(({ c }) => [
    ...c.clocks.flatMap(({ name, breachedAt: at }) => (at === null ? [] : [{ name, at }])),
    ...c.escalations.flatMap(({ reached }) =>
      reached.flatMap(({ at, clock }) => (clock === null ? [] : [{ name: clock.name, at }])),
    ),
  ]);
const isLate = (one: Facts): boolean => wereLate(one).length > 0;

/** Somebody of a group that the policy tells of updates that stay away. */
const isToldOfUpdates = (f: Facts, login: string): boolean =>
  [...f.policy.sla, ...f.policy.internal].some(({ targets }) => {
    const group = targets.update?.reminders?.group?.name;
    return group !== undefined && f.duty(group).logins.includes(login);
  });

/** One comment for many tickets. */
export const DIGEST: readonly Clause[] = [
  TIMES,
  clause('{people}', '{people}', (f) =>
    f.called.every(
      (login) =>
        f.all.some(({ owners, settled }) => owners.includes(login) || settled.owners.includes(login)) ||
        f.policy.team.groups.some(({ name }) => duty(f, name).includes(login)),
    ),
  ),
  clause(
    '{count} tickets are overdue, many of them at once. So that you get one message and not {number}, they are listed here and nothing was posted on them. Each carries its label.',
    '{count} Tickets sind überfällig, viele auf einmal. Damit Sie eine Nachricht bekommen und nicht {number}, stehen sie hier; auf den Tickets selbst wurde nichts geschrieben. Jedes trägt sein Label.',
    (f, said) => f.all.filter(isLate).length >= Number(said.count) && said.count === said.number,
  ),
  clause(
    'Nobody is assigned, for the group {group}: {count}',
    'Niemand ist zuständig; für die Gruppe {group}: {count}',
    (f, said) => f.all.filter(isLate).length >= Number(said.count),
  ),
  clause(
    '{login}: {count}',
    '{login}: {count}',
    (f, { login = '', count: many }) =>
      f.all.filter(
        (one) =>
          isToldOfUpdates(one, login) ||
          [one, one.settled].some(
            ({ ticket }) =>
              ticket.owners.some(({ value }) => value.includes(login)) ||
              // Where somebody owns it, whoever a step calls from the group that gets it is named like an owner.
              f.policy.team.groups.some(
                ({ label, members }) =>
                  label !== null && members.includes(login) && ticket.issue.labels.includes(label),
              ),
          ),
      ).length >= Number(many),
  ),
  clause('Ticket | Severity | What | Overdue since', 'Ticket | Schweregrad | Was | Überfällig seit', always),
  clause(
    '#{count} It fails | {severity} | {clocks} | {since}',
    '#{count} It fails | {severity} | {clocks} | {since}',
    (f, said) => {
      const one = numbered(f, said.count);
      const severity = one?.severity ?? (f.language === 'en' ? 'not set' : 'nicht gesetzt');
      return (
        one !== undefined &&
        [severity, ...one.ticket.severity.map((change) => change.severity)].includes(said.severity ?? '') &&
        clocksNamed(said.clocks).every((name) => wereLate(one).some((late) => late.name === name)) &&
        wereLate(one).some(({ at }) => said.since === f.time(at))
      );
    },
  ),
  clause(
    'Next: begin at the top of your list; the earliest promise is first. This is said once: what becomes overdue while so much is late joins this list without another message.',
    'Wie es weitergeht: Bitte fangen Sie oben in Ihrer Liste an, die früheste Zusage steht zuerst. Dieser Hinweis kommt nur einmal: Was überfällig wird, solange so vieles aussteht, kommt ohne weitere Nachricht in diese Liste.',
    always,
  ),
];

/** What has come up on the tickets, told on the desk's issue: the notices stand in it. */
export const GATHERED: readonly Clause[] = [
  clause(
    'A ticket needs your attention. Answers to customers belong on the tickets.',
    'Ein Ticket braucht Ihre Aufmerksamkeit. Antworten an die Kundschaft gehören auf die Tickets.',
    always,
  ),
  clause(
    '{count} tickets need your attention. Answers to customers belong on the tickets.',
    '{count} Tickets brauchen Ihre Aufmerksamkeit. Antworten an die Kundschaft gehören auf die Tickets.',
    (f, said) => f.all.length >= Number(said.count),
  ),
];
