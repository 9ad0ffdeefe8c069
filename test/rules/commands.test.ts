import { describe, expect, it } from 'vitest';
import type { Reaction } from '../../src/ticket/issue.ts';
import { at, judge } from '../desk/story.ts';
import { BOT, RULES, setting, Story } from '../ticket/commands/desk.ts';
import { under } from '../sla/setting.ts';
import { decisionsBy } from './decisions.ts';

const given = (body: string, login = 'ana', reacted: readonly Reaction[] = []) =>
  new Story('mon 10:00')
    .labels('mon 10:00', 'cus', 'severity: high')
    .says('mon 10:30', 'ana')
    .says('mon 11:00', login, body, { reacted });

const reactions = (story: Story, now = 'mon 11:01', where = setting) =>
  judge(where, story, now).plan.flatMap((e) =>
    e.kind === 'react' ? [{ comment: e.comment, add: e.add, remove: e.remove }] : [],
  );
const answers = (story: Story, now = 'mon 11:01', where = setting) =>
  judge(where, story, now).plan.flatMap((e) =>
    e.kind === 'create_comment' ? [{ keys: e.keys, body: e.body }] : [],
  );

describe('the reaction to a comment', () => {
  it.each([
    ['/severity low', 'ana', 'done'],
    ['/severity low', 'cus', 'refused'],
    ['/severity lowest-ever', 'ana', 'not_understood'],
    ['/severity low\n/severty low', 'ana', 'not_understood'],
    ['/severity low\n/severty low\n/assign @cheng', 'ana', 'refused'],
  ] as const)('shows the worst that came of it: %j by %s', (body, login, reaction) => {
    expect(reactions(given(body, login))).toEqual([{ comment: 'C2', add: [reaction], remove: [] }]);
  });

  it('is the last thing to be done: it says that the rest is', () => {
    expect(judge(setting, given('/assign @bo\n/pending'), 'mon 11:01').plan.at(-1)?.kind).toBe('react');
  });

  it('is given once, and replaced when it no longer fits', () => {
    expect(reactions(given('/severity low', 'ana', ['done']))).toEqual([]);
    expect(reactions(given('/severity low', 'ana', ['refused']))).toEqual([
      { comment: 'C2', add: ['done'], remove: ['refused'] },
    ]);
    expect(reactions(given('/severity low', 'ana', ['done', 'refused']))).toEqual([
      { comment: 'C2', add: [], remove: ['refused'] },
    ]);
    expect(reactions(given('/retest', 'ana', ['refused']))).toEqual([
      { comment: 'C2', add: [], remove: ['refused'] },
    ]);
  });

  it('is given to nobody else, and for nothing that is old', () => {
    for (const login of ['passer', 'rival', 'ci[bot]', BOT])
      expect([...reactions(given('/severity low', login)), ...reactions(given('/severty', login))]).toEqual(
        [],
      );
    expect(reactions(given('Words.'))).toEqual([]);
    expect(reactions(given('/severity low'), 'tue 11:00')).toHaveLength(1);
    expect(reactions(given('/severity low'), 'tue 11:00:01')).toEqual([]);
  });

  it('is thanks for thanks, and what came of a command where both are written', () => {
    const said = (body: string, login = 'cus', reacted: readonly Reaction[] = []) =>
      new Story('mon+3 10:00').says('mon+3 10:30', 'ana').says('mon+3 11:00', login, body, { reacted });
    const given = (story: Story, now = 'mon+3 11:01') => reactions(story, now).map(({ add }) => add);
    expect(given(said('Thank you!'))).toEqual([['thanked']]);
    expect(given(said('Thank you!', 'cus', ['thanked']))).toEqual([]);
    expect(given(said('Thank you!', 'ana'))).toEqual([]);
    expect(given(said('Thank you!'), 'tue+3 11:00')).toEqual([['thanked']]);
    expect(given(said('Thank you!'), 'tue+3 11:00:01')).toEqual([]);
    expect(given(said('Thank you!', 'cus', ['done']), 'wed+3 11:00')).toEqual([]);
    expect(given(said('Thank you!\n\n/sign-off'))).toEqual([['done']]);
  });

  it('is no decision where it is there, and goes from what is no command any more', () => {
    const decided = (story: Story, now = 'mon 11:01') => decisionsBy('commands', setting, story, now).length;
    expect(decided(given('/severity low', 'ana', ['done']))).toBe(0);
    expect(decided(given('/severity low'))).toBe(1);
    expect(decided(given('/severity low').with({ locked: true }))).toBe(0);
    expect(decided(given('/retest'))).toBe(0);
    expect(reactions(given('I will write this.', 'ana', ['done']))).toEqual([
      { comment: 'C2', add: [], remove: ['done'] },
    ]);
  });

  it('is left as it is once that is old', () => {
    expect(reactions(given('/severity low', 'ana', ['refused']), 'wed 11:00')).toEqual([]);
  });

  it('is for the edit that wrote the command, however old the comment is', () => {
    const edits = [
      { at: at('mon 11:00'), editor: { login: 'ana', kind: 'human' as const }, text: 'Words.' },
      { at: at('thu 11:00'), editor: { login: 'ana', kind: 'human' as const }, text: '/severity low' },
    ];
    const story = new Story('mon 10:00').says('mon 11:00', 'ana', '/severity low', {
      edits,
      lastEditedAt: at('thu 11:00'),
    });
    expect(reactions(story, 'thu 11:01')).toEqual([{ comment: 'C1', add: ['done'], remove: [] }]);
  });
});

