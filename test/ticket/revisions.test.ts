import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import type { Story } from '../desk/story.ts';
import { at, BOT, policyOf, snapshotOf, Story as Life, who } from '../desk/story.ts';

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
  'wish.yml': `
name: Wish
description: Something is missing
labels: [enhancement]
body:
  - type: input
    id: wish
    attributes: { label: What is missing? }
`,
  'sale.yml': `
name: Sale
description: Before the sale
labels: ['form: sale']
body:
  - type: input
    id: stage
    attributes: { label: Which stage? }
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

async function formOf(story: Story, text = POLICY) {
  const { form } = fold(
    story.issue(),
    snapshotOf({ policy: await policyOf(text), forms: FORMS }, [], 'mon 11:00'),
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

  const blank = (): Life => new Life('mon 10:00').with({ body: 'Please help.' });

  it('is told from a label that means nothing to the desk for as long as people leave it there', async () => {
    const wish = blank().labels('mon 10:30', 'ana', 'enhancement');
    expect((await formOf(wish))?.file).toBe('wish.yml');
    expect(await formOf(wish.unlabels('mon 10:40', 'ana', 'enhancement'))).toBeNull();
    const came = blank().labels('mon 10:00', 'cus', 'enhancement');
    expect(await formOf(came.unlabels('mon 10:40', 'ana', 'enhancement'))).toBeNull();
  });

  it('is told from a label that came along from another repository', async () => {
    const moved = new Life('mon 08:00').with({ body: 'It is down.' }).labels('mon 09:00', 'ana', 'incident');
    expect((await formOf(moved.arrives('mon 10:00')))?.file).toBe('incident.yml');
  });

  it('is told by its author’s choice of its label, and by nobody else’s', async () => {
    const routed = POLICY.replace(
      'severity: [{ field: severity }] }',
      "severity: [{ field: severity }], forms: { sale.yml: { label: 'form: sale' } } }",
    );
    expect((await formOf(blank().labels('mon 10:30', 'cus', 'form: sale'), routed))?.file).toBe('sale.yml');
    expect(await formOf(blank().labels('mon 10:30', 'ana', 'form: sale'), routed)).toBeNull();
    expect(await formOf(blank().labels('mon 10:30', 'cus', 'incident'), routed)).toBeNull();
  });
});

describe('the texts that a ticket has had', () => {
  const WISH = '### What is missing?\n\nA door.';
  const severities = async (story: Story) => {
    const desk = snapshotOf({ policy: await policyOf(POLICY), forms: FORMS }, [], 'mon 12:00');
    return fold(story.issue(), desk).severity.map(({ at: when, severity, by }) => [when, severity, by.login]);
  };
  const edit = (when: string, login: string, text: string | null) => ({
    at: at(when),
    editor: who(login),
    text,
  });

  it('count from when each was written, by whoever wrote it', async () => {
    const edits = [
      edit('mon 10:00', 'cus', WISH),
      edit('mon 10:20', 'cus', null),
      edit('mon 10:30', 'bo', BUG),
    ];
    const story = new Life('mon 10:00').with({ body: BUG, bodyEdits: edits, lastEditedAt: at('mon 10:30') });
    expect(await severities(story)).toEqual([[at('mon 10:30'), 'urgent', 'bo']]);
  });

  it('are today’s, since its last edit, where GitHub withholds the others', async () => {
    const story = new Life('mon 10:00').with({ body: BUG, lastEditedAt: at('mon 10:30') });
    expect(await severities(story)).toEqual([[at('mon 10:30'), 'urgent', 'cus']]);
    const withheld = story.with({ bodyEdits: [edit('mon 10:30', 'bo', null)] });
    expect(await severities(withheld)).toEqual([[at('mon 10:30'), 'urgent', 'cus']]);
  });
});
