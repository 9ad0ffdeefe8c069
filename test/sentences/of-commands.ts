import type { Clause } from './clause.ts';
import { always, clause } from './clause.ts';
import type { Facts } from './facts.ts';

const failed = (f: Facts, kind: string, written = '', by = ''): boolean =>
  f.ticket.commands.some(
    (one) =>
      (one.outcome === 'refused' || one.outcome === 'not_understood') &&
      one.reason.kind === kind &&
      one.line.by.login === by &&
      written === `/${one.line.name} ${one.line.args}`.trim(),
  );

const refused = (kind: string, en: string, de: string, may: Clause['may'] = always): Clause =>
  clause(
    `{written} by {by} was ${en}`,
    `{written} von {by} wurde ${de}`,
    (f, said) => failed(f, kind, said.written, said.by) && may(f, said),
  );

const untimely = (en: string, de: string, may: Clause['may']): Clause =>
  refused('not_now', `not carried out: ${en}.`, `nicht ausgeführt: ${de}.`, may);

const known = (f: Facts, words = ''): boolean =>
  words
    .split(', ')
    .every((word) =>
      [
        ...f.policy.severities.map(({ name }) => name),
        ...f.policy.team.groups.map(({ name }) => name),
        ...f.policy.selfService.map(({ name }) => name),
        ...['fixing', 'done', 'owner'],
        ...['investigating', 'identified', 'monitoring', 'resolved'],
        ...f.policy.incidents.components,
      ].includes(word),
    );

