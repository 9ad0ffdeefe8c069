import { targetWords, clockView } from './clock.ts';
import type { DutyReason } from '../../team/duty.ts';
import type { EscalationFacts, PageDecision } from '../../rules/decision.ts';
import type { Clock } from '../../sla/clock.ts';
import type { Documents } from './documents.ts';
import { Markdown } from './engine.ts';
import type { Phrases } from './phrases.ts';
import { addressed } from './room.ts';

/** What became of the page of a step. */
export type PageState = 'sent' | 'failed' | 'digest';

export interface StepTold {
  /** Whom the step tells; null: the comment only keeps what became of the page. */
  readonly notice: {
    readonly to: readonly string[];
    readonly group: string | null;
    readonly duty: DutyReason | null;
  } | null;
  /** Null: nobody is paged. */
  readonly page: { readonly pager: string; readonly state: PageState } | null;
}

/** The comment on one step of an escalation, marker apart. */
export function escalationText(
  documents: Documents,
  step: EscalationFacts,
  { notice, page }: StepTold,
  timezone: string,
): string {
  const view = step.clock && clockView(step.clock, timezone, documents.phrases);
  const { hours, started, reason } = view ?? { hours: '', started: '', reason: '' };
  return documents.write('escalation', {
    to: addressed(notice?.to ?? []),
    told: notice !== null,
    duty: notice?.duty ?? '',
    on: step.on,
    step: step.step,
    target: targetOf(step.clock, documents.phrases),
    hours,
    started,
    reason,
    group: step.group ?? '',
    released: step.released,
    ack: step.ack ?? '',
    pager: page?.pager ?? '',
    page: page?.state ?? '',
    timezone,
  });
}

/** After how long a step came; empty on arrival. */
function targetOf(clock: Clock | null, phrases: Phrases): string {
  if (clock === null || clock.target === 0) return '';
  return targetWords(clock.targetText, clock.target, clock.calendar, phrases);
}

/** The line that a pager shows. Its words are the policy's: nothing of what people wrote is in it. */
export function pageSummary(
  documents: Documents,
  { repository, severity, step }: PageDecision,
  number: number,
): string {
  const { clock } = step;
  const words = (text: string): string | Markdown => (text === '' ? '' : new Markdown(text));
  return documents.write('page', {
    repository: words(repository),
    number,
    severity: words(severity),
    on: step.on,
    step: step.step,
    target: words(targetOf(clock, documents.phrases)),
    group: words(step.group ?? ''),
  });
}
