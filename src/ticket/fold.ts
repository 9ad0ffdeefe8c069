import { type Instant, latest } from '../calendar/instant.ts';
import type { CommandSetting } from '../policy/sections/commands.ts';
import type { Policy } from '../policy/policy.ts';
import { agreedOver, snoozedOver } from './agreements.ts';
import { arrivalOf, beginningOf } from './beginning.ts';
import { lifecycleOf } from './closures.ts';
import { collectCommands } from './commands/collect.ts';
import type { DoneCommand } from './commands/command.ts';
import { consequencesOf, doneOf } from './commands/command.ts';
import type { ReadComment } from './commands/line.ts';
import { withinRoom } from './commands/room.ts';
import type { Circumstances } from './commands/settle.ts';
import { settle } from './commands/settle.ts';
import { factsOver, momentsOf, selects, wantsWriteUp } from './facts.ts';
import { Findings } from './finding.ts';
import type { FormField } from './form/form.ts';
import type { Actor, CommentEvent, EventsByKind, Issue } from './issue.ts';
import { eventsByKind, loginOf, sameActor } from './issue.ts';
import { titleOver, typeOver } from './issue-fields.ts';
import { labelHistories, labelsOver, peoplesMoves, withTurns } from './labels.ts';
import type { Desk, OwnRecords } from './observed-desk.ts';
import { keyDatesIn, noticeOf } from './short-notice.ts';
import { withoutOutsiders } from './outsiders.ts';
import { groupRepliesOf, ownersOver, unassignableBy, takingsOf } from './owners.ts';
import { partiesOf } from './parties.ts';
import { requirementsOf } from './requirements.ts';
import type { Roster } from './roster.ts';
import { bodyEditsBy, revisionsOf } from './revisions.ts';
import { REVISED } from './revised.ts';
import { Said } from './said.ts';
import { instructionsFor } from './ready-instructions.ts';
import type { Feedback, Seen } from './seen.ts';
import { isTold, severityOver } from './severity.ts';
import { impactedSystem, unansweredBy } from './severity-sources.ts';
import { handOversOf, signalsOf, takenWriteUps } from './signals.ts';
import type { Message, SeverityChange, Ticket } from './ticket.ts';
import { valueAt } from './ticket.ts';
import { waitsOf, withoutBareCommands } from './waits.ts';
import { wordsOf } from './words.ts';

/**
 * Folds an issue's timeline into the ticket it is. Pure: the same issue and desk give the same ticket, always.
 *
 * @param feedback what follows from the ticket that its selectors see; null: nothing is known yet
 */
