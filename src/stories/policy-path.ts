/** Where a desk has its policy. */
export const POLICY = '.github/steward.yml';
