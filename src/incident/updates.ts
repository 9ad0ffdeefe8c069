import type { Instant } from '../calendar/instant.ts';
import type { ComponentImpact, Impact, IncidentState } from '../commands/incident-words.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import type { CommentEvent } from '../ticket/issue.ts';
import { readInFull } from '../ticket/said.ts';
import type { Since, Ticket } from '../ticket/ticket.ts';
import type { IncidentStretch } from './stretch.ts';
import { isDuring } from './stretch.ts';

/** One update on an incident, as staff told it. */
export interface IncidentUpdate {
  readonly at: Instant;
  /** Login. */
  readonly by: string;
  readonly state: IncidentState;
  /** Components whose impact it changed. */
  readonly impacts: readonly ComponentImpact[];
  /** A person's words: those on its line, or else what its comment says besides; may be empty. */
  readonly words: string;
  /** The comment that it stands in. */
  readonly comment: Pick<CommentEvent, 'id' | 'url'>;
  /** It struck the one before it. */
  readonly corrects: boolean;
  /** When a correction struck it; null: it stands. */
  readonly struckAt: Instant | null;
}

/** How an incident went on. */
export interface Progression {
  /** Oldest first, those that were struck among them. */
  readonly updates: readonly IncidentUpdate[];
  /** State from each instant on: the first is that of the declaration. */
  readonly states: readonly Since<IncidentState>[];
  /** How badly components are hit, from each instant on, without those that are not. In the order in which they were named. */
  readonly impacts: readonly Since<readonly ComponentImpact[]>[];
}

type Impacts = ReadonlyMap<string, Impact>;

/** Something that moves an incident on. At one instant the ticket's own course comes before people's words. */
interface Turn {
  readonly at: Instant;
  readonly rank: number;
  readonly happens: 'declared' | 'closed' | 'reopened' | Told;
}

type Told = Omit<IncidentUpdate, 'struckAt'>;

/**
 * The updates on an incident and what became of it by them. It begins with the investigation, also where it begins or opens
 * again; a close as completed resolves it. A correction puts back what the update before it had changed, and that stands
 * struck from then on. What is resolved hits nothing, unless the update that says so says otherwise.
 */
export function progressionOf(
  ticket: Ticket,
  stretches: readonly IncidentStretch[],
  now: Instant,
): Progression {
  const turns = [
    ...stretches.map(({ from }): Turn => ({ at: from, rank: 0, happens: 'declared' })),
    ...courseOf(ticket, stretches),
    ...toldOf(ticket, stretches).map((told): Turn => ({ at: told.at, rank: 2, happens: told })),
  ]
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at || a.rank - b.rank);
  const progress = new Progress();
  for (const turn of turns) progress.take(turn);
  return progress.end();
}

class Progress {
  readonly #updates: IncidentUpdate[] = [];
  readonly #states: Since<IncidentState>[] = [];
  readonly #impacts: Since<readonly ComponentImpact[]>[] = [];
  /** Places of the updates that stand, each with what was said of the components before it. */
  readonly #standing: { readonly place: number; readonly before: Impacts }[] = [];
  /** What was said last of each component. */
  #said: Impacts = new Map();

  take({ at, happens }: Turn): void {
    if (typeof happens !== 'string') this.#tell(happens);
    else this.#enter(at, happens === 'closed' ? 'resolved' : 'investigating', null);
  }

  end(): Progression {
    return { updates: this.#updates, states: this.#states, impacts: this.#impacts };
  }

  #tell(told: Told): void {
    const { at, state, impacts, corrects } = told;
    const wrong = corrects ? this.#standing.pop() : undefined;
    const update = wrong === undefined ? undefined : this.#updates[wrong.place];
    if (wrong !== undefined && update !== undefined) {
      this.#updates[wrong.place] = { ...update, struckAt: at };
      this.#said = wrong.before;
    }
    this.#standing.push({ place: this.#updates.length, before: this.#said });
    this.#updates.push({ ...told, corrects: wrong !== undefined, struckAt: null });
    this.#said = new Map([...this.#said, ...impacts.map((one) => [one.component, one.impact] as const)]);
    this.#enter(at, state, impacts);
  }

  /** @param impacts what the update says of components; null: it is none */
  #enter(at: Instant, state: IncidentState, impacts: readonly ComponentImpact[] | null): void {
    if (this.#states.at(-1)?.value !== state) put(this.#states, at, state);
    const said = impacts?.map((one) => [one.component, one.impact] as const) ?? [];
    const hit = state === 'resolved' ? new Map(said) : this.#said;
    const value = [...hit].flatMap(([component, impact]) =>
      impact === 'none' ? [] : [{ component, impact }],
    );
    const last = this.#impacts.at(-1)?.value ?? [];
    if (
      this.#impacts.length === 0 ||
      last.length !== value.length ||
      value.some((one, index) => !isSame(one, last[index]))
    )
      put(this.#impacts, at, value);
  }
}

function isSame(one: ComponentImpact, other: ComponentImpact | undefined): boolean {
  return one.component === other?.component && one.impact === other.impact;
}

/** Of what happened in one second the last counts. */
function put<T>(history: Since<T>[], at: Instant, value: T): void {
  if (history.at(-1)?.at === at) history.pop();
  history.push({ at, value });
}

/** Closes as completed, and openings after any close, while it was an incident. */
function courseOf({ closures }: Ticket, stretches: readonly IncidentStretch[]): Turn[] {
  const turns = closures.flatMap(({ at, reason, reopenedAt }): Turn[] => [
    ...(reason === 'completed' ? [{ at, rank: 1, happens: 'closed' as const }] : []),
    ...(reopenedAt === null ? [] : [{ at: reopenedAt, rank: 1, happens: 'reopened' as const }]),
  ]);
  return turns.filter(({ at }) => isDuring(stretches, at));
}

function toldOf(ticket: Ticket, stretches: readonly IncidentStretch[]): Told[] {
  return consequencesOf(doneOf(ticket.commands), 'update').flatMap(({ command, consequence }): Told[] => {
    const { state, impacts, words, corrects } = consequence;
    const { at, by, comment } = command.line;
    // A policy may open the command to customers: how an incident stands is for staff to say.
    if (state === null || command.as !== 'staff' || !isDuring(stretches, at)) return [];
    const { id, url } = comment;
    const said = words === '' ? readInFull(comment.body).substance : words;
    return [{ at, by: by.login, state, impacts, words: said, corrects, comment: { id, url } }];
  });
}
