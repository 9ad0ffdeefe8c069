import type { Policy } from '../policy/policy.ts';
import type { FactorLine } from '../text/factor-line.ts';
import { consequencesOf, doneOf } from './commands/command.ts';
import { writeUpSource } from './own-records.ts';
import type { Ticket } from './ticket.ts';
import { readWriteUp } from './write-up-text.ts';

/**
 * What had a part in what happened on a ticket, as people put it on record: in its post-mortem, and by command on any
 * ticket, one without a post-mortem included. What is said in both counts once.
 *
 * @param text of its post-mortem; left out: the one that stands in the ticket's own repository, never one of the office. Null: there is none
 */
export function factorsOf(
  ticket: Pick<Ticket, 'commands' | 'ownComments' | 'companion' | 'aftermath'>,
  { factorClasses }: Pick<Policy, 'factorClasses'>,
  text: string | null = writeUpSource(ticket.ownComments, ticket.companion, ticket.aftermath)?.body ?? null,
): FactorLine[] {
  const written = text === null ? [] : readWriteUp(text, factorClasses).factors;
  const told = consequencesOf(doneOf(ticket.commands), 'factor').map(
    ({ command, consequence }): FactorLine => ({
      class: consequence.class,
      component: consequence.component,
      text: command.why,
    }),
  );
  const seen = new Set<string>();
  return [...written, ...told].filter((one) => {
    const key = JSON.stringify([one.class, one.component, one.text].map((part) => part?.toLowerCase()));
    if (one.text !== '' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