describe('the reaction to words that the desk understood', async () => {
  const desk = await under('sign_off: { when: {} }\nwrite_up: { when: {}, within: 24h, done: organised }');
  const closed = () =>
    new Story('mon+3 10:00')
      .labels('mon+3 10:00', 'cus', 'severity: high')
      .says('mon+3 10:30', 'ana')
      .closes('mon+3 11:00', 'ana');
  /** The comments that are told to be done. */
  const done = (story: Story) =>
    reactions(story, 'mon+3 12:30', desk).flatMap(({ comment, add }) =>
      add.includes('done') ? [comment] : [],
    );

  it('is for a customer’s yes, and for who of the staff writes it up', () => {
    expect(done(closed().says('mon+3 11:30', 'cus', 'Looks good'))).toEqual(['C2']);
    expect(done(closed().says('mon+3 11:30', 'ana', 'I will write this.'))).toEqual(['C2']);
    expect(done(closed().says('mon+3 11:30', 'ana', 'Looks good'))).toEqual([]);
    expect(done(closed().says('mon+3 11:30', 'cus', 'I will write this.'))).toEqual([]);
  });

  it('is for those words alone, not for others of that person or that second', () => {
    const taken = () => closed().says('mon+3 11:30', 'ana', 'I will write this.');
    expect(done(taken().says('mon+3 11:30', 'bo', 'Fine.'))).toEqual(['C2']);
    expect(done(taken().says('mon+3 12:00', 'ana', 'Fine.'))).toEqual(['C2']);
    expect(done(closed().says('mon+3 11:30', 'ana', '/ack').says('mon+3 11:30', 'ana', 'Fine.'))).toEqual([
      'C2',
    ]);
  });

  it('is a question where they leave open who writes it up, unless no command could answer it', async () => {
    const story = closed().says('mon+3 11:30', 'ana', 'Who will write this?');
    expect(decisionsBy('commands', desk, story, 'mon+3 11:31')).toMatchObject([
      {
        ...{ kind: 'comment', key: 'writer:C2', document: 'write-up-owner', deadline: at('mon+3 11:30') },
        ...{
          because: 'Nobody can tell who writes it up.',
          facts: { by: 'ana', owner: '/post-mortem owner' },
        },
      },
    ]);
    expect(decisionsBy('commands', desk, story, 'wed+3 11:31')).toEqual([]);
    const off = await under(
      'write_up: { when: {}, within: 24h, done: organised }\ncommands: { post-mortem: off }',
    );
    expect(decisionsBy('commands', off, story, 'mon+3 11:31')).toEqual([]);
  });
});

