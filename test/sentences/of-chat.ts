import type { Clause } from './clause.ts';
import { always, clause } from './clause.ts';
import { CHAT_TEMPLATE } from './of-incident.ts';
import type { Facts } from './facts.ts';
import { NEEDS } from './of-escalation.ts';
import { NOTICE } from './of-notice.ts';
import { wereLate } from './of-desk.ts';
import { isWriter, WRITE_UP_CHAT } from './of-write-up.ts';
import { OVERDUE, spanOf, clockNamed } from './promises.ts';

/** A clause of a notice on the ticket is one of the chat in other words. */
function as(id: string, en: string, de: string): Clause {
  const one = [...NOTICE, ...OVERDUE].find((known) => known.id.startsWith(id));
  if (one === undefined) throw new Error(`no clause begins so: ${id}`);
  return clause(en, de, one.may);
}

const step = (
  f: Facts,
  on: readonly string[],
  { span, count, group }: Readonly<Record<string, string>>,
): boolean =>
  f.c.escalations.some(({ rule, reached }) =>
    reached.some(
      (one) =>
        on.includes(rule.on) &&
        (span === undefined || spanOf(span) === one.clock?.target) &&
        (count === undefined || String(one.step) === count) &&
        (group === undefined || one.to === group),
    ),
  );
const isThere = (f: Facts, names = ''): boolean =>
  names
    .split(', ')
    .every(
      (login) =>
        f.settled.owners.includes(login) ||
        f.owners.includes(login) ||
        f.policy.team.groups.some(({ name }) => f.duty(name).logins.includes(login)),
    );
const ALL = ['opened', 'silence', 'unanswered', 'taken'];
const isOnDuty =
  (...because: readonly string[]): Clause['may'] =>
  (f, { names, group = '' }) =>
    isThere(f, names) && because.includes(f.duty(group).because);

/** A playbook is for whoever has answered, where nobody has the ticket. */
const hasAnswered = (f: Facts, names = ''): boolean =>
  f.ticket.messages.some(({ role, by }) => role === 'staff' && names.split(', ').includes(by.login));

