import { describe, expect, test } from 'vitest';
import { comments, POLICY, TestDesk } from '../../e2e/desk.ts';
import { deskIssues, expectRest, sweep } from '../running.ts';

const CHANGES = `${POLICY}changes:
  stages: [{ name: doing }, { name: ready }]
  list: { days: 7 }
  announce: tier-2
`;

const lists = (desk: TestDesk) =>
  deskIssues(desk).filter(({ title }) => title.startsWith('Changes that ship'));

/** Two changes for the fifteenth of December, of which one is ready. */
async function planned(policy = CHANGES): Promise<TestDesk> {
  const desk = await TestDesk.start({ policy, now: '2026-12-02T15:00:00Z' });
  for (const stage of ['ready', 'doing']) {
    const issue = desk.report('low');
    desk.github.as('ana').comment(issue, `It comes on that day.\n\n/stage ${stage}\n/ship 2026-12-15`);
  }
  return desk;
}

describe('the list of a day on which changes ship', () => {
  test('is opened some days before, kept current in place, and closed when the day is over', async () => {
    await using desk = await planned();
    desk.github.clock.set('2026-12-08T06:59:00Z');
    await sweep(desk);
    expect(lists(desk)).toEqual([]);
    // Midnight in Denver, seven days before.
    desk.github.clock.set('2026-12-08T07:00:00Z');
    await sweep(desk);
    const [list] = lists(desk);
    if (list === undefined) throw new Error('no list');
    expect(list.title).toBe('Changes that ship on Tue 15 Dec 2026');
    expect(list.body).toMatch(/^<!-- steward shipping:2026-12-15 -->\n/);
    expect(list.body).toMatch(/### Ready\n\n- #1 [^#]*### Not ready yet\n[^]*#2/);
    expect(list.body).not.toContain('@');
    await expectRest(desk);
    const second = desk.repository.issues.get(2);
    if (second === undefined) throw new Error('no ticket');
    desk.github.as('ana').comment(second, '/stage ready');
    await sweep(desk);
    expect(lists(desk)).toEqual([list]);
    expect(list.body).toMatch(/### Ready\n\n- #1 [^]*- #2/);
    expect(list.body).not.toContain('### Not ready yet');
    await expectRest(desk);
    desk.github.clock.set('2026-12-16T07:00:00Z');
    await sweep(desk);
    expect(list.state).toBe('CLOSED');
    await expectRest(desk);
  });

  test('tells the team once what goes out and what does not', async () => {
    await using desk = await planned();
    desk.github.clock.set('2026-12-15T06:59:00Z');
    await sweep(desk);
    const [list] = lists(desk);
    const said = () => (list === undefined ? [] : comments(list).map(({ body }) => body));
    expect(said()).toEqual([]);
    desk.github.clock.set('2026-12-15T07:00:00Z');
    await sweep(desk);
    const [words = ''] = said();
    expect(words).toMatch(/go live on Tue 15 Dec 2026:\*\*\n\n- #1 /);
    expect(words).toMatch(/Not ready, and not among them:\*\*\n\n- #2 .*, on which work goes on/);
    desk.github.clock.set('2026-12-15T12:00:00Z');
    await sweep(desk);
    expect(said()).toHaveLength(1);
  });

  test('is none where the policy keeps none', async () => {
    await using desk = await planned(CHANGES.replace('  list: { days: 7 }\n  announce: tier-2\n', ''));
    desk.github.clock.set('2026-12-15T08:00:00Z');
    await sweep(desk);
    expect(lists(desk)).toEqual([]);
  });
});