export function fold(read: Issue, desk: Desk, feedback: Feedback | null = null): Ticket {
  const { policy, identity, roster } = desk;
  const shown = inOrder(read);
  const { issue, undone, contested, denied } = withoutOutsiders(shown, desk);
  const records = desk.recordsOn(issue);
  const { comments: own, writeUp, actionsAt, unreleasedAt, isUnassignable, companion, aftermath } = records;
  const events = eventsByKind(issue);
  const arrival = arrivalOf(issue, events, desk);
  const arrivedAt = arrival.at;
  const { openedAt, begunBy, beginningMoved } = beginningOf(issue, events, arrival, desk);
  const moves = peoplesMoves(issue, events, identity, arrivedAt);
  const revisions = revisionsOf(issue, moves, policy, desk.forms);
  const form = revisions.at(-1)?.form ?? null;
  const parties = partiesOf(issue, revisions, moves, arrivedAt, desk);
  const { requester } = parties;
  const comments = events.comments
    .filter(({ event }) => event.at >= arrivedAt && !event.minimized)
    .map(({ event, place }): ReadComment => ({ event, place, said: new Said(event.body, event.at) }));
  const collected = collectCommands(issue, comments, parties, desk);
  const heard = withinRoom(collected.commands, shown, arrivedAt, policy);
  const given = doneOf(heard);
  const messages = messagesOf(comments, collected.roleOf, policy, records, replyingIn(given));
  const words = wordsOf(policy, moves, given);
  const seen: Seen = {
    standing: parties.standing,
    author: loginOf(issue.author),
    title: titleOver(issue, events, arrivedAt),
    type: typeOver(issue, events, arrivedAt),
    form: form?.template.file ?? null,
    labels: labelsOver(moves, arrivedAt),
    allLabels: labelsOver(withTurns(moves, feedback?.labels ?? []), arrivedAt),
    fate: feedback?.fate ?? [],
    words,
    repository: desk.repository,
    openedAt,
  };
  const moments = momentsOf(policy, seen);
  const findings = new Findings(desk, { issue, events, revisions, moves, seen, arrivedAt });
  const { changes: severity, overruled } = severityOver(policy, {
    revisions,
    moves,
    commands: given,
    moments: findings.moments(moments),
    find: (at, revision) => findings.find(at, revision),
    isStaff: (actor, at) => roster.isStaff(actor, at),
    severityLabels: findings.severityLabels,
    isProposal: (by, at) => findings.isProposal(by, at),
    isOfForm: (move) => findings.isOfForm(move),
  });
  const facts = factsOver(policy, seen, moments, severity);
  const isCustomer = (actor: Actor, at: Instant): boolean => collected.roleOf(actor, at) === 'customer';
  const speaking = withoutBareCommands(messages, heard);
  const lifecycle = lifecycleOf(issue, events, speaking, given, moves, words.stage, records, {
    policy,
    identity,
    requester,
    factsAt: (at) => valueAt(facts, at),
    isCustomer,
    approvalIn: ({ event }) =>
      policy.signOff?.approval.kindOf(comments.find((one) => one.event === event)?.said.text ?? '') ?? null,
  });
  // One that was moved here while it was closed is closed on arrival.
  const closures = lifecycle.closures.filter((c) => c.reopenedAt === null || c.reopenedAt > arrivedAt);
  const { missing, asked } = requirementsOf(policy, revisions, words.form, arrivedAt);
  const notice = noticeOf(policy, form, arrivedAt);
  const { refused, wantedState, signOffAsked, signedOff } = lifecycle;
  const untold = form === null || isTold(severity.at(-1)) ? [] : unansweredBy(policy, form);
  const unassignable = unassignableBy(events, given, isUnassignable, desk.unassignable ?? []);
  const hasWords = (comment: CommentEvent): boolean =>
    comments.find(({ event }) => event === comment)?.said.hasSubstance ?? false;
  const { blocking } = issue;
  const isOf: Circumstances['isOf'] = (rules, then) => rules !== null && selects(rules.when, then);
  const judged = {
    isOf,
    policy,
    closures,
    severity,
    facts,
    hasWords,
    messages,
    writeUp,
    actionsAt,
    unreleasedAt,
  };
  const circumstances = { ...judged, refused, unassignable, blocking };
  const commands = settle(heard, circumstances);
  const done = doneOf(commands);
  const { changedAt, changes } = changesBy(shown, identity);
  const takings = takingsOf(events, done, identity, roster);
  const handOvers = handOversOf(events, done, policy, identity, takings);
  const { owners, wantedAssignees } = ownersOver(issue, events, done, handOvers, identity, roster, openedAt);
  const signals = signalsOf(events, done, policy, identity, handOvers, writeUp, [
    ...lifecycle.signals,
    ...aftermath.said,
  ]);
  const writers = takenWriteUps(messages, closures, signals, {
    textOf: ({ event }) => comments.find((one) => one.event === event)?.said.text ?? '',
    isWanted: (closure) => {
      const then = valueAt(facts, closure.at);
      const isAsked = policy.writeUp?.done === 'organised' && closure.reason === 'completed';
      const isKnown = policy.severities.length === 0 || (then?.severity ?? null) !== null;
      return isAsked && isKnown && then !== undefined && wantsWriteUp(policy.writeUp, then);
    },
  });
  const ownDeletions = deletions(
    events,
    (author, _at, by) => sameActor(author, identity) && !sameActor(by, identity),
  );
  return {
    issue: shown,
    openedAt,
    begunBy,
    beginningMoved,
    changedAt,
    changes,
    requester,
    customer: parties.standing.at(-1)?.value.customer ?? null,
    form:
      form === null
        ? null
        : {
            file: form.template.file,
            name: form.template.name,
            opening: form.template.fields.find(isOpening)?.id ?? null,
            doubts: [...form.doubts, ...form.parsed.doubts, ...untold, ...parties.doubts, ...notice.doubts],
          },
    severity,
    contractTurns: parties.contractTurns,
    isConfirmed: parties.standing.at(-1)?.value.confirmed !== false || isByStaff(severity.at(-1), roster),
    facts,
    messages,
    owners,
    wantedAssignees,
    // Nobody is waited for who was not asked: the acknowledgement asks.
    waits: waitsOf(
      policy,
      withoutBareCommands(messages, commands),
      moves,
      done,
      closures,
      bodyEditsBy(issue, isCustomer),
      asked === null || !policy.intake.acknowledge ? null : { ...asked, at: arrivedAt },
      issue.blocking,
    ),
    closures,
    wantedState,
    commands,
    routes: words.form,
    stages: words.stage,
    signedOff,
    signOffAsked,
    missing,
    system: impactedSystem(policy, form),
    shortNotice: notice.shortNotice,
    keyDates: keyDatesIn(policy, form),
    readyInstructions: instructionsFor(policy, form, facts.at(-1)?.value),
    overruled,
    agreed: agreedOver(done, closures, openedAt),
    snoozed: snoozedOver(done, closures),
    handOvers,
    takings,
    groupReplies: groupRepliesOf(messages, signals, roster),
    signals:
      writers.taken.length === 0 ? signals : [...signals, ...writers.taken].sort((a, b) => a.at - b.at),
    unclearTakings: writers.unclear,
    staffDeletions: deletions(events, (author, at) => roster.isStaff(author, at)),
    wordDeletions: deletions(events, (author) => author.kind !== 'bot'),
    ownComments: own,
    companion,
    aftermath,
    writeUp,
    ownMarks: new Map([
      ...(companion?.told ?? []),
      ...own.flatMap(({ event, marker }) => marker.keys.map((key) => [key, event.at] as const)),
    ]),
    ownDeletions,
    noticeDeletions: companion === null ? ownDeletions : [...ownDeletions, ...companion.deletions],
    labels: labelHistories(events, identity),
    undone,
    contested,
    denied,
  };
}

