import type { ProblemCode } from '../errors.ts';
import { ask, type Question } from './ask.ts';
import type { Calendar } from './calendar.ts';
import { compileCalendars } from './compile.ts';
import { type Fault, isFault } from './fault.ts';
import { isMap } from './hours.ts';

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
    if (error instanceof RangeError) return failure('wrong-type', 'The question is nested too deeply');
    throw error;
  }
}

async function answerLine(line: string): Promise<string> {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch {
    return failure('wrong-type', 'The line is not valid JSON');
  }
  if (!isMap(question))
    return failure('wrong-type', 'The line is not a JSON object with "op" and "calendar"');
  if (question.calendar === undefined) return failure('missing-key', 'A question needs a "calendar"');
  const calendar = await calendarFor(question.calendar);
  if (isFault(calendar)) return failure(calendar.code, calendar.message);
  const answer = ask(calendar, question satisfies Question);
  return 'error' in answer ? failure(answer.error.code, answer.error.message) : JSON.stringify(answer);
}

function failure(code: ProblemCode, message: string): string {
  return JSON.stringify({ error: { code, message } });
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

const MAIN = 'calendar';

async function compileInline(spec: unknown): Promise<Calendar | Fault> {
  const specs: Record<string, unknown> = {};
  const name = nameInline(spec, MAIN, specs);
  const { calendars, problems } = await compileCalendars(specs, 'UTC');
  const [first] = problems;
  if (first !== undefined) {
    const told = problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return { code: first.code, message: told.join('; ') };
  }
  return (
    calendars.get(name) ?? {
      code: 'unknown-reference',
      message: `No calendar is named ${JSON.stringify(spec)}`,
    }
  );
}

/** Gives an inline calendar and the members of its unions names, since that is how unions refer to members. */
function nameInline(spec: unknown, name: string, specs: Record<string, unknown>): string {
  if (typeof spec === 'string') return spec;
  if (isMap(spec) && Array.isArray(spec.union)) {
    const members = spec.union.map((member: unknown, index) =>
      nameInline(member, `${name}.${String(index)}`, specs),
    );
    specs[name] = { ...spec, union: members };
  } else {
    specs[name] = spec;
  }
  return name;
}
