import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';
import { policySchema } from '../../src/policy/policy.ts';
import { policyReference } from './policy/reference.ts';

const PRESETS = new URL('../../src/policy/presets/', import.meta.url);

/** What is generated from the policy's schema and the built-in processes: path from the root → content. */
export async function generatePolicyArtifacts(): Promise<Record<string, string>> {
  const presets = await presetTexts();
  const schema = policyJsonSchema(Object.keys(presets));
  return {
    'schema/steward.schema.json': await formatted(JSON.stringify(schema), 'json'),
    'docs/policy.md': await formatted(policyReference(schema, Object.keys(presets)), 'markdown'),
    'src/policy/presets/index.ts': await formatted(presetsModule(presets), 'typescript'),
  };
}

/** The JSON Schema of a policy file, in the draft that editors understand best. */
function policyJsonSchema(presets: readonly string[]): z.core.JSONSchema.JSONSchema {
  const schema = z.toJSONSchema(policySchema, { target: 'draft-7', io: 'input' });
  const base = schema.properties?.extends;
  if (typeof base === 'object') base.enum = [...presets];
  return { $id: 'urn:steward:policy:1', title: 'A policy of Steward', ...withoutNameless(schema) };
}

/** What is part of a circle and has no name of its own stands where it is referred to. */
function withoutNameless(schema: z.core.JSONSchema.JSONSchema): z.core.JSONSchema.JSONSchema {
  const all = Object.entries(schema.definitions ?? {});
  const isNameless = ([name]: readonly [string, unknown]): boolean => name.startsWith('__');
  const definitions = Object.fromEntries(all.filter((one) => !isNameless(one)));
  const inlined = all
    .filter(isNameless)
    .reduce(
      (text, [name, meant]) =>
        text.replaceAll(`{"$ref":"#/definitions/${name}"}`, () => JSON.stringify(meant)),
      JSON.stringify({ ...schema, definitions }),
    );
  return JSON.parse(inlined) as z.core.JSONSchema.JSONSchema;
}

async function presetTexts(): Promise<Record<string, string>> {
  const files = (await readdir(PRESETS)).filter((file) => file.endsWith('.yml')).toSorted();
  const texts = files.map(async (file) => [
    basename(file, '.yml'),
    await readFile(new URL(file, PRESETS), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

/** Bundles carry no YAML files, so the texts travel in a module. */
function presetsModule(presets: Readonly<Record<string, string>>): string {
  const entries = Object.entries(presets).map(([name, text]) => {
    const escaped = text.replaceAll(/[\\`]|\$\{/g, (found) => `\\${found}`);
    return `  ${JSON.stringify(name)}: \`${escaped}\`,`;
  });
  return [
    '// Generated from the .yml files beside it by scripts/generate.ts; change those instead.',
    '',
    '/** The built-in processes: name → YAML text. */',
    'export const PRESETS: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
  ].join('\n');
}

function formatted(text: string, parser: string): Promise<string> {
  return format(text, { parser, printWidth: 110, singleQuote: true });
}
