import type { Clause } from './clause.ts';
import { clause } from './clause.ts';
import type { Facts } from './facts.ts';

type Kind = NonNullable<Facts['ticket']['form']>['doubts'][number]['kind'];

const doubt = (kind: Kind, en: string, de: string): Clause =>
  clause(en, de, (f) => f.ticket.form?.doubts.some((one) => one.kind === kind) === true);

/** What is not certain about a form, in a sentence. */
export const DOUBTS: readonly Clause[] = [
  doubt('no_text', 'The text is empty.', 'Der Text ist leer.'),
  doubt(
    'unlike_form',
    'Nothing in the text looks like the form {form}.',
    'Nichts im Text sieht aus wie das Formular {form}.',
  ),
  doubt(
    'no_severity',
    'The policy does not say which severity {answer} means, the answer to {field}.',
    'Welcher Schweregrad {answer} bedeutet, die Antwort auf {field}, sagt die Richtlinie nicht.',
  ),
  doubt('no_option', '{answer} is no option of {field}.', '{answer} steht bei {field} nicht zur Wahl.'),
  doubt(
    'no_date',
    'The answer to {field} is no date that can be read.',
    'Die Antwort auf {field} ist kein lesbares Datum.',
  ),
  doubt(
    'changed_heading',
    'The heading {heading} was taken for {field}.',
    'Die Überschrift {heading} wurde als {field} gelesen.',
  ),
];
