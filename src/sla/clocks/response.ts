import { type Instant, latest } from '../../calendar/instant.ts';
import type { LifecycleStep } from '../../commands/consequence.ts';
import { commanded, consequencesOf, doneOf } from '../../ticket/commands/command.ts';
import type { Reason } from '../../ticket/reason.ts';
import type { Message, Ticket } from '../../ticket/ticket.ts';
import type { Course } from '../clock.ts';
import type { Life } from '../life.ts';
import type { Ending } from '../span.ts';
import type { Round } from './rounds.ts';
import { firstEnd, untilFirst } from './rounds.ts';

type Open = Pick<Course, 'cycle' | 'startedAt' | 'startedBy' | 'end'>;

/**
 * From opening to staff's first answer. A close ends it too; if the ticket is reopened with nobody having answered, it
 * starts again as a new cycle.
 */
export function firstResponse(life: Life): Open[] {
  const answer = life.answers[0];
  return untilFirst(life, answer === undefined ? null : stoppedBy(answer));
}

/** From the oldest customer comment that nobody has answered, after the first response, to the next answer. */
export function nextResponse({ ticket, answers: said, stretches }: Life): Open[] {
  const first = said[0];
  if (first === undefined) return [];
  const quiet = ticket.signals.filter((s) => s.kind === 'no_reply');
  const stops = [
    ...said.map(stoppedBy),
    ...quiet.map(({ at, by }) => stop(at, { kind: 'wants_no_reply', by: by.login })),
  ].sort((a, b) => a.at - b.at);
  const courses: Open[] = [];
  let until: Instant = first.at;
  for (const asked of questions(ticket)) {
    // An answer in the same second came first: it cannot have answered this.
    if (asked.at < until) continue;
    const stretch = stretches.find((s) => s.end === null || asked.at < s.end.at);
    if (stretch === undefined) continue;
    // Words in the second of a close came with it, unless it was undone within that second.
    if (asked.at < stretch.from && ticket.closures.some(({ at }) => at === asked.at)) continue;
    const startedAt = latest(asked.at, stretch.from);
    const answer = stops.find(({ at }) => at > asked.at);
    // What was answered while the ticket was closed needs no clock after it is reopened.
    if (answer !== undefined && answer.at <= startedAt) continue;
    const end = firstEnd(answer, stretch.end);
    courses.push({ cycle: courses.length + 1, startedAt, startedBy: asked.why, end });
    if (end === null) break;
    until = end.at;
  }
  return courses;
}

interface Question {
  readonly at: Instant;
  readonly why: Reason;
}

/**
 * What customers wait to have answered: what they say besides commands, and that it is not resolved. Whatever else they
 * command, the desk itself answers at once.
 */
function questions(ticket: Ticket): Question[] {
  const words = ticket.messages
    .filter(({ role, substantive }) => role === 'customer' && substantive)
    .map(({ at, by }): Question => ({ at, why: { kind: 'commented', by: by.login } }));
  const objections = consequencesOf(doneOf(ticket.commands), 'lifecycle')
    .filter(({ consequence, command: { role } }) => isObjection(consequence) && role === 'customer')

    .map(({ command }): Question => ({ at: command.line.at, why: commanded(command) }));
  return [...words, ...objections].sort((a, b) => a.at - b.at);
}

function isObjection(step: LifecycleStep): boolean {
  return step.step === 'reopen' && step.objects;
}

/** From each answer to the next, while the rule asks for updates. The first of each stretch begins a series. */
export function updates({ answers: said, stretches }: Life): Round[] {
  return said.flatMap((message, index): Round[] => {
    const stretch = stretches.find((s) => s.from <= message.at && (s.end === null || message.at < s.end.at));
    if (stretch === undefined) return [];
    const next = said[index + 1];
    const end = firstEnd(next === undefined ? null : stoppedBy(next), stretch.end);
    const seriesFrom = said.find(({ at }) => at >= stretch.from)?.at ?? message.at;
    return [{ cycle: index + 1, startedAt: message.at, startedBy: answered(message), end, seriesFrom }];
  });
}

function answered({ by }: Message): Reason {
  return { kind: 'answered', by: by.login };
}

function stoppedBy(answer: Message): Ending {
  return stop(answer.at, answered(answer));
}

function stop(at: Instant, by: Reason): Ending {
  return { at, by, how: 'stopped' };
}
