import { missing, understood } from './reading.ts';
import type { RefusalReason } from './refusal.ts';
import { command, type TicketThen } from './spec.ts';

export const cannotWait = command({
  name: 'cannot-wait',
  args: 'REASON|no',
  does: 'says that the ticket cannot wait, and why; with “no” it can after all',
  by: ['staff'],
  fromRevised: true,
  onlyOpen: true,
  read: (args, { pressing }) => {
    if (args === '') return missing('REASON');
    // A reason may stand behind it; “no backups at all” is one itself.
    const [no = null, why = ''] = NO.exec(args) ?? [];
    if (no !== null) return understood(why.trim(), { kind: 'call', called: 'cannot_wait', undone: true });
    const refusedOn = (ticket: TicketThen): RefusalReason | null => untimely(pressing, ticket);
    return { ...understood(args, { kind: 'call', called: 'cannot_wait' }), refusedOn };
  },
});

const NO = /^no(?:(?:[.,:;!]+|\s+[-–—])(?:\s(.*))?)?$/is;

/** @param severities those of which the policy says that a ticket may be such as cannot wait */
function untimely(severities: readonly string[], { severity }: TicketThen): RefusalReason | null {
  if (severity !== null && severities.includes(severity)) return null;
  return { kind: 'not_now', because: { kind: 'can_wait', severities } };
}
