import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROCESSES } from '../../../src/setup/questions.ts';
import { TestDesk } from '../../e2e/desk.ts';
import { folderOf, steward } from './steward.ts';

const FORM = `name: Bug
description: D
labels: ['form: bug']
body:
  - { type: dropdown, id: severity, attributes: { label: Severity, options: [Minor, Major] } }
`;
const files = { '.github/ISSUE_TEMPLATE/bug.yml': FORM, '.github/CODEOWNERS': '* @ana\n' };
const POLICY = '.github/steward.yml';

describe('steward init', () => {
  test('writes a policy that is valid, and the workflow, without a question', async () => {
    const folder = await folderOf(files);
    const { code, out, err } = await steward(folder, ['init', '--yes']);
    expect(code).toBe(0);
    expect(err).toContain('bug.yml asks for the severity (severity)');
    expect(out).toContain('minutes a month');
    expect((await steward(folder, ['check'])).code).toBe(0);
    const policy = await readFile(join(folder, POLICY), 'utf8');
    expect(policy).toContain('staff: [ ana ]');
    expect(policy).toContain('Minor: high');
    expect(await readFile(join(folder, '.github/workflows/steward.yml'), 'utf8')).toContain('issues: write');
  });

  test.each(PROCESSES)(
    'writes a first form for %s where there is none, and its answers set the severity',
    async (name) => {
      const folder = await folderOf({});
      const { code, out } = await steward(folder, ['init'], `${name}\nana\n\n\n\n`);
      expect(code).toBe(0);
      expect(out).toContain('Wrote .github/ISSUE_TEMPLATE/help.yml');
      const checked = await steward(folder, ['check']);
      expect([checked.code, checked.out + checked.err]).toEqual([0, expect.stringContaining('1 form')]);
      expect(checked.out + checked.err).not.toMatch(/help\.yml.*(?:error|warning)/);
      const form = parse(await readFile(join(folder, '.github/ISSUE_TEMPLATE/help.yml'), 'utf8')) as {
        body: { attributes: { options: string[] } }[];
      };
      const options = form.body[0]?.attributes.options ?? [];
      const story = `title: the first form\nstarts: 2026-12-07T09:00Z\nrepository: ..\nstory:\n${options
        .map(
          (option, at) =>
            `  - { who: mia, opens: { as: t${String(at)}, form: help.yml, answers: { severity: ${JSON.stringify(option)}, what: It fails. } } }\n  - { on: t${String(at)}, look: { explains: ${JSON.stringify(`severity   ${option.split(':')[0] ?? ''} since`)} } }\n`,
        )
        .join('')}`;
      await mkdir(join(folder, 'stories'));
      await writeFile(join(folder, 'stories/first.yml'), story);
      const played = await steward(folder, ['play', 'stories/first.yml']);
      expect(played.out + played.err).toContain('first.yml holds');
    },
  );

  test('tells editors where the schema is, once it is known whose Action it is', async () => {
    const folder = await folderOf(files);
    expect((await steward(folder, ['init', '--yes', '--dry-run'])).out).not.toContain('yaml-language-server');
    await steward(folder, ['init', '--yes', '--uses', 'acme/steward@v0']);
    const policy = await readFile(join(folder, POLICY), 'utf8');
    expect(policy.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=https://raw.githubusercontent.com/acme/steward/v0/schema/steward.schema.json',
    );
    expect((await steward(folder, ['check'])).code).toBe(0);
  });

  test('keeps what is there, writes what is not, and says so', async () => {
    const kept = 'version: 1\ntimezone: America/Denver\n';
    const folder = await folderOf({ ...files, [POLICY]: kept });
    // What it would write by itself can be looked at.
    expect((await steward(folder, ['init', '--yes', '--dry-run'])).out).toContain('extends: ddev');
    const { code, out, err } = await steward(folder, ['init']);
    expect(code).toBe(0);
    expect(err).not.toContain('1 of 5');
    expect(out).toContain(`Kept ${POLICY}\nWrote .github/workflows/steward.yml\n`);
    expect(await readFile(join(folder, POLICY), 'utf8')).toBe(kept);
    const workflow = await readFile(join(folder, '.github/workflows/steward.yml'), 'utf8');
    expect(workflow).toContain('timezone: America/Denver');
    const again = await steward(folder, ['init', '--yes']);
    expect(again.code).toBe(2);
    expect(again.err).toContain('nothing is left to write');
  });

  test('keeps a workflow, and writes no workflow for a policy that is broken', async () => {
    const workflow = '.github/workflows/steward.yml';
    const folder = await folderOf({ ...files, [workflow]: 'on: push\n' });
    expect((await steward(folder, ['init', '--yes'])).out).toContain(`Kept ${workflow}\nWrote ${POLICY}\n`);
    expect(await readFile(join(folder, workflow), 'utf8')).toBe('on: push\n');
    const broken = await folderOf({ ...files, [POLICY]: 'version: 1\nslaa: []\n' });
    const { code, err } = await steward(broken, ['init', '--yes']);
    expect(code).not.toBe(0);
    expect(err).toContain('Did you mean "sla"?');
  });

  test('asks five questions, again where an answer is none, and takes what stands in brackets for nothing', async () => {
    const folder = await folderOf(files);
    const input = 'itil\nmsp\nbo, @acme/support\nMars/Olympus\nAmerica/Denver\n9-5\n08:30-16:00\n\n';
    const { code, err } = await steward(folder, ['init'], input);
    expect(code).toBe(0);
    expect(err).toContain('"itil" is no answer to that. Write ddev, msp, outage, product, support-ops');
    expect(err.match(/ of 5\. /g)).toHaveLength(8);
    const policy = await readFile(join(folder, POLICY), 'utf8');
    for (const part of [
      'extends: msp',
      'timezone: America/Denver',
      'mon-fri: 08:30-16:00',
      '"@acme/support"',
    ])
      expect(policy).toContain(part);
    expect(policy).not.toContain('publish');
    expect(await readFile(join(folder, '.github/workflows/steward.yml'), 'utf8')).toContain(
      "'*/15 7-16 * * 1-5'",
    );
  });

  test('with a repository on GitHub it looks at labels, people and issues, and makes the labels that forms name', async () => {
    await using desk = await TestDesk.start();
    const repository = desk.github.createRepository('acme/plain', {
      collaborators: { chen: 'triage', dee: 'read' },
    });
    for (const name of ['P1', 'P2', 'P3']) desk.github.as('acme').createLabel(repository, name);
    desk.github.as('cus').openIssue(repository, { title: 'Down' });
    const folder = await folderOf({ '.github/ISSUE_TEMPLATE/bug.yml': FORM });
    const token = desk.github.tokens.issue({ kind: 'pat', login: 'acme' });
    const environment = { GITHUB_TOKEN: token, GITHUB_API_URL: `${desk.github.url}/api/v3` };
    const { code, out, err } = await steward(
      folder,
      ['init', '--yes', '--repo', 'acme/plain'],
      '',
      environment,
    );
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(err).toContain('Found labels for severities: P1, P2, P3.');
    expect(err).toContain(
      'In the last 90 days: 1 issue opened, 1 of them still open, 1 of those without anybody assigned.',
    );
    expect(out).toContain('Made the label form: bug');
    expect([...repository.labels.values()].map(({ name }) => name)).toContain('form: bug');
    const policy = await readFile(join(folder, POLICY), 'utf8');
    expect(policy).toContain('chen');
    expect(policy).not.toContain('dee');
    expect(policy).toContain('label: P1');
  });
});
