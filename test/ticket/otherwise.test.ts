import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { at, BOT, policyOf, snapshotOf, Story, who } from '../desk/story.ts';

const FORM = `
name: Incident
description: Something is down
body:
  - { type: input, id: system, attributes: { label: System } }
  - { type: input, id: severity, attributes: { label: Severity } }
`;

async function changes(story: Story, more = '') {
  const severity = await severities(story, more);
  return severity.map((change) => [change.at, change.severity, change.source]);
}

async function severities(story: Story, more = '') {
  const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo] }
severities: [{ name: urgent }, { name: high }, { name: medium }, { name: low }]
customers: { tiers: [gold], members: { gold: { bigco: [boss, cus] } }, vip: [boss] }
intake:
  otherwise: medium
  severity: [{ field: severity }, { at_least: high, when: { customer: vip } }, { label: { loud: high } }]
${more}`);
  const desk = snapshotOf({ policy, forms: { 'incident.yml': FORM } }, [], 'fri 10:00');
  return fold(story.issue(), desk).severity;
}

const body = (severity: string) => `### System\n\nThe thing\n\n### Severity\n\n${severity}`;
const blank = (by = 'cus'): Story => new Story('mon 10:00', by).with({ body: 'It is broken.' });

describe('the severity that holds where no source answers', () => {
  it('holds from opening, on a blank issue and where an answer cannot be read', async () => {
    const untold = [[at('mon 10:00'), 'medium', 'otherwise']];
    expect(await changes(blank())).toEqual(untold);
    expect(await changes(new Story('mon 10:00').with({ body: body('rather bad') }))).toEqual(untold);
    expect(await changes(new Story('mon 10:00').with({ body: body('low') }))).toEqual([
      [at('mon 10:00'), 'low', 'form'],
    ]);
  });

  it('is not what staff say who only take an answer out', async () => {
    const story = new Story('mon 10:00').with({
      bodyEdits: [
        { at: at('mon 10:00'), editor: who('cus'), text: body('low') },
        { at: at('mon 11:00'), editor: who('ana'), text: body('_No response_') },
      ],
      body: body('_No response_'),
    });
    expect(await changes(story)).toEqual([[at('mon 10:00'), 'low', 'form']]);
  });

  it('is a proposal, whoever opened the ticket', async () => {
    for (const by of ['cus', 'ana']) expect(await severities(blank(by))).toMatchObject([{ proposed: true }]);
    expect(
      (await severities(new Story('mon 10:00').with({ body: body('low') })))[0]?.proposed,
    ).toBeUndefined();
  });

  it('gives way to the form’s answer as soon as there is one', async () => {
    const story = new Story('mon 10:00').with({
      bodyEdits: [
        { at: at('mon 10:00'), editor: who('cus'), text: body('_No response_') },
        { at: at('mon 11:00'), editor: who('cus'), text: body('low') },
        { at: at('mon 12:00'), editor: who('cus'), text: body('_No response_') },
      ],
      body: body('_No response_'),
    });
    // An answer that was blanked leaves what it said.
    expect(await changes(story)).toEqual([
      [at('mon 10:00'), 'medium', 'otherwise'],
      [at('mon 11:00'), 'low', 'form'],
    ]);
  });

  it('holds again when the label that told one is gone', async () => {
    const story = blank().labels('mon 11:00', 'ana', 'loud').unlabels('mon 12:00', 'ana', 'loud');
    expect(await changes(story)).toEqual([
      [at('mon 10:00'), 'medium', 'otherwise'],
      [at('mon 11:00'), 'high', 'label'],
      [at('mon 12:00'), 'medium', 'otherwise'],
    ]);
  });

  it('gives way to people, who may say that nobody knows', async () => {
    const story = blank().labels('mon 10:01', BOT, 'severity: medium');
    expect(await changes(story.unlabels('mon 11:00', 'ana', 'severity: medium'))).toEqual([
      [at('mon 10:00'), 'medium', 'otherwise'],
      [at('mon 11:00'), null, 'label'],
    ]);
  });

  it('is raised by a floor, and is more than nobody’s claim where that is capped', async () => {
    expect(await changes(blank('boss'))).toEqual([[at('mon 10:00'), 'high', 'otherwise']]);
    expect(await changes(blank('stranger'), '  unverified_max: low\n')).toEqual([
      [at('mon 10:00'), 'low', 'otherwise'],
    ]);
  });

  it('is a proposal, and claimed by nobody even where it is capped', async () => {
    const [change, ...more] = await severities(blank('stranger'), '  unverified_max: low\n');
    expect(more).toEqual([]);
    expect(change).toMatchObject({ severity: 'low', proposed: true, why: { kind: 'otherwise' } });
    expect(change).not.toHaveProperty('claimed');
    const [told] = await severities(new Story('mon 10:00').with({ body: body('low') }));
    expect(told).not.toHaveProperty('proposed');
  });

  it('is none for what was opened before the policy says so', async () => {
    const dated = async (effective: string, opened = 'mon 10:00') => {
      const policy = await policyOf(`
version: 1
timezone: UTC
severities: [{ name: medium }, { name: low }]
intake: { otherwise: { severity: low, effective: ${effective} } }
`);
      const story = new Story(opened).with({ body: 'It is broken.' });
      return fold(story.issue(), snapshotOf({ policy }, [], 'fri 10:00')).severity.length;
    };
    expect([await dated('2026-11-16'), await dated('2026-11-17')]).toEqual([1, 0]);
    expect(await dated('2026-11-17', 'tue 00:00')).toBe(1);
    expect(await dated('2026-11-17', 'mon 23:59:59')).toBe(0);
  });
});
