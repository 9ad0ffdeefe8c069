import { ask } from '../../calendar/ask.ts';
import { answerBatchLine } from '../../calendar/batch.ts';
import type { Calendar } from '../../calendar/calendar.ts';
import { compileCalendars } from '../../calendar/compile.ts';
import { faultText } from '../../calendar/fault.ts';
import { formatOpenTime } from '../../calendar/moment.ts';
import { Failure } from '../../errors.ts';
import { linesOf } from './lines.ts';
import type { Shell } from './shell.ts';
import { POLICY_FILE, policyIn } from './policy-file.ts';
import { unknown } from './unknown.ts';

export interface CalendarOptions {
  readonly calendar: string | undefined;
  readonly policy: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly at: string | undefined;
  readonly duration: string | undefined;
  readonly batch: boolean;
  readonly json: boolean;
}

/** Answers a question to one of a policy's calendars, or a stream of them. Returns the exit code. */
export async function calendar(
  op: string | undefined,
  options: CalendarOptions,
  shell: Shell,
): Promise<number> {
  if (options.batch) {
    for await (const line of linesOf(shell.input())) {
      shell.print(await answerBatchLine(line));
    }
    return 0;
  }
  if (op === undefined)
    throw new Failure(
      'bad-input',
      'Ask for add, between or open, or give --batch. See steward calendar --help.',
    );
  const { from, to, at, duration } = options;
  const hours = calendarNamed(await calendarsFor(options, shell), options.calendar);
  const answer = ask(hours, { op, from, to, at, duration }, (key) => `--${key}`);
  if ('error' in answer) throw new Failure('bad-input', faultText(answer.error));
  const { result } = answer;
  if (options.json) shell.print(JSON.stringify({ result }));
  else if (typeof result === 'object')
    shell.print(`${formatOpenTime(result.seconds * 1000, hours.name)} (${String(result.seconds)} s)`);
  else shell.print(typeof result === 'boolean' ? (result ? 'open' : 'closed') : result);
  return 0;
}

/** The policy's calendars. Where there is no policy, those that are built in, whose answers are in UTC then. */
async function calendarsFor(
  { calendar: name, policy }: CalendarOptions,
  shell: Shell,
): Promise<ReadonlyMap<string, Calendar>> {
  try {
    return (await policyIn(policy ?? POLICY_FILE, shell)).calendars;
  } catch (error) {
    const { calendars } = await compileCalendars({}, 'UTC');
    const isAbsent = error instanceof Failure && error.code === 'no-policy' && policy === undefined;
    if (isAbsent && name !== undefined && calendars.has(name)) return calendars;
    throw error;
  }
}

function calendarNamed(calendars: ReadonlyMap<string, Calendar>, name: string | undefined): Calendar {
  const known = [...calendars.keys()];
  if (name === undefined)
    throw new Failure('bad-input', faultText({ message: 'Name a calendar with --calendar', allowed: known }));
  const found = calendars.get(name);
  if (found === undefined) throw unknown('calendar', name, known);
  return found;
}
