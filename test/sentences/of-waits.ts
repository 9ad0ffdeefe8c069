import type { Clause } from './clause.ts';
import { always, clause } from './clause.ts';
import type { Facts } from './facts.ts';

const TIMES = clause(
  'Times are in {zone}.',
  'Zeiten gelten für {zone}.',
  (f, { zone }) => zone === f.policy.timezone,
);
const CUSTOMER = clause('{people}', '{people}', (f) => f.called.join() === f.ticket.requester.login);
const MISSING = clause(
  'What happens: In your words',
  'What happens: In your words',
  (f) => f.ticket.missing.length > 0,
);

const staffSpokeLast = (f: Facts): string | undefined =>
  f.words.findLast(({ role }) => role === 'staff')?.by.login;
const pendingSince = (f: Facts, since: string | undefined): boolean =>
  f.pending !== undefined && since === f.time(f.pending.from) && !f.pending.customerSpokeLast;
const closes = (f: Facts, at: string | undefined): boolean =>
  f.c.clocks.some(
    ({ name, live, due }) =>
      name === 'pending_close' && live && due !== null && due > f.now && at === f.time(due),
  );

/** A week after the close, in which the policy of each desk opens again what was closed for silence. */
const opensUntil = (f: Facts, at: string | undefined): boolean =>
  f.c.clocks.some(
    ({ name, due }) =>
      name === 'pending_close' &&
      due !== null &&
      at === f.time((due + f.policy.waiting.pending.reopenWithin) as typeof due),
  );

/** A customer is reminded of a question. */
export const REMINDER: readonly Clause[] = [
  CUSTOMER,
  MISSING,
  TIMES,
  clause(
    'We are waiting for your answer, since {since}, to what {by} asked above.',
    'Wir warten auf Ihre Antwort, seit {since}, auf die Frage von {by} oben.',
    (f, { since, by }) => pendingSince(f, since) && staffSpokeLast(f) === by,
  ),
  clause(
    'We are waiting for a word from you, since {since}.',
    'Wir warten auf eine Nachricht von Ihnen, seit {since}.',
    (f, { since }) => pendingSince(f, since) && !f.answered,
  ),
  clause(
    'We are waiting for your answer, since {since}. Without this we cannot help you:',
    'Wir warten auf Ihre Antwort, seit {since}. Ohne diese Angaben können wir Ihnen nicht helfen:',
    (f, { since }) => pendingSince(f, since) && f.ticket.missing.length > 0,
  ),
  clause('Next: please', 'Wie es weitergeht: Bitte', always),
  clause('edit your report or', 'bearbeiten Sie Ihre Meldung oder', (f) => f.ticket.missing.length > 0),
  clause(
    'answer here by {at}. After that the ticket is closed',
    'antworten Sie hier bis {at}. Danach wird das Ticket geschlossen',
    (f, { at }) => pendingSince(f, f.pending && f.time(f.pending.from)) && closes(f, at),
  ),
  clause(
    '; until {until} a comment of yours opens it again',
    '; bis {until} öffnet ein Kommentar von Ihnen es wieder',
    (f, { until }) => opensUntil(f, until),
  ),
  clause(
    'answer here. The ticket stays open, but without your answer it stands still.',
    'antworten Sie hier. Das Ticket bleibt offen, aber ohne Ihre Antwort geht es nicht weiter.',
    (f) => f.pending !== undefined && !f.c.clocks.some(({ name, live }) => name === 'pending_close' && live),
  ),
  clause('.', '.', always),
  clause('This reminder comes once.', 'Diese Erinnerung kommt nur einmal.', always),
];

