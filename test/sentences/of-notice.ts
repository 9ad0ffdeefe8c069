import type { Clause } from './clause.ts';
import { always, clause } from './clause.ts';
import type { Facts } from './facts.ts';
import { DOUBTS } from './of-doubts.ts';
import { REASONS } from './of-reasons.ts';
import { WRITE_UP_DUE } from './of-write-up.ts';
import { OVERDUE, spanOf } from './promises.ts';

/** Owners once the run has assigned whom it assigns. */
const owners = (f: Facts): readonly string[] => f.settled.owners;
const isUnowned = (f: Facts): boolean => owners(f).length === 0;
const duty = (f: Facts, group = ''): string =>
  f.policy.team.groups.some(({ name }) => name === group) ? f.duty(group).because : '';

/** Those who decide how severe it is hear of that, whoever owns the ticket. */
const isForDeciders = (f: Facts, group = ''): boolean =>
  group === (f.policy.intake.triage?.group ?? f.holder);
const isForHolder = (f: Facts, group = ''): boolean => isUnowned(f) && group === f.settled.holder;
const isHeld = (f: Facts): boolean => f.held !== undefined;
/** A hold that the close of an issue ended. */
const freed = (f: Facts, blocker?: string, until?: string): boolean =>
  f.ticket.waits.some(
    (wait) =>
      wait.endedBy?.kind === 'blocker_closed' &&
      (blocker === undefined || wait.blocker === blocker) &&
      (until === undefined || (wait.to !== null && until === f.time(wait.to))),
  );
/** A hold that lasts, by its beginning and the date that was announced for its end. */
const held = (f: Facts, since: string | undefined, until?: string): boolean =>
  f
    .waits('on_hold')
    .some(
      ({ from, announced }) =>
        since === f.time(from) &&
        (until === undefined || (announced !== null && until === f.time(announced))),
    );
const settled = (f: Facts, at = '', span?: string, hours?: string): boolean =>
  f.late.some(
    ({ name, breachedAt, calendar, target }) =>
      name === 'triage' &&
      breachedAt !== null &&
      at === f.time(breachedAt) &&
      (span === undefined || spanOf(span) === target) &&
      (hours === undefined || hours === calendar),
  );
const isUndecided = (f: Facts): boolean =>
  f.late.some(({ name }) => name === 'triage') ||
  f.severity === null ||
  f.ticket.severity.at(-1)?.source === 'otherwise' ||
  (f.ticket.form?.doubts.length ?? 0) > 0;
const late = (f: Facts, ...names: readonly string[]): boolean =>
  f.late.some(({ name }) => names.includes(name));

/** An update that is due and still can be kept. */
const isUpdateDue = (f: Facts, until?: string, span?: string, among = 'promise internal'): boolean =>
  f.c.clocks.some(
    ({ set, name, live, state, due, target, cadence }) =>
      name === 'update' &&
      among.includes(set) &&
      live &&
      state === 'running' &&
      due !== null &&
      (cadence?.remindAt ?? Infinity) <= f.c.now &&
      (until === undefined || until === f.time(due)) &&
      (span === undefined || spanOf(span) === target),
  );
const isUpdateLate = (f: Facts, group?: string): boolean =>
  f.late.some(
    ({ name, cadence }) => name === 'update' && cadence !== undefined && cadence.tellGroupAt !== null,
  ) &&
  (group === undefined ||
    [...f.policy.sla, ...f.policy.internal].some(
      ({ targets }) => targets.update?.reminders?.group?.name === group,
    ));

/** Somebody has a ticket, or has answered one, that a playbook is for. */
const isPlayed: Clause['may'] = (f, { link }) =>
  f.severity === 'urgent' &&
  f.policy.playbooks.length > 0 &&
  (f.answered || !isUnowned(f)) &&
  (link === undefined ||
    link === f.ticket.issue.url.replace(/issues\/\d+$/, 'blob/HEAD/docs/playbooks/restore.md'));

/** Asks for an answer on the ticket, be it here or there. */
function places(en: string, de: string, may: Clause['may']): Clause[] {
  return (
    [
      ['here', 'hier'],
      ['on the ticket', 'auf dem Ticket'],
    ] as const
  ).map(([place, ort]) =>
    clause(
      en.replace('%', place),
      de.replace('%', ort),
      (f, said) => may(f, said) && (place === 'here') === (f.policy.notices === 'ticket'),
    ),
  );
}

