import { styleText } from 'node:util';
import type { Instant } from '../calendar/instant.ts';
import type { ActionResult } from '../sandbox/result.ts';
import type { Issue } from '../sandbox/store/records.ts';
import { dayAndTime } from './helpdesk.ts';

/** Prints the story. Colour only where a person watches. */
export class Printer {
  readonly #out: NodeJS.WritableStream;
  readonly #colour: boolean;
  #day = '';

  constructor(out: NodeJS.WritableStream & { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv) {
    this.#out = out;
    this.#colour = out.isTTY === true && (environment.NO_COLOR ?? '') === '';
  }

  line(text = ''): void {
    this.#out.write(`${text}\n`);
  }

  strong(text: string): string {
    return this.#styled('bold', text);
  }

  happens(at: Instant, what: string, news: readonly Issue[]): void {
    const { day, time } = dayAndTime(at);
    if (day !== this.#day) this.line(`\n${this.strong(day)}`);
    this.#day = day;
    const which = news.map((issue) => ` (#${issue.number})`).join('');
    this.line(`  ${time}  ${what}${which}`);
  }

  follows(issue: Issue, changes: readonly string[]): void {
    this.line(this.#styled('cyan', `         └ Steward on #${issue.number}: ${changes.join(', ')}`));
  }

  nothingFollows(): void {
    this.line(this.#styled('dim', '         └ Steward does nothing'));
  }

  #styled(format: 'bold' | 'dim' | 'cyan', text: string): string {
    return this.#colour ? styleText(format, text, { validateStream: false }) : text;
  }
}

/** Headline of a sweep, from its own outputs. */
export function sweepHeadline({ outputs }: ActionResult): string {
  const plan = JSON.parse(outputs.plan ?? '[]') as unknown[];
  const count = (name: string): string => outputs[name] ?? '?';
  const changes =
    plan.length === 0 ? 'nothing to change' : `${plan.length} change${plan.length === 1 ? '' : 's'}`;
  return `scheduled sweep: ${count('evaluated')} of ${count('total')} tickets, ${changes}, ${count('requests')} requests`;
}