/** It is closed, since no answer came. */
export const SILENCE: readonly Clause[] = [
  CUSTOMER,
  MISSING,
  TIMES,
  clause(
    'We have had no answer since {since}, so this ticket is closed.',
    'Seit {since} haben wir keine Antwort; deshalb ist dieses Ticket jetzt geschlossen.',
    (f, { since }) => pendingSince(f, since) && f.settled.closure?.forSilence === true,
  ),
  clause('This is still missing:', 'Es fehlt noch:', (f) => f.ticket.missing.length > 0),
  clause(
    'Next: if it is solved or no longer matters, there is nothing to do.',
    'Wie es weitergeht: Ist es gelöst oder nicht mehr wichtig? Dann ist nichts zu tun.',
    (f) => !f.settled.open,
  ),
  clause(
    'Otherwise just write a comment here by {at}: that opens the ticket again, and nobody asks why it took you a while.',
    'Sonst schreiben Sie einfach bis {at} hier einen Kommentar: Damit ist das Ticket wieder offen, und niemand fragt, warum es gedauert hat.',
    (f) => f.settled.after('It fails again.').open,
  ),
  clause(
    'Otherwise please open a new ticket and name this one.',
    'Sonst melden Sie es bitte neu und nennen Sie dieses Ticket.',
    (f) => !f.settled.after('It fails again.').open,
  ),
];

const reopens =
  (words: string) =>
  (f: Facts): boolean =>
    !f.settled.open && f.settled.after(words).open;

/** A yes in words. */
const yes = ({ language }: Facts): string => (language === 'en' ? 'Looks good' : 'Sieht gut aus');

/** The customer is asked whether it is solved. */
export const SIGN_OFF: readonly Clause[] = [
  CUSTOMER,
  TIMES,
  clause(
    'We are still waiting for your word on this, since {since}: is it done as you need it?',
    'Wir warten noch auf Ihre Rückmeldung, seit {since}: Ist es so erledigt, wie Sie es brauchen?',
    (f, { since }) => f.ticket.signOffAsked !== null && since === f.time(f.ticket.signOffAsked),
  ),
  clause(
    'Please have a look: is it done as you need it?',
    'Bitte sehen Sie nach: Ist es so erledigt, wie Sie es brauchen?',
    (f) => f.ticket.signOffAsked !== null,
  ),
  clause(
    'It goes out on {day} if you say so by then; without your word it does not go out.',
    'Es geht am {day} live, wenn Sie es bis dahin bestätigen; ohne Ihr Wort geht es nicht live.',
    (f, { day = '' }) =>
      f.ticket.signOffAsked !== null && f.closure?.reason === 'completed' && /\b1\.? \p{L}/u.test(day),
  ),
  clause(
    'The ticket is closed once you have said so.',
    'Das Ticket wird geschlossen, sobald Sie es bestätigt haben.',
    (f) => f.open && ['/sign-off', yes(f)].some((words) => !f.after(words).open),
  ),
  clause(
    'Next: if it is, give this comment a 👍, or answer “looks good”',
    'Wie es weitergeht: Wenn ja, geben Sie diesem Kommentar ein 👍, oder antworten Sie „sieht gut aus“',
    (f) => f.after(yes(f)).ticket.signOffAsked === null,
  ),
  clause('or /sign-off', 'oder /sign-off', (f) => f.after('/sign-off').ticket.signOffAsked === null),
  clause('. If it is not,', '. Wenn nicht,', always),
  clause('write here what is wrong.', 'schreiben Sie hier, was nicht stimmt.', (f) => f.open),
  clause(
    'write /not-resolved on a line of its own by {at} and tell us what is wrong: that opens the ticket again.',
    'schreiben Sie bis {at} /not-resolved in eine eigene Zeile und dazu, was nicht stimmt: Das öffnet das Ticket wieder.',
    reopens('/not-resolved'),
  ),
  clause(
    'write here by {at} what is wrong: that opens the ticket again.',
    'schreiben Sie hier bis {at}, was nicht stimmt: Das öffnet das Ticket wieder.',
    reopens('It fails again.'),
  ),
  clause(
    'please open a new ticket and name this one.',
    'eröffnen Sie bitte ein neues Ticket und nennen Sie dieses.',
    (f) => !f.open && !f.settled.after('/not-resolved').open && !f.settled.after('It fails again.').open,
  ),
  clause('This reminder comes once.', 'Diese Erinnerung kommt nur einmal.', always),
];

