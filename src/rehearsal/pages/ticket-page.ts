import { hasRole } from '../../sandbox/access.ts';
import { isAssignable } from '../../sandbox/acts/assignees.ts';
import { html } from '../../sandbox/pages/html.ts';
import type { Html } from '../../sandbox/pages/html.ts';
import { conversation, heading } from '../../sandbox/pages/thread.ts';
import type { Account } from '../../sandbox/store/account.ts';
import { REACTIONS } from '../../sandbox/store/reaction.ts';
import type { Comment, Issue } from '../../sandbox/store/records.ts';
import { issuePath, repositoryPath } from '../../sandbox/store/urls.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { Answer } from './frame.ts';
import { page, siteOf } from './frame.ts';

/** Reactions as GitHub shows them, in its order. */
const FACES: Readonly<Record<string, string>> = {
  '+1': '👍',
  '-1': '👎',
  laugh: '😄',
  hooray: '🎉',
  confused: '😕',
  heart: '❤️',
  rocket: '🚀',
  eyes: '👀',
};

/** A ticket as whoever one is sees it, with what they may do, and why the desk did what it did. */
export async function ticketPage(rehearsal: Rehearsal, issue: Issue): Promise<Answer> {
  const { github, repository, who } = rehearsal;
  const person = github.store.user(who);
  const explained = await rehearsal.explain(issue);
  const path = issuePath(issue);
  const body = html`<div class="split">
    <div class="ticket">
      ${heading(issue)}${conversation(siteOf(rehearsal), issue, (said) => foot(issue, said, person))}
      ${answer(issue, person)}
    </div>
    <aside aria-label="About the ticket">
      ${triage(rehearsal, issue, person)}
      <section class="explained">
        <h2>Why</h2>
        ${
          explained === null
            ? html`<p class="dim">
                This is not a ticket: the policy does not select it, or the desk opened it itself.
              </p>`
            : html`<pre tabindex="0" aria-label="What steward explain says">${explained}</pre>`
        }
        <p class="dim small">
          This is what
          <code>steward explain ${repositoryPath(repository).slice(1)}#${issue.number}</code> prints.
        </p>
      </section>
    </aside>
  </div>`;
  return await page(rehearsal, {
    title: `${issue.title} · #${String(issue.number)}`,
    tab: 'tickets',
    path,
    body,
  });
}

/** An issue of another repository, such as the office's: to be read alone. */
export async function besidePage(rehearsal: Rehearsal, issue: Issue): Promise<Answer> {
  const body = html`<p class="dim">
      In ${repositoryPath(issue.repository).slice(1)}, which customers do not see. Here it can only be read.
    </p>
    ${heading(issue)}${conversation(siteOf(rehearsal), issue)}`;
  return await page(rehearsal, { title: issue.title, tab: 'tickets', path: issuePath(issue), body });
}

function hidden(issue: Issue, verb: string, comment: Issue | Comment | null = null): Html {
  const which =
    comment === null ? '' : comment.__typename === 'IssueComment' ? String(comment.databaseId) : 'body';
  return html`<input type="hidden" name="verb" value="${verb}" /><input
      type="hidden"
      name="issue"
      value="${issue.number}"
    /><input type="hidden" name="text" value="${which}" />`;
}

