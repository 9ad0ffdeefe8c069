import { Failure } from '../../errors.ts';
import { type Sandbox, startSandbox } from '../../sandbox/index.ts';
import type { Shell } from './shell.ts';
import { whole } from './arguments.ts';
import { textOf } from './text-file.ts';

export interface SandboxOptions {
  readonly port: string;
  readonly policy: string | undefined;
  readonly json: boolean;
}

const POLICY = `version: 1
extends: ddev
publish: true
team:
  staff: [ana, bo]
  groups: { tier-1: { members: [ana, bo] }, tier-2: { members: [bo] }, support: { members: [ana] } }
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
export async function sandbox(options: SandboxOptions, shell: Shell): Promise<number> {
  const policy = options.policy === undefined ? POLICY : await textOf(shell, options.policy, 'no-policy');
  const github = await started(whole('--port', options.port));
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
  if (options.json) shell.print(JSON.stringify({ url: github.url, repository: 'acme/helpdesk', token }));
  else {
    shell.print(`A GitHub is listening on ${github.url}, with the repository acme/helpdesk and two open tickets.

Look at it:      ${github.url}/acme/helpdesk/issues
Talk to it:      export GITHUB_API_URL=${github.url} GITHUB_TOKEN=${token}
                 steward sweep --repo acme/helpdesk --dry-run --write-pace 0
                 steward explain acme/helpdesk#1

It keeps everything in memory and stops with Ctrl-C.`);
  }
  await shell.interrupted();
  await github.close();
  return 0;
}

/** @throws Failure `bad-input` when it cannot listen there */
async function started(port: number): Promise<Sandbox> {
  try {
    return await startSandbox({ port, now: Date.now(), ticking: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = REFUSALS.get(code);
    if (why === undefined) throw error;
    const message = `--port: ${String(port)} ${why}. Name another, or 0 for any free one.`;
    throw new Failure('bad-input', message, { cause: error });
  }
}

const REFUSALS = new Map([
  ['EADDRINUSE', 'is taken'],
  ['EACCES', 'is not for everybody to listen on'],
  ['ERR_SOCKET_BAD_PORT', 'is no port: they go from 1 to 65535'],
]);
