import type { Sandbox } from '../sandbox/index.ts';
import { startSandbox } from '../sandbox/index.ts';
import { Receiver } from '../sandbox/receiver.ts';
import type { Issue, Repository, Role } from '../sandbox/store/records.ts';
import { comments } from '../sandbox/store/issue.ts';
import { POLICY } from './policy-path.ts';
import type { Host, HostOf } from './story-host.ts';
import { StoryStopped } from './story-host.ts';
import type { Story } from './story-format.ts';

/** What a desk of a story is made of. */
export interface Setting {
  readonly files: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, Role>>;
  /** Labels that the repository has from the beginning. */
  readonly labels: readonly string[];
}

const OWNER = 'acme';
const OFFICE = `${OWNER}/backroom`;

/** A desk on a GitHub of its own, with whatever serves it, and what its pagers and its chat were sent. */
export class Stage implements AsyncDisposable {
  readonly github: Sandbox;
  readonly repository: Repository;
  readonly receiver: Receiver;
  readonly office: Repository | null;
  readonly host: Host;

  private constructor(parts: Pick<Stage, 'github' | 'repository' | 'receiver' | 'office'>, host: Host) {
    this.github = parts.github;
    this.repository = parts.repository;
    this.receiver = parts.receiver;
    this.office = parts.office;
    this.host = host;
  }

  static async set(story: Story, setting: Setting, begin: number, hostOf: HostOf): Promise<Stage> {
    const github = await startSandbox({ now: new Date(begin).toISOString(), lacks: story.lacks });
    const receiver = await Receiver.start(begin);
    try {
      formTeams(github, story.teams);
      const repository = github.createRepository(`${OWNER}/helpdesk`, {
        files: setting.files,
        collaborators: setting.people,
      });
      for (const name of setting.labels) github.as(OWNER).createLabel(repository, name);
      const office = story.office === true ? officeOn(github, Object.keys(setting.people)) : null;
      const host = await hostOf(github, repository, {
        ...operatorsEnvironment(story, receiver),
        ...(story.rounds === undefined
          ? {}
          : { STEWARD_ROUND_MINUTES: story.rounds === true ? '60' : String(story.rounds) }),
        ...(story.chat === true ? receiver.chatEnvironment() : {}),
        ...(office === null ? {} : { STEWARD_OFFICE: OFFICE, STEWARD_OFFICE_TOKEN: office.token }),
      });
      return new Stage({ github, repository, receiver, office: office?.repository ?? null }, host);
    } catch (error) {
      await receiver.stop();
      await github.close();
      throw error;
    }
  }

  /** What the pagers were sent, in order. */
  pages(): string[] {
    const sent = this.receiver.taken.filter(({ provider }) => provider !== 'chat');
    return sent.map(({ provider, action, key }) => `${provider} ${action} ${key}`);
  }

  /** The issue of the office that stands beside a ticket. */
  companionOf(ticket: Issue): Issue | null {
    const { owner, name } = ticket.repository;
    const mark = `<!-- steward office:${owner.login}:${name}:${String(ticket.number)} `;
    const beside = [...(this.office?.issues.values() ?? [])].filter(({ body }) => body.startsWith(mark));
    if (beside.length > 1) throw new StoryStopped('The ticket has more than one companion.');
    return beside[0] ?? null;
  }

  /** The comments on the desk's own issue. */
  commentsOnDesk() {
    const issue = this.deskIssue();
    return issue === null ? [] : comments(issue);
  }

  /** The issue in which the desk says how it stands; null: it has none. */
  deskIssue(): Issue | null {
    const all = [...this.repository.issues.values()];
    return all.find(({ body }) => body.startsWith('<!-- steward desk ')) ?? null;
  }

  /** Titles and texts of the issues that the desk opened for itself, and what it wrote on them, oldest first. */
  openedIssues(): string[] {
    const own = [...this.repository.issues.values()].filter(
      ({ author }) => author?.login === this.host.login,
    );
    return own.map((issue) =>
      [issue.title, issue.body, ...this.ownComments(issue).map(({ body }) => body)].join('\n'),
    );
  }

  /** What the desk wrote on an issue. */
  ownComments(issue: Issue) {
    return comments(issue).filter((comment) => comment.author?.login === this.host.login);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.host.close();
    await this.receiver.stop();
    await this.github.close();
  }
}

/** Who has access in a story that brings its own policy and says no other. */
export const CAST = { ana: 'write', bo: 'triage', chen: 'write', dee: 'write' } as const;

/** The files of a story's own desk. */
export function ownFiles(story: Story): Record<string, string> {
  return { ...(story.policy === undefined ? {} : { [POLICY]: story.policy }), ...story.files };
}

/** Organisations with these teams. */
export function formTeams(github: Sandbox, teams: Story['teams']): void {
  const organizations = Map.groupBy(Object.entries(teams), ([name]) => name.replace(/\/.*$/, ''));
  for (const [login, named] of organizations) {
    const slugs = named.map(([name, members]) => [name.slice(login.length + 1), members] as const);
    const members = [...new Set(named.flatMap(([, logins]) => logins))];
    github.createOrganization(login, { publicMembers: members }, Object.fromEntries(slugs));
  }
}

/** A private repository that these people read. */
export function officeOn(
  github: Sandbox,
  readers: readonly string[],
): { readonly name: string; readonly repository: Repository; readonly token: string } {
  const people = Object.fromEntries(readers.map((login) => [login, 'read' as const]));
  const repository = github.createRepository(OFFICE, {
    isPrivate: true,
    collaborators: { ...people, clerk: 'write' },
  });
  const permissions = { issues: 'write' } as const;
  const token = github.tokens.issue({ kind: 'pat', login: 'clerk', permissions, repositories: [OFFICE] });
  return { name: OFFICE, repository, token };
}

/** The receiver knows its pagers by their services; the policy of a story has names of its own for them. */
export function operatorsEnvironment(
  { pagers }: { readonly pagers: Readonly<Record<string, string>> },
  receiver: Receiver,
): Record<string, string> {
  const services = receiver.environment();
  const variable = (name: string): string => `STEWARD_PAGER_${name.toUpperCase().replaceAll('-', '_')}`;
  const led = Object.entries(pagers).flatMap(([name, service]) =>
    Object.entries(services)
      .filter(([key]) => key === variable(service) || key.startsWith(`${variable(service)}_`))
      .map(([key, value]) => [key.replace(variable(service), variable(name)), value] as const),
  );
  return { STEWARD_PAGER_ALLOW: '127.0.0.1', ...Object.fromEntries(led) };
}
