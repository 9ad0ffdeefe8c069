import type { Blocker, BlockerLink, Blocking, Issue } from '../ticket/issue.ts';
import { mayCommand } from '../ticket/glance.ts';
import { REVISED } from '../ticket/revised.ts';
import { referenceIn, referenceTo } from '../text/issue-reference.ts';
import { actorOf } from './actor.ts';
import type { BlockersQuery } from './answers.generated.ts';
import { blockersQuery } from './blocker-queries.ts';
import type { Client, GraphqlError } from './client.ts';
import { instantOf } from './issue-shape.ts';
import { REFUSALS } from './place.ts';

/** Issues with what their comments name that they may wait for. */
export interface WithBlockers {
  readonly issues: readonly Issue[];
  /** Numbers of those of which GitHub did not serve it. */
  readonly unread: ReadonlySet<number>;
}

/** So many are asked about at once, where GitHub serves them in time. */
const MOST = 50;

/**
 * Looks at what commands on issues name behind their word, as in `/hold #45`: whether it is a command, and anybody's who
 * may give it, is found out later. No request where nothing is named, and one for fifty that are.
 */
export async function withBlockers(client: Client, issues: readonly Issue[]): Promise<WithBlockers> {
  const waiting = issues.flatMap((issue) => {
    const references = namedOn(issue);
    return references.length === 0 ? [] : [{ issue, references }];
  });
  const found = new Map<number, Blocking>();
  const unread = new Set<number>();
  let size = MOST;
  let rest: readonly Waiting[] = waiting;
  while (rest.length > 0) {
    const some = leading(rest, size);
    const answer = await ask(client, some);
    if (answer === null && some.length > 1) {
      size = Math.max(1, Math.floor(size / 2));
      continue;
    }
    for (const one of some)
      if (answer === null) unread.add(one.issue.number);
      else found.set(one.issue.number, blockingOf(one, answer));
    rest = rest.slice(some.length);
  }
  return {
    issues: issues.map((issue) => {
      const blocking = found.get(issue.number);
      return blocking === undefined ? issue : { ...issue, blocking };
    }),
    unread,
  };
}

/** An issue, and what is named on it. */
interface Waiting {
  readonly issue: Issue;
  /** `owner/name#45`, lower case. */
  readonly references: readonly string[];
}

/** Those at the front that name so many together, or the first alone. */
function leading(all: readonly Waiting[], most: number): readonly Waiting[] {
  let named = 0;
  const end = all.findIndex(({ references }, index) => {
    named += references.length;
    return index > 0 && named > most;
  });
  return end === -1 ? all : all.slice(0, end);
}

const LINE = /^[\uFEFF\u00A0 \t]*\/[a-z][^\s:]*(?::[ \t\u00A0]*|[ \t\u00A0]+)(\S+)/gim;

/** So many of one account are looked at: what many lines of a stranger name takes no room from what staff do. */
const MOST_OF_ONE = 10;

/** What is named behind any command: what each account named last comes first, should there be more than is looked at. */
function namedOn({ events, url }: Issue): string[] {
  const byWhom = new Map<string, Set<string>>();
  for (const event of events) {
    if (event.kind !== 'comment' || event.actor.kind === 'bot' || event.minimized) continue;
    const { at, lastEditedAt, body, actor } = event;
    if ((lastEditedAt ?? at) < REVISED || !mayCommand(body)) continue;
    const references = byWhom.get(actor.login) ?? new Set();
    byWhom.set(actor.login, references);
    for (const [, word = ''] of body.matchAll(LINE)) {
      const reference = referenceIn(word.replace(/[,.:;]$/, ''));
      if (reference === null) continue;
      const whole = referenceTo(reference.repository ?? repositoryAt(url), reference.number);
      references.delete(whole);
      references.add(whole);
    }
  }
  const named = [...byWhom.values()].flatMap((references) =>
    [...references]
      .toReversed()
      .slice(0, MOST_OF_ONE)
      .map((reference, rank) => ({ reference, rank })),
  );
  const ranked = named.sort((a, b) => a.rank - b.rank).map(({ reference }) => reference);
  return [...new Set(ranked)].slice(0, MOST);
}

