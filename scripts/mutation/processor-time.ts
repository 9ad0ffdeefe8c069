import { readFileSync } from 'node:fs';

/** Ticks of the kernel's accounting in a second, the same on every Linux that Node.js runs on. */
const TICKS = 100;

/**
 * Processor time that another process has taken, in milliseconds: on Linux alone, by `/proc/PID/stat`, whose fields are
 * counted from behind the command's name, which may hold spaces (proc(5)). Null where nothing tells.
 */
export function processorTime(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
      .replace(/^.*\)/s, '')
      .trim()
      .split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? (ticks / TICKS) * 1000 : null;
  } catch {
    return null;
  }
}
