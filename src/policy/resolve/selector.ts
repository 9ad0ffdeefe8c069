import type { PolicyShape } from '../schema.ts';
import type { Selector } from '../selector.ts';
import { quote } from '../words.ts';
import { isKnown, type Path, type Scope } from './scope.ts';

type SelectorShape = PolicyShape['tickets']['when'];

/** A `when:` with every value a list and every name checked. */
export function resolveSelector(scope: Scope, shape: SelectorShape, path: Path): Selector {
  const severity = textsOf(shape.severity, [...path, 'severity']);
  const tier = textsOf(shape.tier, [...path, 'tier']);
  const customer = textsOf(shape.customer, [...path, 'customer']);
  const form = textsOf(shape.form, [...path, 'form']);
  const repository = textsOf(shape.repository, [...path, 'repository']);
  for (const { text, at } of severity) isKnown(scope, 'severity', text, at);
  for (const { text, at } of tier) isKnown(scope, 'tier', text, at);
  for (const { text, at } of customer) if (text !== 'vip') isKnown(scope, 'customer', text, at);
  for (const { text, at } of form) if (text !== 'any') checkFormName(scope, text, at);
  for (const { text, at } of repository) checkRepository(scope, text, at);
  return {
    ...(shape.severity !== undefined && { severity: severity.map(({ text }) => text) }),
    ...(shape.tier !== undefined && { tier: tier.map(({ text }) => text) }),
    ...(shape.form !== undefined && { form: form.map(({ text }) => text) }),
    ...(shape.label !== undefined && { label: textsOf(shape.label, path).map(({ text }) => text) }),
    ...(shape.customer !== undefined && { customer: customer.map(({ text }) => text) }),
    ...(shape.type !== undefined && { type: textsOf(shape.type, path).map(({ text }) => text) }),
    ...(shape.repository !== undefined && { repository: repository.map(({ text }) => text.toLowerCase()) }),
    ...(shape.incident !== undefined && { incident: shape.incident }),
  };
}

function textsOf(value: string | readonly string[] | undefined, path: Path): { text: string; at: Path }[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ text: value, at: path }];
  return value.map((text, index) => ({ text, at: [...path, index] }));
}

/** Forms are named by their files, because nothing else about a form is unique. */
export function checkFormName(scope: Scope, name: string, path: Path, at: 'key' | 'value' = 'value'): void {
  if (/^[^/\\]+\.ya?ml$/i.test(name)) return;
  scope.report({
    code: 'unknown-value',
    path,
    at,
    message: `${quote(name)} is not the file name of an issue form`,
    allowed: at === 'key' ? ['NAME.yml'] : ['NAME.yml', 'any'],
  });
}

function checkRepository(scope: Scope, name: string, path: Path): void {
  if (/^[\w.-]+\/[\w.-]+$/.test(name)) return;
  const message = `${quote(name)} is not the name of a repository`;
  scope.report({ code: 'unknown-value', path, message, allowed: ['OWNER/NAME'] });
}
