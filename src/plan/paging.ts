import { formatInstant } from '../calendar/moment.ts';
import type { Decision, NoticeDecision, PageDecision } from '../rules/decision.ts';
import { keyOf } from '../marks/key.ts';
import { marked, readMarker } from '../marks/marker.ts';
import type { OwnComment } from '../ticket/own-comments.ts';
import type { Issue } from '../ticket/issue.ts';
import { find } from '../ticket/own-comments.ts';
import type { Effect, IssueRef, PageNote, SendPage } from './effect.ts';
import type { Facts } from '../documents/index.ts';
import type { PageState } from '../documents/escalation.ts';
import type { Documents } from '../languages/documents.ts';
import { oneShortLine } from '../documents/escape.ts';
import type { Page } from './page-call.ts';
import { stepDedupKey } from './page-call.ts';
import type { Word } from './staff-word.ts';
import { isOfItsOwn, answersTo } from './staff-word.ts';

interface Around {
  readonly documents: Documents;
  /** Nothing for staff may stand on the ticket: what became of a page is kept there without a word. */
  readonly isAway: boolean;
  /** What is late and yet to be told: a step of the same run tells it along, so that nobody hears twice at once. */
  readonly late: readonly NoticeDecision[];
}

export interface Escalated {
  /** The status comment's changes, but for one that waits for what becomes of a page. */
  readonly status: readonly Effect[];
  readonly pages: readonly SendPage[];
  /** The comments on steps that page nobody. */
  readonly steps: readonly Effect[];
  /** What is told along with a step. */
  readonly told: readonly NoticeDecision[];
}

/** Whether it tells a step of an escalation: each has a comment of its own. */
export function isStep(decision: NoticeDecision): boolean {
  return decision.notice.kind === 'escalation';
}

/** Whether it calls somebody. */
export function isCall(decision: Decision): boolean {
  return decision.kind === 'page' && decision.action === 'trigger';
}

/**
 * The steps of an escalation as comments and pages. What became of a page is kept in a mark of the desk's own: in the
 * step's own comment; where that says nothing, in the status comment, whose edits reach nobody's mail; else in a
 * comment of its own. A locked ticket takes no new comment: there an older one keeps it, and without one nobody is paged.
 *
 * @param status what the plan does to the status comment
 */
export function escalate(
  { locked }: Pick<Issue, 'locked'>,
  ref: IssueRef,
  decisions: readonly Decision[],
  own: readonly OwnComment[],
  status: readonly Effect[],
  around: Around,
): Escalated {
  const steps = decisions
    .filter((d) => d.kind === 'notice')
    .filter((d) => isStep(d) && find(own, d.key) === undefined);
  const paging = decisions.filter((d) => d.kind === 'page');
  if (steps.length === 0 && paging.length === 0) return { status, pages: [], steps: [], told: [] };
  const late = (step: NoticeDecision | undefined) => ({
    ...around,
    late: step !== undefined && step === steps[0] ? around.late : [],
  });
  const living = statusNote(own, status);
  const pages = paging.flatMap((decision): SendPage[] => {
    const page = pageOf(decision, ref.number, around.documents);
    const { because, deadline } = decision;
    const outcomes =
      decision.action === 'trigger'
        ? triggered(decision, stepOf(steps, decision), own, living, {
            ...late(stepOf(steps, decision)),
            locked,
          })
        : settled(decision, own, living);
    return outcomes === null ? [] : [{ kind: 'page', issue: ref, page, outcomes, because, deadline }];
  });
  const noted = new Set(pages.flatMap(({ outcomes }) => outcomes.held.map(({ keys }) => keys[0])));
  const later = (effect: Effect): boolean => effect.kind === 'create_comment' && noted.has(effect.keys[0]);
  return {
    status: status.filter((effect) => !later(effect)),
    pages,
    steps: steps
      .filter((step) => !paging.some((page) => page.action === 'trigger' && stepOf([step], page) === step))
      .map((step) => stepComment(ref, step, late(step))),
    told: steps.length === 0 ? [] : around.late,
  };
}

