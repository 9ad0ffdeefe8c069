import { describe, expect, it } from 'vitest';
import type { LocatedProblem } from '../../../src/errors.ts';
import { folderOf, steward } from './steward.ts';

const form = (body: string, name = 'Bug'): string => `name: ${name}\ndescription: D\nbody:\n${body}`;
const severity = `  - type: dropdown
    id: severity
    attributes:
      label: Severity
      options: [Low, High]
`;
const forms = '.github/ISSUE_TEMPLATE';

/** Every fault is another's, and stands at a place of its own. */
const faulty = {
  '.github/steward.yml': `version: 1
extends: ddev
timezone: Europe/Berln
intake:
  forms:
    bgu.yml: { severity: low }
    bug.yml:
      severity: { field: sevrity }
    question.yml:
      severity: { field: severity, map: { Hihg: high } }
      required: [step, severity]
tickets: { when: { form: [qestion.yml] } }
escalations: []
customers: { file: .github/customers.yml }
`,
  [`${forms}/bug.yml`]: form(severity),
  [`${forms}/question.yml`]: form(
    `${severity}  - type: input\n    id: steps\n    attributes: { label: Steps }\n`,
    'Question',
  ),
  [`${forms}/1-syntax.yml`]: 'name: X\nbody: [\n',
  [`${forms}/2-twice.yml`]: form(
    `  - type: input\n    id: a\n    attributes: { label: A }\n  - type: input\n    id: a\n    attributes: { label: B }\n`,
    'Twice',
  ),
  [`${forms}/3-bodiless.yml`]: 'name: X\ndescription: D\n',
  [`${forms}/4-type.yml`]: form('  - type: imput\n    attributes: { label: A }\n'),
  [`${forms}/5-options.yml`]: form('  - type: dropdown\n    attributes: { label: A }\n', 'Options'),
  [`${forms}/6-key.yml`]: form('  - type: input\n    attributes: { lable: A }\n'),
  [`${forms}/7-default.yml`]: form(
    '  - type: dropdown\n    attributes: { label: A, options: [x], default: 1 }\n',
    'Default',
  ),
  [`${forms}/8-required.yml`]: form(
    '  - type: input\n    attributes: { label: A }\n    validations: { require: true }\n',
    'Required',
  ),
  [`${forms}/9-none.yml`]: form(
    '  - type: dropdown\n    attributes: { label: A, options: [x, None] }\n',
    'None',
  ),
  [`${forms}/config.yml`]: 'blank_issues_enabled: false\n',
};

