import type { Clause } from './clause.ts';
import { clause } from './clause.ts';
import type { Facts } from './facts.ts';

const wrote = (f: Facts, by = '', role?: string): boolean =>
  f.ticket.messages.some((one) => one.by.login === by && (role === undefined || one.role === role));
const commanded = (f: Facts, by = '', words = ''): boolean =>
  f.ticket.commands.some(
    ({ outcome, line }) =>
      outcome === 'done' && line.by.login === by && words.startsWith(line.name.toLowerCase()),
  );
const signalled = (f: Facts, kind: string, by = ''): boolean =>
  f.ticket.signals.some((one) => one.kind === kind && one.by.login === by);
const moved = (f: Facts, kind: 'labeled' | 'unlabeled', by = '', label = ''): boolean =>
  f.ticket.issue.events.some(
    (event) => event.kind === kind && event.actor.login === by && event.label === label,
  );
const closed = (f: Facts, by = '', reason?: string): boolean =>
  f.ticket.closures.some((one) => one.by.login === by && (reason === undefined || one.reason === reason));
const assigned = (f: Facts, by = ''): boolean =>
  f.ticket.issue.events.some((event) => event.kind === 'assigned' && event.assignee.login === by) ||
  f.ticket.owners.some(({ value }) => value.includes(by));

/** Why something happened, within a sentence. */
export const REASONS: readonly Clause[] = [
  clause(
    '@{by} opened the ticket',
    '@{by} hat das Ticket eröffnet',
    (f, { by }) => f.ticket.issue.author.login === by && f.ticket.begunBy.kind === 'opened',
  ),
  clause('@{by} moved the ticket here', '@{by} hat das Ticket hierher verschoben', (f, { by = '' }) =>
    f.ticket.issue.events.some(({ kind, actor }) => kind === 'transferred' && actor.login === by),
  ),
  clause('@{by} opened an earlier report of it', '@{by} hat es zuvor schon gemeldet', (f, { by }) =>
    f.ticket.issue.duplicates.some(({ author }) => author.login === by),
  ),
  clause('@{by} closed the ticket', '@{by} hat das Ticket geschlossen', (f, { by }) => closed(f, by)),
  clause('@{by} closed it as completed', '@{by} hat es als erledigt geschlossen', (f, { by }) =>
    closed(f, by, 'completed'),
  ),
  clause('@{by} closed it as not planned', '@{by} hat es als nicht geplant geschlossen', (f, { by }) =>
    closed(f, by, 'not_planned'),
  ),
  clause('@{by} closed it as duplicate', '@{by} hat es als Duplikat geschlossen', (f, { by }) =>
    closed(f, by, 'duplicate'),
  ),
  clause('@{by} reopened it', '@{by} hat es wieder geöffnet', (f, { by }) =>
    f.ticket.closures.some(({ reopenedBy }) => reopenedBy?.login === by),
  ),
  clause('@{by} edited the report', '@{by} hat die Meldung bearbeitet', (f, { by }) =>
    f.ticket.issue.bodyEdits.some(({ editor }) => editor.login === by),
  ),
  clause('@{by} commented', '@{by} hat geschrieben', (f, { by }) => wrote(f, by)),
  clause('@{by} confirmed that it is solved', '@{by} hat die Lösung bestätigt', (f, { by }) =>
    signalled(f, 'signed_off', by),
  ),
  clause('@{by} answered', '@{by} hat geantwortet', (f, { by }) => wrote(f, by, 'staff')),
  clause('@{by} had answered', '@{by} hatte geantwortet', (f, { by }) => wrote(f, by, 'staff')),
  clause('@{by} took it', '@{by} hat es übernommen', (f, { by }) => assigned(f, by)),
  clause('@{by} acknowledged it', '@{by} hat es zur Kenntnis genommen', (f, { by }) =>
    signalled(f, 'ack', by),
  ),
  clause('@{by} escalated it', '@{by} hat es eskaliert', (f, { by }) =>
    f.ticket.handOvers.some((one) => one.by.login === by),
  ),
  clause('@{by} said so', '@{by} hat es so erklärt', (f, { by }) => wrote(f, by)),
  clause('@{by} wrote that no reply is needed', '@{by} schrieb, dass keine Antwort nötig ist', (f, { by }) =>
    signalled(f, 'no_reply', by),
  ),
  clause('@{by} wrote /{words}', '@{by} schrieb /{words}', (f, { by, words }) => commanded(f, by, words)),
  clause('@{by} added the label {label}', '@{by} hat das Label {label} gesetzt', (f, { by, label }) =>
    moved(f, 'labeled', by, label),
  ),
  clause('@{by} removed the label {label}', '@{by} hat das Label {label} entfernt', (f, { by, label }) =>
    moved(f, 'unlabeled', by, label),
  ),
  clause('the label {label} came with the ticket', 'das Label {label} kam mit dem Ticket', (f, { label }) =>
    f.ticket.issue.events.some((event) => event.kind === 'labeled' && event.label === label),
  ),
  clause(
    'required answers are missing: {fields}',
    'es fehlen nötige Antworten: {fields}',
    (_, { fields }) => fields === 'What happens',
  ),
  clause('the date it was set to end', 'das vorgesehene Datum', (f) =>
    f.ticket.waits.some(({ endedBy }) => endedBy?.kind === 'date_came'),
  ),
  clause('{blocker} was closed', '{blocker} wurde geschlossen', (f, { blocker }) =>
    f.ticket.waits.some((wait) => wait.endedBy?.kind === 'blocker_closed' && wait.blocker === blocker),
  ),
  clause('the last staff assignee left it', 'niemand vom Support ist mehr zuständig', (f) =>
    f.ticket.owners.some(({ value }, index) => index > 0 && value.length === 0),
  ),
  clause('step {count} brought no answer', 'auf Stufe {count} hat sich niemand gemeldet', (f, { count }) =>
    f.c.escalations.some(({ reached }) => reached.some(({ step }) => String(step) === count)),
  ),
  clause('The wait is over: {reason}', 'Das Warten ist vorbei: {reason}', (f) =>
    f.ticket.waits.some(({ to }) => to !== null),
  ),
  clause(
    "the form's answer to {field}",
    'die Antwort im Formular auf {field}',
    (f) => f.ticket.form !== null,
  ),
  clause(
    '; it counts as {severity} until the support team confirms it',
    '; es gilt als {severity}, bis der Support es bestätigt',
    (f, { severity }) =>
      f.ticket.severity.some((one) => one.claimed !== undefined && one.severity === severity),
  ),
  clause('the ticket was closed', 'das Ticket wurde geschlossen', (f) => f.ticket.closures.length > 0),
  clause('the ticket was reopened', 'das Ticket wurde wieder geöffnet', (f) =>
    f.ticket.closures.some(({ reopenedAt }) => reopenedAt !== null),
  ),
  clause('it became a project', 'daraus wurde ein Projekt', (f) => f.project),
];