function stepOf(steps: readonly NoticeDecision[], { step }: PageDecision): NoticeDecision | undefined {
  return steps.find(({ key }) => key === keyOf('escalation', step.key));
}

/** @param ticket its address */
export function wordsOf(fresh: readonly NoticeDecision[], ticket: string, documents: Documents): Word[] {
  const first = fresh.find(isStep);
  const late = first === undefined ? [] : fresh.filter(({ notice }) => notice.kind === 'breach');
  const plain = fresh.filter((d) => !isStep(d) && !isOfItsOwn(d) && !late.includes(d));
  const steps = fresh.flatMap((d): Word[] => {
    if (d.notice.kind !== 'escalation') return [];
    const told = d === first ? [d, ...late] : [d];
    const facts = { step: d.notice.step, notice: d, page: null, ticket, ...lateOf(told.slice(1)) };
    const to = [...new Set(told.flatMap((one) => one.to))];
    const keys = told.map(({ key }) => key);
    return [{ keys, text: documents.write('escalation', facts), to, decisions: told }];
  });
  // One for each group: each says why these people are told.
  const words = [...Map.groupBy(plain, ({ group }) => group).values()].map((told): Word => {
    const facts = told.map((d) => ({ ...d, ticket }));
    const to = [...new Set(told.flatMap((d) => d.to))];
    return { keys: told.map(({ key }) => key), text: documents.write('notice', facts), to, decisions: told };
  });
  return [...words, ...steps, ...answersTo(fresh, documents, ticket)];
}

function stepComment(ref: IssueRef, decision: NoticeDecision, { documents, late }: Around): Effect {
  const { key, notice, because, deadline } = decision;
  const text =
    notice.kind === 'escalation'
      ? documents.write('escalation', { step: notice.step, notice: decision, page: null, ...lateOf(late) })
      : '';
  const keys = [key, ...late.map((one) => one.key)];
  return { kind: 'create_comment', issue: ref, keys, body: marked(keys, text), because, deadline };
}

/** Late clocks as a step tells them along. */
function lateOf(late: readonly NoticeDecision[]): Pick<Facts['escalation'], 'late'> {
  const to = [...new Set(late.flatMap((one) => one.to))];
  return {
    late: { to, clocks: late.flatMap(({ notice }) => (notice.kind === 'breach' ? [notice.clock] : [])) },
  };
}

function pageOf(decision: PageDecision, number: number, documents: Documents): Page {
  const { action, pager, repository, confirmed, severity, url, title, customer, system, step } = decision;
  return {
    pager,
    action,
    dedupKey: stepDedupKey(repository, number, step.key),
    severity,
    summary: documents.write('page', { repository, number, severity, title, customer, system, step }),
    url,
    repository,
    confirmed,
    number,
    // What people wrote is told without the secrets in it here, too.
    details: {
      ...{ title: oneShortLine(title), customer: oneShortLine(customer) },
      ...(system === null ? {} : { system: oneShortLine(system) }),
      ...(step.group === null ? {} : { group: step.group }),
      step: String(step.step),
    },
  };
}

/** The status comment as the plan leaves it; null: there is none. */
function statusNote(own: readonly OwnComment[], planned: readonly Effect[]): PageNote | null {
  for (const effect of planned) {
    if (effect.kind !== 'create_comment' && effect.kind !== 'edit_comment') continue;
    const read = readMarker(effect.body);
    if (read === null) continue;
    const comment = effect.kind === 'edit_comment' ? effect.comment : null;
    const kept = {
      ...(effect.kept === undefined ? {} : { kept: effect.kept }),
      ...(effect.news === undefined ? {} : { news: effect.news }),
    };
    return { comment, ...read.marker, text: read.text, ...kept };
  }
  const existing = find(own, keyOf('status'));
  return existing === undefined ? null : noteOf(existing);
}

function noteOf({ event, marker, text }: OwnComment): PageNote {
  return { comment: event.id, ...marker, text };
}

