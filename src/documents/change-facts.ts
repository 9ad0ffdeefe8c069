import type { Instant } from '../calendar/instant.ts';
import { at, choice, day, flag, optional, text } from './kinds.ts';

/** How far a change has come. */
export interface StatusChange {
  /** Null: it is at none. */
  readonly stage: {
    readonly name: string;
    /** What it means to the customer; may be empty. */
    readonly means: string;
    readonly since: Instant;
    /** The one after it; null: it is the last. */
    readonly next: string | null;
  } | null;
  /** The day on which it goes out, if it is ready by then; null: none stands, or nothing is missing. */
  readonly planned: Instant | null;
  /** The customer’s word is missing. */
  readonly unsigned: boolean;
  /** They are asked for it while the work goes on. */
  readonly tried: boolean;
}

/** An approval as a customer sees it. */
export interface StatusApproval {
  readonly state: 'open' | 'given' | 'declined';
  /** Groups whose members may give it. */
  readonly groups: readonly string[];
  /** Login of whoever has said something, and when; null: nobody has. */
  readonly by: string | null;
  readonly at: Instant | null;
  /** A person’s words; may be empty. */
  readonly why: string;
}

/** Facts of a status comment that tell how far a change has come, and who has approved it. */
export const CHANGE_FIELDS = {
  step: optional(text('The stage that a change is at; empty where it is at none.', 'validation')),
  means: text('What that means, by the policy; may be empty.', 'It is on the test system'),
  entered: optional(at('Since when it has been at it.', '2026-11-16T10:00+01:00')),
  after: optional(text('The stage after it; empty: it is the last.', 'ready')),
  planned: optional(
    day(
      'The day on which a change is to go out if it is ready by then; empty where there is none.',
      '2026-12-01T00:00+01:00',
    ),
  ),
  unsigned: flag('Whether a change waits for its customer’s word.', true),
  tried: flag('Whether they are asked to try it while the work goes on.', true),
  approval: choice(
    '“open”, “given” or “declined”; empty where it needs none.',
    'given',
    ...(['open', 'declined', ''] as const),
  ),
  approvers: text('The groups whose members may give it; empty where it needs none.', 'managers'),
  approver: optional(text('Login of who gave or declined it.', 'bo')),
  decided: optional(at('When.', '2026-11-16T11:00+01:00')),
  grounds: text('What they said with it; may be empty.', 'Until the end of the year'),
};

/** What stands in them of a change; undefined: it is none. */
export function changeFacts(change: StatusChange | undefined) {
  const { stage = null, planned = null, unsigned = false, tried = false } = change ?? {};
  return {
    ...{ step: stage?.name ?? null, means: stage?.means ?? '' },
    ...{ entered: stage?.since ?? null, after: stage?.next ?? null },
    ...{ planned, unsigned, tried },
  };
}

/** The same of an approval; undefined: none is needed. */
export function approvalFacts(approval: StatusApproval | undefined) {
  return {
    approval: approval?.state ?? ('' as const),
    approvers: approval?.groups.join(', ') ?? '',
    approver: approval?.by ?? null,
    decided: approval?.at ?? null,
    grounds: approval?.why ?? '',
  };
}
