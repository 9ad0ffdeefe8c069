import type { Probot } from 'probot';
import { oneLine } from '../../documents/escape.ts';

export const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type Level = (typeof LEVELS)[number];
export const FORMATS = ['pretty', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export type Fields = Readonly<Record<string, string | number>>;

export interface LogOptions {
  readonly level: Level;
  readonly format: Format;
  readonly write: (line: string) => void;
}

/** No message is worth more. */
const LONGEST = 2000;

/** One line an event, for the operator. Messages carry no secret and nothing of what people write in issues. */
export class Log {
  readonly #options: LogOptions;

  constructor(options: LogOptions) {
    this.#options = options;
  }

  debug(message: string, fields: Fields = {}): void {
    this.#line('debug', message, fields);
  }

  info(message: string, fields: Fields = {}): void {
    this.#line('info', message, fields);
  }

  warn(message: string, fields: Fields = {}): void {
    this.#line('warn', message, fields);
  }

  error(message: string, fields: Fields = {}): void {
    this.#line('error', message, fields);
  }

  /**
   * What Probot and Octokit log. They hand over whole events and requests, with their texts and signatures: of these
   * only the message is kept.
   */
  forProbot(): Probot['log'] {
    const at =
      (level: Level) =>
      (what: unknown, message?: unknown): void =>
        this.#line(level, saidIn(what, message), {});
    const log = {
      level: this.#options.level,
      trace: at('trace'),
      debug: at('debug'),
      info: at('info'),
      warn: at('warn'),
      error: at('error'),
      fatal: at('fatal'),
      silent: () => undefined,
      child: () => log,
    };
    // Probot asks for a whole pino; these are the methods that it, Octokit and its webhooks call.
    return log as unknown as Probot['log'];
  }

  #line(level: Level, message: string, fields: Fields): void {
    const { level: least, format, write } = this.#options;
    if (LEVELS.indexOf(level) < LEVELS.indexOf(least)) return;
    const time = new Date().toISOString();
    const msg = oneLine(message).slice(0, LONGEST);
    if (format === 'json') {
      write(JSON.stringify({ time, level, msg, ...fields }));
      return;
    }
    const rest = Object.entries(fields).map(([name, value]) => ` ${name}=${oneLine(String(value))}`);
    write(`${time} ${level.toUpperCase().padEnd(5)} ${msg}${rest.join('')}`);
  }
}

/** What an error says, to be put before a full stop. */
export function clause(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}

function saidIn(what: unknown, message: unknown): string {
  const error = what instanceof Error ? what : errorIn(what);
  const said = typeof message === 'string' ? message : typeof what === 'string' ? what : '';
  if (error === null) return said;
  return said === '' ? error.message : `${said} (${error.message})`;
}

function errorIn(what: unknown): Error | null {
  if (typeof what !== 'object' || what === null || !('err' in what)) return null;
  return what.err instanceof Error ? what.err : null;
}
