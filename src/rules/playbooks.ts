import { earliest, type Instant, latest, NEVER } from '../calendar/instant.ts';
import { keyOf } from '../marks/key.ts';
import type { Playbook } from '../policy/sections/playbooks.ts';
import { selects } from '../ticket/facts.ts';
import { takers } from '../ticket/ticket.ts';
import type { Case } from './case.ts';
import type { Decision, NoticeDecision } from './decision.ts';
import type { Rule } from './rule.ts';
import { addressees, isNudgeNews, isOpen, isTakenAway, mayTell, ownersNow } from './rule.ts';

/**
 * Whoever takes a ticket is shown the playbooks that are for it, each once. The desk's own hands take nothing: whom it
 * gave a ticket is shown them with their first answer.
 */
export const playbooks: Rule = (c, { then }) => {
  const { ticket, policy, now } = c;
  if (policy.playbooks.length === 0 || !isOpen(c) || !mayTell(c)) return [];
  const taken = takenAt(c);
  if (taken === null || taken > now) return [];
  const taker = toTaker(then);
  if (taker === null) return [];
  return policy.playbooks.flatMap((playbook): Decision[] => {
    const since = matchedSince(c, playbook);
    if (since === null) return [];
    const at = latest(taken, since);
    if (!isNudgeNews(c, at) || isTakenAway(c, at)) return [];
    return [
      {
        kind: 'notice',
        rule: 'playbooks',
        because: 'Somebody has taken a ticket that there is a playbook for.',
        deadline: at,
        key: keyOf('playbook', playbook.link),
        ...taker,
        notice: { kind: 'playbook', title: playbook.title, link: addressOf(ticket.issue.url, playbook.link) },
      },
    ];
  });
};

/** When somebody on the staff first had it by people's hands, or answered; null: nobody has. */
function takenAt({ ticket, life }: Case): Instant | null {
  const owned = ticket.owners.find((entry) => takers(entry).length > 0)?.at;
  const answered = life.answers[0]?.at;
  const first = earliest(owned ?? NEVER, answered ?? NEVER);
  return first === NEVER ? null : first;
}

/** Whoever has it; where nobody does, whoever answered last; null: whoever took it gave it up without a word. */
function toTaker(c: Case): Pick<NoticeDecision, 'to' | 'group' | 'duty' | 'speaks'> | null {
  if (ownersNow(c).length > 0) return addressees(c);
  const last = c.life.answers.at(-1);
  return last === undefined ? null : { to: [last.by.login], group: null, duty: null, speaks: true };
}

/** Since when a playbook has been for the ticket; null: it is not. */
function matchedSince({ ticket: { facts }, now }: Case, { when }: Playbook): Instant | null {
  let since: Instant | null = null;
  for (const { at, value } of facts.filter((one) => one.at <= now).toReversed()) {
    if (!selects(when, value)) break;
    since = at;
  }
  return since;
}

/** A file of the repository is read as it is on the default branch. */
function addressOf(issue: string, link: string): string {
  if (link.startsWith('https://')) return link;
  const path = link.split('/').map(encodeURIComponent).join('/');
  return issue.replace(/\/issues\/\d+$/, `/blob/HEAD/${path}`);
}