describe('steward check', () => {
  it('names every fault of a repository, with its place and what was meant', async () => {
    const folder = await folderOf(faulty);
    const { code, out, err } = await steward(folder, ['check']);
    const lines = out.trim().split('\n');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const policy = '.github/steward.yml';
    const expected: [string, ...string[]][] = [
      [`${policy}:3:11 error unknown-zone`, 'Did you mean "Europe/Berlin"?'],
      [`${policy}:6:5 error unknown-reference`, '"bgu.yml"', 'Allowed: ', 'Did you mean "bug.yml"?'],
      [`${policy}:8:26 error unknown-reference`, 'Allowed: severity.', 'Did you mean "severity"?'],
      [`${policy}:10:43 error unknown-reference`, 'Allowed: Low, High.', 'Did you mean "High"?'],
      [`${policy}:11:18 error unknown-reference`, 'Allowed: severity, steps.', 'Did you mean "steps"?'],
      [`${policy}:12:27 error unknown-reference`, 'Did you mean "question.yml"?'],
      [`${policy}:13:1 error unknown-key`, 'Did you mean "escalation"?'],
      [`${policy}:14:20 error unknown-reference`, 'no file ".github/customers.yml"'],
      [`${forms}/1-syntax.yml:3:1 error yaml-syntax`],
      [`${forms}/2-twice.yml:8:9 error duplicate-name`, 'The id "a" stands in the form twice.'],
      [`${forms}/3-bodiless.yml:1:1 error missing-key`, 'A form needs a body'],
      [`${forms}/4-type.yml:4:11 error unknown-value`, 'Allowed: markdown, ', 'Did you mean "input"?'],
      [`${forms}/5-options.yml:5:17 error missing-key`, 'list of options'],
      [`${forms}/6-key.yml:5:19 error unknown-key`, 'Allowed: label, ', 'Did you mean "label"?'],
      [`${forms}/6-key.yml:5:17 error missing-key`, '"label" is missing'],
      [`${forms}/7-default.yml:5:52 error bad-form`, 'from 0 to 0'],
      [`${forms}/8-required.yml:6:20 error unknown-key`, 'Allowed: required.', 'Did you mean "required"?'],
      [`${forms}/9-none.yml:5:42 error bad-form`, 'no answer'],
    ];
    for (const [place, ...words] of expected) {
      const line = lines.find((each) => each.startsWith(`${place}: `));
      expect(line, `${place}\n${out}`).toBeDefined();
      for (const word of words) expect(line).toContain(word);
    }
    const place = (line: string): string | undefined => line.split(' ', 1)[0];
    expect(lines.slice(0, 8).map(place)).toEqual(expected.slice(0, 8).map(([start]) => place(start)));
    expect(lines.at(-1)).toBe(`${policy}: ${expected.length} errors, 0 warnings.`);
  });

  it('gives the same as JSON', async () => {
    const folder = await folderOf(faulty);
    const { code, out } = await steward(folder, ['check', '--json']);
    const report = JSON.parse(out) as { errors: number; problems: LocatedProblem[] };
    expect(code).toBe(1);
    expect(report.problems).toHaveLength(report.errors);
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: 'unknown-reference',
        file: '.github/steward.yml',
        line: 8,
        column: 26,
        path: ['intake', 'forms', 'bug.yml', 'severity', 'field'],
        allowed: ['severity'],
        nearest: 'severity',
      }),
    );
  });

  it('finds nothing wrong where nothing is', async () => {
    const folder = await folderOf({
      '.github/steward.yml': `version: 1
extends: ddev
timezone: UTC
intake: { forms: { bug.yml: { severity: { field: Severity, map: { low: low, High: high } } } } }
`,
      [`${forms}/bug.yml`]: form(severity),
    });
    expect(await steward(folder, ['check'])).toMatchObject({ code: 0, err: '' });
  });

  it('tells of forms that go by one name', async () => {
    const folder = await folderOf({
      '.github/steward.yml': 'version: 1\nextends: ddev\ntimezone: UTC\nnotices: ticket\n',
      [`${forms}/a.yml`]: form(severity),
      [`${forms}/b.yml`]: form(severity, 'bug'),
    });
    const { code, out } = await steward(folder, ['check']);
    expect([code, out.split('\n')[0]]).toEqual([
      1,
      `${forms}/b.yml:1:1 error duplicate-name: The form a.yml has the name "bug" too.`,
    ]);
  });

  it('cannot hold the policy against forms that stand elsewhere, and only warns', async () => {
    const folder = await folderOf({
      '.github/steward.yml': `version: 1\nextends: ddev\ntimezone: UTC\nintake: { forms: { bug.yml: { severity: low } } }\n`,
    });
    const { code, out } = await steward(folder, ['check']);
    expect(code).toBe(0);
    expect(out).toContain('.github/steward.yml:4:20 warning unknown-reference: ');
  });

  it('tries the templates that take the place of built-in texts', async () => {
    const folder = await folderOf({
      '.github/steward.yml':
        'version: 1\ntemplates: { statuss: t/a.md, status: t/status.md, help: t/none.md, notice: t/notice.md }\n',
      't/a.md': 'x',
      't/status.md': 'Hello {{ requster }}',
      't/notice.md': '{% for login in to %}{{ login | mention }} {% endfor %}Look here.',
    });
    const { code, out } = await steward(folder, ['check']);
    expect(code).toBe(1);
    const places = out.split('\n').filter((line) => line.includes(' error '));
    expect(places).toEqual([
      expect.stringMatching(/^\.github\/steward\.yml:2:14 error unknown-key: .*"status"\?$/),
      expect.stringMatching(/^\.github\/steward\.yml:2:58 error unknown-reference: .*t\/none\.md/),
      expect.stringMatching(/^t\/status\.md:1:10 error bad-template: .*"requester"\?$/),
    ]);
  });

  it('tries the texts of saved replies with all that they may name', async () => {
    const folder = await folderOf({
      '.github/steward.yml': `version: 1
replies:
  good: { text: 'Dear {{ customer }}, {{ reference }} is due {{ due }}.' }
  bad: { text: { en: 'Dear {{ custmer }}' } }
`,
    });
    const { code, out } = await steward(folder, ['check']);
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.includes(' error '))).toEqual([
      expect.stringMatching(/^\.github\/steward\.yml:4:22 error bad-template: .*"customer"\?$/),
    ]);
  });

  it('warns of what everybody would read, at the place that hides it, and fails nobody for it', async () => {
    const text = (notices: string): string =>
      `version: 1\nseverities: [{ name: high }]\nteam: { staff: [ana] }\ninternal: [{ name: own, first_response: 1h }]\n${notices}`;
    const check = async (notices: string) =>
      steward(await folderOf({ 'steward.yml': text(notices) }), ['check', 'steward.yml']);
    const { code, out } = await check('');
    expect(code).toBe(0);
    expect(out).toContain('steward.yml:1:1 warning visible-notices: In a public repository everybody reads');
    expect(out).toContain('Allowed: chat, office, ticket, to have it so.');
    expect((await check('desk: { issue: true }\nnotices: desk\n')).out).toContain(
      'steward.yml:6:10 warning visible-notices: In a public repository the issue of the desk is public',
    );
    expect((await check('notices: office\n')).out).not.toContain('visible-notices');
  });

  it('warns of a group that everybody is away from, with the dates, and of a bot of the wrong kind', async () => {
    const folder = await folderOf({
      'steward.yml': `version: 1
timezone: UTC
bot: steward
team:
  groups: { tier-1: { members: [ana] } }
  away: [{ who: ana, from: 2096-12-24, to: 2096-12-26 }]
`,
    });
    const { code, out } = await steward(folder, ['check', 'steward.yml']);
    expect(code).toBe(0);
    expect(out).toMatch(/^steward\.yml:3:6 warning unknown-reference: .*Did you mean "steward\[bot\]"\?$/m);
    expect(out).toMatch(
      /^steward\.yml:6:10 warning unstaffed: .* from Mon 24 Dec 2096, 00:00 UTC to Thu 27 Dec 2096, 00:00 UTC/m,
    );
  });
});
