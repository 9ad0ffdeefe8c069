import { startSandbox } from '../../sandbox/index.ts';
import type { Output } from './output.ts';
import { whole } from './target.ts';
import { textOf } from './text-file.ts';

export interface SandboxOptions {
  readonly port: string;
  readonly policy: string | undefined;
  readonly json: boolean;
}

const POLICY = `version: 1
extends: ddev
team:
  staff: [ana, bo]
  groups: { tier-1: { members: [ana, bo] } }
`;

const FORM = `name: Report a problem
description: Something does not work
body:
  - type: dropdown
    id: severity
    attributes:
      label: Severity
      options: [urgent, high, medium, low]
    validations: { required: true }
  - type: textarea
    id: what
    attributes: { label: What happens }
    validations: { required: true }
`;

/**
 * Starts a GitHub on this machine with one repository in it and keeps serving until it is interrupted. Its clock runs
 * with this machine's. Returns the exit code.
 */
export async function sandbox(options: SandboxOptions, out: Output): Promise<number> {
  const policy = options.policy === undefined ? POLICY : await textOf(options.policy, 'no-policy');
  const github = await startSandbox({ port: whole('--port', options.port), now: Date.now(), ticking: true });
  const files = { '.github/steward.yml': policy, '.github/ISSUE_TEMPLATE/problem.yml': FORM };
  const collaborators = { ana: 'write', bo: 'triage' } as const;
  const repository = github.createRepository('acme/helpdesk', { files, collaborators });
  const customer = github.as('customer');
  customer.submitForm(
    repository,
    'problem.yml',
    { severity: 'urgent', what: 'Nobody can log in.' },
    'Login fails for everybody',
  );
  customer.submitForm(
    repository,
    'problem.yml',
    { severity: 'low', what: 'The logo is blurred.' },
    'Blurred logo',
  );
  const token = github.tokens.issue({ kind: 'actions', repository: 'acme/helpdesk' });
  if (options.json) out.print(JSON.stringify({ url: github.url, repository: 'acme/helpdesk', token }));
  else {
    out.print(`A GitHub is listening on ${github.url}, with the repository acme/helpdesk and two open tickets.

Look at it:      ${github.url}/acme/helpdesk/issues
Talk to it:      export GITHUB_API_URL=${github.url} GITHUB_TOKEN=${token}
                 steward sweep --repo acme/helpdesk --dry-run --write-pace 0
                 steward explain acme/helpdesk#1

It keeps everything in memory and stops with Ctrl-C.`);
  }
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await github.close();
  return 0;
}
