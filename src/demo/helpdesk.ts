import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { formatForPeople, parseInstant } from '../calendar/moment.ts';
import type { Instant } from '../calendar/instant.ts';
import type { Sandbox } from '../sandbox/index.ts';
import { startSandbox } from '../sandbox/index.ts';
import type { Person } from '../sandbox/people.ts';
import type { ActionResult } from '../sandbox/result.ts';
import type { Comment, Issue, Repository } from '../sandbox/store/records.ts';
import { AppProcess, freePort } from './app-process.ts';

export const ZONE = 'America/Denver';

const FILES = [
  '.github/steward.yml',
  '.github/ISSUE_TEMPLATE/incident.yml',
  '.github/ISSUE_TEMPLATE/question.yml',
  '.github/workflows/steward.yml',
];
const SECRET = 'only-between-this-sandbox-and-its-app';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Real milliseconds between two looks at a busy app. */
const BEAT = 20;

/** acme's helpdesk on a GitHub of its own, with Steward installed as app and as scheduled workflow. */
export class Helpdesk {
  readonly github: Sandbox;
  readonly repository: Repository;
  readonly #app: AppProcess;
  readonly #tickets = new Map<string, Issue>();

  private constructor(github: Sandbox, repository: Repository, app: AppProcess) {
    this.github = github;
    this.repository = repository;
    this.#app = app;
  }

  /** @param at when the story begins, local time of the desk */
  static async open(at: string, port: number): Promise<Helpdesk> {
    const github = await startSandbox({ now: instant(at), port, timezone: ZONE });
    try {
      github.createOrganization('acme', { publicMembers: ['ana', 'bo', 'chen'] });
      const texts = FILES.map(async (path) => {
        const text = await readFile(new URL(`repository/${path}`, import.meta.url), 'utf8');
        return [path, text] as const;
      });
      const repository = github.createRepository('acme/helpdesk', {
        files: Object.fromEntries(await Promise.all(texts)),
        collaborators: { ana: 'triage', bo: 'triage', chen: 'write' },
      });
      const appPort = await freePort();
      const webhook = { url: `http://127.0.0.1:${appPort}/api/github/webhooks`, secret: SECRET };
      const { app, installation } = github.createApp({ slug: 'steward', owner: 'acme', webhook });
      github.workflows.enable({
        uses: {
          'acme/steward': { bundle: `${ROOT}dist/action/index.js`, actionFile: `${ROOT}action.yml` },
        },
        secrets: { STEWARD_TOKEN: github.tokens.issue({ kind: 'installation', installation }) },
      });
      const running = await AppProcess.start({
        bundle: `${ROOT}dist/app/index.js`,
        port: appPort,
        appId: app.id,
        privateKey: app.privateKey,
        webhookSecret: SECRET,
        github: github.url,
      });
      return new Helpdesk(github, repository, running);
    } catch (error) {
      await github.close();
      throw error;
    }
  }

  /** Somebody at the keyboard. */
  as(login: string): Person {
    return this.github.as(login);
  }

  /** A customer fills in a form; the ticket is known to the story under `name`. */
  report(
    name: string,
    by: string,
    form: string,
    title: string,
    answers: Readonly<Record<string, string>>,
  ): void {
    this.#tickets.set(name, this.as(by).submitForm(this.repository, form, answers, title));
  }

  ticket(name: string): Issue {
    const issue = this.#tickets.get(name);
    if (issue === undefined) throw new Error(`The story has no ticket called ${name} yet.`);
    return issue;
  }

  /** Tickets in the order in which they came. */
  tickets(): Issue[] {
    return [...this.#tickets.values()];
  }

  moveTo(at: string): void {
    this.github.clock.set(instant(at));
  }

  /** The sweep that the schedule starts: the built Action, over every ticket. */
  async sweep(): Promise<ActionResult> {
    this.github.workflows.fire('schedule', this.repository);
    await this.github.workflows.settled();
    const run = this.github.workflows.runs.at(-1);
    if (run === undefined) throw new Error('No workflow listens to the schedule.');
    if (run.result.exitCode !== 0) {
      throw new Error(`The scheduled run failed.\n${run.result.stdout}${run.result.stderr}`);
    }
    return run.result;
  }

  /** Resolves when all webhooks are delivered and the app has done what follows from them. */
  async rest(): Promise<void> {
    const { webhooks } = this.github;
    for (;;) {
      await webhooks.settled();
      const delivered = webhooks.deliveries.length;
      if ((await this.#app.isIdle()) && delivered === webhooks.deliveries.length) return;
      await wait(BEAT);
    }
  }

  /** Stops the app, which must end well; the pages stay. */
  async dismissApp(): Promise<void> {
    const code = await this.#app.stop();
    if (code !== 0) throw new Error(`The app ended with ${String(code)} instead of 0.`);
  }

  async close(): Promise<void> {
    await this.#app.stop();
    await this.github.close();
  }
}

/** A local time of the desk's zone. */
function instant(text: string): Instant {
  const at = parseInstant(text, ZONE);
  if (at === null) throw new Error(`not a moment: ${text}`);
  return at;
}

/** `Fri 6 Nov` and `15:10`, in the desk's zone. */
export function dayAndTime(at: Instant): { readonly day: string; readonly time: string } {
  const [date = '', time = ''] = formatForPeople(at, ZONE).split(', ');
  return { day: date.replace(/ \d{4}$/, ''), time: time.slice(0, 5) };
}

/** Steward's comments on a ticket, oldest first. */
export function commentsBySteward(issue: Issue): Comment[] {
  return issue.timeline.filter(
    (item) => item.__typename === 'IssueComment' && item.author?.login === 'steward',
  ) as Comment[];
}
