export interface LabelSpec {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

export type LabelRole =
  | 'breached'
  | 'at_risk'
  | 'needs_owner'
  | 'needs_response'
  | 'needs_info'
  | 'needs_sign_off'
  | 'project'
  | 'out_of_scope'
  | 'pending'
  | 'on_hold'
  | 'incident'
  | 'post_mortem_due';
