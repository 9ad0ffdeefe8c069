import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load.ts';
import { faultsIn } from '../faults.ts';

describe('a saved reply', () => {
  it('has a text, or one in the desk’s language, and says who may send it and what comes then', async () => {
    const text = `version: 1
language: de
team: { staff: [ana], groups: { billing: { members: [ana] } } }
replies:
  version: { text: Welche Version ist es?, then: pending }
  refund: { text: { en: We pay., de: Wir zahlen. }, who: [billing, staff] }`;
    const { policy, problems } = await loadPolicy({ text, file: 'steward.yml' });
    expect(problems).toEqual([]);
    expect(policy?.replies).toEqual([
      {
        name: 'version',
        text: 'Welche Version ist es?',
        at: ['replies', 'version', 'text'],
        who: null,
        waits: true,
      },
      {
        name: 'refund',
        text: 'Wir zahlen.',
        at: ['replies', 'refund', 'text', 'de'],
        who: ['billing', 'staff'],
        waits: false,
      },
    ]);
  });

  it.each([
    [`replies: { 'a b': { text: x } }`, 'cannot be written after /reply'],
    [`replies: { a: { text: { de: x } } }`, 'The reply "a" has no text in the desk’s language'],
    [`replies: { a: { text: x, who: [biling] } }`, '"biling" is no group'],
    [`replies: { a: { text: x, who: [] } }`, 'Nobody could send the reply "a"'],
  ])('is not %s', async (text, message) => {
    expect(
      await faultsIn(`team: { staff: [ana], groups: { billing: { members: [ana] } } }\n${text}`),
    ).toEqual([expect.stringContaining(message)]);
  });
});
