import { ALWAYS, ascending, type Instant } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import { factsAt } from './facts.ts';
import type { Actor, EventsByKind, Issue } from './issue.ts';
import { AT_ONCE, isByAuthorAtOnce, sameActor } from './issue.ts';
import { fieldsOver } from './issue-fields.ts';
import type { LabelMove } from './labels.ts';
import { labelKey } from './labels.ts';
import type { Reason } from './reason.ts';
import type { Revision } from './revisions.ts';
import type { Roster } from './roster.ts';
import type { Seen } from './seen.ts';
import type { Answer, Sight } from './severity-sources.ts';
import { answerOf, capOf, floorOf, rankOf, whyMatches } from './severity-sources.ts';
import type { Finding } from './ticket.ts';
import { valueAt } from './ticket.ts';

/**
 * Finds out what a ticket says of itself: the policy's sources in their order, raised by its floors, lowered by its
 * caps, and capped as long as nobody has confirmed who claims it.
 */
export class Findings {
  readonly #policy: Policy;
  readonly #issue: Issue;
  readonly #events: EventsByKind;
  readonly #revisions: readonly Revision[];
  readonly #moves: readonly LabelMove[];
  readonly #seen: Seen;
  readonly #roster: Roster;
  readonly #arrivedAt: Instant;
  /** For each revision, who gave the form the answer that it has there. */
  readonly #writers: readonly Actor[];
  readonly #fields: ReturnType<typeof fieldsOver>;
  readonly #labelsCame: boolean;
  /** What the labels say that came with the form, the most severe first. */
  readonly #byForm: readonly LabelAnswer[];
  /** Severities by their labels' keys, the most severe first. */
  readonly severityLabels: ReadonlyMap<string, string>;
  /** What anybody but staff says holds only until staff have set a severity. */
  readonly #proposes: boolean;
  /** The severity that nothing needs to tell. */
  readonly #otherwise: Answer | null;

  constructor(
    desk: { readonly policy: Policy; readonly roster: Roster },
    { issue, events, revisions, moves, seen, arrivedAt }: Told,
  ) {
    this.#policy = desk.policy;
    this.#roster = desk.roster;
    this.#issue = issue;
    this.#events = events;
    this.#revisions = revisions;
    this.#moves = moves;
    this.#seen = seen;
    this.#arrivedAt = arrivedAt;
    this.#writers = writersOf(desk.policy, revisions);
    this.#fields = fieldsOver(issue, events, arrivedAt);
    this.severityLabels = new Map(desk.policy.severities.map(({ label, name }) => [labelKey(label), name]));
    this.#labelsCame = moves.some(({ place, key }) => place < 0 && this.severityLabels.has(key));
    this.#byForm = this.#labelsOfForm();
    const { otherwise, triage } = desk.policy.intake;
    const { openedAt } = seen;
    this.#proposes = triage?.proposed === true && openedAt >= (triage.effective ?? ALWAYS);
    this.#otherwise =
      otherwise === null || openedAt < (otherwise.effective ?? ALWAYS)
        ? null
        : { severity: otherwise.severity, source: 'otherwise', why: { kind: 'otherwise' }, label: null };
  }

