/** Reason why a command was not carried out. Values are people's text. */
export type RefusalReason =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'switched_off' }
  | { readonly kind: 'not_yours' }
  | { readonly kind: 'missing'; readonly what: string }
  | { readonly kind: 'bad_value'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly kind: 'bad_date'; readonly value: string }
  /** It makes no sense as the ticket stands. */
  | { readonly kind: 'not_now'; readonly because: string };
