import type { Problem } from '../errors.ts';
import type { Policy } from './policy.ts';

/**
 * What everybody reads where the repository is public, which no check of a file alone can know. Whoever writes down that
 * staff are told on the ticket has chosen it.
 */
export function visibleNotices({ notices, isNoticePlaceChosen, internal, playbooks }: Policy): Problem[] {
  const at = { code: 'visible-notices', path: ['notices'] } as const;
  if (notices === 'desk') {
    const message =
      'In a public repository the issue of the desk is public, and so is what staff are told on it';
    return [{ ...at, message, allowed: ['chat', 'office'] }];
  }
  if (notices !== 'ticket' || isNoticePlaceChosen || internal.length + playbooks.length === 0) return [];
  const message =
    internal.length === 0
      ? 'In a public repository everybody reads on the ticket which playbooks there are for it'
      : 'In a public repository everybody reads on the ticket that a target under internal: was missed';
  return [{ ...at, at: 'key', message, allowed: ['chat', 'office', 'ticket, to have it so'] }];
}
