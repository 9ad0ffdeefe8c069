import type { Clause, Said } from './clause.ts';
import { clause } from './clause.ts';
import type { Facts } from './facts.ts';

type Done = 'organised' | 'written';

/** A write-up that is still to come, by the moment at which it is, or was, due. */
const isDue = (f: Facts, done: Done, isLate: boolean, { until }: Said): boolean =>
  f.policy.writeUp?.done === done &&
  !f.open &&
  f.c.clocks.some(
    ({ name, live, due, breachedAt }) =>
      name === 'write_up' &&
      live &&
      due !== null &&
      until === f.time(due) &&
      (breachedAt !== null) === isLate,
  );
const isWriteUp = (f: Facts): boolean => f.c.clocks.some(({ name, live }) => name === 'write_up' && live);
const isEmpty = (f: Facts, headings: string | undefined): boolean =>
  f.ticket.writeUp !== null && headings === f.ticket.writeUp.empty.slice(0, 9).join(', ');

/** What staff are told of a solved ticket's write-up. */
export const WRITE_UP_DUE: readonly Clause[] = [
  clause(
    'By {until}, this ticket’s write-up is to have somebody who writes it.',
    'Bis {until} soll feststehen, wer die Nachbereitung dieses Tickets schreibt.',
    (f, said) => isDue(f, 'organised', false, said),
  ),
  clause(
    'Nobody has said yet who writes this ticket up.',
    'Noch steht nicht fest, wer die Nachbereitung dieses Tickets schreibt.',
    (f) =>
      f.c.clocks.some(({ name, live, breachedAt }) => name === 'write_up' && live && breachedAt !== null),
  ),
  clause('That was to be settled by {until}.', 'Das sollte bis {until} geklärt sein.', (f, said) =>
    isDue(f, 'organised', true, said),
  ),
  clause(
    'That was to be settled by {until}; until it is, it is on the agenda of each triage meeting.',
    'Das sollte bis {until} geklärt sein; bis dahin steht sie auf der Tagesordnung jedes Treffens zur Verteilung.',
    (f, said) => isDue(f, 'organised', true, said) && f.policy.triage !== null,
  ),
  clause(
    'If it is you, write /post-mortem owner on a line of its own, or “I will write this.”',
    'Wenn Sie es sind, schreiben Sie /post-mortem owner in eine eigene Zeile oder „Ich schreibe das.“',
    isWriteUp,
  ),
  clause(
    'This ticket’s write-up is due by {until}.',
    'Die Nachbereitung dieses Tickets ist bis {until} fällig.',
    (f, said) => isDue(f, 'written', false, said),
  ),
  clause(
    'This ticket’s write-up has been due since {until}.',
    'Die Nachbereitung dieses Tickets ist fällig seit {until}.',
    (f, said) => isDue(f, 'written', true, said),
  ),
  clause(
    'Until it is there, it is on the agenda of each triage meeting.',
    'Bis sie da ist, steht sie auf der Tagesordnung jedes Treffens zur Verteilung.',
    (f) => isWriteUp(f) && f.policy.triage !== null,
  ),
  clause('Still to be filled in: {headings}.', 'Noch auszufüllen: {headings}.', (f, { headings }) =>
    isEmpty(f, headings),
  ),
  clause(
    'When it is complete, write /post-mortem done on a line of its own.',
    'Wenn sie fertig ist, schreiben Sie /post-mortem done in eine eigene Zeile.',
    (f) => isWriteUp(f) && f.policy.writeUp?.done === 'written',
  ),
  clause(
    'If it needs no write-up: /post-mortem skip and the reason.',
    'Braucht es keine Nachbereitung: /post-mortem skip und der Grund.',
    isWriteUp,
  ),
  clause(
    'Next: do so on the ticket: <{link}>',
    'Wie es weitergeht: Bitte tun Sie das auf dem Ticket: <{link}>',
    (f) => isWriteUp(f),
  ),
  clause('do so on the ticket: <{link}>', 'Bitte tun Sie das auf dem Ticket: <{link}>', isWriteUp),
  clause(
    'You are told because you have taken the write-up on.',
    'Sie erfahren es, weil Sie die Nachbereitung übernommen haben.',
    (f) => f.ticket.signals.some(({ kind }) => kind === 'post_mortem_owned'),
  ),
];

