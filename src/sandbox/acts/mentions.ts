import type { Account } from '../store/account.ts';
import type { Issue } from '../store/records.ts';
import { isOrganization } from '../store/organization.ts';
import type { Store } from '../store/store.ts';

/** The text that GitHub reads for mentions: code and comments of HTML are left out, coarsely. */
function prose(body: string): string {
  return body
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1.*$/gm, '')
    .replace(/(`+)[^`][\s\S]*?\1/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
}

/** Everybody whom the text notifies by name, team members included, each once, in order. */
export function mentioned(store: Store, body: string): Account[] {
  const found = new Set<Account>();
  for (const match of prose(body).matchAll(/(?<![\w`@/.-])@([a-z\d][a-z\d-]*)(?:\/([\w-]+))?/gi)) {
    const account = store.account(match[1] ?? '');
    if (!account) continue;
    if (match[2] === undefined) {
      if (!isOrganization(account)) found.add(account);
    } else if (isOrganization(account)) {
      for (const member of account.teams.get(match[2].toLowerCase())?.members ?? []) found.add(member);
    }
  }
  return [...found];
}

function referenced(store: Store, from: Issue, body: string): Issue[] {
  const found = new Set<Issue>();
  const here = `${from.repository.owner.login}/${from.repository.name}`;
  for (const match of prose(body).matchAll(/(?<![\w/&])([\w.-]+\/[\w.-]+)?#(\d+)\b/g)) {
    const issue = store.repository(match[1] ?? here)?.issues.get(Number(match[2]));
    if (issue && issue !== from) found.add(issue);
  }
  return [...found];
}

/** Records what a newly written text sets off elsewhere: mentions here, cross-references in the issues it names. */
export function recordMentions(store: Store, issue: Issue, author: Account, body: string): void {
  const known = new Set(
    issue.timeline.filter((item) => item.__typename === 'MentionedEvent').map((item) => item.actor),
  );
  for (const account of mentioned(store, body)) {
    if (account === author || known.has(account)) continue;
    // GitHub names the one who was mentioned as the actor of both events.
    store.record(issue, 'MentionedEvent', account, {});
    store.record(issue, 'SubscribedEvent', account, {});
  }
  for (const target of referenced(store, issue, body)) {
    const told = target.timeline.some(
      (item) => item.__typename === 'CrossReferencedEvent' && item.source === issue,
    );
    if (!told) store.record(target, 'CrossReferencedEvent', author, { source: issue });
  }
}
