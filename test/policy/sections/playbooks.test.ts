import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { faultsIn } from '../faults.ts';

describe('a playbook', () => {
  it('is an address or a file of the repository, with or without a title', async () => {
    const text = `version: 1
playbooks:
  - { link: docs/playbooks/restore.md }
  - { link: 'https://wiki.example.com/down?page=1#top', title: The shop is down, when: { form: any } }`;
    const { policy, problems } = await loadPolicy({ text, file: 'steward.yml' });
    expect(problems).toEqual([]);
    expect(policy?.playbooks).toMatchObject([
      { link: 'docs/playbooks/restore.md', title: null, when: {} },
      { link: 'https://wiki.example.com/down?page=1#top', title: 'The shop is down' },
    ]);
  });

  it.each([
    'http://wiki.example.com/',
    'https://ana:secret@wiki.example.com/',
    'https://',
    'https://wiki.example.com/a b',
    'https://wiki.example.com/<b>',
    '/etc/passwd',
    '../other/README.md',
    'javascript:alert(1)',
  ])('is not %s', async (link) => {
    expect(await faultsIn(`playbooks: [{ link: '${link}' }]`)).toEqual([
      `1:21 ${JSON.stringify(link)} is neither a safe address nor the path of a file in this repository`,
    ]);
  });

  it('is named once', async () => {
    const faults = await faultsIn(`playbooks: [{ link: docs/a.md }, { link: docs/a.md }]`);
    expect(faults).toEqual([expect.stringContaining('Another playbook is already named "docs/a.md"')]);
  });
});
