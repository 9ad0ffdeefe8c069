import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { mentioned } from './acts/mentions.ts';
import type { Repository } from './store/records.ts';
import type { Store } from './store/store.ts';
import { accountPath, issuePath } from './store/urls.ts';

type Root = Parameters<ReturnType<typeof rehypeSanitize>>[0];
type Node = Root['children'][number];
type Element = Extract<Node, { type: 'element' }>;

/** The path to which a name or a number in the text leads; null where it is nothing but text. */
type Resolve = (reference: string) => string | null;

const REFERENCE = /(?<![\w`@/.-])@[a-z\d][a-z\d-]*(?:\/[\w-]+)?|(?<![\w/&])#\d+\b/gi;

/** Texts in which names and numbers are only letters. */
const LITERAL = new Set(['code', 'pre', 'a']);

/** In which a line that ends stays a line that ends, as GitHub has it in issues. */
const FLOWING = new Set(['p', 'li', 'td', 'th', 'strong', 'em', 'del', 'sub', 'sup', 'summary']);

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  // Its default schema is the one that GitHub publishes.
  .use(rehypeSanitize);
const printer = unified().use(rehypeStringify);

/**
 * The HTML of an issue's or a comment's text: sanitised, with comments of HTML gone, and with those people as bold links
 * whom the text notifies.
 */
export function renderMarkdown(store: Store, repository: Repository, text: string): string {
  const notified = new Set(mentioned(store, text));
  const resolve: Resolve = (reference) => {
    if (reference.startsWith('#')) {
      const issue = repository.issues.get(Number(reference.slice(1)));
      return issue ? issuePath(issue) : null;
    }
    const [login = '', team] = reference.slice(1).split('/');
    const account = store.account(login);
    if (!account) return null;
    if (team !== undefined) return accountPath(account);
    return notified.has(account) ? accountPath(account) : null;
  };
  const tree = parser.runSync(parser.parse(text));
  tree.children = dressed(tree.children, null, resolve);
  return printer.stringify(tree);
}

function dressed<T extends Node>(nodes: readonly T[], parent: string | null, resolve: Resolve): T[] {
  return nodes.flatMap((node, index) => dress(node, nodes[index - 1], parent, resolve)) as T[];
}

function dress(node: Node, before: Node | undefined, parent: string | null, resolve: Resolve): Node[] {
  if (node.type === 'text') {
    if (parent !== null && LITERAL.has(parent)) return [node];
    return flowing(node.value, before, parent).flatMap((part) =>
      typeof part === 'string' ? linked(part, resolve) : [part],
    );
  }
  if (node.type !== 'element') return [node];
  const inside = parent !== null && LITERAL.has(parent) ? parent : node.tagName;
  const whole: Element = { ...told(node), children: dressed(node.children, inside, resolve) };
  // A wide table scrolls by itself instead of widening the page.
  return node.tagName === 'table'
    ? [element('div', { className: ['scroll'], tabIndex: 0 }, [whole])]
    : [whole];
}

/** The same for those who listen: a head of nothing is no head, and boxes and pictures say what they are. */
function told(node: Element): Element {
  if (node.tagName === 'th' && node.children.length === 0) return { ...node, tagName: 'td' };
  if (node.tagName === 'img') return { ...node, properties: { alt: '', ...node.properties } };
  if (node.tagName !== 'input') return node;
  const ariaLabel = node.properties.checked === true ? 'done' : 'to do';
  return { ...node, properties: { ...node.properties, ariaLabel } };
}

function flowing(text: string, before: Node | undefined, parent: string | null): (string | Element)[] {
  if (parent === null || !FLOWING.has(parent) || text.trim() === '') return [text];
  const follows = before?.type === 'element' && before.tagName === 'br';
  const lines = (follows ? text.replace(/^\n/, '') : text).split('\n');
  return lines.flatMap((line, index) => (index === 0 ? [line] : [element('br', {}, []), line]));
}

function linked(text: string, resolve: Resolve): Node[] {
  const nodes: Node[] = [];
  let done = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const [reference] = match;
    const href = resolve(reference);
    if (href === null) continue;
    nodes.push({ type: 'text', value: text.slice(done, match.index) });
    const className = [reference.startsWith('@') ? 'mention' : 'reference'];
    nodes.push(element('a', { href, className }, [{ type: 'text', value: reference }]));
    done = match.index + reference.length;
  }
  nodes.push({ type: 'text', value: text.slice(done) });
  return nodes;
}

function element(tagName: string, properties: Element['properties'], children: Element['children']): Element {
  return { type: 'element', tagName, properties, children };
}
