import { instant } from '../calendar/instant.ts';
import { Deeds } from './deeds.ts';
import { Desk, ZONE } from './desk.ts';
import type { Step } from './step.ts';
import { BEGINS } from './story.ts';
import { table, tally } from './tally.ts';
import type { Teller } from './teller.ts';
import { sweepWords } from './teller.ts';

/**
 * Plays the story to its end and leaves the desk for people to look at; null when it is stopped before. Throws when
 * something does not happen.
 */
export async function play(
  story: readonly Step[],
  port: number,
  teller: Teller,
  stop: AbortSignal,
): Promise<Desk | null> {
  teller.line(teller.strong("Six days at acme's helpdesk"));
  teller.line(
    `All times are the desk's own, ${ZONE}. Steward works as an app, and every now and then as a scheduled action.`,
  );
  const desk = await Desk.open(BEGINS, port);
  try {
    const deeds = new Deeds(desk);
    for (const step of story) {
      if (stop.aborted) {
        await desk.close();
        return null;
      }
      await take(step, desk, deeds, teller);
    }
    await desk.dismissApp();
    teller.line(`\n${teller.strong('What the desk did')}`);
    teller.line(table(tally(desk)));
    return desk;
  } catch (error) {
    await desk.close();
    throw error;
  }
}

async function take(step: Step, desk: Desk, deeds: Deeds, teller: Teller): Promise<void> {
  desk.moveTo(step.at);
  const before = new Set(desk.tickets());
  step.does(desk);
  const fresh = desk.tickets().filter((issue) => !before.has(issue));
  const words = step.tells ?? sweepWords(await desk.sweep());
  teller.happens(instant(desk.github.clock.now()), words, fresh);
  await desk.rest();
  const missing = step.then.filter((claim) => !claim.holds(desk));
  const done = deeds.since();
  for (const { issue, deeds: list } of done) teller.follows(issue, list);
  if (done.length === 0) teller.nothingFollows();
  if (missing.length > 0) {
    throw new Error(
      `At ${step.at} this was expected, and is not so:\n${missing.map((one) => `- ${one.says}`).join('\n')}`,
    );
  }
}
