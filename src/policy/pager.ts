/** A way to wake somebody. Where it leads is the operator's to say, never the policy's. */
export interface Pager {
  readonly name: string;
  readonly kind: PagerKind;
}

export const PAGER_KINDS = ['pagerduty', 'opsgenie', 'splunk', 'slack', 'webhook'] as const;

export type PagerKind = (typeof PAGER_KINDS)[number];
