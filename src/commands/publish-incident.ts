import { understood } from './reading.ts';
import type { RefusalReason } from './refusal.ts';
import { command, type Reading, type TicketThen, type Vocabulary } from './spec.ts';

export const publish = command({
  name: 'publish',
  args: '',
  does: 'shows the incident on the status page, with what `/status` says of it and nothing else',
  by: ['staff'],
  fromRevised: true,
  read: (args, vocabulary) => readPublication(args, true, vocabulary),
});

/** @param shown what becomes of the incident on the status page */
export function readPublication(
  args: string,
  shown: boolean,
  { hasStatusPage }: Pick<Vocabulary, 'hasStatusPage'>,
): Reading {
  return {
    ...understood(args, { kind: 'publication', shown }),
    refusedOn: (ticket) => nowhere(hasStatusPage, ticket),
  };
}

function nowhere(hasStatusPage: boolean, { incident }: TicketThen): RefusalReason | null {
  if (!hasStatusPage) return { kind: 'not_now', because: { kind: 'no_status_page' } };
  return incident ? null : { kind: 'not_now', because: { kind: 'no_incident' } };
}
