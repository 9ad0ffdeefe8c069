// Generated from the .yml files beside it by scripts/generate.ts; change those instead.

/** The built-in processes: name → YAML text. */
export const PRESETS: Readonly<Record<string, string>> = {
  ddev: `# The process of a support desk with two tiers and four severities: promises on the first answer, regular updates while
# production suffers, and a clear moment at which tier one stops working alone.
version: 1

severities:
  # Production is down and nobody knows a way around it.
  - { name: urgent, color: 'b60205', description: Production is down and no workaround is known }
  # Production works badly; perhaps there is a way around it.
  - { name: high, color: 'd93f0b', description: Production is disrupted; there may be a workaround }
  # Also administrative requests, and mistakes in the documentation.
  - { name: medium, color: 'fbca04', description: Part of a function that is not critical is lost }
  # Also requests for features.
  - { name: low, color: '0e8a16', description: No significant effect }

team:
  groups:
    tier-1: { members: [] } # answers first, and works on tickets alone for a while
    tier-2: { members: [] } # engineers, who join when urgent and high tickets take too long
    support: { members: [], label: 'group: support' } # takes over medium and low tickets that take too long

intake:
  acknowledge: true
  severity:
    - { field: severity } # any form with such a field tells the severity by its name

# 24x5 runs from Monday 00:00 to Saturday 00:00 in the desk's zone. Only the first answer and the updates are promised:
# this process names no time for the resolution.
sla:
  - name: urgent
    when: { severity: urgent }
    calendar: 24x7
    first_response: 60m # somebody engages within the hour, at any hour
    update: 1h # the customer hears from the desk every hour
  - name: high
    when: { severity: high }
    calendar: 24x5
    first_response: 2h # on any day from Monday to Friday
    update: 2h # the customer hears from the desk every two hours
  - name: standard
    when: { severity: [medium, low] }
    calendar: 24x5
    first_response: 8h # updates come as appropriate

# Working on a ticket means assigning it to oneself. The longest that a ticket may go without an owner is the longest
# that it may go without an answer.
ownership:
  within: 8h
  calendar: 24x5
  group: tier-1

# How long tier one works alone, counted from when it takes the ticket.
escalation:
  - name: urgent to tier two
    when: { severity: urgent }
    on: taken
    after: 30m
    calendar: 24x7
    to: tier-2
  - name: high to tier two
    when: { severity: high }
    on: taken
    after: 1h
    calendar: 24x5
    to: tier-2
  - name: medium to support
    when: { severity: medium }
    on: taken
    after: 2h
    calendar: 24x5
    to: support
  - name: low to support
    when: { severity: low }
    on: taken
    after: 4h
    calendar: 24x5
    to: support

waiting:
  pending:
    close_after: 72h # three days on the wall without an answer from the customer
    severities: [medium, low] # urgent and high stay open however long the customer is silent

incidents:
  when: { severity: urgent } # besides tickets that carry the incident label

write_up:
  when: {} # every severity
  within: 24h # after the ticket is closed
  done: organised # somebody owns the write-up; it need not be written by then
`,
};
