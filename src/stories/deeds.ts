import type { Sandbox } from '../sandbox/index.ts';
import type { Person } from '../sandbox/people.ts';
import { REACTIONS } from '../sandbox/store/reaction.ts';
import type { ReactionContent } from '../sandbox/store/reaction.ts';
import { comments } from '../sandbox/store/issue.ts';
import { findLabel } from '../sandbox/store/label.ts';
import type { Comment, Issue, Repository } from '../sandbox/store/records.ts';
import { ApiProblem } from '../sandbox/problem.ts';
import { parseFormTemplate } from '../ticket/form/template.ts';
import { POLICY } from './policy-path.ts';
import type { Deed } from './story-format.ts';
import { openedBeside } from './ticket-state.ts';
import { StoryStopped } from './story-host.ts';

/**
 * Does what one step says. Returns the issue that it is about; null: it is about the repository, which has none yet.
 *
 * @throws StoryStopped for what cannot be done, or what GitHub would not let them do
 */
export function act(step: Deed, github: Sandbox, repository: Repository, on: Issue | null): Issue | null {
  try {
    return done(step, github, repository, on);
  } catch (error) {
    if (error instanceof ApiProblem) throw new StoryStopped(`GitHub refuses it: ${faultOf(error)}`);
    throw error;
  }
}

function faultOf({ message, faults }: ApiProblem): string {
  const more = (faults ?? []).flatMap((fault) => fault.message ?? []).join(' ');
  return more === '' ? message : more;
}

function done(step: Deed, github: Sandbox, repository: Repository, on: Issue | null): Issue | null {
  const person = github.as(step.who);
  const { opens } = step;
  if (opens !== undefined) {
    const { form, title, answers, body = '' } = opens;
    if (opens.in !== undefined)
      return person.openIssue(besides(github, repository, opens.in), { title, body });
    if (form !== undefined && repository.head?.files.has(`.github/ISSUE_TEMPLATE/${form}`) !== true)
      throw new StoryStopped(`The repository has no form ${form}`);
    if (form === undefined) return person.openIssue(repository, { title, body });
    if (!/\.md$/i.test(form)) return person.submitForm(repository, form, answers, title);
    const text = repository.head?.files.get(`.github/ISSUE_TEMPLATE/${form}`)?.content ?? '';
    const labels = parseFormTemplate(form, text).template?.labels ?? [];
    return person.openIssue(repository, { title, body, labels, byForm: true });
  }
  changeFiles(step, person, repository);
  if (on === null) {
    if (step.writes ?? step.commits) return null;
    throw new StoryStopped('There is no ticket yet.');
  }
  if (step.beside !== undefined) {
    const { beside, ...rest } = step;
    return done(rest, github, repository, besideOf(on, repository, beside));
  }
  const owner = github.as(repository.owner.login);
  changeTexts(step, person, on);
  react(step, person, on);
  for (const name of step.labels ?? [])
    if (findLabel(repository, name) === undefined) owner.createLabel(repository, name);
  if (step.labels !== undefined) person.label(on, ...step.labels);
  for (const name of step.unlabels ?? [])
    if (findLabel(repository, name) === undefined)
      throw new StoryStopped(`The repository has no label ${name}`);
  if (step.unlabels !== undefined) person.unlabel(on, ...step.unlabels);
  if (step.assigns !== undefined) person.assign(on, ...step.assigns);
  if (step.unassigns !== undefined) person.unassign(on, ...step.unassigns);
  if (step.says !== undefined) person.comment(on, step.says);
  if (step.closes !== undefined) close(step.closes, person, on);
  if (step.reopens === true) person.reopen(on);
  if (step.leaves === true) github.deleteAccount(step.who);
  return on;
}

function close(as: NonNullable<Deed['closes']>, person: Person, on: Issue): void {
  if (as !== 'duplicate') {
    person.close(on, as === 'completed' ? 'COMPLETED' : 'NOT_PLANNED');
    return;
  }
  const [first] = [...on.repository.issues.values()].sort((a, b) => a.number - b.number);
  if (first === undefined || first === on) throw new StoryStopped('It is the first ticket itself.');
  person.close(on, 'DUPLICATE', first);
}

