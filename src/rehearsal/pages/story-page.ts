import { html } from '../../sandbox/pages/html.ts';
import type { Rehearsal } from '../rehearsal.ts';
import type { Answer } from './frame.ts';
import { page } from './frame.ts';

export const STORY_FILE = 'rehearsed.yml';

/** What was done and seen, as a file that asserts it from now on. */
export async function storyPage(rehearsal: Rehearsal): Promise<Answer> {
  const text = rehearsal.story('what was rehearsed');
  const isEmpty = rehearsal.diary.length === 0;
  const body = html`<h1>Story</h1>
    <p>
      What you did, with claims from what was seen: labels, owners, state and number of comments. Keep it in
      your repository, edit it, and let your CI tell you when a change of the policy would break it:
    </p>
    <pre class="command" tabindex="0">npx steward play ${STORY_FILE}</pre>
    ${
      isEmpty
        ? html`<p class="empty">Nothing has happened yet.</p>`
        : html`<p>
              <a class="button" href="/-/${STORY_FILE}" download="${STORY_FILE}">Download ${STORY_FILE}</a>
            </p>
            <pre class="file" tabindex="0">${text}</pre>`
    }`;
  return await page(rehearsal, { title: 'Story', tab: 'story', path: '/-/story', body });
}
