import type { LocatedProblem } from '../errors.ts';
import type { Policy } from '../policy/policy.ts';
import type { Sandbox } from '../sandbox/index.ts';
import { startSandbox } from '../sandbox/index.ts';
import { Receiver } from '../sandbox/receiver.ts';
import type { Issue, Repository } from '../sandbox/store/records.ts';
import { act } from '../stories/deeds.ts';
import { POLICY } from '../stories/policy-path.ts';
import type { OwnDesk } from '../stories/own-desk.ts';
import { deskIn, labelsOfForms } from '../stories/own-desk.ts';
import { formTeams, officeOn, operatorsEnvironment } from '../stories/stage.ts';
import type { Deed } from '../stories/story-format.ts';
import { StoryStopped } from '../stories/story-host.ts';
import type { Role } from './cast.ts';
import { castOf, teamsOf } from './cast.ts';
import type { StartApp } from './desk-app.ts';
import { DeskApp } from './desk-app.ts';
import { Diary } from './diary.ts';
import { Mailbox } from './mailbox.ts';
import type { News } from './newsreader.ts';
import { Newsreader } from './newsreader.ts';

/** What of a desk the command line knows how to find out. */
export interface Eyes {
  /** Every fault of a policy and of the forms beside it. */
  check(files: Readonly<Record<string, string>>): Promise<readonly LocatedProblem[]>;
  /** Why the clocks of one issue say what they say; null: it is no ticket. */
  explain(github: Sandbox, token: string, issue: string): Promise<string | null>;
  /** What a run over every ticket would do now, and see. */
  next(github: Sandbox, token: string, repository: string): Promise<NextRun>;
}

export interface NextRun {
  /** The job summary, Markdown. */
  readonly summary: string;
  /** One line for each change. */
  readonly plan: readonly string[];
  /** When something changes next without anybody doing anything; null: never. */
  readonly due: number | null;
}

export interface RehearsalOptions {
  readonly folder: string;
  readonly repository: string;
  /** A policy to begin with, where the folder has none. */
  readonly policy?: string;
  readonly now: number;
  readonly start: StartApp;
  readonly eyes: Eyes;
}

/** A deed without who does it. */
export type Doing = Partial<Omit<Deed, 'who'>>;

/** A folder without a policy that is good for a beginning. */
export class NoDesk extends Error {
  readonly problems: readonly LocatedProblem[];

