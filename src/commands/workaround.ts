import { understood } from './reading.ts';
import type { RefusalReason } from './refusal.ts';
import type { TicketThen } from './spec.ts';
import { command } from './spec.ts';

export const workaround = command({
  name: 'workaround',
  args: '[text]',
  does: 'lowers the severity as the policy grants for a workaround; the original stays on record',
  by: ['staff'],
  read: (args) => ({ ...understood(args, { kind: 'workaround' }), refusedOn: untimely }),
});

function untimely({ severity, lowered, lowers }: TicketThen): RefusalReason | null {
  if (severity === null) return { kind: 'not_now', because: { kind: 'no_severity' } };
  if (lowered || lowers) return null;
  return { kind: 'not_now', because: { kind: 'not_lowered', severity } };
}
