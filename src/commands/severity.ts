import { leading, understood, unknownWord } from './reading.ts';
import type { RefusalReason } from './refusal.ts';
import { command, type TicketThen } from './spec.ts';

/** The word that leaves a severity as the ticket's report has it, unless the policy calls a severity so. */
const CONFIRM = 'confirm';

export const severity = command({
  name: 'severity',
  args: 'LEVEL [why]',
  does: 'sets the severity, or confirms the reported one where LEVEL is “confirm”; it stands above whatever the form says',
  by: ['staff'],
  read: (args, { severities, spoken }) => {
    const level = leading(args, severities);
    if (level !== null) return understood(level.rest, { kind: 'severity', severity: level.name });
    const confirmed = spoken ? leading(args, [CONFIRM]) : null;
    if (confirmed === null)
      return unknownWord(
        args,
        'LEVEL',
        spoken && severities.length > 0 ? [...severities, CONFIRM] : severities,
      );
    return { ...understood(confirmed.rest, { kind: 'confirmation' }), refusedOn: untimely };
  },
});

function untimely({ severity: told }: TicketThen): RefusalReason | null {
  return told === null ? { kind: 'not_now', because: { kind: 'no_severity' } } : null;
}
