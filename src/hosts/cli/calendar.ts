import { createInterface } from 'node:readline';
import { ask } from '../../calendar/ask.ts';
import { answerBatchLine } from '../../calendar/batch.ts';
import type { Calendar } from '../../calendar/calendar.ts';
import { formatDuration, formatForPeople, formatInstant } from '../../calendar/moment.ts';
import { nearestWord } from '../../calendar/nearest.ts';
import { Failure } from '../../errors.ts';
import type { Policy } from '../../policy/policy.ts';
import { ruleFor } from '../../sla/era.ts';
import type { Facts } from '../../ticket/ticket.ts';
import type { Output } from './output.ts';
import { table } from './output.ts';
import { policyIn } from './policy-file.ts';
import { momentOf } from './target.ts';

export interface CalendarOptions {
  readonly calendar: string | undefined;
  readonly policy: string;
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
  out: Output,
): Promise<number> {
  if (options.batch) {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      out.print(await answerBatchLine(line));
    }
    return 0;
  }
  if (op === undefined)
    throw new Failure(
      'bad-input',
      'Ask for add, between or open, or give --batch. See steward calendar --help.',
    );
  const policy = await policyIn(options.policy, out);
  const { from, to, at, duration } = options;
  const answer = ask(calendarNamed(policy, options.calendar), { op, from, to, at, duration });
  if ('error' in answer) {
    const { message, allowed, nearest } = answer.error;
    const hints = `${allowed === undefined ? '' : ` Allowed: ${allowed.join(', ')}.`}${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`;
    throw new Failure('bad-input', `${message}.${hints}`);
  }
  const { result } = answer;
  if (options.json) out.print(JSON.stringify({ result }));
  else if (typeof result === 'object')
    out.print(`${formatDuration(result.seconds * 1000)} (${String(result.seconds)} s)`);
  else out.print(typeof result === 'boolean' ? (result ? 'open' : 'closed') : result);
  return 0;
}

function calendarNamed(policy: Policy, name: string | undefined): Calendar {
  const known = [...policy.calendars.keys()];
  const found = name === undefined ? undefined : policy.calendars.get(name);
  if (found !== undefined) return found;
  const nearest = name === undefined ? undefined : nearestWord(name, known);
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  const what =
    name === undefined ? 'Name a calendar with --calendar.' : `The policy has no calendar "${name}".`;
  throw new Failure('bad-input', `${what} It has: ${known.join(', ')}.${hint}`);
}

export interface DueOptions {
  readonly severity: string | undefined;
  readonly tier: string | undefined;
  readonly opened: string;
  readonly policy: string;
  readonly json: boolean;
}

/** Shows when each promise of a ticket would be due. Returns the exit code. */
export async function due(options: DueOptions, out: Output): Promise<number> {
  const policy = await policyIn(options.policy, out);
  const names = policy.severities.map((s) => s.name);
  if (options.severity !== undefined && !names.includes(options.severity)) {
    const nearest = nearestWord(options.severity, names);
    const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    throw new Failure(
      'bad-input',
      `The policy has no severity "${options.severity}". It has: ${names.join(', ')}.${hint}`,
    );
  }
  const opened = momentOf('--opened', options.opened, policy.timezone);
  const facts: Facts = {
    severity: options.severity ?? null,
    tier: options.tier ?? null,
    customer: null,
    vip: false,
    type: null,
    form: null,
    labels: new Set(),
    repository: '',
    incident: false,
    project: false,
  };
  const promises = (['sla', 'internal'] as const).flatMap((set) => {
    const rule = ruleFor(policy[set], facts, opened);
    return Object.entries(rule?.targets ?? {}).map(([clock, { calendar: hours, within, text }]) => ({
      clock,
      set: set === 'sla' ? 'promise' : 'internal',
      rule: rule?.name ?? '',
      within: text,
      calendar: hours.name,
      due: hours.add(opened, within),
    }));
  });
  if (options.json) {
    out.print(
      JSON.stringify(
        promises.map((p) => ({ ...p, due: formatInstant(p.due, policy.timezone) })),
        null,
        2,
      ),
    );
    return 0;
  }
  if (promises.length === 0) out.print('No rule of the policy promises anything for such a ticket.');
  else {
    const rows = promises.map((p) => [
      p.clock,
      formatForPeople(p.due, policy.timezone),
      p.within,
      p.calendar,
      p.rule,
      p.set,
    ]);
    out.print(table([['CLOCK', 'DUE', 'WITHIN', 'HOURS', 'RULE', 'SET'], ...rows]));
    out.print(
      '\nnext_response and update are counted from a later comment; they are shown as if it came at once.',
    );
  }
  return 0;
}
