import type { Instant } from '../calendar/instant.ts';
import type { DoneCommand } from './commands/command.ts';
import { consequencesOf } from './commands/command.ts';
import type { EventsByKind, Issue } from './issue.ts';
import type { LabelMove } from './labels.ts';
import { labelKey } from './labels.ts';
import type { Lifecycle, LifecycleRules } from './lifecycle.ts';
import { LifecycleReplay } from './lifecycle.ts';
import type { OwnRecords } from './observed-desk.ts';
import type { Words } from './seen.ts';
import type { Message } from './ticket.ts';
import { isWord } from './ticket.ts';

/** Something that opens or closes the ticket, or may. */
interface Step {
  readonly at: Instant;
  readonly place: number;
  readonly tell: () => void;
}

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
 * @param stages that a change reached: at one of them its customer is asked for a sign-off
 * @param records the desk's own comments that say that it closes the ticket, and thumbs on those that ask about it
 */
export function lifecycleOf(
  issue: Issue,
  { states }: EventsByKind,
  messages: readonly Message[],
  given: readonly DoneCommand[],
  moves: readonly LabelMove[],
  stages: Words['stage'],
  { silences, thumbs }: Pick<OwnRecords, 'silences' | 'thumbs'>,
  rules: LifecycleRules,
): Lifecycle {
  const asks = labelKey(rules.policy.labels.needs_sign_off.name);
  const commands = consequencesOf(given, 'lifecycle');
  const commanded = new Set(commands.map(({ command }) => command.line.place));
  const replay = new LifecycleReplay(issue.state, states[0]?.event ?? null, rules);
  const steps: Step[] = [];
  const then = (at: Instant, place: number, tell: Step['tell']): void => {
    steps.push({ at, place, tell });
  };
  for (const { event, place } of states)
    then(event.at, place, () => {
      replay.seen(event);
    });
  for (const { at, place, put, key } of moves)
    if (key === asks)
      then(at, place, () => {
        replay.label(at, put);
      });
  for (const { at, value, place } of stages)
    then(at, place, () => {
      replay.stage(at, value);
    });
  for (const { command, consequence } of commands)
    then(command.line.at, command.line.place, () => {
      replay.given(command, consequence);
    });
  for (const { at, by, asked } of thumbs)
    then(at, -1, () => {
      replay.thumb(at, by, asked);
    });
  // The desk says that it closes before it does, on a ticket that is open.
  for (const { at } of silences)
    then(at, -1, () => {
      replay.silence();
    });
  // Where nothing closes the ticket, there is nothing that words could open.
  for (const message of steps.length === 0 ? [] : messages.filter(isWord)) {
    const { at, place, substantive } = message;
    // Whoever says by command what is to become of the ticket has said it.
    const opens = substantive && !commanded.has(place);
    then(at, place, () => {
      replay.message(message, opens);
    });
  }
  steps.sort((a, b) => a.at - b.at || a.place - b.place);
  for (const { tell } of steps) tell();
  return replay.end();
}
