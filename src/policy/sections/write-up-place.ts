import { z } from 'zod';
import type { Milliseconds } from '../../calendar/instant.ts';
import type { Scope } from '../scope.ts';
import { duration, wallTime } from '../target.ts';

/** Where write-ups stand: on their tickets, in issues of their own, in files that pull requests bring, or in the office. */
export type WriteUpPlace = 'comment' | 'issue' | 'pull_request' | 'office';

/** Where a write-up stands, and what becomes of the actions in it. */
export interface WriteUpKeeping {
  readonly place: WriteUpPlace;
  /** Folder of the files, without a slash at its end. */
  readonly folder: string;
  /** Actions become issues as soon as the write-up is done, without anybody asking for it. */
  readonly tracksActions: boolean;
  /** From this age on an action that is open is on the agenda of the triage meeting; null: never. */
  readonly actionsOlderThan: Milliseconds | null;
}

const FOLDER = 'post-mortems';

/** Keys of `write_up:` about its place and its actions. */
export const keepingKeys = {
  place: z
    .enum(['comment', 'issue', 'pull_request', 'office'])
    .meta({
      description:
        'Where it stands: a `comment` on the ticket; an `issue` of its own, below the ticket as a sub-issue; a file that a `pull_request` brings; or the `office`, beside the ticket where its customer cannot read it.',
      examples: ['issue'],
    })
    .default('comment'),
  folder: z
    .string()
    .meta({ description: 'Folder of the files of `place: pull_request`.', examples: ['docs/post-mortems'] })
    .default(FOLDER),
  actions: z
    .strictObject({
      track: z
        .boolean()
        .meta({
          description:
            'Each unchecked action becomes an issue of its own when the write-up is done. Without it: when staff say `/track`.',
        })
        .default(false),
      older_than: duration(
        'An issue of an action that has been open for longer than this is on the agenda of the triage meeting.',
        '30 days',
      ).optional(),
    })
    .meta({ description: 'What becomes of the actions in it.' })
    .default({ track: false }),
};

type Written = z.output<z.ZodObject<typeof keepingKeys>>;

/** One or more names that a path may consist of. */
const PATH = /^[\w.-]+(?:\/[\w.-]+)*$/;

export function resolveKeeping(scope: Scope, { place, folder: written, actions }: Written): WriteUpKeeping {
  const folder = written.replace(/\/$/, '');
  if (!PATH.test(folder) || folder.split('/').some((name) => /^\.+$/.test(name) || name === '.git')) {
    const message = 'A folder is named by letters, digits, dots, dashes and slashes';
    scope.report({ code: 'unknown-value', path: ['write_up', 'folder'], message, allowed: [FOLDER] });
  }
  if (place === 'office' && scope.notices !== 'office') {
    const message = 'A write-up stands in the office only where staff are told there';
    scope.report({ code: 'missing-key', path: ['write_up', 'place'], message, allowed: ['notices: office'] });
  }
  const { track, older_than: age } = actions;
  const path = ['write_up', 'actions', 'older_than'];
  const actionsOlderThan = age === undefined ? null : wallTime(scope, { text: age, path });
  return { place, folder, tracksActions: track, actionsOlderThan };
}
