import { DAY } from '../../calendar/instant.ts';
import { formatDuration } from '../../calendar/moment.ts';
import type { Need } from '../../commands/consequence.ts';
import type { ComponentImpact, Impact, IncidentRole, IncidentState } from '../../commands/incident-words.ts';
import type { Untimeliness } from '../../commands/refusal.ts';
import { quote } from '../../text/quote.ts';
import type { PauseReason } from '../../policy/pause-reason.ts';
import type { Happening, Part } from '../../documents/timeline.ts';
import type { ClockName } from '../../sla/clock-name.ts';
import type { Doubt } from '../../ticket/form/doubt.ts';
import type { CloseReason } from '../../ticket/issue.ts';
import type { Reason } from '../../ticket/reason.ts';
import type { SecretKind } from '../../text/credentials.ts';
import { sayer } from '../sayings.ts';
import { spanOf } from './span.ts';

const CLOSED_AS: Readonly<Record<CloseReason, string>> = {
  completed: 'erledigt',
  not_planned: 'nicht geplant',
  duplicate: 'Duplikat',
};

/** Says a reason within a sentence, or behind a colon. */
export const reason = sayer<Reason>({
  opened: ({ by }) => `@${by} hat das Ticket eröffnet`,
  moved_here: ({ by }) => `@${by} hat das Ticket hierher verschoben`,
  taken_in: ({ by }) => `@${by} hat ein Ticket daraus gemacht`,
  reported_before: ({ by }) => `@${by} hat es zuvor schon gemeldet`,
  closed: ({ by }) => `@${by} hat das Ticket geschlossen`,
  closed_as: ({ by, as }) => `@${by} hat es als ${CLOSED_AS[as]} geschlossen`,
  reopened: ({ by }) => `@${by} hat es wieder geöffnet`,
  edited: ({ by }) => `@${by} hat die Meldung bearbeitet`,
  commented: ({ by }) => `@${by} hat geschrieben`,
  confirmed: ({ by }) => `@${by} hat die Lösung bestätigt`,
  answered: ({ by }) => `@${by} hat geantwortet`,
  had_answered: ({ by }) => `@${by} hatte geantwortet`,
  took: ({ by }) => `@${by} hat es übernommen`,
  acknowledged: ({ by }) => `@${by} hat es zur Kenntnis genommen`,
  escalated: ({ by }) => `@${by} hat es eskaliert`,
  said_so: ({ by }) => `@${by} hat es so erklärt`,
  wants_no_reply: ({ by }) => `@${by} schrieb, dass keine Antwort nötig ist`,
  commanded: ({ by, words }) => `@${by} schrieb /${words}`,
  label_added: ({ by, label }) => `@${by} hat das Label ${label} gesetzt`,
  label_removed: ({ by, label }) => `@${by} hat das Label ${label} entfernt`,
  label_came: ({ label }) => `das Label ${label} kam mit dem Ticket`,
  answers_missing: ({ fields }) => `es fehlen nötige Antworten: ${fields.join(', ')}`,
  moved_to_form: () => 'es wurde einem anderen Formular zugeordnet',
  date_came: () => 'das vorgesehene Datum',
  blocker_closed: ({ blocker }) => `${blocker ?? 'das andere Issue'} wurde geschlossen`,
  wait_over: ({ ended }, say) => `Das Warten ist vorbei: ${say(ended)}`,
  kept_silent: ({ within }) => `Die Kundin oder der Kunde hat nicht binnen ${spanOf(within)} geantwortet`,
  nobody_left: () => 'niemand vom Support ist mehr zuständig',
  step_unanswered: ({ step }) => `auf Stufe ${step} hat sich niemand gemeldet`,
  was_closed: () => 'das Ticket wurde geschlossen',
  was_reopened: () => 'das Ticket wurde wieder geöffnet',
  became_project: () => 'daraus wurde ein Projekt',
  was_project: () => 'das Ticket war ein Projekt',
  left_project: () => 'es ist kein Projekt mehr',
  maintenance_began: ({ name }) => `geplante Arbeiten begannen: ${name}`,
  maintenance_over: ({ name }) => `die geplanten Arbeiten daran waren vorbei: ${name}`,
  policy: () => 'die Regeln des Supports',
  form: ({ form }) => `das Formular ${form}`,
  form_answer: ({ field }) => `die Antwort im Formular auf ${field}`,
  form_answers: ({ fields: [one, other] }) => `die Antworten im Formular auf ${one} und ${other}`,
  sheet_answer: ({ file, field }) => `${file} und die Antwort im Formular auf ${field}`,
  type: ({ type }) => `der Issue-Typ ${type}`,
  label: ({ label }) => `das Label ${label}`,
  issue_field: ({ field }) => `das Issue-Feld ${field}`,
  unsaid: () => 'nichts besagt es mehr',
  otherwise: () => 'die Meldung sagt nicht, wie schwerwiegend es ist; der Support legt es fest',
  severity_is: ({ severity, why }, say) => `Der Schweregrad ist ${severity} (${say(why)})`,
  at_least: ({ why, severity, because }, say) => `${say(why)}; mindestens ${severity}, denn ${say(because)}`,
  at_most: ({ why, severity, because }, say) => `${say(why)}; höchstens ${severity}, denn ${say(because)}`,
  unconfirmed: ({ why, severity }, say) =>
    `${say(why)}; es gilt als ${severity}, bis der Support es bestätigt`,
  all: ({ of }, say) =>
    of.length === 0 ? 'so sagen es die Regeln des Supports' : of.map(say).join(', und '),
  vip: () => 'jemand mit Vorrang fragt an',
  customer: ({ name }) => `${name} fragt an`,
  tier_is: ({ tier }) => `die Kundenstufe ist ${tier}`,
  form_is: ({ form }) => `das Formular ist ${form}`,
  author_is: ({ author }) => `${author} hat das Issue eröffnet`,
  title_has: ({ text }) => `der Titel enthält ${text}`,
  type_is: ({ type }) => `der Issue-Typ ist ${type}`,
  label_is: ({ label }) => `das Label ist ${label}`,
  repository_is: ({ repository }) => `das Repository ist ${repository}`,
  incident: () => 'es ist ein Störfall',
  no_incident: () => 'es ist kein Störfall',
  cannot_wait: () => 'es kann nicht warten',
  may_wait: () => 'es kann warten',
  opened_during: ({ hours }) => `es wurde während ${hours} eröffnet`,
  opened_outside: ({ hours }) => `es wurde außerhalb von ${hours} eröffnet`,
  opened_after: ({ moment }) => `es wurde am ${moment} oder später eröffnet`,
  opened_before: ({ moment }) => `es wurde vor dem ${moment} eröffnet`,
  severity_was: ({ severity }) => `der Schweregrad war ${severity}`,
  no_severity: () => 'es hat keinen Schweregrad',
  was_handed_to: ({ group }) => `es wurde an ${group} übergeben`,
  is_held_by: ({ group }) => `${group} hat es`,
  has_no_owner: () => 'niemand ist zugewiesen',
  no_exception: () => 'die Regeln des Supports machen dafür keine Ausnahme',
});

