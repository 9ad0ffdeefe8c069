import { describe, expect, it } from 'vitest';
import { visibleNotices } from '../../src/policy/visible-notices.ts';
import { policyOf } from '../desk/story.ts';

const BASE = 'version: 1\nseverities: [{ name: high }]\nteam: { staff: [ana] }\n';
const INTERNAL = 'internal: [{ name: own, first_response: 1h }]\n';
const PROMISE = 'sla: [{ name: all, first_response: 1h }]\n';

/** What is warned of, in short. */
async function warned(more: string): Promise<unknown> {
  return visibleNotices(await policyOf(BASE + more)).map(({ path, message, allowed }) => ({
    ...{ path, allowed },
    where: /on the (ticket|issue|it)|on it/.exec(message)?.[0],
  }));
}

describe('what staff are told where everybody reads it', () => {
  it.each([
    ['a policy that has promises alone', PROMISE],
    ['one that says that its tickets may show it', `${INTERNAL}notices: ticket\n`],
    ['one that tells staff in a chat', `${INTERNAL}notices: chat\n`],
    ['one that tells them in an office', `${INTERNAL}notices: office\n`],
    ['one that promises what its preset keeps to itself', 'extends: ddev\npublish: true\n'],
  ])('is warned of in no policy that hides it or means it: %s', async (_, policy) => {
    expect(await warned(policy)).toEqual([]);
  });

  it('is warned of where a policy has targets of its own and says nothing of where staff are told', async () => {
    expect(await warned(INTERNAL)).toEqual([
      { path: ['notices'], allowed: ['chat', 'office', 'ticket, to have it so'], where: 'on the ticket' },
    ]);
    expect(await warned('extends: ddev\n')).toHaveLength(1);
  });

  it('is warned of where staff are told on the issue of the desk, whatever the policy has', async () => {
    expect(await warned(`${PROMISE}desk: { issue: true }\nnotices: desk\n`)).toEqual([
      { path: ['notices'], allowed: ['chat', 'office'], where: 'on it' },
    ]);
  });
});
