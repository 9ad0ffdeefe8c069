import { wholePage } from '../../src/hosts/whole-page.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { clientOf } from '../github/client.ts';

/** What the status page of a repository says to somebody with this token. */
export async function shownPage(github: Sandbox, token: string, repository: string): Promise<string> {
  const [owner = '', name = ''] = repository.split('/');
  return wholePage({ client: clientOf(github, token), owner, name, policyPath: '.github/steward.yml' });
}
