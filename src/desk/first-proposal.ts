import { oneLine, plain } from '../documents/escape.ts';
import type { Effect } from '../plan/effect.ts';
import { describe } from '../plan/effect-line.ts';

/** Issues and lines of which somebody still reads each; a job summary may be 1 MiB. */
const MOST_ISSUES = 200;
const MOST_LINES = 1_000;
/** A change with its reason, in characters. */
const LONGEST = 500;

/** What is said first wherever a desk only proposes, and how one goes on. */
export function proposalHead(many: number): string {
  const changes = many === 1 ? '1 change is due' : `${String(many)} changes are due`;
  return `The policy says first_run: propose, so nothing was written and nobody was paged: ${changes}. New tickets, commands and pages wait as well. To go on, delete that line or write first_run: apply; the next run does what is due by then.`;
}

/**
 * What a desk that only proposes would do: counts, then a list by issue. Markdown.
 *
 * @param urls of issues, by number
 */
export function proposalText(plan: readonly Effect[], urls: ReadonlyMap<number, string>): string {
  if (plan.length === 0) return '### Proposal\n\nThere is nothing to do.\n';
  const lines = ['### Proposal', '', countsIn(plan), ''];
  const byIssue = [...Map.groupBy(plan, numberOf)].sort(([one], [other]) => one - other);
  let left = MOST_LINES;
  const shown = byIssue.slice(0, MOST_ISSUES).filter(([, effects]) => (left -= effects.length) >= 0);
  for (const [number, effects] of shown) {
    const url = urls.get(number);
    const name = `#${String(number)}`;
    lines.push(`- ${number === 0 ? 'The repository' : url === undefined ? name : `[${name}](${url})`}`);
    for (const effect of effects) lines.push(`  - ${plain(lineOf(effect, name), LONGEST)}`);
  }
  if (shown.length < byIssue.length)
    lines.push('', `…and ${String(byIssue.length - shown.length)} more issues; the log has every change.`);
  return `${lines.join('\n')}\n`;
}

/** Without the name of the issue, which stands above it. */
function lineOf(effect: Effect, name: string): string {
  const what = describe(effect);
  return oneLine(`${what.startsWith(`${name}: `) ? what.slice(name.length + 2) : what}. ${effect.because}`);
}

/** The issue that it is about; 0: the repository, or an issue that it opens. */
function numberOf(effect: Effect): number {
  if (effect.kind === 'create_label') return 0;
  if (effect.kind === 'create_issue') return effect.office?.number ?? 0;
  return effect.issue.number;
}

type Kind = Effect['kind'];

/** What is counted, in the order in which it is told: one of it, and several. */
const COUNTED: readonly (readonly [one: string, several: string, ...kinds: Kind[]])[] = [
  ['issue gets labels', 'issues get labels', 'add_labels'],
  ['issue loses labels', 'issues lose labels', 'remove_labels'],
  ['comment', 'comments', 'create_comment'],
  ['comment is edited', 'comments are edited', 'edit_comment', 'delete_comment'],
  ['assignment', 'assignments', 'assign', 'unassign'],
  ['ticket is closed', 'tickets are closed', 'close'],
  ['ticket is reopened', 'tickets are reopened', 'reopen'],
  ['page goes out', 'pages go out', 'page'],
  ['message in the chat', 'messages in the chat', 'say'],
  ['command is answered', 'commands are answered', 'react'],
  ['issue is opened', 'issues are opened', 'create_issue', 'open_beside'],
  ['issue of the desk’s own is edited', 'issues of the desk’s own are edited', 'edit_issue'],
  [
    'file is proposed, changed or withdrawn',
    'files are proposed, changed or withdrawn',
    'propose_file',
    'edit_file',
    'decline_file',
  ],
  ['label is created', 'labels are created', 'create_label'],
];

function countsIn(plan: readonly Effect[]): string {
  const parts = COUNTED.flatMap(([one, several, ...kinds]) => {
    const meant = plan.filter(({ kind }) => kinds.includes(kind));
    // Labels come in several changes, some of which wait for words.
    const isOfIssues = kinds.includes('add_labels') || kinds.includes('remove_labels');
    const many = isOfIssues ? new Set(meant.map(numberOf)).size : meant.length;
    return many === 0 ? [] : [`**${String(many)}** ${many === 1 ? one : several}`];
  });
  return `${parts.join(', ')}.`;
}