/** Another repository of the owner's, which is made when it is first spoken of. */
function besides(github: Sandbox, { owner, collaborators }: Repository, name: string): Repository {
  const fullName = `${owner.login}/${name}`;
  const people = Object.fromEntries([...collaborators].map(([{ login }, role]) => [login, role]));
  const isPrivate = name.endsWith('-private');
  return (
    github.store.repository(fullName) ??
    github.createRepository(fullName, { isPrivate, collaborators: people })
  );
}

/** The issue beside a ticket, or of the desk as a whole, whose title has these words. */
function besideOf(ticket: Issue, { issues }: Repository, words: string): Issue {
  const found = [...openedBeside(ticket), ...[...issues.values()].filter(isBots)].find(({ title }) =>
    title.includes(words),
  );
  if (found === undefined) throw new StoryStopped(`Nothing beside the ticket is called ${words}`);
  return found;
}

function changeTexts(step: Deed, person: Person, on: Issue): void {
  if (step.edits !== undefined) {
    const [from, to] = step.edits;
    if (!on.body.includes(from)) throw new StoryStopped(`The text has no ${from}`);
    person.editIssue(on, { body: on.body.replace(from, () => to) });
  }
  if (step.retitles !== undefined) person.editIssue(on, { title: step.retitles });
  if (step.fills !== undefined) {
    const [from, to] = step.fills;
    const filled = comments(on).find((comment) => isBots(comment) && comment.body.includes(from));
    if (filled === undefined) throw new StoryStopped(`No comment of the desk has ${from}`);
    person.editComment(
      filled,
      filled.body.replace(from, () => to),
    );
  }
  if (step.rewrites !== undefined) {
    const [from, to] = step.rewrites;
    const written = saidBy(on, from, (comment) => !isBots(comment));
    person.editComment(
      written,
      written.body.replace(from, () => to),
    );
  }
  if (step.deletes !== undefined)
    person.deleteComment(saidBy(on, step.deletes, (comment) => !isBots(comment)));
}

function changeFiles(step: Deed, person: Person, repository: Repository): void {
  if (step.writes !== undefined) {
    const [from, to] = step.writes;
    const policy = repository.head?.files.get(POLICY)?.content ?? '';
    if (!policy.includes(from)) throw new StoryStopped(`The policy has no ${from}`);
    const changed = { [POLICY]: policy.replace(from, () => to) };
    const commit = person.commit(repository, changed, step.dated === undefined ? {} : { at: step.dated });
    if (step.merges === true) person.merge(repository, commit);
    else person.pushCommit(repository, commit);
  }
  if (step.commits !== undefined) person.push(repository, step.commits);
}

function react(step: Deed, person: Person, on: Issue): void {
  if (step.thumbs_up !== undefined) person.react(saidBy(on, step.thumbs_up, isBots), 'THUMBS_UP');
  if (step.reacts === undefined) return;
  const { with: shown, to } = step.reacts;
  const content = Object.entries(REACTIONS).find(([, name]) => name === shown)?.[0] as ReactionContent;
  person.react(to === undefined ? on : saidBy(on, to, () => true), content);
}

function isBots({ author }: Pick<Comment, 'author'>): boolean {
  return author?.__typename === 'Bot';
}

function saidBy(on: Issue, words: string, isMeant: (comment: Comment) => boolean): Comment {
  const found = comments(on).findLast((comment) => isMeant(comment) && comment.body.includes(words));
  if (found === undefined) throw new StoryStopped(`No comment that could be meant has ${words}`);
  return found;
}

/** Ticks a ticket's line in the latest agenda, which may be given to somebody else first. Returns the agenda's issue. */
export function tick(person: Person, repository: Repository, { number }: Issue, login?: string): Issue {
  const line = new RegExp(`^- \\[ \\] (#${String(number)} .*→) @(\\S+)$`, 'm');
  const agenda = [...repository.issues.values()].findLast(({ body }) => line.test(body));
  if (agenda === undefined) throw new StoryStopped(`No agenda has #${String(number)}`);
  person.editIssue(agenda, {
    body: agenda.body.replace(line, (_, text: string, named: string) => `- [x] ${text} @${login ?? named}`),
  });
  return agenda;
}
