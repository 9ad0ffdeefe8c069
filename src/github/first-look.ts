import { DAY } from '../calendar/instant.ts';
import type { Client } from './client.ts';

/** What GitHub shows of a repository before there is a desk. */
export interface Seen {
  readonly labels: readonly { readonly name: string; readonly color: string }[];
  /** Logins of those who may triage; empty where the token may not ask. */
  readonly people: readonly string[];
  /** Issues that were opened within the last 90 days; of those, the open ones; of those, the ones without an assignee. */
  readonly opened: number;
  readonly open: number;
  readonly unowned: number;
  /** Numbers of those that were opened within the last 30 days, the newest first. */
  readonly lately: readonly number[];
  /** Whether these are all of them. */
  readonly isWhole: boolean;
}

const PAGE = 100;
/** Pages of issues at most: who has more of them knows what a desk is for. */
const MOST_PAGES = 10;
const LOOKS_BACK = 90 * DAY;
const MONTH = 30 * DAY;

/** What GitHub lists, as far as it is looked at. */
interface Listed {
  readonly labels: { readonly name: string; readonly color: string };
  readonly issues: ListedIssue;
  readonly collaborators: { readonly login: string; readonly type: string };
}

interface ListedIssue {
  readonly number: number;
  readonly state: string;
  readonly created_at: string;
  readonly assignees: readonly unknown[];
  readonly pull_request?: unknown;
}

/** Looks at a repository: some two to thirteen requests. */
export async function lookAt(client: Client, owner: string, repo: string): Promise<Seen> {
  const labels = await pages(client, 'labels', { owner, repo });
  const people = await peopleOf(client, owner, repo);
  const since = new Date((client.now ?? 0) - LOOKS_BACK).toISOString();
  const issues = await pages(client, 'issues', { owner, repo, state: 'all', since });
  const tickets = issues.items.filter(
    ({ pull_request, created_at }) => pull_request === undefined && created_at >= since,
  );
  const month = new Date((client.now ?? 0) - MONTH).toISOString();
  const open = tickets.filter(({ state }) => state === 'open');
  return {
    labels: labels.items.map(({ name, color }) => ({ name, color })),
    people,
    opened: tickets.length,
    open: open.length,
    unowned: open.filter(({ assignees }) => assignees.length === 0).length,
    lately: tickets.filter(({ created_at }) => created_at >= month).map(({ number }) => number),
    isWhole: issues.isWhole,
  };
}

async function peopleOf(client: Client, owner: string, repo: string): Promise<string[]> {
  try {
    const parameters = { owner, repo, permission: 'triage' };
    const { items } = await pages(client, 'collaborators', parameters);
    return items.filter(({ type }) => type === 'User').map(({ login }) => login);
  } catch {
    // It takes the right to push to ask; who does not have it is asked who answers.
    return [];
  }
}

async function pages<K extends keyof Listed>(
  client: Client,
  what: K,
  parameters: Readonly<Record<string, unknown>>,
): Promise<{ readonly items: readonly Listed[K][]; readonly isWhole: boolean }> {
  const items: Listed[K][] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const route = `/repos/{owner}/{repo}/${what}`;
    const { data } = await client.get(route, { ...parameters, per_page: PAGE, page });
    const found = data as Listed[K][];
    items.push(...found);
    if (found.length < PAGE) return { items, isWhole: true };
  }
  return { items, isWhole: false };
}
