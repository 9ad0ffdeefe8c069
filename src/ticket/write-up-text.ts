import type { Heading, List, ListItem, Nodes, Root, RootContent } from 'mdast';
import { withFactsBlock } from '../marks/facts-block.ts';
import { readMarker } from '../marks/marker.ts';
import { type FactorLine, factorLine, onOneLine } from '../text/factor-line.ts';
import { isTooMuch, parseLines } from './mdast.ts';

/** A post-mortem as people have filled it in, wherever it stands. */
export interface WriteUpReading {
  /** Every heading of it, in order. */
  readonly sections: readonly WriteUpSection[];
  /** What had a part in it, as far as people have chosen or written it; without words: the class alone was chosen. */
  readonly factors: readonly FactorLine[];
  /** What is to be done; prompts of the template apart. */
  readonly actions: readonly ActionItem[];
  /** What would have prevented it: paragraphs, and items of lists. */
  readonly prevention: readonly string[];
}

export interface WriteUpSection {
  /** As it reads. */
  readonly heading: string;
  readonly kind: SectionKind | null;
  /** Nobody has written anything under it yet. */
  readonly isEmpty: boolean;
}

/** Sections that somebody else than their readers reads. */
export type SectionKind = 'factors' | 'cause' | 'actions' | 'prevention';

/** One item under “Actions”: people's words, on one line. */
export interface ActionItem {
  readonly text: string;
  /** Its box is ticked. */
  readonly done: boolean;
}

/** Headings by which the sections are known, in the languages of the desk; lower case. */
const HEADINGS: Readonly<Record<SectionKind, readonly string[]>> = {
  factors: ['contributing factors', 'beitragende faktoren'],
  cause: ['root cause', 'ursache'],
  actions: ['actions', 'action items', 'maßnahmen'],
  prevention: ['what prevents it', 'was es verhindert'],
};

/**
 * A post-mortem, section by section. Prompts in italics and open choices are no words. Of a text that is too long to be
 * read nothing is said.
 *
 * @param classes of factors that count, in whatever case
 */
export function readWriteUp(body: string, classes: readonly string[]): WriteUpReading {
  const text = readMarker(body)?.text ?? body;
  const own = withFactsBlock(text, '') ?? text;
  const { children } = isTooMuch(own) ? { children: [] } : parseLines(own);
  const sections = children.flatMap((node, index): (WriteUpSection & { content: RootContent[] })[] => {
    if (node.type !== 'heading') return [];
    const kind = kindOf(node);
    const content = contentOf(children, index, node.depth);
    const isEmpty = !(kind === 'factors'
      ? factorsIn(content, classes).length > 0
      : isFilled(children, index, classes));
    return [{ heading: withoutEmphasis(wordsIn(node)), kind, isEmpty, content }];
  });
  const under = (...kinds: SectionKind[]): RootContent[] =>
    sections.flatMap(({ kind, content }) => (kind !== null && kinds.includes(kind) ? content : []));
  return {
    sections: sections.map(({ heading, kind, isEmpty }) => ({ heading, kind, isEmpty })),
    factors: factorsIn(under('factors', 'cause'), classes),
    actions: itemsIn(under('actions')).flatMap((item): ActionItem[] => {
      const words = firstWords(item);
      return isSaid(words) && !isBox(words) ? [{ text: onOneLine(words), done: item.checked === true }] : [];
    }),
    prevention: under('prevention').flatMap((node): string[] =>
      (node.type === 'list' ? node.children.map(wordsIn) : [withoutPrompt(wordsIn(node))])
        .filter((words) => isSaid(words) && !isBox(words))
        .map(onOneLine),
    ),
  };
}

function kindOf(heading: Heading): SectionKind | null {
  const words = wordsIn(heading).toLowerCase().replace(/[*_:]/g, '').trim();
  const kinds = Object.keys(HEADINGS) as SectionKind[];
  return kinds.find((kind) => HEADINGS[kind].includes(words)) ?? null;
}

/** What stands under a heading, headings below it included. */
function contentOf(all: readonly RootContent[], heading: number, depth: number): RootContent[] {
  const rest = all.slice(heading + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth);
  return end < 0 ? rest : rest.slice(0, end);
}

function isFilled(all: readonly RootContent[], heading: number, classes: readonly string[]): boolean {
  const rest = all.slice(heading + 1);
  const end = rest.findIndex((node) => node.type === 'heading');
  const next = rest[end];
  const { depth } = all[heading] as Heading;
  // What only gathers other sections needs no words of its own.
  if (end === 0 && next?.type === 'heading' && next.depth > depth) return true;
  const choices = new Set(classes.map((one) => one.trim().toLowerCase()));
  return (end < 0 ? rest : rest.slice(0, end)).some((node) => hasWords(node, choices));
}

function hasWords(node: RootContent, choices: ReadonlySet<string>): boolean {
  if (node.type !== 'list') return isSaid(wordsIn(node));
  return node.children.some((item) => {
    const words = wordsIn(item);
    return item.checked === true || (isSaid(words) && !choices.has(words.toLowerCase()));
  });
}

/** Lines that begin with a class: chosen by a tick, or by words behind the colon. */
function factorsIn(content: readonly RootContent[], classes: readonly string[]): FactorLine[] {
  return itemsIn(content).flatMap((item): FactorLine[] => {
    const line = factorLine(firstWords(item), classes);
    if (line === null) return [];
    const text = isSaid(line.text) ? onOneLine(line.text) : '';
    return item.checked === true || text !== '' ? [{ ...line, text }] : [];
  });
}

function itemsIn(content: readonly RootContent[]): ListItem[] {
  return content.filter((node): node is List => node.type === 'list').flatMap(({ children }) => children);
}

/** The words of an item without what stands below it. */
function firstWords({ children: [first] }: ListItem): string {
  return first?.type === 'paragraph' ? wordsIn(first) : '';
}

/** A whole text in italics is a template's prompt. */
function isSaid(words: string): boolean {
  return words !== '' && !/^(?:_[^_]*_|\*[^*]*\*)$/s.test(words);
}

/** A box with nothing behind it waits for words. */
function isBox(words: string): boolean {
  return /^\[[ x]?\]$/i.test(words);
}

/** A paragraph without the prompt that people left standing in its first line. */
export function withoutPrompt(words: string): string {
  const [first = '', ...rest] = words.split('\n');
  return /^(?:_[^_]*_|\*[^*]+\*)\s*$/.test(first) ? rest.join('\n') : words;
}

/** A heading's words without what emphasises all of them. */
export function withoutEmphasis(words: string): string {
  const [opening = ''] = /^[*_`]*/.exec(words) ?? [];
  const closing = Array.from(opening).toReversed().join('');
  const isAll = words.length > 2 * opening.length && words.endsWith(closing);
  return isAll ? words.slice(opening.length, words.length - opening.length) : words;
}

function wordsIn(node: Root | RootContent): string {
  const texts: string[] = [];
  const walk = (one: Nodes): void => {
    if ('children' in one) one.children.forEach(walk);
    else if ('value' in one && one.type !== 'html') texts.push(one.value);
  };
  walk(node);
  return texts.join('').trim();
}
