import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const Action = z.object({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.object({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), z.object({ description: z.string().min(20), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string().min(20) })),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string() }),
});

const action = Action.parse(parse(await readFile('action.yml', 'utf8')));

describe('action.yml', () => {
  test('has what the Marketplace asks for', () => {
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(['white', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      action.branding.color,
    );
  });

  test('gives every input a default, so that an empty `with` works', () => {
    expect(
      Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])),
    ).toEqual({
      token: '${{ github.token }}',
      'office-token': '',
      policy: '.github/steward.yml',
      issue: '',
      'dry-run': 'false',
      'write-limit': '400',
      'write-pace': '1000',
      'status-page': '',
    });
  });

  test('promises the outputs that the documentation names', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'evaluated',
      'total',
      'breaches',
      'unowned',
      'plan',
      'requests',
      'status-page',
    ]);
  });

  test('declares the inputs and outputs that its host uses, and no others', async () => {
    const directory = 'src/hosts/action';
    const names = (await readdir(directory)).filter((name) => name.endsWith('.ts'));
    const host = (await Promise.all(names.map((name) => readFile(join(directory, name), 'utf8')))).join('\n');
    const named = (call: RegExp) => new Set(Array.from(host.matchAll(call), ([, name]) => name));
    expect(named(/job\.input\('([^']+)'/g)).toEqual(new Set(Object.keys(action.inputs)));
    expect(named(/job\.output\('([^']+)'/g)).toEqual(new Set(Object.keys(action.outputs)));
  });
});
