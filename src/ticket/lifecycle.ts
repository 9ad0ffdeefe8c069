import type { Instant, Milliseconds } from '../calendar/instant.ts';
import { HOUR } from '../calendar/instant.ts';
import type { LifecycleStep } from '../commands/consequence.ts';
import type { RefusalReason } from '../commands/refusal.ts';
import type { Policy } from '../policy/policy.ts';
import type { DoneCommand } from './commands/command.ts';
import { commanded } from './commands/command.ts';
import { selects } from './facts.ts';
import type { Approval } from '../text/words-of-approval.ts';
import type { Actor, CloseReason, EventOf, Issue } from './issue.ts';
import { sameActor } from './issue.ts';
import type { Reason } from './reason.ts';
import { REVISED } from './revised.ts';
import type { Signal } from './signal.ts';
import type { Closure, Facts, Message, WantedState } from './ticket.ts';
import { STAYS_CLOSED } from './ticket.ts';

/** The parts of a desk and a ticket that tell whether it is open. */
export interface LifecycleRules {
  readonly policy: Policy;
  readonly identity: Actor;
  readonly requester: Actor;
  factsAt(at: Instant): Facts | undefined;
  isCustomer(actor: Actor, at: Instant): boolean;
  /** The yes that a comment consists of; null: it says something else. */
  approvalIn(message: Message): Approval | null;
}

/** The closed stretches of a ticket, closed by hand or by command, and what follows from them. */
export interface Lifecycle {
  readonly closures: readonly Closure[];
  readonly wantedState: WantedState | null;
  readonly signals: readonly Signal[];
  readonly signOffAsked: Instant | null;
  readonly signedOff: Instant | null;
  readonly refused: ReadonlyMap<DoneCommand, RefusalReason>;
}

/** Time after it was overtaken by another word in which a command may still be echoed by a run that read before. */
const IN_FLIGHT = HOUR;

/** A command that closes the ticket; the words that go with it may tell the customer how to object. */
interface ClosingCommand {
  readonly command: DoneCommand;
  readonly explained: boolean;
}

/** A command whose echo has not been seen. */
interface Awaited {
  readonly closes: boolean;
  /** Moment at which another word took its place; null: it stands. */
  overtaken: Instant | null;
}

/** Replay of everything that opens and closes a ticket, one after the other in time order. */
export class LifecycleReplay {
  readonly #state: Issue['state'];
  readonly #rules: LifecycleRules;
  readonly #closures: Closure[] = [];
  readonly #signals: Signal[] = [];
  readonly #refused = new Map<DoneCommand, RefusalReason>();
  #open: Closure | null = null;
  #closed: boolean;
  #asked: Instant | null = null;
  #signedOff: Instant | null = null;
  /** They are asked while the work goes on: their yes closes nothing. */
  #isAskedAtStage = false;
  /** Since then staff have asked something else: a bare yes may answer that. */
  #questioned = false;
  /** Since it was opened the desk has said that it closes it for silence. */
  #silence = false;
  /** The last word since it was opened. */
  #last: Message | null = null;
  /** The command that was last to close or open it; null: it was done by hand. */
  #closedBy: DoneCommand | null = null;
  #wanted: WantedState | null = null;
  #awaited: Awaited[] = [];

  /**
   * @param state that GitHub shows today
   * @param first that GitHub recorded of it; null: it never changed
   */
  constructor(state: Issue['state'], first: EventOf<'closed' | 'reopened'> | null, rules: LifecycleRules) {
    this.#state = state;
    this.#rules = rules;
    this.#closed = first === null ? state === 'closed' : first.kind === 'reopened';
  }