function isByStaff(change: SeverityChange | undefined, roster: Roster): boolean {
  return change !== undefined && roster.isStaff(change.by, change.at);
}

/** GitHub tells a timeline oldest first, as a rule; what a fold relies on it makes sure of. */
function inOrder(issue: Issue): Issue {
  const { events } = issue;
  let last = -Infinity;
  for (const { at } of events) {
    if (at < last) return { ...issue, events: events.toSorted((a, b) => a.at - b.at) };
    last = at;
  }
  return issue;
}

function changesBy(issue: Issue, identity: Actor): Pick<Ticket, 'changedAt' | 'changes'> {
  let changedAt = latest(issue.createdAt, issue.lastEditedAt ?? issue.createdAt);
  let changes = 0;
  const changed = (at: Instant): void => {
    if (at > changedAt) changedAt = at;
    changes += 1;
  };
  for (const event of issue.events) {
    if (sameActor(event.actor, identity)) continue;
    changed(event.at);
    if (event.kind === 'comment' && event.lastEditedAt !== null) changed(event.lastEditedAt);
  }
  return { changedAt, changes };
}

const speakingOnes = new WeakMap<Policy['commands'], readonly CommandSetting[]>();

/** The commands of a desk that are messages to the customer in themselves, as updates on how it stands are. */
function speakingOf(commands: Policy['commands']): readonly CommandSetting[] {
  let speaking = speakingOnes.get(commands);
  if (speaking === undefined) {
    speaking = Object.values(commands).filter(({ enabled, spec }) => enabled && spec.speaks !== undefined);
    speakingOnes.set(commands, speaking);
  }
  return speaking;
}

function messagesOf(
  comments: readonly ReadComment[],
  roleOf: (actor: Actor, at: Instant) => Message['role'],
  policy: Policy,
  { isAnswer, isReplied }: Pick<OwnRecords, 'isAnswer' | 'isReplied'>,
  replying: ReadonlySet<string>,
): Message[] {
  const speaking = speakingOf(policy.commands);
  return comments.map(({ event, place, said }) => {
    const { at, actor: by } = event;
    // GitHub no longer tells whose a deleted account was.
    const role = by.kind === 'ghost' && isAnswer(event.id) ? 'staff' : roleOf(by, at);
    // What was sent stays an answer, whatever becomes of the policy's replies.
    const replies = role === 'staff' && (replying.has(event.id) || isReplied(event.id));
    const thanks = role === 'customer' && at >= REVISED && policy.thanks.isAll(said.text);
    return {
      at,
      by,
      role,
      substantive: replies || (!thanks && isSubstantive(said, role, speaking)),
      thanks,
      event,
      place,
    };
  });
}

/** Ids of comments by which staff send a saved reply. */
function replyingIn(given: readonly DoneCommand[]): ReadonlySet<string> {
  const sent = consequencesOf(given, 'saved_reply').filter(({ command }) => command.as === 'staff');
  return new Set(sent.map(({ command }) => command.line.comment.id));
}

/** Markdown is read only of those whose words move a clock. */
function isSubstantive(said: Said, role: Message['role'], speaking: readonly CommandSetting[]): boolean {
  if (role === 'bot') return false;
  if (role === 'bystander') return said.atAGlance.words !== false;
  return said.hasSubstance || speaking.some((command) => speaksIn(said, command));
}

function speaksIn({ commands }: Said, { word, spec }: CommandSetting): boolean {
  return commands.some(({ name, args }) => name === word && spec.speaks?.(args) === true);
}

function deletions(
  { others }: EventsByKind,
  of: (author: Actor, at: Instant, by: Actor) => boolean,
): Instant[] {
  return others.flatMap((event) =>
    event.kind === 'comment_deleted' && event.author !== null && of(event.author, event.at, event.actor)
      ? [event.at]
      : [],
  );
}

function isOpening({ id, kind, render }: FormField): boolean {
  return id !== null && kind === 'textarea' && render === null;
}