/** `owner/name` of an issue's address, whatever server it is on. */
function repositoryAt(url: string): string {
  return url.split('/').slice(-4, -2).join('/');
}

type Shape = NonNullable<NonNullable<BlockersQuery['b0']>['issueOrPullRequest']>;
type WaitingShape = NonNullable<BlockersQuery['waiting'][number]>;

/** What GitHub told of some issues and of what is named on them. */
interface Answered {
  readonly blockers: ReadonlyMap<string, Shape | null>;
  /** By node id. */
  readonly waiting: ReadonlyMap<string, Extract<WaitingShape, { readonly id: string }>>;
}

/** Null: GitHub did not serve it all. */
async function ask(client: Client, some: readonly Waiting[]): Promise<Answered | null> {
  const references = [...new Set(some.flatMap((one) => one.references))];
  const variables = references.map((reference, index): Record<string, string | number> => {
    const [owner = '', name = '', number = ''] = reference.split(/[/#]/);
    const at = String(index);
    return { [`o${at}`]: owner, [`r${at}`]: name, [`n${at}`]: Number(number) };
  });
  const ids = some.map(({ issue }) => issue.id);
  const asked = Object.assign({}, ...variables) as Record<string, string | number>;
  const { data, errors } = await client.query(blockersQuery(references.length), { ...asked, ids });
  if (data === null || !errors.every(isOfOne)) return null;
  return {
    blockers: new Map(
      references.map((reference, index) => [reference, data[`b${index}`]?.issueOrPullRequest ?? null]),
    ),
    waiting: new Map(data.waiting.flatMap((one) => (isIssue(one) ? [[one.id, one] as const] : []))),
  };
}

function isIssue(
  one: BlockersQuery['waiting'][number],
): one is Extract<WaitingShape, { readonly id: string }> {
  return one !== null && 'id' in one;
}

/** Whether an error says that one of them cannot be seen: it may not be there, or be none of the token's business. */
function isOfOne({ path, type = '' }: GraphqlError): boolean {
  return /^(?:b\d+|waiting)$/.test(String(path?.[0])) && ['NOT_FOUND', ...REFUSALS].includes(type);
}

function blockingOf({ issue, references }: Waiting, { blockers, waiting }: Answered): Blocking {
  const own = waiting.get(issue.id);
  // A server that knows no dependencies was not asked for them.
  const links = own === undefined ? [] : (own.links as typeof own.links | undefined);
  return {
    blockers: new Map(
      references.map((reference) => {
        const shape = blockers.get(reference) ?? null;
        return [reference, shape === null ? null : blockerOf(shape, own?.repository.isPrivate !== true)];
      }),
    ),
    links: links === undefined ? null : linksOf(('nodes' in links ? links.nodes : null) ?? []),
  };
}

function blockerOf({ __typename, id, repository, turns }: Shape, isPublic: boolean): Blocker {
  return {
    id,
    isPullRequest: __typename === 'PullRequest',
    isHidden: isPublic && repository.isPrivate,
    turns: (turns.nodes ?? []).flatMap((turn) =>
      turn === null || !('createdAt' in turn)
        ? []
        : [{ at: instantOf(turn.createdAt), closed: turn.__typename === 'ClosedEvent' }],
    ),
  };
}

type Links = Extract<WaitingShape, { readonly id: string }>['links']['nodes'];

function linksOf(nodes: NonNullable<Links>): BlockerLink[] {
  return nodes.flatMap((link) =>
    link === null || !('createdAt' in link)
      ? []
      : [
          {
            at: instantOf(link.createdAt),
            actor: actorOf(link.actor),
            added: link.__typename === 'BlockedByAddedEvent',
            blocker: link.blockingIssue?.id ?? null,
          },
        ],
  );
}
