import { ask, type Question } from './ask.ts';
import type { Calendar } from './calendar.ts';
import { compileCalendars } from './compile.ts';
import { type Fault, faultText, isFault } from './fault.ts';
import { isMap } from './hours.ts';
import { nearestWord } from '../text/suggestion.ts';

/** Compiled calendars kept at a time. */
const KEPT = 500;

const compiled = new Map<string, Promise<Calendar | Fault>>();

/**
 * Answers one line of `steward calendar --batch`: a question as JSON, with its calendar inline in the policy's own
 * words, `{"union": [...]}` of such, or the name of a built-in one. Without a `timezone` that is UTC.
 * Whatever the line holds, the answer is one line of JSON: `{"result": …}` or `{"error": {"code", "message"}}`.
 */
export async function answerBatchLine(line: string): Promise<string> {
  try {
    return await answerLine(line);
  } catch (error) {
    // A question may be nested deeper than the stack is; whatever it is, the next line is still to be answered.
    if (error instanceof RangeError)
      return failure({ code: 'wrong-type', message: 'The question is nested too deeply' });
    throw error;
  }
}

async function answerLine(line: string): Promise<string> {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch {
    return failure({ code: 'wrong-type', message: 'The line is not valid JSON' });
  }
  if (!isMap(question)) {
    const message = 'The line is not a JSON object with "op" and "calendar"';
    return failure({ code: 'wrong-type', message });
  }
  if (question.calendar === undefined)
    return failure({ code: 'missing-key', message: 'A question needs a "calendar"' });
  const calendar = await calendarFor(question.calendar);
  if (isFault(calendar)) return failure(calendar);
  const answer = ask(calendar, question satisfies Question);
  return 'error' in answer ? failure(answer.error) : JSON.stringify(answer);
}

function failure(fault: Fault): string {
  return JSON.stringify({ error: { code: fault.code, message: faultText(fault) } });
}

function calendarFor(spec: unknown): Promise<Calendar | Fault> {
  const key = JSON.stringify(spec);
  let calendar = compiled.get(key);
  if (calendar === undefined) {
    calendar = compileInline(spec);
    const [oldest] = compiled.keys();
    if (oldest !== undefined && compiled.size >= KEPT) compiled.delete(oldest);
    compiled.set(key, calendar);
  }
  return calendar;
}

const BUILT_IN = ['24x7', '24x5'];

async function compileInline(spec: unknown): Promise<Calendar | Fault> {
  const specs: Record<string, unknown> = {};
  const strangers: string[] = [];
  const name = nameInline(spec, 'calendar', specs, strangers);
  const [stranger] = strangers;
  if (stranger !== undefined) {
    const nearest = nearestWord(stranger, BUILT_IN);
    const message = `No calendar is named ${JSON.stringify(stranger)}`;
    return {
      code: 'unknown-reference',
      message,
      allowed: BUILT_IN,
      ...(nearest !== undefined && { nearest }),
    };
  }
  const { calendars, problems } = await compileCalendars(specs, 'UTC');
  const calendar = calendars.get(name);
  if (calendar !== undefined) return calendar;
  const told = problems.map((problem) => `${problem.path.join('.')}: ${faultText(problem)}`);
  return { code: problems[0]?.code ?? 'wrong-type', message: told.join(' ') };
}

/**
 * Gives an inline calendar and the members of its unions names, since that is how unions refer to members.
 *
 * @param strangers receives the names that are not built in, and stand for nothing here
 */
function nameInline(
  spec: unknown,
  name: string,
  specs: Record<string, unknown>,
  strangers: string[],
): string {
  if (typeof spec === 'string') {
    if (!BUILT_IN.includes(spec)) strangers.push(spec);
    return spec;
  }
  if (isMap(spec) && Array.isArray(spec.union)) {
    const members = spec.union.map((member: unknown, index) =>
      nameInline(member, `${name}.union.${String(index)}`, specs, strangers),
    );
    specs[name] = { ...spec, union: members };
  } else {
    specs[name] = spec;
  }
  return name;
}
