import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/desk/case-of-issue.ts';
import type { PageIncident } from '../../src/page/model.ts';
import { shownIncident } from '../../src/page/shown-incident.ts';
import type { Setting } from '../desk/story.ts';
import { at, judge, snapshotOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const RULES = `
sla: [{ name: urgent, when: { severity: urgent }, first_response: 1h, update: 1h }]
incidents: { when: { severity: [urgent, high] }, components: [Checkout, Search] }`;
const desk = await under(`${RULES}\nstatus_page: { name: Acme }\ncommands: { publish: { who: [tier-2] } }`);
const atOnce = await under(
  `${RULES}\nstatus_page: { name: Acme, when: { severity: urgent }, since: 2026-12-07 }`,
);

const DAY = '2026-12-07';
const NOW = `${DAY} 14:00`;
const down = (day = DAY): Story =>
  new Story(`${day} 10:00`)
    .labels(`${day} 10:00`, 'cus', 'severity: urgent')
    .with({ title: 'CANARY is down' });

function shown(story: Story, now = NOW, where: Setting = desk): PageIncident | null {
  const snapshot = snapshotOf(where, [], now);
  const c = caseOf(story.issue(), snapshot);
  if (c === null) throw new Error('no ticket');
  return shownIncident(c);
}

describe('an incident on the status page', () => {
  it('that nobody gave a name goes by what it hits, in each language of the page', async () => {
    const both = await under(`
sla: [{ name: urgent, when: { severity: urgent }, first_response: 1h }]
incidents: { when: { severity: urgent }, components: [Checkout, Search] }
status_page:
  name: Acme
  languages: [en, de]
  components: [{ name: Checkout, title: { en: Tills, de: Kasse } }]`);
    const story = down().says(`${DAY} 10:05`, 'chen', '/publish');
    expect(shown(story, NOW, both)?.name).toEqual({ en: 'Incident', de: 'Störfall' });
    story.says(`${DAY} 10:10`, 'ana', '/status identified (major: Checkout, Search) Words.');
    expect(shown(story, NOW, both)?.name).toEqual({ en: 'Tills, Search', de: 'Kasse, Search' });
    story.says(`${DAY} 10:11`, 'ana', '/incident Nobody can pay');
    expect(shown(story, NOW, both)?.name).toBe('Nobody can pay');
  });

  it('is there once somebody who may says so, with what was said before', () => {
    const story = down().says(
      `${DAY} 10:10`,
      'ana',
      '/status investigating (major: Checkout) We look into it.',
    );
    expect(shown(story)).toBeNull();
    story.says(`${DAY} 10:15`, 'ana', '/publish');
    expect(shown(story)).toBeNull();
    story.says(`${DAY} 10:20`, 'chen', '/publish');
    expect(shown(story)).toEqual({
      id: '1',
      name: 'Checkout',
      createdAt: at(`${DAY} 10:00`),
      publishedAt: at(`${DAY} 10:20`),
      state: 'investigating',
      resolvedAt: null,
      impact: 'major',
      affected: [
        { at: at(`${DAY} 10:00`), value: [] },
        { at: at(`${DAY} 10:10`), value: [{ component: 'Checkout', impact: 'major' }] },
      ],
      updates: [
        {
          at: at(`${DAY} 10:10`),
          state: 'investigating',
          impacts: [{ component: 'Checkout', impact: 'major' }],
          words: 'We look into it.',
          struckAt: null,
          nextBy: null,
        },
      ],
      withdrawnAt: null,
      postMortem: null,
    });
  });

  it('says by when the next update was promised, with the last one', () => {
    const story = down()
      .says(`${DAY} 10:10`, 'ana', '/status investigating We look into it.')
      .says(`${DAY} 10:40`, 'chen', '/status identified It is the cache.\n/publish');
    expect(shown(story, `${DAY} 11:00`)?.updates.map(({ nextBy }) => nextBy)).toEqual([
      null,
      at(`${DAY} 11:40`),
    ]);
  });

  it('stays struck when it is taken back, with nothing of what came after', () => {
    const story = down()
      .says(`${DAY} 10:10`, 'chen', '/incident Payments fail\n/status investigating One.\n/publish')
      .says(`${DAY} 10:30`, 'ana', '/unpublish')
      .says(`${DAY} 10:40`, 'ana', '/incident Something else\n/status identified Two.');
    expect(shown(story)).toMatchObject({
      name: 'Payments fail',
      withdrawnAt: at(`${DAY} 10:30`),
      updates: [{ words: 'One.', nextBy: null }],
    });
    story.says(`${DAY} 10:50`, 'chen', '/publish');
    expect(shown(story)).toMatchObject({
      name: 'Something else',
      withdrawnAt: null,
      updates: [{ words: 'One.' }, { words: 'Two.' }],
    });
  });

  it('is withdrawn when it turns out to be none', () => {
    const story = down()
      .says(`${DAY} 10:10`, 'chen', '/publish')
      .says(`${DAY} 10:30`, 'ana', '/incident none');
    expect(shown(story)).toMatchObject({ withdrawnAt: at(`${DAY} 10:30`) });
    story.says(`${DAY} 11:00`, 'ana', '/incident');
    expect(shown(story)).toMatchObject({ withdrawnAt: at(`${DAY} 10:30`) });
  });

  it('shows struck what was corrected there, and nothing of what was corrected before', () => {
    const story = down()
      .says(`${DAY} 10:10`, 'ana', '/status investigating Wrong.')
      .says(`${DAY} 10:15`, 'ana', '/status correction investigating Right.')
      .says(`${DAY} 10:20`, 'chen', '/publish')
      .says(`${DAY} 10:30`, 'ana', '/status identified (critical: Search) Wrong again.')
      .says(`${DAY} 10:35`, 'ana', '/status correction identified (minor: Search) Right again.');
    expect(shown(story)?.updates.map(({ words, struckAt }) => [words, struckAt !== null])).toEqual([
      ['Right.', false],
      ['Wrong again.', true],
      ['Right again.', false],
    ]);
    expect(shown(story)?.impact).toBe('minor');
  });

  it('ends when it is resolved, or its ticket is closed', () => {
    const story = down().says(`${DAY} 10:10`, 'chen', '/publish');
    const resolved = down()
      .says(`${DAY} 10:10`, 'chen', '/publish')
      .says(`${DAY} 11:00`, 'ana', '/status resolved It works.');
    expect(shown(resolved)).toMatchObject({ state: 'resolved', resolvedAt: at(`${DAY} 11:00`) });
    expect(shown(story.closes(`${DAY} 12:00`, 'ana', 'not_planned'))).toMatchObject({
      state: 'resolved',
      resolvedAt: at(`${DAY} 12:00`),
    });
  });

  it('repeats no secret', () => {
    const token = `ghp_${'aB3dE6gH9j'.repeat(4).slice(0, 36)}`;
    const story = down().says(`${DAY} 10:10`, 'chen', `/status identified It was ${token}.\n/publish`);
    expect(shown(story)?.updates[0]?.words).toBe('It was [secret].');
  });

  it('counts for nothing by those who may not say so', () => {
    for (const login of ['ana', 'cus', 'passer'])
      expect(shown(down().says(`${DAY} 10:10`, login, '/publish'))).toBeNull();
  });
});

describe('an incident that the policy shows at once', () => {
  it('is there as soon as it is one, and stays whatever its severity becomes', () => {
    const story = down();
    expect(shown(story, NOW, atOnce)).toMatchObject({ name: 'Incident', updates: [], withdrawnAt: null });
    story.says(`${DAY} 11:00`, 'ana', '/severity high');
    expect(shown(story, NOW, atOnce)).toMatchObject({ withdrawnAt: null });
    story.says(`${DAY} 11:30`, 'ana', '/unpublish');
    expect(shown(story, NOW, atOnce)).toMatchObject({ withdrawnAt: at(`${DAY} 11:30`) });
  });

  it('was declared since the page counts; an older one waits for somebody to say so', () => {
    const story = down('2026-12-05').says('2026-12-05 11:00', 'ana', '/status investigating Told to one.');
    expect(shown(story, NOW, atOnce)).toBeNull();
    story
      .says(`${DAY} 09:00`, 'ana', '/publish')
      .says(`${DAY} 09:10`, 'ana', '/status identified Told to all.');
    expect(shown(story, NOW, atOnce)).toMatchObject({ updates: [{ words: 'Told to all.' }] });
  });

  it('may be one that another severity does not show', () => {
    const story = new Story(`${DAY} 10:00`).labels(`${DAY} 10:00`, 'cus', 'severity: high');
    expect(shown(story, NOW, atOnce)).toBeNull();
  });
});

describe('the label', () => {
  const isPut = (story: Story): boolean =>
    JSON.stringify(judge(desk, story, NOW).plan).includes('status page');

  it('is put on what is shown, and on what was', () => {
    const story = down();
    expect(isPut(story)).toBe(false);
    expect(isPut(story.says(`${DAY} 10:10`, 'chen', '/publish'))).toBe(true);
    expect(isPut(story.says(`${DAY} 10:20`, 'ana', '/unpublish'))).toBe(true);
    expect(isPut(story.labels(`${DAY} 14:00`, 'steward', 'status page'))).toBe(false);
  });
});
