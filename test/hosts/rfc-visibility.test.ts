import { describe, expect, it } from 'vitest';
import { mayShowRfcs } from '../../src/hosts/rfc-visibility.ts';
import { policyOf } from '../desk/story.ts';
import { TestDesk } from '../e2e/desk.ts';
import { clientOf } from '../github/client.ts';

const DESK = { owner: 'acme', name: 'helpdesk', policyPath: '.github/steward.yml' };

/** Whether the tickets of a desk link a repository, and how many requests it took to know. */
async function shown(rfc: string, { secret, isPrivate }: { secret: boolean; isPrivate: boolean }) {
  await using desk = await TestDesk.start();
  const rfcs = desk.github.createRepository('acme/rfcs', { isPrivate: secret });
  desk.github.grant(rfcs, 'ana', 'read');
  Object.assign(desk.repository, { isPrivate });
  const policy = await policyOf(`version: 1\nsla: [{ name: all, first_response: 8h }]\n${rfc}`);
  const client = clientOf(desk.github, desk.github.tokens.issue({ kind: 'pat', login: 'ana' }));
  const may = await mayShowRfcs(client, policy, DESK);
  return [may, client.requests];
}

describe('the repository in which proposals live', () => {
  const rfc = 'rfc: { repository: acme/rfcs }';

  it('is shown where it is public, and where nobody else reads the tickets', async () => {
    expect(await shown(rfc, { secret: false, isPrivate: false })).toEqual([true, 1]);
    expect(await shown(rfc, { secret: false, isPrivate: true })).toEqual([true, 1]);
    expect(await shown(rfc, { secret: true, isPrivate: true })).toEqual([true, 2]);
  });

  it('is not shown where it is private and the tickets are not, or where it cannot be seen', async () => {
    expect(await shown(rfc, { secret: true, isPrivate: false })).toEqual([false, 2]);
    const nowhere = 'rfc: { repository: acme/nowhere }';
    expect((await shown(nowhere, { secret: false, isPrivate: true }))[0]).toBe(false);
  });

  it('costs nothing where the policy names none', async () => {
    expect(await shown('', { secret: false, isPrivate: false })).toEqual([false, 0]);
  });
});
