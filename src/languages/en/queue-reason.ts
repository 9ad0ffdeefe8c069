import type { QueueReasonWords } from '../../documents/queue-reason.ts';
import type { ClockName } from '../../sla/clock-name.ts';

const WAITS = {
  pending: 'waits for its customer',
  on_hold: 'on hold',
  snoozed: 'put off by staff',
} as const;

/** @param clocks how the clocks are called */
export function queueReason(clocks: Readonly<Record<ClockName, string>>): QueueReasonWords {
  return (reason, { time, day }) => {
    switch (reason.kind) {
      case 'waits':
        return `${WAITS[reason.for]}${reason.until === null ? '' : `, until ${time(reason.until)}`}`;
      case 'risen':
        return `${clocks[reason.clock]} overdue since ${time(reason.since)}, for more than ${reason.allowed}: that comes before ${reason.past === 'tier' ? 'any tier' : 'everything else'}`;
      case 'priority':
        return reason.severity === null ? 'no priority yet' : `priority ${reason.severity}`;
      case 'cannot_wait':
        return 'it cannot wait';
      case 'tier':
        return reason.tier === null ? 'no customer tier' : `tier ${reason.tier}`;
      case 'broken':
        return `${clocks[reason.clock]} overdue since ${time(reason.since)}`;
      case 'at_risk':
        return `${clocks[reason.clock]} at risk, due ${time(reason.due)}`;
      case 'key_date':
        return `key date ${day(reason.at)}`;
      case 'due':
        return `${clocks[reason.clock]} due ${time(reason.at)}`;
      case 'age':
        return `open since ${time(reason.openedAt)}`;
      case 'repository':
        return reason.repository;
      case 'number':
        return `number ${String(reason.number)}`;
    }
  };
}
