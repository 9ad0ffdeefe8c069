import type { Code, Html, RootContent } from 'mdast';

/** A fence or HTML block: what hides headings. Places are offsets into the whole text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  /** Ended by the end of the text alone. */
  readonly open: boolean;
}

export function blocksOf(text: string, nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'code' && node.type !== 'html') return [];
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const raw = text.slice(start, end);
    const open = node.type === 'code' ? isOpenFence(raw) : isOpenHtml(node);
    const fenced = node.type === 'html' || fenceOf(raw) !== null;
    return fenced ? [{ start, end, open }] : [];
  });
}

/** The run of backticks or tildes that opens a fence; null for indented code. */
function fenceOf(code: Code['value']): string | null {
  return /^(`{3,}|~{3,})/.exec(code)?.[1] ?? null;
}

export function isOpenFence(code: string): boolean {
  const fence = fenceOf(code);
  if (fence === null) return false;
  const last = code.slice(code.lastIndexOf('\n') + 1).trim();
  const closes =
    code.includes('\n') && last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
  return !closes;
}

/** HTML blocks of the kinds that blank lines do not end. */
function isOpenHtml({ value }: Html): boolean {
  const kinds: readonly (readonly [RegExp, RegExp])[] = [
    [/^<!--/, /-->/],
    [/^<\?/, /\?>/],
    [/^<!\[CDATA\[/, /\]\]>/],
    [/^<![a-z]/i, />/],
    [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  ];
  const kind = kinds.find(([opener]) => opener.test(value));
  return kind !== undefined && !kind[1].test(value);
}
