import type { DocumentWriter } from '../documents/document-writer.ts';
import { keyOf } from '../marks/key.ts';
import { marked } from '../marks/marker.ts';
import type { PostMortemDecision } from '../rules/decision.ts';
import type { OwnComment } from '../ticket/own-comments.ts';
import { find } from '../ticket/own-comments.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Effect, IssueRef } from './effect.ts';
import { missingLabel } from './label-effects.ts';
import { postMortemText, withFacts } from './post-mortem-text.ts';
import type { Actions } from './write-up-actions.ts';
import { actionsOf } from './write-up-actions.ts';
import { writeUpInFile } from './write-up-file-effects.ts';
import { writeUpBeside } from './write-up-issue-effects.ts';
import type { Meta } from './write-up-pointer.ts';
import { sameText } from './write-up-pointer.ts';

const POST_MORTEM = keyOf('post-mortem');

interface Around {
  readonly documents: DocumentWriter;
  readonly labels: ReadonlySet<string>;
}

/**
 * What has to be done for a ticket's write-up, wherever in the repository it stands: it is posted once, its facts are
 * kept current, its actions get their issues. What it is in the office, the office's own effects say.
 */
export function writeUpEffects(ticket: Ticket, decision: PostMortemDecision, around: Around): Effect[] {
  const { aftermath, issue, ownComments: own } = ticket;
  // What GitHub does not tell of nobody may open a second time.
  if (!aftermath.isKnown) return [];
  const ref = { id: issue.id, number: issue.number };
  const meta = { because: decision.because, deadline: decision.deadline };
  const actions = actionsOf(ticket, decision, around);
  const opened = actions.opened.map((effect) => ({ issue: ref, ...effect }));
  const labels = opened.length === 0 ? [] : missingLabel(decision.label, around.labels, meta.deadline);
  const comment = find(own, POST_MORTEM);
  // What the office has to say of it is written there.
  const isInOffice = decision.place === 'office' || isPrivate(ticket);
  const issueOf = aftermath.writeUp?.kind === 'issue' ? aftermath.writeUp : null;
  const file = aftermath.writeUp?.kind === 'file' ? aftermath.writeUp : null;
  return [
    ...labels,
    ...copies(ticket, meta),
    ...opened,
    ...(comment !== undefined
      ? onTicket(ref, comment, decision, actions, around)
      : file !== null || (decision.place === 'pull_request' && issueOf === null)
        ? writeUpInFile(ticket, file, decision, actions, around)
        : issueOf !== null || decision.place === 'issue'
          ? writeUpBeside(ticket, issueOf, decision, actions, around)
          : isInOffice
            ? []
            : created(ref, decision, around)),
  ];
}

function isPrivate({ companion }: Ticket): boolean {
  return find(companion?.comments ?? [], POST_MORTEM) !== undefined;
}

/** Two runs at once may both have opened an issue: the first stays. */
function copies({ aftermath, issue }: Ticket, meta: Meta): Effect[] {
  return aftermath.copies.map(({ id, number }) => ({
    kind: 'close',
    issue: { id, number: issue.number, beside: { ticket: issue.id, number } },
    reason: 'not_planned',
    ...meta,
    because: 'Two runs opened the same issue; the first stays.',
  }));
}

/** A new comment on the ticket. */
function created(ref: IssueRef, decision: PostMortemDecision, { documents }: Around): Effect[] {
  const { because, deadline, facts, create, place } = decision;
  if (!create || place !== 'comment') return [];
  const keys = [POST_MORTEM];
  const body = marked(keys, postMortemText(documents, facts()));
  return [{ kind: 'create_comment', issue: ref, keys, body, because, deadline }];
}

/** The write-up as a comment on the ticket: its facts and what its mark keeps become current. */
function onTicket(
  ref: IssueRef,
  { event, marker, text }: OwnComment,
  { because, deadline, facts }: PostMortemDecision,
  actions: Actions,
  { documents }: Around,
): Effect[] {
  const current = withFacts(documents, text, facts(), actions.listed) ?? text;
  if (sameText(current, text) && actions.keys.length === 0) return [];
  const keys = [...marker.keys, ...actions.keys];
  const body = marked(keys, current);
  return [{ kind: 'edit_comment', issue: ref, comment: event.id, keys, body, because, deadline }];
}
