import type { Instant } from '../calendar/instant.ts';
import type { Deed } from './commands/given.ts';
import type { Door, DoorRules } from './door.ts';
import { Walk } from './door.ts';
import type { Actor, Issue, TimelineEvent } from './issue.ts';
import type { LabelMove } from './labels.ts';
import { labelKey } from './labels.ts';
import { ownComments } from './marker.ts';
import type { Message } from './ticket.ts';

/** Marks the comment with which the desk closes a ticket whose customer did not answer. */
export const CLOSED_FOR_SILENCE = 'closed-for-silence';

type Step =
  | { readonly at: Instant; readonly place: number; readonly event: TimelineEvent }
  | { readonly at: Instant; readonly place: number; readonly deed: Deed }
  | { readonly at: Instant; readonly place: number; readonly asks: boolean }
  | { readonly at: Instant; readonly place: number; readonly message: Message; readonly opens: boolean }
  /** The desk says that it closes the ticket for silence. */
  | { readonly at: Instant; readonly place: number; readonly silence: true };

/**
 * The closed stretches of a ticket. Closing by hand and closing by command are the same fact, and so is opening;
 * closing twice, or opening what is open, is one fact. What this bot closed or opened to make GitHub agree with a
 * command is an echo of that command. Where the timeline and the issue disagree about the state today for any other
 * reason (an import, a lost event), the issue is right.
 *
 * A customer who speaks on a ticket that was closed for silence opens it with that word, and one that was closed as
 * solved where the policy says so.
 *
 * @param messages in the order of the timeline
 * @param deeds what people commanded, in time order
 * @param moves of labels by people: the one that asks for a sign-off may be set by hand
 */
export function doorOf(
  issue: Issue,
  messages: readonly Message[],
  deeds: readonly Deed[],
  moves: readonly LabelMove[],
  rules: DoorRules,
): Door {
  const asks = labelKey(rules.policy.labels.needs_sign_off.name);
  const events = issue.events.flatMap((event, place): Step[] =>
    event.kind === 'closed' || event.kind === 'reopened' ? [{ at: event.at, place, event }] : [],
  );
  const doors = deeds.filter((deed) => DOORS.has(deed.name));
  const commanded = new Set(doors.map(({ place }) => place));
  const places = new Map(issue.events.map((event, place) => [event, place]));
  const steps: Step[] = [
    ...events,
    ...moves.filter(({ key }) => key === asks).map(({ at, place, put }) => ({ at, place, asks: put })),
    ...doors.map((deed) => ({ at: deed.at, place: deed.place, deed })),
    ...silences(issue, rules.identity),
    ...messages.flatMap((message): Step[] => {
      const { at, role, substantive, event } = message;
      const place = places.get(event) ?? -1;
      if (!(role === 'customer' || (role === 'staff' && substantive))) return [];
      // Whoever says by command what is to become of the ticket has said it.
      return [{ at, place, message, opens: substantive && !commanded.has(place) }];
    }),
  ].sort((a, b) => a.at - b.at || a.place - b.place);
  const walk = new Walk(issue, rules);
  for (const step of steps) {
    if ('event' in step) walk.seen(step.event);
    else if ('deed' in step) walk.said(step.deed);
    else if ('message' in step) walk.message(step.message, step.opens);
    else if ('silence' in step) walk.silence();
    else walk.label(step.at, step.asks);
  }
  return walk.end();
}

function silences(issue: Issue, identity: Actor): Step[] {
  return ownComments(issue, identity)
    .filter(({ marker }) => marker.keys.some((key) => key.startsWith(`${CLOSED_FOR_SILENCE}:`)))
    .map(({ event }) => ({ at: event.at, place: issue.events.indexOf(event), silence: true }));
}

const DOORS = new Set<Deed['name']>([
  'close',
  'out-of-scope',
  'self-service',
  'sign-off',
  'not-resolved',
  'reopen',
]);
