import type { Need } from '../../src/commands/consequence.ts';
import type { Clause } from './clause.ts';
import { always, clause } from './clause.ts';
import type { Facts } from './facts.ts';
import { NOTICE } from './of-notice.ts';
import { REASONS } from './of-reasons.ts';
import { OVERDUE, spanOf } from './promises.ts';

/** A step that has been reached, by what its rule goes by, and by what is said of it. */
function isReached(f: Facts, on: readonly string[], said: Readonly<Record<string, string>>): boolean {
  const { span, hours, since, count, group } = said;
  return f.c.escalations.some(({ rule, reached }) =>
    reached.some(
      ({ step, at, to, clock }) =>
        on.includes(rule.on) &&
        at <= f.now &&
        (span === undefined || spanOf(span) === clock?.target) &&
        (hours === undefined || hours === clock?.calendar) &&
        (since === undefined || (clock !== null && since === f.time(clock.startedAt))) &&
        (count === undefined || String(step) === count) &&
        (group === undefined || group === to),
    ),
  );
}

const acknowledged = (f: Facts): boolean => f.ticket.signals.some(({ kind }) => kind === 'ack');
/** Nobody of the staff has answered or said that they have seen it, and nobody was given it by people. */
const isUnseen = (f: Facts): boolean => {
  const since = f.ticket.closures.at(-1)?.reopenedAt ?? 0;
  return (
    f.open &&
    !f.words.some(({ role, at }) => role === 'staff' && at > since) &&
    !f.ticket.signals.some(({ kind, at }) => kind === 'ack' && at > since) &&
    f.ticket.owners.every(
      ({ value, given, at }) => at <= since || value.every((login) => given.includes(login)),
    )
  );
};

const duty = (f: Facts, group = ''): string => f.duty(group).because;
const isTold = (f: Facts, group = ''): boolean =>
  f.called.some((login) => f.duty(group).logins.includes(login));
/** What a hand-over is to bring, as it is said. */
export const NEEDS = [
  ['expertise', 'for more expertise', 'weil es mehr Fachwissen braucht'],
  [
    'authority',
    'for a decision that takes more authority',
    'weil es eine Entscheidung mit mehr Befugnis braucht',
  ],
  ['response', 'for a larger response', 'weil es mehr Leute braucht'],
] as const satisfies readonly (readonly [Need, string, string])[];
/** People handed it over; where they did not say to whom, the policy did. */
const handed = (f: Facts, group?: string, by?: string, why?: string, need?: Need): boolean =>
  f.c.escalations.some(({ reached }) =>
    reached.some(
      ({ to, handOver: one }) =>
        one !== null &&
        to === group &&
        one.by.login === by &&
        one.withdrawnAt === null &&
        one.why === why &&
        one.need === need,
    ),
  );

