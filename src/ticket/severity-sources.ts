import type { SeveritySource } from '../policy/severity-source.ts';
import type { Policy } from '../policy/policy.ts';
import type { Selector } from '../policy/selector.ts';
import { answerIn, choicesOf } from './form/given.ts';
import type { IdentifiedForm } from './form/match.ts';
import type { Facts, SeverityChange } from './ticket.ts';

/** What can be read off a ticket at an instant, before anybody on the staff says what it is. */
export interface Sight {
  readonly form: IdentifiedForm | null;
  /** Labels that it carries, by key. */
  readonly labels: ReadonlySet<string>;
  readonly type: string | null;
  /** GitHub issue fields, by name in lower case. */
  readonly fields: ReadonlyMap<string, string>;
}

/** What a source makes of it. */
export interface Answer {
  readonly severity: string;
  readonly source: SeverityChange['source'];
  /** For people. May quote a form. */
  readonly why: string;
  /** The label that said so; null: no label did. */
  readonly label: string | null;
}

/** What the first of the policy's sources says that has an answer: the form's own entry, then the general list. */
export function answerOf(policy: Policy, sight: Sight): Answer | null {
  const own =
    sight.form === null ? null : (policy.intake.forms.get(sight.form.template.file)?.severity ?? null);
  for (const source of own === null ? policy.intake.severity : [own, ...policy.intake.severity]) {
    const answer = answerBy(policy, source, sight);
    if (answer !== null) return answer;
  }
  return null;
}

function answerBy(policy: Policy, source: SeveritySource, sight: Sight): Answer | null {
  const given = (severity: string | null, from: Answer['source'], why: string): Answer | null =>
    severity === null ? null : { severity, source: from, why, label: null };
  const { form } = sight;
  switch (source.kind) {
    case 'fixed':
      return form === null
        ? given(source.severity, 'policy', 'the policy')
        : given(source.severity, 'form', `the form ${form.template.name}`);
    case 'field': {
      const answer = answerIn(form, source.field);
      const means = (choice: string): string | null => severityOf(policy, source.map, choice);
      const severity = worst(policy, choicesOf(answer?.value ?? null).map(means));
      return given(severity, 'form', `the form's answer to ${answer?.field.label ?? ''}`);
    }
    case 'matrix': {
      const [row, column] = [answerIn(form, source.rows), answerIn(form, source.columns)];
      const cells = choicesOf(row?.value ?? null).flatMap((one) => {
        const cell = lookUp(source.map, one);
        return choicesOf(column?.value ?? null).map((other) =>
          cell === undefined ? null : (lookUp(cell, other) ?? null),
        );
      });
      const why = `the form's answers to ${row?.field.label ?? ''} and ${column?.field.label ?? ''}`;
      return given(worst(policy, cells), 'form', why);
    }
    case 'sheet': {
      const answer = answerIn(form, source.field);
      const found = choicesOf(answer?.value ?? null).map((system) => {
        const criticality = source.sheet.get(system.toLowerCase());
        return criticality === undefined ? null : severityOf(policy, source.map, criticality);
      });
      const why = `${source.file} and the form's answer to ${answer?.field.label ?? ''}`;
      return given(worst(policy, found), 'form', why);
    }
    case 'type': {
      const type = sight.type;
      if (type === null) return null;
      return given(lookUp(source.map, type) ?? null, 'type', `the issue's type ${type}`);
    }
    case 'label': {
      const found = [...source.map].filter(([label]) => sight.labels.has(label.toLowerCase()));
      const severity = worst(
        policy,
        found.map(([, meant]) => meant),
      );
      const label = found.find(([, meant]) => meant === severity)?.[0];
      if (severity === null || label === undefined) return null;
      return { severity, source: 'label', why: `the label ${label}`, label: label.toLowerCase() };
    }
    case 'issue_field': {
      const value = sight.fields.get(source.field.toLowerCase());
      if (value === undefined) return null;
      return given(severityOf(policy, source.map, value), 'issue_field', `the issue's field ${source.field}`);
    }
  }
}

/** Of several answers the most severe. */
function worst(policy: Policy, found: readonly (string | null)[]): string | null {
  return policy.severities.find(({ name }) => found.includes(name))?.name ?? null;
}

function severityOf(policy: Policy, map: ReadonlyMap<string, string> | null, answer: string): string | null {
  return map === null ? named(policy, answer) : (lookUp(map, answer) ?? null);
}

function lookUp<T>(map: ReadonlyMap<string, T>, answer: string): T | undefined {
  const said = answer.trim().toLowerCase();
  for (const [option, value] of map) if (option.trim().toLowerCase() === said) return value;
  return undefined;
}

/** An option that is a severity's name, or begins with it as a word of its own: `Urgent – production is down`. */
function named(policy: Policy, answer: string): string | null {
  const said = answer.toLowerCase();
  const severity = policy.severities.find(({ name }) => {
    const word = name.toLowerCase();
    return said.startsWith(word) && !/^[\p{L}\p{N}_-]/u.test(said.slice(word.length));
  });
  return severity?.name ?? null;
}

/** How severe a severity is: 0 is the most severe; Infinity for none. */
export function rankOf(policy: Policy, severity: string | null): number {
  const rank = policy.severities.findIndex(({ name }) => name === severity);
  return rank === -1 ? Infinity : rank;
}

/** Why a selector picks a ticket with these facts, for people; every key of it is a reason. */
export function whyMatches(when: Selector, facts: Facts): string {
  const asked = when.customer !== undefined;
  const vip = facts.vip && when.customer?.includes('vip') === true;
  const label = when.label?.find((name) => facts.labels.has(name.toLowerCase()));
  const reasons = [
    ...(asked ? [vip ? 'a VIP asks' : `${facts.customer ?? ''} asks`] : []),
    ...(when.tier === undefined ? [] : [`the customer's tier is ${facts.tier ?? ''}`]),
    ...(when.form === undefined ? [] : [`the form is ${facts.form ?? ''}`]),
    ...(when.type === undefined ? [] : [`the issue's type is ${facts.type ?? ''}`]),
    ...(label === undefined ? [] : [`the label is ${label}`]),
    ...(when.repository === undefined ? [] : [`the repository is ${facts.repository}`]),
    ...(when.incident === undefined ? [] : [when.incident ? 'it is an incident' : 'it is no incident']),
    ...(when.opened?.during ? [`it was opened during ${when.opened.during.name}`] : []),
    ...(when.opened?.outside ? [`it was opened outside ${when.opened.outside.name}`] : []),
    ...(when.severity === undefined ? [] : [`its severity was ${facts.severity ?? ''}`]),
  ];
  return reasons.length === 0 ? 'the policy says so' : reasons.join(', and ');
}
