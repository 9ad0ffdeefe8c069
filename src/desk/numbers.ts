/** Numbers of tickets as a hidden mark holds them: ascending, those in a row as a range: `3,5-9`. */
export function formatNumbers(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join(',');
}

/** No range of ours is longer; whoever writes one by hand must not fill the memory. */
const LONGEST = 10_000;

/** Reads what `formatNumbers` wrote; what is no range of numbers is left out. */
export function parseNumbers(text: string): number[] {
  return text.split(',').flatMap((range) => {
    const [from = NaN, to = from] = range.split('-').map(Number);
    if (!(from > 0 && to >= from && to - from < LONGEST)) return [];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
