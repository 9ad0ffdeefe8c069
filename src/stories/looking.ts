import { comments } from '../sandbox/store/issue.ts';
import type { Comment, Issue } from '../sandbox/store/records.ts';
import type { Claims } from './claims.ts';
import type { Stage } from './stage.ts';
import type { Look } from './look-format.ts';
import { labelsOf, openedBeside, ownersOf, stateOf } from './ticket-state.ts';

type Path = readonly (string | number)[];

/** What of a ticket a look may claim. Each key of the look that is there is tried. */
export async function look(stage: Stage, claims: Claims, at: Path, asked: Look, issue: Issue): Promise<void> {
  const own = stage.ownComments(issue);
  const words = own.map(({ body }) => body).join('\n\n');
  const status = own.find(({ body }) => body.startsWith('<!-- steward status'))?.body ?? '';
  const labels = labelsOf(issue);
  if (asked.labels !== undefined) claims.same([...at, 'labels'], asked.labels.toSorted(), labels);
  claims.has([...at, 'has'], asked.has, labels);
  claims.lacks([...at, 'lacks'], asked.lacks, labels);
  if (asked.state !== undefined) claims.same([...at, 'state'], asked.state, stateOf(issue));
  if (asked.owners !== undefined) claims.same([...at, 'owners'], asked.owners.toSorted(), ownersOf(issue));
  if (asked.comments !== undefined) claims.same([...at, 'comments'], asked.comments, own.length);
  claims.says([...at, 'status'], asked.status, status);
  claims.never([...at, 'status_lacks'], asked.status_lacks, status);
  claims.says([...at, 'says'], asked.says, words);
  claims.never([...at, 'never'], asked.never, words);
  if (asked.called !== undefined) claims.same([...at, 'called'], asked.called, called(own));
  if (asked.reaction !== undefined)
    claims.same([...at, 'reaction'], asked.reaction, reactionTo(issue, stage.host.login));
  if (asked.explains !== undefined)
    claims.says([...at, 'explains'], asked.explains, await stage.host.explain(issue));
  if (asked.page !== undefined) {
    const page = await stage.host.page();
    claims.says([...at, 'page', 'says'], asked.page.says, page);
    claims.never([...at, 'page', 'never'], asked.page.never, page);
  }
  if (asked.report !== undefined) {
    const { says, never, ...when } = asked.report;
    const report = await stage.host.print({ command: 'report', ...when });
    claims.says([...at, 'report', 'says'], says, report);
    claims.never([...at, 'report', 'never'], never, report);
  }
  if (asked.statement !== undefined) {
    const { says, never, ...whose } = asked.statement;
    const statement = await stage.host.print({ command: 'statement', ...whose });
    claims.says([...at, 'statement', 'says'], says, statement);
    claims.never([...at, 'statement', 'never'], never, statement);
  }
  if (asked.beside !== undefined) lookAtOpened(claims, [...at, 'beside'], asked.beside, issue);
  if (asked.office !== undefined) lookBeside(stage, claims, [...at, 'office'], asked.office, issue);
}

function lookAtOpened(claims: Claims, at: Path, asked: NonNullable<Look['beside']>, ticket: Issue): void {
  const opened = openedBeside(ticket);
  claims.same([...at, 'length'], asked.length, opened.length);
  for (const [index, issue] of opened.entries()) {
    const one = asked[index];
    if (one === undefined) return;
    const path = [...at, index];
    claims.says([...path, 'title'], [one.title], issue.title);
    if (one.state !== undefined) claims.same([...path, 'state'], one.state, stateOf(issue));
    if (one.owners !== undefined) claims.same([...path, 'owners'], one.owners.toSorted(), ownersOf(issue));
    if (one.labels !== undefined) claims.same([...path, 'labels'], one.labels.toSorted(), labelsOf(issue));
    if (one.below !== undefined) claims.same([...path, 'below'], one.below, issue.parent === ticket);
    const words = [issue, ...comments(issue)].map(({ body }) => body).join('\n\n');
    claims.says([...path, 'says'], one.says, words);
    claims.never([...path, 'never'], one.never, words);
  }
}

function lookBeside(
  stage: Stage,
  claims: Claims,
  at: Path,
  asked: NonNullable<Look['office']>,
  issue: Issue,
): void {
  const companion = stage.companionOf(issue);
  if (asked === 'none' || companion === null) {
    claims.same(at, asked === 'none' ? 'none' : 'a companion', companion === null ? 'none' : 'a companion');
    return;
  }
  if (asked.state !== undefined) claims.same([...at, 'state'], asked.state, companion.state.toLowerCase());
  lookAtWords(claims, at, asked, [companion, ...comments(companion)]);
}

/** Words of several texts, and whom exactly they call. */
export function lookAtWords(
  claims: Claims,
  at: Path,
  asked: NonNullable<Look['desk']>,
  told: readonly { readonly body: string }[],
): void {
  const words = told.map(({ body }) => body).join('\n\n');
  claims.says([...at, 'says'], asked.says, words);
  claims.never([...at, 'never'], asked.never, words);
  if (asked.called !== undefined) claims.same([...at, 'called'], asked.called, called(told));
}

/** Login → how many of these texts mention it. */
function called(own: readonly { readonly body: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { body } of own)
    for (const login of new Set([...body.matchAll(/(?<!\w)@([a-z\d-]+)/gi)].map(([, name = '']) => name)))
      counts[login] = (counts[login] ?? 0) + 1;
  return counts;
}

const ANSWERS = new Map<string, NonNullable<Look['reaction']>>([
  ['THUMBS_UP', 'done'],
  ['THUMBS_DOWN', 'refused'],
  ['CONFUSED', 'not understood'],
  ['HEART', 'thanked'],
]);

/** What the desk, of that login, answered people's latest comment with. */
function reactionTo(issue: Issue, login: string): string {
  const latest = comments(issue).findLast((comment: Comment) => comment.author?.login !== login);
  const own = latest?.reactions.find((reaction) => reaction.author.login === login);
  return own === undefined ? 'none' : (ANSWERS.get(own.content) ?? own.content);
}