/** Commands that were not carried out. */
export const REFUSAL: readonly Clause[] = [
  refused(
    'unknown',
    'not understood: there is no such command here.',
    'nicht verstanden: Einen solchen Befehl gibt es hier nicht.',
  ),
  refused(
    'switched_off',
    'not carried out: this desk does not use that command.',
    'nicht ausgeführt: Dieser Support benutzt den Befehl nicht.',
  ),
  refused(
    'not_yours',
    'not carried out: it is for the support team.',
    'nicht ausgeführt: Er ist nur für das Support-Team vorgesehen.',
    (f, { by = '' }) => f.ticket.messages.some((one) => one.by.login === by && one.role === 'customer'),
  ),
  refused(
    'not_yours',
    'not carried out: it is for the group {group}.',
    'nicht ausgeführt: Er ist nur für die Gruppe {group} vorgesehen.',
    (f, { by = '', group }) =>
      !f.policy.team.groups.some(
        ({ name, members }) => name === group && JSON.stringify(members).includes(`"${by}"`),
      ),
  ),
  refused(
    'not_yours',
    "not carried out: it is for the ticket's customer.",
    'nicht ausgeführt: Er ist nur für die Kundin oder den Kunden dieses Tickets vorgesehen.',
    (f, { by = '' }) => f.ticket.requester.login !== by,
  ),
  refused(
    'two_on_a_line',
    'not carried out: {other} stands on the same line. Give each command a line of its own.',
    'nicht ausgeführt: {other} steht in derselben Zeile. Schreiben Sie jeden Befehl in eine eigene Zeile.',
    (_, { written = '', other = '?' }) => written.includes(other),
  ),
  refused('missing', 'not understood: {what} is missing.', 'nicht verstanden: {what} fehlt.'),
  refused(
    'bad_value',
    'not understood: {value} is not known here.',
    'nicht verstanden: {value} ist hier nicht bekannt.',
    (_, { written = '', value = '?' }) => written.includes(value),
  ),
  refused(
    'bad_date',
    'not understood: {value} is no date that the desk can read. Write it as 2026-12-31 or 2026-12-31T09:00.',
    'nicht verstanden: {value} lässt sich nicht als Datum lesen. Schreiben Sie es als 2026-12-31 oder 2026-12-31T09:00.',
    (_, { written = '', value = '?' }) => written.includes(value),
  ),
  refused(
    'ambiguous_date',
    'not understood: {value} may be {one} or {other}. Write the one that you mean.',
    'nicht verstanden: {value} kann {one} oder {other} heißen. Schreiben Sie das Datum, das Sie meinen.',
    (_, { written = '', value = '?', one, other }) => written.includes(value) && one !== other,
  ),
  untimely('the ticket is closed', 'das Ticket ist geschlossen', (f) => f.ticket.closures.length > 0),
  untimely(
    'it was closed more than {days} ago; please open a new one',
    'es wurde vor mehr als {days} geschlossen; bitte eröffnen Sie ein neues',
    (f) => f.isLongClosed || f.ticket.closures.length > 0,
  ),
  untimely(
    'it has no severity yet',
    'es hat noch keinen Schweregrad',
    (f) => f.ticket.severity.some(({ severity }) => severity === null) || f.ticket.severity.length === 0,
  ),
  untimely(
    'the policy lowers no {severity} ticket for a workaround',
    'die Regeln senken den Schweregrad {severity} nicht, weil es eine Übergangslösung gibt',
    (f, { severity = '' }) => !f.policy.intake.workaround.has(severity),
  ),
  untimely('a section of it was still empty', 'ein Abschnitt davon war noch leer', (f) => f.closure !== null),
  untimely(
    'nothing is written yet under: {headings}',
    'noch nichts geschrieben ist unter: {headings}',
    (f) => f.closure !== null,
  ),
  untimely('that date is past', 'dieses Datum ist vorbei', (f, { written = '' }) => {
    const [date = ''] = /\d{4}-\d\d-\d\d\S*/.exec(written) ?? [];
    return Date.parse(date) <= f.now;
  }),
  untimely(
    'that issue is closed already, so there is nothing to wait for',
    'jenes Issue ist schon geschlossen; es gibt nichts, worauf zu warten wäre',
    (f) => f.ticket.issue.blocking !== undefined,
  ),
  untimely('this ticket is no incident', 'dieses Ticket ist kein Störfall', always),
  untimely(
    '@{login} is not on the roster',
    '@{login} gehört nicht zum Support-Team',
    (_, { login = '' }) => !['ana', 'bo', 'chen', 'dee', 'lea'].includes(login),
  ),
  clause('Known: {words}.', 'Bekannt sind: {words}.', (f, { words }) => known(f, words)),
  clause('Write {usage}.', 'Schreiben Sie {usage}.', (_, { usage = '' }) => usage.startsWith('/')),
  clause('It is open to the support team.', 'Der Befehl ist für das Support-Team vorgesehen.', (f) =>
    f.ticket.commands.some(
      ({ outcome, line }) => outcome !== 'done' && !['ana', 'bo', 'chen', 'dee'].includes(line.by.login),
    ),
  ),
  clause(
    'It is open to the group {group}.',
    'Der Befehl ist für die Gruppe {group} vorgesehen.',
    (f, { group }) => f.policy.team.groups.some(({ name }) => name === group),
  ),
  clause('This command changed nothing.', 'Dieser Befehl hat nichts geändert.', (f) =>
    f.ticket.commands.some(({ outcome }) => outcome !== 'done'),
  ),
  clause(
    'These commands changed nothing.',
    'Diese Befehle haben nichts geändert.',
    (f) => f.ticket.commands.filter(({ outcome }) => outcome !== 'done').length > 1,
  ),
  clause(
    'Edit the comment, or write a new one; /help lists what you can write.',
    'Bearbeiten Sie den Kommentar oder schreiben Sie einen neuen; /help zeigt, was Sie schreiben können.',
    (f) => f.policy.commands.help.enabled,
  ),
  clause(
    'Edit the comment, or write a new one.',
    'Bearbeiten Sie den Kommentar oder schreiben Sie einen neuen.',
    (f) => !f.policy.commands.help.enabled,
  ),
];

