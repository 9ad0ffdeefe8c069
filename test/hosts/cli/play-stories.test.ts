import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtSteward, folderOf, steward } from './steward.ts';

const DESK = {
  '.github/steward.yml': `version: 1
timezone: UTC
team: { staff: [ana, bo] }
severities: [{ name: high }, { name: low }]
intake: { severity: [{ field: severity }] }
sla: [{ name: any, first_response: 4h }]
`,
  '.github/ISSUE_TEMPLATE/problem.yml': `name: Report a problem
description: Something does not work
labels: [reported]
body:
  - type: dropdown
    id: severity
    attributes: { label: Severity, options: [high, low] }
`,
};

const STORY = `title: a ticket is answered
starts: 2026-11-16T09:00Z
repository: ..
story:
  - who: mia
    opens: { form: problem.yml, answers: { severity: high } }
  - look: { labels: [reported, 'severity: high'], comments: 1, explains: [first response] }
`;

describe('steward play', () => {
  it('plays the example of its page by the built Action, from the built command line', async () => {
    const [, example = ''] =
      /^\`\`\`yaml\n([^]*?)^\`\`\`$/m.exec(readFileSync('docs/stories.md', 'utf8')) ?? [];
    const folder = await folderOf({ 'unowned.yml': example });
    expect(await builtSteward(folder, ['play', 'unowned.yml'])).toEqual({
      code: 0,
      out: 'unowned.yml holds: what nobody takes is told to the group once, and never again\n',
      err: '',
    });
  });

  it('makes the desk of the folder that the story names, its forms and their labels included', async () => {
    const folder = await folderOf({ ...DESK, 'stories/answered.yml': STORY });
    const { code, out } = await steward(folder, ['play', 'stories/answered.yml']);
    expect(out).toMatch(/step 2, explains: expected the words "first response"; there is "#1/);
    expect(code).toBe(1);
  });

  it('says of each claim that fails where it stands, what was expected and what there is, and goes on', async () => {
    const wrong = STORY.replace('comments: 1, explains: [first response]', 'comments: 2, owners: [bo]');
    const folder = await folderOf({ ...DESK, 'stories/wrong.yml': wrong });
    const { code, out } = await steward(folder, ['play', 'stories/wrong.yml']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'stories/wrong.yml:7:61 step 2, comments: expected exactly 2; there is 1',
      'stories/wrong.yml:7:72 step 2, owners: expected exactly "bo"; there is nothing',
    ]);
    expect(code).toBe(1);
  });

  it('stops where GitHub refuses what somebody does, and says so for machines, too', async () => {
    const refused = `${STORY.replace(', explains: [first response]', '')}  - { who: mia, labels: [mine] }\n`;
    const folder = await folderOf({ ...DESK, 'stories/refused.yml': refused });
    const { code, out } = await steward(folder, ['play', '--json', 'stories/refused.yml']);
    expect(JSON.parse(out)).toEqual({
      stories: [
        {
          file: 'stories/refused.yml',
          title: 'a ticket is answered',
          problems: [],
          failed: [
            {
              ...{ line: 8, column: 5, step: 3, claim: '', expected: 'the step to be done' },
              found: expect.stringContaining('GitHub refuses it: mia does not have') as unknown,
            },
          ],
        },
      ],
    });
    expect(code).toBe(1);
  });

  it('shows every fault of a story that cannot be read, and of a policy that cannot', async () => {
    const bad = STORY.replace('starts:', 'begins:')
      .replace('comments:', 'coments:')
      .replace('who: mia', 'at: soon\n    who: mia');
    const folder = await folderOf({
      'bad.yml': bad,
      'policy.yml': `title: t\nstarts: 2026-11-16T09:00Z\npolicy: 'version: 2'\nstory: []\n`,
    });
    const { code, out } = await steward(folder, ['play', 'bad.yml', 'policy.yml']);
    expect(out.split('\n').map((line) => line.replace(/\. Allowed:.*?(?=\. Did|$)/, ''))).toEqual([
      'bad.yml:1:1 error missing-key: A story needs "starts".',
      'bad.yml:2:1 error unknown-key: "begins" is not a key of a story',
      'bad.yml:5:9 error bad-instant: "soon" is no moment',
      expect.stringContaining('bad.yml:8:51 error unknown-key: "coments" is not a key of story[1].look'),
      'policy.yml: policy:1:10 error unknown-value: version cannot be "2". Did you mean "1"?',
      '',
      '2 stories: 2 failed.',
      '',
    ]);
    expect(out).toContain('Did you mean "comments"?');
    expect(code).toBe(1);
  });

  it('refuses a file that is not there, and a story without a desk', async () => {
    const folder = await folderOf({ 'a/story.yml': STORY });
    expect((await steward(folder, ['play', 'nope.yml'])).code).toBe(2);
    const { code, err } = await steward(folder, ['play', 'a/story.yml']);
    expect(err).toContain('where there is no .github/steward.yml');
    expect(code).toBe(1);
  });
});
