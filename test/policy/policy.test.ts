import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { generatePolicyArtifacts } from '../../scripts/generate/policy.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { PRESETS } from '../../src/policy/presets/index.ts';
import { policySchema } from '../../src/policy/policy.ts';

const folder = new URL('../../src/policy/presets/', import.meta.url);

describe('the built-in processes', () => {
  it('are those of the folder, word for word', async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.yml')).toSorted();
    expect(Object.keys(PRESETS)).toEqual(files.map((file) => basename(file, '.yml')));
    for (const file of files) {
      expect(PRESETS[basename(file, '.yml')]).toBe(await readFile(new URL(file, folder), 'utf8'));
    }
  });

  it.each(Object.keys(PRESETS))('%s is a policy by itself', async (name) => {
    const { policy, problems } = await loadPolicy({ text: PRESETS[name] ?? '', file: `${name}.yml` });
    expect(problems).toEqual([]);
    expect(policy).not.toBeNull();
  });
});

describe('the JSON Schema', () => {
  it('accepts the built-in processes and refuses what they do not know', async () => {
    const artifacts = await generatePolicyArtifacts();
    const schema = z.fromJSONSchema(
      JSON.parse(artifacts['schema/steward.schema.json'] ?? '') as z.core.JSONSchema.JSONSchema,
    );
    for (const text of Object.values(PRESETS)) {
      const policy = parse(text) as Record<string, unknown>;
      expect(schema.safeParse(policy).success).toBe(true);
      expect(schema.safeParse({ ...policy, slas: [] }).success).toBe(false);
      expect(schema.safeParse({ ...policy, sla: [{ name: 'x', when: { severty: 'low' } }] }).success).toBe(
        false,
      );
    }
    expect(schema.safeParse({ version: 1, extends: 'ddev' }).success).toBe(true);
    expect(schema.safeParse({ version: 1, extends: 'ddv' }).success).toBe(false);
  });

  it('describes every key', async () => {
    const artifacts = await generatePolicyArtifacts();
    const published = artifacts['schema/steward.schema.json'] ?? '';
    const undescribed: string[] = [];
    const visit = (path: string, schema: z.core.JSONSchema._JSONSchema): void => {
      if (typeof schema !== 'object') return;
      for (const [name, child] of Object.entries(schema.properties ?? {})) {
        if (typeof child === 'object' && child.description === undefined) undescribed.push(`${path}.${name}`);
        visit(`${path}.${name}`, child);
      }
      for (const choice of schema.anyOf ?? []) visit(path, choice);
      const definitions = (schema.definitions ?? {}) as Record<string, z.core.JSONSchema._JSONSchema>;
      for (const [name, child] of Object.entries(definitions)) visit(name, child);
      if (schema.items !== undefined && !Array.isArray(schema.items)) visit(`${path}[]`, schema.items);
      if (schema.additionalProperties !== undefined) visit(`${path}.*`, schema.additionalProperties);
    };
    visit('', JSON.parse(published) as z.core.JSONSchema._JSONSchema);
    expect(undescribed).toEqual([]);
  });
});

describe('the reference page', () => {
  it('has a section for each key, and examples that are what the schema accepts', async () => {
    const page = (await generatePolicyArtifacts())['docs/policy.md'] ?? '';
    for (const key of Object.keys(policySchema.shape)) expect(page).toContain(`## \`${key}\``);
    const { problems } = await loadPolicy({ text: examplePolicy(), file: 'examples.yml' });
    expect(
      problems.filter(({ code }) => ['unknown-key', 'wrong-type', 'missing-key'].includes(code)),
    ).toEqual([]);
  });
});

/** A policy in which each top-level key that has an example has it. */
function examplePolicy(): string {
  const { properties = {} } = z.toJSONSchema(policySchema, { io: 'input' });
  const lines = Object.entries(properties).flatMap(([key, schema]) =>
    typeof schema === 'object' && schema.examples ? [`${key}: ${JSON.stringify(schema.examples[0])}`] : [],
  );
  expect(lines.length).toBeGreaterThan(5);
  return lines.join('\n');
}
