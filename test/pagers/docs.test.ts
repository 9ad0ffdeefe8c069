import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { requestFor } from '../../src/pagers/request-format.ts';
import { isPage } from '../../src/plan/effect.ts';
import { at, judge, policyOf, Story } from '../desk/story.ts';

it('what the page about pagers shows of a webhook is what is sent', async () => {
  const policy = await policyOf(`version: 1
extends: ddev
pagers: { on-call: { kind: webhook } }
team: { staff: [ana], groups: { tier-1: { members: [ana] }, tier-2: { members: [ana] } } }
`);
  const url = 'https://github.com/acme/helpdesk/issues/12';
  const story = new Story('mon 10:00')
    .with({ number: 12, title: 'Nobody can log in', url })
    .labels('mon 10:01', 'ana', 'severity: urgent')
    .assigns('mon 10:02', 'ana');
  const { plan } = judge({ policy }, story, 'mon 10:33');
  const pages = plan.filter(isPage).map(({ page }) => page);
  const secret = 'sixteen letters.';
  const to = { kind: 'webhook', url: new URL('https://pages.example.com'), secret } as const;
  const setting = { now: at('mon 10:33'), severities: policy.severities.map(({ name }) => name) };
  const sent = pages.map((page): unknown => JSON.parse(requestFor(page, to, setting).body));
  const text = await readFile('docs/pagers.md', 'utf8');
  const shown: unknown = JSON.parse(/```json\n(.+?)```/s.exec(text)?.[1] ?? '');
  expect(sent).toContainEqual(shown);
});
