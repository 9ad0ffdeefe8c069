import type { Instant } from '../calendar/instant.ts';
import type { CommandSetting, Policy } from '../policy/policy.ts';
import { doorOf } from './closures.ts';
import { parseCommands } from './command.ts';
import { hear } from './commands/heard.ts';
import { agreedOver, settled, untimely } from './commands/outcome.ts';
import { factsOver } from './facts.ts';
import { identifyForm } from './form/match.ts';
import type { FormTemplate } from './form/template.ts';
import type { Actor, CommentEvent, Issue } from './issue.ts';
import { sameActor } from './issue.ts';
import type { LabelMove } from './labels.ts';
import { labelHistories, labelKey, labelsOver, peoplesMoves } from './labels.ts';
import { hasSubstance } from './markdown.ts';
import { ownersOver } from './owners.ts';
import { customerOf } from './people.ts';
import type { Roster } from './roster.ts';
import type { Revision } from './severity.ts';
import { severityChanges } from './severity.ts';
import { signalsOf } from './signals.ts';
import type { Message, Ticket } from './ticket.ts';
import { valueAt } from './ticket.ts';
import { waitsOf } from './waits.ts';
import { wordsOf } from './words.ts';

/** All that a fold needs besides the issue itself. */
export interface Desk {
  readonly policy: Policy;
  /** The account that acts for the desk. */
  readonly identity: Actor;
  readonly roster: Roster;
  readonly templates: readonly FormTemplate[];
  /** `owner/name`, lower case. */
  readonly repository: string;
}

/** Folds an issue's timeline into the ticket it is. Pure: the same issue and desk give the same ticket, always. */
export function fold(read: Issue, desk: Desk): Ticket {
  const issue = inOrder(read);
  const { policy, identity, roster } = desk;
  const openedAt = arrival(issue);
  const requester = issue.author;
  const customer = customerOf(policy.customers, requester);
  const heard = hear(issue, openedAt, requester, desk);
  const deeds = heard.commands.flatMap(({ deed }) => deed ?? []);
  const comments = issue.events.filter((e): e is CommentEvent => e.kind === 'comment' && e.at >= openedAt);
  const messages = messagesOf(comments, heard.roleOf, policy);
  const labels = labelHistories(issue, identity);
  const moves = peoplesMoves(issue, identity, openedAt);
  const revisions = revisionsOf(issue, moves, desk);
  const form = revisions.at(-1)?.form ?? null;
  const severity = severityChanges(policy, revisions, moves, deeds, openedAt);
  const fixed = {
    tier: customer?.tier ?? null,
    customer: customer?.name ?? null,
    vip: customer?.vip ?? false,
    type: issue.type,
    form: form?.template.file ?? null,
    repository: desk.repository,
  };
  const words = wordsOf(policy, moves, deeds);
  const facts = factsOver(policy, fixed, severity, labelsOver(moves, openedAt), words, openedAt);
  const door = doorOf(issue, deeds, moves, {
    policy,
    identity,
    requester,
    factsAt: (at) => valueAt(facts, at),
    isCustomer: (actor, at) => heard.roleOf(actor, at) === 'customer',
  });
  // One that was moved here while it was closed is closed on arrival.
  const closures = door.closures.filter((c) => c.reopenedAt === null || c.reopenedAt > openedAt);
  return {
    issue,
    openedAt,
    ...changesBy(issue, identity),
    requester,
    customer,
    form:
      form === null
        ? null
        : {
            file: form.template.file,
            name: form.template.name,
            doubts: [...form.doubts, ...form.parsed.doubts],
          },
    severity,
    facts,
    messages,
    ...ownersOver(issue, deeds, identity, roster, openedAt),
    waits: waitsOf(policy, messages, moves, deeds, closures),
    closures,
    wantedState: door.wantedState,
    commands: settled(
      heard.commands,
      (deed) => door.refused.get(deed) ?? untimely(deed, policy, closures, severity),
    ),
    routes: words.form,
    signOffAsked: door.signOffAsked,
    missing: [],
    shortNotice: null,
    secrets: [],
    overruled: [],
    agreed: agreedOver(deeds, closures, openedAt),
    signals: signalsOf(issue, deeds, policy, identity, door.signals),
    staffDeletions: deletions(issue, (author, at) => roster.isStaff(author, at)),
    wordDeletions: deletions(issue, (author) => author.kind !== 'bot'),
    ownDeletions: deletions(
      issue,
      (author, _at, by) => sameActor(author, identity) && !sameActor(by, identity),
    ),
    labels,
  };
}

