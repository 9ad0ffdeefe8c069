import type { Calendar } from './calendar.ts';
import { measureOn, parseDuration } from './duration.ts';
import { type Fault, isFault } from './fault.ts';
import { type Instant, SECOND } from './instant.ts';
import { nearestWord } from './nearest.ts';
import { formatInstant, parseInstant } from './moment.ts';

/** A question to a calendar, in the words of the command line. */
export interface Question {
  /** `add`, `between` or `open`. */
  readonly op?: unknown;
  /** Instants in ISO 8601, in the calendar's zone where they carry no offset. */
  readonly from?: unknown;
  readonly to?: unknown;
  readonly at?: unknown;
  readonly duration?: unknown;
}

/** An instant with the offset of the calendar's zone; open time; whether it is open. */
export type Answer = string | { readonly seconds: number } | boolean;

const OPERATIONS = ['add', 'between', 'open'];

/** Answers one question, or says what is wrong with it. Never throws. */
export function ask(
  calendar: Calendar,
  question: Question,
): { readonly result: Answer } | { readonly error: Fault } {
  try {
    const result = answer(calendar, question);
    return typeof result === 'object' && isFault(result) ? { error: result } : { result };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { error: { code: 'bad-instant', message: 'The answer lies outside the years 1900 to 2299' } };
  }
}

function answer(calendar: Calendar, question: Question): Answer | Fault {
  switch (question.op) {
    case 'add':
      return add(calendar, question);
    case 'between': {
      const from = instant('from', question.from, calendar);
      if (typeof from !== 'number') return from;
      const to = instant('to', question.to, calendar);
      if (typeof to !== 'number') return to;
      return { seconds: calendar.between(from, to) / SECOND };
    }
    case 'open': {
      const at = instant('at', question.at, calendar);
      return typeof at === 'number' ? calendar.isOpen(at) : at;
    }
    default: {
      const given = JSON.stringify(question.op);
      const nearest = typeof question.op === 'string' ? nearestWord(question.op, OPERATIONS) : undefined;
      const message = question.op === undefined ? 'A question needs an "op"' : `${given} is not an operation`;
      const code = question.op === undefined ? 'missing-key' : 'unknown-value';
      return { code, message, allowed: OPERATIONS, ...(nearest === undefined ? {} : { nearest }) };
    }
  }
}

function add(calendar: Calendar, question: Question): Answer | Fault {
  const from = instant('from', question.from, calendar);
  if (typeof from !== 'number') return from;
  const text = string('duration', question.duration);
  if (typeof text !== 'string') return text;
  const duration = parseDuration(text);
  if (isFault(duration)) return duration;
  const length = measureOn(duration, calendar);
  return typeof length === 'number' ? formatInstant(calendar.add(from, length), calendar.zone) : length;
}

function instant(key: string, value: unknown, calendar: Calendar): Instant | Fault {
  const text = string(key, value);
  if (typeof text !== 'string') return text;
  const at = parseInstant(text, calendar.zone);
  return (
    at ?? {
      code: 'bad-instant',
      message: `"${key}": "${text}" is not a moment; write 2026-11-20T16:30:00+01:00`,
    }
  );
}

function string(key: string, value: unknown): string | Fault {
  if (value === undefined) return { code: 'missing-key', message: `This question needs "${key}"` };
  return typeof value === 'string' ? value : { code: 'wrong-type', message: `"${key}" is not text` };
}
