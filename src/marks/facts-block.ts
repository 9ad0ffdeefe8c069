/** Between these lines of a post-mortem stands what the desk itself keeps current. */
const BEGIN = '<!-- steward facts: from here to the end mark the desk keeps the text current -->';
const END = '<!-- steward facts end -->';

/** Facts between their marks. */
export function factsBlock(facts: string): string {
  return `${BEGIN}\n${facts}\n${END}`;
}

/**
 * A text with another block, or none (`''`), in place of the facts and their marks; null where they were taken out. People
 * move, copy and quote marks: only the first two that belong together are taken for them, with no other mark between, each
 * at the beginning of a line and outside of code. Everything else stays as it is, byte for byte.
 */
export function withFactsBlock(text: string, block: string): string | null {
  const found = blockIn(text);
  return found === null ? null : text.slice(0, found.from) + block + text.slice(found.to);
}

const OPENS = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const CLOSES = /^ {0,3}(`+|~+)\s*$/;
/** More than this does not open a block of code, and is no line of ours. */
const INDENT = /^ {0,3}/;

function blockIn(text: string): { readonly from: number; readonly to: number } | null {
  let from: number | null = null;
  let fence: string | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (fence !== null) {
      const closing = CLOSES.exec(words)?.[1] ?? '';
      if (closing.startsWith(fence)) fence = null;
    } else {
      const indent = INDENT.exec(words)?.[0].length ?? 0;
      const opening = OPENS.exec(words);
      if (opening !== null) fence = opening[1] ?? opening[2] ?? null;
      else if (words.startsWith(BEGIN, indent)) from = start + indent;
      else if (words.startsWith(END, indent)) {
        if (from !== null) return { from, to: start + indent + END.length };
        from = null;
      }
    }
    start += line.length + 1;
  }
  return null;
}
