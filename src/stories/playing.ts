import { readMarker } from '../marks/marker.ts';
import type { Issue } from '../sandbox/store/records.ts';
import type { FailedClaim } from './claims.ts';
import { Claims } from './claims.ts';
import { act, tick } from './deeds.ts';
import { look, lookAtWords } from './looking.ts';
import type { Setting } from './stage.ts';
import { Stage } from './stage.ts';
import type { HostOf } from './story-host.ts';
import { StoryStopped } from './story-host.ts';
import type { Look } from './look-format.ts';
import type { Deed, Story } from './story-format.ts';
import { momentOf } from './story-format.ts';

type Path = readonly (string | number)[];

/** What a story came to. */
export interface Played {
  /** Every claim that does not hold, in the order of the story. */
  readonly failed: readonly FailedClaim[];
  /** Why it could not go on, and at which step; null: it went to its end. */
  readonly stopped: { readonly path: Path; readonly reason: string } | null;
}

/** A step of a story: something that somebody does, or a look. */
export type Step = Story['story'][number];

/** The stage after the last step, for whoever asks for more than the story does. */
export type Afterwards = (stage: Stage, tickets: ReadonlyMap<string, Issue>) => void | Promise<void>;

/** Plays a story on a GitHub in its own time and tries each claim. */
export async function playStory(
  story: Story,
  setting: Setting,
  hostOf: HostOf,
  afterwards: Afterwards = () => undefined,
): Promise<Played> {
  const begin = momentOf(story.starts, 0) ?? 0;
  const stage = await Stage.set(story, setting, begin, hostOf);
  // Node 22 does not know `await using`, which the bundle would keep.
  try {
    return await playedOn(stage, story, begin, afterwards);
  } finally {
    await stage[Symbol.asyncDispose]();
  }
}

async function playedOn(stage: Stage, story: Story, begin: number, afterwards: Afterwards): Promise<Played> {
  const playing = new Playing(stage);
  let now = begin;
  for (const [index, step] of story.story.entries()) {
    now = momentOf(step.at, now) ?? now;
    try {
      await stage.host.until(now);
      await playing.take(step, ['story', index]);
    } catch (error) {
      if (!(error instanceof StoryStopped)) throw error;
      return { failed: playing.claims.failed, stopped: { path: ['story', index], reason: error.message } };
    }
  }
  playing.end();
  await afterwards(stage, playing.tickets);
  return { failed: playing.claims.failed, stopped: null };
}

class Playing {
  readonly claims = new Claims();
  readonly tickets = new Map<string, Issue>();
  readonly #stage: Stage;
  /** Pages, messages and comments on the desk's issue that a look has asked for. */
  #seen = { pages: 0, chat: 0, desk: 0 };

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async take(step: Step, at: Path): Promise<void> {
    if ('look' in step) {
      await this.#look(step, at);
      return;
    }
    const { github, repository, host } = this.#stage;
    const issue = act(step, github, repository, this.#subjectOf(step));
    if (issue === null) {
      await host.passed();
      return;
    }
    if (step.says_in_office !== undefined) {
      const companion = this.#stage.companionOf(issue);
      if (companion === null) throw new StoryStopped('The ticket has no companion.');
      github.as(step.who).comment(companion, step.says_in_office);
    }
    if (step.opens !== undefined) this.tickets.set(step.opens.as, issue);
    if (step.ticks === undefined) await host.happened(issue);
    else
      await host.happened(
        tick(github.as(step.who), repository, this.#ticket(step.ticks.ticket), step.ticks.for),
      );
  }

  /** What holds at the end of every story. */
  end(): void {
    const { receiver } = this.#stage;
    this.claims.none(['story'], 'every page as its service documents it', receiver.refused);
    this.claims.none(['story'], 'nobody paged twice', repeated(this.#stage.pages()));
    this.claims.none(['story'], 'nothing said twice in the chat', repeated(receiver.said()));
    for (const [name, issue] of this.tickets) {
      const keys = this.#stage.ownComments(issue).flatMap(({ body }) => readMarker(body)?.marker.keys ?? []);
      this.claims.none(['story'], `nothing told twice on ${name}`, repeated(keys));
    }
  }

  async #look(step: Extract<Step, { look: Look }>, at: Path): Promise<void> {
    const { host } = this.#stage;
    const { look: asked, at_once: atOnce } = step;
    const path = [...at, 'look'];
    if (atOnce !== true) await host.passed();
    await look(this.#stage, this.claims, path, asked, this.#ticket(step.on));
    this.#lookAround(asked, path);
    if (atOnce !== true) {
      const left = await host.idle();
      if (left > 0) this.claims.fail(path, 'nothing left to do', `${String(left)} changes left to make`);
    }
  }

  #lookAround(asked: Look, path: Path): void {
    const { receiver } = this.#stage;
    const opened = this.#stage.openedIssues();
    this.claims.says([...path, 'opened'], asked.opened, opened.join('\n'));
    this.claims.never([...path, 'never_opened'], asked.never_opened, opened.join('\n'));
    if (asked.paged !== undefined) {
      const sent = this.#stage.pages();
      this.claims.same([...path, 'paged'], asked.paged, sent.slice(this.#seen.pages));
      this.#seen.pages = sent.length;
    }
    if (asked.chat !== undefined) {
      const said = receiver.said();
      const fresh = said.slice(this.#seen.chat);
      if (fresh.length !== asked.chat.length)
        this.claims.fail(
          [...path, 'chat'],
          `${String(asked.chat.length)} messages`,
          `${String(fresh.length)}: ${JSON.stringify(fresh)}`,
        );
      for (const [index, words] of asked.chat.entries())
        this.claims.says([...path, 'chat', index], words, fresh[index] ?? '');
      this.#seen.chat = said.length;
    }
    if (asked.desk !== undefined) {
      const on = this.#stage.commentsOnDesk();
      lookAtWords(this.claims, [...path, 'desk'], asked.desk, on.slice(this.#seen.desk));
      this.#seen.desk = on.length;
    }
    if (asked.board !== undefined) this.#lookAtBoard(asked.board, [...path, 'board']);
    const latest = JSON.stringify(receiver.taken.at(-1)?.content ?? {});
    this.claims.says([...path, 'page_says'], asked.page_says, latest);
  }

  /** A ticket's row in the queue begins with its place. */
  #lookAtBoard({ says, never, queue }: NonNullable<Look['board']>, path: Path): void {
    const text = this.#stage.deskIssue()?.body ?? '';
    this.claims.says([...path, 'says'], says, text);
    this.claims.never([...path, 'never'], never, text);
    if (queue === undefined) return;
    const names = new Map([...this.tickets].map(([name, issue]) => [String(issue.number), name]));
    const rows = [...text.matchAll(/^\| \d+ \| [^|]*\| #(\d+) /gm)];
    const found = rows.map(([, number = '']) => names.get(number) ?? `#${number}`);
    this.claims.same([...path, 'queue'], queue, found);
  }

  #subjectOf({ opens, on }: Deed): Issue | null {
    return opens !== undefined || (on === undefined && this.tickets.size === 0) ? null : this.#ticket(on);
  }

  #ticket(name: string | undefined): Issue {
    const found = name === undefined ? [...this.tickets.values()][0] : this.tickets.get(name);
    if (found === undefined) throw new StoryStopped(`There is no ticket ${name ?? 'yet'}.`);
    return found;
  }
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
