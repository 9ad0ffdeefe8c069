import { expect } from 'vitest';
import type { Sandbox } from '../../src/sandbox/index.ts';
import { startSandbox } from '../../src/sandbox/index.ts';
import type { Person } from '../../src/sandbox/people.ts';
import type { Comment, Issue, Repository } from '../../src/sandbox/store/records.ts';
import { readMarker } from '../../src/marks/marker.ts';
import { comments, labels } from '../e2e/desk.ts';
import { Receiver } from '../pagers/receiver.ts';
import type { Deed, Look, Story } from './story.ts';
import { momentOf } from './story.ts';

/** What serves the desk of a story: the Action alone, or the app. */
export interface Host {
  /** The bot's login as the sandbox shows it. */
  readonly login: string;
  /** Something happened to an issue: what GitHub would start is run to its end. */
  happened(issue: Issue): Promise<void>;
  /** Time passes to this moment; what becomes due on the way is done when the host would do it. */
  until(moment: number): Promise<void>;
  /** Somebody looks: whatever is due is done now. */
  passed(): Promise<void>;
  /** A look in which nothing may be left to do: how many writes it would make. */
  idle(): Promise<number>;
  explain(issue: Issue): Promise<string>;
  close(): Promise<void>;
}

/** @param env where the operator lets the story's pagers lead */
export type HostOf = (
  github: Sandbox,
  repository: Repository,
  env: Readonly<Record<string, string>>,
) => Promise<Host>;

/** Plays a story on a sandbox in its own time and checks each look. Returns the end state, for comparing hosts. */
export async function play(story: Story, hostOf: HostOf): Promise<unknown> {
  const begin = Date.parse(story.starts);
  await using github = await startSandbox({ now: new Date(begin).toISOString(), lacks: story.lacks });
  const files = { [POLICY]: story.policy, ...story.files };
  const collaborators = { ana: 'write', bo: 'triage', chen: 'write', dee: 'write' } as const;
  const repository = github.createRepository('acme/helpdesk', { files, collaborators });
  for (const name of story.labels) github.as('ana').createLabel(repository, name);
  const office = story.office === true ? officeOn(github) : null;
  const receiver = await Receiver.start(begin);
  const tickets = new Map<string, Issue>();
  const ticket = (name: string | undefined): Issue => {
    const found = name === undefined ? [...tickets.values()][0] : tickets.get(name);
    if (found === undefined) throw new Error(`There is no ticket ${name ?? ''}`);
    return found;
  };
  let host: Host | null = null;
  try {
    host = await hostOf(github, repository, {
      ...operatorsEnvironment(story, receiver),
      ...(story.rounds === true ? { STEWARD_ROUND_MINUTES: '60' } : {}),
      ...(story.chat === true ? receiver.chatEnvironment() : {}),
      ...(office === null ? {} : { STEWARD_OFFICE: OFFICE, STEWARD_OFFICE_TOKEN: office.token }),
    });
    let now = begin;
    /** Pages, messages and comments on the desk's issue that a look has asked for. */
    let [seen, read, told] = [0, 0, 0];
    for (const [index, step] of story.story.entries()) {
      now = momentOf(step.at, now);
      await host.until(now);
      if ('look' in step) {
        if (step.at_once !== true) await host.passed();
        const where = `${story.title}, step ${String(index + 1)}`;
        await check(step.look, ticket(step.on), host, where);
        if (step.look.office !== undefined)
          checkOffice(step.look.office, companionOf(office?.repository, ticket(step.on)), where);
        if (step.look.paged !== undefined) {
          const sent = pages(receiver);
          expect(sent.slice(seen), where).toEqual(step.look.paged);
          seen = sent.length;
        }
        if (step.look.chat !== undefined) {
          const said = receiver.said();
          const fresh = said.slice(read);
          expect(fresh, where).toHaveLength(step.look.chat.length);
          for (const [at, words] of step.look.chat.entries())
            for (const text of words) expect(fresh[at], where).toContain(text);
          read = said.length;
        }
        if (step.look.desk !== undefined) {
          const on = commentsOnDesk(repository);
          checkWords(step.look.desk, on.slice(told), where);
          told = on.length;
        }
        const latest = JSON.stringify(receiver.taken.at(-1)?.content);
        for (const words of step.look.page_says ?? []) expect(latest, where).toContain(words);
        if (step.at_once !== true) expect(await host.idle(), `${where}: nothing is left to do`).toBe(0);
      } else {
        const issue = act(step, github, repository, step.opens === undefined ? ticket(step.on) : null);
        if (step.says_in_office !== undefined)
          sayBeside(github.as(step.who), companionOf(office?.repository, issue), step.says_in_office);
        if (step.opens !== undefined) tickets.set(step.opens.as, issue);
        if (step.ticks === undefined) await host.happened(issue);
        else
          await host.happened(
            tick(github.as(step.who), repository, ticket(step.ticks.ticket), step.ticks.for),
          );
      }
    }
    expect(receiver.refused, `${story.title}: every page is as its service documents it`).toEqual([]);
    expect(pages(receiver), `${story.title}: nobody is paged twice`).toEqual([...new Set(pages(receiver))]);
    const said = receiver.said();
    expect(said, `${story.title}: nothing is said twice in the chat`).toEqual([...new Set(said)]);
    for (const [name, issue] of tickets)
      expect(repeated(issue, host), `${story.title}, ${name}: nothing is told twice`).toEqual([]);
    if (/^language: de$/m.test(story.policy))
      for (const [name, issue] of tickets)
        expect(await englishOn(issue, host, story), `${story.title}, ${name}: no English is left`).toEqual(
          [],
        );
    return {
      tickets: [...tickets].map(([name, issue]) => [name, endState(issue)]),
      pages: pages(receiver),
      chat: inChat(receiver),
    };
  } finally {
    await host?.close();
    await receiver.stop();
  }
}

