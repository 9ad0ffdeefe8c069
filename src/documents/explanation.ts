import type { ClockSet } from '../sla/clock-name.ts';

/** Words of the plain text that answers `/explain`, line by line. Moments and spans are in words already. */
export interface ExplanationWords {
  /** What stands in front of the lines about the ticket. */
  readonly ticket: Readonly<
    Record<
      'opened' | 'for' | 'form' | 'severity' | 'overruled' | 'missing' | 'owner' | 'snoozed' | 'next',
      string
    >
  >;
  /** What stands in front of the lines about one clock. */
  readonly clock: Readonly<Record<'rule' | 'elapsed' | 'due' | 'risk' | 'missed' | 'ran' | 'stood', string>>;
  readonly asOf: (now: string, zone: string) => string;
  readonly noForm: string;
  readonly doubt: (doubt: string) => string;
  readonly noSeverity: string;
  /**
   * @param severity null: taken away
   * @param why null: not for those who read it
   */
  readonly severity: (severity: string | null, since: string, why: string | null) => string;
  readonly overruled: (severity: string, by: string, at: string) => string;
  readonly nobody: string;
  readonly snoozed: (until: string) => string;
  readonly round: (cycle: number) => string;
  readonly sets: Readonly<Record<ClockSet, string>>;
  /** @param within as the policy wrote it; null: a date was agreed */
  readonly rule: (rule: string, set: string, within: string | null, hours: string, zone: string) => string;
  readonly elapsed: (elapsed: string, target: string) => string;
  readonly standing: string;
  readonly riskFrom: (at: string) => string;
  readonly missedAgain: (at: string) => string;
  readonly missedLast: (at: string) => string;
  /** @param to null: until now */
  readonly stretch: (from: string, to: string | null) => string;
  /** @param ended null: nothing has yet */
  readonly reasons: (begun: string, ended: string | null) => string;
  readonly kept: (at: string) => string;
  readonly cancelled: (at: string, why: string) => string;
  readonly dueSince: (at: string) => string;
  readonly lateEnded: (at: string) => string;
  /** @param ended null: still open */
  readonly broken: (at: string, ended: string | null) => string;
  readonly legend: string;
  readonly nothing: string;
}
