import type { Instant } from '../calendar/instant.ts';
import type { LifecycleStep } from '../commands/consequence.ts';
import type { DoneCommand } from './commands/command.ts';
import { consequencesOf } from './commands/command.ts';
import type { CommentEvent, EventOf, EventsByKind, Issue } from './issue.ts';
import type { LabelMove } from './labels.ts';
import { labelKey } from './labels.ts';
import type { Lifecycle, LifecycleRules } from './lifecycle.ts';
import { LifecycleReplay } from './lifecycle.ts';
import type { Message } from './ticket.ts';

type Step =
  | { readonly at: Instant; readonly place: number; readonly event: EventOf<'closed' | 'reopened'> }
  | {
      readonly at: Instant;
      readonly place: number;
      readonly command: DoneCommand;
      readonly step: LifecycleStep;
    }
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
 * @param given the commands that people gave, in time order
 * @param moves of labels by people: the one that asks for a sign-off may be set by hand
 * @param silences the desk's own comments that say that it closes the ticket
 */
export function lifecycleOf(
  issue: Issue,
  { states, comments }: EventsByKind,
  messages: readonly Message[],
  given: readonly DoneCommand[],
  moves: readonly LabelMove[],
  silences: readonly CommentEvent[],
  rules: LifecycleRules,
): Lifecycle {
  const asks = labelKey(rules.policy.labels.needs_sign_off.name);
  const commands = consequencesOf(given, 'lifecycle');
  const commanded = new Set(commands.map(({ command }) => command.line.place));
  const steps: Step[] = [
    ...states.map(({ event, place }): Step => ({ at: event.at, place, event })),
    ...moves.filter(({ key }) => key === asks).map(({ at, place, put }) => ({ at, place, asks: put })),
    ...commands.map(({ command, consequence: step }) => ({
      at: command.line.at,
      place: command.line.place,
      command,
      step,
    })),
    ...silences.map((event): Step => {
      const place = comments.find((comment) => comment.event === event)?.place ?? -1;
      return { at: event.at, place, silence: true };
    }),
    ...messages.flatMap((message): Step[] => {
      const { at, role, substantive, place } = message;
      if (!(role === 'customer' || (role === 'staff' && substantive))) return [];
      // Whoever says by command what is to become of the ticket has said it.
      return [{ at, place, message, opens: substantive && !commanded.has(place) }];
    }),
  ].sort((a, b) => a.at - b.at || a.place - b.place);
  const replay = new LifecycleReplay(issue.state, states[0]?.event ?? null, rules);
  for (const step of steps) {
    if ('event' in step) replay.seen(step.event);
    else if ('command' in step) replay.given(step.command, step.step);
    else if ('message' in step) replay.message(step.message, step.opens);
    else if ('silence' in step) replay.silence();
    else replay.label(step.at, step.asks);
  }
  return replay.end();
}