export const ESCALATION: readonly Clause[] = [
  clause('{people}', '{people}', (f) =>
    f.called.every(
      (login) =>
        f.owners.includes(login) ||
        f.settled.owners.includes(login) ||
        f.policy.team.groups.some(({ name }) => f.duty(name).logins.includes(login)),
    ),
  ),
  ...OVERDUE,
  ...NOTICE.filter(({ id }) => id.startsWith('Why: ')),
  ...NEEDS.flatMap(([need, en, de]) => [
    clause(
      `This ticket was handed to the group {group} by {by} ${en} ({why}).`,
      `Dieses Ticket ging an die Gruppe {group}, übergeben von {by}, ${de} ({why}).`,
      (f, { group, by, why }) => handed(f, group, by, why, need),
    ),
    clause(
      `This ticket was handed to the group {group} by {by} ${en}.`,
      `Dieses Ticket ging an die Gruppe {group}, übergeben von {by}, ${de}.`,
      (f, { group, by }) => handed(f, group, by, '', need),
    ),
  ]),
  clause(
    'This ticket was handed to the group {group} by {by} ({why}).',
    'Dieses Ticket ging an die Gruppe {group}, übergeben von {by} ({why}).',
    (f, { group, by, why }) => handed(f, group, by, why),
  ),
  clause(
    'This ticket was handed to the group {group} by {by}.',
    'Dieses Ticket ging an die Gruppe {group}, übergeben von {by}.',
    (f, { group, by }) => handed(f, group, by, ''),
  ),
  clause(
    'Still nobody has answered this ticket, {span} after the step before (hours: {hours}). This is step {count}.',
    'Noch immer hat niemand auf dieses Ticket geantwortet, auch nicht binnen {span} seit der Stufe davor (Servicezeit: {hours}). Dies ist Stufe {count}.',
    (f, said) => !f.answered && !acknowledged(f) && isReached(f, ['unanswered'], said),
  ),
  clause(
    'Still nobody has seen to this ticket, {span} after the step before (hours: {hours}). This is step {count}.',
    'Noch immer hat sich niemand um dieses Ticket gekümmert, auch nicht binnen {span} seit der Stufe davor (Servicezeit: {hours}). Dies ist Stufe {count}.',
    (f, said) => isUnseen(f) && isReached(f, ['silence', 'opened', 'taken'], said),
  ),
  clause(
    'Still nobody of the group {group} has seen to this ticket, {span} after the step before (hours: {hours}). This is step {count}.',
    'Noch immer hat sich niemand aus der Gruppe {group} um dieses Ticket gekümmert, auch nicht binnen {span} seit der Stufe davor (Servicezeit: {hours}). Dies ist Stufe {count}.',
    (f, said) => f.open && isReached(f, ['held'], said),
  ),
  clause(
    'The group {group} has had this ticket for {span} (hours: {hours}), since {since}, and nobody of it has answered or taken it.',
    'Dieses Ticket liegt seit {span} bei der Gruppe {group} (Servicezeit: {hours}), und noch hat niemand aus ihr geantwortet oder es übernommen. Die Uhr läuft seit {since}.',
    (f, said) => f.open && isReached(f, ['held'], said),
  ),
  clause(
    'Nobody has answered this ticket for {span} (hours: {hours}), since {since}.',
    'Auf dieses Ticket hat seit {span} niemand geantwortet (Servicezeit: {hours}). Die Uhr läuft seit {since}.',
    (f, said) => !f.answered && !acknowledged(f) && isReached(f, ['unanswered'], said),
  ),
  clause(
    'Nobody has seen to this ticket for {span} (hours: {hours}), since {since}.',
    'Um dieses Ticket hat sich seit {span} niemand gekümmert (Servicezeit: {hours}), seit {since}.',
    (f, said) => isUnseen(f) && isReached(f, ['silence'], said),
  ),
  clause(
    'This ticket needs more hands: {span} have passed (hours: {hours}) since {since}, when {reason}.',
    'Dieses Ticket braucht Verstärkung: {span} sind um (Servicezeit: {hours}). Die Uhr läuft seit {since}: {reason}.',
    (f, { span = '', hours = '', since = '' }) => f.open && isReached(f, ['taken'], { span, hours, since }),
    { reason: REASONS },
  ),
  clause(
    'This ticket has just come in, and the policy passes it on at once.',
    'Dieses Ticket ist eben eingegangen, und die Regeln geben es sofort weiter.',
    (f) => isReached(f, ['opened'], {}) && f.ticket.closures.length === 0,
  ),
  clause(
    'This ticket was opened again, and the policy passes it on at once.',
    'Dieses Ticket ist wieder offen, und die Regeln geben es sofort weiter.',
    (f) => isReached(f, ['opened'], {}) && f.open && f.ticket.closures.length > 0,
  ),
  clause(
    'This ticket has been open for {span} (hours: {hours}), since {since}.',
    'Dieses Ticket ist seit {span} offen (Servicezeit: {hours}), seit {since}.',
    (f, said) => f.open && isReached(f, ['opened'], said),
  ),
  clause(
    'It has been handed to the group {group}.',
    'Es geht an die Gruppe {group}.',
    (f, { group = '' }) =>
      isReached(f, ['opened', 'silence', 'unanswered', 'taken'], { group }) && duty(f, group) !== 'nobody',
  ),
  clause('No longer assigned: {logins}.', 'Nicht mehr zuständig: {logins}.', (f, { logins = '' }) =>
    logins.split(', ').every((login) => f.owners.includes(login) && !f.settled.owners.includes(login)),
  ),
  clause('The pager {pager} was called.', 'Der Pager {pager} wurde gerufen.', (f, { pager }) =>
    f.c.escalations.some(({ reached }) => reached.some(({ page }) => page === pager)),
  ),
  clause(
    'More pages were due than the policy allows in an hour, so the pager {pager} was called once for all of them.',
    'Es waren mehr Rufe fällig, als die Regeln in einer Stunde zulassen; deshalb wurde der Pager {pager} einmal für alle gerufen.',
    (f, { pager }) => f.c.escalations.some(({ reached }) => reached.some(({ page }) => page === pager)),
  ),
  clause('Next:', 'Wie es weitergeht:', always),
  clause('answer here', 'Bitte antworten Sie hier', (f) => f.open && f.policy.notices === 'ticket'),
  clause(
    'answer on the ticket',
    'Bitte antworten Sie auf dem Ticket',
    (f) => f.open && f.policy.notices !== 'ticket',
  ),
  clause(', assign the ticket to somebody', ', weisen Sie das Ticket jemandem zu', (f) => f.open),
  clause(
    ', or write /ack on a line of its own to say that you have seen it',
    'oder schreiben Sie /ack in eine eigene Zeile, wenn Sie es gesehen haben',
    (f) => f.policy.commands.ack.enabled,
  ),
  clause(
    'or write /ack on a line of its own to say that you have seen it',
    'oder schreiben Sie /ack in eine eigene Zeile, wenn Sie es gesehen haben',
    (f) => f.policy.commands.ack.enabled,
  ),
  clause('.', '.', always),
  clause(
    'You are told because you are on duty in the group {group}.',
    'Sie erfahren es, weil Sie in der Gruppe {group} Dienst haben.',
    (f, { group }) => ['rotation', 'override'].includes(duty(f, group)) && isTold(f, group),
  ),
  clause(
    'You are told because you are in the group {group}.',
    'Sie erfahren es, weil Sie zur Gruppe {group} gehören.',
    (f, { group }) => duty(f, group) === 'members' && isTold(f, group),
  ),
  clause(
    'You are told because nobody in the group {group} is there, and the policy names you in their place.',
    'Sie erfahren es, weil aus der Gruppe {group} niemand da ist und die Regeln Sie als Vertretung nennen.',
    (f, { group }) => duty(f, group) === 'fallback' && isTold(f, group),
  ),
  clause(
    'You are told because the ticket stays yours: nobody in the group {group} is there, and the policy names nobody who is there in their place.',
    'Sie erfahren es, weil das Ticket bei Ihnen bleibt: Aus der Gruppe {group} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.',
    (f, { group }) => duty(f, group) === 'nobody' && f.settled.owners.length > 0,
  ),
  clause(
    'Nobody is told: nobody in the group {group} is there, and the policy names nobody who is there in their place.',
    'Niemand erfährt es: Aus der Gruppe {group} ist niemand da, und die Regeln nennen keine Vertretung, die da ist.',
    (f, { group }) => duty(f, group) === 'nobody' && f.settled.owners.length === 0,
  ),
  clause('This is said once.', 'Dieser Hinweis kommt nur einmal.', always),
  clause('The ticket: <{link}>', 'Das Ticket: <{link}>', (f, { link }) => link === f.ticket.issue.url),
  clause('Times are in {zone}.', 'Zeiten gelten für {zone}.', (f, { zone }) => zone === f.policy.timezone),
];