const OFFICE = 'acme/backroom';

function officeOn(github: Sandbox): { readonly repository: Repository; readonly token: string } {
  const people = { ana: 'read', bo: 'read', chen: 'read', dee: 'read', clerk: 'write' } as const;
  const repository = github.createRepository(OFFICE, { isPrivate: true, collaborators: people });
  const permissions = { issues: 'write' } as const;
  const token = github.tokens.issue({ kind: 'pat', login: 'clerk', permissions, repositories: [OFFICE] });
  return { repository, token };
}

/** The issue of the office that stands beside a ticket. */
function companionOf(office: Repository | undefined, ticket: Issue): Issue | null {
  const mark = `<!-- steward office:acme:helpdesk:${String(ticket.number)} `;
  const beside = [...(office?.issues.values() ?? [])].filter(({ body }) => body.startsWith(mark));
  expect(beside.length, 'companions of one ticket').toBeLessThanOrEqual(1);
  return beside[0] ?? null;
}

/** Ticks a ticket's line in the latest agenda, which may be given to somebody else first. Returns the agenda's issue. */
function tick(person: Person, repository: Repository, { number }: Issue, login?: string): Issue {
  const line = new RegExp(`^- \\[ \\] (#${String(number)} .*→) @(\\S+)$`, 'm');
  const agenda = [...repository.issues.values()].findLast(({ body }) => line.test(body));
  if (agenda === undefined) throw new Error(`No agenda has #${String(number)}`);
  person.editIssue(agenda, {
    body: agenda.body.replace(line, (_, text: string, named: string) => `- [x] ${text} @${login ?? named}`),
  });
  return agenda;
}

/** The comments on the desk's own issue. */
function commentsOnDesk(repository: Repository): readonly Comment[] {
  const issue = [...repository.issues.values()].find(({ body }) => body.startsWith('<!-- steward desk '));
  return issue === undefined ? [] : comments(issue);
}

function sayBeside(person: Person, companion: Issue | null, words: string): void {
  if (companion === null) throw new Error('The ticket has no companion');
  person.comment(companion, words);
}

function checkOffice(look: NonNullable<Look['office']>, companion: Issue | null, where: string): void {
  if (look === 'none') {
    expect(companion, where).toBeNull();
    return;
  }
  if (companion === null) throw new Error(`${where}: the ticket has no companion`);
  if (look.state !== undefined) expect(companion.state.toLowerCase(), where).toBe(look.state);
  checkWords(look, [companion, ...comments(companion)], where);
}