function withKey(note: PageNote, ...keys: readonly string[]): PageNote {
  return { ...note, keys: [...new Set([...note.keys, ...keys])] };
}

/** Null: nothing could be written down of it, so that every run would page again. */
function triggered(
  decision: PageDecision,
  telling: NoticeDecision | undefined,
  own: readonly OwnComment[],
  living: PageNote | null,
  { documents, locked, isAway, late }: Around & { readonly locked: boolean },
): SendPage['outcomes'] | null {
  const { step, pager, at } = decision;
  const hour = formatInstant(at, 'UTC').slice(0, 13);
  const paged = keyOf('page', step.key);
  // Of a comment that is there already the mark does not tell when it was put in.
  const when = keyOf('page-sent', at, step.key);
  const digested = keyOf('page-digest', hour, step.key);
  const missed = keyOf('page-failed', step.key);
  const earlier = find(own, missed);
  const words = (state: PageState): string =>
    documents.write('escalation', { step, notice: telling ?? null, page: { pager, state }, ...lateOf(late) });
  const lateKeys = late.map(({ key }) => key);
  const told = telling === undefined ? [] : [telling.key, ...lateKeys];
  const fresh = (key: string, state: PageState): PageNote => ({
    comment: null,
    keys: [...told, key],
    asOf: null,
    text: words(state),
  });
  // A status comment that is still to be written waits for the page, so that both reach the customer as one.
  const pending = living?.comment === null ? [living] : [];
  if (earlier !== undefined && telling === undefined) {
    const mended = (state: PageState, ...added: readonly string[]): PageNote => {
      const keys = earlier.marker.keys.filter((one) => one !== missed);
      // Whom the step called, and what for, stands there already.
      return {
        ...noteOf(earlier),
        keys: [...keys, ...added],
        text: `${earlier.text.trimEnd()}\n\n${words(state)}`,
      };
    };
    const kept = { delivered: [mended('sent', paged, when)], digested: [mended('digest', digested)] };
    return {
      delivered: [...kept.delivered, ...pending],
      digested: [...kept.digested, ...pending],
      failed: pending,
      held: pending,
    };
  }
  const held = living ?? (locked || isAway ? holder(own) : null);
  if (locked && held === null) return null;
  const quiet = telling === undefined ? held : null;
  const note = (state: PageState, key: string, ...more: readonly string[]): PageNote[] => {
    if (quiet === null) return [fresh(key, state), ...pending];
    return [withKey(quiet, key, ...(quiet.comment === null ? [] : more))];
  };
  return {
    delivered: note('sent', paged, when),
    digested: note('digest', digested),
    // That the pager failed is the operator's to know: the run says so. The step is told all the same.
    failed: locked || telling === undefined ? pending : [fresh(missed, 'failed'), ...pending],
    // What is late does not wait for the pager.
    held:
      late.length === 0
        ? pending
        : [{ comment: null, keys: lateKeys, asOf: null, text: documents.write('notice', late) }, ...pending],
  };
}

/** A comment that can keep a mark where none can be added. The post-mortem cannot: its facts are written anew without it. */
export function keeperOf(own: readonly OwnComment[]): OwnComment | undefined {
  return own.find(({ marker }) => !marker.keys.includes(keyOf('post-mortem')));
}

function holder(own: readonly OwnComment[]): PageNote | null {
  const comment = keeperOf(own);
  return comment === undefined ? null : noteOf(comment);
}

/** What was paged is acknowledged or resolved: the mark beside the page's own says so. Null: the page has no mark. */
function settled(
  { step, action }: PageDecision,
  own: readonly OwnComment[],
  living: PageNote | null,
): SendPage['outcomes'] | null {
  const host = find(own, keyOf('page', step.key));
  if (host === undefined) return null;
  const note = living !== null && living.comment === host.event.id ? living : noteOf(host);
  const key = keyOf(action === 'resolve' ? 'page-done' : 'page-ack', step.key);
  const done = [withKey(note, key)];
  return { delivered: done, digested: done, failed: [], held: [] };
}
