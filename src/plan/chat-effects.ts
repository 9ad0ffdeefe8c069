import { earliest } from '../calendar/instant.ts';
import type { Documents } from '../languages/documents.ts';
import type { Decision } from '../rules/decision.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Delivery } from './delivery.ts';
import type { IssueRef, Say } from './effect.ts';

interface Around {
  readonly documents: Documents;
  /** `owner/name` of the desk, lower case. */
  readonly repository: string;
}

/** What the chat is told of a ticket, as that calls it which records it. Other words have another name. */
export function chatRef(number: number, keys: readonly string[]): IssueRef {
  return { id: `chat #${String(number)} ${[...keys].sort().join(' ')}`, number, chat: true };
}

/** One message for all that staff have to hear of a ticket now. Its status comment keeps that they did. */
export function chatEffects(
  { issue, ownMarks, severity }: Ticket,
  decisions: readonly Decision[],
  { channels }: Delivery,
  { documents, repository }: Around,
): Say[] {
  const told = decisions
    .filter((d) => d.kind === 'notice')
    .filter(({ key }) => channels.get(key) === 'chat' && !ownMarks.has(key));
  const deadline = earliest(...told.map((d) => d.deadline));
  if (deadline === null) return [];
  const { number, title, url } = issue;
  const ref = chatRef(
    number,
    told.map(({ key }) => key),
  );
  const text = documents.write('chat', { title, severity: severity.at(-1)?.severity ?? null, told });
  const because = [...new Set(told.map((d) => d.because))].join(' ');
  const message = { key: `${repository} ${ref.id}`, repository, number, url, text };
  return [{ kind: 'say', issue: ref, message, tells: [ref], because, deadline }];
}
