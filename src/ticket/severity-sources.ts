import { ALWAYS } from '../calendar/instant.ts';
import type { Cap, Floor } from '../policy/severity-bounds.ts';
import type { SeveritySource } from '../policy/severity-source.ts';
import type { Policy } from '../policy/policy.ts';
import type { Selector } from '../policy/selector.ts';
import { selects } from './facts.ts';
import { answerIn, choicesOf } from './form/given.ts';
import type { Doubt } from './form/doubt.ts';
import type { IdentifiedForm } from './form/form.ts';
import type { Reason } from './reason.ts';
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
  readonly why: Reason;
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

/** Why what a form's answers say is no severity: the policy does not know them, or not the form. */
export function unansweredBy(policy: Policy, form: IdentifiedForm): Doubt[] {
  const { forms, severity } = policy.intake;
  const { file, name } = form.template;
  const own = forms.get(file)?.severity ?? null;
  const unknown = (own === null ? severity : [own, ...severity]).flatMap((source): Doubt[] => {
    if (source.kind !== 'sheet' && source.kind !== 'field') return [];
    const given = answerIn(form, source.field);
    return choicesOf(given?.value ?? null).map((answer): Doubt => {
      const field = given?.field.label ?? '';
      return source.kind === 'sheet'
        ? { kind: 'unlisted_system', answer, field, file: source.file }
        : { kind: 'no_severity', answer, field };
    });
  });
  if (unknown.length > 0 || forms.size === 0 || forms.has(file)) return unknown;
  return [{ kind: 'unnamed_form', form: name, file }];
}

