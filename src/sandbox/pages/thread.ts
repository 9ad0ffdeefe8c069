import { renderMarkdown } from '../markdown.ts';
import { restLogin } from '../store/account.ts';
import type { Reaction } from '../store/content.ts';
import type { ReactionContent } from '../store/reaction.ts';
import type { Comment, Issue, TimelineEvent } from '../store/records.ts';
import { nameWithOwner } from '../store/repository.ts';
import type { Site } from './document.ts';
import { document } from './document.ts';
import { eventLine } from './event.ts';
import { Html, html } from './html.ts';
import type { Page } from './page.ts';
import { labelPill } from './label.ts';
import { name, portrait } from './person.ts';
import { stateBadge } from './state.ts';

/** An issue with everything that was said and done about it, oldest first. */
export function thread(site: Site, issue: Issue): Page {
  const { repository } = issue;
  const body = html`${heading(issue)}${conversation(site, issue)}`;
  const title = `${issue.title} · #${issue.number} · ${nameWithOwner(repository)}`;
  return document(site, { title, repository, tab: 'issues', body });
}

/** What an issue is, above its conversation. */
export function heading(issue: Issue): Html {
  const owners = issue.assignees.map((one, index) => html`${index > 0 ? ', ' : ''}${name(one)}`);
  return html`<h1><bdi>${issue.title}</bdi> <span class="number">#${issue.number}</span></h1>
    <p class="facts">
      ${stateBadge(issue)}<span
        >Assigned: ${owners.length > 0 ? owners : html`<span class="nobody">nobody</span>`}</span
      >${issue.fieldValues.map(({ field, value }) => html`<span>${field.name}: <bdi>${value}</bdi></span>`)}${issue.issueType ? html`<span>Type: ${issue.issueType.name}</span>` : null}${issue.locked ? html`<span>Locked</span>` : null}
    </p>
    <p class="labels">${issue.labels.map(labelPill)}</p>`;
}

/** What a page adds below a text of somebody. */
type Foot = (said: Issue | Comment) => Html | null;

/** Everything that was said and done about an issue, oldest first. */
export function conversation(site: Site, issue: Issue, foot: Foot = () => null): Html {
  return html`<ol class="thread">
    ${words(site, issue, issue, foot)}${items(site, issue, foot)}
  </ol>`;
}

function items(site: Site, issue: Issue, foot: Foot): Html[] {
  const shown: Html[] = [];
  let together: TimelineEvent[] = [];
  const flush = () => {
    const [first] = together;
    const line = first ? eventLine(together, site.time.at(first.createdAt)) : null;
    if (line) shown.push(line);
    together = [];
  };
  for (const item of issue.timeline) {
    if (item.__typename === 'SubscribedEvent') continue;
    if (item.__typename === 'IssueComment') {
      flush();
      shown.push(item.isMinimized ? hidden(site, item) : words(site, issue, item, foot));
      continue;
    }
    const [first] = together;
    if (first && (first.actor !== item.actor || first.createdAt !== item.createdAt)) flush();
    together.push(item);
  }
  flush();
  return shown;
}

function words(site: Site, issue: Issue, said: Issue | Comment, foot: Foot): Html {
  const { store, time } = site;
  const bot = said.author?.__typename === 'Bot';
  const edited =
    said.lastEditedAt === null
      ? null
      : html` <span class="edited"
          >· edited
          ${time.at(said.lastEditedAt)}${said.editor === said.author ? null : html` by ${name(said.editor)}`}</span
        >`;
  const text =
    said.body.trim() === ''
      ? html`<p class="empty">No description.</p>`
      : new Html(renderMarkdown(store, issue.repository, said.body));
  return html`<li class="comment${bot ? ' by-bot' : ''}" id="issuecomment-${said.databaseId}">
    <div class="byline">
      ${portrait(said.author)}
      <h2>
        ${name(said.author)}${said.author === issue.author && !bot ? html` <span class="role">author</span>` : null}
      </h2>
      <span class="when">${time.at(said.createdAt)}${edited}</span>
    </div>
    <div class="md" dir="auto">${text}</div>
    ${reactions(said.reactions)}${foot(said)}
  </li>`;
}

const EMOJI: Readonly<Record<ReactionContent, string>> = {
  THUMBS_UP: '👍',
  THUMBS_DOWN: '👎',
  LAUGH: '😄',
  HOORAY: '🎉',
  CONFUSED: '😕',
  HEART: '❤️',
  ROCKET: '🚀',
  EYES: '👀',
};

/** Reactions; who gave them shows when the pointer rests on it, and to those who listen. */
function reactions(given: readonly Reaction[]): Html | null {
  const contents = [...new Set(given.map(({ content }) => content))];
  if (contents.length === 0) return null;
  const shown = contents.map((content) => {
    const people = given.filter((one) => one.content === content).map(({ author }) => restLogin(author));
    const words = `${content.toLowerCase().replace('_', ' ')}: ${people.join(', ')}`;
    return html`<span class="reaction" title="${words}" role="img" aria-label="${words}"
      >${EMOJI[content]} ${people.length}</span
    >`;
  });
  return html`<div class="reactions">${shown}</div>`;
}

function hidden(site: Site, comment: Comment): Html {
  return html`<li class="event">
    A comment by ${name(comment.author)} is hidden as ${comment.minimizedReason ?? 'minimised'}
    <span class="when">${site.time.at(comment.createdAt)}</span>
  </li>`;
}