/** GitHub tells a timeline oldest first, as a rule; what a fold relies on it makes sure of. */
function inOrder(issue: Issue): Issue {
  const { events } = issue;
  if (events.every((event, index) => index === 0 || (events[index - 1]?.at ?? 0) <= event.at)) return issue;
  return { ...issue, events: events.toSorted((a, b) => a.at - b.at) };
}

/** When the desk got the issue. One that was moved here from another repository starts on arrival. */
function arrival(issue: Issue): Instant {
  return issue.events.findLast((event) => event.kind === 'transferred')?.at ?? issue.createdAt;
}

function changesBy(issue: Issue, identity: Actor): Pick<Ticket, 'changedAt' | 'changes'> {
  const others = issue.events.filter((event) => !sameActor(event.actor, identity));
  const edits = others.flatMap((event) => (event.kind === 'comment' ? (event.lastEditedAt ?? []) : []));
  const moments = [issue.createdAt, issue.lastEditedAt ?? 0, ...others.map((event) => event.at), ...edits];
  return { changedAt: Math.max(...moments), changes: others.length + edits.length };
}

function messagesOf(
  comments: readonly CommentEvent[],
  roleOf: (actor: Actor, at: Instant) => Message['role'],
  policy: Policy,
): Message[] {
  return comments
    .filter((event) => !event.minimized)
    .map((event) => ({
      at: event.at,
      by: event.actor,
      role: roleOf(event.actor, event.at),
      substantive: hasSubstance(event.body) || statusText(event.body, policy.commands.status),
      event,
    }));
}

/** `/status STATE text` is an update to the customer in the form of a command. */
function statusText(body: string, { word, enabled }: CommandSetting): boolean {
  return (
    enabled &&
    body.includes(`/${word}`) &&
    parseCommands(body).some(({ name, args }) => name === word && /\S\s+\S/.test(args))
  );
}

/** The bodies the issue has had; one nobody edited has had one. */
function revisionsOf(issue: Issue, moves: readonly LabelMove[], desk: Desk): Revision[] {
  const { title, type } = issue;
  const labels = labelsOfForm(issue, moves, desk.policy);
  const formOf = (body: string): Revision['form'] =>
    desk.templates.length === 0 ? null : identifyForm(desk.templates, { title, body, labels, type });
  const edits = issue.bodyEdits.flatMap((edit) => (edit.text === null ? [] : [{ ...edit, text: edit.text }]));
  if (edits.length > 0)
    return edits.map((edit) => ({ at: edit.at, by: edit.editor, form: formOf(edit.text) }));
  // Without the earlier revisions all that is certain is that today's words stand since the last edit.
  return [{ at: issue.lastEditedAt ?? issue.createdAt, by: issue.author, form: formOf(issue.body) }];
}

/**
 * The labels that tell which form made the issue. Those that move a ticket from one form's process to another's tell
 * it only where they were there from the beginning, or its author put them on.
 */
function labelsOfForm(issue: Issue, moves: readonly LabelMove[], policy: Policy): string[] {
  const routing = new Set(
    [...policy.intake.forms.values()].flatMap(({ label }) => label?.toLowerCase() ?? []),
  );
  const first = moves.filter(
    ({ key, put, place, by }) => put && routing.has(key) && (place < 0 || sameActor(by, issue.author)),
  );
  return [...issue.labels.filter((name) => !routing.has(labelKey(name))), ...first.map(({ key }) => key)];
}

function deletions(issue: Issue, of: (author: Actor, at: Instant, by: Actor) => boolean): Instant[] {
  return issue.events.flatMap((event) =>
    event.kind === 'comment_deleted' && event.author !== null && of(event.author, event.at, event.actor)
      ? [event.at]
      : [],
  );
}
