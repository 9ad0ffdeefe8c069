/** Between these lines of a post-mortem stands what the desk itself keeps current. */
const BEGIN = '<!-- steward facts: from here to the end mark the desk keeps the text current -->';
const END = '<!-- steward facts end -->';

/** Facts between their marks. */
export function factsBlock(facts: string): string {
  return `${BEGIN}\n${facts}\n${END}`;
}

/** A text with another block, or none (`''`), in place of the facts and their marks; null where they were taken out. */
export function withFactsBlock(text: string, block: string): string | null {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  return begin < 0 || end < 0 ? null : text.slice(0, begin) + block + text.slice(end + END.length);
}
