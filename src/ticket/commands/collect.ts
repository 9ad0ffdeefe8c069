import { earliest, type Instant } from '../../calendar/instant.ts';
import type { Vocabulary } from '../../commands/spec.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Forms } from '../form/form.ts';
import type { Actor, CommentEvent, Issue } from '../issue.ts';
import { sameActor } from '../issue.ts';
import type { Parties } from '../parties.ts';
import { roleOf } from '../parties.ts';
import type { Role } from '../role.ts';
import type { Roster } from '../roster.ts';
import type { Command } from './command.ts';
import { consequencesOf, doneOf } from './command.ts';
import { interpret } from './interpret.ts';
import type { CommandLine } from './line.ts';
import { commandLinesIn } from './line.ts';

/** The parts of a desk that tell who may command what. */
export interface CommandDesk {
  readonly policy: Policy;
  readonly roster: Roster;
  readonly forms: Forms;
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
 * @param parties who asks, and who opened it
 */
export function collectCommands(
  issue: Issue,
  openedAt: Instant,
  parties: Parties,
  desk: CommandDesk,
): Collected {
  const { policy, roster } = desk;
  const lines = issue.events
    .flatMap((event, place) =>
      event.kind === 'comment' && event.at >= openedAt ? commandLinesIn(event, place) : [],
    )
    .sort((a, b) => a.at - b.at || a.place - b.place);
  const guests = guestsOf([...commandLinesIn(bodyOf(issue), -1), ...lines], desk);
  const role = (actor: Actor, at: Instant): Role =>
    roleOf(actor, at, parties, roster, policy.customers, guests);
  const commands = lines.map((line) => {
    const { by, at } = line;
    const spoken = role(by, at);
    const principal = {
      staff: roster.isStaff(by, at),
      customer: spoken === 'customer' || sameActor(by, parties.requester),
      groups: roster.groups(by),
    };
    return interpret(line, spoken, principal, policy.commands, vocabularyOf(line, desk));
  });
  return { commands, roleOf: role };
}

/** The issue's own text, which may name people to tell. */
function bodyOf(issue: Issue): CommentEvent {
  const { id, url, body, author: actor, createdAt: at, lastEditedAt, bodyEdits: edits } = issue;
  return { kind: 'comment', id, url, body, actor, at, lastEditedAt, edits, minimized: false, reacted: [] };
}

/** Those whom staff had in, by login, and since when. Who speaks as a customer depends on it: it is asked first. */
function guestsOf(lines: readonly CommandLine[], desk: CommandDesk): Map<string, Instant> {
  const { policy, roster } = desk;
  const byStaff = lines.flatMap((line) => {
    if (!roster.isStaff(line.by, line.at)) return [];
    const principal = { staff: true, customer: false, groups: roster.groups(line.by) };
    return interpret(line, 'staff', principal, policy.commands, vocabularyOf(line, desk));
  });
  const guests = new Map<string, Instant>();
  for (const { consequence, command } of consequencesOf(doneOf(byStaff), 'invite'))
    for (const login of consequence.logins)
      guests.set(login, earliest(command.line.at, guests.get(login) ?? command.line.at));
  return guests;
}

function vocabularyOf({ by, at }: CommandLine, { policy, roster, forms }: CommandDesk): Vocabulary {
  return {
    severities: policy.severities.map(({ name }) => name),
    groups: policy.team.groups.map(({ name }) => name),
    instructions: policy.selfService,
    forms: [...[...policy.intake.forms.keys()].map((file) => ({ file, name: null })), ...forms.templates],
    staff: roster.logins(at),
    timezone: policy.timezone,
    me: by.login,
    at,
  };
}
