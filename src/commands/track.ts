import { understood } from './reading.ts';
import type { RefusalReason } from './refusal.ts';
import type { TicketThen } from './spec.ts';
import { command } from './spec.ts';

export const track = command({
  name: 'track',
  args: '',
  does: 'opens an issue for each unchecked action of the write-up',
  by: ['staff'],
  read: (args) => ({ ...understood(args, { kind: 'track' }), refusedOn: nothingToTrack }),
});

function nothingToTrack({ actions }: TicketThen): RefusalReason | null {
  return actions === 'open' ? null : { kind: 'not_now', because: { kind: actions } };
}