describe('the words in answer', () => {
  it('say why a command was refused, as much as that one was not understood', () => {
    expect(answers(given('/severity low', 'cus'))).toHaveLength(1);
    expect(answers(given('/severty low', 'cus'))).toHaveLength(1);
  });

  it('are few: only what went wrong, with the nearest valid form', () => {
    expect(answers(given('/severity low'))).toEqual([]);
    const [answer, ...more] = answers(given('/severty low\n/severity low\n/severity hihg'));
    expect(more).toEqual([]);
    expect(answer?.keys).toEqual([`command:C2:${String(at('mon 11:00') / 1000)}`]);
    expect(answer?.body).toContain('/severity LEVEL [why]');
    expect(answer?.body).toContain('/severity high');
    expect(answer?.body).not.toContain('/severity low`');
  });

  it('are written once; a new attempt is answered anew', () => {
    const [answer] = answers(given('/severty low'));
    const told = given('/severty low').says('mon 11:02', BOT, answer?.body ?? '');
    expect(answers(told, 'mon 11:03')).toEqual([]);
    const again = told.says('mon 11:05', 'ana', '/severrity low');
    expect(answers(again, 'mon 11:06')).toHaveLength(1);
  });

  it('stay away once somebody deleted them, from locked tickets, and when they would be old news', () => {
    expect(answers(given('/severty low').loses('mon 11:03', BOT), 'mon 11:04')).toEqual([]);
    expect(answers(given('/severty low').loses('mon 11:00', BOT), 'mon 11:04')).toEqual([]);
    expect(answers(given('/severty low').loses('mon 10:59', BOT), 'mon 11:04')).toHaveLength(1);
    expect(answers(given('/severty low').with({ locked: true }))).toEqual([]);
    expect(answers(given('/severty low'), 'wed 11:00')).toEqual([]);
  });

  it('are given in words a few times a day to each person, and by reactions alone to whoever goes on', () => {
    const story = ['mon 11:00', 'mon 11:01', 'mon 11:02', 'mon 11:03'].reduce(
      (all, when) => all.says(when, 'ana', '/severty low'),
      new Story('mon 10:00').says('mon 10:30', 'ana').says('mon 11:04', 'cus', '/severty low'),
    );
    expect(answers(story, 'mon 11:05')).toHaveLength(4);
    expect(reactions(story, 'mon 11:05')).toHaveLength(5);
    const dayAfter = answers(story.says('tue 11:30', 'ana', '/severty low'), 'tue 11:31');
    expect(dayAfter.filter(({ keys }) => keys.some((key) => key.startsWith('command:')))).toHaveLength(1);
  });

  it('are counted by person and day', () => {
    const at3 = (last: string, who = 'ana') =>
      ['mon 11:00', 'mon 11:01', 'mon 11:02']
        .reduce(
          (all, when) => all.says(when, 'ana', '/severty low'),
          new Story('mon 10:00').says('mon 10:30', 'ana'),
        )
        .says(last, who, '/severty low');
    const latest = (story: Story, now: string) =>
      decisionsBy('commands', setting, story, now)
        .filter(({ kind }) => kind === 'comment')
        .at(-1)?.deadline;
    expect(latest(at3('mon 11:03'), 'mon 11:04')).toBe(at('mon 11:02'));
    expect(latest(at3('mon 11:03', 'bo'), 'mon 11:04')).toBe(at('mon 11:03'));
    expect(latest(at3('tue 10:59:59'), 'tue 11:00')).toBe(at('mon 11:02'));
    expect(latest(at3('tue 11:00'), 'tue 11:00:30')).toBe(at('tue 11:00'));
  });

  it('quote a long command as far as it is read, and name the help that there is', async () => {
    const facts = (body: string, where = setting) => {
      const [one] = decisionsBy('commands', where, given(body), 'mon 11:01').filter(
        ({ kind }) => kind === 'comment',
      );
      return one?.kind === 'comment' && one.document === 'refusal' ? one.facts : null;
    };
    const written = (length: number) => facts(`/severty ${'x'.repeat(length)}`)?.commands[0]?.written;
    expect(written(111)).toHaveLength(120);
    expect(written(112)).toBe(`/severty ${'x'.repeat(111)}…`);
    expect(facts('/severty')?.commands[0]?.written).toBe('/severty');
    expect(facts('/severty')).toMatchObject({ by: 'ana', partly: false, help: '/help' });
    const off = await under(`${RULES}\ncommands: { help: off }`);
    expect(facts('/severty', off)?.help).toBeNull();
  });

  it('quote nobody’s mention', () => {
    const [answer] = answers(given('/severity @everyone `x` <!-- steward status -->'));
    expect(answer?.body).not.toMatch(/[^`]@everyone(?!.*`)/);
    expect(answer?.body.split('<!-- steward').length).toBe(2);
  });
});

describe('/help', () => {
  const body = (login: string, where = setting) =>
    answers(given('/help', login), 'mon 11:01', where)[0]?.body ?? '';

  it('lists what its asker may give, as it goes by here', async () => {
    expect(body('ana')).toContain('/severity LEVEL [why]');
    expect(body('ana')).not.toContain('/sign-off');
    expect(body('cus')).toContain('/sign-off');
    expect(body('cus')).not.toContain('/severity');
    const other = await under(`${RULES}\ncommands: { severity: { word: priority }, assign: off }`);
    expect(body('ana', other)).toContain('/priority LEVEL [why]');
    expect(body('ana', other)).not.toContain('/assign');
  });

  it('is answered once a comment', () => {
    const told = given('/help').says('mon 11:01', BOT, body('ana'));
    expect(answers(told, 'mon 11:02')).toEqual([]);
  });
});

describe('/explain', () => {
  const body = (login: string) => answers(given('/explain', login))[0]?.body ?? '';

  it('shows staff every clock, and customers what was promised', () => {
    expect(body('ana')).toContain('housekeeping');
    expect(body('ana')).toContain('promised to the customer');
    expect(body('cus')).toContain('promised to the customer');
    expect(body('cus')).not.toContain('housekeeping');
  });

  it('does not say who the customer is to the desk, whoever asks: everybody reads it', () => {
    for (const login of ['ana', 'cus']) {
      const [told] = answers(given('/explain', login), 'mon 11:01');
      expect(told?.body).toMatch(/^for +@cus$/m);
      for (const word of ['acme', 'gold']) expect(told?.body).not.toContain(word);
    }
  });

  it('is answered once, and to nobody else', () => {
    expect(answers(given('/explain').says('mon 11:01', BOT, body('ana')), 'mon 11:02')).toEqual([]);
    expect(answers(given('/explain', 'passer'))).toEqual([]);
  });
});
