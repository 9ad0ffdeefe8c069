import { distance } from 'fastest-levenshtein';

/** How far a heading is from a label: from 0 (the same but for letter case and punctuation) to 1 (something else). */
export function unlikeness(label: string, heading: string): number {
  const wanted = folded(label);
  const written = folded(heading);
  const longer = Math.max(wanted.length, written.length);
  const shorter = Math.min(wanted.length, written.length);
  if (shorter === 0 || longer > 200) return 1;
  const steps = distance(wanted, written) / longer;
  if (steps <= 0.25) return steps;
  const within = wanted.includes(written) || written.includes(wanted);
  return within && shorter >= 4 && shorter / longer >= 0.4 ? 0.5 : 1;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