function answerBy(policy: Policy, source: SeveritySource, sight: Sight): Answer | null {
  const given = (severity: string | null, from: Answer['source'], why: Reason): Answer | null =>
    severity === null ? null : { severity, source: from, why, label: null };
  const { form } = sight;
  switch (source.kind) {
    case 'fixed':
      return form === null
        ? given(source.severity, 'policy', { kind: 'policy' })
        : given(source.severity, 'form', { kind: 'form', form: form.template.name });
    case 'field': {
      const answer = answerIn(form, source.field);
      const means = (choice: string): string | null => severityOf(policy, source.map, choice);
      const severity = worst(policy, choicesOf(answer?.value ?? null).map(means));
      return given(severity, 'form', { kind: 'form_answer', field: answer?.field.label ?? '' });
    }
    case 'matrix': {
      const [row, column] = [answerIn(form, source.rows), answerIn(form, source.columns)];
      const cells = choicesOf(row?.value ?? null).flatMap((one) => {
        const cell = lookUp(source.map, one);
        return choicesOf(column?.value ?? null).map((other) =>
          cell === undefined ? null : (lookUp(cell, other) ?? null),
        );
      });
      const fields = [row?.field.label ?? '', column?.field.label ?? ''] as const;
      return given(worst(policy, cells), 'form', { kind: 'form_answers', fields });
    }
    case 'sheet': {
      const answer = answerIn(form, source.field);
      const found = choicesOf(answer?.value ?? null).map((system) => {
        const criticality = source.sheet.get(system.toLowerCase());
        return criticality === undefined ? null : severityOf(policy, source.map, criticality);
      });
      const { file } = source;
      const why: Reason = { kind: 'sheet_answer', file, field: answer?.field.label ?? '' };
      return given(worst(policy, found), 'form', why);
    }
    case 'type': {
      const type = sight.type;
      if (type === null) return null;
      return given(lookUp(source.map, type) ?? null, 'type', { kind: 'type', type });
    }
    case 'label': {
      const found = [...source.map].filter(([label]) => sight.labels.has(label.toLowerCase()));
      const severity = worst(
        policy,
        found.map(([, meant]) => meant),
      );
      const label = found.find(([, meant]) => meant === severity)?.[0];
      if (severity === null || label === undefined) return null;
      return { severity, source: 'label', why: { kind: 'label', label }, label: label.toLowerCase() };
    }
    case 'issue_field': {
      const value = sight.fields.get(source.field.toLowerCase());
      if (value === undefined) return null;
      const why: Reason = { kind: 'issue_field', field: source.field };
      return given(severityOf(policy, source.map, value), 'issue_field', why);
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

/** The system that a ticket is about, as its form's answer names it; null: no answer does. */
export function impactedSystem(policy: Policy, form: IdentifiedForm | null): string | null {
  if (form === null) return null;
  const { systemField, forms, severity } = policy.intake;
  const own = forms.get(form.template.file)?.severity;
  const sheet = [...(own ? [own] : []), ...severity].find(({ kind }) => kind === 'sheet');
  const field = systemField ?? (sheet?.kind === 'sheet' ? sheet.field : null);
  const named = field === null ? [] : choicesOf(answerIn(form, field)?.value ?? null);
  return named.length === 0 ? null : named.join(', ');
}

/** How severe a severity is: 0 is the most severe; Infinity for none. */
export function rankOf(policy: Policy, severity: string | null): number {
  const rank = policy.severities.findIndex(({ name }) => name === severity);
  return rank === -1 ? Infinity : rank;
}

/** The floor that raises a ticket with these facts the most; undefined: none does. */
export function floorOf(policy: Policy, facts: Facts): Floor | undefined {
  return policy.intake.floors
    .filter(
      ({ atLeast, when }) => rankOf(policy, atLeast) < rankOf(policy, facts.severity) && selects(when, facts),
    )
    .toSorted((a, b) => rankOf(policy, a.atLeast) - rankOf(policy, b.atLeast))[0];
}

/** The cap that lowers a ticket with these facts the most; undefined: none does. */
export function capOf(policy: Policy, facts: Facts): Cap | undefined {
  return policy.intake.caps
    .filter(
      ({ atMost, when, effective }) =>
        rankOf(policy, atMost) > rankOf(policy, facts.severity) &&
        facts.openedAt >= (effective ?? ALWAYS) &&
        selects(when, facts),
    )
    .toSorted((a, b) => rankOf(policy, b.atMost) - rankOf(policy, a.atMost))[0];
}

/** Reason why a selector picks a ticket with these facts: every key of it is one. */
export function whyMatches(when: Selector, facts: Facts): Reason {
  const asked = when.customer !== undefined;
  const vip = facts.vip && when.customer?.includes('vip') === true;
  const label = when.label?.find((name) => facts.labels.has(name.toLowerCase()));
  const title = when.title?.find((text) => facts.title.includes(text));
  const escalated = when.escalated?.find((group) => facts.escalated.includes(group));
  const reasons: (Reason | null)[] = [
    asked ? (vip ? { kind: 'vip' } : { kind: 'customer', name: facts.customer ?? '' }) : null,
    when.tier === undefined ? null : { kind: 'tier_is', tier: facts.tier ?? '' },
    when.form === undefined ? null : { kind: 'form_is', form: facts.form ?? '' },
    when.author === undefined ? null : { kind: 'author_is', author: facts.author ?? '' },
    title === undefined ? null : { kind: 'title_has', text: title },
    when.type === undefined ? null : { kind: 'type_is', type: facts.type ?? '' },
    label === undefined ? null : { kind: 'label_is', label },
    when.repository === undefined ? null : { kind: 'repository_is', repository: facts.repository },
    when.incident === undefined ? null : { kind: when.incident ? 'incident' : 'no_incident' },
    when.cannotWait === undefined ? null : { kind: when.cannotWait ? 'cannot_wait' : 'may_wait' },
    when.opened?.during ? { kind: 'opened_during', hours: when.opened.during.name } : null,
    when.opened?.outside ? { kind: 'opened_outside', hours: when.opened.outside.name } : null,
    when.opened?.after ? { kind: 'opened_after', moment: when.opened.after.text } : null,
    when.opened?.before ? { kind: 'opened_before', moment: when.opened.before.text } : null,
    when.severity === undefined
      ? null
      : facts.severity === null
        ? { kind: 'no_severity' }
        : { kind: 'severity_was', severity: facts.severity },
    escalated === undefined ? null : { kind: 'was_handed_to', group: escalated },
    when.heldBy === undefined ? null : { kind: 'is_held_by', group: facts.heldBy ?? '' },
    when.owner === undefined ? null : { kind: 'has_no_owner' },
    when.not === undefined ? null : { kind: 'no_exception' },
  ];
  return { kind: 'all', of: reasons.filter((reason) => reason !== null) };
}