/** Says why a command makes no sense as the ticket stands, behind a colon. */
export const untimeliness = sayer<Untimeliness>({
  is_closed: () => 'das Ticket ist geschlossen',
  closed_too_long: ({ within }) =>
    `es wurde vor mehr als ${days(within)} geschlossen; bitte eröffnen Sie ein neues`,
  no_severity: () => 'es hat noch keinen Schweregrad',
  not_lowered: ({ severity }) =>
    `die Regeln senken den Schweregrad ${severity} nicht, weil es eine Übergangslösung gibt`,
  unwritten: ({ headings }) => {
    const named = headings.join(', ');
    return named === '' ? 'ein Abschnitt davon war noch leer' : `noch nichts geschrieben ist unter: ${named}`;
  },
  no_write_up: () => 'dieses Ticket hat noch keine Nachbereitung',
  no_actions: () => 'in seiner Nachbereitung ist keine Maßnahme mehr offen',
  private_write_up: () => 'seine Maßnahmen werden hier nicht zu Issues',
  date_past: () => 'dieses Datum ist vorbei',
  date_ahead: () => 'dieser Zeitpunkt kommt erst noch',
  no_incident: () => 'dieses Ticket ist kein Störfall',
  can_wait: ({ severities }) =>
    severities.length === 0
      ? 'die Richtlinie kennt keine Tickets, die nicht warten können'
      : `nur ein Ticket mit Schweregrad ${severities.join(' oder ')} kann nicht warten`,
  no_status_page: () => 'die Richtlinie sieht keine Statusseite vor',
  no_approval: () => 'hier braucht nichts eine Genehmigung',
  own_request: () => 'niemand genehmigt die eigene Anfrage',
  no_approver: ({ groups }) =>
    `das ist Sache der ${groups.length > 1 ? 'Gruppen' : 'Gruppe'} ${groups.join(', ')}`,
  no_stages: () => 'die Richtlinie sieht keine Stufen für Änderungen vor',
  no_change: () => 'dieses Ticket ist keine Änderung',
  closed_day: ({ day }) => `am ${day} geht nichts live, weil dann geschlossen ist`,
  off_roster: ({ login }) => `@${login} gehört nicht zum Support-Team`,
  own_number: () => 'ein Ticket kann nicht auf sich selbst warten',
  blocker_closed: () => 'jenes Issue ist schon geschlossen; es gibt nichts, worauf zu warten wäre',
  full: ({ label, most }) =>
    `das Issue trägt schon ${String(most)} Labels, mehr nimmt GitHub nicht, und „${label}“ hat keinen Platz; nehmen Sie zuerst eines ab`,
});

