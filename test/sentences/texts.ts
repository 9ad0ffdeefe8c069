import type { Effect } from '../recorder/product.ts';
import type { WorldIssue } from '../recorder/world.ts';
import { commentsOf } from '../recorder/world.ts';

/** Something that the desk wrote, by the document that it is of. */
export interface Text {
  readonly document: string;
  readonly text: string;
  /** The ticket that it is about; null: the one on which it stands, or several. */
  readonly number: number | null;
}

/** What the hidden line of a text says it tells → the document that it is of. */
const DOCUMENTS: readonly (readonly [keys: RegExp, document: string])[] = [
  [/^status/, 'status'],
  [
    /^(?:breach|target|update-(?:due|late)|write-up-(?:soon|late):|playbook|owner|untriaged|unclear|overruled|hold|referred)/,
    'notice',
  ],
  [/^(?:escalation|page)/, 'escalation'],
  [/^unwritten:/, 'write-up-missing'],
  [/^remind:/, 'reminder'],
  [/^closed-for-silence/, 'silence'],
  [/^sign-off/, 'sign-off'],
  [/^command:/, 'refusal'],
  [/^update-template/, ''],
  [/^update:/, 'incident-update'],
  [
    /^(?:post-mortem|on-hold|secret|unread|help|explain|self-service|out-of-scope|follow-up|bystander|denied)/,
    '',
  ],
  [/^(?:desk|digest|gathered|handover|triage-end|triage)/, ''],
];

function documentOf(body: string): string {
  const keys = /^<!-- steward (.+?)(?: as-of=\S+)? -->/.exec(body)?.[1] ?? '';
  for (const [pattern, document] of DOCUMENTS) {
    const [found] = pattern.exec(keys) ?? [];
    if (found !== undefined) return document === '' ? found : document;
  }
  throw new Error(`no document is marked so: ${body.slice(0, 200)}`);
}

/** What is read on an issue of what the desk wrote there: its comments by their ids, and its own text. */
export function readOn(issue: WorldIssue): ReadonlyMap<string, string> {
  const own = [
    ...commentsOf(issue).filter(({ actor }) => isDesk(actor)),
    ...(isDesk(issue.author) ? [issue] : []),
  ];
  return new Map(own.map(({ id, body }) => [id, body]));
}

const isDesk = ({ kind, login }: WorldIssue['author']): boolean => kind === 'bot' && login === 'steward';

/** A text without its hidden line, in which the desk keeps what became of it. */
function readable(body: string): string {
  return body.replace(/^<!-- steward .*? -->\n/, '');
}

/** What became of a page is written below what its step told, which was true then. */
function added(before: string, body: string): string {
  const told = readable(before).trimEnd();
  const text = readable(body);
  return told !== '' && documentOf(body) === 'escalation' && text.startsWith(told)
    ? text.slice(told.length).trim()
    : body;
}

/** What a run has written on an issue, and its comment that is kept current as it stands. */
export function textsOn(issue: WorldIssue, before: ReadonlyMap<string, string> = new Map()): Text[] {
  const written = [...readOn(issue)];
  const first = written.find(([, body]) => documentOf(body) === 'status')?.[0];
  return written.flatMap(([id, body]): Text[] => {
    const document = documentOf(body);
    const isNew = readable(before.get(id) ?? '') !== readable(body);
    // Of two the first is kept current.
    if (document === 'status' ? issue.locked || id !== first : !isNew) return [];
    if (document === 'gathered') return gathered(body);
    return [{ document, text: added(before.get(id) ?? '', body), number: null }];
  });
}

/** What is told of each ticket stands under its heading, one notice below the other: each calls its own people. */
function gathered(body: string): Text[] {
  const [head = '', ...sections] = body.split(/^(?=### #?\\?#)/m);
  return [
    { document: 'gathered', text: head, number: null },
    ...sections.flatMap((section) => {
      const [, number = ''] = /#\u200b?(\d+)/.exec(section) ?? [];
      const notices = section.split(/(?<=<\/sub>)\n+(?=\S)/);
      return notices.map((text) => ({ document: 'told', text, number: Number(number) }));
    }),
  ];
}

/** What a plan says elsewhere than on issues: on telephones and in the chat. */
export function textsIn(plan: readonly Effect[]): Text[] {
  return plan.flatMap((effect): Text[] => {
    if (effect.kind === 'page') {
      const { action, summary, number } = effect.page;
      return action === 'trigger' ? [{ document: 'page', text: summary, number }] : [];
    }
    if (effect.kind !== 'say' || 'channel' in effect.message) return [];
    const { number, text } = effect.message;
    return [{ document: number === null ? 'chat-digest' : 'chat', text, number }];
  });
}
