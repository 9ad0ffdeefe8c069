import { startApp } from '../../src/hosts/app/app.ts';
import { run } from '../../src/hosts/run.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import type { Permissions } from '../../src/sandbox/viewer.ts';
import { called } from '../hosts/action/called.ts';
import { Chimes } from '../../src/rehearsal/chimes.ts';
import { atRest, environmentOf, SECRET } from '../hosts/app/served.ts';
import { FORM, TestDesk } from './desk.ts';

/** What a desk is served with. */
interface Given {
  readonly policy: string;
  /** Of the token, in every repository that it reaches. */
  readonly permissions: Permissions;
  /** The repositories beside the desk's own that the token reaches. */
  readonly reaches: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What came of a ticket that a customer opened and staff answered. */
export interface Seen {
  /** Whether its runs ended well. */
  readonly isWell: boolean;
  readonly told: string;
  readonly issue: Issue;
  /** How many requests the latest run took. */
  readonly requests: number;
}

export type Host = (given: Given) => Promise<Seen>;

export const NOW = '2026-12-07T15:00:00Z';
export const OFFICE = 'acme/backroom';
export const FORMS = 'acme/.github';

/** A private repository without forms, whose owner has them, and an office. */
async function privateDesk({ policy }: Given): Promise<TestDesk> {
  const github = await startSandbox({ now: NOW });
  github.createOrganization('acme', { owners: ['boss'] }, { desk: ['ana'] }, [], {
    Priority: ['Urgent', 'Low'],
  });
  const people = { ana: 'write', bo: 'write', chen: 'write', clerk: 'write' } as const;
  const desk = new TestDesk(github, { policy });
  desk.repository.isPrivate = true;
  github.grant(desk.repository, 'cus', 'read');
  github.grant(desk.repository, 'clerk', 'write');
  const ana = github.as('ana');
  ana.push(desk.repository, { '.github/ISSUE_TEMPLATE/problem.yml': null }, 'Take the form out');
  const change = { '.github/steward.yml': `${policy}\n# It came by a pull request.\n` };
  ana.merge(desk.repository, ana.commit(desk.repository, change));
  const files = { '.github/ISSUE_TEMPLATE/problem.yml': FORM };
  github.createRepository(FORMS, { isPrivate: true, files, collaborators: { clerk: 'read' } });
  github.createRepository(OFFICE, { isPrivate: true, collaborators: people });
  github.clock.advance(60_000);
  return desk;
}

function opened({ github, repository }: TestDesk): Issue {
  const body =
    '### How bad is it?\n\nurgent\n\n### Which system\n\nLogin\n\n### What happens\n\nNothing works.\n';
  const issue = github.as('cus').openIssue(repository, { title: 'Login fails', body });
  github.as('ana').field(issue, 'Priority', 'Urgent');
  return issue;
}

function answered({ github }: TestDesk, issue: Issue): void {
  github.clock.advance(300_000);
  github.as('ana').comment(issue, 'We are looking into it.');
}

export const HOSTS: Readonly<Record<'Action' | 'App', Host>> = {
  Action: async (given) => {
    // A job's own token reaches one repository; whatever needs more is given a personal one.
    const { permissions, reaches } = given;
    const isPersonal = reaches.includes(FORMS) || permissions.members !== undefined;
    await using desk = await privateDesk(
      isPersonal ? { ...given, policy: `${given.policy}bot: clerk\n` } : given,
    );
    const issue = opened(desk);
    const repositories = ['acme/helpdesk', ...reaches];
    const token = desk.github.tokens.issue(
      isPersonal
        ? { kind: 'pat', login: 'clerk', permissions, repositories }
        : { kind: 'actions', repository: 'acme/helpdesk', permissions },
    );
    const look = () =>
      desk.github.runAction({
        repository: desk.repository,
        bundle: called,
        event: 'issues',
        payload: { action: 'opened', issue: { number: issue.number } },
        token,
        env: { ...(given.reaches.includes(OFFICE) ? officeToken(desk) : {}), ...given.env },
        inputs: { 'write-pace': '0' },
      });
    const first = await look();
    answered(desk, issue);
    const second = await look();
    return {
      isWell: first.exitCode === 0 && second.exitCode === 0,
      told: [first, second]
        .flatMap(({ annotations }) => annotations.map(({ message }) => message))
        .join('\n'),
      issue,
      requests: Number(second.outputs.requests),
    };
  },
  App: async (given) => {
    await using desk = await privateDesk(given);
    const { github } = desk;
    const app = github.apps.register({
      ...{ slug: 'acme-desk', owner: 'acme', permissions: given.permissions },
    });
    github.apps.install(app, 'acme', ['acme/helpdesk', ...given.reaches]);
    const lines: string[] = [];
    const chimes = new Chimes();
    chimes.on(github.clock);
    const running = await startApp(
      { ...environmentOf({ github }, app), ...given.env },
      run,
      (line) => lines.push(line),
      chimes,
    );
    app.webhook = { url: `${running.url}/api/github/webhooks`, secret: SECRET };
    const issue = opened(desk);
    await atRest(github, running);
    github.log.clear();
    answered(desk, issue);
    await atRest(github, running);
    const { requests } = github.log.count();
    await running.close();
    return {
      isWell: !lines.some((line) => / (?:WARN|ERROR|FATAL) /.test(line)),
      told: lines.join('\n'),
      issue,
      requests,
    };
  },
};

function officeToken({ github }: TestDesk): Record<string, string> {
  const permissions = { issues: 'write' } as const;
  const token = github.tokens.issue({ kind: 'pat', login: 'clerk', permissions, repositories: [OFFICE] });
  return { STEWARD_OFFICE_TOKEN: token };
}
