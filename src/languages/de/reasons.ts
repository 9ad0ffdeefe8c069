import { quote } from '../../policy/words.ts';
import type { Doubt } from '../../ticket/form/doubt.ts';
import type { ReasonTable } from '../reason.ts';
import { sayer } from '../sayings.ts';

/** Where a severity comes from, what starts and ends a clock, who took part, and what happened. */
const TICKET: ReasonTable = [
  // What is put together comes first: its parts have shapes of their own. Of two shapes that fit, the closer one does.
  [
    '{a!}; it counts as {b} until the support team confirms it',
    '{a!}; es gilt als {b}, bis der Support es bestätigt',
  ],
  ['{a!}; at least {b}, as {c!}', '{a!}; mindestens {b}, denn {c!}'],
  ['severity {a} ({b!})', 'Schweregrad {a} ({b!})'],
  ['{a!} began: {b!}', '{a!} begann: {b!}'],
  ['{a!} ended: {b!}', '{a!} endete: {b!}'],
  ['{a!} was missed (the agreed date)', '{a!} nicht zum vereinbarten Termin'],
  ['{a!} was missed ({b~})', '{a!} nicht binnen {b~}'],
  ['@{a} added the label {b}', '@{a} hat das Label {b} gesetzt'],
  ['@{a} removed the label {b}', '@{a} hat das Label {b} entfernt'],
  ['@{a} wrote /{b}', '@{a} schrieb /{b}'],
  ['the label {a} came with the ticket', 'das Label {a} kam mit dem Ticket'],
  ['required answers are missing: {a}', 'es fehlen nötige Antworten: {a}'],
  ["the form's answers to {a} and {b}", 'die Antworten im Formular auf {a} und {b}'],
  ["{a} and the form's answer to {b}", '{a} und die Antwort im Formular auf {b}'],
  ["the form's answer to {a}", 'die Antwort im Formular auf {a}'],
  ["the issue's field {a}", 'das Issue-Feld {a}'],
  ['{a!}, and {b!}', '{a!}, und {b!}'],
  ['the label is {a}', 'das Label ist {a}'],
  ['the label {a}', 'das Label {a}'],
  ['the form is {a}', 'das Formular ist {a}'],
  ['the form {a}', 'das Formular {a}'],
  ["the issue's type is {a}", 'der Issue-Typ ist {a}'],
  ["the issue's type {a}", 'der Issue-Typ {a}'],
  ["the customer's tier is {a}", 'die Kundenstufe ist {a}'],
  ['the repository is {a}', 'das Repository ist {a}'],
  ['it is an incident', 'es ist ein Störfall'],
  ['it is no incident', 'es ist kein Störfall'],
  ['it was opened during {a}', 'es wurde während {a} eröffnet'],
  ['it was opened outside {a}', 'es wurde außerhalb von {a} eröffnet'],
  ['the policy', 'die Regeln des Supports'],
  ['the policy says so', 'so sagen es die Regeln des Supports'],
  ['nothing says it any more', 'nichts besagt es mehr'],
  ['@{a} wrote that no reply is needed', '@{a} schrieb, dass keine Antwort nötig ist'],
  ['@{a} edited the report', '@{a} hat die Meldung bearbeitet'],
  ['it was moved to another form', 'es wurde einem anderen Formular zugeordnet'],
  ['@{a} opened an earlier report of it', '@{a} hat es zuvor schon gemeldet'],
  ['the date it was set to end', 'das vorgesehene Datum'],
  ['@{a} opened the ticket', '@{a} hat das Ticket eröffnet'],
  ['@{a} closed the ticket', '@{a} hat das Ticket geschlossen'],
  ['@{a} commented', '@{a} hat geschrieben'],
  ['@{a} answered', '@{a} hat geantwortet'],
  ['@{a} took it', '@{a} hat es übernommen'],
  ['@{a} reopened it', '@{a} hat es wieder geöffnet'],
  ['@{a} escalated it', '@{a} hat es eskaliert'],
  ['@{a} acknowledged it', '@{a} hat es zur Kenntnis genommen'],
  ['@{a} said so', '@{a} hat es so erklärt'],
  ['@{a} closed it as {b!}', '@{a} hat es als {b!} geschlossen'],
  ['the last staff assignee left it', 'niemand vom Support ist mehr zuständig'],
  ['step {a} brought no answer', 'auf Stufe {a} hat sich niemand gemeldet'],
  ['the ticket was closed', 'das Ticket wurde geschlossen'],
  ['the ticket was reopened', 'das Ticket wurde wieder geöffnet'],
  ['the ticket is closed', 'das Ticket ist geschlossen'],
  ['a section of it was still empty', 'ein Abschnitt davon war noch leer'],
  ['nothing is written yet under: {a}', 'noch nichts geschrieben ist unter: {a}'],
  [
    'it was closed more than {a~} ago; please open a new one',
    'es wurde vor mehr als {a~} geschlossen; bitte eröffnen Sie ein neues',
  ],
  ['it has no severity yet', 'es hat noch keinen Schweregrad'],
  [
    'the policy lowers no {a} ticket for a workaround',
    'die Regeln senken den Schweregrad {a} nicht, weil es einen Ausweg gibt',
  ],
  ['that date is past', 'dieses Datum ist vorbei'],
  ['{a} is not on the roster', '{a} gehört nicht zum Support-Team'],
  ['it became a project', 'daraus wurde ein Projekt'],
  ['the ticket was a project', 'das Ticket war ein Projekt'],
  ['it is no project any more', 'es ist kein Projekt mehr'],
  ['reported it', 'hat es gemeldet'],
  ['owned it', 'war zuständig'],
  ['spoke for the customer', 'sprach für die Kundin oder den Kunden'],
  ['opened the ticket', 'hat das Ticket eröffnet'],
  ['took the severity away', 'hat den Schweregrad entfernt'],
  ['took the ticket', 'hat das Ticket übernommen'],
  ['gave the ticket up', 'hat das Ticket abgegeben'],
  ['was taken off it', 'ist nicht mehr zuständig'],
  ['gave the first answer', 'hat zum ersten Mal geantwortet'],
  ['answered', 'hat geantwortet'],
  ['commented', 'hat kommentiert'],
  ['wrote', 'hat geschrieben'],
  ['waiting for the customer', 'Warten auf die Kundin oder den Kunden'],
  ['on hold', 'Ruhen'],
  ['first response', 'erste Antwort'],
  ['next response', 'weitere Antwort'],
  ['update', 'Zwischenstand'],
  ['resolution', 'Lösung'],
  ['closed it as {a!}', 'hat es als {a!} geschlossen'],
  ['completed', 'erledigt'],
  ['not planned', 'nicht geplant'],
  ['duplicate', 'Duplikat'],
  ['reopened it', 'hat es wieder geöffnet'],
  ['{a} more events, left out here', '{a} weitere Ereignisse, hier ausgelassen'],
  ['its severity was {a}', 'der Schweregrad war {a}'],
  ['a VIP asks', 'jemand mit Vorrang fragt an'],
  ['{a} asks', '{a} fragt an'],
];

