import type { Clock } from '../../src/sla/clock.ts';
import type { Clause, Said } from './clause.ts';
import { always, clause } from './clause.ts';
import type { Facts } from './facts.ts';
import { INCIDENT_STATUS } from './of-incident.ts';
import { SEVERITY_REASONS } from './of-severity.ts';
import { clockNamed, clocksNamed, spanOf, STANDINGS } from './promises.ts';

/** Who a customer is, or what they are entitled to: nobody else is to read it. */
const PRIVATE = /\bVIP\b|Vorrang|bigco|\bgold\b/i;

function clockOf(facts: Facts, name = ''): Clock | undefined {
  return facts.promises.find((clock) => clock.name === clockNamed(name));
}

const isHeld = (facts: Facts): boolean => facts.held !== undefined;
const isBlocked: Clause['may'] = ({ held }, { blocker }) => held?.blocker === blocker;
const isPending = (facts: Facts): boolean => facts.pending !== undefined;
const isOwnedBy = (facts: Facts, names = ''): boolean =>
  facts.open && names === facts.owners.join(', ') && names !== '';
const isHandedTo = (facts: Facts, group = ''): boolean => facts.handedTo === group.replace(/ · .*/, '');
const isAnybodys = (facts: Facts): boolean => facts.open && facts.owners.length === 0;
const standsForCustomer = (facts: Facts): boolean =>
  isPending(facts) && !isHeld(facts) && facts.promises.some(({ state }) => state === 'paused');

/** A row of the table of promises: its date is the clock's, and a solution is promised only where a date is. */
const row =
  (may: (clock: Clock, facts: Facts, said: Said) => boolean): Clause['may'] =>
  (facts, said) => {
    const clock = clockOf(facts, said.promise);
    if (clock === undefined || facts.project) return false;
    const isDue =
      said.due === undefined || said.due === '–'
        ? clock.due === null
        : clock.due !== null && said.due === facts.time(clock.due);
    const isShort =
      clock.name === 'resolution' && facts.ticket.shortNotice !== null && facts.ticket.agreed.length === 0;
    return isDue && !isShort && may(clock, facts, said);
  };

const PROMISE = ['{promise}, within {target}', '{promise}, binnen {target}'] as const;
const AGREED = ['{promise}, as agreed', '{promise}, wie vereinbart'] as const;

const ROWS: readonly Clause[] = [AGREED, PROMISE].flatMap(([en, de]) => [
  ...STANDINGS.open.flatMap(([state, stand, may]) => [
    clause(
      `${en} | once the wait is over | ${state}`,
      `${de} | sobald das Warten vorbei ist | ${stand}`,
      row((clock, facts, said) => may(clock, facts, said) && (isHeld(facts) || isPending(facts))),
    ),
    clause(`${en} | {due} | ${state}`, `${de} | {due} | ${stand}`, row(may)),
  ]),
  ...STANDINGS.ended.map(([state, stand, may]) =>
    clause(`${en} | {due} | ${state}`, `${de} | {due} | ${stand}`, row(may)),
  ),
]);

/** The hours as they are said belong to the calendar that is meant. */
const inItsHours = (clocks: readonly Clock[], hours = ''): boolean =>
  clocks.length > 0 &&
  clocks.every(({ zone, calendar }) => hours.endsWith(`(${zone})`) && calendar !== '24x7');

/** A moment is the next opening of a calendar, of the time at which it was written. */
const opensAt = (facts: Facts, clocks: readonly Clock[], at = ''): boolean =>
  clocks.every(({ calendar, zone }) => {
    const hours = facts.policy.calendars.get(calendar);
    const then = facts.c.lastChange;
    return hours !== undefined && !hours.isOpen(then) && at === facts.timeIn(hours.nextOpening(then), zone);
  });
const live = (facts: Facts): readonly Clock[] => facts.promises.filter((clock) => clock.live);
const isOneCalendar = (facts: Facts): boolean =>
  new Set(live(facts).map(({ calendar }) => calendar)).size === 1;

const updates = (facts: Facts, span?: string): boolean =>
  facts.open &&
  !facts.project &&
  facts.policy.sla.some(({ targets }) => targets.update?.within === spanOf(span));

