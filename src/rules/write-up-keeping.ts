import { isKey, keyOf } from '../marks/key.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { orderedActions } from '../ticket/open-actions.ts';
import { writeUpSource } from '../ticket/own-records.ts';
import { filePlaceOf } from '../ticket/write-up-file.ts';
import type { Signal } from '../ticket/signal.ts';
import type { Closure, Ticket } from '../ticket/ticket.ts';
import { writerOf } from '../ticket/write-up-say.ts';
import type { Case } from './case.ts';
import type { PostMortemDecision } from './decision.ts';

/** Where a ticket's write-up is to stand, who writes it, and which of its actions are to become issues. */
export function keepingOf(
  { ticket, policy }: Case,
  closure: Closure,
  end: Signal | 'skipped' | null,
): Pick<PostMortemDecision, 'place' | 'file' | 'writer' | 'over' | 'label' | 'actions'> {
  const { place = 'comment', tracksActions = false } = policy.writeUp ?? {};
  const source = writeUpSource(ticket.ownComments, ticket.companion, ticket.aftermath);
  const asked = consequencesOf(doneOf(ticket.commands), 'track').map(({ command }) => command.line.at);
  const done = end === 'skipped' ? null : end;
  const orders = done !== null && tracksActions ? [...asked, done.at] : asked;
  const isPrivate = ticket.companion?.comments.some(({ event }) => event === source) === true;
  return {
    place,
    file: filePlaceOf(ticket.issue, policy, ticket.ownMarks.keys()),
    writer: writerOf(ticket, closure),
    over: end === 'skipped' ? end : done === null ? null : 'written',
    label: policy.labels.action,
    actions: source === undefined || isPrivate ? [] : orderedActions(source, orders, policy.factorClasses),
  };
}

/** Whether a ticket's write-up has a text, wherever it stands. */
export function hasWriteUp({ ownMarks, aftermath }: Ticket): boolean {
  const isOf = (key: string): boolean =>
    key === keyOf('post-mortem') || isKey('write-up-in', key) || isKey('write-up-file', key);
  return aftermath.writeUp !== null || [...ownMarks.keys()].some(isOf);
}
