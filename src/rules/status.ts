import type { Instant } from '../calendar/instant.ts';
import type { Status, StatusExtras } from '../documents/status.ts';
import type { Clock } from '../sla/clock.ts';
import type { Target } from '../policy/target.ts';
import { ruleFor } from '../sla/chosen-rules.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { isForStaff } from '../ticket/form/doubt.ts';
import { withoutCustomer } from '../ticket/reason.ts';
import { valueAt } from '../ticket/ticket.ts';
import { closesAt } from './silent-wait.ts';
import { handedTo } from './hand-over.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import { arrivedLately, isOpen, ownersNow, pressing } from './rule.ts';
import { objection, reopening } from './reopening.ts';
import { served } from './self-service.ts';
import { expectations } from './expectations.ts';

/**
 * One living comment tells the customer where the ticket stands. It is made only while the first answer is still to
 * come and the ticket is new, so that a first run on an old repository stays silent; from then on it is kept current.
 */
export const status: Rule = (_, { then: c }) => {
  const { ticket, policy } = c;
  if (ticket.issue.locked) return [];
  const answered = ticket.messages.some((m) => m.role === 'staff' && m.substantive);
  const wanted = policy.intake.acknowledge && isOpen(c) && !answered && arrivedLately(c);
  // What is solved at once with ready instructions needs no word about when somebody will look at it.
  const solved = served(c)?.close === true;
  const asOf = c.lastChange;
  return [
    {
      kind: 'status',
      rule: 'status',
      because: 'Every ticket has one comment that says where it stands.',
      deadline: pressing(c),
      create: wanted && !solved && ticket.ownDeletions.length === 0,
      asOf,
      events: ticket.changes,
      status: () => statusOf(c, asOf),
    },
  ];
};

function statusOf(c: Case, asOf: Instant): Status & Partial<StatusExtras> {
  const { ticket, policy } = c;
  const change = ticket.severity.at(-1);
  const level = policy.severities.find((s) => s.name === change?.severity);
  const promises = latest(c.clocks.filter((clock) => clock.set === 'promise'));
  const { state, since, until } = stateOf(c, asOf);
  const why = state === 'on_hold' ? whyHeld(c, since) : '';
  const again = reopening(c);
  return {
    number: ticket.issue.number,
    requester: ticket.requester.login,
    severity: change?.severity ?? null,
    severityWhy: change === undefined || change.severity === null ? null : withoutCustomer(change.why),
    // What a floor raised is not as bad as its level says.
    severityMeaning: change?.why.kind === 'at_least' ? null : (level?.description ?? null),
    owners: ownersNow(c),
    state,
    stateSince: since,
    stateUntil: until,
    incident: ticket.facts.at(-1)?.value.incident ?? false,
    promises,
    updatesEvery: updatesPromised(c),
    closedNow: closedAt(c, promises, asOf),
    doubts: (ticket.form?.doubts ?? []).filter((doubt) => !isForStaff(doubt)),
    ...expectations(c, promises, asOf),
    ...agreements(c),
    ...(why === '' ? {} : { awaited: why }),
    ...(again === null || again.until <= asOf ? {} : { reopening: again }),
  };
}

/** The last reason that was given for a hold since it began; empty: none. A person's text. */
function whyHeld({ ticket, now }: Case, since: Instant | null): string {
  const given = consequencesOf(doneOf(ticket.commands), 'wait')
    .filter(({ consequence }) => consequence.reason === 'on_hold')
    .map(({ command }) => command)
    .filter(({ line: { at }, why }) => at >= (since ?? now) && at <= now && why !== '');
  return given.at(-1)?.why ?? '';
}

/** What people have settled about the ticket, by command. */
function agreements(c: Case): Partial<StatusExtras> {
  const { ticket, policy, now } = c;
  const original = ticket.severity.at(-1)?.workaroundOf;
  const date = valueAt(ticket.agreed, now) ?? null;
  const group = handedTo(c);
  const { word, enabled } = policy.commands['sign-off'];
  return {
    ...(original === undefined ? {} : { workaround: { original } }),
    ...(ticket.facts.at(-1)?.value.project === true ? { project: true } : {}),
    ...(date === null ? {} : { agreed: date }),
    ...(group === null ? {} : { handedTo: group }),
    ...(ticket.signOffAsked === null
      ? {}
      : { signOff: { solved: enabled ? `/${word}` : null, notSolved: objection(c) } }),
  };
}

function stateOf(
  c: Case,
  asOf: Instant,
): { state: Status['state']; since: Instant | null; until: Instant | null } {
  const closure = c.ticket.closures.at(-1);
  if (closure?.reopenedAt === null) {
    // The desk closes it some time after the answer was due, and its words go before.
    const due = c.clocks.findLast(({ name, breachedAt }) => name === 'pending_close' && breachedAt !== null);
    const since = closure.forSilence ? (due?.breachedAt ?? closure.at) : closure.at;
    return { state: 'closed', since, until: null };
  }
  const waits = c.ticket.waits.filter((w) => w.from <= c.now && (w.to === null || c.now < w.to));
  const wait = waits.find((w) => w.reason === 'pending') ?? waits[0];
  return wait === undefined
    ? { state: 'open', since: null, until: null }
    : {
        state: wait.reason,
        since: wait.from,
        until: wait.reason === 'pending' ? closesAt(c, asOf) : wait.to,
      };
}

/** The latest cycle of each clock. */
function latest(clocks: readonly Clock[]): Clock[] {
  const byName = new Map<string, Clock>();
  for (const clock of clocks) {
    const known = byName.get(clock.name);
    if (known === undefined || known.cycle < clock.cycle) byName.set(clock.name, clock);
  }
  return [...byName.values()];
}

/** Updates are promised before their clock starts: it waits for the first answer. */
function updatesPromised(c: Case): Target | null {
  const facts = c.ticket.facts.at(-1)?.value;
  const rule = facts === undefined ? null : ruleFor(c.policy.sla, facts, c.now);
  return rule?.targets.update ?? null;
}

/** Where the clocks stand still for the hours of the desk, when they go on. */
function closedAt(c: Case, promises: readonly Clock[], asOf: Instant): Status['closedNow'] {
  for (const clock of promises) {
    const calendar = c.policy.calendars.get(clock.calendar);
    if (clock.live && calendar !== undefined && !calendar.isOpen(asOf)) {
      return { calendar: calendar.name, opens: calendar.nextOpening(asOf) };
    }
  }
  return null;
}