  /**
   * When a finding may change. Ascending, from the beginning on.
   *
   * @param seen when what rules select on changed, the beginning first
   */
  moments(seen: readonly Instant[]): Instant[] {
    const beginning = seen[0] ?? this.#arrivedAt;
    const moments = [...seen];
    for (const history of [this.#revisions, this.#moves, ...this.#fields.values()])
      for (const { at } of history) if (at > beginning) moments.push(at);
    return ascending(moments);
  }

  /**
   * Of a severity's labels, one that came with the form its author chose. Where such labels came along from elsewhere, the
   * issue was made by no form.
   */
  isOfForm({ put, by, at }: LabelMove): boolean {
    const { author } = this.#issue;
    return (
      put && isByAuthorAtOnce(by, at, this.#issue) && !this.#roster.isStaff(author, at) && !this.#labelsCame
    );
  }

  find(at: Instant, revision: Revision | undefined = this.#revisionAt(at)): Finding | null {
    const labels = valueAt(this.#seen.labels, at) ?? NOTHING.labels;
    const sight: Sight = {
      form: revision?.form ?? null,
      labels,
      type: valueAt(this.#seen.type, at) ?? null,
      fields: this.#fieldsAt(at),
    };
    const told = this.#byForm.find(({ label }) => labels.has(label)) ?? answerOf(this.#policy, sight);
    const raised = this.#raised(told ?? this.#otherwise, at);
    if (raised === null) return null;
    const by = this.#writer(raised, at, revision);
    const { severity, source, why } = this.#isJudged(by, at) ? raised : this.#lowered(raised, at);
    const confirmed = valueAt(this.#seen.standing, at)?.confirmed !== false || this.#roster.isStaff(by, at);
    const found = this.#capped({ severity, source, why, by }, confirmed);
    return source === 'otherwise' || this.isProposal(by, at) ? { ...found, proposed: true } : found;
  }

  /** Whether what somebody says holds only until staff have set a severity. */
  isProposal(by: Actor, at: Instant): boolean {
    return this.#proposes && !this.#roster.isStaff(by, at);
  }

  #fieldsAt(at: Instant): Sight['fields'] {
    if (this.#fields.size === 0) return NOTHING.fields;
    const fields = new Map<string, string>();
    for (const [name, history] of this.#fields) {
      const value = valueAt(history, at) ?? null;
      if (value !== null) fields.set(name, value);
    }
    return fields;
  }

  #revisionAt(at: Instant): Revision | undefined {
    return this.#revisions.findLast((one) => one.at <= Math.max(at, this.#arrivedAt));
  }

  #labelsOfForm(): LabelAnswer[] {
    return [...this.severityLabels].flatMap(([key, severity]): LabelAnswer[] => {
      const move = this.#moves.find((one) => one.key === key && this.isOfForm(one));
      return move === undefined ? [] : [{ severity, source: 'label', why: move.why, label: key }];
    });
  }

  #raised(answer: Answer | null, at: Instant): Answer | null {
    const policy = this.#policy;
    if (policy.intake.floors.length === 0) return answer;
    const facts = factsAt(policy, this.#seen, at, answer?.severity ?? null);
    const floor = floorOf(policy, facts);
    if (floor === undefined) return answer;
    const { atLeast: severity, when } = floor;
    const because = whyMatches(when, facts);
    const key = when.label?.map(labelKey).find((one) => facts.labels.has(one)) ?? null;
    if (answer === null) return { severity, source: 'policy', why: because, label: key };
    const why: Reason = { kind: 'at_least', why: answer.why, severity, because };
    return { severity, source: answer.source, why, label: key ?? answer.label };
  }

  /** Whether somebody on the staff has said so, who did not open the issue: that is no claim, but a judgement. */
  #isJudged(by: Actor, at: Instant): boolean {
    return this.#roster.isStaff(by, at) && !sameActor(by, this.#issue.author);
  }

  #lowered(answer: Answer, at: Instant): Answer {
    const policy = this.#policy;
    if (policy.intake.caps.length === 0) return answer;
    const facts = factsAt(policy, this.#seen, at, answer.severity);
    const cap = capOf(policy, facts);
    if (cap === undefined) return answer;
    // How severe it was is what the reason begins with.
    const { severity: _of, unset: _none, ...rest } = cap.when;
    const because = whyMatches(rest, facts);
    const why: Reason = { kind: 'at_most', why: answer.why, severity: cap.atMost, because };
    return { ...answer, severity: cap.atMost, why };
  }

  /** Whose word it is: whoever set the label or the type, or gave the form its answer. */
  #writer({ label, source }: Answer, at: Instant, revision: Revision | undefined): Actor {
    const { author, createdAt } = this.#issue;
    if (label !== null)
      return this.#moves.findLast((one) => one.key === label && one.put && one.at <= at)?.by ?? author;
    if (source === 'type' || source === 'issue_field') {
      const kind = source === 'type' ? 'type_changed' : 'field_changed';
      const change = this.#events.others.findLast((event) => event.kind === kind && event.at <= at);
      return change === undefined || change.at <= createdAt + AT_ONCE ? author : change.actor;
    }
    return (revision === undefined ? undefined : this.#writers[this.#revisions.indexOf(revision)]) ?? author;
  }

  #capped(found: Finding, confirmed: boolean): Finding {
    const policy = this.#policy;
    const most = policy.intake.unverifiedMax;
    if (confirmed || most === null || rankOf(policy, found.severity) >= rankOf(policy, most)) return found;
    // What the policy says itself is nobody's claim.
    if (found.source === 'otherwise') return { ...found, severity: most };
    const why: Reason = { kind: 'unconfirmed', why: found.why, severity: most };
    return { ...found, severity: most, why, ...(found.severity === null ? {} : { claimed: found.severity }) };
  }
}

/** What a label says. */
type LabelAnswer = Answer & { readonly label: string };

/** What was told about a ticket. */
interface Told {
  readonly issue: Issue;
  readonly events: EventsByKind;
  readonly revisions: readonly Revision[];
  readonly moves: readonly LabelMove[];
  readonly seen: Seen;
  readonly arrivedAt: Instant;
}

/** What is seen of a ticket that nobody gave a label, a type or a field. */
const NOTHING: Omit<Sight, 'form'> = { labels: new Set(), type: null, fields: new Map() };

/** An edit that leaves the form's answer as it was does not make it the editor's. */
function writersOf(policy: Policy, revisions: readonly Revision[]): Actor[] {
  let before: { severity: string | null; by: Actor } | null = null;
  return revisions.map(({ form, by }) => {
    const severity = answerOf(policy, { ...NOTHING, form })?.severity ?? null;
    const writer = before?.severity === severity ? before.by : by;
    before = { severity, by: writer };
    return writer;
  });
}
