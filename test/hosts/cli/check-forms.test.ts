import { describe, expect, it } from 'vitest';
import { folderOf, steward } from './steward.ts';

const POLICY = `version: 1
timezone: UTC
team: { staff: [ana] }
severities: [{ name: urgent }, { name: normal }]
intake: { severity: [{ field: urgency }] }
`;
const URGENCY = `  - type: dropdown
    id: urgency
    attributes: { label: Urgency, options: [urgent, normal] }
`;

/** What `check` says of a form whose body begins with the urgency, from its fourth line to its sixth. */
async function saidOf(form: string): Promise<{ code: number; errors: string[] }> {
  const folder = await folderOf({
    '.github/steward.yml': POLICY,
    '.github/ISSUE_TEMPLATE/printer.yml': form,
  });
  const { code, out } = await steward(folder, ['check']);
  const errors = out.split('\n').filter((line) => line.includes(' error '));
  return { code, errors: errors.map((line) => line.replace('.github/ISSUE_TEMPLATE/printer.yml:', '')) };
}

const head = 'name: Printer\ndescription: It is jammed\n';

describe('a form that GitHub would refuse', () => {
  it.each<[report: string, form: string, error: string]>([
    [
      'report 03, an anchor and an alias',
      `${head}body:\n${URGENCY}  - type: dropdown\n    id: paper\n    attributes: { label: Paper, options: &sizes [A4, A5] }\n  - type: dropdown\n    id: tray\n    attributes: { label: Tray, options: *sizes }\n`,
      '9:42 error bad-form: The anchor "&sizes"',
    ],
    [
      'report 04, an empty title',
      `${head}title: ''\nbody:\n${URGENCY}`,
      '3:8 error bad-form: "title" is empty. Write a text, or take the key out.',
    ],
    [
      'report 05, a language of code blocks that there is not',
      `${head}body:\n${URGENCY}  - type: textarea\n    attributes: { label: Log, render: printerese }\n`,
      '8:39 error unknown-value: "printerese" is no language that GitHub knows.',
    ],
    [
      'report 08, a label that asks for a password',
      `${head}body:\n${URGENCY}  - type: input\n    attributes: { label: Printer password }\n`,
      '8:26 error bad-form: GitHub allows no label with the word "password"',
    ],
    [
      'report 09, a word that YAML takes for true',
      `name: Printer\ndescription: yes\nbody:\n${URGENCY}`,
      '2:14 error wrong-type: "description" must be text. Put it in quotation marks: "yes".',
    ],
  ])('is told of: %s', async (_, form, error) => {
    const { code, errors } = await saidOf(form);
    expect(code).toBe(1);
    expect(errors[0]).toContain(error);
  });
});

describe('a form that GitHub accepts', () => {
  it.each<[report: string, form: string]>([
    [
      'report 02, one label for two fields with ids of their own',
      `${head}body:\n${URGENCY}  - type: input\n    id: from\n    attributes: { label: Page }\n  - type: input\n    id: to\n    attributes: { label: Page }\n`,
    ],
    [
      'a language by its alias, or by an extension as forms in use have it',
      `${head}body:\n${URGENCY}  - type: textarea\n    attributes: { label: Log, render: txt }\n  - type: textarea\n    attributes: { label: Settings, render: YML }\n`,
    ],
  ])('is none the worse: %s', async (_, form) => {
    expect(await saidOf(form)).toEqual({ code: 0, errors: [] });
  });
});

describe('a policy with the other of the two usual endings', () => {
  it('is pointed out where the one that was asked for is not there', async () => {
    const folder = await folderOf({ '.github/steward.yaml': POLICY });
    const { code, err } = await steward(folder, ['check']);
    expect(code).not.toBe(0);
    expect(err).toContain('There is .github/steward.yaml: name that, or rename it.');
    expect((await steward(folder, ['check', '.github/steward.yaml'])).code).toBe(0);
  });

  it('holds for forms as well, which are found with either', async () => {
    const folder = await folderOf({
      '.github/steward.yml': POLICY,
      '.github/ISSUE_TEMPLATE/printer.yaml': `${head}title: ''\nbody:\n${URGENCY}`,
    });
    expect((await steward(folder, ['check'])).out).toContain('printer.yaml:3:8 error bad-form');
  });
});

describe('a folder of forms', () => {
  it('that is named and not there is no command; the usual one may be absent', async () => {
    const folder = await folderOf({ '.github/steward.yml': POLICY, 'nope.yml': '' });
    for (const nope of ['/nope', 'nope', 'nope.yml']) {
      const { code, out, err } = await steward(folder, ['check', '--forms', nope]);
      expect({ code, out, err }).toEqual({
        code: 2,
        out: '',
        err: `steward check: --forms: there is no folder ${nope}.\n`,
      });
    }
    expect((await steward(folder, ['check'])).code).toBe(0);
  });
});
