import { ALWAYS, earlier, type Instant, latest as later, MINUTE } from '../calendar/instant.ts';
import { keyOf } from '../marks/key.ts';
import type { Progress, Status, StatusExtras } from '../documents/status-facts.ts';
import type { Clock } from '../sla/clock.ts';
import type { Target } from '../policy/target.ts';
import { ruleFor } from '../sla/chosen-rules.ts';
import { consequencesOf, doneOf } from '../ticket/commands/command.ts';
import { isForStaff } from '../ticket/form/doubt.ts';
import { type Reason, withoutCustomer } from '../ticket/reason.ts';
import type { SeverityChange, Ticket, Wait } from '../ticket/ticket.ts';
import { isWord, valueAt } from '../ticket/ticket.ts';
import { closesAt } from './silent-wait.ts';
import { handedTo } from './hand-over.ts';
import { blockerOf } from './blocker.ts';
import type { Case } from './case.ts';
import { changeStatus } from './change-status.ts';
import { incidentStatus } from './incident-status.ts';
import { ended } from './ended.ts';
import type { Rule } from './rule.ts';
import { arrivedLately, isOpen, ownersNow, pressing } from './rule.ts';
import { objection, reopening } from './reopening.ts';
import { served } from './self-service.ts';
import { expectations } from './expectations.ts';
import { dueUpdate } from './next-update.ts';

/**
 * One living comment tells the customer where the ticket stands. It is made only while the first answer is still to
 * come and the ticket is new, so that a first run on an old repository stays silent; from then on it is kept current.
 */
export const status: Rule = (_, { then: c }) => {
  const { ticket, policy } = c;
  if (ticket.issue.locked) return [];
  const wanted = policy.intake.acknowledge && isOpen(c) && !isAnswered(c) && arrivedLately(c);
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
      answers: answersOf(ticket),
      tells: busySince(c).map((since) => keyOf('busy', since)),
      status: () => statusOf(solved ? c.become(solvedNow(c)) : c, asOf),
    },
  ];
};

/** So many of the latest answers are kept beside the first: whose they are decides the clocks of today. */
const LATEST_ANSWERS = 8;

/** An answer outlives the account that gave it, which GitHub shows as one of many deleted ones then. */
function answersOf({ messages }: Ticket): string[] {
  const answers = messages.filter(({ role, substantive }) => role === 'staff' && substantive);
  const kept = answers.filter((_, place) => place === 0 || place >= answers.length - LATEST_ANSWERS);
  return kept.map(({ event }) => keyOf('answered', event.id));
}

/** The ticket as it is once ready instructions have closed it. */
function solvedNow({ ticket, now, identity }: Case): Ticket {
  const because = { kind: 'policy' as const };
  return ended(ticket, { at: now, by: identity, reason: 'completed', because, forSilence: false });
}

function statusOf(c: Case, asOf: Instant): Status & Partial<StatusExtras> {
  const { ticket, policy } = c;
  const change = ticket.severity.at(-1);
  const level = policy.severities.find((s) => s.name === change?.severity);
  const promises = latest(c.clocks.filter((clock) => clock.set === 'promise'));
  const { state, since, until, hold } = stateOf(c, asOf);
  const why = hold === null ? '' : whyHeld(c, hold.from);
  const blocker = hold === null ? null : blockerOf(c, hold);
  const record = incidentStatus(c);
  const said = record === null || record.updates.length === 0 ? progressOf(c) : null;
  const due = dueUpdate(c);
  const again = reopening(c);
  return {
    number: ticket.issue.number,
    requester: ticket.requester.login,
    severity: change?.severity ?? null,
    severityWhy: change === undefined || change.severity === null ? null : withoutCustomer(change.why),
    // What a floor raised is not as bad as its level says, and what a cap lowered may be worse.
    severityMeaning: change !== undefined && isBounded(change.why) ? null : (level?.description ?? null),
    owners: ownersNow(c),
    state,
    stateSince: since,
    stateUntil: until,
    incident: ticket.facts.at(-1)?.value.incident ?? false,
    answered: isAnswered(c),
    owed: isOwed(c),
    alsoHeld: state === 'pending' && hold !== null,
    promises,
    updatesEvery: updatesPromised(c),
    ...(change !== undefined && isUnseen(change) ? { severityProposed: true } : {}),
    doubts: (ticket.form?.doubts ?? []).filter((doubt) => !isForStaff(doubt)),
    ...expectations(c, promises, asOf),
    ...agreements(c),
    ...changeStatus(c),
    ...(why === '' ? {} : { awaited: why }),
    ...(blocker === null ? {} : { blocker: blocker.name }),
    ...(said === null ? {} : { progress: said }),
    ...busyOf(c, promises, asOf),
    ...(record === null ? {} : { record }),
    ...(due === null ? {} : { nextUpdate: due }),
    ...(again === null || again.until <= asOf ? {} : { reopening: again }),
  };
}

