import { appendFileSync } from 'node:fs';
import { act } from '../../../src/hosts/action/action.ts';
import type { Job, Place } from '../../../src/hosts/action/runner-job.ts';
import type { Runner } from '../../../src/hosts/run-report.ts';
import { run } from '../../../src/hosts/run.ts';
import type { Entry } from '../../../src/sandbox/runner.ts';

/** The Action by its sources, called in this process. */
export const called = calledWith(run);

/** The same with another way to run a desk. */
export function calledWith(runner: Runner): Entry {
  return (env, write) => act(jobOf(env, write), runner);
}

/** A job as its runner's environment describes it: what is told goes the ways that a step's own process would use. */
export function jobOf(env: Readonly<Record<string, string>>, write: (text: string) => void): Job {
  const command = (name: string, text: string, place?: Place): void => {
    const at = place === undefined ? {} : placed(place);
    const properties = Object.entries(at).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
    write(`::${[name, properties.join(',')].join(' ').trimEnd()}::${escaped(text)}\n`);
  };
  return {
    environment: env,
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim(),
    mask: (secret) => command('add-mask', secret),
    info: (line) => write(`${line}\n`),
    group(title, lines) {
      command('group', title);
      for (const line of lines) write(`${line}\n`);
      command('endgroup', '');
    },
    warning: (text, place) => command('warning', text, place),
    error: (text, place) => command('error', text, place),
    output: (name, value) => append(env.GITHUB_OUTPUT, `${name}<<END OF ${name}\n${value}\nEND OF ${name}\n`),
    async summary(markdown) {
      await Promise.resolve();
      append(env.GITHUB_STEP_SUMMARY, markdown);
    },
  };
}

function placed({ title, file, startLine, startColumn }: Place): Record<string, string | number> {
  return { title, file, line: startLine, col: startColumn };
}

function append(file: string | undefined, text: string): void {
  if (file !== undefined) appendFileSync(file, text);
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
