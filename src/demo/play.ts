import { instant } from '../calendar/instant.ts';
import { Changes } from './changes.ts';
import type { Episode, Script } from './episode.ts';
import { Helpdesk, ZONE } from './helpdesk.ts';
import type { Printer } from './printer.ts';
import { sweepHeadline } from './printer.ts';
import { table, tally } from './tally.ts';

/**
 * Plays the story to its end and leaves the desk for people to look at; null when it is stopped before. Throws when
 * something does not happen.
 */
export async function play(
  { begins, episodes }: Script,
  port: number,
  printer: Printer,
  stop: AbortSignal,
): Promise<Helpdesk | null> {
  printer.line(printer.strong("Six days at acme's helpdesk"));
  printer.line(
    `All times are the desk's own, ${ZONE}. Steward works as an app, and every now and then as a scheduled action.`,
  );
  const desk = await Helpdesk.open(begins, port);
  try {
    const changes = new Changes(desk);
    for (const episode of episodes) {
      if (stop.aborted) {
        await desk.close();
        return null;
      }
      await take(episode, desk, changes, printer);
    }
    await desk.dismissApp();
    printer.line(`\n${printer.strong('What the desk did')}`);
    printer.line(table(tally(desk)));
    return desk;
  } catch (error) {
    await desk.close();
    throw error;
  }
}

async function take(episode: Episode, desk: Helpdesk, changes: Changes, printer: Printer): Promise<void> {
  desk.moveTo(episode.at);
  const before = new Set(desk.tickets());
  episode.does(desk);
  const fresh = desk.tickets().filter((issue) => !before.has(issue));
  const headline = episode.headline ?? sweepHeadline(await desk.sweep());
  printer.happens(instant(desk.github.clock.now()), headline, fresh);
  await desk.rest();
  const missing = episode.expects.filter((expectation) => !expectation.holds(desk));
  const done = changes.since();
  for (const { issue, changes: list } of done) printer.follows(issue, list);
  if (done.length === 0) printer.nothingFollows();
  if (missing.length > 0) {
    throw new Error(
      `At ${episode.at} this was expected, and is not so:\n${missing.map((one) => `- ${one.says}`).join('\n')}`,
    );
  }
}
