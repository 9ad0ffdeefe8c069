import type { Issue, Repository } from '../../src/sandbox/store/records.ts';
import type { ActionResult } from '../../src/sandbox/result.ts';
import type { DeskOptions } from './desk.ts';
import { POLICY, TestDesk } from './desk.ts';

/** A desk whose staff are told in an office, a private repository that a token of its own may write to. */
export interface OfficeDesk {
  readonly desk: TestDesk;
  readonly office: Repository;
  /** What the operator sets. */
  readonly env: Readonly<Record<string, string>>;
  sweep(inputs?: Record<string, string>): Promise<ActionResult>;
  event(issue: Issue): Promise<ActionResult>;
}

/** The account whose token writes in the office. */
export const CLERK = 'clerk';

interface Options extends DeskOptions {
  /** `owner/name` of the office. */
  readonly name?: string;
  readonly isPrivate?: boolean;
  /** Who may read it beside the clerk. */
  readonly readers?: readonly string[];
  /** What its token may do with issues there. */
  readonly token?: 'read' | 'write';
  /** What else the operator sets. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function startOfficeDesk(options: Options = {}): Promise<OfficeDesk> {
  const {
    name = 'acme/backroom',
    isPrivate = true,
    readers = ['ana', 'bo', 'chen'],
    token: level = 'write',
    env: more = {},
  } = options;
  const desk = await TestDesk.start({ policy: `${POLICY}notices: office\n`, ...options });
  const people = Object.fromEntries(readers.map((login) => [login, 'read'] as const));
  const collaborators = { [CLERK]: 'write', ...people } as const;
  const office = desk.github.createRepository(name, { isPrivate, collaborators });
  const token = desk.github.tokens.issue({
    ...{ kind: 'pat', login: CLERK },
    ...{ permissions: { issues: level }, repositories: [name] },
  });
  const env = { STEWARD_OFFICE: name, STEWARD_OFFICE_TOKEN: token, ...more };
  const run = (event: string, inputs: Record<string, string> = {}, issue?: Issue): Promise<ActionResult> =>
    desk.action(event, inputs, issue, env);
  return {
    ...{ desk, office, env },
    sweep: (inputs) => run('schedule', inputs),
    event: (issue) => run('issues', {}, issue),
  };
}

/** The issues of the office, oldest first. */
export function companions({ office }: Pick<OfficeDesk, 'office'>): Issue[] {
  return [...office.issues.values()];
}