/** Says what could not be told for certain about a form, in a sentence. */
export const doubt = sayer<Doubt>({
  no_text: () => 'Der Text ist leer.',
  unlike_form: ({ form }) => `Nichts im Text sieht aus wie das Formular ${quote(form)}.`,
  either_form: ({ form, other }) => `Es kann ebenso das Formular ${quote(other)} sein wie ${quote(form)}.`,
  two_forms: ({ labels, headings }) =>
    `Die Labels sind die von ${quote(labels)}, die Überschriften die von ${quote(headings)}.`,
  labels_alone: ({ form }) => `Nur die Labels sprechen für ${quote(form)}.`,
  title_alone: ({ form }) => `Nur der Titel spricht für ${quote(form)}.`,
  some_headings: ({ form }) =>
    `Einige Überschriften sind die von ${quote(form)}, aber weder Labels noch Titel.`,
  text_above_fields: () => 'Der Text über dem ersten Feld gehört zu keinem.',
  other_level: ({ level, own }) => `Die Überschriften des Formulars stehen auf Ebene ${level} statt ${own}.`,
  open_blocks: () =>
    'Offene Codeblöcke oder HTML reichten über Überschriften des Formulars; sie wurden dort beendet.',
  heading_in_code: ({ heading, field }) =>
    `Die Überschrift ${quote(heading)} steht in Code oder HTML der Antwort auf ${quote(field)} und blieb dort stehen.`,
  foreign_heading: ({ heading, field }) =>
    `Die Überschrift ${quote(heading)} unter ${quote(field)} ist hier kein Feld: Sie und ihr Text bleiben unbeachtet.`,
  changed_heading: ({ heading, field }) =>
    `Die Überschrift ${quote(heading)} wurde als ${quote(field)} gelesen.`,
  similar_heading: ({ heading, field, within }) =>
    `Die Überschrift ${quote(heading)} könnte die von ${quote(field)} sein; sie blieb in der Antwort auf ${quote(within)}.`,
  heading_above_fields: ({ heading }) => `Die Überschrift ${quote(heading)} steht auch über dem ersten Feld.`,
  heading_again: ({ heading, field }) =>
    `Die Überschrift ${quote(heading)} steht noch einmal in der Antwort auf ${quote(field)} und blieb dort.`,
  no_heading: ({ fields }) =>
    `Für ${fields.map(quote).join(', ')} fand sich keine Überschrift: Der Text wurde bearbeitet, oder das Formular hat sich geändert.`,
  moved_field: ({ field }) => `${quote(field)} steht an anderer Stelle als im Formular.`,
  unconfirmed_answer: ({ field }) => `Die Antwort auf ${quote(field)} hat der Support noch nicht bestätigt.`,
  no_account: ({ field }) => `Die Antwort auf ${quote(field)} ist kein Kontoname.`,
  no_date: ({ field }) => `Die Antwort auf ${quote(field)} ist kein lesbares Datum.`,
  no_option: ({ answer, field }) => `${quote(answer)} steht bei ${quote(field)} nicht zur Wahl.`,
  ambiguous_commas: ({ answer, field }) =>
    `Kommas in der Auswahl von ${quote(field)} lassen mehr als eine Lesart von ${quote(answer)} zu.`,
  text_above_fence: ({ field }) => `Die Antwort auf ${quote(field)} beginnt nicht mit ihrem Codeblock.`,
  open_fence: ({ field }) => `Der Codeblock von ${quote(field)} ist nicht geschlossen.`,
  text_below_fence: ({ field }) => `Unter dem Codeblock von ${quote(field)} steht Text.`,
  several_fences: ({ field }) =>
    `Die Antwort auf ${quote(field)} enthält eigene Codeblöcke oder wurde von Hand geteilt.`,
  text_beside_boxes: ({ field }) => `Neben den Kästchen von ${quote(field)} steht Text.`,
  missing_box: ({ box, field }) => `Das Kästchen ${quote(box)} von ${quote(field)} fehlt.`,
  added_box: ({ box, field }) => `${quote(box)} ist kein Kästchen von ${quote(field)}.`,
  unboxed: ({ text, field }) => `${quote(text)} unter ${quote(field)} ist nicht als Kästchen geschrieben.`,
  text_below_box: ({ box, field }) => `Unter dem Kästchen ${quote(box)} von ${quote(field)} steht Text.`,
});

/** What a secret that somebody pasted looks like. */
const SECRETS: ReasonTable = [
  ['GitHub token', 'GitHub-Token'],
  ['GitLab token', 'GitLab-Token'],
  ['Slack token', 'Slack-Token'],
  ['npm token', 'npm-Token'],
  ['PyPI token', 'PyPI-Token'],
  ['AWS access key', 'AWS-Zugangsschlüssel'],
  ['Stripe key', 'Stripe-Schlüssel'],
  ['Google API key', 'Google-API-Schlüssel'],
  ['private key', 'privater Schlüssel'],
];

/** German for the sentences in which the layers below give their reasons. */
export const REASONS: ReasonTable = [...TICKET, ...SECRETS];
