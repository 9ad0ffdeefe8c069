import type { QueueReasonWords } from '../../documents/queue-reason.ts';
import type { ClockName } from '../../sla/clock-name.ts';
import { spanOf } from './span.ts';

const WAITS = {
  pending: 'wartet auf die Kundin oder den Kunden',
  on_hold: 'zurückgestellt',
  snoozed: 'vom Team aufgeschoben',
} as const;

/** @param clocks how the clocks are called */
export function queueReason(clocks: Readonly<Record<ClockName, string>>): QueueReasonWords {
  return (reason, { time, day }) => {
    switch (reason.kind) {
      case 'waits':
        return `${WAITS[reason.for]}${reason.until === null ? '' : `, bis ${time(reason.until)}`}`;
      case 'risen':
        return `${clocks[reason.clock]} überfällig seit ${time(reason.since)}, seit mehr als ${spanOf(reason.allowed)}: Das geht ${reason.past === 'tier' ? 'jeder Kundenstufe' : 'allem anderen'} vor`;
      case 'priority':
        return reason.severity === null ? 'noch keine Priorität' : `Priorität ${reason.severity}`;
      case 'cannot_wait':
        return 'kann nicht warten';
      case 'tier':
        return reason.tier === null ? 'keine Kundenstufe' : `Kundenstufe ${reason.tier}`;
      case 'broken':
        return `${clocks[reason.clock]} überfällig seit ${time(reason.since)}`;
      case 'at_risk':
        return `${clocks[reason.clock]} gefährdet, fällig ${time(reason.due)}`;
      case 'key_date':
        return `Stichtag ${day(reason.at)}`;
      case 'due':
        return `${clocks[reason.clock]} fällig ${time(reason.at)}`;
      case 'age':
        return `offen seit ${time(reason.openedAt)}`;
      case 'repository':
        return reason.repository;
      case 'number':
        return `Nummer ${String(reason.number)}`;
    }
  };
}