/** What may be done about a text: reacting, ticking, editing, deleting. */
function foot(issue: Issue, said: Issue | Comment, person: Account): Html {
  const isComment = said.__typename === 'IssueComment';
  const id = isComment ? String(said.databaseId) : 'body';
  const what = isComment ? `the comment by ${said.author?.login ?? 'ghost'}` : 'the ticket';
  const mayChange = said.author === person || hasRole(issue.repository, person, 'write');
  const boxes = [...said.body.matchAll(/^\s*[-*] \[([ xX])\] (.+)$/gm)];
  return html`<div class="foot">
    <details class="react">
      <summary>React<span class="unseen"> to ${what}</span></summary>
      <form method="post" action="/-/act" class="faces" aria-label="React to ${what}">
        ${hidden(issue, 'react', said)}
        ${Object.values(REACTIONS).map(
          (name) =>
            html`<button name="with" value="${name}" aria-label="React with ${name} to ${what}">
              ${FACES[name] ?? name}
            </button>`,
        )}
      </form>
    </details>
    ${
      mayChange && boxes.length > 0
        ? html`<form method="post" action="/-/act" class="boxes" aria-label="Boxes of ${what}">
            ${hidden(issue, 'tick', said)}
            ${boxes.map(
              ([, mark = ' ', label = ''], index) =>
                html`<button name="box" value="${index}">
                  ${mark === ' ' ? '☐' : '☑'} ${label.slice(0, 80)}
                </button>`,
            )}
          </form>`
        : null
    }
    ${
      mayChange
        ? html`<details class="edit">
            <summary>Edit${isComment ? ' or delete' : ''}<span class="unseen"> ${what}</span></summary>
            <form method="post" action="/-/act">
              ${hidden(issue, 'edit', said)}
              <label class="unseen" for="edit-${id}">Text of ${what}</label>
              <textarea id="edit-${id}" name="body" rows="6">${said.body}</textarea>
              <div class="buttons">
                <button class="primary">Save</button>
                ${isComment ? html`<button name="delete" value="yes" class="danger" formnovalidate>Delete</button>` : null}
              </div>
            </form>
          </details>`
        : null
    }
  </div>`;
}

/** Writing, closing and reopening. */
function answer(issue: Issue, person: Account): Html {
  const { repository } = issue;
  const isStaff = hasRole(repository, person, 'triage');
  const isOpen = issue.state === 'OPEN';
  const mayClose = isStaff || issue.author === person;
  const mayReopen = isStaff || (issue.author === person && issue.closedBy === person);
  const close = html`<button name="then" value="completed" formnovalidate>Close as completed</button>
    <button name="then" value="not planned" formnovalidate>Close as not planned</button>`;
  const reopen = html`<button name="then" value="reopen" formnovalidate>Reopen</button>`;
  return html`<form method="post" action="/-/act" class="answer">
    ${hidden(issue, 'comment')}
    <label for="comment">Comment as ${person.login}</label>
    <textarea
      id="comment"
      name="body"
      rows="4"
      accesskey="c"
      placeholder="Markdown, or a command such as /help"
    ></textarea>
    <div class="buttons">
      <button class="primary" name="then" value="">Comment</button>
      ${isOpen && mayClose ? close : null}${!isOpen && mayReopen ? reopen : null}
    </div>
  </form>`;
}

/** Labels and assignees, for those who may set them. */
function triage({ cast, github }: Rehearsal, issue: Issue, person: Account): Html {
  const { repository } = issue;
  if (!hasRole(repository, person, 'triage'))
    return html`<p class="dim small">${person.login} may comment, but not label or assign, as on GitHub.</p>`;
  const accounts = [...new Set([...cast.map(({ login }) => github.store.user(login)), ...issue.assignees])];
  const assignable = accounts.filter((one) => isAssignable(issue, one));
  const choice = (name: string, value: string, isOn: boolean) =>
    html`<label class="choice"
      ><input type="checkbox" name="${name}" value="${value}" ${isOn ? html`checked` : null} />
      ${value}</label
    >`;
  return html`<details class="set">
      <summary>Assign</summary>
      <form method="post" action="/-/act">
        ${hidden(issue, 'assign')}
        <fieldset>
          <legend class="unseen">Assignees</legend>
          ${assignable.map((one) => choice('assignee', one.login, issue.assignees.includes(one)))}
        </fieldset>
        <button>Set assignees</button>
      </form>
    </details>
    <details class="set">
      <summary>Label</summary>
      <form method="post" action="/-/act">
        ${hidden(issue, 'label')}
        <fieldset>
          <legend class="unseen">Labels</legend>
          ${repository.labels.map((label) => choice('label', label.name, issue.labels.includes(label)))}
        </fieldset>
        <label for="new-label">Another label</label>
        <input id="new-label" name="new" maxlength="50" />
        <button>Set labels</button>
      </form>
    </details>`;
}