/** Whether words of the requester's open a closed ticket again is tried. */
const opens =
  (words: string) =>
  (facts: Facts): boolean =>
    !facts.open && (facts.after(words).open || facts.isLongClosed);

export const STATUS: readonly Clause[] = [
  clause('This ticket is closed', 'Dieses Ticket ist geschlossen', (f) => !f.open),
  clause('Somebody is on it: {owners}', 'In Bearbeitung bei {owners}', (f, { owners }) =>
    isOwnedBy(f, owners?.replace(/ ·.*/, '')),
  ),
  clause(
    'The group {group} has your report',
    'Ihre Meldung liegt bei der Gruppe {group}',
    (f, { group }) => isAnybodys(f) && isHandedTo(f, group),
  ),
  clause('We are on it', 'Wir arbeiten daran', (f) => isAnybodys(f) && f.answered),
  clause(
    'We have your report',
    'Ihre Meldung ist angekommen',
    (f) => isAnybodys(f) && !f.answered && f.handedTo === null,
  ),
  clause(
    '· {reference}',
    '· {reference}',
    (f, { reference }) => reference?.includes(String(f.ticket.issue.number)) === true,
  ),
  clause(
    'We are late with something that we promised you, and we are sorry. The ticket is marked so that the team sees it.',
    'Wir sind mit etwas in Verzug, das wir Ihnen zugesagt haben. Das tut uns leid. Das Ticket ist so markiert, dass das Team es sieht.',
    (f) => f.open && live(f).some(({ breachedAt }) => breachedAt !== null),
  ),
  clause(
    'Severity | not set yet: the support team will set it',
    'Schweregrad | noch offen: Das Support-Team legt ihn fest',
    (f) => f.open && f.severity === null,
  ),
  clause(
    'Severity | {severity} / There is a workaround. It was reported as {original}, and that stays on record.',
    'Schweregrad | {severity} / Es gibt eine Übergangslösung. Gemeldet wurde es als {original}, und das bleibt vermerkt.',
    (f, { severity = '', original }) =>
      severity.startsWith(f.severity ?? '?') &&
      f.ticket.severity.at(-1)?.workaroundOf === original &&
      !PRIVATE.test(severity),
  ),
  clause('Severity | {severity}', 'Schweregrad | {severity}', (f, { severity = '' }) =>
    severity.startsWith(f.severity ?? '?'),
  ),
  clause(': {meaning} / Why: {why}', ': {meaning} / Grund: {why}', (_, { why = '' }) => !PRIVATE.test(why), {
    why: SEVERITY_REASONS,
  }),
  clause('/ Why: {why}', '/ Grund: {why}', (_, { why = '' }) => !PRIVATE.test(why), {
    why: SEVERITY_REASONS,
  }),
  clause(
    'Owner | nobody yet',
    'Zuständig | noch niemand',
    (f) => isAnybodys(f) && !f.answered && f.handedTo === null,
  ),
  clause('Owner | {owners}', 'Zuständig | {owners}', (f, { owners }) => owners === f.owners.join(', ')),
  clause(
    'State | waiting for an answer from {who} since {at}',
    'Stand | wartet seit {at} auf eine Antwort von {who}',
    (f, { who, at }) =>
      f.pending !== undefined &&
      at?.startsWith(f.time(f.pending.from)) === true &&
      who === f.ticket.requester.login,
  ),
  clause('; without one by {at} it is closed', '; ohne Antwort bis {at} wird es geschlossen', (f, { at }) =>
    f.c.clocks.some(
      ({ name, live: runs, due }) =>
        name === 'pending_close' && runs && due !== null && f.time(due) === at && due >= f.now,
    ),
  ),
  clause(
    '/ It is on hold as well: we wait for {what}',
    '/ Es ist außerdem zurückgestellt: Wir warten auf {what}',
    isHeld,
  ),
  ...['{what} ({why})', '{what}'].flatMap((what) => [
    clause(
      `/ It is on hold as well: we wait for ${what.replace('{what}', '{blocker} to be closed')}`,
      `/ Es ist außerdem zurückgestellt: Wir warten, bis ${what.replace('{what}', '{blocker} geschlossen wird')}`,
      isBlocked,
    ),
    clause(
      `/ We wait for ${what.replace('{what}', '{blocker} to be closed')}`,
      `/ Wir warten, bis ${what.replace('{what}', '{blocker} geschlossen wird')}`,
      isBlocked,
    ),
  ]),
  clause('/ It is on hold as well', '/ Es ist außerdem zurückgestellt', isHeld),
  clause(
    'State | on hold since {at}, until {until}',
    'Stand | zurückgestellt seit {at}, bis {until}',
    (f, { at, until = '' }) =>
      f.held !== undefined &&
      !isPending(f) &&
      at === f.time(f.held.from) &&
      f.held.to !== null &&
      until.startsWith(f.time(f.held.to)),
  ),
  clause(
    'State | on hold since {at}',
    'Stand | zurückgestellt seit {at}',
    (f, { at }) =>
      f.held !== undefined &&
      !isPending(f) &&
      at?.startsWith(f.time(f.held.from)) === true &&
      f.held.to === null,
  ),
  clause('/ We wait for: {what}', '/ Wir warten auf: {what}', isHeld),
  clause('State | closed on {at}', 'Stand | geschlossen am {at}', (f) => !f.open),
  clause(
    'State | treated as an incident',
    'Stand | wird als Störfall behandelt',
    (f) => f.open && f.ticket.facts.at(-1)?.value.incident === true,
  ),
  ...INCIDENT_STATUS,
  clause(
    'News | {stage}: {words} / {by}, {at}',
    'Neues | {stage}: {words} / {by}, {at}',
    (f, { stage, at }) =>
      f.open &&
      f.ticket.commands.some(
        (one) =>
          one.name === 'status' &&
          one.outcome === 'done' &&
          one.line.args.startsWith(stage ?? '?') &&
          f.time(one.line.at) === at,
      ),
  ),
  clause('Handed to | the group {group}', 'Weitergegeben an | die Gruppe {group}', (f, { group }) =>
    isHandedTo(f, group),
  ),
  clause('Agreed date | {at}', 'Vereinbarter Termin | {at}', (f, { at }) =>
    f.ticket.agreed.some(({ value }) => value !== null && f.time(value) === at),
  ),
  clause('Goes out on | {day}', 'Wird ausgeliefert am | {day}', (f) => f.closure?.reason === 'completed'),
  clause(
    'This has become a project. The times of the service level no longer apply to it; the plan is agreed with you here.',
    'Daraus ist ein Projekt geworden. Die zugesagten Zeiten gelten dafür nicht mehr; den Plan stimmen wir hier mit Ihnen ab.',
    (f) => f.open && f.project,
  ),
  clause(
    'What we promise | By | So far',
    'Was wir zusagen | Bis | Bisher',
    (f) => f.promises.length > 0 && !f.project,
  ),
  ...ROWS,
  clause(
    'You need this by {day}. Requests like this need {notice} of notice, so we make no promise for that date. We will do what we can and tell you here.',
    'Sie brauchen dies bis {day}. Solche Anliegen benötigen einen Vorlauf von mindestens {notice}; deshalb können wir diesen Tag nicht zusagen. Wir tun, was wir können, und melden uns hier.',
    (f, { day }) => f.open && f.ticket.shortNotice !== null && day === f.day(f.ticket.shortNotice.neededBy),
  ),
  clause(
    'While we work on it, you wait no longer than {span} for word from us',
    'Solange wir daran arbeiten, hören Sie mindestens einmal innerhalb von {span} von uns',
    (f, { span }) => updates(f, span) && f.answered,
  ),
  clause(
    'Once somebody has answered, you wait no longer than {span} for word from us',
    'Nach der ersten Antwort hören Sie mindestens einmal innerhalb von {span} von uns',
    (f, { span }) => updates(f, span) && !f.answered,
  ),
  clause(
    '; after {passed}, no longer than {span}',
    '; nach {passed} mindestens einmal innerhalb von {span}',
    (f, { passed, span }) =>
      f.policy.sla.some(({ targets }) =>
        targets.update?.then?.some(
          (phase) => phase.after === spanOf(passed) && phase.within === spanOf(span),
        ),
      ),
  ),
  clause('.', '.', always),
  clause(
    'The clock runs day and night.',
    'Die Uhr läuft Tag und Nacht.',
    (f) => f.running.length > 0 && live(f).every(({ calendar }) => calendar === '24x7'),
  ),
  clause(
    'The desk works {hours}.',
    'Unsere Servicezeiten: {hours}.',
    (f, { hours }) => isOneCalendar(f) && inItsHours(live(f), hours),
  ),
  clause(
    'It opens again on {at}; the clock stands until then.',
    'Wir sind wieder da ab {at}; bis dahin steht die Uhr.',
    (f, { at }) => isOneCalendar(f) && f.running.length > 0 && opensAt(f, live(f), at),
  ),
  clause(
    'It opens again on {at}.',
    'Wir sind wieder da ab {at}.',
    (f, { at }) => isOneCalendar(f) && opensAt(f, live(f), at),
  ),
  clause('The hours that count:', 'Diese Zeiten zählen:', (f) => live(f).length > 1 && !isOneCalendar(f)),
  clause('{names}: day and night', '{names}: Tag und Nacht', (f, { names }) =>
    clocksNamed(names).every((name) =>
      live(f).some((clock) => clock.name === name && clock.calendar === '24x7'),
    ),
  ),
  clause(
    '{names}: {hours}; they begin again on {at}',
    '{names}: {hours}, wieder ab {at}',
    (f, { names, hours, at }) => {
      const clocks = live(f).filter(({ name }) => clocksNamed(names).includes(name));
      return (
        clocks.length === clocksNamed(names).length && inItsHours(clocks, hours) && opensAt(f, clocks, at)
      );
    },
  ),
  clause(
    'Something is missing that we need to help you:',
    'Es fehlen Angaben, die wir brauchen, um Ihnen zu helfen:',
    (f) => f.open && f.ticket.missing.length > 0,
  ),
  clause(
    'What happens: In your words',
    'What happens: In your words',
    (f) => f.open && f.ticket.missing.length > 0,
  ),
  clause('{names}: {hours}', '{names}: {hours}', (f, { names, hours }) =>
    inItsHours(
      live(f).filter(({ name }) => clocksNamed(names).includes(name)),
      hours,
    ),
  ),
  clause(
    'We are not sure about the form: {doubt}.',
    'Beim Formular sind wir nicht sicher: {doubt}.',
    (f, { doubt = '' }) => f.open && !/confirmed|bestätigt|intake|Richtlinie|policy/.test(doubt),
  ),
  clause(
    'Next: is it solved? Please write /sign-off if it is, or /not-resolved if it is not',
    'Wie es weitergeht: Ist es gelöst? Bitte schreiben Sie /sign-off, wenn ja, oder /not-resolved, wenn nicht',
    (f) => f.ticket.signOffAsked !== null,
  ),
  clause(
    'Next: is it solved? Please write /sign-off if it is',
    'Wie es weitergeht: Ist es gelöst? Bitte schreiben Sie /sign-off, wenn ja',
    (f) => f.ticket.signOffAsked !== null,
  ),
  clause('(until {at})', '(bis {at})', (f) => f.closure !== null),
  clause(', on a line of its own.', ', in eine eigene Zeile.', always),
  clause(
    'Next: nothing, if that settles it. If it does not,',
    'Wie es weitergeht: Ist es damit erledigt, brauchen Sie nichts zu tun. Falls nicht,',
    (f) => !f.open && (f.ticket.signOffAsked === null || !f.policy.commands['sign-off'].enabled),
  ),
  clause(
    'write /not-resolved on a line of its own by {at} and tell us what is left: that opens the ticket again. A comment without it does not.',
    'schreiben Sie bis {at} in eine eigene Zeile /not-resolved und sagen Sie uns, was noch fehlt: Damit ist das Ticket wieder offen. Ein Kommentar ohne diesen Befehl öffnet es nicht.',
    (f) => opens('/not-resolved')(f) && (f.isLongClosed || !opens('It fails again.')(f)),
  ),
  clause(
    'write a comment here by {at} and tell us what is left: that opens the ticket again.',
    'schreiben Sie hier bis {at} einen Kommentar und sagen Sie uns, was noch fehlt: Damit ist das Ticket wieder offen.',
    opens('It fails again.'),
  ),
  clause(
    'please open a new ticket and name this one.',
    'melden Sie es bitte neu und nennen Sie dieses Ticket.',
    (f) => !f.open,
  ),
  clause(
    'Next: please edit your report (the … menu at its top right, then _Edit_) or answer here.',
    'Wie es weitergeht: Bitte bearbeiten Sie Ihre Meldung (Menü … oben rechts, dann _Edit_) oder antworten Sie hier.',
    (f) => f.open && f.ticket.missing.length > 0,
  ),
  clause('The clock goes on when you do.', 'Danach läuft die Uhr weiter.', standsForCustomer),
  clause(
    'Next: please answer the question above.',
    'Wie es weitergeht: Bitte beantworten Sie die Frage oben.',
    (f) => isPending(f) && f.answered,
  ),
  clause(
    'Next: please write here; we wait for you.',
    'Wie es weitergeht: Bitte schreiben Sie hier, wir warten auf Sie.',
    (f) => isPending(f) && !f.answered,
  ),
  clause(
    'Next: we carry on with your ticket once the other issue is closed.',
    'Wie es weitergeht: Mit Ihrem Ticket geht es weiter, sobald das andere Issue geschlossen ist.',
    (f) => f.held?.blocker === 'acme/platform#1' && !isPending(f),
  ),
  clause(
    'Next: we wait for somebody else and will tell you what they say.',
    'Wie es weitergeht: Wir warten auf jemand anderen und sagen Ihnen, was wir erfahren.',
    (f) => isHeld(f) && !isPending(f),
  ),
  clause(
    'Next: the group {group} carries on with it and answers here.',
    'Wie es weitergeht: Die Gruppe {group} arbeitet weiter daran und antwortet Ihnen hier.',
    (f, { group }) => isAnybodys(f) && isHandedTo(f, group),
  ),
  clause(
    'Next: the support team carries on with it here.',
    'Wie es weitergeht: Das Support-Team arbeitet hier weiter daran.',
    (f) => isAnybodys(f) && f.answered,
  ),
  clause(
    'Next: somebody on the support team takes the ticket and answers here.',
    'Wie es weitergeht: Jemand aus dem Support-Team übernimmt das Ticket und antwortet Ihnen hier.',
    (f) => isAnybodys(f) && !f.answered && f.handedTo === null,
  ),
  ...(['answers', 'answer'] as const).map((verb) =>
    clause(
      `Next: {owners} ${verb} here.`,
      `Wie es weitergeht: {owners} ${verb === 'answers' ? 'antwortet' : 'antworten'} Ihnen hier.`,
      (f, { owners }) => isOwnedBy(f, owners) && f.owed,
    ),
  ),
  ...(['carries', 'carry'] as const).map((verb) =>
    clause(
      `Next: {owners} ${verb} on with it and will write here when there is news.`,
      `Wie es weitergeht: {owners} ${verb === 'carries' ? 'arbeitet weiter daran und schreibt' : 'arbeiten weiter daran und schreiben'} Ihnen hier, sobald es Neues gibt.`,
      (f, { owners }) => isOwnedBy(f, owners) && !f.owed,
    ),
  ),
  clause(
    'Anything new? Write a comment; there is no need to open another ticket.',
    'Gibt es Neues? Schreiben Sie einen Kommentar; ein weiteres Ticket ist nicht nötig.',
    (f) => f.open,
  ),
  clause(
    'Times are in {zone}. Steward keeps this comment current; it is not an answer by a person.',
    'Zeiten gelten für {zone}. Steward hält diesen Kommentar aktuell; er ist keine Antwort eines Menschen.',
    (f, { zone }) => zone === f.policy.timezone,
  ),
];
