import { stringify } from 'yaml';
import type { z } from 'zod';

type Schema = z.core.JSONSchema.JSONSchema;

/** One key of the language, wherever it stands. */
interface Key {
  /** `sla[].pauses.update`, with `NAME` for names that the author chooses. */
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** The reference page of the policy language, from the same schema that checks policies. */
export function policyReference(schema: Schema, presets: readonly string[]): string {
  const sections = Object.entries(schema.properties ?? {}).map(([name, child]) => {
    const required = schema.required?.includes(name) ?? false;
    return section(`\`${name}\``, keysBelow({ path: name, schema: asSchema(child), required }));
  });
  const shared = Object.entries(schema.definitions ?? {}).map(([name, child]) =>
    section(`A ${name.replaceAll('-', ' ')}`, [
      { path: name, schema: { ...asSchema(child), examples: [] }, required: false },
      ...below('', asSchema(child)),
    ]),
  );
  return [
    '<!-- Generated from src/policy/policy.ts by scripts/generate.ts; change that instead. -->',
    '',
    '# The policy file',
    '',
    'A desk is described by `.github/steward.yml` on the default branch. `steward check` reports everything that is',
    'wrong with it, with line and column. `schema/steward.schema.json` lets editors complete and check it while typing:',
    'with this line at its top, which `steward init --uses OWNER/steward@v0` writes, an editor that knows the YAML language',
    'server finds the schema by itself.',
    '',
    '```yaml',
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/steward/v0/schema/steward.schema.json',
    '```',
    '',
    `Under \`extends:\` the file is laid over a built-in process (${presets.map((name) => `\`${name}\``).join(', ')}): maps`,
    'merge; entries of lists with names replace the one of the same name (flags: of the same label) in its place, and new',
    'ones come first (a new severity: where it is written beside inherited ones, or else last); other lists and values',
    'replace, and so does the `when:` of a section; `null` removes. Text that looks like a number is put in quotes.',
    '',
    'Durations are written `60m`, `1h 30m`, `3 working days`, `2 weeks`, or as ISO 8601 (`PT2H`). They count open time',
    'of their calendar; a bare day on a calendar that closes is refused, because it may mean two things.',
    '',
    ...sections,
    '## What several keys share',
    '',
    ...shared.map((text) => `#${text}`),
  ].join('\n');
}

/** A heading, what the first key means, and a table of all keys; a lone key needs no table of others. */
export function section(title: string, keys: readonly Key[]): string {
  const rows = keys
    .filter(({ path }, index) => index > 0 || path.length === 0 || keys.length === 1)
    .map(
      ({ path, schema, required }) =>
        `| \`${path}\` | ${cell(typeOf(schema))} | ${standard(schema, required)} | ${cell(schema.description ?? '')} | ${example(schema)} |`,
    );
  const [first] = keys;
  const head = first?.schema;
  const examples = keys.length > 1 && head?.examples?.length ? ['', `Example: ${example(head)}`] : [];
  return [
    `## ${title}`,
    '',
    keys.length > 1 ? `${head?.description ?? ''} Written as: ${typeOf(head ?? {})}.` : '',
    ...examples,
    '',
    '| Key | Type | Default | Meaning | Example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** A key and everything below it, in the order of the schema. */
export function keysBelow(key: Key): Key[] {
  return [key, ...below(key.path, key.schema)];
}

function below(path: string, schema: Schema): Key[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, child]) =>
    keysBelow({
      path: path === '' ? name : `${path}.${name}`,
      schema: asSchema(child),
      required: schema.required?.includes(name) ?? false,
    }),
  );
  const choices = (schema.anyOf ?? []).flatMap((choice) => below(path, asSchema(choice)));
  const items =
    schema.items === undefined || Array.isArray(schema.items)
      ? []
      : below(`${path}[]`, asSchema(schema.items));
  const named =
    typeof schema.additionalProperties === 'object'
      ? below(`${path}.NAME`, asSchema(schema.additionalProperties))
      : [];
  return [...own, ...choices, ...items, ...named];
}

export function asSchema(schema: unknown): Schema {
  return typeof schema === 'object' && schema !== null ? (schema as Schema) : {};
}

function typeOf(schema: Schema): string {
  const reference = schema.$ref ?? asSchema(schema.allOf?.[0]).$ref;
  if (reference !== undefined) {
    const name = reference.split('/').at(-1) ?? '';
    return `[${name.replaceAll('-', ' ')}](#a-${name})`;
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map((choice) => typeOf(asSchema(choice))))].join(' or ');
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'boolean':
      return '`true`, `false`';
    case 'array':
      return `list of ${typeOf(asSchema(schema.items))}`;
    case 'object':
      return typeof schema.additionalProperties === 'object' && !schema.properties
        ? `map of names to ${typeOf(asSchema(schema.additionalProperties))}`
        : 'map';
    default:
      return typeof schema.type === 'string' ? schema.type : '';
  }
}

function standard(schema: Schema, required: boolean): string {
  if (required) return '_required_';
  return schema.default === undefined || typeof schema.default === 'object' ? '' : code(schema.default);
}

function example(schema: Schema): string {
  return (schema.examples ?? []).map(code).join(' ');
}

function code(value: unknown): string {
  return `\`${cell(stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim())}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
