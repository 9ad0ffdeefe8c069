/** Reason to ask whether what was recorded is right. */
export type TimeDoubt = 'short' | 'closed_day' | 'long_day' | 'below_nothing';