/** A customer is told for whom their ticket waits. */
export const ON_HOLD: readonly Clause[] = [
  CUSTOMER,
  TIMES,
  clause(
    'Your ticket is with somebody else now: {why}. {by} has passed it on and waits for an answer.',
    'Ihr Ticket liegt jetzt bei jemand anderem: {why}. {by} hat es weitergegeben und wartet auf Antwort.',
    (f, { why, by }) =>
      f.held !== undefined &&
      f.ticket.commands.some(
        (one) => one.outcome === 'done' && one.name === 'hold' && one.line.by.login === by && one.why === why,
      ),
  ),
  clause(
    'Your ticket is with somebody else now. {by} has passed it on and waits for an answer.',
    'Ihr Ticket liegt jetzt bei jemand anderem. {by} hat es weitergegeben und wartet auf Antwort.',
    (f, { by }) =>
      f.held !== undefined &&
      f.ticket.commands.some(
        (one) => one.outcome === 'done' && one.name === 'hold' && one.line.by.login === by && one.why === '',
      ),
  ),
  clause(
    'Your ticket waits for another issue to be closed: {blocker} ({why}). {by} has put it on hold until then.',
    'Ihr Ticket wartet darauf, dass ein anderes Issue geschlossen wird: {blocker} ({why}). {by} hat es bis dahin zurückgestellt.',
    (f, { blocker, why }) => f.held?.blocker === blocker && why === 'the exports',
  ),
  clause(
    'Your ticket waits for another issue to be closed: {blocker}. {by} has put it on hold until then.',
    'Ihr Ticket wartet darauf, dass ein anderes Issue geschlossen wird: {blocker}. {by} hat es bis dahin zurückgestellt.',
    (f, { blocker }) => f.held?.blocker === blocker,
  ),
  clause(
    'Next: we carry on once that is closed.',
    'Wie es weitergeht: Sobald das geschehen ist, machen wir weiter.',
    (f) => f.held?.blocker === 'acme/platform#1',
  ),
  clause(
    'Next: we look at it again on {at} at the latest, or as soon as the answer is there.',
    'Wie es weitergeht: Wir sehen spätestens am {at} wieder danach, oder sobald die Antwort da ist.',
    (f, { at }) =>
      f
        .waits('on_hold')
        .some(({ announced }) => announced !== null && announced > f.now && at === f.time(announced)),
  ),
  clause(
    'Next: we go on as soon as the answer is there.',
    'Wie es weitergeht: Sobald die Antwort da ist, machen wir weiter.',
    (f) => f.waits('on_hold').some(({ announced }) => announced === null),
  ),
  clause(
    'We wait for your answer as well: please write it here.',
    'Wir warten auch auf Ihre Antwort: Bitte schreiben Sie sie hier.',
    (f) => f.pending !== undefined,
  ),
  clause(
    'There is nothing that you have to do; if something changes for you, write it here.',
    'Sie müssen nichts tun; wenn sich bei Ihnen etwas ändert, schreiben Sie es hier.',
    (f) => f.pending === undefined,
  ),
];

const objects = reopens('/not-resolved');

/** It is closed as none of the desk's work. */
export const OUT_OF_SCOPE: readonly Clause[] = [
  TIMES,
  clause(
    'This is outside what this desk can do, so {by} has closed it.',
    'Dafür ist dieser Support nicht zuständig, deshalb hat {by} das Ticket geschlossen.',
    (f, { by }) => f.closure?.by.login === by,
  ),
  clause('The reason: It is not ours.', 'Der Grund: It is not ours.', (f) => !f.open),
  clause(
    'Do you see it differently? Write /not-resolved and your reason on a line of its own by {at}: that opens the ticket again, and a person reads it.',
    'Sehen Sie das anders? Schreiben Sie bis {at} in eine eigene Zeile /not-resolved und Ihren Grund: Damit ist das Ticket wieder offen, und ein Mensch liest es.',
    objects,
  ),
];

