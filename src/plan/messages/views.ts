import type { MissingAnswer } from '../../ticket/ticket.ts';
import type { Login, Markdown } from './engine.ts';
import type { DeskView, DigestView, HandoverView, TriageEndView, TriageView } from './views-desk.ts';

/** Every document that the desk writes, by name, and what its template can show. Times and spans are in words. */
export interface Views {
  readonly status: StatusView;
  readonly notice: NoticeView;
  readonly 'post-mortem': PostMortemView;
  readonly 'post-mortem-facts': FactsView;
  readonly refusal: RefusalView;
  readonly help: HelpView;
  readonly explain: ExplainView;
  readonly 'self-service': SelfServiceView;
  readonly secret: SecretView;
  readonly 'out-of-scope': OutOfScopeView;
  readonly 'follow-up': FollowUpView;
  readonly desk: DeskView;
  readonly digest: DigestView;
  readonly reminder: UnansweredView;
  readonly silence: UnansweredView;
  readonly escalation: EscalationView;
  readonly page: PageView;
  readonly handover: HandoverView;
  readonly triage: TriageView;
  readonly 'triage-end': TriageEndView;
}

export type DocumentName = keyof Views;

/** One clock; every time is absolute, so that nothing changes merely because time passes. */
export interface ClockView {
  readonly name: string;
  readonly set: string;
  readonly rule: string;
  readonly target: string;
  readonly hours: string;
  readonly due: string;
  readonly state: string;
  readonly overdue: boolean;
  readonly breached: string;
  readonly started: string;
  readonly reason: string;
}

export interface StatusView {
  readonly reference: string;
  readonly requester: string;
  readonly state: string;
  readonly since: string;
  readonly until: string;
  readonly incident: boolean;
  readonly severity: string;
  readonly meaning: string;
  readonly why: string;
  readonly original: string;
  readonly owners: readonly string[];
  readonly answered: boolean;
  readonly overdue: boolean;
  readonly promises: readonly ClockView[];
  readonly updates: string;
  readonly hours: string;
  readonly always: boolean;
  readonly opens: string;
  readonly missing: readonly MissingAnswer[];
  readonly needed: string;
  readonly notice: string;
  readonly project: boolean;
  readonly agreed: string;
  readonly ships: string;
  readonly handed: string;
  readonly awaited: string;
  readonly solved: string;
  readonly unsolved: string;
  readonly reopens: string;
  readonly doubts: readonly string[];
  readonly timezone: string;
}

export interface NoticeView {
  readonly to: readonly Login[];
  readonly group: string;
  /** Why these people: `rotation` or `override` (their turn, or a swap), `members` (the whole group), `fallback`, `nobody`. */
  readonly duty: string;
  readonly items: readonly NoticeItem[];
  readonly answer: boolean;
  readonly unowned: boolean;
  readonly suggested: string;
  readonly held: boolean;
  readonly again: string;
  readonly timezone: string;
}

/** Of a claim or a wait there is no clock, and of a clock no claim: what does not apply is empty. */
export interface NoticeItem extends ClockView {
  readonly kind: string;
  readonly severity: string;
  readonly current: string;
  readonly by: string;
  readonly since: string;
  readonly until: string;
}

export interface PostMortemView {
  readonly number: number;
  readonly due: string;
  readonly organise: boolean;
  readonly facts: Markdown;
  readonly causes: readonly string[];
}

export interface FactsView {
  readonly number: number;
  readonly title: string;
  readonly opened: string;
  readonly closed: string;
  readonly calendar: string;
  readonly response: SpanView;
  readonly resolution: SpanView;
  readonly promises: readonly ClockView[];
  readonly severities: readonly { readonly severity: string; readonly at: string; readonly why: string }[];
  readonly people: readonly { readonly login: string; readonly role: string }[];
  readonly timeline: readonly { readonly at: string; readonly who: string; readonly what: string }[];
  readonly timezone: string;
}

export interface SpanView {
  readonly elapsed: string;
  readonly working: string;
}

export interface RefusalView {
  readonly by: string;
  readonly commands: readonly RefusedView[];
  readonly help: string;
}

export interface RefusedView {
  readonly written: string;
  readonly reason: string;
  readonly value: string;
  readonly allowed: readonly string[];
  readonly usage: string;
  readonly audience: string;
}

export interface HelpView {
  readonly by: string;
  readonly commands: readonly { readonly usage: string; readonly does: string }[];
}

export interface ExplainView {
  readonly by: string;
  readonly text: string;
}

export interface SelfServiceView {
  readonly instructions: Markdown;
  readonly closed: boolean;
  readonly automatic: boolean;
  readonly unsolved: string;
}

export interface SecretView {
  readonly to: readonly Login[];
  readonly by: string;
  readonly kinds: readonly string[];
  readonly comment: boolean;
}

export interface OutOfScopeView {
  readonly by: string;
  readonly why: string;
  readonly unsolved: string;
  readonly reopens: string;
  readonly timezone: string;
}

export interface FollowUpView {
  readonly closed: string;
  readonly link: Markdown;
  readonly unsolved: string;
  readonly until: string;
  readonly timezone: string;
}

export interface UnansweredView {
  readonly to: readonly Login[];
  readonly asker: string;
  readonly missing: readonly MissingAnswer[];
  readonly since: string;
  readonly closes: string;
  readonly reopens: string;
  readonly timezone: string;
}

export interface EscalationView {
  readonly to: readonly Login[];
  readonly told: boolean;
  readonly duty: string;
  readonly on: string;
  readonly step: number;
  readonly target: string;
  readonly hours: string;
  readonly started: string;
  readonly reason: string;
  readonly group: string;
  readonly released: readonly string[];
  readonly ack: string;
  readonly pager: string;
  readonly page: string;
  readonly timezone: string;
}

/** Shown by pagers, which know no Markdown: nothing is escaped, and nothing in it was written on the ticket. */
export interface PageView {
  readonly repository: string | Markdown;
  readonly number: number;
  readonly severity: string | Markdown;
  readonly on: string;
  readonly step: number;
  readonly target: string | Markdown;
  readonly group: string | Markdown;
}