/** Labels that were taken back. */
export const DENIED: readonly Clause[] = [
  clause('{people}', '{people}', (f) =>
    f.called.every((login) => f.ticket.denied.some(({ by }) => by.login === login)),
  ),
  ...(['put', 'took'] as const).flatMap((did) =>
    (
      [
        ['the support team', 'das Support-Team'],
        ['the group {group}', 'die Gruppe {group}'],
      ] as const
    ).map(([who, wen]) =>
      clause(
        `You ${did} the label {label} ${did === 'put' ? 'on' : 'off'} this ticket. On this desk that is for ${who} to decide, so the desk has put it back as it was.`,
        `Sie haben das Label {label} ${did === 'put' ? 'gesetzt' : 'entfernt'}. Das ist hier nur für ${wen} vorgesehen; deshalb wurde es zurückgenommen.`,
        (f, { label, group = 'staff' }) =>
          f.ticket.denied.some(
            (one) => one.label === label && one.put === (did === 'put') && one.openTo.includes(group),
          ) && f.settled.ticket.issue.labels.includes(label ?? '') !== (did === 'put'),
      ),
    ),
  ),
  clause(
    'Next: if the ticket should be changed so, ask the support team here.',
    'Wie es weitergeht: Soll das Ticket so geändert werden? Dann wenden Sie sich hier an das Support-Team.',
    (f) => f.ticket.denied.some(({ openTo }) => openTo.includes('staff')),
  ),
  clause(
    'Next: if the ticket should be changed so, ask the group {group} here.',
    'Wie es weitergeht: Soll das Ticket so geändert werden? Dann wenden Sie sich hier an die Gruppe {group}.',
    (f, { group = '' }) => f.ticket.denied.some(({ openTo }) => openTo.includes(group)),
  ),
  clause(
    'Nothing that you wrote is lost, and no clock has changed. This is said once.',
    'Was Sie geschrieben haben, bleibt stehen, und keine Frist hat sich geändert. Dieser Hinweis kommt nur einmal.',
    always,
  ),
];

const asks = (f: Facts, name: string, by = ''): boolean =>
  f.ticket.commands.some((one) => one.outcome === 'done' && one.name === name && one.line.by.login === by);

/** The commands that somebody may give. */
export const HELP: readonly Clause[] = [
  clause(
    'What {by} can write on this ticket, each on a line of its own:',
    'Das kann {by} in diesem Ticket schreiben, jeweils in eine eigene Zeile:',
    (f, { by }) => asks(f, 'help', by),
  ),
  clause('Command | What it does', 'Befehl | Was er bewirkt', always),
  clause('/{usage} | {does}', '/{usage} | {does}', (f, { usage = '' }) =>
    Object.values(f.policy.commands).some(({ word, enabled }) => enabled && usage.split(' ')[0] === word),
  ),
  clause(
    'Words in capitals stand for your own; what is in brackets may be left out. Anything else is a comment like any other.',
    'Wörter in Großbuchstaben stehen für Ihre eigenen; was in Klammern steht, kann fehlen. Alles andere ist ein Kommentar wie jeder andere.',
    always,
  ),
];