function checkWords(
  look: NonNullable<Look['desk']>,
  told: readonly { readonly body: string }[],
  where: string,
): void {
  const words = told.map(({ body }) => body).join('\n\n');
  for (const text of look.says ?? []) expect(words, where).toContain(text);
  for (const text of look.never ?? []) expect(words, where).not.toContain(text);
  if (look.called !== undefined) expect(called(told), where).toEqual(look.called);
}

/** The receiver knows its pagers by their services; the policy of a story has names of its own for them. */
function operatorsEnvironment({ pagers }: Story, receiver: Receiver): Record<string, string> {
  const services = receiver.environment();
  const variable = (name: string): string => `STEWARD_PAGER_${name.toUpperCase().replaceAll('-', '_')}`;
  const led = Object.entries(pagers).flatMap(([name, service]) =>
    Object.entries(services)
      .filter(([key]) => key === variable(service) || key === `${variable(service)}_URL`)
      .map(([key, value]) => [key.replace(variable(service), variable(name)), value] as const),
  );
  return { STEWARD_PAGER_ALLOW: '127.0.0.1', ...Object.fromEntries(led) };
}

function pages(receiver: Receiver): string[] {
  const sent = receiver.taken.filter(({ provider }) => provider !== 'chat');
  return sent.map(({ provider, action, key }) => `${provider} ${action} ${key}`);
}

function inChat(receiver: Receiver): string[] {
  return receiver.said().map((text) => text.replaceAll(/127\.0\.0\.1:\d+/g, 'github.example'));
}

