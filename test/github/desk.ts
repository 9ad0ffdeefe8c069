import { instant } from '../../src/calendar/instant.ts';
import type { Client } from '../../src/github/client.ts';
import { Reader } from '../../src/github/reader.ts';
import type { Outcome } from '../../src/github/writer.ts';
import { Writer } from '../../src/github/writer.ts';
import type { Change } from '../../src/plan/effect.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Comment, Issue, Repository } from '../../src/sandbox/store/records.ts';
import { clientOf } from './client.ts';

export const START = instant(Date.parse('2026-11-20T16:30:00Z'));
export const HOUR = 3_600_000;

/** The product's GitHub side against the sandbox: acme/support, where ana may write and tom triage. */
export class Bench implements AsyncDisposable {
  readonly github: Sandbox;
  readonly repository: Repository;
  readonly token: string;

  private constructor(github: Sandbox) {
    this.github = github;
    github.createOrganization('acme', { owners: ['boss'] }, {}, ['Bug', 'Task'], {
      Priority: ['Urgent', 'Low'],
      Impact: 'text',
      Seats: 'number',
      Due: 'date',
    });
    this.repository = github.createRepository('acme/support', {
      collaborators: { ana: 'write', tom: 'triage' },
      labels: ['bug', 'done'],
      files: {
        'README.md': '# Support\n',
        'sheets/systems.yml': 'Login: high\n',
        'sheets/big.yml': 'x'.repeat(600_000),
        'sheets/logo.png': '\0\u0001',
      },
    });
    this.token = github.tokens.issue({ kind: 'actions', repository: 'acme/support' });
  }

  static async start(): Promise<Bench> {
    return new Bench(await startSandbox({ now: START }));
  }

  client(token = this.token): Client {
    return clientOf(this.github, token);
  }

  reader(client = this.client()): Reader {
    return new Reader(client, { owner: 'acme', name: 'support', policyPath: '.github/steward.yml' });
  }

  report(by = 'cus', body = 'Nobody can log in.'): Issue {
    return this.github.as(by).openIssue(this.repository, { title: 'Login fails', body });
  }

  async apply(...plan: readonly Change[]): Promise<Outcome> {
    const labels = new Map(this.repository.labels.map(({ name, id }) => [name, id]));
    return new Writer(this.client(), this.repository.id, labels).apply(plan);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.github.close();
  }
}

export const WHY = { because: 'A test wants it.', deadline: START };

export function ref({ id, number }: Issue): { id: string; number: number } {
  return { id, number };
}

/** Who reacted how: `github-actions THUMBS_UP`. */
export function reactions(comment: Comment): string[] {
  return comment.reactions.map(({ author, content }) => `${author.login} ${content}`).sort();
}

export function assignees(issue: Issue): string[] {
  return issue.assignees.map(({ login }) => login).sort();
}
