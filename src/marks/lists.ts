import { formatNumbers, MOST_NUMBERS, parseNumbers } from './numbers.ts';

/** Ticket number → keys of notices that people were told of elsewhere than on the ticket. */
export type Delivered = ReadonlyMap<number, ReadonlySet<string>>;

const DELIVERED = /^<!-- steward told ([\w:.,= -]+) -->/;

/**
 * A hidden line that says which notices a digest tells: `breach:first_response:1=3,5-9`. Consecutive numbers are told as
 * a range.
 */
export function deliveredLine(delivered: Delivered): string {
  const numbers = new Map<string, number[]>();
  for (const [number, keys] of delivered)
    for (const key of keys) numbers.set(key, [...(numbers.get(key) ?? []), number]);
  const words = [...numbers].map(([key, list]) => `${key}=${formatNumbers(list)}`);
  return `<!-- steward told ${words.join(' ')} -->`;
}

/** Reads the line with which a digest begins, its marker apart; null: it has none. */
export function readDelivered(text: string): Delivered | null {
  const words = DELIVERED.exec(text)?.[1]?.split(' ');
  if (words === undefined) return null;
  const delivered = new Map<number, Set<string>>();
  let left = MOST_NUMBERS;
  for (const word of words) {
    const [key = '', list = ''] = word.split('=');
    const numbers = parseNumbers(list, left);
    left -= numbers.length;
    for (const number of numbers) delivered.set(number, (delivered.get(number) ?? new Set()).add(key));
  }
  return delivered;
}

const AGENDA = /^<!-- steward agenda ([\d,-]*) -->$/m;

/** A hidden line that says which tickets a triage meeting has to give to somebody. */
export function agendaLine(tickets: readonly number[]): string {
  return `<!-- steward agenda ${formatNumbers(tickets)} -->`;
}

/** The tickets on the agenda of a meeting's issue. */
export function readAgenda(body: string): number[] {
  return parseNumbers(AGENDA.exec(body)?.[1] ?? '');
}
