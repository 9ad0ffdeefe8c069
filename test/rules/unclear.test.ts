import { describe, expect, it } from 'vitest';
import { completePolicy } from '../../src/policy/files.ts';
import type { Setting } from '../desk/story.ts';
import { BOT, judge, policyOf, Story } from '../desk/story.ts';
import { comments, words } from '../plan/effects.ts';

const form = (name: string, label: string, ...ids: string[]) => `
name: ${name}
description: x
labels: [${label}]
body:
${ids.map((id) => `  - { type: input, id: ${id}, attributes: { label: ${id} } }`).join('\n')}
`;
const FORMS = {
  'incident.yml': form('Incident', 'down', 'system', 'impact'),
  'outage.yml': form('Outage', 'out', 'system', 'impact'),
  'incident_report.yml': form('Incident report', 'report', 'what', 'where'),
};

async function deskWith(intake: string, forms: Setting['forms'] = FORMS): Promise<Setting> {
  const policy = await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo], groups: { first: { members: [bo] }, second: { members: [ana] } } }
severities: [{ name: high }, { name: medium }, { name: low }]
intake:
  forms:
    incident.yml: { severity: { sheet: systems.yml, field: system } }
  severity: [{ field: severity }]
${intake.replace(/^/gm, '  ')}
`);
  const files = new Map([['systems.yml', 'Billing: high\n']]);
  const { policy: complete } = completePolicy(policy, files, () => ({
    ...{ file: '', line: 1, column: 1, path: [], message: '' },
    ...{ code: 'unknown-reference', severity: 'error' },
  }));
  return { policy: complete, forms };
}

const plain = await deskWith('acknowledge: true');
const cautious = await deskWith('otherwise: medium');
const plan = (setting: Setting, story: Story, now: string) => judge(setting, story, now).plan;
const told = (setting: Setting, story: Story, now = 'tue+2 10:01') =>
  words(plan(setting, story, now), 'unclear');

const opened = (body: string, label?: string): Story => {
  const story = new Story('tue+2 10:00').with({ body });
  return label === undefined ? story : story.labels('tue+2 10:00', 'cus', label);
};
const incident = (system: string): Story =>
  opened(`### system\n\n${system}\n\n### impact\n\nAll`, 'down').with({ labels: ['down'] });

describe('what is not clear about how a ticket came', () => {
  it('is told to staff at once where nothing says how severe it is, and to the customer never', () => {
    const effects = plan(cautious, opened('It is broken.'), 'tue+2 10:01');
    expect(words(effects, 'unclear')).toMatch(
      /@bo[^]*Nothing that came with this ticket says how severe it is\.\*\* It counts as medium until staff say otherwise/,
    );
    expect(comments(effects)).toEqual(['status', 'unclear']);
    expect(words(effects, 'status')).toMatch(/medium<br>Why: nothing in the report says how severe it is/);
  });

  it('names the system that is not on the list', () => {
    for (const desk of [plain, cautious]) {
      const effects = plan(desk, incident('The [Zendesk](https://x.example) thing'), 'tue+2 10:01');
      expect(words(effects, 'unclear')).toMatch(/thing", the answer to "system", is not in systems\.yml/);
      expect(words(effects, 'unclear')).not.toContain('](https://x.example)');
      expect(words(effects, 'status')).not.toContain('Zendesk');
    }
    expect(told(plain, incident('billing'))).toBe('');
  });

  it('names the form that the policy does not speak of', () => {
    const story = opened('### what\n\nAll\n\n### where\n\nHere', 'report');
    expect(told(plain, story)).toMatch(/It has no severity[^]*"Incident report" \(incident\\_report\.yml\)/);
    expect(told(plain, opened('It is broken.'))).toBe('');
  });

  it('names an answer that means no severity here', async () => {
    const forms = { 'bug.yml': form('Bug', 'bug', 'severity', 'steps') };
    const desk = await deskWith('acknowledge: true', forms);
    const story = opened('### severity\n\nRather bad\n\n### steps\n\nNone', 'bug');
    expect(told(desk, story)).toMatch(/which severity "Rather bad" means, the answer to "severity"/);
  });

  it('is which of two forms it is, said to staff alone', () => {
    const story = opened('### system\n\nBilling\n\n### impact\n\nAll');
    const effects = plan(plain, story, 'tue+2 10:01');
    expect(words(effects, 'unclear')).toMatch(/not certain which form[^]*may be the form "Outage"/);
    expect(words(effects, 'status')).not.toContain('not sure about the form');
  });

  it('is told once, while it is news, and where nobody on the staff has looked yet', () => {
    const said = incident('Zendesk').says('tue+2 10:01', BOT, '<!-- steward unclear -->\nNot clear.');
    expect(comments(plan(plain, said, 'tue+2 11:00'))).not.toContain('unclear');
    expect(told(plain, incident('Zendesk'), 'thu+2 10:00')).toBe('');
    expect(told(plain, incident('Zendesk').says('tue+2 10:00', 'ana', 'Looking.'))).toBe('');
    expect(told(plain, incident('Zendesk').assigns('tue+2 10:00', 'ana'))).toBe('');
    expect(told(plain, incident('Zendesk').says('tue+2 10:00', 'ana', '/ack'))).toBe('');
    expect(told(plain, incident('Zendesk').labels('tue+2 10:00', 'ana', 'severity: low'))).toBe('');
    expect(told(plain, incident('Zendesk').with({ locked: true }))).toBe('');
    expect(told(plain, incident('Zendesk').loses('tue+2 10:00', BOT))).toBe('');
  });

  it('is left to the customer where their answer is missing', async () => {
    const asking = await deskWith('acknowledge: true\notherwise: medium', {
      'bug.yml': form('Bug', 'bug', 'severity'),
    });
    const desk = { ...asking, policy: { ...asking.policy } };
    expect(told(desk, opened('### severity\n\n_No response_', 'bug'))).toContain('counts as medium');
    const required = await policyOf(`
version: 1
severities: [{ name: medium }]
intake: { otherwise: medium, forms: { bug.yml: { severity: { field: severity }, required: [severity] } } }
`);
    const story = opened('### severity\n\n_No response_', 'bug');
    expect(told({ policy: required, forms: desk.forms ?? {} }, story)).toBe('');
  });

  it('is not told of what was there before it was told at all', () => {
    const old = new Story('mon 10:00')
      .with({ body: '### system\n\nZendesk\n\n### impact\n\nAll' })
      .labels('mon 10:00', 'cus', 'down');
    expect(told(plain, old, 'mon 10:01')).toBe('');
    // Where the policy names what holds then, it says itself from when that counts.
    expect(told(cautious, old, 'mon 10:01')).toContain('Zendesk');
  });

  it('is told to those who decide how severe it is', async () => {
    const desk = await deskWith('otherwise: medium\ntriage: { within: 1h, group: second }');
    expect(told(desk, opened('It is broken.'))).toMatch(/@ana[^]*`second`/);
  });
});
