import { formatInstant } from '../calendar/moment.ts';
import { earliest } from '../calendar/instant.ts';
import type { Decision, NoticeDecision, StatusDecision } from '../rules/decision.ts';
import { labelKey } from '../ticket/labels.ts';
import type { Delivery } from './delivery.ts';
import { isOnTicket } from './delivery.ts';
import type { Effect, IssueRef, Kept } from './effect.ts';
import type { OwnComment } from '../ticket/own-comments.ts';
import type { Documents } from '../languages/documents.ts';
import { marked } from '../marks/marker.ts';
import { isKey, keyOf } from '../marks/key.ts';
import { find } from '../ticket/own-comments.ts';
import { comments, explainsClose, isSaid, secretComment } from './comments.ts';
import { assigneeChanges, dependencyChanges, reactions, stateChanges } from './issue-effects.ts';
import { labelChanges, missingLabels, withinRoom } from './label-effects.ts';
import { escalate, isCall, isStep, keeperOf } from './paging.ts';
import { answersTo } from './staff-word.ts';
import { companionRef, officeEffects } from './office-effects.ts';
import { chatEffects } from './chat-effects.ts';
import { keptNews, newsEffects } from './news-effects.ts';
import { writeUpEffects } from './write-up-effects.ts';
import type { Ticket } from '../ticket/ticket.ts';

const STATUS = keyOf('status');

/** What the repository offers: its labels, by lower-case name. */
export interface Surroundings {
  readonly labels: ReadonlySet<string>;
  /** The desk's words. */
  readonly documents: Documents;
  /** `owner/name` of the desk, lower case. */
  readonly repository: string;
  /** Whether a word is a command of the desk. */
  readonly isCommand: (word: string) => boolean;
  /** How the ticket stands, in many lines of plain text, for somebody of the staff or for its customer. */
  readonly explain: (to: 'staff' | 'customer') => string;
}

/**
 * Decisions less what already is: the changes that make a ticket agree with them. Empty when it does. The order is
 * that in which they are safe: state first, then words, then what records that the rest was done: labels, and the
 * answers to commands. A close that has to be explained waits for its words.
 */
export function planTicket(
  ticket: Ticket,
  decided: readonly Decision[],
  delivery: Delivery,
  around: Surroundings,
): Effect[] {
  const { issue, ownComments: own } = ticket;
  const decisions = decided.filter((decision) => isOnTicket(decision, delivery));
  const ref = { id: issue.id, number: issue.number };
  const carried = new Map(issue.labels.map((name) => [labelKey(name), name]));
  const labels = withinRoom(
    decisions.filter((d) => d.kind === 'label'),
    carried,
  );
  const said = decisions.filter(isSaid);
  const answers = said.filter((d) => !explainsClose(d));
  const explained = comments(ref, said.filter(explainsClose), own, around);
  const living = decisions.flatMap((d) => {
    if (d.kind !== 'status') return [];
    // Away from the ticket it is the one place for what became of a page, or was said elsewhere.
    const keeps = decisions.some(isCall) || delivery.kept.length > 0;
    const isKeeper = own.length === 0 && ((delivery.isAway && keeps) || delivery.news.length > 0);
    return statusComment(ref, isKeeper ? { ...d, create: true } : d, delivery, own, around);
  });
  const { isAway } = delivery;
  const kept = living.length > 0 ? [] : keptElsewhere(ref, delivery, own);
  const words = decisions.filter((d) => d.kind === 'notice').filter((d) => !isStep(d));
  const late = words.filter(({ key, notice }) => notice.kind === 'breach' && find(own, key) === undefined);
  const { status, pages, steps, told } = escalate(issue, ref, decisions, own, [...living, ...kept], {
    ...{ ...around, isAway, late },
  });
  const closing = stateChanges(issue, ref, decisions, 'closed');
  return [
    ...missingLabels(labels, around.labels),
    ...pages,
    ...stateChanges(issue, ref, decisions, 'open'),
    ...assigneeChanges(issue, ref, decisions),
    ...dependencyChanges(ref, decisions),
    ...labelChanges(
      ref,
      labels.filter((d) => !d.record),
      carried,
    ),
    ...(explained.length === 0 ? closing : []),
    ...duplicates(ref, own),
    ...status,
    ...notices(
      ref,
      words.filter((d) => !told.includes(d)),
      own,
      around,
    ),
    ...steps,
    ...comments(ref, answers, own, around),
    ...decisions.flatMap((d) => (d.kind === 'secret' ? secretComment(ref, d, own, around.documents) : [])),
    ...explained,
    ...(explained.length === 0 ? [] : closing),
    ...decisions.flatMap((d) => (d.kind === 'post_mortem' ? writeUpEffects(ticket, d, around) : [])),
    ...officeEffects(ticket, decided, delivery, around),
    ...chatEffects(ticket, decided, delivery, around),
    ...newsEffects(ticket, delivery.news, around.repository),
    ...labelChanges(
      ref,
      labels.filter((d) => d.record),
      carried,
      delivery.saidOn ?? writtenUpOn(decided, ticket, around.repository),
    ),
    ...reactions(ref, decisions),
  ];
}

/** The companion, where a ticket is written up there: what records it waits for it. */
function writtenUpOn(decisions: readonly Decision[], { issue }: Ticket, repository: string): IssueRef | null {
  const isThere = decisions.some((d) => d.kind === 'post_mortem' && d.place === 'office' && d.create);
  return isThere ? companionRef(repository, issue.number) : null;
}

