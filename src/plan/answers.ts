import type { AnswerDecision, Decision, InstructionsDecision, SecretDecision } from '../rules/decision.ts';
import type { Effect, IssueRef } from './effect.ts';
import type { OwnComment } from '../ticket/marker.ts';
import { find, markerLine } from '../ticket/marker.ts';
import { explainText, helpText, refusalText } from './messages/command.ts';
import type { Documents } from './messages/documents.ts';
import { reminderText, silenceText } from './messages/waiting.ts';
import { followUpText, outOfScopeText, secretText, selfServiceText } from './messages/intake.ts';

interface Words {
  readonly documents: Documents;
  readonly explain: (to: 'staff' | 'customer') => string;
}

const CLOSING = new Set<AnswerDecision['answer']['kind']>(['out_of_scope', 'silence']);

/** Whether it says why the ticket is closed: the close comes after it. */
export function explains(decision: Decision): decision is AnswerDecision | InstructionsDecision {
  return (
    decision.kind === 'instructions' || (decision.kind === 'answer' && CLOSING.has(decision.answer.kind))
  );
}

/** Comments that are made once, and not again while they stand, however many decisions ask for them. */
export function answerComments(
  ref: IssueRef,
  decisions: readonly (AnswerDecision | InstructionsDecision)[],
  own: readonly OwnComment[],
  words: Words,
): Effect[] {
  const asked = new Map(decisions.map((decision) => [decision.key, decision]));
  return [...asked.values()].flatMap((decision): Effect[] => {
    const { key, because, deadline } = decision;
    if (find(own, key) !== undefined) return [];
    const text =
      decision.kind === 'instructions'
        ? selfServiceText(words.documents, decision.instructions)
        : answerText(decision, words);
    const body = `${markerLine({ keys: [key], asOf: null })}\n${text}`;
    return [{ kind: 'create_comment', issue: ref, keys: [key], body, because, deadline }];
  });
}

/** One comment for the secrets of a place that nobody was told of yet. */
export function secretComment(
  ref: IssueRef,
  { found, place, because, deadline }: SecretDecision,
  own: readonly OwnComment[],
  documents: Documents,
): Effect[] {
  const fresh = found.filter(({ key }) => find(own, key) === undefined);
  if (fresh.length === 0) return [];
  const keys = fresh.map(({ key }) => key);
  const text = secretText(documents, { ...place, kinds: fresh.map(({ kind }) => kind) });
  const body = `${markerLine({ keys, asOf: null })}\n${text}`;
  return [{ kind: 'create_comment', issue: ref, keys, body, because, deadline }];
}

function answerText({ answer }: AnswerDecision, { documents, explain }: Words): string {
  switch (answer.kind) {
    case 'refusal':
      return refusalText(documents, answer.refusal);
    case 'help':
      return helpText(documents, answer.help);
    case 'explain':
      return explainText(documents, { by: answer.by, text: explain(answer.to) });
    case 'out_of_scope':
      return outOfScopeText(documents, answer.outOfScope);
    case 'follow_up':
      return followUpText(documents, answer.followUp);
    case 'reminder':
      return reminderText(documents, answer.reminder);
    case 'silence':
      return silenceText(documents, answer.silence);
  }
}
