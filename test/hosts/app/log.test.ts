import { expect, test } from 'vitest';
import type { Format, Level } from '../../../src/hosts/app/log.ts';
import { Log } from '../../../src/hosts/app/log.ts';

function logOf(level: Level, format: Format): { log: Log; lines: string[] } {
  const lines: string[] = [];
  return { log: new Log({ level, format, write: (line) => lines.push(line) }), lines };
}

test('an event is one line, whatever its words are', () => {
  const { log, lines } = logOf('info', 'pretty');
  log.info('first\nsecond\u001b[31m', { repository: 'acme/x\n', issue: 7 });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\S+Z INFO {2}first second \[31m repository=acme\/x issue=7$/);
});

test('JSON lines carry the same', () => {
  const { log, lines } = logOf('info', 'json');
  log.warn('careful', { issue: 7 });
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn', msg: 'careful', issue: 7 });
});

test('what is below the level is left out', () => {
  const { log, lines } = logOf('warn', 'pretty');
  log.debug('a');
  log.info('b');
  log.warn('c');
  log.error('d');
  expect(lines.map((line) => line.at(-1))).toEqual(['c', 'd']);
});

test('of what Probot hands over, only messages are kept', () => {
  const { log, lines } = logOf('trace', 'json');
  const probot = log.forProbot().child({ name: 'event', secret: 'payload' });
  const error = Object.assign(new Error('signature does not match'), { event: { payload: 'payload' } });
  probot.error(error);
  probot.error({ err: error }, 'Failed');
  probot.debug({ query: 'payload' }, 'GitHub request');
  probot.info('plain');
  const messages = lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
  expect(messages).toEqual([
    'signature does not match',
    'Failed (signature does not match)',
    'GitHub request',
    'plain',
  ]);
  expect(lines.join('')).not.toContain('payload');
});
