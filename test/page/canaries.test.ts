import { expect, it } from 'vitest';
import { caseOf } from '../../src/desk/case-of-issue.ts';
import { newsOf } from '../../src/page/incident-news.ts';
import { newsWords } from '../../src/page/news-words.ts';
import { shownIncident } from '../../src/page/shown-incident.ts';
import { BOT, snapshotOf, Story } from '../desk/story.ts';
import fc from '../property.ts';
import { under } from '../sla/setting.ts';

const desk = await under(`
sla: [{ name: urgent, when: { severity: urgent }, first_response: 1h, update: 1h }]
incidents: { when: { severity: urgent }, components: [Checkout, Search] }
status_page: { name: Acme, since: 2026-12-07, when: { severity: urgent } }
write_up: { when: { incident: true }, done: written }`);

const CANARY = 'CANARY';
const SAID = 'Told to all.';

/** What people write that is for nobody but those on the ticket. */
const BY_STAFF = [
  CANARY,
  `/timeline ${CANARY} at 10:30`,
  `/factor bug: ${CANARY}`,
  `/escalate tier-2 ${CANARY}`,
  `/hold ${CANARY}`,
  `/close ${CANARY}`,
  `/post-mortem skip ${CANARY}`,
  `/status identified (major: Checkout) ${SAID}\n\n${CANARY}`,
  `/status monitoring ${SAID}\n> ${CANARY}`,
  `/status correction identified (minor: Search) ${SAID}`,
  `\`\`\`\n/status identified ${CANARY}\n\`\`\``,
  `> /status identified ${CANARY}\n\n${CANARY}`,
  `/status ${CANARY} ${CANARY}`,
  `/status identified (major: ${CANARY}) ${SAID}`,
  '/publish',
  `/publish ${CANARY}`,
  `/unpublish ${CANARY}`,
  '/incident none',
  '/incident',
  '/incident Payments fail',
  `/status resolved ${SAID}`,
];
const BY_CUSTOMER = [
  CANARY,
  `/status identified ${CANARY}`,
  `/incident ${CANARY}`,
  `/publish ${CANARY}`,
  `/reopen ${CANARY}`,
  `/post-mortem release ${CANARY}`,
];
const WRITE_UP = `<!-- steward post-mortem -->\n### Summary\n\n${CANARY}\n\n### Solution\n\n${CANARY}`;
const RELEASED = `<!-- steward released:1796637600 -->\n## Head\n\nWords.\n\n### Summary\n\nReleased.`;

const step = fc.oneof(
  fc.record({ by: fc.constantFrom('ana', 'chen'), body: fc.constantFrom(...BY_STAFF) }),
  fc.record({ by: fc.constantFrom('cus', 'passer', 'rival'), body: fc.constantFrom(...BY_CUSTOMER) }),
  // Whoever else writes what looks like a release has released nothing.
  fc.record({ by: fc.constantFrom('cus', 'ana'), body: fc.constant(RELEASED.replace('Released.', CANARY)) }),
  fc.record({ by: fc.constant(BOT), body: fc.constantFrom(WRITE_UP, RELEASED, CANARY) }),
);

it('what customers and staff write for those on the ticket never reaches the page', () => {
  let shown = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), fc.boolean(), (steps, renamed) => {
      const story = new Story('2026-12-07 09:30')
        .with({ title: `${CANARY} is down`, body: `${CANARY}\n/incident ${CANARY}\n/publish` })
        .labels('2026-12-07 09:31', 'ana', 'severity: urgent');
      steps.forEach(({ by, body }, index) => {
        story.says(`2026-12-07 10:${String(10 + index)}`, by, body);
      });
      if (renamed) story.retitles('2026-12-07 11:00', 'cus', `${CANARY} is down`, `${CANARY} again`);
      const c = caseOf(story.issue(), snapshotOf(desk, [], '2026-12-07 12:00'));
      const incident = c === null ? null : shownIncident(c);
      const news = c === null ? [] : newsOf(c).map((one) => newsWords(one, desk.policy));
      const text = JSON.stringify([incident, news]);
      expect(text).not.toContain(CANARY);
      if (text.includes(SAID)) shown += 1;
    }),
  );
  expect(shown).toBeGreaterThan(0);
});