/** Whole days, as they read behind `vor mehr als`; less than one in full. */
function days(span: number): string {
  const count = Math.floor(span / DAY);
  if (count === 0) return formatDuration(span, 'de');
  return count === 1 ? 'einem Tag' : `${count} Tagen`;
}

const NEEDS: Readonly<Record<Need, string>> = {
  expertise: ', weil es mehr Fachwissen braucht',
  authority: ', weil es mehr Befugnis braucht',
  response: ', weil es mehr Leute braucht',
};

const WAITS: Readonly<Record<PauseReason, string>> = {
  pending: 'Warten auf die Kundin oder den Kunden',
  on_hold: 'Zurückstellung',
};

/** Clocks within a sentence. */
const CLOCKS: Readonly<Record<ClockName, string>> = {
  first_response: 'erste Antwort',
  next_response: 'weitere Antwort',
  update: 'Zwischenstand',
  resolution: 'Lösung',
  ownership: 'Zuständigkeit',
  silence: 'erste Reaktion',
  escalation: 'Eskalation',
  triage: 'Schweregrad',
  pending_close: 'Schließen mangels Antwort',
  write_up: 'Nachbereitung',
};

const STATES: Readonly<Record<IncidentState, string>> = {
  investigating: 'wird untersucht',
  identified: 'Ursache bekannt',
  monitoring: 'wird beobachtet',
  resolved: 'behoben',
};

const IMPACTS: Readonly<Record<Impact, string>> = {
  none: 'nicht mehr betroffen',
  minor: 'gering beeinträchtigt',
  major: 'stark beeinträchtigt',
  critical: 'massiv beeinträchtigt',
};

const ROLES: Readonly<Record<IncidentRole, string>> = {
  lead: 'Leitung',
  communications: 'Kommunikation',
  scribe: 'Protokoll',
};

/** Components and how badly each is hit, in parentheses; none: nothing. */
function impactWords(impacts: readonly ComponentImpact[]): string {
  const words = impacts.map(({ component, impact }) => `${component}: ${IMPACTS[impact]}`);
  return words.length === 0 ? '' : ` (${words.join('; ')})`;
}

