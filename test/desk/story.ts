import { parseInstant } from '../../src/calendar/moment.ts';
import type { Instant } from '../../src/calendar/instant.ts';
import type { Assessment } from '../../src/desk/assessment.ts';
import { assess } from '../../src/desk/assess.ts';
import type { Snapshot } from '../../src/desk/snapshot.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { formatProblem } from '../../src/policy/format.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { PlannedWindow } from '../../src/policy/sections/status-page.ts';
import type { Clock } from '../../src/sla/clock.ts';
import type { ClockName } from '../../src/sla/clock-name.ts';
import { formsOf } from '../../src/ticket/form/match.ts';
import { parseFormTemplate } from '../../src/ticket/form/template.ts';
import type { Actor, CloseReason, CommentEvent, Issue, TimelineEvent } from '../../src/ticket/issue.ts';
import { recordsOf } from '../../src/ticket/own-records.ts';
import { rosterOf } from '../../src/ticket/roster.ts';
import { commentBy, issueBy } from '../ticket/issue.ts';

/** The account that acts for the desk in these stories, as they name it. */
export const BOT = 'steward[bot]';

/** Reads a policy that a test relies on; a faulty one is a fault of the test. */
export async function policyOf(text: string): Promise<Policy> {
  const { policy, problems } = await loadPolicy({ text, file: 'steward.yml' });
  if (policy === null) throw new Error(problems.map(formatProblem).join('\n'));
  return policy;
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * A moment: `2026-11-20 10:00` is UTC; an offset may be given. `fri 10:00` is in the week of Monday 2026-11-16, and
 * `fri+1 10:00` a week later.
 */
export function at(text: string): Instant {
  const [, day, weeks, time] = /^([a-z]{3})(\+\d)? (.+)$/.exec(text) ?? [];
  if (day !== undefined) {
    const date = Date.UTC(2026, 10, 16 + WEEKDAYS.indexOf(day) + 7 * Number(weeks ?? 0));
    return at(`${new Date(date).toISOString().slice(0, 10)} ${time ?? ''}`);
  }
  const iso = text.replace(' ', 'T');
  const instant = parseInstant(/[+Z]/.test(iso) ? iso : `${iso}${iso.length === 16 ? ':00' : ''}Z`);
  if (instant === null) throw new Error(`no moment: ${text}`);
  return instant;
}

export function who(login: string): Actor {
  return login.endsWith('[bot]') ? { login: login.slice(0, -5), kind: 'bot' } : { login, kind: 'human' };
}

/**
 * The life of one ticket in the words of those who live it. Staff are ana, bo and chen; the customer is cus; anybody
 * else is a bystander.
 */
export class Story {
  readonly #events: TimelineEvent[] = [];
  readonly #opened: Instant;
  readonly #by: Actor;
  #labels = new Set<string>();
  #assignees = new Set<string>();
  #state: 'open' | 'closed' = 'open';
  #extra: Partial<Issue> = {};
  #comments = 0;

  constructor(opened: string, by = 'cus') {
    this.#opened = at(opened);
    this.#by = who(by);
  }

  says(when: string, login: string, body = 'Words.', more: Partial<CommentEvent> = {}): this {
    this.#comments += 1;
    return this.#push(commentBy(who(login), at(when), `C${String(this.#comments)}`, body, more));
  }

  labels(when: string, login: string, label: string): this {
    this.#labels.add(label);
    return this.#push({ kind: 'labeled', at: at(when), actor: who(login), label });
  }

  unlabels(when: string, login: string, label: string): this {
    this.#labels.delete(label);
    return this.#push({ kind: 'unlabeled', at: at(when), actor: who(login), label });
  }

  assigns(when: string, login: string, assignee = login): this {
    this.#assignees.add(assignee);
    return this.#push({ kind: 'assigned', at: at(when), actor: who(login), assignee: who(assignee) });
  }

  unassigns(when: string, login: string, assignee = login): this {
    this.#assignees.delete(assignee);
    return this.#push({ kind: 'unassigned', at: at(when), actor: who(login), assignee: who(assignee) });
  }

  closes(when: string, login: string, reason: CloseReason = 'completed'): this {
    this.#state = 'closed';
    return this.#push({ kind: 'closed', at: at(when), actor: who(login), reason, duplicateOf: null });
  }

  reopens(when: string, login: string): this {
    this.#state = 'open';
    return this.#push({ kind: 'reopened', at: at(when), actor: who(login) });
  }

  /** Moved here from another repository. */
  arrives(when: string): this {
    return this.#push({ kind: 'transferred', at: at(when), actor: who('ana') });
  }

  /** Its GitHub type or one of its fields is set; null clears it. */
  turns(
    when: string,
    login: string,
    to: { readonly type: string | null } | { readonly field: string; readonly value: string | null },
  ): this {
    const made = { at: at(when), actor: who(login) };
    if ('type' in to) return this.#push({ kind: 'type_changed', ...made, ...to });
    return this.#push({ kind: 'field_changed', ...made, ...to });
  }

  /** It gets another title. */
  retitles(when: string, login: string, before: string, title: string): this {
    return this.with({ title }).#push({ kind: 'renamed', at: at(when), actor: who(login), before, title });
  }

  /** Somebody calls another issue a duplicate of this one. */
  absorbs(when: string, login: string, duplicate: string): this {
    return this.#push({ kind: 'duplicate_marked', at: at(when), actor: who(login), duplicate });
  }

  loses(when: string, author: string, by = 'ana'): this {
    return this.#push({ kind: 'comment_deleted', at: at(when), actor: who(by), author: who(author) });
  }

  with(extra: Partial<Issue>): this {
    this.#extra = { ...this.#extra, ...extra };
    return this;
  }

  /** The issue as GitHub would show it, with the events in the order in which they were told. */
  issue(): Issue {
    return issueBy(this.#by, this.#opened, {
      state: this.#state,
      labels: [...this.#labels],
      assignees: [...this.#assignees].map(who),
      events: this.#events,
      ...this.#extra,
    });
  }

  #push(event: TimelineEvent): this {
    this.#events.push(event);
    return this;
  }
}

export interface Setting {
  /** Planned work that staff announced by a form. */
  readonly announced?: readonly PlannedWindow[];
  readonly policy: Policy;
  readonly policySince?: string;
  readonly forms?: Readonly<Record<string, string>>;
  /** `org/team` → its members. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
}

export function snapshotOf(setting: Setting, issues: readonly Issue[], now: string): Snapshot {
  return {
    policy: setting.policy,
    policySince: setting.policySince === undefined ? null : at(setting.policySince),
    identity: who(BOT),
    roster: rosterOf(setting.policy.team, {
      teams: new Map(Object.entries(setting.teams ?? {})),
      collaborators: new Set(['ana', 'bo', 'chen']),
    }),
    forms: formsOf(
      Object.entries(setting.forms ?? {}).flatMap(
        ([file, text]) => parseFormTemplate(file, text).template ?? [],
      ),
    ),
    recordsOn: recordsOf({ policy: setting.policy, identity: who(BOT) }),
    repository: 'acme/helpdesk',
    labels: [],
    announced: setting.announced ?? [],
    issues,
    sweep: null,
    now: at(now),
  };
}

export function judge(setting: Setting, story: Story, now: string): Assessment {
  const assessment = assess(snapshotOf(setting, [story.issue()], now));
  for (const failure of assessment.failures) throw new Error(failure.message);
  return assessment;
}

/** The clocks of a story's ticket, as they stand at a moment. */
export function clocksOf(setting: Setting, story: Story, now: string): readonly Clock[] {
  const [evaluation] = judge(setting, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  return evaluation.clocks;
}

/** One clock; the latest cycle unless another is asked for. */
export function clockOf(setting: Setting, story: Story, now: string, name: ClockName, cycle?: number): Clock {
  const found = clocksOf(setting, story, now).filter(
    (c) => c.name === name && (cycle === undefined || c.cycle === cycle),
  );
  const clock = found.at(-1);
  if (clock === undefined) throw new Error(`no clock ${name}`);
  return clock;
}
