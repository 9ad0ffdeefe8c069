import type { ReasonTable } from '../reason.ts';

/** Where a severity comes from, what starts and ends a clock, who took part, and what happened. */
const TICKET: ReasonTable = [
  ['the label {a} came with the ticket', 'das Label {a} kam mit dem Ticket'],
  ['@{a} added the label {b}', '@{a} hat das Label {b} gesetzt'],
  ['@{a} removed the label {b}', '@{a} hat das Label {b} entfernt'],
  ['@{a} wrote /{b}', '@{a} schrieb /{b}'],
  ['@{a} wrote that no reply is needed', '@{a} schrieb, dass keine Antwort nötig ist'],
  ['the policy', 'die Regeln des Supports'],
  ['the form {a}', 'das Formular {a}'],
  ["the form's answer to {a}", 'die Antwort im Formular auf {a}'],
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
  ['the last staff assignee left it', 'niemand vom Support ist mehr zuständig'],
  ['the ticket was closed', 'das Ticket wurde geschlossen'],
  ['the ticket was reopened', 'das Ticket wurde wieder geöffnet'],
  ['the ticket is closed', 'das Ticket ist geschlossen'],
  ['the ticket is open', 'das Ticket ist offen'],
  [
    'it was closed more than {a} ago; please open a new one',
    'es wurde vor mehr als {a} geschlossen; bitte eröffnen Sie ein neues',
  ],
  ['that date is past', 'dieses Datum ist vorbei'],
  ['{a} is not on the roster', '{a} gehört nicht zum Support-Team'],
  ['reported it', 'hat es gemeldet'],
  ['owned it', 'war zuständig'],
  ['spoke for the customer', 'sprach für den Kunden'],
  ['opened the ticket', 'hat das Ticket eröffnet'],
  ['took the severity away', 'hat den Schweregrad entfernt'],
  ['severity {a} ({b!})', 'Schweregrad {a} ({b!})'],
  ['took the ticket', 'hat das Ticket übernommen'],
  ['gave the ticket up', 'hat das Ticket abgegeben'],
  ['gave the first answer', 'hat zum ersten Mal geantwortet'],
  ['answered', 'hat geantwortet'],
  ['commented', 'hat kommentiert'],
  ['wrote', 'hat geschrieben'],
  ['waiting for the customer began: {a!}', 'Warten auf den Kunden begann: {a!}'],
  ['waiting for the customer ended: {a!}', 'Warten auf den Kunden endete: {a!}'],
  ['on hold began: {a!}', 'Ruhen begann: {a!}'],
  ['on hold ended: {a!}', 'Ruhen endete: {a!}'],
  ['first response was missed ({a})', 'erste Antwort nicht rechtzeitig ({a})'],
  ['next response was missed ({a})', 'weitere Antwort nicht rechtzeitig ({a})'],
  ['update was missed ({a})', 'Zwischenstand nicht rechtzeitig ({a})'],
  ['resolution was missed ({a})', 'Lösung nicht rechtzeitig ({a})'],
  ['closed it as completed', 'hat es als erledigt geschlossen'],
  ['closed it as not planned', 'hat es als nicht geplant geschlossen'],
  ['closed it as duplicate', 'hat es als Duplikat geschlossen'],
  ['reopened it', 'hat es wieder geöffnet'],
  ['{a} more events, left out here', '{a} weitere Ereignisse, hier ausgelassen'],
];

/** What could not be told for certain about a form. */
const FORM: ReasonTable = [
  ['The text is empty.', 'Der Text ist leer.'],
  ['Nothing in the text looks like the form {a}.', 'Nichts im Text sieht aus wie das Formular {a}.'],
  [
    'The heading {a} stands in a code fence or HTML left open, where it was left.',
    'Die Überschrift {a} steht in einem offenen Codeblock oder HTML und blieb dort stehen.',
  ],
  [
    'Code fences or HTML left open reached over headings of the form; they were ended there.',
    'Offene Codeblöcke oder HTML reichten über Überschriften des Formulars; sie wurden dort beendet.',
  ],
  ['Text above the first field belongs to none.', 'Der Text über dem ersten Feld gehört zu keinem.'],
  [
    'The heading {a} below {b} is no field here: it and its text are left out.',
    'Die Überschrift {a} unter {b} ist hier kein Feld: Sie und ihr Text bleiben unbeachtet.',
  ],
  [
    'The headings of the form stand at level {a} in place of {b}.',
    'Die Überschriften des Formulars stehen auf Ebene {a} statt {b}.',
  ],
  ['{a} stands elsewhere than in the form.', '{a} steht an anderer Stelle als im Formular.'],
  ['The heading {a} was taken for {b}.', 'Die Überschrift {a} wurde als {b} gelesen.'],
  [
    'The heading {a} may be that of {b}; it was left in the answer to {c}.',
    'Die Überschrift {a} könnte die von {b} sein; sie blieb in der Antwort auf {c}.',
  ],
  [
    'The heading {a} stands above the first field too.',
    'Die Überschrift {a} steht auch über dem ersten Feld.',
  ],
  [
    'The heading {a} stands again in the answer to {b}, where it was left.',
    'Die Überschrift {a} steht noch einmal in der Antwort auf {b} und blieb dort.',
  ],
  [
    'No heading was found for {a}: the text was edited, or the form changed since.',
    'Für {a} fand sich keine Überschrift: Der Text wurde bearbeitet, oder das Formular hat sich geändert.',
  ],
  ['It may be the form {a} as well as {b}.', 'Es kann ebenso das Formular {a} sein wie {b}.'],
  [
    'Its labels are those of {a}, its headings those of {b}.',
    'Die Labels sind die von {a}, die Überschriften die von {b}.',
  ],
  ['Nothing but its labels speaks for {a}.', 'Nur die Labels sprechen für {a}.'],
  ['Nothing but its title speaks for {a}.', 'Nur der Titel spricht für {a}.'],
  [
    'Some of its headings are those of {a}, but neither its labels nor its title.',
    'Einige Überschriften sind die von {a}, aber weder Labels noch Titel.',
  ],
  ['{a} is no option of {b}.', '{a} steht bei {b} nicht zur Wahl.'],
  [
    'Commas in the options of {a} allow more than one reading of {b}.',
    'Kommas in der Auswahl von {a} lassen mehr als eine Lesart von {b} zu.',
  ],
  [
    'The answer to {a} does not begin with its code fence.',
    'Die Antwort auf {a} beginnt nicht mit ihrem Codeblock.',
  ],
  ['The code fence of {a} is not closed.', 'Der Codeblock von {a} ist nicht geschlossen.'],
  ['Text stands below the code fence of {a}.', 'Unter dem Codeblock von {a} steht Text.'],
  [
    'The answer to {a} holds code fences of its own, or was split by hand.',
    'Die Antwort auf {a} enthält eigene Codeblöcke oder wurde von Hand geteilt.',
  ],
  ['Text stands beside the checkboxes of {a}.', 'Neben den Kästchen von {a} steht Text.'],
  ['The checkbox {a} of {b} is missing.', 'Das Kästchen {a} von {b} fehlt.'],
  ['{a} is no checkbox of {b}.', '{a} ist kein Kästchen von {b}.'],
  ['{a} below {b} is not written as a checkbox.', '{a} unter {b} ist nicht als Kästchen geschrieben.'],
  ['Text stands below the checkbox {a} of {b}.', 'Unter dem Kästchen {a} von {b} steht Text.'],
];

/** German for the sentences in which the layers below give their reasons. */
export const REASONS: ReasonTable = [...TICKET, ...FORM];
