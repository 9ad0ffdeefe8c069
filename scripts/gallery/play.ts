import { instant, type Instant } from '../../src/calendar/instant.ts';
import { parseInstant } from '../../src/calendar/moment.ts';
import { isKey } from '../../src/marks/key.ts';
import { readMarker } from '../../src/marks/marker.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Comment, Issue, Repository } from '../../src/sandbox/store/records.ts';
import { comments } from '../../src/sandbox/store/issue.ts';
import { called } from '../../test/hosts/action/called.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';
import * as desks from './desks.ts';
import type { Language, Scene, Words } from './scene.ts';

/** A scene as it was played: what its reader gets, in the order in which it was asked for. */
export interface Played {
  readonly scene: Scene;
  readonly shown: readonly { readonly kind: string; readonly text: string }[];
}

type DeskName = keyof typeof desks.POLICIES;

const ZONE = 'Europe/Berlin';
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'];
const BEGINNING = '2026-12-07T08:00';

/** A desk of the gallery on a GitHub of this machine, which the Action serves. */
export class Stage {
  readonly language: Language;
  readonly github: Sandbox;
  readonly repository: Repository;
  /** The private repository where staff are told, with `notices: office`. */
  readonly office: Repository;
  readonly #receiver: Receiver;
  readonly #token: string;
  readonly #elsewhere: Readonly<Record<string, string>>;

  private constructor(language: Language, desk: DeskName, github: Sandbox, receiver: Receiver) {
    this.language = language;
    this.github = github;
    this.#receiver = receiver;
    this.repository = github.createRepository('acme/helpdesk', {
      files: {
        '.github/steward.yml': desks.POLICIES[desk](language),
        '.github/ISSUE_TEMPLATE/problem.yml': desks.form(language),
      },
      collaborators: { ana: 'write', bo: 'write', chen: 'write', helper: 'write' },
    });
    this.#token = github.tokens.issue({ kind: 'actions', repository: 'acme/helpdesk' });
    const name = 'acme/backroom';
    const readers = { clerk: 'write', ana: 'write', bo: 'write', chen: 'write' } as const;
    this.office = github.createRepository(name, { isPrivate: true, collaborators: readers });
    const token = github.tokens.issue({
      ...{ kind: 'pat', login: 'clerk', repositories: [name] },
      permissions: { issues: 'write' },
    });
    const elsewhere = {
      office: { STEWARD_OFFICE: name, STEWARD_OFFICE_TOKEN: token },
      chat: receiver.chatEnvironment(),
    };
    this.#elsewhere = desk in elsewhere ? elsewhere[desk as keyof typeof elsewhere] : {};
  }

  static async set(language: Language, desk: DeskName): Promise<Stage> {
    const begin = moment(BEGINNING);
    const github = await startSandbox({ now: new Date(begin).toISOString() });
    return new Stage(language, desk, github, await Receiver.start(begin));
  }

  async strike(): Promise<void> {
    await this.#receiver.stop();
    await this.github[Symbol.asyncDispose]();
  }

  said = (text: Words): string => text[this.language];

  /** @param issue what an event is about; null: the schedule's turn has come */
  async run(issue: Issue | null): Promise<void> {
    const pager = Object.entries(this.#receiver.environment())
      .filter(([key]) => key.startsWith('STEWARD_PAGER_PAGERDUTY'))
      .map(([key, value]) => [key.replace('PAGERDUTY', 'ON_CALL'), value] as const);
    const { exitCode, stdout, stderr } = await this.github.runAction({
      ...{ repository: this.repository, token: this.#token, bundle: called },
      event: issue === null ? 'schedule' : 'issues',
      env: { ...Object.fromEntries(pager), STEWARD_PAGER_ALLOW: '127.0.0.1', ...this.#elsewhere },
      inputs: { 'write-pace': '0' },
      ...(issue === null ? {} : { payload: { action: 'edited', issue: shownBy(issue) } }),
    });
    if (exitCode !== 0) throw new Error(stdout + stderr);
  }

  /** What was said in the chat last, as plain text. */
  get chatted(): string {
    return this.#receiver.said().at(-1) ?? '';
  }

  /** What the pager was sent last. */
  get paged(): string {
    const last = this.#receiver.taken.findLast(({ action }) => action === 'trigger');
    return /"summary":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(last?.content ?? {}))?.[1] ?? '';
  }
}

/** What of an issue a webhook shows that the Action reads. */
function shownBy({ number, author, body }: Issue): Readonly<Record<string, unknown>> {
  return { number, body, user: { type: author?.__typename ?? 'User' } };
}

/** Plays a scene, with a run of the Action after each of its steps. */
export async function play(scene: Scene, language: Language): Promise<Played> {
  const stage = await Stage.set(language, scene.desk ?? 'promises');
  try {
    let at = momentOf(scene.opens.at, instant(0));
    stage.github.clock.set(at);
    const issue = opened(stage, scene);
    await stage.run(issue);
    for (const { at: when, who = 'cus', does } of scene.steps ?? []) {
      at = momentOf(when, at);
      stage.github.clock.set(at);
      does?.(stage.github.as(who), issue, stage.said);
      await stage.run(does === undefined ? null : issue);
    }
    return { scene, shown: shownOf(stage, scene, issue) };
  } finally {
    await stage.strike();
  }
}

function opened({ github, repository, said }: Stage, { opens }: Scene): Issue {
  const { who = 'cus', title = UNTITLED, answers = null, body } = opens;
  const person = github.as(who);
  if (answers === null)
    return person.openIssue(repository, { title: said(title), body: body === undefined ? '' : said(body) });
  const given = Object.fromEntries(Object.entries(answers).map(([id, text]) => [id, said(text)]));
  return person.submitForm(repository, 'problem.yml', given, said(title));
}

const UNTITLED: Words = { en: 'Something is wrong', de: 'Etwas stimmt nicht' };

function shownOf(stage: Stage, { shows, after }: Scene, issue: Issue): Played['shown'] {
  const own = comments(issue).filter(({ author }) => author?.__typename === 'Bot');
  const of = (kind: string): string => {
    if (kind === 'page') return stage.paged;
    const found = own.findLast(
      ({ body }) => readMarker(body)?.marker.keys.some((key) => isKey(kind, key)) === true,
    );
    if (found === undefined) throw new Error(`“${after.en}”: no ${kind} was written`);
    return bare(found);
  };
  const shown = shows.map((kind) => ({ kind, text: of(kind) }));
  return shown.filter(({ text }, index) => shown.findIndex((one) => one.text === text) === index);
}

/** A comment on the page: as a quotation, which Markdown shows with all that is in it. */
export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** A comment as it is read: without its hidden marks. */
export function bare({ body }: Pick<Comment, 'body'>): string {
  return body
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'https://github.com')
    .trim();
}

/** `mon 09:00`, or `+1d2h30m` after the step before. */
function momentOf(text: string, before: Instant): Instant {
  const later = /^\+(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?$/.exec(text);
  if (later !== null) {
    const [d = 0, h = 0, m = 0] = later.slice(1).map((part: string | undefined) => Number(part ?? 0));
    return instant(before + ((d * 24 + h) * 60 + m) * 60_000);
  }
  const [day = '', time = ''] = text.split(' ');
  return moment(`2026-12-${String(7 + WEEK.indexOf(day)).padStart(2, '0')}T${time}`);
}

export function moment(text: string): Instant {
  const at = parseInstant(text, ZONE);
  if (at === null) throw new Error(`${text} is no moment`);
  return at;
}