/** What staff are told of a ticket in the chat. */
export const CHAT: readonly Clause[] = [
  clause('It fails ({severity})', 'It fails ({severity})', (f, { severity }) => f.severity === severity),
  clause('It fails', 'It fails', (f) => f.severity === null),
  as('{clock} has been due', '{clock} has been due since {since}.', '{clock} ist fällig seit {since}.'),
  as(
    '{clock} has been overdue since {since}, the',
    '{clock} has been overdue since {since}, the date agreed with the customer.',
    '{clock} ist überfällig seit {since}, dem vereinbarten Termin.',
  ),
  as(
    '{clock} has been overdue since {since}: it',
    '{clock} has been overdue since {since}: it was promised within {span} (hours: {hours}).',
    '{clock} ist überfällig seit {since}: zugesagt innerhalb von {span} (Servicezeit: {hours}).',
  ),
  as(
    'Nobody owns this ticket.',
    'Nobody owns it. Somebody should have taken it by {at}, within {span} (hours: {hours}).',
    'Niemand ist zuständig. Bis {at} hätte es jemand übernehmen sollen, innerhalb von {span} (Servicezeit: {hours}).',
  ),
  as('; the desk suggests', 'The desk suggests {login}.', 'Vorschlag: {login}.'),
  as(
    'Nobody on the staff has confirmed',
    'Nobody on the staff has confirmed how severe it is; it counts as {current} meanwhile. That was to be settled by {at}.',
    'Niemand im Support-Team hat den Schweregrad bestätigt; bis dahin gilt {current}. Das hätte bis {at} geschehen sollen.',
  ),
  as(
    'Nobody has said how severe',
    'Nobody has said how severe it is. That was to be settled by {at}.',
    'Niemand hat einen Schweregrad festgelegt. Das hätte bis {at} geschehen sollen.',
  ),
  as(
    'The form now asks for {severity}. {by} edited it. The ticket stays {current}',
    'The form now asks for {severity}: {by} edited it. It stays {current} until staff say otherwise.',
    'Das Formular verlangt jetzt {severity}: {by} hat es geändert. Es bleibt bei {current}, bis das Support-Team etwas anderes sagt.',
  ),
  as(
    'The form now asks for {severity}. {by} edited it. The ticket stays without',
    'The form now asks for {severity}: {by} edited it. It stays without a severity until staff say otherwise.',
    'Das Formular verlangt jetzt {severity}: {by} hat es geändert. Es bleibt ohne Schweregrad, bis das Support-Team etwas anderes sagt.',
  ),
  as(
    'Nothing that came with this ticket says how severe it is. It counts',
    'Nothing that came with it says how severe it is. It counts as {current} until staff say otherwise.',
    'Nichts darin sagt, wie schwer es ist. Es gilt als {current}, bis das Support-Team etwas anderes sagt.',
  ),
  as(
    'Nothing that came with this ticket says how severe it is. It has no',
    'Nothing that came with it says how severe it is. It has no severity until staff set one.',
    'Nichts darin sagt, wie schwer es ist. Es hat keinen Schweregrad, bis das Support-Team einen setzt.',
  ),
  as(
    '{by} has closed this ticket',
    '{by} closed it as none of the desk’s work (It is not ours.).',
    '{by} hat es geschlossen, weil es keine Sache des Supports ist (It is not ours.).',
  ),
  as(
    '{by} has closed this ticket',
    '{by} closed it as none of the desk’s work.',
    '{by} hat es geschlossen, weil es keine Sache des Supports ist.',
  ),
  as(
    'The customer is to hear from us by',
    'The customer is to hear from us by {until}, {span} after the last word at the latest, also if there is nothing new.',
    'Die Kundin oder der Kunde soll bis {until} von uns hören, spätestens {span} nach der letzten Nachricht, auch wenn es nichts Neues gibt.',
  ),
  as(
    'An update is due by',
    'An update is due by {until}, {span} after the last word, also if there is nothing new.',
    'Ein Zwischenstand ist bis {until} fällig, {span} nach der letzten Nachricht, auch wenn es nichts Neues gibt.',
  ),
  as(
    'An update has been due since',
    'An update has been due since {at}, and has not come.',
    'Ein Zwischenstand ist fällig seit {at} und noch nicht gekommen.',
  ),
  as(
    'The customer still has no word from us',
    'The customer still has no word from us, which was due on {at}.',
    'Die Kundin oder der Kunde hat noch nichts von uns gehört, fällig war das am {at}.',
  ),
  as(
    'There is a playbook',
    'There is a playbook for tickets like this: Restore, {link}',
    'Für solche Tickets gibt es eine Anleitung: Restore, {link}',
  ),
  as(
    'This ticket is still on hold, since {since} and',
    'It is still on hold, since {since} and until {until}.',
    'Es ist noch zurückgestellt, seit {since} und bis {until}.',
  ),
  as(
    'This ticket is still on hold, since {since}.',
    'It is still on hold, since {since}.',
    'Es ist noch zurückgestellt, seit {since}.',
  ),
  as(
    'The hold of this ticket ends soon',
    'Its hold ends soon, on {until}.',
    'Die Zurückstellung endet bald, am {until}.',
  ),
  as('Then its clocks go on.', 'Then its clocks go on.', 'Dann laufen die Uhren weiter.'),
  as(
    'The hold of this ticket ended',
    'Its hold ended on {until}.',
    'Die Zurückstellung ist seit {until} vorbei.',
  ),
  as(
    '{blocker}, which this ticket waited for,',
    'What it waited for, {blocker}, was closed on {until}, so it is no longer on hold.',
    'Worauf es gewartet hat ({blocker}), wurde am {until} geschlossen; es ist nicht mehr zurückgestellt.',
  ),
  as(
    'The other issue, which this ticket waits for,',
    'What it waits for cannot be seen, so that its close will not end the hold.',
    'Worauf es wartet, ist nicht zu sehen: Wird es geschlossen, endet die Zurückstellung dadurch nicht.',
  ),
  as('Its clocks go on.', 'Its clocks go on.', 'Die Uhren laufen weiter.'),
  ...NEEDS.flatMap(([need, en, de]) => [
    clause(
      `It was handed to the group {group} by {by} ${en} ({why}).`,
      `Es wurde von {by} an die Gruppe {group} übergeben, ${de} ({why}).`,
      (f, { by, why }) =>
        f.ticket.handOvers.some((one) => one.by.login === by && one.why === why && one.need === need),
    ),
    clause(
      `It was handed to the group {group} by {by} ${en}.`,
      `Es wurde von {by} an die Gruppe {group} übergeben, ${de}.`,
      (f, { by }) => f.ticket.handOvers.some((one) => one.by.login === by && one.need === need),
    ),
  ]),
  clause(
    'It was handed to the group {group} by {by} ({why}).',
    'Es wurde von {by} an die Gruppe {group} übergeben ({why}).',
    (f, { by, why }) => f.ticket.handOvers.some((one) => one.by.login === by && one.why === why),
  ),
  clause(
    'It was handed to the group {group} by {by}.',
    'Es wurde von {by} an die Gruppe {group} übergeben.',
    (f, { by }) => f.ticket.handOvers.some((one) => one.by.login === by),
  ),
  clause(
    'Still nobody has answered: step {count}.',
    'Noch immer hat niemand geantwortet: Stufe {count}.',
    (f, said) => !f.answered && step(f, ['unanswered'], said),
  ),
  clause(
    'Still nobody has seen to it: step {count}.',
    'Noch immer kümmert sich niemand: Stufe {count}.',
    (f, said) => step(f, ['silence', 'opened', 'taken', 'held'], said),
  ),
  clause(
    'The group {group} has had it for {span}, and nobody of it has answered or taken it.',
    'Es liegt seit {span} bei der Gruppe {group}, und noch hat niemand aus ihr geantwortet oder es übernommen.',
    (f, said) => step(f, ['held'], said),
  ),
  clause(
    'Nobody has answered for {span}.',
    'Seit {span} hat niemand geantwortet.',
    (f, said) => !f.answered && step(f, ['unanswered'], said),
  ),
  clause('Nobody has seen to it for {span}.', 'Seit {span} kümmert sich niemand.', (f, said) =>
    step(f, ['silence'], said),
  ),
  clause('It needs more hands after {span}.', 'Nach {span} braucht es Verstärkung.', (f, said) =>
    step(f, ['taken'], said),
  ),
  clause(
    'It has just come in, and the policy passes it on at once.',
    'Es ist eben hereingekommen und wird nach den Regeln sofort weitergegeben.',
    (f, said) => step(f, ['opened'], said) && f.ticket.closures.length === 0,
  ),
  clause(
    'It was opened again, and the policy passes it on at once.',
    'Es ist wieder offen und wird nach den Regeln sofort weitergegeben.',
    (f, said) => step(f, ['opened'], said) && f.ticket.closures.length > 0,
  ),
  clause(
    'It has been open for {span}.',
    'Es ist seit {span} offen.',
    (f, said) => f.open && step(f, ['opened'], said),
  ),
  clause(
    'It is for the group {group}.',
    'Es ist für die Gruppe {group}.',
    (f, said) => step(f, ALL, said) && f.duty(said.group ?? '').because !== 'nobody',
  ),
  clause(
    'Nobody is told: nobody is assigned.',
    'Niemand erfährt es: Niemand ist zuständig.',
    (f) => f.settled.owners.length === 0,
  ),
  clause(
    'Nobody is told: nobody in the group {group} is there.',
    'Niemand erfährt es: Aus der Gruppe {group} ist niemand da.',
    (f, { group = '' }) => f.duty(group).because === 'nobody',
  ),
  clause(
    'For: {names} (on duty in the group {group})',
    'Für: {names} (Dienst in der Gruppe {group})',
    isOnDuty('rotation', 'override'),
  ),
  clause('For: {names} (the group {group})', 'Für: {names} (die Gruppe {group})', isOnDuty('members')),
  clause(
    'For: {names} (nobody in the group {group} is there)',
    'Für: {names} (aus der Gruppe {group} ist niemand da)',
    isOnDuty('fallback'),
  ),
  clause(
    'For: {names} (it stays theirs: nobody in the group {group} is there)',
    'Für: {names} (es bleibt dort: aus der Gruppe {group} ist niemand da)',
    isOnDuty('nobody'),
  ),
  clause(
    'For: {names}',
    'Für: {names}',
    (f, { names }) => isThere(f, names) || isWriter(f, names) || hasAnswered(f, names),
  ),
  ...CHAT_TEMPLATE,
  ...WRITE_UP_CHAT,
];

/** One message for many tickets. */
export const CHAT_DIGEST: readonly Clause[] = [
  clause(
    '{count} tickets are overdue, many of them at once. Each carries its label.',
    '{count} Tickets sind überfällig, viele auf einmal. Jedes trägt sein Label.',
    (f, { count }) => f.all.filter((one) => wereLate(one).length > 0).length >= Number(count),
  ),
  ...[' ({severity})', ''].map((severity) =>
    clause(
      `#{count} It fails${severity}: {clocks}, since {since}`,
      `#{count} It fails${severity}: {clocks}, seit {since}`,
      (f, { count, severity: said = null, clocks = '', since }) =>
        f.all.some(
          (one) =>
            String(one.ticket.issue.number) === count &&
            one.severity === said &&
            clocks
              .split(', ')
              .every((name) => wereLate(one).some((late) => late.name === clockNamed(name))) &&
            wereLate(one).some(({ at }) => one.time(at) === since),
        ),
    ),
  ),
  clause('For: {names}', 'Für: {names}', always),
];
