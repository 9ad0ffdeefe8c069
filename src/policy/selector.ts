import { z } from 'zod';
import { nameText } from './names.ts';
import { type Opened, openedKeys, resolveOpened } from './opened.ts';
import { isKnown, type Path, type Scope } from './scope.ts';
import { quote } from '../text/quote.ts';
import { resolveAccount } from './who.ts';

/** All present keys must match; a list matches any of its members. An empty selector matches every ticket. */
export interface Selector {
  readonly severity?: readonly string[];
  /** Tickets without a severity match, too. */
  readonly unset?: true;
  /** Customer tier. */
  readonly tier?: readonly string[];
  /** Customers by name, or `vip`. */
  readonly customer?: readonly string[];
  /** File names of forms (`bug.yml`, `bug.md`), or `any`. */
  readonly form?: readonly string[];
  readonly label?: readonly string[];
  /** GitHub issue types. */
  readonly type?: readonly string[];
  /** `owner/name`, lower case. */
  readonly repository?: readonly string[];
  readonly incident?: boolean;
  /** Staff have said that it cannot wait. */
  readonly cannotWait?: boolean;
  /** Accounts that opened it: logins in lower case, an App's with its `[bot]`. */
  readonly author?: readonly string[];
  /** Texts of which its title contains one; lower case. */
  readonly title?: readonly string[];
  readonly opened?: Opened;
  /** Groups that the ticket was ever handed to. */
  readonly escalated?: readonly string[];
  /** Groups of which one has it now. */
  readonly heldBy?: readonly string[];
  /** Nobody on the staff is assigned. */
  readonly owner?: 'none';
  /** None of these may match it. */
  readonly not?: readonly Selector[];
}

/** The one selector of a section, such as `incidents:`. */
export interface SectionSelector extends Selector {
  /** What it says of tickets from before it took the place of the inherited one: the two were merged. */
  readonly formerly?: Selector;
}

/** In a list of severities: no severity is set. */
const NO_SEVERITY = 'none';

function oneOrMore(description: string, ...examples: (string | string[])[]) {
  return z.union([nameText, z.array(nameText).min(1)]).meta({ description, examples });
}

const plainKeys = z.strictObject({
  severity: oneOrMore(
    'Severities, or `none` for a ticket without one.',
    'urgent',
    ['medium', 'low'],
    'none',
  ).optional(),
  tier: oneOrMore('Tiers of the customer who asks.', 'enterprise').optional(),
  customer: oneOrMore('Customers by name, or `vip`.', 'vip', ['bigco', 'smallco']).optional(),
  form: oneOrMore(
    'File names of issue forms and of templates in Markdown, or `any` for every issue that came through one.',
    'bug.yml',
    'any',
  ).optional(),
  label: oneOrMore(
    'Labels the issue carries, put on by people or by the desk. Of the desk’s own they are those of severities, groups, forms and flags, and incident, project, pending, on hold, breached.',
    'security',
  ).optional(),
  type: oneOrMore('GitHub issue types.', 'Bug').optional(),
  repository: oneOrMore('Repositories, as `owner/name`.', 'acme/shop').optional(),
  incident: z
    .boolean()
    .meta({ description: 'Whether the ticket is an incident.', examples: [true] })
    .optional(),
  cannot_wait: z
    .boolean()
    .meta({
      description: 'Whether staff have said that the ticket cannot wait: see `cannot_wait`.',
      examples: [true],
    })
    .optional(),
  author: oneOrMore(
    'Accounts that opened the issue on GitHub, in whatever case; an App is written with its `[bot]`, which stands in quotation marks within braces.',
    'octocat',
    ['dependabot[bot]', 'renovate[bot]'],
  ).optional(),
  title: oneOrMore(
    'Texts of which the title contains one, in whatever case. Every character stands for itself.',
    '[support]',
    ['outage', 'is down'],
  ).optional(),
  opened: openedKeys.optional(),
  escalated: oneOrMore(
    'Groups that the ticket was ever handed to, by whichever hand.',
    'engineering',
  ).optional(),
  held_by: oneOrMore('Groups of which one has the ticket now.', 'tier-2').optional(),
  owner: z
    .literal('none')
    .meta({ description: '`none`: nobody on the staff is assigned.', examples: ['none'] })
    .optional(),
});

type SelectorShape = z.output<typeof plainKeys> & {
  readonly not?: SelectorShape | readonly SelectorShape[] | undefined;
};
type SelectorSchema = z.ZodType<SelectorShape>;

const selectorKeys = plainKeys
  .extend({
    get not(): z.ZodOptional<z.ZodUnion<readonly [SelectorSchema, z.ZodArray<SelectorSchema>]>> {
      return z
        .union([selectorKeys as SelectorSchema, z.array(selectorKeys as SelectorSchema).min(1)])
        .optional()
        .meta({
          description:
            'Tickets that are left out: those that all of this matches, or, of a list, all of any entry.',
          examples: [{ form: 'feature.yml' }, [{ form: 'feature.yml' }, { author: 'dependabot[bot]' }]],
        });
    },
  })
  .meta({
    id: 'selector',
    description:
      'Which tickets: all keys that are present must match, and a list matches any of its members.',
  });

/** Which tickets: all keys that are present must match, and a list matches any of its members. */
export function selector(description: string) {
  return selectorKeys.meta({ description, examples: [{ severity: ['urgent', 'high'] }] });
}

