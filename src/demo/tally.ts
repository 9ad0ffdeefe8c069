import type { Helpdesk } from './helpdesk.ts';
import { commentsBySteward } from './helpdesk.ts';

/** Sums of the whole story, as rows of a table. Counted on GitHub's side. */
export function tally(desk: Helpdesk): readonly (readonly [string, string])[] {
  const tickets = desk.tickets();
  const events = tickets
    .flatMap((issue) => issue.timeline)
    .filter((item) => item.__typename !== 'IssueComment');
  const ours = events.filter((event) => event.actor?.login === 'steward');
  const set = ours.filter((event) => event.__typename === 'LabeledEvent');
  const taken = ours.filter((event) => event.__typename === 'UnlabeledEvent');
  const words = tickets.flatMap(commentsBySteward);
  const kind = (key: string): number =>
    words.filter(({ body }) => body.startsWith(`<!-- steward ${key}`)).length;
  const edits = words.reduce(
    (sum, { edits: all }) => sum + all.slice(1).filter((edit) => edit.editor?.login === 'steward').length,
    0,
  );
  const called = new Set(words.flatMap(({ body }) => callsIn(desk, body)));
  const flagged = (name: string): number => set.filter(({ label }) => label.name === name).length;
  const { requests, points, writes } = desk.github.log.count();
  const open = tickets.filter((issue) => issue.state === 'OPEN').length;
  return [
    ['Tickets', `${tickets.length}, of which ${open} are open`],
    ['First responses missed', String(flagged('sla: breached'))],
    ['Tickets found without an owner', String(flagged('needs: owner'))],
    ['Labels set and taken off', `${set.length} and ${taken.length}`],
    [
      'Comments written',
      `${words.length}: ${kind('status')} status, ${kind('breach') + kind('owner')} notices, ${kind('post-mortem')} post-mortem`,
    ],
    ['Comments brought up to date', `${edits}, which notified nobody`],
    [
      'People called by name',
      called.size === 0 ? 'nobody' : [...called].map((login) => `@${login}`).join(', '),
    ],
    ['Requests to GitHub', `${requests} for ${points} points, ${writes} writes`],
  ];
}

/** Staff whom a comment calls with a notification. */
function callsIn(desk: Helpdesk, body: string): string[] {
  const prose = body.replace(/<!--[\s\S]*?-->/g, '').replace(/`[^`]*`/g, '');
  return [...desk.repository.collaborators.keys()]
    .map((account) => account.login)
    .filter((login) => new RegExp(`(?<![\\w\`@/.-])@${login}\\b`).test(prose));
}

export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}
