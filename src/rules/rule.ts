import { ALWAYS, earlier, HOUR, type Instant, latest } from '../calendar/instant.ts';
import type { LabelSpec } from '../policy/label.ts';
import type { Clock } from '../sla/clock.ts';
import { nudgeTime } from '../sla/nudges.ts';
import type { Issue } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { isOpenTicket, valueAt } from '../ticket/ticket.ts';
import { called } from './called.ts';
import type { Case } from './case.ts';
import { lastHandOver } from './last-hand-over.ts';
import type { AssigneesDecision, Decision, LabelDecision, NoticeDecision } from './decision.ts';

/** A rule is pure: it says what should be, never what to do about it. */
export type Rule = (c: Case, outlook: Outlook) => Decision[];

/** A rule on who owns a ticket. */
export type AssignmentRule = (c: Case) => AssigneesDecision[];

/** A rule that may end a ticket; null: it goes on. */
export type EndingRule = (c: Case) => Ending | null;

/** An end that this run makes. */
export interface Ending {
  /** The ticket as it is then: everything that is decided after goes by this. */
  readonly ticket: Ticket;
  /** The words that say so. */
  readonly decision: Decision;
}

/** What has been settled about a ticket before the rest of its rules are asked. */
export interface Outlook {
  /** The ticket once it is assigned as decided. */
  readonly then: Case;
  /** Nobody took it in time, and the next run over every ticket gives it to somebody, if anybody is there: until then nothing is said. */
  readonly isGivenLater: boolean;
  /** To whom the desk would have given it, and whom GitHub does not let be assigned; staff do not know it yet. */
  readonly refused: readonly string[];
  /** Whom the policy itself names for the ticket, should nobody own it; null: nobody. */
  readonly named: () => string | null;
}

export function isOpen({ ticket }: Case): boolean {
  return isOpenTicket(ticket);
}

/** GitHub takes so many assignees an issue, whoever they are. */
const MOST_ASSIGNEES = 10;

/** Whether GitHub still takes an assignee. Nobody is given a ticket that it would not. */
export function hasRoomForOwner({ assignees }: Issue): boolean {
  return assignees.length < MOST_ASSIGNEES;
}

/** Whether staff can be told something of a ticket: a locked issue takes no words of the desk. */
export function mayTell({ ticket, policy }: Case): boolean {
  return !ticket.issue.locked || policy.notices !== 'ticket';
}

/** Whether a fact is recent enough to be announced. Older ones appear in summaries only. */
export function isNews({ policy, now }: Case, fact: Instant): boolean {
  return now - fact <= policy.news;
}

/** The same for what staff are nudged about: while they may not be, news does not age. */
export function isNudgeNews(c: Case, fact: Instant): boolean {
  return nudgeTime(c, fact, c.now) <= c.policy.news;
}

/** A run sets a label so long, at most, after it looked at the clock. */
export const LONGEST_RUN = HOUR;

/**
 * Whether a flag that this bot set is the record that staff were told: the label comes after the words, unless the
 * words wait for the hours in which staff are nudged. Then only the words themselves say that they were said.
 *
 * @param put when it was set
 * @param fact what it is set for
 */
export function isRecord(c: Case, put: Instant, fact: Instant): boolean {
  if (put < fact) return false;
  const from = latest(fact, earlier(put, LONGEST_RUN));
  return nudgeTime(c, from, put) === put - from;
}

/** Whether staff are still to be told, once, what a flag records: that a clock of the desk's is over. */
export function mustHear(c: Case, label: LabelSpec, { newsAt }: Clock, since: Instant): boolean {
  const { labels } = c.ticket;
  if (!isNudgeNews(c, newsAt ?? since) || !mayTell(c)) return false;
  const puts = labels.get(labelKey(label.name))?.putByUs ?? [];
  return !puts.some((put) => isRecord(c, put, since)) && !isTakenAway(c, since);
}

/** Whether somebody has taken away since what the desk told staff: it is not told again. */
export function isTakenAway({ ticket }: Case, since: Instant): boolean {
  return ticket.noticeDeletions.some((at) => at >= since);
}

/** Whether a flag was set for a fact before the words could be said. */
export function isLate(c: Case, label: LabelSpec, fact: Instant): boolean {
  const puts = c.ticket.labels.get(labelKey(label.name))?.putByUs ?? [];
  return puts.some((put) => put >= fact) && !puts.some((put) => isRecord(c, put, fact));
}

/** Whether the ticket itself came lately, however far back its promises count. */
export function arrivedLately(c: Case): boolean {
  return isNews(c, latest(c.ticket.openedAt, c.ticket.issue.createdAt));
}

/** The earliest deadline that is running or was missed: what makes one ticket more pressing than another. */
export function pressing({ clocks, now }: Case): Instant {
  let first: Instant | null = null;
  for (const { live, due, breachedAt } of clocks) {
    const deadline = live ? (due ?? breachedAt) : null;
    if (deadline !== null && (first === null || deadline < first)) first = deadline;
  }
  return first ?? now;
}

/** Who owns the ticket now: its staff assignees' logins. */
export function ownersNow({ ticket, now }: Case): readonly string[] {
  return valueAt(ticket.owners, now) ?? [];
}

/**
 * Whom a notice about the ticket is for: its owners, or else who is on duty in the group that it was handed to, or that
 * should own it.
 */
export function addressees(c: Case): Pick<NoticeDecision, 'to' | 'group' | 'duty'> {
  const owners = ownersNow(c);
  if (owners.length > 0) return { to: owners, group: null, duty: null };
  const { groups } = c.policy.team;
  const holds = lastHandOver(c)?.to ?? c.policy.ownership?.group;
  const group = groups.find((g) => g.name === holds) ?? groups[0];
  if (group === undefined) return { to: [], group: null, duty: null };
  const { logins, because } = called(c, group.name);
  return { to: logins, group: group.name, duty: because };
}

/** Whether the ticket carries a label today. */
export function carries({ ticket }: Case, label: LabelSpec): boolean {
  const key = labelKey(label.name);
  return ticket.issue.labels.some((name) => labelKey(name) === key);
}

/**
 * A flag of the desk's own: on while it is true, off when it no longer is. A person's removal stands until something
 * new makes it true; a flag that a person set by hand is theirs.
 *
 * @param since from when it has been true; null: it is not
 */
export function flag(
  c: Case,
  label: LabelSpec,
  since: Instant | null,
  meta: Pick<LabelDecision, 'rule' | 'because' | 'deadline' | 'record'>,
): LabelDecision[] {
  const history = c.ticket.labels.get(labelKey(label.name));
  const last = (list: readonly Instant[] | undefined): Instant => list?.at(-1) ?? ALWAYS;
  if (since === null) {
    const ours = last(history?.putByUs) > last(history?.putByPeople);
    return ours && carries(c, label) ? [{ kind: 'label', label, present: false, ...meta }] : [];
  }
  const removed = last(history?.takenByPeople);
  if (removed > since && removed > last(history?.putByPeople)) return [];
  return [{ kind: 'label', label, present: true, ...meta }];
}
