import { expect } from 'vitest';
import { comments } from '../../src/sandbox/store/issue.ts';
import type { Comment, Issue } from '../../src/sandbox/store/records.ts';
import { labelsOf, ownersOf, stateOf } from '../../src/stories/ticket-state.ts';
import { playStory } from '../../src/stories/playing.ts';
import type { Stage } from '../../src/stories/stage.ts';
import { CAST, ownFiles } from '../../src/stories/stage.ts';
import type { HostOf } from '../../src/stories/story-host.ts';
import type { Story } from '../../src/stories/story-format.ts';

/** Plays a story on a sandbox in its own time and checks each look. Returns the end state, for comparing hosts. */
export async function play(story: Story, hostOf: HostOf): Promise<unknown> {
  let end: unknown = null;
  const setting = { files: ownFiles(story), people: story.people ?? CAST, labels: story.labels };
  const played = await playStory(story, setting, hostOf, async (stage, tickets) => {
    if (/^language: de$/m.test(story.policy ?? ''))
      for (const [name, issue] of tickets)
        expect(await englishOn(stage, issue, story), `${story.title}, ${name}: no English is left`).toEqual(
          [],
        );
    end = {
      tickets: [...tickets].map(([name, issue]) => [name, endState(issue)]),
      pages: stage.pages(),
      chat: stage.receiver.said().map((text) => text.replaceAll(/127\.0\.0\.1:\d+/g, 'github.example')),
    };
  });
  expect(played, story.title).toEqual({ failed: [], stopped: null });
  return end;
}

/** English that is left in the desk's comments on a ticket of a German desk. */
async function englishOn(stage: Stage, issue: Issue, story: Story): Promise<string[]> {
  // It reads the sources for what is English, which only these stories need.
  const { englishIn, wordsOf } = await import('../languages/english.ts');
  const texts = stage.ownComments(issue).map(({ body }) => wordsOf(body));
  expect(texts.length).toBeGreaterThan(0);
  return texts.flatMap((text) => englishIn(text, JSON.stringify(story)));
}

/** What a ticket came to. Ids, who of the two bots it was, and when exactly a run came to it are left out. */
function endState(issue: Issue): unknown {
  return {
    state: stateOf(issue),
    labels: labelsOf(issue),
    owners: ownersOf(issue),
    comments: comments(issue).map((comment: Comment) =>
      comment.author?.__typename === 'Bot'
        ? comment.body
            .replace(/ as-of=\S+/, '')
            .replaceAll(/ (?:page-sent|told):\d+:\S+/g, '')
            // Ids count what a host has made, and hosts make more or fewer of other things.
            .replaceAll(/ answered:\S+/g, ' answered')
            .replaceAll(/127\.0\.0\.1:\d+/g, 'github.example')
        : comment.body,
    ),
  };
}