/** One creation of each label that several tickets miss. */
export function mergePlans(plans: readonly (readonly Effect[])[]): Effect[] {
  const created = new Set<string>();
  return plans.flat().filter((effect) => {
    if (effect.kind !== 'create_label') return true;
    if (created.has(labelKey(effect.name))) return false;
    created.add(labelKey(effect.name));
    return true;
  });
}

/** Two runs at once may both have posted a comment: the first stays. */
function duplicates(ref: IssueRef, own: readonly OwnComment[]): Effect[] {
  const seen = new Set<string>();
  return own.flatMap((comment): Effect[] => {
    const { keys } = comment.marker;
    const again = keys.every((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (!again) return [];
    const because = 'Two runs posted the same comment; the first stays.';
    return [
      {
        kind: 'delete_comment',
        issue: ref,
        comment: comment.event.id,
        keys,
        because,
        deadline: comment.event.at,
      },
    ];
  });
}

/** The living comment. It keeps in its mark what people were told elsewhere. */
function statusComment(
  ref: IssueRef,
  decision: StatusDecision,
  { kept, saidOn, news }: Delivery,
  own: readonly OwnComment[],
  { documents }: Surroundings,
): Effect[] {
  const { because, deadline } = decision;
  const existing = find(own, STATUS);
  if (existing === undefined && !decision.create) return [];
  const asOf = `${formatInstant(decision.asOf, 'UTC')}.${String(decision.events)}`;
  // It also keeps what was paged. Answers are no reason to write it, and are kept as it is written.
  const before = (existing?.marker.keys ?? [STATUS]).filter((key) => !isKey('answered', key));
  const fresh = kept.filter((key) => !before.includes(key));
  const told = news.map(({ key }) => key).filter((key) => !before.includes(key));
  const tells = existing === undefined ? decision.tells : [];
  const isAsBefore = existing?.marker.asOf === asOf;
  // Nothing about the ticket changed since it was written: a new wording or policy waits for the next event.
  if (isAsBefore && fresh.length + told.length === 0) return [];
  const text = documents.write('status', decision.status());
  const alone = existing !== undefined && (isAsBefore || sameText(existing.text, text));
  if (alone && fresh.length + told.length === 0) return [];
  const keys = [...before, ...tells, ...fresh, ...told];
  const body = marked([...keys, ...decision.answers], text, asOf);
  const common = {
    ...{ issue: ref, keys, body, because, deadline },
    ...keeping(fresh, saidOn, alone && told.length === 0),
    ...keptNews(ref.number, news, alone && fresh.length === 0),
  };
  return existing === undefined
    ? [{ kind: 'create_comment', ...common }]
    : [{ kind: 'edit_comment', comment: existing.event.id, ...common }];
}

function keeping(keys: readonly string[], saidOn: IssueRef | null, alone: boolean): { readonly kept?: Kept } {
  return keys.length === 0 || saidOn === null ? {} : { kept: { saidOn, keys, alone } };
}

/** Where the status comment is not written, a comment that there is keeps what people were told elsewhere. */
function keptElsewhere(
  ref: IssueRef,
  { kept, saidOn, news, isAway }: Delivery,
  own: readonly OwnComment[],
): Effect[] {
  const keeper = find(own, STATUS) ?? keeperOf(own);
  const isNew = (key: string): boolean => keeper?.marker.keys.includes(key) === false;
  const fresh = (isAway ? kept : []).filter(isNew);
  const told = news.map(({ key }) => key).filter(isNew);
  if (keeper === undefined || fresh.length + told.length === 0) return [];
  const keys = [...keeper.marker.keys, ...fresh, ...told];
  const body = marked(keys, keeper.text, keeper.marker.asOf);
  const because = 'The ticket keeps what people were told elsewhere.';
  const common = { issue: ref, keys, body, because, deadline: keeper.event.at };
  const records = {
    ...keeping(fresh, saidOn, told.length === 0),
    ...keptNews(ref.number, news, fresh.length === 0),
  };
  return [{ kind: 'edit_comment', comment: keeper.event.id, ...common, ...records }];
}

/** One comment for each group that is told, and one for the owners. */
function notices(
  ref: IssueRef,
  decisions: readonly NoticeDecision[],
  own: readonly OwnComment[],
  { documents }: Surroundings,
): Effect[] {
  const fresh = decisions.filter(({ key }) => find(own, key) === undefined);
  const templates = answersTo(fresh, documents);
  const asked = new Set(templates.flatMap((one) => one.decisions));
  const others = fresh.filter((d) => !asked.has(d));
  const words = [...Map.groupBy(others, ({ group }) => group).values()].flatMap((told): Effect[] => {
    const deadline = earliest(...told.map((d) => d.deadline));
    if (deadline === null) return [];
    const keys = told.map(({ key }) => key);
    const because = [...new Set(told.map((d) => d.because))].join(' ');
    const body = marked(keys, documents.write('notice', told));
    return [{ kind: 'create_comment', issue: ref, keys, body, because, deadline }];
  });
  const forms = templates.flatMap(({ keys, text, decisions: [asking] }): Effect[] => {
    if (asking === undefined) return [];
    const { because, deadline } = asking;
    return [{ kind: 'create_comment', issue: ref, keys, body: marked(keys, text), because, deadline }];
  });
  return [...words, ...forms];
}

/** GitHub may hand back other line ends than it was given. */
function sameText(a: string, b: string): boolean {
  const even = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return even(a) === even(b);
}
