import type { Problem } from '../errors.ts';
import type { Policy } from './policy.ts';

/** What a policy asks of whoever runs the desk beyond what every desk needs, which no file of the policy can grant. */
export function neededPermissions({ writeUp }: Policy): Problem[] {
  if (writeUp?.place !== 'pull_request') return [];
  const message =
    'A file in a pull request takes more than a desk has: contents: write and pull-requests: write of a job, Contents and Pull requests: read and write of an App';
  return [{ code: 'more-permissions', path: ['write_up', 'place'], message, allowed: ['issue', 'comment'] }];
}