/** Whether staff have still to look at it, where the reason for it does not say so itself. */
function isUnseen({ proposed, severity, source, claimed }: SeverityChange): boolean {
  return proposed === true && severity !== null && source !== 'otherwise' && claimed === undefined;
}

/** Whether a floor or a cap made it what it is. */
function isBounded(why: Reason): boolean {
  if (why.kind === 'unconfirmed') return isBounded(why.why);
  return why.kind === 'at_least' || why.kind === 'at_most';
}

/** The last reason that was given for a hold since it began; empty: none. A person's text. */
function whyHeld({ ticket, now }: Case, since: Instant): string {
  const given = consequencesOf(doneOf(ticket.commands), 'wait').filter(
    ({ consequence: { reason }, command: { line } }) =>
      reason === 'on_hold' && line.at >= since && line.at <= now,
  );
  // Whoever names another issue to wait for says what for as well, be it nothing.
  const last = given.findLast(
    ({ command, consequence }) => command.why !== '' || consequence.blocker !== undefined,
  );
  return last?.command.why ?? '';
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
): { state: Status['state']; since: Instant | null; until: Instant | null; hold: Wait | null } {
  const closure = c.ticket.closures.at(-1);
  if (closure?.reopenedAt === null) {
    // The desk closes it some time after the answer was due, and its words go before.
    const due = c.clocks.findLast(({ name, breachedAt }) => name === 'pending_close' && breachedAt !== null);
    const since = closure.forSilence ? (due?.breachedAt ?? closure.at) : closure.at;
    return { state: 'closed', since, until: null, hold: null };
  }
  const waits = c.ticket.waits.filter((w) => w.from <= c.now && (w.to === null || c.now < w.to));
  const hold = waits.find((w) => w.reason === 'on_hold') ?? null;
  const wait = waits.find((w) => w.reason === 'pending') ?? hold;
  return wait === null
    ? { state: 'open', since: null, until: null, hold }
    : {
        state: wait.reason,
        since: wait.from,
        until: wait.reason === 'pending' ? closesAt(c, asOf) : wait.to,
        hold,
      };
}

/** Since when whoever waits for the first answer should know that there is unusually much to do; empty: there is not. */
function busySince(c: Case): Instant[] {
  const since = c.unusualSince ?? null;
  return since === null || isAnswered(c) ? [] : [since];
}

/** Only until somebody has answered, and only what is promised: whatever else nobody keeps. */
function busyOf(c: Case, promises: readonly Clock[], asOf: Instant): Pick<Partial<StatusExtras>, 'busy'> {
  const [since] = busySince(c);
  if (since === undefined) return {};
  const clock = promises.find(({ name, live }) => name === 'first_response' && live);
  return {
    busy: { asOf: wholeMinute(later(asOf, since)), expected: clock?.breachedAt === null ? clock.due : null },
  };
}

function wholeMinute(at: Instant): Instant {
  return earlier(at, at % MINUTE);
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
  const every = rule?.targets.update ?? null;
  return every === null || (every.effective ?? c.now) > c.now ? null : every;
}

function isAnswered({ ticket: { messages } }: Case): boolean {
  return messages.some(({ role, substantive }) => role === 'staff' && substantive);
}

/** Whether the customer waits for an answer: nobody has given one, or they have written since. */
function isOwed(c: Case): boolean {
  if (!isAnswered(c)) return true;
  const { messages, signals } = c.ticket;
  const last = messages.findLast((one) => isWord(one) && one.substantive);
  if (last?.role !== 'customer') return false;
  return !signals.some(({ kind, at }) => kind === 'no_reply' && at >= last.at);
}

/** What staff said last of how it stands, since it was opened or opened again. */
function progressOf({ ticket: { commands, closures } }: Case): Progress | null {
  const since = closures.at(-1)?.reopenedAt ?? ALWAYS;
  const said = doneOf(commands).findLast(({ name, line }) => name === 'status' && line.at >= since);
  const [, stage, words] = /^\s*(\S+)\s+(.*\S)/s.exec(said?.line.args ?? '') ?? [];
  if (said === undefined || stage === undefined || words === undefined) return null;
  return { at: said.line.at, by: said.line.by.login, stage, words };
}