/** What somebody reads who takes the label off too early. */
export const WRITE_UP_MISSING: readonly Clause[] = [
  clause(
    '{by}, the write-up of this ticket is not complete yet, so the label post-mortem: due is back.',
    '{by}, die Nachbereitung dieses Tickets ist noch nicht vollständig; deshalb ist das Label post-mortem: due wieder da.',
    (f, { by }) =>
      f.policy.writeUp?.done === 'written' &&
      f.ticket.issue.events.some((event) => event.kind === 'unlabeled' && event.actor.login === by),
  ),
  clause('Still to be filled in: {headings}.', 'Noch auszufüllen: {headings}.', (f, { headings }) =>
    isEmpty(f, headings),
  ),
  clause(
    'Next: fill that in and write /post-mortem done on a line of its own; the label then goes by itself.',
    'Wie es weitergeht: Füllen Sie das bitte aus und schreiben Sie /post-mortem done in eine eigene Zeile; das Label verschwindet dann von selbst.',
    isWriteUp,
  ),
  clause(
    'If the ticket needs no write-up, write /post-mortem skip and the reason: it stays on record.',
    'Braucht das Ticket keine Nachbereitung, schreiben Sie /post-mortem skip und den Grund: Er bleibt festgehalten.',
    isWriteUp,
  ),
];

const overdue = (f: Facts, said: Said): boolean => {
  const one = f.all.find(({ ticket }) => String(ticket.issue.number) === said.count);
  return (
    one?.late.some(
      ({ name, breachedAt }) => name === 'write_up' && said.since === f.time(breachedAt ?? f.now),
    ) === true
  );
};

/** What the agenda of a meeting says of write-ups. */
export const WRITE_UP_AGENDA: readonly Clause[] = [
  clause('Write-ups that are overdue', 'Nachbereitungen, die überfällig sind', (f) =>
    f.all.some(({ late }) => late.some(({ name }) => name === 'write_up')),
  ),
  clause('#{count} It fails: since {since}', '#{count} It fails: seit {since}', overdue),
  clause(
    '#{count} It fails: since {since}, somebody is to take it',
    '#{count} It fails: seit {since}, noch hat sie niemand übernommen',
    (f, said) => overdue(f, said) && f.policy.writeUp?.done === 'organised',
  ),
  clause(
    '#{count} It fails: since {since}, {login} has it',
    '#{count} It fails: seit {since}, liegt bei {login}',
    (f, said) => overdue(f, said) && f.policy.writeUp?.done === 'written',
  ),
];

/** The same in the operator's chat. */
export const WRITE_UP_CHAT: readonly Clause[] = [
  clause(
    'By {until} its write-up is to have somebody who writes it. Say on the ticket if it is you: /post-mortem owner',
    'Bis {until} soll feststehen, wer die Nachbereitung schreibt. Wer es ist, sagt es auf dem Ticket: /post-mortem owner',
    (f, said) => isDue(f, 'organised', false, said),
  ),
  clause(
    'Nobody has said yet who writes it up. That was to be settled by {until}. Say on the ticket if it is you: /post-mortem owner',
    'Noch steht nicht fest, wer die Nachbereitung schreibt; das sollte bis {until} geklärt sein. Wer es ist, sagt es auf dem Ticket: /post-mortem owner',
    (f, said) => isDue(f, 'organised', true, said),
  ),
  clause(
    'Its write-up is due by {until}; when it is complete, write /post-mortem done on the ticket.',
    'Die Nachbereitung ist bis {until} fällig; wenn sie fertig ist, auf dem Ticket /post-mortem done schreiben.',
    (f, said) => isDue(f, 'written', false, said),
  ),
  clause(
    'Its write-up has been due since {until}; when it is complete, write /post-mortem done on the ticket.',
    'Die Nachbereitung ist fällig seit {until}; wenn sie fertig ist, auf dem Ticket /post-mortem done schreiben.',
    (f, said) => isDue(f, 'written', true, said),
  ),
];

/** Whether somebody has said that they write a ticket up. */
export const isWriter = (f: Facts, login: string | undefined): boolean =>
  f.ticket.signals.some(({ kind, by }) => kind === 'post_mortem_owned' && by.login === login);
