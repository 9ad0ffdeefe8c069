import type { Setting } from '../desk/story.ts';
import { policyOf, Story } from '../desk/story.ts';

/**
 * A desk in UTC whose office is open from nine to five on weekdays. 2026-11-16 is a Monday. Urgent tickets are
 * measured around the clock, medium ones in office hours, low ones are promised nothing.
 */
const DESK = `
version: 1
timezone: UTC
team:
  staff: [ana, bo, chen, { login: dora, from: 2026-11-10, until: 2026-11-19 }]
  groups:
    tier-1: { members: [ana] }
    tier-2: { members: [chen], label: 'group: tier-2' }
calendars:
  office: { timezone: UTC, hours: { mon-fri: '09:00-17:00' } }
  berlin: { timezone: Europe/Berlin, hours: { mon-fri: '09:00-17:00' } }
severities:
  - { name: urgent, color: 'b60205', description: Down }
  - { name: high, color: 'd93f0b', description: Shaky }
  - { name: medium, color: 'fbca04', description: Partly }
  - { name: low, color: '0e8a16', description: Hardly }
customers:
  tiers: [gold]
  members: { gold: { acme: [cus, colleague], other: [rival] } }
intake:
  acknowledge: true
  severity: [{ field: severity }]
`;

export const RULES = `
sla:
  - { name: urgent, when: { severity: urgent }, first_response: 1h, next_response: 1h, update: 2h, resolution: 8h, warn_at: 75% }
  - { name: high, when: { severity: high }, first_response: 3h, next_response: 3h, update: 4h, resolution: 16h, warn_at: 75% }
  - { name: medium, when: { severity: medium }, calendar: office, first_response: 4h, next_response: 4h, resolution: 3 working days, warn_at: 75% }
ownership: { within: 4h, group: tier-1 }
escalation:
  - { name: quiet, when: { severity: urgent }, on: silence, after: 30m }
  - { name: stuck, when: { severity: [urgent, high] }, on: taken, after: 1h, to: tier-2 }
waiting: { pending: { close_after: 72h, severities: [urgent, high, medium] } }
incidents: { when: { severity: urgent } }
write_up: { when: { incident: true }, within: 24h, done: written }
`;

export const setting: Setting = { policy: await policyOf(DESK + RULES) };

/** The same desk under other rules. */
export async function under(rules: string, more: Omit<Setting, 'policy'> = {}): Promise<Setting> {
  return { policy: await policyOf(DESK + rules), ...more };
}

/** An urgent ticket of Monday, ten o'clock. */
export function urgent(by = 'cus'): Story {
  return new Story('mon 10:00', by).labels('mon 10:00', 'cus', 'severity: urgent');
}
