import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { generateStatusPageArtifacts } from '../../scripts/generate/status-page.ts';
import { caseOf } from '../../src/desk/case-of-issue.ts';
import { newsOf } from '../../src/page/incident-news.ts';
import { newsWords } from '../../src/page/news-words.ts';
import { snapshotOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const desk = await under(`
language: de
incidents: { when: { severity: urgent }, components: [Checkout, Search] }
status_page:
  name: Acme
  languages: [de, en]
  since: 2026-12-07
  when: { severity: urgent }
  components: [{ name: Checkout, title: { en: Tills, de: Kasse } }]
  channels: { hooks: webhook }`);

const SAID: readonly string[] = [
  '/incident Zahlungen scheitern',
  '/status identified (major: Checkout) Ein Kabel.',
  '/status correction identified (critical: Checkout; minor: Search) Zwei Kabel.',
  '/status monitoring (none: Checkout) Es geht wieder.',
  '/unpublish',
  '/publish',
  '/status resolved Behoben.',
  '/status investigating Doch nicht.',
];

function told(until: number) {
  const story = new Story('2026-12-07 09:30').labels('2026-12-07 09:31', 'ana', 'severity: urgent');
  SAID.slice(0, until).forEach((body, index) => {
    story.says(`2026-12-07 10:${String(10 + index)}`, 'ana', body);
  });
  const c = caseOf(story.issue(), snapshotOf(desk, [], '2026-12-07 12:00'));
  if (c === null) throw new Error('no ticket');
  const news = newsOf(c);
  return news.map((one) => ({ ...one, words: newsWords(one, desk.policy) }));
}

const schemas = await generateStatusPageArtifacts();
const validate = new Ajv({ validateFormats: false, strict: true }).compile(
  JSON.parse(schemas['schema/status-page/webhook.schema.json'] ?? '') as object,
);

it('news are what the schema of webhooks says, wherever an incident stands', () => {
  for (let until = 0; until <= SAID.length; until += 1)
    for (const { words } of told(until))
      expect([validate(words?.body), validate.errors]).toEqual([true, null]);
});

it('news keep their names as more is said, and are told in the page’s first language', () => {
  const first = told(2).map(({ id }) => id);
  expect(told(4).map(({ id }) => id)).toEqual(expect.arrayContaining(first.slice(0, 1)));
  expect(told(3).map(({ words }) => words?.text.split('\n'))).toEqual([
    ['Zahlungen scheitern: Wird untersucht', expect.stringContaining('09:31')],
    [
      'Zahlungen scheitern: Korrektur – Ursache bekannt',
      'Zwei Kabel.',
      'Kasse: Ausgefallen · Search: Eingeschränkt',
    ],
  ]);
});

it('of what is not shown there is no news but that it was taken back', () => {
  expect(told(5)).toEqual([
    expect.objectContaining({ kind: 'withdrawn', update: null, words: expect.anything() as unknown }),
  ]);
  expect(JSON.stringify(told(5).map(({ words }) => words))).not.toMatch(/Zahlungen|Kabel|geht/);
  expect(told(6).map(({ kind, update }) => [kind, update?.words])).toEqual([['shown', 'Es geht wieder.']]);
});