  /** GitHub recorded a close or a reopening. */
  seen(event: EventOf<'closed' | 'reopened'>): void {
    const closes = event.kind === 'closed';
    const { at, actor } = event;
    if (sameActor(actor, this.#rules.identity) && this.#isEcho(closes, at)) return;
    if (closes === this.#closed) {
      // A person did what a command had asked for.
      this.#awaited = [];
      this.#wanted = null;
      return;
    }
    this.#wanted = null;
    this.#overtake(at);
    if (event.kind !== 'closed') this.#reopen(at, actor);
    else if (this.#crossed(event))
      this.#want(at, { kind: 'had_answered', by: this.#last?.by.login ?? '' }, false, 'completed');
    else this.#close(at, actor, event.reason);
  }

  /** The customer's answer and the close for silence crossed: it never was closed. */
  #crossed({ at, actor, reason }: EventOf<'closed'>): boolean {
    if (!this.#isForSilence(actor, reason) || this.#last?.role !== 'customer') return false;
    return at - this.#last.at <= IN_FLIGHT;
  }

  #isForSilence(by: Actor, reason: CloseReason): boolean {
    return this.#silence && reason === 'not_planned' && sameActor(by, this.#rules.identity);
  }

  /** The desk said that nobody answered. */
  silence(): void {
    this.#silence = true;
  }

  /**
   * Somebody said something.
   *
   * @param opens a ticket that a customer's words open is opened by it
   */
  message(message: Message, opens: boolean): void {
    this.#last = message;
    const { at, by, role } = message;
    if (role === 'staff' && message.event.body.includes('?')) this.#questioned = true;
    if (this.#isApproval(message)) {
      this.#approve(at, by);
      return;
    }
    if (role !== 'customer' || !opens || !this.#closed || this.#open === null) return;
    const { policy } = this.#rules;
    const { at: closedAt, by: closer, reason, forSilence } = this.#open;
    // What the customer had confirmed stayed closed: for a word of thanks could not be told from others.
    const settled =
      closedAt < REVISED && (this.#signedOff !== null || this.#rules.isCustomer(closer, closedAt));
    const opened =
      forSilence || (reason === 'completed' && policy.waiting.solved.comment === 'reopen' && !settled);
    if (!opened || at - closedAt > reopensWithin(policy, this.#open)) return;
    this.#reopen(at, by);
    this.#want(at, { kind: 'commented', by: by.login }, false, 'completed');
  }

  /** A customer who was asked says yes in words. */
  #isApproval(message: Message): boolean {
    const { at, role } = message;
    if (role !== 'customer' || at < REVISED || this.#asked === null || at < this.#asked) return false;
    const approval = this.#rules.approvalIn(message);
    return approval === 'clear' || (approval === 'bare' && !this.#questioned);
  }

  /** The requester put a thumb on the comment that asks them. `asked`: since when that one does. */
  thumb(at: Instant, by: Actor, asked: Instant): void {
    if (this.#asked === asked && sameActor(by, this.#rules.requester)) this.#approve(at, by);
  }

  /** The customer says without a command that it is solved. */
  #approve(at: Instant, by: Actor): void {
    const isAtStage = this.#isAskedAtStage;
    this.#signals.push({ at, by, kind: 'signed_off' });
    this.#signedOff = at;
    this.#ask(null);
    if (this.#closed || isAtStage) return;
    this.#close(at, by, 'completed');
    this.#want(at, { kind: 'confirmed', by: by.login }, true, 'completed');
  }

  #isEcho(closes: boolean, at: Instant): boolean {
    const echo = this.#awaited.findIndex(
      (one) => one.closes === closes && at - (one.overtaken ?? at) <= IN_FLIGHT,
    );
    if (echo === -1) return false;
    // Once it was carried out, what GitHub shows is right whatever it shows.
    if (this.#awaited[echo]?.overtaken === null) this.#wanted = null;
    this.#awaited.splice(echo, 1);
    return true;
  }

  /** Somebody gave a command that opens or closes. */
  given(command: DoneCommand, step: LifecycleStep): void {
    if (step.step === 'sign_off') this.#signOff(command);
    else if (step.step === 'reopen') this.#demand(command, step.objects);
    else if (step.onlyOpen && this.#closed && this.#closedBy?.name !== command.name)
      this.#refused.set(command, { kind: 'not_now', because: { kind: 'is_closed' } });
    else if (this.#asksFirst(command, step)) this.#ask(command.line.at);
    else if (step.reason !== null) this.#shut(command, step.reason, step.explained);
  }

  /** Staff say that it is done, and the policy wants the customer's word before it is closed. Saying it twice closes it. */
  #asksFirst(command: DoneCommand, step: LifecycleStep & { readonly step: 'close' }): boolean {
    const { at } = command.line;
    if (step.reason !== 'completed' || step.explained || command.as !== 'staff' || at < REVISED) return false;
    if (this.#rules.policy.signOff?.before !== 'close' || this.#closed || this.#signedOff !== null)
      return false;
    return this.#asked === null && this.#policyAsks(at);
  }

  /** A change has reached a stage, or has none any more. */
  stage(at: Instant, name: string | null): void {
    const stages = this.#rules.policy.changes?.stages ?? [];
    const asking = stages.findIndex(({ signOff }) => signOff);
    const reached = stages.findIndex((one) => one.name === name);
    if (asking === -1 || reached === -1 || this.#closed || !this.#isChange(at)) return;
    if (reached < asking) {
      // What comes of it now, the customer has not seen.
      this.#signedOff = null;
      if (this.#isAskedAtStage) this.#ask(null);
    } else if (reached === asking && this.#signedOff === null && this.#policyAsks(at)) {
      this.#ask(at);
      this.#isAskedAtStage = true;
    }
  }

  /** Whether the ticket is a change that its customer tries at one of its stages. */
  #isTried(at: Instant): boolean {
    const { changes } = this.#rules.policy;
    return at >= REVISED && changes?.stages.some(({ signOff }) => signOff) === true && this.#isChange(at);
  }

  #isChange(at: Instant): boolean {
    const facts = this.#rules.factsAt(at);
    const { changes } = this.#rules.policy;
    return changes !== null && facts !== undefined && selects(changes.when, facts);
  }

  /** @param at since when the customer is asked; null: no longer */
  #ask(at: Instant | null): void {
    this.#asked = at;
    this.#isAskedAtStage = false;
    this.#questioned = false;
  }

  #signOff(command: DoneCommand): void {
    const { at, by } = command.line;
    // A word given before it was asked for ends no work on a change that is still to be tried.
    const goesOn = this.#isAskedAtStage || (this.#asked === null && this.#isTried(at));
    const asks = this.#asked !== null || this.#policyAsks(at);
    this.#signals.push({ at, by, kind: 'signed_off' });
    this.#signedOff = at;
    this.#ask(null);
    if (asks && !goesOn) this.#shut(command, 'completed', false);
  }

  /** The policy wants the customer to confirm, as the ticket is at an instant. */
  #policyAsks(at: Instant): boolean {
    const facts = this.#rules.factsAt(at);
    const { signOff } = this.#rules.policy;
    return signOff !== null && facts !== undefined && selects(signOff.when, facts);
  }

  /** Somebody wants it open. Its customer has as long as the policy gives; staff always may. */
  #demand(command: DoneCommand, objects: boolean): void {
    const { at, by } = command.line;
    const closure = this.#open;
    const within = closure === null ? Infinity : reopensWithin(this.#rules.policy, closure);
    if (closure !== null && command.as === 'customer' && at - closure.at > within) {
      this.#refused.set(command, { kind: 'not_now', because: { kind: 'closed_too_long', within } });
      return;
    }
    if (objects) {
      this.#signals.push({ at, by, kind: 'not_resolved' });
      this.#ask(null);
      this.#signedOff = null;
    }
    if (!this.#closed) return;
    this.#reopen(at, by);
    this.#want(at, commanded(command), false, 'completed');
  }

  #shut(command: DoneCommand, reason: 'completed' | 'not_planned', explained: boolean): void {
    if (this.#closed) return;
    const { at, by } = command.line;
    this.#close(at, by, reason, { command, explained });
    this.#want(at, commanded(command), true, reason);
  }

  #want(at: Instant, because: Reason, closes: boolean, reason: 'completed' | 'not_planned'): void {
    this.#overtake(at);
    this.#awaited.push({ closes, overtaken: null });
    this.#wanted = { state: closes ? 'closed' : 'open', reason, because };
  }

  #overtake(at: Instant): void {
    for (const echo of this.#awaited) echo.overtaken ??= at;
  }

  #close(at: Instant, by: Actor, reason: CloseReason, byCommand: ClosingCommand | null = null): void {
    const byRequester = sameActor(by, this.#rules.requester);
    this.#closed = true;
    this.#closedBy = byCommand?.command ?? null;
    const forSilence = this.#isForSilence(by, reason);
    this.#open = { at, by, reason, byRequester, forSilence, ...STAYS_CLOSED };
    // What the desk closes itself, or with ready instructions, says how to object.
    const own = sameActor(by, this.#rules.identity) || byCommand?.explained === true;
    const confirmed = this.#signedOff !== null || own || this.#rules.isCustomer(by, at);
    const asks = reason === 'completed' && !confirmed && (this.#asked !== null || this.#policyAsks(at));
    // Whoever was asked before is not asked anew.
    this.#ask(asks ? ((at < REVISED ? null : this.#asked) ?? at) : null);
  }

  #reopen(at: Instant, by: Actor): void {
    if (this.#open !== null) {
      const reopenedByCustomer = this.#rules.isCustomer(by, at);
      this.#closures.push({ ...this.#open, reopenedAt: at, reopenedBy: by, reopenedByCustomer });
    }
    this.#open = null;
    this.#closed = false;
    this.#closedBy = null;
    this.#ask(null);
    this.#signedOff = null;
    this.#silence = false;
    this.#last = null;
  }

  /** A person put or took the label that asks for a sign-off. */
  label(at: Instant, asks: boolean): void {
    this.#ask(asks ? at : null);
    this.#isAskedAtStage = asks && !this.#closed && this.#isTried(at);
  }

  /** There is nothing more to tell. */
  end(): Lifecycle {
    const state = this.#state;
    const wantedState = this.#wanted === null || this.#wanted.state === state ? null : this.#wanted;
    const closed = (wantedState?.state ?? state) === 'closed';
    if (this.#open !== null && closed) this.#closures.push(this.#open);
    return {
      closures: this.#closures,
      wantedState,
      signals: this.#signals,
      signOffAsked: this.#asked,
      signedOff: this.#signedOff,
      refused: this.#refused,
    };
  }
}

/** Time after a close in which its customer's word may open the ticket again. Wall-clock time. */
export function reopensWithin(
  { waiting }: Policy,
  { forSilence, reason }: Pick<Closure, 'forSilence' | 'reason'>,
): Milliseconds {
  return reason === 'completed' && !forSilence ? waiting.solved.within : waiting.pending.reopenWithin;
}