/** Says an entry of a timeline, whoever it is told of apart. */
export const happening = sayer<Happening>({
  opened: () => 'hat das Ticket eröffnet',
  severity: ({ severity, why }) => `Schweregrad ${severity} (${reason(why)})`,
  severity_taken_away: () => 'hat den Schweregrad entfernt',
  took: () => 'hat das Ticket übernommen',
  gave_up: () => 'hat das Ticket abgegeben',
  taken_off: () => 'ist nicht mehr zuständig',
  first_answer: () => 'hat zum ersten Mal geantwortet',
  answered: () => 'hat geantwortet',
  wrote: () => 'hat geschrieben',
  wait_began: ({ wait, by }) => `${WAITS[wait]} begann: ${reason(by)}`,
  wait_ended: ({ wait, by }) => `${WAITS[wait]} endete: ${reason(by)}`,
  declared: () => 'es wurde zum Störfall erklärt',
  taken_back: () => 'es war kein Störfall mehr',
  told_state: ({ state, impacts, words, corrected }) =>
    `hat mitgeteilt: ${STATES[state]}${impactWords(impacts)}${words === '' ? '' : `: ${words}`}${corrected ? ' (später berichtigt)' : ''}`,
  noted: ({ text, later }) => `${text}${later ? ' (später nachgetragen)' : ''}`,
  given_role: ({ role }) => `hat die Rolle bekommen: ${ROLES[role]}`,
  acknowledged: () => 'hat es zur Kenntnis genommen',
  handed_over: ({ group, need, why }) =>
    `hat es der Gruppe ${group} übergeben${need === null ? '' : NEEDS[need]}${why === '' ? '' : `: ${why}`}`,
  called: ({ group, people, pager, unheard }) =>
    [
      group === null
        ? ''
        : `die Gruppe ${group} wurde verständigt${people.length === 0 ? '' : ` (${people.join(', ')})`}`,
      pager === null ? '' : `der Pager ${pager} wurde gerufen`,
    ]
      .filter((part) => part !== '')
      .join(' und ') + (unheard ? '; niemand meldete sich' : ''),
  missed: ({ clock, within }) =>
    `${CLOCKS[clock]} nicht ${within === null ? 'zum vereinbarten Termin' : `binnen ${spanOf(within)}`}`,
  closed: ({ as }) => `hat es als ${CLOSED_AS[as]} geschlossen`,
  reopened: () => 'hat es wieder geöffnet',
  left_out: ({ count }) => `${count} weitere Ereignisse, hier ausgelassen`,
});

/** Parts that people took in a ticket. */
export const parts: Readonly<Record<Part, string>> = {
  lead: 'leitete den Einsatz',
  communications: 'hielt andere auf dem Laufenden',
  scribe: 'führte Protokoll',
  reported: 'hat es gemeldet',
  owned: 'war zuständig',
  answered: 'hat geantwortet',
  spoke_for_customer: 'sprach für die Kundin oder den Kunden',
  commented: 'hat kommentiert',
};

/** What a secret that somebody pasted looks like. */
export const secrets: Readonly<Record<SecretKind, string>> = {
  github: 'GitHub-Token',
  gitlab: 'GitLab-Token',
  aws: 'AWS-Zugangsschlüssel',
  slack: 'Slack-Token',
  stripe: 'Stripe-Schlüssel',
  google: 'Google-API-Schlüssel',
  npm: 'npm-Token',
  pypi: 'PyPI-Token',
  'private-key': 'privater Schlüssel',
};

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
  unlisted_system: ({ answer, field, file }) =>
    `${quote(answer)}, die Antwort auf ${quote(field)}, steht nicht in ${file}.`,
  no_severity: ({ answer, field }) =>
    `Welcher Schweregrad ${quote(answer)} bedeutet, die Antwort auf ${quote(field)}, sagt die Richtlinie nicht.`,
  unnamed_form: ({ form, file }) =>
    `Das Formular ${quote(form)} (${file}) kommt in der Richtlinie unter intake.forms nicht vor.`,
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