/** A customer who wrote on a solved ticket is told what they can do. */
export const FOLLOW_UP: readonly Clause[] = [
  TIMES,
  clause(
    'Thank you for writing. This ticket was solved on {at} and stays closed; nobody watches it any more.',
    'Danke für Ihre Nachricht. Dieses Ticket ist seit {at} gelöst und bleibt geschlossen; niemand beobachtet es mehr.',
    (f, { at }) =>
      f.closure?.reason === 'completed' && at === f.time(f.closure.at) && !f.after('It fails again.').open,
  ),
  clause(
    'Next: is it the same problem again? Write /not-resolved on a line of its own by {at}: this ticket opens again, with the time it was first reported. For anything else, open a new ticket that names this one:',
    'Wie es weitergeht: Ist es wieder dasselbe Problem? Schreiben Sie /not-resolved bis {at} in eine eigene Zeile: Dann wird dieses Ticket wieder geöffnet, mit der Zeit Ihrer ersten Meldung. Für alles andere eröffnen Sie bitte ein neues Ticket, das dieses nennt:',
    (f) => f.after('/not-resolved').open,
  ),
  clause(
    'Next: if something is still wrong, open a new ticket that names this one:',
    'Wie es weitergeht: Wenn noch etwas nicht stimmt, eröffnen Sie bitte ein neues Ticket, das dieses nennt:',
    (f) => !f.after('/not-resolved').open,
  ),
  clause('<{link}>', '<{link}>', (f, { link = '' }) => link.includes(String(f.ticket.issue.number))),
  clause(
    'If you only wanted to say thanks: we are glad, and there is nothing to do. This is said once.',
    'Wollten Sie nur Danke sagen? Das freut uns, und es ist nichts zu tun. Dieser Hinweis kommt nur einmal.',
    (f) => !f.open,
  ),
];

const CLOSED = 'The ticket is closed because these instructions answer reports like yours.';
const GESCHLOSSEN = 'Das Ticket ist geschlossen, weil diese Anleitung Meldungen wie Ihre beantwortet.';

/** Ready instructions. */
export const SELF_SERVICE: readonly Clause[] = [
  clause('You can solve this yourself, right now:', 'Das können Sie sofort selbst lösen:', always),
  clause('Open Settings.', 'Open Settings.', always),
  clause('Did it not help?', 'Hat es nicht geholfen?', always),
  clause(
    'Write /not-resolved on a line of its own: the ticket opens again, with the time it was first reported.',
    'Schreiben Sie /not-resolved in eine eigene Zeile: Dann wird das Ticket wieder geöffnet, mit der Zeit Ihrer ersten Meldung.',
    objects,
  ),
  clause(
    'Write /not-resolved on a line of its own, and somebody takes over.',
    'Schreiben Sie /not-resolved in eine eigene Zeile, und jemand übernimmt es.',
    (f) => f.settled.open || f.settled.after('/not-resolved').open,
  ),
  clause(
    'Please open a new ticket and name this one.',
    'Bitte melden Sie es neu und nennen Sie dieses Ticket.',
    (f) => !f.settled.open && !f.settled.after('/not-resolved').open,
  ),
  clause(
    'Write a comment and tell us what happened.',
    'Schreiben Sie einen Kommentar und sagen Sie uns, was geschehen ist.',
    (f) => f.settled.open,
  ),
  clause(CLOSED, GESCHLOSSEN, (f) => !f.settled.open),
  clause('No person has read it yet.', 'Ein Mensch hat es noch nicht gelesen.', (f) =>
    f.ticket.messages.every(({ role }) => role === 'bot' || role === 'bystander'),
  ),
];

/** Somebody who wrote on a ticket of somebody else. */
export const BYSTANDER: readonly Clause[] = [
  clause('{people}', '{people}', (f) =>
    f.called.every((login) =>
      f.ticket.messages.some(({ by, role }) => role === 'bystander' && by.login === login),
    ),
  ),
  clause(
    'Thank you for writing. This ticket belongs to {by}: the desk cannot see from it that you wait, too.',
    'Danke für Ihre Nachricht. Dieses Ticket gehört {by}: Der Support sieht ihm nicht an, dass auch Sie warten.',
    (f, { by }) => f.ticket.requester.login === by,
  ),
  clause(
    'Next: do you have the same problem? Please open a ticket of your own, which names this one. Then somebody answers you as well:',
    'Wie es weitergeht: Haben Sie dasselbe Problem? Dann eröffnen Sie bitte ein eigenes Ticket, das dieses nennt. So bekommen auch Sie eine Antwort:',
    (f) => f.open,
  ),
  clause('<{link}>', '<{link}>', (f, { link = '' }) => link.includes(String(f.ticket.issue.number))),
  clause(
    'If you only wanted to help, thank you: there is nothing more to do. This is said once.',
    'Wollten Sie nur helfen? Vielen Dank, dann ist nichts weiter zu tun. Dieser Hinweis kommt nur einmal.',
    always,
  ),
];