  constructor(message: string, problems: readonly LocatedProblem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** A desk of a folder on a GitHub of its own, served by the app, for one person to play everybody. */
export class Rehearsal {
  readonly github: Sandbox;
  readonly repository: Repository;
  readonly mailbox: Mailbox;
  readonly receiver: Receiver;
  readonly diary: Diary;
  /** Who is being played. */
  who: string;
  cast: readonly Role[];
  policy: Policy;
  /** What came of the latest act; null: that has been told. */
  news: News | null = null;
  /** Why the latest act could not be done; null: it was. */
  refusal: string | null = null;
  /** Grows with every change. */
  version = 0;
  readonly #options: RehearsalOptions;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #app: DeskApp;
  readonly #newsreader = new Newsreader();
  readonly #token: string;
  /** Files as they were when the story began. */
  readonly #first: OwnDesk;
  #told = { mails: 0, pages: 0 };
  #next: { readonly version: number; readonly run: Promise<NextRun> } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    parts: Pick<Rehearsal, 'github' | 'repository' | 'mailbox' | 'receiver' | 'policy'>,
    app: DeskApp,
    desk: OwnDesk,
    environment: NodeJS.ProcessEnv,
    options: RehearsalOptions,
  ) {
    this.github = parts.github;
    this.repository = parts.repository;
    this.mailbox = parts.mailbox;
    this.receiver = parts.receiver;
    this.policy = parts.policy;
    this.cast = castOf(parts.policy);
    this.who = this.cast.find(({ kind }) => kind === 'customer')?.login ?? 'stranger';
    this.diary = new Diary(options.now);
    this.#app = app;
    this.#first = desk;
    this.#environment = environment;
    this.#options = options;
    const installation = this.github.apps.installationOn(app.app, parts.repository);
    if (installation === undefined) throw new Error('The app is installed nowhere.');
    this.#token = this.github.tokens.issue({ kind: 'installation', installation });
  }

  /** @throws NoDesk */
  static async open(options: RehearsalOptions): Promise<Rehearsal> {
    const more = options.policy === undefined ? {} : { [POLICY]: options.policy };
    const desk = await deskIn(options.folder, POLICY, more);
    const { policy } = desk;
    if (desk.files[POLICY] === undefined) throw new NoDesk(`There is no ${POLICY} in ${options.folder}.`);
    if (policy === null) throw new NoDesk(`${POLICY} has errors.`, desk.problems);
    const github = await startSandbox({ now: options.now, timezone: policy.timezone });
    const receiver = await Receiver.start(options.now);
    const [owner = ''] = options.repository.split('/');
    formTeams(github, teamsOf(policy));
    const staff = castOf(policy).filter(({ kind }) => kind === 'staff');
    const repository = github.createRepository(options.repository, {
      files: desk.files,
      collaborators: Object.fromEntries(staff.map(({ login }) => [login, 'write'])),
    });
    for (const name of labelsOfForms(desk.files)) github.as(owner).createLabel(repository, name);
    const mailbox = new Mailbox(github.store);
    const environment: NodeJS.ProcessEnv = { ...operatorsVariables(policy, receiver) };
    if (policy.notices === 'office') {
      const office = officeOn(
        github,
        staff.map(({ login }) => login),
      );
      Object.assign(environment, { STEWARD_OFFICE: office.name, STEWARD_OFFICE_TOKEN: office.token });
    }
    const app = await DeskApp.start(github, owner, slugOf(policy), environment, options.start);
    return new Rehearsal({ github, repository, mailbox, receiver, policy }, app, desk, environment, options);
  }

  get fullName(): string {
    return `${this.repository.owner.login}/${this.repository.name}`;
  }

  get now(): number {
    return this.github.clock.now();
  }

  /** The desk's bot as the sandbox shows it. */
  get bot(): string {
    return this.#app.app.slug;
  }

  /** The policy's text as it is in force. */
  get policyText(): string {
    return this.files[POLICY] ?? '';
  }

  get files(): Record<string, string> {
    const files = this.repository.head?.files ?? new Map<string, { readonly content: string }>();
    return Object.fromEntries([...files].map(([path, { content }]) => [path, content]));
  }

  /** Somebody does something; the desk does what follows. Resolves to the issue; null where it could not be done. */
  async act(doing: Doing, on: Issue | null): Promise<Issue | null> {
    return await this.#inTurn(async () => {
      const { who } = this;
      this.refusal = null;
      try {
        const issue = act({ ...doing, who }, this.github, this.repository, on);
        if (doing.opens !== undefined && issue !== null) {
          const { form, title, answers, body } = doing.opens;
          this.diary.opened(this.now, who, issue, {
            ...(form === undefined ? {} : { form }),
            title,
            ...(Object.keys(answers).length > 0 ? { answers } : {}),
            ...(body === undefined || body === '' ? {} : { body }),
          });
        } else this.diary.did(this.now, who, on, doing);
        await this.#settled();
        this.diary.look(this.now, this.bot);
        return issue;
      } catch (error) {
        if (!(error instanceof StoryStopped)) throw error;
        this.refusal = error.message;
        this.news = null;
        return null;
      }
    });
  }

  /** Lets time pass; the desk does what becomes due on the way, when it is due. */
  async wait(until: number): Promise<void> {
    await this.#inTurn(async () => {
      this.refusal = null;
      this.diary.look(this.now, this.bot);
      await this.#app.until(until, async () => {
        this.receiver.now = this.now;
        await this.#app.settled();
        this.diary.look(this.now, this.bot);
      });
      await this.#settled();
    });
  }

  /** Puts files in force that have no errors. Resolves to everything that is wrong with them. */
  async write(files: Readonly<Record<string, string>>): Promise<readonly LocatedProblem[]> {
    return await this.#inTurn(async () => {
      const wanted = { ...this.files, ...files };
      const problems = await this.#options.eyes.check(wanted);
      if (problems.some(({ severity }) => severity === 'error')) return problems;
      const current = this.files;
      const changed = Object.entries(files).filter(([path, text]) => current[path] !== text);
      if (changed.length === 0) return problems;
      const commits = Object.fromEntries(changed);
      const owner = this.repository.owner.login;
      this.diary.look(this.now, this.bot);
      act({ who: owner, commits }, this.github, this.repository, null);
      this.diary.did(this.now, owner, null, { commits });
      await this.#comesIntoForce();
      await this.#settled();
      return problems;
    });
  }

  /** Reads the folder anew. */
  async reload(): Promise<readonly LocatedProblem[]> {
    const { files } = await deskIn(this.#options.folder);
    return await this.write(files);
  }

  /** What a run over every ticket would do now; asked once for each state of the desk. */
  next(): Promise<NextRun> {
    if (this.#next?.version !== this.version) {
      const run = this.#options.eyes.next(this.github, this.#token, this.fullName);
      this.#next = { version: this.version, run };
    }
    return this.#next.run;
  }

  /** When the desk is due next, by its timers; null: never without an event. */
  async due(): Promise<number | null> {
    const { due } = await this.next();
    const ahead = [due, this.#app.due].filter((at) => at !== null && at > this.now);
    return ahead.length === 0 ? null : Math.min(...(ahead as number[]));
  }

  async explain(issue: Issue): Promise<string | null> {
    const name = `${this.fullName}#${String(issue.number)}`;
    return await this.#options.eyes.explain(this.github, this.#token, name);
  }

  /** The rehearsal so far as a story, with claims from what was seen. */
  story(title: string): string {
    this.diary.look(this.now, this.bot);
    const { policy, files } = this.#first;
    const kinds = (policy?.pagers ?? []).filter(({ kind }) => kind === 'pagerduty' || kind === 'splunk');
    const pagers = Object.fromEntries(kinds.map(({ name, kind }) => [name, kind]));
    const teams = policy === null ? {} : teamsOf(policy);
    return this.diary.text(title, {
      ...(this.#options.policy === undefined ? {} : { policy: files[POLICY], files: ofDesk(files) }),
      people: Object.fromEntries(
        this.cast.filter(({ kind }) => kind === 'staff').map(({ login }) => [login, 'write']),
      ),
      ...(Object.keys(teams).length > 0 ? { teams } : {}),
      ...(kinds.length > 0 ? { pagers } : {}),
      ...(policy?.notices === 'office' ? { office: true } : {}),
      ...(policy?.notices === 'chat' ? { chat: true } : {}),
    });
  }

  /** Somebody has read what came of the latest act. */
  told(): void {
    this.news = null;
    this.refusal = null;
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#app.close();
    await this.receiver.stop();
    await this.github.close();
  }

  async #comesIntoForce(): Promise<void> {
    const { policy } = await deskIn('', POLICY, this.files);
    if (policy === null) return;
    this.policy = policy;
    this.cast = castOf(policy);
    Object.assign(this.#environment, operatorsVariables(policy, this.receiver));
    for (const { login, kind } of this.cast)
      if (kind === 'staff') this.github.grant(this.repository, login, 'write');
    const owner = this.github.as(this.repository.owner.login);
    const known = new Set(this.repository.labels.map(({ name }) => name.toLowerCase()));
    for (const name of labelsOfForms(this.files))
      if (!known.has(name.toLowerCase())) owner.createLabel(this.repository, name);
  }

  async #settled(): Promise<void> {
    this.receiver.now = this.now;
    await this.#app.settled();
    const { mails } = this.mailbox;
    const { taken } = this.receiver;
    this.news = {
      issues: this.#newsreader.since(this.repository.issues.values()),
      mails: mails.slice(this.#told.mails),
      pages: taken.slice(this.#told.pages),
    };
    this.#told = { mails: mails.length, pages: taken.length };
    this.version += 1;
  }

  /** One thing after the other: the app settles for all of them together. */
  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return await turn;
  }
}

function operatorsVariables(policy: Policy, receiver: Receiver): Record<string, string> {
  const pagers = Object.fromEntries(policy.pagers.map(({ name, kind }) => [name, kind]));
  return {
    ...operatorsEnvironment({ pagers }, receiver),
    ...(policy.notices === 'chat' ? receiver.chatEnvironment() : {}),
  };
}

/** What the App is called that acts for the desk. */
function slugOf({ bot }: Policy): string {
  return /^(.+)\[bot\]$/.exec(bot ?? '')?.[1] ?? 'steward';
}

function ofDesk(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path !== POLICY));
}
