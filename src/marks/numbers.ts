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

/** No mark of ours holds more; whoever writes one by hand must not fill the memory. */
export const MOST_NUMBERS = 100_000;

/** Reads what `formatNumbers` wrote; what is no range of numbers is left out, and any with which they would be too many. */
export function parseNumbers(text: string, most = MOST_NUMBERS): number[] {
  const numbers: number[] = [];
  for (const range of text.split(',')) {
    const [from = NaN, to = from] = range.split('-').map(Number);
    if (!Number.isInteger(from) || !(from > 0 && to >= from && numbers.length + to - from < most)) continue;
    for (let number = from; number <= to; number += 1) numbers.push(number);
  }
  return numbers;
}