/** What more than one comment of the desk tells, by the marks in them. */
function repeated(issue: Issue, host: Host): string[] {
  const keys = ownComments(issue, host).flatMap(({ body }) => readMarker(body)?.marker.keys ?? []);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** English that is left in the desk's comments on a ticket of a German desk. */
async function englishOn(issue: Issue, host: Host, story: Story): Promise<string[]> {
  // It reads the sources for what is English, which only these stories need.
  const { englishIn, wordsOf } = await import('../languages/english.ts');
  const texts = ownComments(issue, host).map(({ body }) => wordsOf(body));
  expect(texts.length).toBeGreaterThan(0);
  return texts.flatMap((text) => englishIn(text, JSON.stringify(story)));
}

function ownComments(issue: Issue, host: Host): Comment[] {
  return comments(issue).filter((comment) => comment.author?.login === host.login);
}

const POLICY = '.github/steward.yml';

function act(step: Deed, github: Sandbox, repository: Repository, on: Issue | null): Issue {
  const person = github.as(step.who);
  const { opens } = step;
  if (opens !== undefined) {
    const { form, title, answers, body = '' } = opens;
    return form === undefined
      ? person.openIssue(repository, { title, body })
      : person.submitForm(repository, form, answers, title);
  }
  if (on === null) throw new Error('There is no ticket yet');
  if (step.edits !== undefined) {
    const [from, to] = step.edits;
    if (!on.body.includes(from)) throw new Error(`The text has no ${from}`);
    person.editIssue(on, { body: on.body.replace(from, to) });
  }
  if (step.fills !== undefined) {
    const [from, to] = step.fills;
    const filled = comments(on).find(
      ({ author, body }) => author?.__typename === 'Bot' && body.includes(from),
    );
    if (filled === undefined) throw new Error(`No comment of the desk has ${from}`);
    person.editComment(filled, filled.body.replace(from, to));
  }
  if (step.writes !== undefined) {
    const [from, to] = step.writes;
    const policy = repository.head?.files.get(POLICY)?.content ?? '';
    if (!policy.includes(from)) throw new Error(`The policy has no ${from}`);
    const changed = { [POLICY]: policy.replace(from, to) };
    const commit = person.commit(repository, changed, step.dated === undefined ? {} : { at: step.dated });
    if (step.merges === true) person.merge(repository, commit);
    else person.pushCommit(repository, commit);
  }
  if (step.thumbs_up !== undefined) {
    const asks = step.thumbs_up;
    const asked = comments(on).findLast(
      ({ author, body }) => author?.__typename === 'Bot' && body.includes(asks),
    );
    if (asked === undefined) throw new Error(`No comment of the desk has ${asks}`);
    person.react(asked, 'THUMBS_UP');
  }
  for (const name of step.labels ?? [])
    if (!repository.labels.some((label) => label.name === name))
      github.as('ana').createLabel(repository, name);
  if (step.labels !== undefined) person.label(on, ...step.labels);
  if (step.unlabels !== undefined) person.unlabel(on, ...step.unlabels);
  if (step.assigns !== undefined) person.assign(on, ...step.assigns);
  if (step.unassigns !== undefined) person.unassign(on, ...step.unassigns);
  if (step.says !== undefined) person.comment(on, step.says);
  if (step.closes !== undefined) person.close(on, step.closes === 'completed' ? 'COMPLETED' : 'NOT_PLANNED');
  if (step.reopens === true) person.reopen(on);
  if (step.leaves === true) github.deleteAccount(step.who);
  return on;
}

const REACTIONS = new Map<string, string>([
  ['THUMBS_UP', 'done'],
  ['THUMBS_DOWN', 'refused'],
  ['CONFUSED', 'not understood'],
  ['HEART', 'thanked'],
]);

async function check(look: Look, issue: Issue, host: Host, where: string): Promise<void> {
  const own = ownComments(issue, host);
  const words = own.map((comment) => comment.body).join('\n\n');
  const status = own.find((comment) => comment.body.startsWith('<!-- steward status'))?.body ?? '';
  if (look.labels !== undefined) expect(labels(issue), where).toEqual(look.labels.toSorted());
  for (const label of look.has ?? []) expect(labels(issue), where).toContain(label);
  for (const label of look.lacks ?? []) expect(labels(issue), where).not.toContain(label);
  if (look.state !== undefined) expect(stateOf(issue), where).toBe(look.state);
  if (look.owners !== undefined)
    expect(issue.assignees.map(({ login }) => login).sort(), where).toEqual(look.owners.toSorted());
  if (look.comments !== undefined)
    expect(
      own.map((comment) => comment.body),
      where,
    ).toHaveLength(look.comments);
  for (const text of look.status ?? []) expect(status, where).toContain(text);
  for (const text of look.status_lacks ?? []) expect(status, where).not.toContain(text);
  for (const text of look.says ?? []) expect(words, where).toContain(text);
  for (const text of look.never ?? []) expect(words, where).not.toContain(text);
  if (look.called !== undefined) expect(called(own), where).toEqual(look.called);
  if (look.reaction !== undefined) expect(reactionTo(issue, host), where).toBe(look.reaction);
  if (look.explains !== undefined) {
    const explained = await host.explain(issue);
    for (const text of look.explains) expect(explained, where).toContain(text);
  }
}

function stateOf(issue: Issue): string {
  if (issue.state === 'OPEN') return 'open';
  return issue.stateReason === 'NOT_PLANNED' ? 'not planned' : 'completed';
}

function called(own: readonly { readonly body: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { body } of own)
    for (const login of new Set([...body.matchAll(/(?<!\w)@([a-z\d-]+)/gi)].map(([, name = '']) => name)))
      counts[login] = (counts[login] ?? 0) + 1;
  return counts;
}

function reactionTo(issue: Issue, host: Host): string {
  const latest = comments(issue).findLast((comment) => comment.author?.login !== host.login);
  const own = latest?.reactions.find((reaction) => reaction.author.login === host.login);
  return own === undefined ? 'none' : (REACTIONS.get(own.content) ?? own.content);
}

/** What a ticket came to. Ids, who of the two bots it was, and when exactly a run came to it are left out. */
function endState(issue: Issue): unknown {
  return {
    state: stateOf(issue),
    labels: labels(issue),
    owners: issue.assignees.map(({ login }) => login).sort(),
    comments: comments(issue).map((comment: Comment) =>
      comment.author?.__typename === 'Bot'
        ? comment.body
            .replace(/ as-of=\S+/, '')
            .replaceAll(/ page-sent:\d+:\S+/g, '')
            .replaceAll(/127\.0\.0\.1:\d+/g, 'github.example')
        : comment.body,
    ),
  };
}
