import { describe, expect, it } from 'vitest';
import { folderOf, steward } from './steward.ts';

const bug = `name: Bug
description: Something broke
body:
  - type: input
    id: version
    attributes:
      label: Version
  - type: textarea
    attributes:
      label: What happened?
  - type: dropdown
    attributes:
      label: Systems
      multiple: true
      options:
        - Mail (in, out)
        - Shop, web
        - Wiki
  - type: checkboxes
    attributes:
      label: Terms
      options:
        - label: I have read them
        - label: Write to me
  - type: textarea
    attributes:
      label: Logs
      render: shell
  - type: upload
    attributes:
      label: Files
`;
const body = `### Version

1.10

### What happened?

<!-- say it -->
It broke:

\`\`\`
### Version

2
\`\`\`

### Systems

Mail (in, out), Shop, web

### Terms

- [X] I have read them
- [ ] Write to me

### Logs

\`\`\`shell
$ steward
  fails
\`\`\`

### Files

_No response_
`;
const answers = {
  Version: '1.10',
  'What happened?': '<!-- say it -->\nIt broke:\n\n```\n### Version\n\n2\n```',
  Systems: ['Mail (in, out)', 'Shop, web'],
  Terms: [
    { label: 'I have read them', checked: true },
    { label: 'Write to me', checked: false },
  ],
  Logs: { text: '$ steward\n  fails', language: 'shell' },
  Files: null,
};

describe('steward form', () => {
  it('prints the answers as JSON, from a file or from standard input', async () => {
    const folder = await folderOf({ 'bug.yml': bug, 'body.md': body.replaceAll('\n', '\r\n') });
    for (const [args, input] of [
      [['form', 'bug.yml', 'body.md'], ''],
      [['form', 'bug.yml', '-'], body],
    ] as const) {
      const { code, out, err } = await steward(folder, args, input);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(JSON.parse(out)).toEqual({ fields: answers, doubts: [] });
    }
  });

  it('states its doubts', async () => {
    const folder = await folderOf({ 'bug.yml': bug });
    const edited = '### Version\n\n1.10\n\n### What happend\n\nIt broke.\n\n### Systems\n\nFax\n';
    const { code, out } = await steward(folder, ['form', 'bug.yml', '-'], edited);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      fields: {
        Version: '1.10',
        'What happened?': 'It broke.',
        Systems: ['Fax'],
        Terms: null,
        Logs: null,
        Files: null,
      },
      doubts: [
        'The heading "### What happend" was taken for "What happened?".',
        'No heading was found for "Terms", "Logs", "Files": the text was edited, or the form changed since.',
        '"Fax" is no option of "Systems".',
      ],
    });
  });

  it('reads with a classic template', async () => {
    const folder = await folderOf({
      'bug.md': '---\nname: Bug\nabout: Broken\n---\n\n## Steps\n\n1. \n\n## Seen\n',
      'body.md': '## Steps\n\n1. Start\n\n## Seen\n',
    });
    const { code, out } = await steward(folder, ['form', 'bug.md', 'body.md']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ fields: { Steps: '1. Start', Seen: null }, doubts: [] });
  });

  it('tells what is wrong with the form, and where', async () => {
    const folder = await folderOf({
      'faulty.yml': bug.replace('type: upload', 'type: uplaod'),
      'broken.yml': 'name: [\n',
      'body.md': body,
    });
    const faulty = await steward(folder, ['form', 'faulty.yml', 'body.md']);
    expect(faulty.err).toBe(
      'faulty.yml:29:11 error unknown-value: "uplaod" is no type of element. Allowed: markdown, input, textarea, ' +
        'dropdown, checkboxes, upload. Did you mean "upload"?\n',
    );
    expect(faulty.code).toBe(0);
    expect(JSON.parse(faulty.out)).toMatchObject({ fields: { Version: '1.10' } });

    const broken = await steward(folder, ['form', 'broken.yml', 'body.md']);
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.err).toMatch(/^broken\.yml:2:1 error yaml-syntax: /);
  });

  it('says when it has nothing to read', async () => {
    const folder = await folderOf({ 'bug.yml': bug });
    const absent = await steward(folder, ['form', 'bug.yml', 'nowhere.md']);
    expect(absent).toMatchObject({ code: 2, out: '' });
    expect(absent.err).toContain('The file nowhere.md cannot be read.');
    const half = await steward(folder, ['form', 'bug.yml']);
    expect(half).toMatchObject({ code: 2, out: '' });
    expect(half.err).toContain("missing required argument 'body'");
    const help = await steward(folder, ['form', '--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('{"text","language"}');
  });
});
