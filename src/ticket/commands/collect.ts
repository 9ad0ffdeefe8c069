import { earliest, type Instant } from '../../calendar/instant.ts';
import type { Vocabulary } from '../../commands/spec.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Forms } from '../form/form.ts';
import { mayCommand } from '../glance.ts';
import type { Actor, CommentEvent, Issue } from '../issue.ts';
import { sameActor } from '../issue.ts';
import type { Parties } from '../parties.ts';
import { roleOf } from '../parties.ts';
import { REVISED } from '../revised.ts';
import type { Role } from '../role.ts';
import type { Roster } from '../roster.ts';
import { Said } from '../said.ts';
import type { Command, Principal } from './command.ts';
import { consequencesOf, doneOf } from './command.ts';
import { interpret } from './interpret.ts';
import type { CommandLine, ReadComment } from './line.ts';
import { commandLinesIn, isWrittenBy } from './line.ts';

/** The parts of a desk that tell who may command what. */
export interface CommandDesk {
  readonly policy: Policy;
  readonly roster: Roster;
  readonly forms: Forms;
  /** `owner/name`, lower case. */
  readonly repository: string;
}

export interface Collected {
  /** Every command in the ticket's comments, in time order, each interpreted by itself. */
  readonly commands: readonly Command[];
  readonly roleOf: (actor: Actor, at: Instant) => Role;
}

/**
 * Collects all commands on a ticket. Each is interpreted by what its writer was when it was written; the requester who
 * is on the roster may command as staff, too, though nobody answers themselves.
 *
 * @param comments in the order of the timeline
 * @param parties who asks, and who opened it
 */
export function collectCommands(
  issue: Issue,
  comments: readonly ReadComment[],
  parties: Parties,
  desk: CommandDesk,
): Collected {
  const { policy, roster, repository } = desk;
  const here = { repository, number: issue.number };
  const isByStaff = ({ event }: ReadComment): boolean =>
    isWrittenBy(event, (by, at) => roster.isStaff(by, at));
  const [told, others]: [ReadComment[], ReadComment[]] = [[], []];
  for (const comment of comments)
    if (mayCommand(comment.event.body)) (isByStaff(comment) ? told : others).push(comment);
  const lines = told.flatMap(commandLinesIn);
  const words = wordsOf(desk);
  const given = (line: CommandLine, role: Role, staff: boolean, customer: boolean): Command => {
    const { by, at } = line;
    const principal: Principal = { staff, customer, groups: roster.groups(by) };
    const { replies, ...known } = words();
    const vocabulary = {
      ...known,
      replies: replies.map(({ name, waits, who }) => ({ name, waits, may: maySend(who, principal) })),
      staff: () => roster.logins(at),
      here,
      me: by.login,
      mine: customer,
      myGroups: principal.groups,
      at,
      spoken: at >= REVISED,
    };
    return interpret(line, role, principal, policy.commands, vocabulary);
  };
  const byStaff = new Map<CommandLine, Command>();
  const body = { event: bodyOf(issue), place: -1, said: new Said(issue.body, issue.createdAt) };
  for (const line of isByStaff(body) ? [...commandLinesIn(body), ...lines] : lines)
    if (roster.isStaff(line.by, line.at)) byStaff.set(line, given(line, 'staff', true, false));
  const guests = guestsOf([...byStaff.values()]);
  const role = (actor: Actor, at: Instant): Role =>
    roleOf(actor, at, parties, roster, policy.customers, guests);
  const isCustomer = (by: Actor, at: Instant): boolean =>
    role(by, at) === 'customer' || sameActor(by, parties.requester);
  // What anybody else writes holds no command, whatever stands there: it is not read.
  for (const comment of others)
    if (isWrittenBy(comment.event, isCustomer)) lines.push(...commandLinesIn(comment));
  lines.sort((a, b) => a.at - b.at || a.place - b.place);
  const commands = lines.map((line) => {
    const asStaff = byStaff.get(line);
    const isRequester = sameActor(line.by, parties.requester);
    if (asStaff !== undefined && !isRequester) return asStaff;
    const spoken = role(line.by, line.at);
    const customer = spoken === 'customer' || isRequester;
    return given(line, spoken, asStaff !== undefined, customer);
  });
  return { commands, roleOf: role };
}

/** The issue's own text, which may name people to tell. */
function bodyOf(issue: Issue): CommentEvent {
  const { id, url, body, author: actor, createdAt: at, lastEditedAt, bodyEdits: edits } = issue;
  return { kind: 'comment', id, url, body, actor, at, lastEditedAt, edits, minimized: false, reacted: [] };
}

/** Those whom staff had in, by login, and since when. Who speaks as a customer depends on it: it is asked first. */
function guestsOf(byStaff: readonly Command[]): Map<string, Instant> {
  const guests = new Map<string, Instant>();
  for (const { consequence, command } of consequencesOf(doneOf(byStaff), 'invite'))
    for (const login of consequence.logins)
      guests.set(login, earliest(command.line.at, guests.get(login) ?? command.line.at));
  return guests;
}

/** Whether somebody may send a saved reply. */
function maySend(who: readonly string[] | null, { groups }: Principal): boolean {
  return who === null || who.some((one) => one === 'staff' || groups.includes(one));
}

interface Words extends Omit<
  Vocabulary,
  'staff' | 'here' | 'me' | 'mine' | 'myGroups' | 'at' | 'spoken' | 'replies'
> {
  readonly replies: Policy['replies'];
}

/** What words mean whoever writes them, found out once there is a line to read. */
function wordsOf({ policy, forms }: CommandDesk): () => Words {
  let words: Words | null = null;
  return () =>
    (words ??= {
      severities: policy.severities.map(({ name }) => name),
      groups: policy.team.groups.map(({ name }) => name),
      components: policy.incidents.components,
      approvers: policy.approval?.by ?? [],
      stages: policy.changes?.stages.map(({ name }) => name) ?? [],
      shipping: policy.changes?.ships ?? null,
      hasStatusPage: policy.statusPage !== null,
      asks: policy.team.groups.flatMap(({ name, asks }) =>
        asks === undefined ? [] : { group: name, ...asks },
      ),
      pressing: policy.cannotWait?.severities ?? [],
      instructions: policy.selfService,
      replies: policy.replies,
      factors: policy.factorClasses,
      forms: [...[...policy.intake.forms.keys()].map((file) => ({ file, name: null })), ...forms.templates],
      timezone: policy.timezone,
      language: policy.language,
    });
}
