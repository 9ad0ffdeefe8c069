/** Reason why somebody is on duty: their turn, a shift swap, all who are there, whom the policy falls back on; or nobody is. */
export type DutyReason = 'rotation' | 'override' | 'members' | 'fallback' | 'nobody';
