import { oneShortLine } from '../documents/escape.ts';
import type { DocumentWriter } from '../documents/document-writer.ts';
import { isKey, keyOf } from '../marks/key.ts';
import { marked } from '../marks/marker.ts';
import type { PostMortemDecision } from '../rules/decision.ts';
import type { WriteUpIssue } from '../ticket/aftermath.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Effect, IssueRef } from './effect.ts';
import { numberToCome } from './effect.ts';
import { postMortemText, withFacts } from './post-mortem-text.ts';
import type { Actions } from './write-up-actions.ts';
import { withoutMentions } from './write-up-actions.ts';
import { again, pointing, recorded, refusalOf, sameText } from './write-up-pointer.ts';

/** The write-up as an issue of its own, and the comment on the ticket that says so and keeps what is on record. */
export function writeUpBeside(
  ticket: Ticket,
  writeUp: WriteUpIssue | null,
  decision: PostMortemDecision,
  actions: Actions,
  { documents }: { readonly documents: DocumentWriter },
): Effect[] {
  const { issue, ownComments: own, ownDeletions } = ticket;
  const { because, deadline, facts, writer, create } = decision;
  const ref = { id: issue.id, number: issue.number };
  const pointers = own.filter(({ marker }) => marker.keys.some((key) => isKey('write-up-in', key)));
  const [pointer] = pointers;
  if (writeUp === null && (pointer !== undefined || !create)) return [];
  const key = keyOf('write-up-of', issue.number);
  const number = writeUp === null ? numberToCome(key) : String(writeUp.number);
  const given = writer === null ? [] : [keyOf('write-up-given', writer)];
  const isGiven = given.some((one) => pointer?.marker.keys.includes(one) === true);
  const fresh = [...actions.keys, ...(isGiven ? [] : given)];
  const at = writeUp === null ? null : refOf(ticket, writeUp);
  const meta = { because, deadline };
  const opening: Effect = {
    kind: 'open_beside',
    issue: ref,
    key,
    title: withoutMentions(documents.phrases.writeUpTitle(issue.number, oneShortLine(issue.title, 180))),
    body: marked([key], postMortemText(documents, facts(), 'issue')),
    labels: [],
    logins: writer === null ? [] : [writer],
    ...refusalOf(ref, 'issue', own, decision, documents),
    ...meta,
  };
  // One that people deleted is not posted again.
  const mayPoint = !issue.locked && !ownDeletions.some((deleted) => deleted >= deadline);
  return [
    ...pointers.slice(1).map((one) => again(ref, one)),
    ...(at === null || writeUp === null
      ? [opening]
      : currentFacts(at, writeUp, decision, actions, documents)),
    ...(at === null || isGiven || writer === null
      ? []
      : [{ kind: 'assign' as const, issue: at, logins: [writer], ...meta }]),
    ...(pointer === undefined
      ? mayPoint
        ? [pointing(ref, [`write-up-in:${number}`, ...fresh], 'issue', `#${number}`, decision, documents)]
        : []
      : recorded(ref, pointer, fresh, meta)),
    ...(at !== null &&
    writeUp !== null &&
    decision.over !== null &&
    writeUp.state === 'open' &&
    writeUp.isAsLeft
      ? [
          {
            kind: 'close' as const,
            issue: at,
            reason: decision.over === 'written' ? ('completed' as const) : ('not_planned' as const),
            ...meta,
            because: 'Nothing is to be written any more.',
          },
        ]
      : []),
  ];
}

function refOf({ issue }: Ticket, { id, number }: WriteUpIssue): IssueRef {
  return { id, number: issue.number, beside: { ticket: issue.id, number } };
}

function currentFacts(
  ref: IssueRef,
  { keys, text }: WriteUpIssue,
  { because, deadline, facts }: PostMortemDecision,
  { listed: actions }: Actions,
  documents: DocumentWriter,
): Effect[] {
  const current = withFacts(documents, text, facts(), actions);
  if (current === null || sameText(current, text)) return [];
  return [{ kind: 'edit_issue', issue: ref, body: marked(keys, current), because, deadline }];
}
