import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Repository } from '../../src/sandbox/store/records.ts';

const START = '2026-11-20T16:30:00Z';

/** A sandbox with the repository acme/support: ada may write, tom triage; a few labels. */
export async function desk(): Promise<{ sandbox: Sandbox; repository: Repository; actions: string }> {
  const sandbox = await startSandbox({ now: START });
  const repository = sandbox.createRepository('acme/support', {
    files: { 'README.md': '# Support\n' },
    labels: [
      'bug',
      { name: 'sla: breached', color: 'D73A4A', description: 'A promise was broken' },
      'question',
    ],
    collaborators: { ada: 'write', tom: 'triage' },
  });
  const actions = sandbox.tokens.issue({ kind: 'actions', repository: 'acme/support' });
  return { sandbox, repository, actions };
}
