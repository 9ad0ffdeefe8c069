import { describe, expect, it } from 'vitest';
import type { PostMortemFacts } from '../../src/documents/post-mortem-facts.ts';
import { at, BOT, judge, policyOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';
import { briefly, decisionsBy } from './decisions.ts';

const RULES = `
sla: [{ name: any, calendar: office, first_response: 4h, resolution: 3 working days }]
internal: [{ name: own, first_response: 1h }]
`;
const WRITE_UP =
  'write_up: { when: { severity: urgent }, within: 24h, done: organised, causes: [bug, change] }';
const desk = await under(RULES + WRITE_UP);

const HOUR = 3_600_000;

/** The facts of a story's post-mortem. */
function facts(story: Story, now: string, where = desk): PostMortemFacts {
  const found = judge(where, story, now).evaluations[0]?.decisions.find(({ kind }) => kind === 'post_mortem');
  if (found?.kind !== 'post_mortem') throw new Error('no post-mortem');
  return found.facts();
}

const urgent = () => new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: urgent');

describe('the facts of a post-mortem', () => {
  it('are when it was opened and closed, its severities, and by when it is written up', () => {
    const story = urgent()
      .says('mon 11:00', 'ana', 'It is only slow.')
      .says('mon 11:00', 'ana', '/severity high')
      .labels('mon 12:00', 'bo', 'severity: urgent')
      .closes('tue 10:00', 'ana');
    const found = facts(story, 'tue 10:01');
    expect(found).toMatchObject({
      number: 1,
      title: 'Login fails',
      openedAt: at('mon 10:00'),
      closedAt: at('tue 10:00'),
      due: at('wed 10:00'),
      dueFor: 'organised',
      causes: ['bug', 'change'],
    });
    expect(found.severities.map(({ at: when, severity }) => [when, severity])).toEqual([
      [at('mon 10:00'), 'urgent'],
      [at('mon 11:00'), 'high'],
      [at('mon 12:00'), 'urgent'],
    ]);
    expect(found.timeline.at(-1)).toMatchObject({ who: 'ana', what: { kind: 'closed' } });
  });

  it('tell nobody who the customer is to the desk', async () => {
    const vip = {
      policy: await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana] }
severities: [{ name: urgent, color: b60205, description: Down }, { name: low, color: 0e8a16, description: Hardly }]
customers: { vip: [cus] }
intake: { otherwise: low, severity: [{ at_least: urgent, when: { customer: vip } }] }
${WRITE_UP}`),
    };
    const found = facts(new Story('mon 10:00').closes('tue 10:00', 'ana'), 'tue 10:01', vip);
    expect(found.severities).toMatchObject([{ severity: 'urgent' }]);
    expect(JSON.stringify([found.severities, found.timeline])).not.toContain('vip');
  });

  it('name everybody who took part, each once and by the most that they did', () => {
    const story = urgent()
      .says('mon 10:01', 'passer', 'Me too.')
      .says('mon 10:02', 'ci[bot]', 'The build fails.')
      .says('mon 10:03', 'bo', 'I know that one.')
      .says('mon 10:04', 'cus', 'Since noon.')
      .assigns('mon 10:05', 'chen')
      .says('mon 10:06', 'chen', 'On it.')
      .unassigns('mon 10:07', 'chen')
      .assigns('mon 10:08', 'ana')
      .closes('mon 12:00', 'ana');
    expect(facts(story, 'mon 12:01').people).toEqual([
      { login: 'cus', role: 'reported' },
      { login: 'chen', role: 'owned' },
      { login: 'ana', role: 'owned' },
      { login: 'passer', role: 'commented' },
      { login: 'bo', role: 'answered' },
    ]);
  });

  it('name whoever spoke for the customer', () => {
    const listed = new Story('mon 10:00', 'cus')
      .labels('mon 10:00', 'ana', 'severity: urgent')
      .says('mon 10:10', 'colleague', 'It is our whole office.')
      .closes('mon 12:00', 'ana');
    expect(facts(listed, 'mon 12:01', desk).people).toContainEqual({
      login: 'colleague',
      role: 'spoke_for_customer',
    });
    const commanded = urgent().says('mon 10:10', 'colleague', '/explain').closes('mon 12:00', 'ana');
    expect(facts(commanded, 'mon 12:01').people).toContainEqual({
      login: 'colleague',
      role: 'spoke_for_customer',
    });
    // Whose time here ends in days to come owns it until then.
    const leaving = urgent().assigns('mon 10:10', 'dora').closes('mon 12:00', 'ana');
    expect(facts(leaving, 'mon 12:01').people).toContainEqual({ login: 'dora', role: 'owned' });
  });

  it('measure the answer and the solution on the wall and in the hours of the promise', () => {
    const story = urgent().says('mon 18:00', 'ana', 'On it.').closes('tue 12:00', 'ana');
    const { firstResponse, resolution } = facts(story, 'tue 12:01');
    expect(firstResponse).toEqual({ wall: 8 * HOUR, working: 7 * HOUR, calendar: 'office' });
    expect(resolution).toEqual({ wall: 26 * HOUR, working: 10 * HOUR, calendar: 'office' });
  });

  it('leave out the time for which it was closed before', () => {
    const story = urgent()
      .says('mon 11:00', 'ana', 'On it.')
      .closes('mon 12:00', 'ana')
      .reopens('mon 14:00', 'cus')
      .closes('mon 15:00', 'ana');
    const { resolution, closedAt } = facts(story, 'mon 15:01');
    expect(closedAt).toBe(at('mon 15:00'));
    expect(resolution).toEqual({ wall: 3 * HOUR, working: 3 * HOUR, calendar: 'office' });
    expect(facts(story, 'mon 15:01').firstResponse).toMatchObject({ wall: HOUR, working: HOUR });
    // An answer while it was closed took as long as it was open by then.
    const late = urgent()
      .closes('mon 12:00', 'ana')
      .says('mon 13:00', 'ana', 'Solved.')
      .reopens('mon 14:00', 'cus')
      .closes('mon 15:00', 'ana');
    expect(facts(late, 'mon 15:01').firstResponse).toMatchObject({ wall: 2 * HOUR });
  });

  it('know no answer where there was none, and no hours where nothing was promised', async () => {
    const silent = facts(urgent().says('mon 10:30', 'cus').closes('mon 12:00', 'ana'), 'mon 12:01');
    expect(silent.firstResponse).toBeNull();
    expect(silent.resolution).toMatchObject({ calendar: 'office' });
    const bare = await under(WRITE_UP);
    const found = facts(urgent().says('mon 11:00', 'ana').closes('mon 12:00', 'ana'), 'mon 12:01', bare);
    expect(found.promises).toEqual([]);
    expect(found.firstResponse).toEqual({ wall: HOUR, working: null, calendar: null });
    expect(found.resolution).toEqual({ wall: 2 * HOUR, working: null, calendar: null });
  });

  it('know no hours of an answer where only a solution was promised', async () => {
    const solutions = await under(
      `sla: [{ name: any, calendar: office, resolution: 3 working days }]\n${WRITE_UP}`,
    );
    const found = facts(urgent().says('mon 11:00', 'ana').closes('mon 12:00', 'ana'), 'mon 12:01', solutions);
    expect(found.firstResponse).toEqual({ wall: HOUR, working: null, calendar: null });
    expect(found.resolution).toMatchObject({ calendar: 'office' });
  });

  it('measure what was to be solved by an agreed date around the clock', () => {
    const agreed = urgent()
      .says('mon 11:00', 'ana', 'By tomorrow.')
      .says('mon 11:00', 'ana', '/due 2026-11-17T12:00')
      .closes('tue 10:00', 'ana');
    expect(facts(agreed, 'tue 10:01').resolution).toEqual({
      wall: 24 * HOUR,
      working: 24 * HOUR,
      calendar: '24x7',
    });
  });

  it('go by the hours of the answer where only that was promised', async () => {
    const answers = await under(`sla: [{ name: any, calendar: office, first_response: 4h }]\n${WRITE_UP}`);
    const story = urgent().says('mon 11:00', 'ana').closes('mon 18:00', 'ana');
    expect(facts(story, 'mon 18:01', answers).resolution).toEqual({
      wall: 8 * HOUR,
      working: 7 * HOUR,
      calendar: 'office',
    });
  });

  it('tell what became of each promise, and nothing of what the desk asks of itself', () => {
    const { promises } = facts(urgent().says('mon 12:30', 'ana').closes('mon 13:00', 'ana'), 'mon 13:01');
    expect(promises.map(({ name, set, state }) => `${set} ${name} ${state}`)).toEqual([
      'promise first_response met',
      'promise resolution met',
    ]);
  });
});

describe('the facts of an incident’s post-mortem', async () => {
  const ops = await under(
    'incidents: { when: { severity: urgent }, components: [Shop] }\nwrite_up: { when: { incident: true } }',
  );
  const day = 'mon+3';
  const incident = () =>
    new Story(`${day} 10:00`)
      .labels(`${day} 10:00`, 'ana', 'severity: urgent')
      .assigns(`${day} 10:01`, 'ana')
      .says(`${day} 10:10`, 'ana', '/status identified (major: Shop) The cache.')
      .says(`${day} 10:11`, 'ana', '/communications @bo\n/lead')
      .says(`${day} 10:40`, 'bo', '/status monitoring It holds.');

  it('say how it went, and who had which role', () => {
    const found = facts(incident().closes(`${day} 12:00`, 'ana'), `${day} 12:01`, ops);
    expect(found.course).toMatchObject({
      ...{ declaredAt: at(`${day} 10:00`), answeredAt: at(`${day} 10:10`), mitigatedAt: at(`${day} 10:40`) },
      severities: [{ severity: 'urgent', time: 2 * HOUR }],
    });
    expect(found.people).toEqual([
      { login: 'ana', role: 'lead' },
      { login: 'bo', role: 'communications' },
      { login: 'cus', role: 'reported' },
      { login: 'ana', role: 'owned' },
      { login: 'bo', role: 'answered' },
    ]);
    expect(found.factors).toEqual([
      { name: 'education', remedies: [] },
      { name: 'bug', remedies: [] },
    ]);
    expect(found.skipped).toBeNull();
  });

  it('say that it is not written up, and why', () => {
    const skipped = incident()
      .closes(`${day} 12:00`, 'ana')
      .says(`${day} 12:30`, 'bo', '/post-mortem skip a drill');
    expect(facts(skipped, `${day} 12:31`, ops).skipped).toEqual({ by: 'bo', why: 'a drill' });
  });

  it('are those of before for what was closed before', () => {
    const old = facts(urgent().closes('tue 10:00', 'ana'), 'tue 10:01');
    expect(old).toMatchObject({ course: null, factors: [], skipped: null });
  });
});

describe('the post-mortem of a ticket', () => {
  const kinds = (story: Story, now: string) =>
    (judge(desk, story, now).evaluations[0]?.decisions ?? []).flatMap((one) =>
      one.kind === 'post_mortem' ? [one.create] : [],
    );
  const solved = () => urgent().says('mon 11:00', 'ana', 'On it.').closes('mon 12:00', 'ana');

  it('is made while the close is news, and no more when it was written already', () => {
    expect(kinds(solved(), 'tue 12:00')).toEqual([true]);
    expect(kinds(solved(), 'tue 12:00:01')).toEqual([false]);
    expect(kinds(solved().says('mon 12:30', 'ana', '/post-mortem done'), 'mon 12:31')).toEqual([false]);
    expect(kinds(solved().with({ locked: true }), 'mon 12:01')).toEqual([false]);
  });

  it('is asked for by its label, which goes when that is over, and what is posted is not posted again', () => {
    const LABEL = 'post-mortem: due';
    const told = (story: Story, now: string) => {
      const decided = decisionsBy('post-mortem', desk, story, now);
      const creates = decided.flatMap((one) => (one.kind === 'post_mortem' ? [one.create] : []));
      return [...creates, ...briefly(decided.filter(({ kind }) => kind === 'label'))];
    };
    const marked = () => solved().labels('mon 12:01', BOT, LABEL);
    expect(told(solved(), 'mon 12:01')).toEqual([true, `+${LABEL}`]);
    expect(told(marked(), 'mon 12:02')).toEqual([false, `+${LABEL}`]);
    expect(told(solved(), 'tue 12:00:01')).toEqual([false]);
    const deleted = (when: string) => solved().loses(when, BOT);
    expect(told(deleted('mon 12:00'), 'mon 12:05')[0]).toBe(false);
    expect(told(deleted('mon 11:30'), 'mon 12:05')[0]).toBe(true);
    // The next solution asks again for what was said to be done, and what was posted stays.
    const again = () =>
      marked()
        .says('mon 12:30', 'ana', '/post-mortem done')
        .unlabels('mon 12:31', BOT, LABEL)
        .reopens('mon 13:00', 'cus')
        .closes('mon 14:00', 'ana');
    expect(told(again(), 'mon 14:01')).toEqual([false, `+${LABEL}`]);
    expect(told(marked().reopens('mon 13:00', 'cus'), 'mon 13:01')).toEqual([`-${LABEL}`]);
    const dropped = marked().reopens('mon 13:00', 'cus').closes('mon 14:00', 'ana', 'not_planned');
    expect(told(dropped, 'mon 14:01')).toEqual([`-${LABEL}`]);
    const done = () => marked().says('mon 13:00', 'ana', '/post-mortem done');
    expect(told(done(), 'mon 13:01')).toEqual([false, `-${LABEL}`]);
    expect(told(solved().says('mon 13:00', 'ana', '/post-mortem done'), 'mon 13:01')).toEqual([false]);
    const more = done().unlabels('mon 13:01', BOT, LABEL).labels('mon 14:00', 'bo', LABEL);
    expect(told(more, 'mon 14:01')).toEqual([false]);
    const byHand = solved().labels('mon 12:30', 'bo', LABEL).says('mon 13:00', 'ana', '/post-mortem done');
    expect(told(byHand, 'mon 13:01')).toEqual([false, `-${LABEL}`]);
    const [, label] = decisionsBy('post-mortem', desk, done(), 'mon 13:01');
    expect(label).toMatchObject({
      because: 'The write-up is done.',
      deadline: at('mon 13:00'),
      record: true,
    });
  });

  it('is none of what was closed before it came here', () => {
    expect(kinds(solved().arrives('mon 12:30'), 'mon 12:31')).toEqual([]);
    expect(kinds(urgent().arrives('mon 12:00').closes('mon 12:00', 'ana'), 'mon 12:31')).toEqual([true]);
  });

  it('goes by what the ticket was when it was closed', () => {
    expect(kinds(solved().says('mon 13:00', 'ana', '/severity low'), 'mon 13:01')).toEqual([true]);
    const low = new Story('mon 10:00').labels('mon 10:00', 'ana', 'severity: low').closes('mon 12:00', 'ana');
    expect(kinds(low, 'mon 12:01')).toEqual([]);
  });

  it('is none of what its customer withdrew, or nobody understood', () => {
    const day = 'mon+3';
    const story = () => new Story(`${day} 10:00`).labels(`${day} 10:00`, 'ana', 'severity: urgent');
    expect(kinds(story().closes(`${day} 12:00`, 'ana'), `${day} 12:01`)).toEqual([true]);
    expect(kinds(story().closes(`${day} 12:00`, 'cus'), `${day} 12:01`)).toEqual([]);
    const answered = story().says(`${day} 11:00`, 'ana', 'Try again.').closes(`${day} 12:00`, 'cus');
    expect(kinds(answered, `${day} 12:01`)).toEqual([true]);
  });
});

describe('a write-up in a line or two', async () => {
  const brief = (done: string, more = '') =>
    under(`${RULES}write_up: { when: {}, within: 24h, done: ${done}, brief: { severity: low } }\n${more}`);
  const organised = await brief('organised');
  const LABEL = 'post-mortem: due';
  const closed = (day = 'mon+3', severity = 'low') =>
    new Story(`${day} 10:00`)
      .labels(`${day} 10:00`, 'cus', `severity: ${severity}`)
      .says(`${day} 10:30`, 'ana')
      .closes(`${day} 11:00`, 'ana');
  const decided = (story: Story, now = 'mon+3 11:01', where = organised) =>
    briefly(decisionsBy('post-mortem', where, story, now));
  const KEY = `write-up:${String(at('mon+3 11:00') / 1000)}`;
  const asked = [KEY, `+${LABEL}`];
  const unasked = [`+${LABEL}`];

  it('is asked for by a notice, with the command that says it is done', async () => {
    expect(decided(closed())).toEqual(asked);
    const notice = async (done: string, more?: string) =>
      decisionsBy('post-mortem', await brief(done, more), closed(), 'mon+3 11:01')[0];
    const until = at('tue+3 11:00');
    expect(await notice('organised')).toMatchObject({
      ...{ kind: 'notice', deadline: at('mon+3 11:00') },
      notice: { kind: 'recap_owner', until, says: '/post-mortem owner' },
    });
    expect(await notice('written')).toMatchObject({
      notice: { kind: 'recap', until, says: '/post-mortem done' },
    });
    expect(await notice('written', 'commands: { post-mortem: off }')).toMatchObject({
      notice: { says: null },
    });
  });

  it('is asked for while that is news, on a ticket that the desk may write on', () => {
    expect(decided(closed(), 'wed+3 11:01')).toEqual([]);
    expect(decided(closed().with({ locked: true }))).toEqual(unasked);
    expect(decided(closed().loses('mon+3 11:00', BOT))).toEqual(unasked);
    expect(decided(closed().loses('mon+3 11:00:30', BOT))).toEqual(unasked);
    expect(decided(closed().loses('mon+3 10:45', BOT))).toEqual(asked);
  });

  it('is asked of nobody once somebody has it, until it is closed anew', () => {
    const owned = () => closed().says('mon+3 11:30', 'ana', '/post-mortem owner');
    expect(decided(owned(), 'mon+3 11:31')).toEqual(unasked);
    expect(decided(closed().says('mon+3 11:30', 'ana', '/ack'), 'mon+3 11:31')).toEqual(asked);
    const again = owned().reopens('mon+3 12:00', 'cus').closes('mon+3 13:00', 'ana');
    expect(decided(again, 'mon+3 13:01')).toEqual([
      `write-up:${String(at('mon+3 13:00') / 1000)}`,
      `+${LABEL}`,
    ]);
  });

  it('takes its label off once it is done', () => {
    const done = () => closed().says('mon+3 11:30', 'ana', '/post-mortem done');
    expect(decided(done(), 'mon+3 11:31')).toEqual([]);
    expect(decided(done().labels('mon+3 11:01', BOT, LABEL), 'mon+3 11:31')).toEqual([`-${LABEL}`]);
  });

  it('takes the place of the whole text on such tickets alone, since December 2026, and not of one that is there', () => {
    const whole = ['post_mortem', `+${LABEL}`];
    expect(decided(closed('mon+3', 'urgent'))).toEqual(whole);
    expect(decided(closed('mon'), 'mon 11:01')).toEqual(whole);
    const first = new Story('2026-11-30 10:00').labels('2026-11-30 10:00', 'cus', 'severity: low');
    expect(decided(first.closes('2026-12-01 00:00:00', 'ana'), '2026-12-01 00:01')).toHaveLength(2);
    expect(decided(first, '2026-12-01 00:01')).not.toContain('post_mortem');
    const posted = closed().says('mon+3 11:01', BOT, '<!-- steward post-mortem -->\n## Post-mortem');
    expect(decided(posted, 'mon+3 11:02')).toContain('post_mortem');
  });
});
