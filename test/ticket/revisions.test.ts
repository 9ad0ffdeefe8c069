import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import type { Story } from '../desk/story.ts';
import { BOT, policyOf, snapshotOf, Story as Life } from '../desk/story.ts';

const FORMS = {
  'bug.yml': `
name: Bug
description: Something is wrong
body:
  - type: input
    id: severity
    attributes: { label: How bad is it? }
  - type: textarea
    id: steps
    attributes: { label: Steps }
`,
  'incident.yml': `
name: Incident
description: Something is down
labels: [incident]
body:
  - type: input
    id: system
    attributes: { label: Which system? }
`,
};
const POLICY = `
version: 1
timezone: UTC
team: { staff: [ana, bo] }
severities:
  - { name: urgent, color: 'b60205', description: Down }
  - { name: low, color: '0e8a16', description: Hardly }
intake: { severity: [{ field: severity }] }
incidents: { when: { severity: urgent } }
`;
const BUG = '### How bad is it?\n\nurgent\n\n### Steps\n\nOpen the page.';

const opened = (): Life => new Life('mon 10:00').with({ body: BUG });

async function formOf(story: Story) {
  const { form } = fold(
    story.issue(),
    snapshotOf({ policy: await policyOf(POLICY), forms: FORMS }, [], 'mon 11:00'),
  );
  return form === null ? null : { file: form.file, doubts: form.doubts.map(({ kind }) => kind) };
}

describe('which form made a ticket', () => {
  it('is not doubted for a label that the desk put on', async () => {
    expect(await formOf(opened())).toEqual({ file: 'bug.yml', doubts: [] });
    expect(await formOf(opened().labels('mon 10:01', BOT, 'incident'))).toEqual({
      file: 'bug.yml',
      doubts: [],
    });
  });

  it('is not doubted for what people say by a label of the desk’s', async () => {
    expect(await formOf(opened().labels('mon 10:05', 'ana', 'incident'))).toEqual({
      file: 'bug.yml',
      doubts: [],
    });
  });

  it('is told from a label that came with it, whatever the desk makes of the label', async () => {
    const blank = (): Life => new Life('mon 10:00').with({ body: 'It is down.' });
    const came = blank().labels('mon 10:00', 'cus', 'incident');
    expect((await formOf(came))?.file).toBe('incident.yml');
    expect((await formOf(came.unlabels('mon 10:05', BOT, 'incident')))?.file).toBe('incident.yml');
    expect(await formOf(blank().labels('mon 10:00', BOT, 'incident'))).toBeNull();
  });
});
