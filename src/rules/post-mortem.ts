import type { Instant } from '../calendar/instant.ts';
import type { PostMortemFacts } from '../documents/post-mortem-facts.ts';
import { selects, wantsWriteUp } from '../ticket/facts.ts';
import { sameActor } from '../ticket/issue.ts';
import { labelKey } from '../ticket/labels.ts';
import { isResolved } from '../ticket/resolved.ts';
import type { Closure } from '../ticket/ticket.ts';
import { valueAt } from '../ticket/ticket.ts';
import type { Decision, LabelDecision, NoticeDecision, PostMortemDecision } from './decision.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';
import { keyOf } from '../marks/key.ts';
import type { Skip } from '../ticket/write-up-say.ts';
import { skipOf } from '../ticket/write-up-say.ts';
import { REVISED } from '../ticket/revised.ts';
import { hasWriteUp, keepingOf } from './write-up-keeping.ts';
import { writeUpFacts } from './write-up-facts.ts';
import { addressees, carries, flag, isNews, isOpen, isTakenAway, mayTell } from './rule.ts';

/**
 * A ticket that the policy wants written up gets its post-mortem when it is closed as completed: once, with the facts
 * filled in. Closing it again brings the facts up to date and asks again; what people wrote is theirs.
 */
export const postMortem: Rule = (c) => {
  const { ticket, policy } = c;
  const closure = ticket.closures.at(-1);
  const { writeUp } = policy;
  if (writeUp === null || closure === undefined) return [];
  const label = policy.labels.post_mortem_due;
  if (isOpen(c) || closure.reason !== 'completed') {
    const because = 'Only what is solved is written up.';
    const deadline = closure.reopenedAt ?? closure.at;
    const meta = { rule: 'post-mortem', because, deadline };
    return [...flag(c, label, null, { ...meta, record: true }), ...dropped(c, meta)];
  }
  // What was closed before it was moved here was another desk's to write up.
  if (closure.at < ticket.openedAt) return [];
  const facts = valueAt(ticket.facts, closure.at);
  if (facts === undefined || !selects(writeUp.when, facts) || !isResolved(ticket, closure, policy)) return [];
  const skip = skipOf(ticket, closure);
  if (skip !== null || !wantsWriteUp(writeUp, facts)) return skipped(c, closure, skip);
  const marked = ticket.labels.get(labelKey(label.name))?.putByUs ?? [];
  const first = ticket.closures[0]?.at ?? closure.at;
  // The mark is the record that it was posted; a post-mortem that somebody deleted stays deleted.
  const deletions = policy.writeUp?.place === 'office' ? ticket.noticeDeletions : ticket.ownDeletions;
  const posted = marked.some((at) => at >= first) || deletions.some((at) => at >= first);
  const news = isNews(c, closure.at);
  const done = ticket.signals.findLast(({ kind, at }) => kind === 'post_mortem_done' && at > closure.at);
  const meta = {
    rule: 'post-mortem',
    because: 'The ticket is solved and the policy asks for a write-up.',
    deadline: closure.at,
  };
  const { brief } = writeUp;
  // Whoever was given the text has it.
  if (brief !== null && selects(brief, facts) && closure.at >= REVISED && !hasWriteUp(ticket)) {
    if (done !== undefined) return written(c, done.at);
    return news ? [...recap(c, closure, meta), ...flag(c, label, closure.at, { ...meta, record: true })] : [];
  }
  const decision: PostMortemDecision = {
    kind: 'post_mortem',
    ...meta,
    ...keepingOf(c, closure, done ?? null),
    ...(policy.notices === 'ticket' && mayTell(c) && !isTakenAway(c, closure.at)
      ? { tellsOfRefusal: addressees(c).to }
      : {}),
    create: news && !posted && done === undefined && !ticket.issue.locked,
    facts: () => writeUpFacts(c, closure),
  };
  if (done !== undefined) return [decision, ...written(c, done.at)];
  const missing = unwritten(c, closure);
  if (missing !== null) return [decision, ...missing];
  return news ? [decision, ...flag(c, label, closure.at, { ...meta, record: true })] : [decision];
};

/**
 * A ticket that was solved and is now closed otherwise leaves no issue and no pull request open in which nobody is to
 * write any more.
 */
