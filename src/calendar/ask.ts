import type { Calendar } from './calendar.ts';
import { measureOn, parseDuration } from './duration.ts';
import { type Fault, isFault } from './fault.ts';
import { type Instant, LATEST, SECOND } from './instant.ts';
import { nearestWord } from '../text/suggestion.ts';
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

export const BEYOND: Fault = {
  code: 'bad-instant',
  message: 'The answer lies outside the years 1900 to 2299',
};

/** What the asker calls a part of a question: `"from"`, `--from`. */
type Called = (key: string) => string;

/** Answers one question, or says what is wrong with it. Never throws. */
export function ask(
  calendar: Calendar,
  question: Question,
  called: Called = (key) => `"${key}"`,
): { readonly result: Answer } | { readonly error: Fault } {
  try {
    const result = answer(calendar, question, called);
    return typeof result === 'object' && isFault(result) ? { error: result } : { result };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { error: BEYOND };
  }
}

function answer(calendar: Calendar, question: Question, called: Called): Answer | Fault {
  switch (question.op) {
    case 'add':
      return add(calendar, question, called);
    case 'between': {
      const from = instant(called('from'), question.from, calendar);
      if (typeof from !== 'number') return from;
      const to = instant(called('to'), question.to, calendar);
      if (typeof to !== 'number') return to;
      return { seconds: calendar.between(from, to) / SECOND };
    }
    case 'open': {
      const at = instant(called('at'), question.at, calendar);
      return typeof at === 'number' ? calendar.isOpen(at) : at;
    }
    default: {
      const given = JSON.stringify(question.op);
      const nearest = typeof question.op === 'string' ? nearestWord(question.op, OPERATIONS) : undefined;
      const message =
        question.op === undefined ? `A question needs ${called('op')}` : `${given} is not an operation`;
      const code = question.op === undefined ? 'missing-key' : 'unknown-value';
      return { code, message, allowed: OPERATIONS, ...(nearest === undefined ? {} : { nearest }) };
    }
  }
}

function add(calendar: Calendar, question: Question, called: Called): Answer | Fault {
  const from = instant(called('from'), question.from, calendar);
  if (typeof from !== 'number') return from;
  const text = string(called('duration'), question.duration);
  if (typeof text !== 'string') return text;
  const duration = parseDuration(text);
  if (isFault(duration)) return duration;
  const length = measureOn(duration, calendar);
  if (typeof length !== 'number') return length;
  const end = calendar.add(from, length);
  return end > LATEST ? BEYOND : formatInstant(end, calendar.zone);
}

function instant(name: string, value: unknown, calendar: Calendar): Instant | Fault {
  const text = string(name, value);
  if (typeof text !== 'string') return text;
  const at = parseInstant(text, calendar.zone);
  return (
    at ?? {
      code: 'bad-instant',
      message: `${name}: "${text}" is not a moment; write 2026-11-20T16:30:00+01:00`,
    }
  );
}

function string(name: string, value: unknown): string | Fault {
  if (value === undefined) return { code: 'missing-key', message: `This question needs ${name}` };
  return typeof value === 'string' ? value : { code: 'wrong-type', message: `${name} is not text` };
}