/** A text that is too long to be read. */
export const UNREAD: readonly Clause[] = [
  clause('{people}', '{people}', (f) =>
    f.called.every(
      (login) =>
        f.settled.owners.includes(login) ||
        f.policy.team.groups.some(({ name }) => f.duty(name).logins.includes(login)),
    ),
  ),
  clause(
    'A comment by {by} is too long for the desk to read. It counts as plain words, and every clock goes by it as always, but commands in it are not carried out.',
    'Ein Kommentar von {by} ist zu lang, um hier ausgewertet zu werden. Der Text zählt als gewöhnliche Worte, und alle Uhren richten sich wie immer danach, aber Befehle darin werden nicht ausgeführt.',
    (f, { by }) => f.ticket.messages.some((one) => one.by.login === by && one.event.body.length > 10_000),
  ),
  clause(
    'The report by {by} is too long for the desk to read. It counts as plain words, and every clock goes by it as always, but the answers to a form in it are not known here.',
    'Die Meldung von {by} ist zu lang, um hier ausgewertet zu werden. Der Text zählt als gewöhnliche Worte, und alle Uhren richten sich wie immer danach, aber die Antworten auf ein Formular darin sind hier nicht bekannt.',
    (f, { by }) => f.ticket.issue.author.login === by && f.ticket.issue.body.length > 10_000,
  ),
  clause(
    'Next: read it yourself. A command that was meant works in a comment of its own.',
    'Wie es weitergeht: Bitte lesen Sie ihn selbst. Ein Befehl, der gemeint war, gilt in einem eigenen Kommentar.',
    always,
  ),
  clause(
    'Next: read it yourself, and set by hand what its answers would have set.',
    'Wie es weitergeht: Bitte lesen Sie sie selbst und setzen Sie von Hand, was die Antworten gesetzt hätten.',
    always,
  ),
  clause('This is said once on a ticket.', 'Dieser Hinweis kommt auf einem Ticket nur einmal.', always),
];

/** A secret that somebody pasted. */
export const SECRET: readonly Clause[] = [
  clause('{people}', '{people}', (f) =>
    f.called.every(
      (login) =>
        f.ticket.messages.some(({ by }) => by.login === login) ||
        // Whoever wrote before the ticket was moved here wrote on it.
        f.ticket.issue.events.some(({ kind, actor }) => kind === 'comment' && actor.login === login) ||
        f.ticket.issue.author.login === login ||
        f.owners.includes(login) ||
        f.settled.owners.includes(login) ||
        f.policy.team.groups.some(({ name }) => f.duty(name).logins.includes(login)),
    ),
  ),
  ...(
    [
      ['A comment', 'Ein Kommentar'],
      ['The report', 'Die Meldung'],
    ] as const
  ).map(([what, was]) =>
    clause(
      `${what} by {by} seems to hold a secret (GitHub token).`,
      `${was} von {by} enthält anscheinend ein Geheimnis (GitHub-Token).`,
      (f, { by }) =>
        what === 'The report'
          ? f.ticket.issue.body.includes('p_')
          : // What was written before it was moved here can be read on it, too.
            f.ticket.issue.events.some(
              (one) => one.kind === 'comment' && one.actor.login === by && one.body.includes('p_'),
            ),
    ),
  ),
  clause(
    'Everybody who can read this page can read it. It is not repeated here.',
    'Wer diese Seite lesen kann, kann auch das lesen. Hier wird es nicht wiederholt.',
    (f) => !f.text.includes('p_'),
  ),
  clause('Next, in this order:', 'Was zu tun ist, in dieser Reihenfolge:', always),
  clause(
    '1. Revoke it where it was issued, and make a new one. Taking it off this page is not enough: mails have gone out.',
    '1. Machen Sie es dort ungültig, wo es ausgestellt wurde, und erzeugen Sie ein neues. Es von dieser Seite zu nehmen, genügt nicht: E-Mails sind schon verschickt.',
    always,
  ),
  clause(
    '2. Edit the comment and take it out.',
    '2. Bearbeiten Sie den Kommentar und nehmen Sie es heraus.',
    always,
  ),
  clause(
    '2. Edit the report and take it out.',
    '2. Bearbeiten Sie die Meldung und nehmen Sie es heraus.',
    always,
  ),
  clause(
    '3. The edit history still shows it: open _edited_ above the text, choose the older version, and delete that revision.',
    '3. Der Verlauf zeigt es noch: Öffnen Sie _edited_ über dem Text, wählen Sie die ältere Fassung und löschen Sie sie.',
    always,
  ),
  clause(
    'If it is no secret, there is nothing to do.',
    'Falls es kein Geheimnis ist, brauchen Sie nichts zu tun.',
    always,
  ),
];
