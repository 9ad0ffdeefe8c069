import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { formatUtc } from '../../src/calendar/utc.ts';
import { PRESETS } from '../../src/policy/presets/index.ts';
import fc from '../property.ts';
import type { Setting } from './story.ts';
import { at, judge, policyOf, Story } from './story.ts';

const GROUPS: Readonly<Record<string, string>> = {
  ddev: 'tier-1: { members: [ana] }, tier-2: { members: [bo] }, support: { members: [ana] }',
  msp: 'support: { members: [ana] }, operations: { members: [bo] }',
  outage: 'support: { members: [ana] }, engineering: { members: [bo] }',
  product: 'support: { members: [ana] }, engineering: { members: [bo] }',
  'support-ops': 'on-call: { members: [bo] }',
};

const FORM = `
name: Report
description: Something is wrong
labels: [report]
body:
  - { type: input, id: severity, attributes: { label: Severity } }
  - { type: input, id: system, attributes: { label: System } }
  - { type: input, id: impact, attributes: { label: Impact } }
`;

/** Names that a form's file may have: those of the processes, and another one. */
const FILES = ['bug.yml', 'incident.yml', 'feature.yml', 'change.yml', 'pre-sales.yml', 'report-it.yml'];

const field = (label: string) =>
  fc.constantFrom('', `### ${label}\n\n_No response_\n\n`, `### ${label}\n\nThe Zendesk thing\n\n`);

/** How a ticket may come: blank, by a form under any name, with answers that say nothing, without one or without its label. */
const came = fc.record({
  file: fc.constantFrom(...FILES),
  body: fc.oneof(
    fc.constantFrom('', 'It is broken.'),
    fc.tuple(field('Severity'), field('System'), field('Impact')).map((parts) => parts.join('')),
  ),
  labelled: fc.boolean(),
  roster: fc.boolean(),
  author: fc.constantFrom('cus', 'ana'),
});

async function deskOf(preset: string, file: string, roster: boolean): Promise<Setting> {
  const policy = await policyOf(`
version: 1
extends: ${preset}
timezone: UTC
team: { ${roster ? 'staff: [ana, bo], ' : ''}groups: { ${GROUPS[preset] ?? ''} } }
`);
  return { policy, forms: { [file]: FORM } };
}

/** Whether anybody of the staff is called within a week in which nobody does anything, as the desk wakes by itself. */
function isHeard(desk: Setting, story: Story, opened: Instant): boolean {
  const end = opened + 7 * 24 * 3_600_000;
  let now = formatUtc(opened);
  for (;;) {
    const { plan, evaluations } = judge(desk, story, now);
    const said = plan.flatMap((effect) => (effect.kind === 'create_comment' ? effect.body : []));
    if (said.some((body) => /@(?:ana|bo)\b/.test(body.split('\n')[1] ?? ''))) return true;
    const wake = evaluations[0]?.wake ?? null;
    if (wake === null || wake > end) return false;
    now = formatUtc(wake);
  }
}

describe.each(Object.keys(PRESETS))('under %s no ticket', (preset) => {
  it('of any form is one that nobody of the staff ever hears of', async () => {
    await fc.assert(
      fc.asyncProperty(came, async ({ file, body, labelled, roster, author }) => {
        const story = new Story('tue+2 10:00', author).with({ body });
        if (labelled) story.labels('tue+2 10:00', author, 'report');
        expect(isHeard(await deskOf(preset, file, roster), story, at('tue+2 10:00'))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