/** Why somebody is told, where it is of a ticket that nobody has, and where it is of one that somebody has to judge. */
function why(en: string, de: string, because: readonly string[]): Clause[] {
  const [head = '', tail = ''] = en.split('%');
  const [anfang = '', ende = ''] = de.split('%');
  const isSo =
    (may: (f: Facts, group?: string) => boolean): Clause['may'] =>
    (f, { group }) =>
      because.includes(duty(f, group)) && may(f, group);
  const [unowned, nobody] = tail.startsWith('you')
    ? ['nobody is assigned and ', 'niemand zuständig ist und ']
    : ['nobody is assigned, ', 'niemand zuständig ist, '];
  return [
    clause(`${head}${unowned}${tail}`, `${anfang}${nobody}${ende}`, isSo(isForHolder)),
    clause(`${head}${tail}`, `${anfang}${ende}`, isSo(isForDeciders)),
  ];
}

export const NOTICE: readonly Clause[] = [
  clause('{people}', '{people}', (f) =>
    f.called.every(
      (login) =>
        owners(f).includes(login) ||
        // Whoever answers what nobody owns is shown a playbook.
        (f.answered && f.ticket.messages.some(({ by, role }) => role === 'staff' && by.login === login)) ||
        f.ticket.signals.some(({ kind, by }) => kind === 'post_mortem_owned' && by.login === login) ||
        f.policy.team.groups.some(({ name }) => f.duty(name).logins.includes(login)),
    ),
  ),
  ...OVERDUE,
  ...WRITE_UP_DUE,
  clause(
    'Why: the rule {rule} applies, and its clock started on {since}, when {reason}.',
    'Grund: Es gilt die Regel {rule}; ihre Uhr läuft seit {since}: {reason}.',
    (f, { rule, since }) =>
      f.late.some((one) => one.rule === rule && since === f.time(one.startedAt) && one.set === 'promise'),
    { reason: REASONS },
  ),
  clause(
    'The form now asks for {severity}. {by} edited it. The ticket stays {current}, as staff have said, until staff say otherwise.',
    'Das Formular verlangt jetzt {severity}. {by} hat es bearbeitet. Das Ticket bleibt bei {current}, wie der Support gesagt hat, bis er etwas anderes sagt.',
    (f, { severity, by, current }) =>
      f.severity === current &&
      f.ticket.overruled.some((one) => one.severity === severity && one.by.login === by),
  ),
  clause(
    'The form now asks for {severity}. {by} edited it. The ticket stays without a severity, as staff have said, until staff say otherwise.',
    'Das Formular verlangt jetzt {severity}. {by} hat es bearbeitet. Das Ticket bleibt ohne Schweregrad, wie der Support gesagt hat, bis er etwas anderes sagt.',
    (f, { severity, by }) =>
      f.severity === null &&
      f.ticket.overruled.some((one) => one.severity === severity && one.by.login === by),
  ),
  clause(
    'Nobody on the staff has confirmed how severe this ticket is. It counts as {current} meanwhile. That was to be settled by {at}, within {span} (hours: {hours}).',
    'Niemand vom Support hat bestätigt, wie schwerwiegend dieses Ticket ist. Bis dahin gilt {current}. Das sollte bis {at} geschehen sein, binnen {span} (Servicezeit: {hours}).',
    (f, { current, at, span, hours }) => f.severity === current && settled(f, at, span, hours),
  ),
  clause(
    'Nobody has said how severe this ticket is. It has no severity, and was to be settled by {at}, within {span} (hours: {hours}).',
    'Niemand hat gesagt, wie schwerwiegend dieses Ticket ist. Es hat keinen Schweregrad. Das sollte bis {at} geschehen sein, binnen {span} (Servicezeit: {hours}).',
    (f, { at, span, hours }) => f.severity === null && settled(f, at, span, hours),
  ),
  clause(
    'Nothing that came with this ticket says how severe it is. It counts as {current} until staff say otherwise.',
    'Nichts an diesem Ticket sagt, wie schwerwiegend es ist. Es gilt als {current}, bis der Support etwas anderes sagt.',
    (f, { current }) => f.severity === current && f.ticket.severity.at(-1)?.source === 'otherwise',
  ),
  clause(
    'Nothing that came with this ticket says how severe it is. It has no severity until staff set one.',
    'Nichts an diesem Ticket sagt, wie schwerwiegend es ist. Es hat keinen Schweregrad, bis der Support einen setzt.',
    (f) => f.severity === null,
  ),
  clause('{doubt}', '{doubt}', always, { doubt: DOUBTS }),
  clause(
    '{by} has closed this ticket as outside what the desk does',
    '{by} hat dieses Ticket geschlossen, weil der Support dafür nicht zuständig ist',
    (f, { by }) => f.closure?.by.login === by && !f.open,
  ),
  clause(': It is not ours.', ': It is not ours.', (f) => !f.open),
  clause(
    'This ticket is still on hold, since {since} and until {until}.',
    'Dieses Ticket ist noch zurückgestellt, seit {since} und bis {until}.',
    (f, { since, until }) => held(f, since, until),
  ),
  clause(
    'This ticket is still on hold, since {since}.',
    'Dieses Ticket ist noch zurückgestellt, seit {since}.',
    (f, { since }) => held(f, since),
  ),
  clause(
    'The hold of this ticket ends soon, on {until}.',
    'Dieses Ticket ist nur noch bis {until} zurückgestellt.',
    (f, { until }) => f.waits('on_hold').some(({ to }) => to !== null && until === f.time(to) && to > f.now),
  ),
  clause(
    'Then its clocks go on.',
    'Danach laufen seine Uhren weiter.',
    (f) =>
      f.open &&
      isHeld(f) &&
      f.pending === undefined &&
      f.c.clocks.some(({ state, live }) => live && state === 'paused'),
  ),
  clause(
    '{blocker}, which this ticket waited for, was closed on {until}. The ticket is no longer on hold.',
    '{blocker}, auf das dieses Ticket gewartet hat, wurde am {until} geschlossen. Das Ticket ist nicht mehr zurückgestellt.',
    (f, { blocker, until }) => !isHeld(f) && freed(f, blocker, until),
  ),
  clause(
    'Should the other be opened again, this one does not wait for it again.',
    'Wird das andere wieder geöffnet, wartet dieses nicht von selbst wieder darauf.',
    (f) => !isHeld(f),
  ),
  clause(
    'The other issue, which this ticket waits for, cannot be seen: it does not exist, it was deleted, or the desk has no access to it. Its close will not end the hold.',
    'Das andere Issue, auf das dieses Ticket wartet, ist nicht zu sehen: Es gibt es nicht, es wurde gelöscht, oder es ist von hier aus nicht zugänglich. Wird es geschlossen, endet die Zurückstellung dadurch nicht.',
    (f) => f.held?.blocker === 'acme/nowhere#9',
  ),
  clause(
    'put the ticket on hold again with the right number, or let it go on',
    'Bitte stellen Sie das Ticket mit der richtigen Nummer neu zurück, oder lassen Sie es weitergehen',
    (f) => f.held?.blocker === 'acme/nowhere#9',
  ),
  clause(
    'see what came of it, and tell the customer',
    'Bitte sehen Sie nach, was daraus geworden ist, und sagen Sie es der Kundin oder dem Kunden',
    (f) => !isHeld(f) && freed(f),
  ),
  clause(
    'The hold of this ticket ended on {until}.',
    'Dieses Ticket ist seit {until} nicht mehr zurückgestellt.',
    (f, { until }) =>
      !isHeld(f) &&
      f.ticket.waits.some(({ to, reason }) => reason === 'on_hold' && to !== null && until === f.time(to)),
  ),
  clause(
    'Its clocks go on.',
    'Seine Uhren laufen weiter.',
    (f) => f.open && !isHeld(f) && f.pending === undefined,
  ),
  clause(
    'Nobody owns this ticket. Somebody should have taken it by {at}, within {span} (hours: {hours}).',
    'Für dieses Ticket ist niemand zuständig. Bis {at} hätte es jemand übernehmen sollen, binnen {span} (Servicezeit: {hours}).',
    (f, { at, span, hours }) =>
      isUnowned(f) &&
      f.late.some(
        (one) =>
          one.name === 'ownership' &&
          one.breachedAt !== null &&
          at === f.time(one.breachedAt) &&
          spanOf(span) === one.target &&
          one.calendar === hours,
      ),
  ),
  clause(
    'The customer is to hear from us by {until}, {span} after the last word at the latest, also if there is nothing new.',
    'Die Kundin oder der Kunde soll bis {until} von uns hören, spätestens {span} nach der letzten Nachricht, auch wenn es nichts Neues gibt.',
    (f, { until, span }) => isUpdateDue(f, until, span, 'promise'),
  ),
  clause(
    'An update is due by {until}, also if there is nothing new.',
    'Ein Zwischenstand ist bis {until} fällig, auch wenn es nichts Neues gibt.',
    (f, { until }) => isUpdateDue(f, until, undefined, 'internal'),
  ),
  clause(
    'An update has been due since {at}, and has not come.',
    'Ein Zwischenstand ist fällig seit {at} und noch nicht gekommen.',
    (f, { at }) =>
      isUpdateLate(f) &&
      f.late.some(
        ({ set, name, breachedAt }) =>
          set === 'internal' && name === 'update' && breachedAt !== null && at === f.time(breachedAt),
      ),
  ),
  clause(
    'The customer still has no word from us, which was due on {at}.',
    'Die Kundin oder der Kunde hat noch nichts von uns gehört, fällig war das am {at}.',
    (f, { at }) =>
      isUpdateLate(f) &&
      f.late.some(
        ({ set, name, breachedAt }) =>
          set === 'promise' && name === 'update' && breachedAt !== null && at === f.time(breachedAt),
      ),
  ),
  clause(
    'You are told because the policy tells the group {group} of updates that stay away.',
    'Sie erfahren es, weil die Regeln bei ausbleibenden Nachrichten die Gruppe {group} nennen.',
    (f, { group }) => isUpdateLate(f, group) && ['rotation', 'override', 'members'].includes(duty(f, group)),
  ),
  clause(
    'You are told because the policy tells the group {group} of updates that stay away, and you in their place while nobody of it is there.',
    'Sie erfahren es, weil die Regeln bei ausbleibenden Nachrichten die Gruppe {group} nennen und Sie als Vertretung, solange von ihr niemand da ist.',
    (f, { group }) => isUpdateLate(f, group) && duty(f, group) === 'fallback',
  ),
  clause(
    'You are told because the policy tells the group {group} of updates that stay away, and nobody of it is there.',
    'Sie erfahren es, weil die Regeln bei ausbleibenden Nachrichten die Gruppe {group} nennen und von ihr niemand da ist.',
    (f, { group }) => isUpdateLate(f, group) && !isUnowned(f) && duty(f, group) === 'nobody',
  ),
  clause(
    'Nobody is told: nobody has the ticket, and nobody in the group {group} is there.',
    'Niemand erfährt es: Niemand ist zuständig, und aus der Gruppe {group} ist niemand da.',
    (f, { group }) => isUpdateLate(f, group) && isUnowned(f) && duty(f, group) === 'nobody',
  ),
  clause(
    'You are told because the ticket is yours, or because you tell its customer how it stands.',
    'Sie erfahren es, weil Sie für das Ticket zuständig sind oder der Kundin oder dem Kunden sagen, wie es steht.',
    (f) => f.c.incident?.stands === true || (isUnowned(f) && f.answered),
  ),
  clause(
    'There is a playbook for tickets like this: Restore, <{link}>',
    'Für solche Tickets gibt es eine Anleitung: Restore, <{link}>',
    isPlayed,
  ),
  clause('look there first', 'Bitte sehen Sie zuerst dort nach', isPlayed),
  // What they are asked to do.
  clause('Next:', 'Wie es weitergeht:', always),
  ...places('answer the customer %', 'Bitte antworten Sie % der Kundin oder dem Kunden', (f) =>
    late(f, 'first_response', 'next_response'),
  ),
  ...places(
    'tell the customer % how it stands',
    'Bitte sagen Sie der Kundin oder dem Kunden %, wie es steht',
    (f) => late(f, 'update', 'resolution') || isUpdateDue(f),
  ),
  clause(
    'and assign the ticket to somebody',
    'und weisen Sie das Ticket jemandem zu',
    (f) => isUnowned(f) && late(f, 'ownership'),
  ),
  clause(
    'assign the ticket to somebody',
    'Bitte weisen Sie das Ticket jemandem zu',
    (f) => isUnowned(f) && late(f, 'ownership'),
  ),
  clause(
    '; the desk suggests {login}',
    ', am besten {login}',
    (f, { login = '' }) => isUnowned(f) && f.crew(f.settled.holder ?? '').includes(login),
  ),
  clause(
    'ask those you wait for how it stands, and tell the customer',
    'Bitte fragen Sie nach, wie es bei denen steht, auf die Sie warten, und sagen Sie es der Kundin oder dem Kunden',
    (f) =>
      isHeld(f) ||
      f.ticket.waits.some(({ endedBy, reason }) => reason === 'on_hold' && endedBy?.kind === 'date_came'),
  ),
  clause(
    'see whether the severity is still right, and set it if it is not',
    'Bitte prüfen Sie, ob der Schweregrad noch stimmt, und ändern Sie ihn sonst',
    (f) => f.ticket.overruled.length > 0,
  ),
  clause(', and', '.', always),
  clause(
    'say how severe it is: write /severity and the severity, or put its label on',
    'Bitte legen Sie fest, wie schwerwiegend es ist: mit /severity und dem Schweregrad oder mit seinem Label',
    isUndecided,
  ),
  clause('.', '.', always),
  ...why(
    'You are told because %you are on duty in the group {group}.',
    'Sie erfahren es, weil %Sie in der Gruppe {group} Dienst haben.',
    ['rotation', 'override'],
  ),
  ...why(
    'You are told because %you are in the group {group}.',
    'Sie erfahren es, weil %Sie zur Gruppe {group} gehören.',
    ['members'],
  ),
  ...why(
    'You are told because %nobody in the group {group} is there, and the policy names you in their place.',
    'Sie erfahren es, weil %aus der Gruppe {group} niemand da ist und die Regeln Sie als Vertretung nennen.',
    ['fallback'],
  ),
  clause(
    'Nobody is told: nobody is assigned, nobody in the group {group} is there, and the policy names nobody who is there in their place.',
    'Niemand erfährt es: Niemand ist zuständig, aus der Gruppe {group} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.',
    (f, { group }) => isForHolder(f, group) && duty(f, group) === 'nobody',
  ),
  clause(
    'Nobody is told: nobody in the group {group} is there, and the policy names nobody who is there in their place.',
    'Niemand erfährt es: Aus der Gruppe {group} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.',
    (f, { group }) => duty(f, group) === 'nobody',
  ),
  clause(
    'You are told because the ticket is yours.',
    'Sie erfahren es, weil Sie für das Ticket zuständig sind.',
    (f) => !isUnowned(f) && f.called.every((login) => owners(f).includes(login)),
  ),
  clause(
    'Nobody is assigned, and the policy names no group to tell.',
    'Niemand ist zuständig, und die Regeln nennen keine Gruppe, die es erfahren soll.',
    (f) => isUnowned(f) && f.policy.team.groups.length === 0,
  ),
  // Of what was closed as none of the desk's work.
  ...places(
    'see whether it is for you, and write to its customer % if it is.',
    'Bitte sehen Sie nach, ob es etwas für Sie ist, und schreiben Sie dann % der Kundin oder dem Kunden.',
    (f) => !f.open,
  ),
  clause(
    'You are told because the policy names the group {group} for such tickets',
    'Sie erfahren es, weil die Regeln für solche Tickets die Gruppe {group} nennen',
    (f, { group }) => f.policy.outOfScope?.tell === group && duty(f, group) !== 'nobody',
  ),
  clause(
    ', and you in their place while nobody of it is there',
    'und Sie als Vertretung, solange von ihr niemand da ist',
    (f) => duty(f, f.policy.outOfScope?.tell) === 'fallback',
  ),
  clause('This is said once.', 'Dieser Hinweis kommt nur einmal.', always),
  clause(
    'The reminder of the hold comes again every {span}.',
    'Die Erinnerung daran kommt im Abstand von {span} wieder.',
    (f, { span }) => isHeld(f) && spanOf(span) === f.policy.waiting.hold.remindEvery?.within,
  ),
  clause('The ticket: <{link}>', 'Das Ticket: <{link}>', (f, { link }) => link === f.ticket.issue.url),
  clause('Times are in {zone}.', 'Zeiten gelten für {zone}.', (f, { zone }) => zone === f.policy.timezone),
];
