import type { Helpdesk } from './helpdesk.ts';
import { commentsBySteward } from './helpdesk.ts';

/** Something that has to be true after an episode, with the words to say so when it is not. */
export interface Expectation {
  readonly says: string;
  readonly holds: (desk: Helpdesk) => boolean;
}

export function carries(ticket: string, ...labels: readonly string[]): Expectation {
  return {
    says: `${ticket} carries ${labels.join(' and ')}`,
    holds: (desk) => labels.every((name) => desk.ticket(ticket).labels.some((label) => label.name === name)),
  };
}

export function lacks(ticket: string, ...labels: readonly string[]): Expectation {
  return {
    says: `${ticket} does not carry ${labels.join(' or ')}`,
    holds: (desk) => desk.ticket(ticket).labels.every((label) => !labels.includes(label.name)),
  };
}

/** Comments of the kind that their first, hidden line names, counted: `status`, `breach`, `owner`, `post-mortem`. */
export function said(ticket: string, what: string, times = 1): Expectation {
  return {
    says: `Steward has ${times} comment${times === 1 ? '' : 's'} of the kind ${what} on ${ticket}`,
    holds: (desk) =>
      commentsBySteward(desk.ticket(ticket)).filter(({ body }) =>
        (body.split('\n', 1)[0] ?? '').includes(` ${what}`),
      ).length === times,
  };
}

/** No two runs said the same, so that nothing had to be taken back. */
export function undisturbed(ticket: string): Expectation {
  return {
    says: `Steward took no comment back on ${ticket}`,
    holds: (desk) => desk.ticket(ticket).timeline.every((item) => item.__typename !== 'CommentDeletedEvent'),
  };
}

/** The words stand in exactly one comment of Steward's. */
export function states(ticket: string, words: string): Expectation {
  return {
    says: `one comment of Steward's on ${ticket} has “${words}”`,
    holds: (desk) =>
      commentsBySteward(desk.ticket(ticket)).filter((comment) => legible(comment.body).includes(words))
        .length === 1,
  };
}

/** Names that are shown and not called are kept apart from their @ by a character of no width. */
function legible(body: string): string {
  return body.replaceAll('\u200b', '');
}
