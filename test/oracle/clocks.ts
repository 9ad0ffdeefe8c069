/**
 * Tells random stories of tickets to the engine and to the oracle and compares what they make of the clocks.
 *
 *     node test/oracle/clocks.ts --stories 20000 --seed 7
 */
import { parseArgs } from 'node:util';
import { examineTickets } from './tickets/examine.ts';

const { values } = parseArgs({
  options: { stories: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const stories = Number(values.stories);
const seed = values.seed === undefined ? Date.now() % 2 ** 32 : Number(values.seed);
say(`${stories} stories, seed ${seed}`);
const { told, clocks, differences } = await examineTickets(stories, seed, (count) => {
  if (count % 1000 === 0) say(`${count} told`);
});
for (const { story, policy, issue, now, oracle, engine } of differences.slice(0, 3)) {
  say(
    `story ${story}, judged at ${now}\n${policy}\nby ${issue.author.login}, opened ${time(issue.createdAt)}`,
  );
  for (const event of issue.events) {
    const { at, actor, kind, ...rest } = event;
    const body = event.kind === 'comment' ? { body: event.body, minimized: event.minimized } : rest;
    say(`  ${time(at)} ${actor.login} (${actor.kind}) ${kind} ${JSON.stringify(body)}`);
  }
  for (const clock of oracle.filter((c) => !engine.some((e) => JSON.stringify(e) === JSON.stringify(c))))
    say(`  oracle ${worded(clock)}`);
  for (const clock of engine.filter((c) => !oracle.some((e) => JSON.stringify(e) === JSON.stringify(c))))
    say(`  engine ${worded(clock)}`);
}
say(`${differences.length} differences in ${told} stories with ${clocks} clocks`);
process.exitCode = differences.length === 0 && told >= stories ? 0 : 1;

function worded(clock: object): string {
  return JSON.stringify(clock, (_, value: unknown) =>
    typeof value === 'number' && value > 1_000_000 ? time(value * 60_000) : value,
  );
}

function time(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