/** A `when:` with every value a list and every name checked. */
export function resolveSelector(scope: Scope, shape: SelectorShape, path: Path): SectionSelector {
  const selector = resolveOne(scope, shape, path);
  const before = selectorKeys.safeParse(scope.formerly(path));
  if (!before.success) return selector;
  // What is wrong with it now was right then, or has been reported already.
  return { ...selector, formerly: resolveOne({ ...scope, report: () => undefined }, before.data, path) };
}

function resolveOne(scope: Scope, shape: SelectorShape, path: Path): Selector {
  const { not, ...keys } = shape;
  const plain = resolvePlain(scope, keys, path);
  if (not === undefined) return plain;
  const at = [...path, 'not'];
  return {
    ...plain,
    not: isList(not)
      ? not.map((one, index) => resolveOne(scope, one, [...at, index]))
      : [resolveOne(scope, not, at)],
  };
}

function isList(not: NonNullable<SelectorShape['not']>): not is readonly SelectorShape[] {
  return Array.isArray(not);
}

function resolvePlain(scope: Scope, shape: z.output<typeof plainKeys>, path: Path): Omit<Selector, 'not'> {
  const severity = textsOf(shape.severity, [...path, 'severity']);
  const tier = textsOf(shape.tier, [...path, 'tier']);
  const customer = textsOf(shape.customer, [...path, 'customer']);
  const form = textsOf(shape.form, [...path, 'form']);
  const repository = textsOf(shape.repository, [...path, 'repository']);
  const escalated = textsOf(shape.escalated, [...path, 'escalated']);
  const heldBy = textsOf(shape.held_by, [...path, 'held_by']);
  const author = textsOf(shape.author, [...path, 'author']).flatMap(
    ({ text, at }) => resolveAccount(scope, text, at) ?? [],
  );
  for (const login of author) scope.selectedAuthors.add(login);
  for (const { text, at } of severity) if (text !== NO_SEVERITY) isKnown(scope, 'severity', text, at);
  for (const { text, at } of [...escalated, ...heldBy]) isKnown(scope, 'group', text, at);
  for (const key of ['escalated', 'held_by', 'owner'] as const)
    if (shape[key] !== undefined) scope.selectedFate.add(key);
  for (const { text, at } of tier) isKnown(scope, 'tier', text, at);
  for (const { text, at } of customer) if (text !== 'vip') isKnown(scope, 'customer', text, at);
  for (const { text, at } of form) if (text !== 'any') checkFormName(scope, text, at);
  for (const { text, at } of repository) checkRepository(scope, text, at);
  const label = textsOf(shape.label, path).map(({ text }) => text);
  for (const name of label) scope.selectedLabels.add(name.toLowerCase());
  return {
    ...(shape.severity !== undefined && { severity: severity.map(({ text }) => text) }),
    ...(severity.some(({ text }) => text === NO_SEVERITY) && { unset: true }),
    ...(shape.tier !== undefined && { tier: tier.map(({ text }) => text) }),
    ...(shape.form !== undefined && { form: form.map(({ text }) => text) }),
    ...(shape.label !== undefined && { label }),
    ...(shape.customer !== undefined && { customer: customer.map(({ text }) => text) }),
    ...(shape.type !== undefined && { type: textsOf(shape.type, path).map(({ text }) => text) }),
    ...(shape.repository !== undefined && { repository: repository.map(({ text }) => text.toLowerCase()) }),
    ...(shape.incident !== undefined && { incident: shape.incident }),
    ...(shape.cannot_wait !== undefined && { cannotWait: shape.cannot_wait }),
    ...(shape.author !== undefined && { author }),
    ...(shape.title !== undefined && {
      title: textsOf(shape.title, path).map(({ text }) => text.toLowerCase()),
    }),
    ...(shape.opened !== undefined && { opened: resolveOpened(scope, shape.opened, [...path, 'opened']) }),
    ...(shape.escalated !== undefined && { escalated: escalated.map(({ text }) => text) }),
    ...(shape.held_by !== undefined && { heldBy: heldBy.map(({ text }) => text) }),
    ...(shape.owner !== undefined && { owner: shape.owner }),
  };
}

function textsOf(value: string | readonly string[] | undefined, path: Path): { text: string; at: Path }[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ text: value, at: path }];
  return value.map((text, index) => ({ text, at: [...path, index] }));
}

/** Forms, classic templates among them, are named by their files, because nothing else about a form is unique. */
export function checkFormName(scope: Scope, name: string, path: Path, at: 'key' | 'value' = 'value'): void {
  if (/^[^/\\]+\.(?:ya?ml|md)$/i.test(name)) return;
  scope.report({
    code: 'unknown-value',
    path,
    at,
    message: `${quote(name)} is not the file name of an issue form or template`,
    allowed: ['NAME.yml', 'NAME.md', ...(at === 'key' ? [] : ['any'])],
  });
}

/** Reports what cannot be the name of a repository. */
export function checkRepository(scope: Scope, name: string, path: Path): void {
  if (/^[\w.-]+\/[\w.-]+$/.test(name)) return;
  const message = `${quote(name)} is not the name of a repository`;
  scope.report({ code: 'unknown-value', path, message, allowed: ['OWNER/NAME'] });
}
