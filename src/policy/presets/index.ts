// Generated from the .yml files beside it by scripts/generate.ts; change those instead.

/** The built-in processes: name → YAML text. */
export const PRESETS: Readonly<Record<string, string>> = {
  ddev: `# The process of a support desk with two tiers and four severities: times for the first answer, regular updates while
# production suffers, and a clear moment at which tier one stops working alone.
version: 1

severities:
  - name: urgent
    color: 'b60205'
    description:
      en: Production is down and no workaround is known
      de: Der Betrieb steht, und keine Umgehung ist bekannt
  - name: high
    color: 'd93f0b'
    description:
      en: Production is disrupted; there may be a workaround
      de: Der Betrieb ist gestört; vielleicht gibt es eine Umgehung
  - name: medium
    color: 'fbca04'
    description:
      en: A non-critical function is partly lost; administrative requests; errors in the documentation
      de: Eine unkritische Funktion fehlt teilweise; Verwaltungsanfragen; Fehler in der Dokumentation
  - name: low
    color: '0e8a16'
    description:
      en: No significant effect; feature requests
      de: Ohne nennenswerte Auswirkung; Wünsche nach neuen Funktionen

team:
  groups:
    tier-1: { members: [] } # answers first, and works on tickets alone for a while
    tier-2: { members: [], label: 'group: tier-2' } # engineers, who join when urgent and high tickets take too long
    support: { members: [], label: 'group: support' } # takes over medium and low tickets that take too long

pagers:
  on-call: {} # the bridge: it wakes somebody as soon as the desk says which service is behind it

intake:
  acknowledge: true
  severity:
    - { field: severity } # any form with such a field tells the severity by its name
  # Tier two alone decides, and at once: of a ticket that came without a severity it hears whoever owns it.
  triage: { within: 30m, calendar: 24x7, group: tier-2, effective: 2026-12-01 }

# What the desk asks of itself; \`publish: true\` promises it to customers. 24x5 runs from Monday 00:00 to Saturday 00:00 in
# the desk's zone. This process names no time for the resolution.
internal:
  - name: urgent
    when: { severity: urgent }
    calendar: 24x7
    first_response: 60m # somebody engages within the hour, at any hour
    # The customer hears from the desk every hour, unless it is their turn. When that is called to mind is ours to say.
    update:
      every: 1h
      reminders: { before: 10m, group_after: 15m, group: tier-1, effective: 2026-12-01 }
    pauses: { update: [pending] }
  - name: high
    when: { severity: high }
    calendar: 24x5
    first_response: 2h # on any day from Monday to Friday
    # The customer hears from the desk every two hours, unless it is their turn; the reminders are ours.
    update:
      every: 2h
      reminders: { before: 20m, group_after: 30m, group: tier-1, effective: 2026-12-01 }
    pauses: { update: [pending] }
  - name: standard
    when: { severity: [medium, low] }
    calendar: 24x5
    first_response: 8h
    next_response: 8h # updates come as appropriate, answers within a day
    # Whoever works on it writes once an hour, unless it is somebody else's turn. Answers from before count for nothing.
    update: { every: 1h, while: owned, effective: 2026-12-01 }
    pauses: { update: [pending, on_hold] }

# The most severe first, then what is late and what is about to be, then what is due first. The order is ours.
queue: { order: [priority, broken, at_risk, due, age] }

# Working on a ticket means assigning it to oneself. The longest that a ticket may go without an owner is the longest
# that it may go without an answer.
ownership:
  within: 8h
  calendar: 24x5
  group: tier-1

# Urgent and high reach the pager as they arrive. Then it is said how long tier one works alone, counted from when it
# takes the ticket.
escalation:
  - name: urgent on arrival
    when: { severity: urgent }
    on: opened
    page: on-call
  - name: high on arrival
    when: { severity: high }
    on: opened
    page: on-call
  # Somebody must wake up, whether or not anybody has taken it: six times more, every twenty minutes.
  - name: urgent unanswered
    when: { severity: urgent }
    on: unanswered
    effective: 2026-12-01 # what was opened before is left as it was
    after: 30m
    calendar: 24x7
    to: tier-2
    page: on-call
    repeat: 20m
    repeat_at_most: 6
  - name: urgent to tier two
    when: { severity: urgent }
    on: taken
    after: 30m
    calendar: 24x7
    to: tier-2
    page: on-call
  - name: high to tier two
    when: { severity: high }
    on: taken
    after: 1h
    calendar: 24x5
    to: tier-2
    page: on-call
  - name: medium to support
    when: { severity: medium }
    on: taken
    after: 2h
    calendar: 24x5
    to: support
    unassign: true
  - name: low to support
    when: { severity: low }
    on: taken
    after: 4h
    calendar: 24x5
    to: support
    unassign: true

waiting:
  pending:
    close_after: 72h # three days on the wall without an answer from the customer
    severities: [medium, low] # urgent and high stay open however long the customer is silent

incidents:
  when: { severity: urgent } # besides tickets that carry the incident label
  roles: { lead: tier-2, communications: tier-1 } # engineers coordinate the bridge, tier one tells others

# Tier two decides what the status page shows, where a policy has one; tier one keeps it, by \`/status\`.
commands:
  publish: { who: [tier-2] }
  unpublish: { who: [tier-2] }

write_up:
  when: {} # every severity
  brief: { severity: [medium, low] } # of these a line for staff, and no text to fill in
  within: 24h # after the ticket is closed
  remind_before: 4h # ours
  done: organised # somebody owns the write-up; it need not be written by then
`,
  msp: `# The process of a managed-service provider's first line: five priorities that follow from who is affected, promises in
# the desk's own working hours, and regular word to the customer while many people cannot work.
version: 1

reference: SUP-{number}

severities:
  - name: P1
    label: 'priority: P1'
    color: 'b60205'
    description:
      en: No one can work
      de: Niemand kann arbeiten
  - name: P2
    label: 'priority: P2'
    color: 'd93f0b'
    description:
      en: Several departments or services are affected
      de: Mehrere Abteilungen oder Dienste sind betroffen
  # Also whatever a VIP asks for: see intake.
  - name: P3
    label: 'priority: P3'
    color: 'fbca04'
    description:
      en: More than five people or a whole department
      de: Mehr als fünf Personen oder eine ganze Abteilung
  - name: P4
    label: 'priority: P4'
    color: '0e8a16'
    description:
      en: One person has a problem
      de: Eine Person hat ein Problem
  - name: P5
    label: 'priority: P5'
    color: 'c2e0c6'
    description:
      en: A request for service
      de: Ein Wunsch

calendars:
  # The support person's working time, in the desk's zone: not the requester's.
  office: { hours: { mon-fri: '09:00-17:00' } }

team:
  groups:
    support: { members: [] } # talks to the customer
    operations: { members: [], label: 'group: operations' } # rotates through the engineering team

customers:
  tiers: [tier-3, tier-2, tier-1, pay-as-you-go]

intake:
  acknowledge: true
  severity:
    # Priority follows from impact, not from how loudly it is asked.
    - field: impact
      map:
        No one can work: P1
        Several departments or services: P2
        More than five people or a whole department: P3
        Only me: P4
        I would like something: P5
    - { at_least: P3, when: { customer: vip } }
  # A stranger's P1 is a P2 until the support person confirms it, once customers are listed. Where none are, one line makes
  # it so: unverified_max: P2
  forms:
    change.yml:
      severity: P5
      notice: { field: needed-by, at_least: 2 weeks } # with less, no promise is made
  triage: { within: 30m, calendar: office, group: support, effective: 2026-12-01 }
  workaround: { P3: P4 } # the pressure is off while the real fix is made

# The first answer comes within half an hour of working time, whatever the priority. Updates go on while a vendor is waited
# for, even if there is nothing new; when staff are reminded of them is ours to say.
sla:
  - name: P1
    when: { severity: P1 }
    calendar: office
    first_response: 30m
    update: { every: 1h, reminders: { before: 10m, group_after: 15m, group: support, effective: 2026-12-01 } }
    resolution: 2h
    warn_at: 75%
  - name: P2
    when: { severity: P2 }
    calendar: office
    first_response: 30m
    update: { every: 2h, reminders: { before: 20m, group_after: 30m, group: support, effective: 2026-12-01 } }
    resolution: 4h
    warn_at: 75%
  - name: P3
    when: { severity: P3 }
    calendar: office
    first_response: 30m
    resolution: 1 working day
    warn_at: 75%
  - name: P4
    when: { severity: P4 }
    calendar: office
    first_response: 30m
    resolution: 3 working days
    warn_at: 75%
  - name: P5
    when: { severity: P5 } # until it becomes a project, which leaves the promises
    calendar: office
    first_response: 30m
    resolution: 5 working days
    warn_at: 75%

# The process names no time for this. A working day leaves nothing unowned for longer than the shortest promise of days.
# Priority follows from impact, and so does the order of work. What is broken is mended before anybody's tier counts.
queue:
  order: [priority, broken, at_risk, tier, key_date, due, age]
  rises_after: 2 working days
  calendar: office
  key_date: { field: needed-by }

ownership:
  within: 1 working day
  calendar: office
  group: support

# What waits for a third party: its customer is told for whom, where nobody has written so, and whoever owns it asks again.
# The process names no time for that. Holds from before are left as they were.
waiting:
  hold: { tell_customer: true, remind_every: 2 working days, calendar: office, effective: 2026-12-01 }

# Once a week the support person leads a meeting that leaves every ticket with an owner.
triage: { every: 1 week, starts: '2026-12-07T10:00', group: support }

incidents:
  when: { severity: [P1, P2] }
  roles: { communications: support } # the support person talks to the customer

# What went wrong, how, and what prevents it. The process names no time: a working week is ours.
write_up:
  when: { severity: [P1, P2] }
  within: 5 working days
  remind_before: 1d
  calendar: office
  done: written

# Operations work that is too much delays the projects of those who do it. The figures are ours; whom to tell once it has
# lasted is left to the policy of a desk: load.lasting.
load: { group: operations, above: 12, below: 8, effective: 2026-12-01 }
`,
  outage: `# The process of a support desk that treats each escalation into engineering as an outage, also where nobody is down: it is
# an incident, and within a day somebody has written down what taught support too little, or which bug it was.
version: 1

# The essay that this is made of names no severities and no times: those below are ours.
severities:
  - name: down
    color: 'b60205'
    description:
      en: Customers cannot work
      de: Kunden können nicht arbeiten
  - name: impaired
    color: 'd93f0b'
    description:
      en: Something does not work as it should
      de: Etwas funktioniert nicht, wie es soll
  # “What is supposed to happen here?” is one that support could not answer, if it goes on to engineering.
  - name: question
    color: '0e8a16'
    description:
      en: Nothing is down; somebody needs to know something
      de: Nichts ist ausgefallen, jemand möchte etwas wissen

calendars:
  office: { hours: { mon-fri: '09:00-17:00' } }

team:
  groups:
    support: { members: [] } # talks to customers, and resolves what it can
    engineering: { members: [], label: 'group: engineering' } # whatever goes on to them is an outage

pagers:
  on-call: {} # wakes engineers as soon as the desk says which service is behind it

intake:
  acknowledge: true
  severity:
    - { field: severity } # any form with such a field tells the severity by its name
  triage: { within: 1h, calendar: office, group: support }

# What the desk asks of itself. An outage is told of while it lasts, whatever its severity.
internal:
  - name: down
    when: { severity: down }
    calendar: 24x7
    first_response: 30m
    update: 1h
    pauses: { update: [pending] }
  - name: outage
    when: { incident: true }
    calendar: office
    first_response: 2h
    update: 1 working day
    pauses: { update: [pending] }
  - name: impaired
    when: { severity: impaired }
    calendar: office
    first_response: 2h
    next_response: 4h
  - name: question
    when: { severity: question }
    calendar: office
    first_response: 4h
    next_response: 1 working day

# When support works on something alone for too long it is an escalation as well, and counts as one.
escalation:
  - name: down in silence
    when: { severity: down }
    on: unanswered
    after: 30m
    to: engineering
    page: on-call
  - name: down
    when: { severity: down }
    on: taken
    after: 30m
    to: engineering
    page: on-call
  - name: impaired
    when: { severity: impaired }
    on: taken
    after: 4h
    calendar: office
    to: engineering

# The most severe first, then what is late and what is about to be, then what is due first. The order is ours.
queue: { order: [priority, broken, at_risk, due, age] }

ownership:
  within: 4h
  calendar: office
  group: support

# By the step above, by \`/escalate engineering\`, or by the group's label: each is one.
incidents:
  when: { escalated: engineering }

waiting:
  pending: { remind_after: 72h }
  hold: { tell_customer: true, remind_every: 2 working days, calendar: office }

# The retrospective is the next day's. Each factor is a matter of education, which support can be taught, or a bug, which
# “the customer did it wrong”, “they used it incorrectly” and “they applied hacks” are as well.
write_up:
  when: { incident: true }
  within: 24h
  remind_before: 4h
  done: written
  factors: [education, bug]
  remedies:
    education: [training, documentation, mentoring]
  actions: { track: true, older_than: 30 days }

# What counts is prevention: which escalations came again, and why.
learning: true

# Once a week support looks at what nobody owns, and at actions that have been open for long.
triage: { every: 1 week, starts: '2026-12-07T10:00', group: support }
`,
  product: `# The process of a product company's support: four priorities, the customer's tier decides the order among equals, and
# a request before the sale states what engineers need to know.
version: 1

severities:
  - name: p0
    label: 'priority: p0'
    color: 'b60205'
    description:
      en: A failed deployment or a total loss of service
      de: Die Einführung ist gescheitert, oder der Dienst fällt ganz aus
  - name: p1
    label: 'priority: p1'
    color: 'd93f0b'
    description:
      en: Core features are unavailable or all is slow
      de: Kernfunktionen fehlen, oder alles ist langsam
  # From customers who pay.
  - name: p2
    label: 'priority: p2'
    color: 'fbca04'
    description:
      en: A question or a problem that blocks nobody
      de: Eine Frage oder ein Problem, das niemanden aufhält
  # Nobody outside has asked for it, or nobody who pays.
  - name: p3
    label: 'priority: p3'
    color: '0e8a16'
    description:
      en: Everything else, such as work we found ourselves
      de: Alles Übrige, etwa Arbeit, die wir selbst gefunden haben

calendars:
  office: { hours: { mon-fri: '09:00-17:00' } }

team:
  groups:
    support: { members: [] }
    # Support gives engineering all the context; what is down does not wait for it.
    engineering:
      members: []
      label: 'group: engineering'
      asks:
        items: [What was tried, How to reproduce it, Who is affected]
        at_once: [p0, p1]
        effective: 2026-12-01

pagers:
  on-call: {} # wakes engineering as soon as the desk says which service is behind it

customers:
  tiers: [pre-sales, enterprise, team, free, open-source, internal]
  field: tier

intake:
  acknowledge: true
  severity:
    - { field: severity }
    - { label: { 'priority: p0': p0, 'priority: p1': p1, 'priority: p2': p2, 'priority: p3': p3 } }
    # p0 and p1 are for every customer, p2 for those who pay; our own work is p3, whatever it says of itself.
    - { at_most: p3, when: { tier: internal }, effective: 2026-12-01 }
    - { at_most: p3, when: { tier: [free, open-source], severity: p2 }, effective: 2026-12-01 }
  # What a report says holds until the support engineer has set the priority, or confirmed it.
  triage: { within: 2h, calendar: office, group: support, severity: proposed, effective: 2026-12-01 }
  forms:
    pre-sales.yml:
      severity: { field: severity }
      required: [summary, attempted, steps, impact, design, stage]
      required_until: { design: 2026-12-01 } # links to relevant documents, where there are any

# Contracts promise more than a general process can know: add rules by tier. What is written here is what the desk
# asks of itself on a normal day: an answer within a couple of hours.
internal:
  - name: normal load
    calendar: office
    first_response: 2h
    next_response: 2h

# There is a single number one. Among equals the customer's tier decides, then what is broken and what is about to be, then
# the key dates of a sale. What has been broken for two days of work waits behind no better tier any more: that is ours.
queue:
  order: [priority, cannot_wait, tier, broken, at_risk, key_date, due, age]
  rises_after: 2 working days
  calendar: office
  key_date: { field: key-dates }

ownership:
  within: 4h
  calendar: office
  group: support

# Engineering drops everything only for what cannot wait a day, which staff say with the reason.
cannot_wait: { severities: [p0, p1] }

# A p2 may sit until engineering takes a look, and not for ever: how long is ours to say.
escalation:
  - name: drop everything
    when: { cannot_wait: true }
    on: opened
    to: engineering
    page: on-call
  - name: p2 with engineering
    when: { severity: p2, held_by: engineering }
    on: held
    after: 3 working days
    calendar: office
    repeat: 3 working days
    effective: 2026-12-01

incidents:
  when: { severity: [p0, p1] }

write_up:
  when: { severity: p0 }
  within: 24h
  remind_before: 4h # ours

# Few tickets are p0 or p1, and customers may have to wait on days that are not normal. The figures are ours. What would
# call or mail somebody is left to the policy of a desk: tell, tell_customers.
load: { group: support, above: 12, below: 8, away: 50%, effective: 2026-12-01 }
inflation: { severities: [p0, p1], above: 20%, below: 15%, effective: 2026-12-01 }
`,
  'support-ops': `# The process of an internal operations desk: every ticket comes through the right form with its required answers, the
# criticality of the system decides how soon somebody is called, and the requester signs off the result.
version: 1

severities:
  - name: mission-critical
    color: 'b60205'
    description:
      en: The organisation stands still without it
      de: Ohne das System steht die Organisation still
  - name: business-critical
    color: 'd93f0b'
    description:
      en: Important work stands still without it
      de: Ohne das System steht wichtige Arbeit still
  - name: business-operational
    color: 'fbca04'
    description:
      en: Daily work is harder without it
      de: Ohne das System ist die tägliche Arbeit mühsamer
  - name: administrative
    color: '0e8a16'
    description:
      en: It can wait
      de: Es kann warten

team:
  groups:
    on-call: { members: [] } # called where nobody answers

calendars:
  # The hours that alarms count, around the clock. A desk that is asked in a chat first, in its own hours, names those:
  # { union: [office] }.
  alarm-hours: { union: [24x7] }

pagers:
  on-call: {} # wakes them as soon as the desk says which service is behind it

intake:
  acknowledge: true
  severity:
    - { field: severity }
  # A system that is not on the sheet may be any: with an incident somebody is called as for an important one, until
  # staff say what it is. What was opened before is left as it was.
  otherwise: { severity: business-critical, effective: 2026-12-01 }
  triage: { within: 30m, group: on-call, effective: 2026-12-01 }
  forms:
    bug.yml:
      severity: { field: severity }
      required: [steps, severity]
      label: 'form: bug'
    incident.yml:
      incident: true
      severity:
        sheet: .github/criticality.yml # system: criticality
        field: system
        map:
          mission critical: mission-critical
          business critical: business-critical
          business operational: business-operational
          administrative: administrative
      required: [what-happens, impact, errors, steps-taken]
      label: 'form: incident'
    feature.yml:
      severity: administrative
      required: [business-need, expected-outcome]
      label: 'form: feature'
      ships_on: 1 # changes ship on the first of the month
    rfc.yml:
      severity: administrative
      label: 'form: rfc'

# Nothing is promised in hours; what counts is that nobody with an incident is left in silence.
escalation:
  - name: mission-critical silence
    when: { incident: true, severity: mission-critical }
    on: silence
    after: 10m
    calendar: alarm-hours
    to: on-call
    page: on-call
  - name: business-critical silence
    when: { incident: true, severity: business-critical }
    on: silence
    after: 30m
    calendar: alarm-hours
    to: on-call
    page: on-call
  - name: business-operational silence
    when: { incident: true, severity: business-operational }
    on: silence
    after: 8h
    calendar: alarm-hours
    to: on-call
    page: on-call
  - name: administrative silence
    when: { incident: true, severity: administrative }
    on: silence
    after: 24h
    calendar: alarm-hours
    to: on-call
    page: on-call
  # Of whatever else nobody has looked at for a day they hear; it wakes nobody.
  - name: anything else in silence
    when: { incident: false }
    on: silence
    effective: 2026-12-01
    after: 24h
    to: on-call

# The more critical the system, the earlier; then what is late and what is about to be, then what is due first. The order
# is ours.
queue: { order: [priority, broken, at_risk, due, age] }

# Whoever asks is expected to answer questions: they are reminded once, and the ticket stays open. The time is ours.
waiting:
  pending: { remind_after: 72h, effective: 2026-12-01 }

sign_off:
  when: {} # it is done when the requester says so
  before: ship
  remind_after: 2d

# A change passes through stages, by their labels or by \`/stage\`: the requester tries it while there is still time to say
# what is wrong, and it ships on the first of the month or on the day that \`/ship\` names. Tickets that need somebody's
# approval, such as a manager's, are for the desk to name: see \`approval\`.
changes:
  when: { form: feature.yml }
  effective: 2026-12-01
  stages:
    - { name: doing, description: { en: Somebody is working on it, de: Jemand arbeitet daran } }
    - { name: staging, description: { en: It is being tested by the team, de: Das Team testet sie } }
    - name: validation
      sign_off: true
      description: { en: It is ready for you to try, de: Sie können sie ausprobieren }
    - {
        name: ready,
        description:
          { en: It waits for the day on which it ships, de: Sie wartet auf den Tag der Auslieferung },
      }
  at_risk: { days: 3, calendar: 24x7, group: on-call } # the days are ours
  list: { days: 14 } # ours
  announce: on-call

write_up:
  when: { incident: true }
  within: 24h
  remind_before: 4h # ours
  done: organised
`,
};
