/** What a group wants to know of a ticket that is handed to it. */
export interface Asked {
  /** Name of the group. */
  readonly group: string;
  /** What it asks for, as it is headed: `How to reproduce it`. */
  readonly items: readonly string[];
}

/** What texts leave out of what is asked for. Each is told behind its words at the start of a line, or below them. */
export function lackingIn(items: readonly string[], texts: readonly string[]): string[] {
  const lines = texts.map((text) => text.split('\n').map((line) => line.replace(ORNAMENT, '')));
  return items.filter((item) => !lines.some((of) => tells(of, item, items)));
}

/** What marks a heading or a list, and blanks. A quotation is somebody else's. */
const ORNAMENT = /^[\s*#_-]+/;

function tells(lines: readonly string[], item: string, items: readonly string[]): boolean {
  return lines.some((line, index) => {
    if (!begins(line, item)) return false;
    const beside = line.slice(item.length);
    if (hasWords(beside)) return true;
    const below = lines.slice(index + 1).find((one) => one.trim() !== '');
    const isNext = below === undefined || below.startsWith('/') || items.some((one) => begins(below, one));
    return !isNext && hasWords(below);
  });
}

function begins(line: string, item: string): boolean {
  const isWhole = /^(?:$|[^\p{L}\p{N}])/u.test(line.slice(item.length));
  return isWhole && line.slice(0, item.length).toLowerCase() === item.toLowerCase();
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * What hands a ticket over with all that is asked for, to be filled in.
 *
 * @param args of the command, as they were written
 */
export function contextTemplate(args: string, items: readonly string[]): string {
  return [args, ...items.map((item) => `**${item}:** …`)].join('\n\n');
}
