import type { ListedAction } from '../documents/action-list.ts';
import { oneShortLine } from '../documents/escape.ts';
import type { DocumentWriter } from '../documents/document-writer.ts';
import { keyOf, readKey } from '../marks/key.ts';
import { marked } from '../marks/marker.ts';
import type { PostMortemDecision } from '../rules/decision.ts';
import type { TrackedAction } from '../ticket/aftermath.ts';
import type { OpenAction } from '../ticket/open-actions.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Effect } from './effect.ts';
import { numberToCome } from './effect.ts';

/** What of a write-up's actions has an issue by the end of the plan. */
export interface Actions {
  readonly opened: readonly Omit<Extract<Effect, { kind: 'open_beside' }>, 'issue'>[];
  readonly listed: readonly ListedAction[];
  /** What is to be put on record. */
  readonly keys: readonly string[];
}

export function actionsOf(
  ticket: Ticket,
  decision: PostMortemDecision,
  { documents }: { readonly documents: DocumentWriter },
): Actions {
  const { aftermath, issue, ownComments: own } = ticket;
  const recorded = new Set(
    own.flatMap(({ marker }) => marker.keys.flatMap((key) => readKey('tracked', key)?.[0] ?? [])),
  );
  const found = new Set(aftermath.actions.map(({ action }) => action));
  const fresh = decision.actions.filter(({ action }) => !recorded.has(action) && !found.has(action));
  const unrecorded = aftermath.actions.filter(({ action }) => !recorded.has(action));
  const keyFor = ({ action }: OpenAction): string => keyOf('action', issue.number, action);
  return {
    opened: fresh.map((one) => ({
      kind: 'open_beside',
      key: keyFor(one),
      title: titleOf(one),
      body: marked(
        [keyFor(one)],
        documents.write('action', { number: issue.number, text: one.text.slice(0, LONGEST) }),
      ),
      labels: [decision.label.name],
      logins: one.owner === null ? [] : [one.owner],
      because: 'Staff want the actions of the write-up as issues.',
      deadline: decision.deadline,
    })),
    listed: [
      ...aftermath.actions.map(listed),
      ...fresh.map((one) => ({
        issue: `#${numberToCome(keyFor(one))}`,
        title: titleOf(one),
        state: 'open' as const,
        owners: one.owner === null ? [] : [one.owner],
      })),
    ],
    keys: [
      ...unrecorded.map(({ action, number }) => keyOf('tracked', action, number)),
      ...fresh.map((one) => `tracked:${one.action}:${numberToCome(keyFor(one))}`),
    ],
  };
}

/** Longest text of an action that its issue shows. */
const LONGEST = 2_000;

/** An action's words as a title, in which GitHub calls nobody. */
function titleOf({ text }: OpenAction): string {
  return withoutMentions(oneShortLine(text, 120));
}

function listed({ number, title, state, owners }: TrackedAction): ListedAction {
  return { issue: `#${String(number)}`, title, state, owners };
}

/** A title in which GitHub calls nobody. */
export function withoutMentions(title: string): string {
  return title.replace(/@(?=\w)/g, '');
}
