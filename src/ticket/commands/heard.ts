import { earliest, type Instant } from '../../calendar/instant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { FormTemplate } from '../form/template.ts';
import type { Actor, CommentEvent, Issue } from '../issue.ts';
import { sameActor } from '../issue.ts';
import type { Order } from '../orders.ts';
import { ordersIn } from '../orders.ts';
import type { Parties } from '../people.ts';
import { roleOf } from '../people.ts';
import type { Roster } from '../roster.ts';
import type { Command, Message } from '../ticket.ts';
import type { Speaker } from './given.ts';
import { guests as readGuests } from './grammar.ts';
import { authorityFor, judge } from './judge.ts';

/** What has to be known of a desk to tell who may command what. */
export interface Listeners {
  readonly policy: Policy;
  readonly identity: Actor;
  readonly roster: Roster;
  readonly templates: readonly FormTemplate[];
}

export interface Heard {
  /** Every command in the ticket's comments, in time order, judged by itself. */
  readonly commands: readonly Command[];
  readonly roleOf: (actor: Actor, at: Instant) => Message['role'];
}

/**
 * Listens to all commands on a ticket. Each is judged by what its writer was when it was written; the requester who is
 * on the roster may command as staff, too, though nobody answers themselves.
 *
 * @param parties who asks, and who opened it
 */
export function hear(issue: Issue, openedAt: Instant, parties: Parties, desk: Listeners): Heard {
  const { policy, roster, templates } = desk;
  const orders = issue.events
    .flatMap((event, place) =>
      event.kind === 'comment' && event.at >= openedAt ? ordersIn(event, place) : [],
    )
    .sort((a, b) => a.at - b.at || a.place - b.place);
  const invited = guests([...ordersIn(bodyOf(issue), -1), ...orders], desk);
  const role = (actor: Actor, at: Instant): Message['role'] =>
    roleOf(actor, at, parties, roster, policy.customers, invited);
  const forms = templates.map(({ file, name }) => ({ file, name }));
  const commands = orders.map((order) => {
    const { by, at } = order;
    const spoken = role(by, at);
    const speaker: Speaker = {
      staff: roster.isStaff(by, at),
      customer: spoken === 'customer' || sameActor(by, parties.requester),
      groups: roster.groups(by),
    };
    return judge(order, spoken, speaker, { policy, forms, staff: roster.logins(at), me: by.login, at });
  });
  return { commands, roleOf: role };
}

/** The issue's own text, which may name people to tell. */
function bodyOf(issue: Issue): CommentEvent {
  const { id, url, body, author: actor, createdAt: at, lastEditedAt, bodyEdits: edits } = issue;
  return { kind: 'comment', id, url, body, actor, at, lastEditedAt, edits, minimized: false, reacted: [] };
}

/** Whom staff had in, by login, and since when. */
function guests(orders: readonly Order[], { policy, roster, templates }: Listeners): Map<string, Instant> {
  const invited = new Map<string, Instant>();
  const setting = policy.commands.cc;
  if (!setting.enabled) return invited;
  for (const { name, args, by, at } of orders) {
    if (name !== setting.word || !roster.isStaff(by, at)) continue;
    const speaker = { staff: true, customer: false, groups: roster.groups(by) };
    if (authorityFor('cc', setting, speaker) === null) continue;
    const reading = readGuests(args, { policy, forms: templates, staff: [], me: by.login, at });
    if (!('given' in reading) || reading.given.kind !== 'people') continue;
    for (const login of reading.given.logins) invited.set(login, earliest(at, invited.get(login) ?? at));
  }
  return invited;
}
