/** Where a command writes, line by line. Results go to standard output; progress and faults to standard error. */
export interface Output {
  print(text: string): void;
  note(text: string): void;
}

/** `1 ticket`, `2 tickets` */
export function counted(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}

/** A text table with two spaces between its columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, width(cell));
  }
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function width(text: string): number {
  return [...graphemes.segment(text)].length;
}
