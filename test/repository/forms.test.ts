import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const directory = '.github/ISSUE_TEMPLATE';
const names = (await readdir(directory)).filter((name) => name !== 'config.yml');

const Form = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()).min(1),
  body: z.array(
    z.object({
      type: z.enum(['markdown', 'dropdown', 'textarea']),
      id: z.string().optional(),
      attributes: z.object({ label: z.string().optional(), options: z.array(z.string()).optional() }),
    }),
  ),
});

const Policy = z.object({
  intake: z.object({
    forms: z.record(
      z.string(),
      z.object({ severity: z.union([z.string(), z.object({ field: z.string() })]) }),
    ),
  }),
});

const load = async (name: string) => Form.parse(parse(await readFile(join(directory, name), 'utf8')));

describe('the forms of this repository', () => {
  test('tell their issues apart by a label each', async () => {
    const labels = await Promise.all(names.map(async (name) => (await load(name)).labels[0]));
    expect(new Set(labels).size).toBe(names.length);
  });

  test('are the ones the policy knows, with the fields it reads', async () => {
    const { intake } = Policy.parse(parse(await readFile('.github/steward.yml', 'utf8')));
    expect(Object.keys(intake.forms).sort()).toEqual([...names].sort());
    for (const [name, { severity }] of Object.entries(intake.forms)) {
      if (typeof severity === 'string') continue;
      const field = (await load(name)).body.find(({ id }) => id === severity.field);
      expect(field?.attributes.options).toEqual(['urgent', 'high', 'medium', 'low']);
    }
  });
});