function dropped(c: Case, meta: Pick<PostMortemDecision, 'rule' | 'because' | 'deadline'>): Decision[] {
  const { writeUp } = c.ticket.aftermath;
  const solved = c.ticket.closures.findLast(({ reason }) => reason === 'completed');
  if (isOpen(c) || solved === undefined || writeUp?.state !== 'open') return [];
  if (writeUp.kind === 'issue' && !writeUp.isAsLeft) return [];
  const facts = (): PostMortemFacts => writeUpFacts(c, solved);
  return [{ kind: 'post_mortem', ...meta, ...keepingOf(c, solved, 'skipped'), create: false, facts }];
}

/** Staff are asked for a line or two; the ticket's customer gets nothing to read. */
function recap(
  c: Case,
  { at }: Closure,
  meta: Pick<NoticeDecision, 'rule' | 'because' | 'deadline'>,
): Decision[] {
  const { ticket, policy } = c;
  const isOwned = ticket.signals.some((one) => one.kind === 'post_mortem_owned' && one.at > at);
  if (isOwned || !mayTell(c) || isTakenAway(c, at)) return [];
  const organised = policy.writeUp?.done === 'organised';
  const { word, enabled } = policy.commands['post-mortem'];
  const until = c.clocks.findLast((clock) => clock.name === 'write_up')?.due ?? null;
  const says = enabled ? `/${word} ${organised ? 'owner' : 'done'}` : null;
  const notice = { kind: organised ? ('recap_owner' as const) : ('recap' as const), until, says };
  return [{ kind: 'notice', ...meta, key: keyOf('write-up', at), ...addressees(c), notice }];
}

/** The mark goes with the write-up that it asked for, whoever put it on; one that people put on since asks for more. */
function written(c: Case, at: Instant): LabelDecision[] {
  const label = c.policy.labels.post_mortem_due;
  const put = c.ticket.labels.get(labelKey(label.name))?.putByPeople.at(-1) ?? -Infinity;
  if (!carries(c, label) || put > at) return [];
  const meta = { rule: 'post-mortem', because: 'The write-up is done.', deadline: at, record: true };
  return [{ kind: 'label', label, present: false, ...meta }];
}

/** Nobody writes it up: staff said so, or the policy does. Facts that stand already are kept, with who said so and why. */
function skipped(c: Case, closure: Closure, skip: Skip | null): Decision[] {
  const { ticket, policy } = c;
  const label = policy.labels.post_mortem_due;
  const because =
    skip === null ? 'The policy wants none for such tickets.' : 'Staff said that none is needed.';
  const meta = { rule: 'post-mortem', because, deadline: skip?.at ?? closure.at };
  const stands: PostMortemDecision = {
    kind: 'post_mortem',
    ...meta,
    ...keepingOf(c, closure, 'skipped'),
    create: false,
    facts: () => writeUpFacts(c, closure),
  };
  const put = ticket.labels.get(labelKey(label.name))?.putByPeople.at(-1) ?? -Infinity;
  const isAskedAnew = skip === null || put > skip.at;
  const off: LabelDecision = { kind: 'label', label, present: false, ...meta, record: true };
  return [
    stands,
    ...(carries(c, label) && !isAskedAnew ? [off] : flag(c, label, null, { ...meta, record: true })),
  ];
}

/**
 * Somebody took the label off although the write-up is not there: it comes back, and they are told once what is missing.
 * Null: nobody did.
 */
function unwritten(c: Case, closure: Closure): Decision[] | null {
  const { ticket, policy } = c;
  const label = policy.labels.post_mortem_due;
  const key = labelKey(label.name);
  const taken = ticket.issue.events.findLast(
    (event) =>
      event.kind === 'unlabeled' && labelKey(event.label) === key && !sameActor(event.actor, c.identity),
  );
  if (ticket.writeUp === null || closure.at < REVISED || taken === undefined || taken.at <= closure.at)
    return null;
  const because = 'The write-up is not complete.';
  const meta = { rule: 'post-mortem', because, deadline: taken.at };
  const isHeard = ticket.issue.locked || ticket.ownDeletions.some((deleted) => deleted >= taken.at);
  const { word, enabled } = policy.commands['post-mortem'];
  const facts = {
    by: taken.actor.login,
    label: label.name,
    headings: ticket.writeUp.empty.slice(0, MOST_NAMED).join(', '),
    done: enabled ? `/${word} done` : null,
    skip: enabled ? `/${word} skip` : null,
  };
  const told: Decision = {
    ...{ kind: 'comment', ...meta, key: keyOf('unwritten', closure.at) },
    ...{ document: 'write-up-missing', facts },
  };
  return [
    { kind: 'label', label, present: true, ...meta, record: true },
    ...(isHeard || !isNews(c, taken.at) ? [] : [told]),
  ];
}

/** More headings than a reader needs are left out. */
const MOST_NAMED = 9;
