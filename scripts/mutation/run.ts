import type { Count } from './switch.ts';
import { begin, count } from './switch.ts';
import type { Test } from './vitest.ts';

/** A promise that nobody keeps is as good as broken. */
const PATIENCE = 20_000;

export interface Run extends Count {
  readonly passed: boolean;
  /** Processor time in milliseconds. */
  readonly took: number;
}

/** Runs a body with a mutant on, or none. */
export async function run(body: Test['body'], mutant: string | null, limit: number): Promise<Run> {
  const before = process.cpuUsage();
  begin(mutant, limit);
  const passed = await inTime(body).then(
    () => true,
    () => false,
  );
  const counted = count();
  begin(null, Infinity);
  const { user, system } = process.cpuUsage(before);
  return { ...counted, passed: passed && !counted.endless, took: (user + system) / 1000 };
}

async function inTime(body: Test['body']): Promise<void> {
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    alarm = setTimeout(() => reject(new Error('late')), PATIENCE);
  });
  try {
    await Promise.race([body(), late]);
  } finally {
    clearTimeout(alarm);
  }
}
