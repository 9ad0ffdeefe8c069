import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { instant, MINUTE } from '../calendar/instant.ts';
import { Failure } from '../errors.ts';
import type { EldestQuery } from './answers.generated.ts';
import type { Answer, Client, GraphqlAnswer } from './client.ts';
import { UncertainWrite } from './client.ts';
import { complain, repositoryIn } from './place.ts';
import * as queries from './queries.ts';

/** The issue on which the runs of a repository take turns. */
export interface TurnPlace {
  readonly owner: string;
  readonly name: string;
  readonly issue: number;
}

/** So long a run may write by one turn. What it has sent by then GitHub has carried out or forgotten long before `LEFT`. */
const LASTS: Milliseconds = MINUTE;

/** A turn of this age was left by a run that died. */
export const LEFT: Milliseconds = 2 * MINUTE;

const REACTIONS = '/repos/{owner}/{repo}/issues/{issue_number}/reactions';

/** What GitHub says to a run that wants the turn. */
export type Asked =
  /** This run has it now. */
  | Turn
  /** Another run of the account has it, or has left it behind. Null: the answer was lost, so nobody knows. */
  | { readonly is: 'taken'; readonly id: number | null; readonly age: Milliseconds }
  /** GitHub lets nobody have it, in its own words. */
  | {
      readonly is: 'refused';
      readonly why: string;
      /** The issue is gone, or locked, where GitHub takes no reactions. */
      readonly isPlaceGone: boolean;
    };

/**
 * The turn of one repository: a reaction 👀 of the acting account on one of its issues. An account reacts with each
 * emoji once, and GitHub says whether it was this request that did (201) or an earlier one (200), so that of runs that
 * ask at once one has it. Reactions mail nobody and start no workflow.
 */
export class Turn {
  readonly #place: TurnPlace;
  readonly #id: number;
  readonly #takenAt: Instant;

  constructor(place: TurnPlace, id: number, takenAt: Instant) {
    this.#place = place;
    this.#id = id;
    this.#takenAt = takenAt;
  }

  /** Asks once. */
  static async ask(client: Client, place: TurnPlace): Promise<Asked> {
    let answer: Answer;
    try {
      answer = await client.write(`POST ${REACTIONS}`, { ...parametersOf(place), content: 'eyes' });
    } catch (error) {
      if (error instanceof UncertainWrite) return { is: 'taken', id: null, age: 0 };
      throw error;
    }
    const now = client.latest ?? instant(0);
    const { id = 0, created_at: created = '', message = '' } = answer.data as Partial<Reaction>;
    if (answer.status === 201) return new Turn(place, id, now);
    if (answer.status === 200) return { is: 'taken', id, age: now - Date.parse(created) };
    const isPlaceGone = answer.status === 404 || answer.status === 410 || /\block/i.test(message);
    return { is: 'refused', why: message, isPlaceGone };
  }

  /** Whether one whose turn this is may still write. */
  isGood(client: Client, within: Milliseconds = LASTS): boolean {
    const age = (client.now ?? this.#takenAt) - this.#takenAt;
    return age < within;
  }

  /** Gives it back. False: GitHub did not confirm that, so that others have to wait until it counts as left. */
  async giveBack(client: Client): Promise<boolean> {
    return takeAway(client, this.#place, this.#id);
  }
}

interface Reaction {
  readonly id: number;
  readonly created_at: string;
  readonly message: string;
}

/** Takes a turn away, named by its own id: one that somebody has taken since has another. */
export async function takeAway(client: Client, place: TurnPlace, id: number): Promise<boolean> {
  for (let attempt = 1; attempt <= 3; attempt += 1)
    try {
      const route = `DELETE ${REACTIONS}/{reaction_id}`;
      const { status } = await client.write(route, { ...parametersOf(place), reaction_id: id });
      return status < 300 || status === 404;
    } catch (error) {
      // Done twice it is the same as once.
      if (!(error instanceof UncertainWrite) && !(error instanceof Failure)) throw error;
      if (error instanceof Failure) return false;
    }
  return false;
}

function parametersOf({ owner, name, issue }: TurnPlace): Record<string, unknown> {
  return { owner, repo: name, issue_number: issue };
}

/** Where all of so many are locked, none is looked for any further. */
const MOST_PAGES = 20;

/** Number of the oldest issue that is not locked: GitHub takes no reactions on locked ones. Null: there is none. */
export async function eldestUnlocked(
  client: Client,
  { owner, name }: Omit<TurnPlace, 'issue'>,
): Promise<number | null> {
  let after: string | null = null;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer: GraphqlAnswer<EldestQuery> = await client.query(queries.ELDEST_QUERY, {
      ...{ owner, name, after },
    });
    const { eldest } = repositoryIn(answer, { owner, name, policyPath: '' });
    complain(answer.errors);
    const found = (eldest.nodes ?? []).find((node) => node?.locked === false);
    if (found) return found.number;
    if (!eldest.pageInfo.hasNextPage) break;
    after = eldest.pageInfo.endCursor;
  }
  return null;
}
