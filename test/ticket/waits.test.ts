import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import type { Blocker } from '../../src/ticket/issue.ts';
import { withoutBareCommands } from '../../src/ticket/waits.ts';
import { at, BOT, snapshotOf, Story, who } from '../desk/story.ts';
import { setting } from '../sla/setting.ts';

const waits = (story: Story, now = 'fri 10:00') =>
  fold(story.issue(), snapshotOf(setting, [], now)).waits.map(({ reason, from, to }) => ({
    reason,
    from,
    to,
  }));
const asked = () => new Story('mon 10:00').says('mon 10:30', 'ana');
const pending = (from: string, to: string | null) => ({
  reason: 'pending',
  from: at(from),
  to: to === null ? null : at(to),
});
const hold = (from: string, to: string | null) => ({ ...pending(from, to), reason: 'on_hold' });

describe('a bare command', () => {
  const heard = (when: string, login: string, body: string) => {
    const story = new Story('2026-11-30 10:00').says(when, login, body);
    const { messages, commands } = fold(story.issue(), snapshotOf(setting, [], '2026-12-08 10:00'));
    return withoutBareCommands(messages, commands).length === 1;
  };

  it.each(['/explain', '/help\n/explain', '/hold'])(
    'of a customer that says nothing is no word: %j',
    (body) => {
      expect(heard('2026-12-07 12:00', 'cus', body)).toBe(false);
      expect(heard('2026-12-07 12:00', 'ana', body)).toBe(true);
      expect(heard('2026-12-01 00:00:00', 'cus', body)).toBe(false);
      expect(heard('2026-11-30 23:59:59', 'cus', body)).toBe(true);
    },
  );

  it.each([
    '/explain It is 1.4.',
    '/help\n/explain It is 1.4.',
    '/explain\n\nIt is 1.4.',
    'Thanks!\n\n/explain',
    '> 1.4?',
  ])('of a customer with anything else is one: %j', (body) => {
    expect(heard('2026-12-07 12:00', 'cus', body)).toBe(true);
  });
});

describe('pending', () => {
  it('begins by command or by label, and ends by command or by label', () => {
    for (const begin of [
      (s: Story) => s.says('mon 11:00', 'ana', '/pending').labels('mon 11:01', BOT, 'status: pending'),
      (s: Story) => s.labels('mon 11:00', 'ana', 'Status: Pending'),
    ]) {
      expect(waits(begin(asked()))).toEqual([pending('mon 11:00', null)]);
      expect(waits(begin(asked()).says('mon 12:00', 'bo', '/resume'))).toEqual([
        pending('mon 11:00', 'mon 12:00'),
      ]);
      expect(waits(begin(asked()).unlabels('mon 12:00', 'bo', 'status: pending'))).toEqual([
        pending('mon 11:00', 'mon 12:00'),
      ]);
    }
  });

  it('goes on at a customer’s bare command that asks the desk something, or is none of theirs', () => {
    const asking = (words: string, day = 'tue+2') =>
      waits(
        new Story(`${day} 10:00`)
          .says(`${day} 10:30`, 'ana')
          .says(`${day} 11:00`, 'ana', '/pending')
          .says(`${day} 12:00`, 'cus', words),
        `${day} 13:00`,
      ).map(({ to }) => to);
    expect(
      ['/explain', '/help\n/explain', '/hold', '> Which version?\n\n/explain'].map((one) => asking(one)),
    ).toEqual(Array(4).fill([null]));
    const ended = [at('tue+2 12:00')];
    expect(['/explain It is 1.4.', '/not-resolved', '', '> 1.4?'].map((one) => asking(one))).toEqual(
      Array(4).fill(ended),
    );
    // As it counted when it was said.
    expect(asking('/explain', 'mon')).toEqual([at('mon 12:00')]);
  });

  it("ends at the customer's next comment, even while the label stays", () => {
    const story = asked().labels('mon 11:00', 'ana', 'status: pending').says('mon 12:00', 'cus');
    expect(waits(story)).toEqual([pending('mon 11:00', 'mon 12:00')]);
    expect(waits(story.says('mon 13:00', 'ana'))).toEqual([pending('mon 11:00', 'mon 12:00')]);
  });

  it('ends at the comment of a colleague of the requester, not at a bystander’s', () => {
    const story = () => asked().says('mon 11:00', 'ana', '/pending').says('mon 11:30', 'passer');
    expect(waits(story())).toEqual([pending('mon 11:00', null)]);
    expect(waits(story().says('mon 12:00', 'colleague'))).toEqual([pending('mon 11:00', 'mon 12:00')]);
  });

  it('ends at the customer’s edit of the issue’s text, not at that of others', () => {
    const edited = (editor: string, text: string) =>
      new Story('2026-12-07 10:00')
        .says('2026-12-07 10:30', 'ana')
        .says('2026-12-07 11:00', 'ana', '/pending')
        .with({
          bodyEdits: [
            { at: at('2026-12-07 10:00'), editor: who('cus'), text: 'It stops.' },
            { at: at('2026-12-07 12:00'), editor: who(editor), text },
          ],
          body: text,
        });
    const ended = [pending('2026-12-07 11:00', '2026-12-07 12:00')];
    for (const editor of ['cus', 'colleague'])
      expect([editor, waits(edited(editor, 'Version 4 stops.'), '2026-12-08 10:00')]).toEqual([
        editor,
        ended,
      ]);
    for (const editor of ['passer', 'ana', 'robot[bot]'])
      expect([editor, waits(edited(editor, 'Version 4 stops.'), '2026-12-08 10:00')]).toEqual([
        editor,
        [pending('2026-12-07 11:00', null)],
      ]);
    expect(waits(edited('cus', ' It  stops.\n'), '2026-12-08 10:00')).toEqual([
      pending('2026-12-07 11:00', null),
    ]);
  });

  it('was not ended by an edit before December 2026', () => {
    const story = asked()
      .says('mon 11:00', 'ana', '/pending')
      .with({
        bodyEdits: [
          { at: at('mon 10:00'), editor: who('cus'), text: 'It stops.' },
          { at: at('mon 12:00'), editor: who('cus'), text: 'Version 4 stops.' },
        ],
      });
    expect(waits(story)).toEqual([pending('mon 11:00', null)]);
  });

  it('to wait again takes a new event', () => {
    const story = asked()
      .says('mon 11:00', 'ana', '/pending')
      .says('mon 12:00', 'cus')
      .says('mon 13:00', 'ana', '/pending');
    expect(waits(story)).toEqual([pending('mon 11:00', 'mon 12:00'), pending('mon 13:00', null)]);
  });

  it('a label that this bot added is an echo, one that it removed too', () => {
    expect(waits(asked().labels('mon 11:00', BOT, 'status: pending'))).toEqual([]);
    const story = asked()
      .labels('mon 11:00', 'ana', 'status: pending')
      .unlabels('mon 12:00', BOT, 'status: pending');
    expect(waits(story)).toEqual([pending('mon 11:00', null)]);
  });

  it('set in the second of the customer’s comment is over with it', () => {
    for (const story of [
      asked().says('mon 11:00', 'ana', '/pending').says('mon 11:00', 'cus'),
      asked().says('mon 11:00', 'cus').says('mon 11:00', 'ana', '/pending'),
    ])
      expect(waits(story)).toEqual([]);
  });

  it('set twice is one wait', () => {
    const story = asked().says('mon 11:00', 'ana', '/pending').labels('mon 11:30', 'bo', 'status: pending');
    expect(waits(story)).toEqual([pending('mon 11:00', null)]);
  });

  it('only staff command it', () => {
    expect(waits(asked().says('mon 11:00', 'cus', '/pending'))).toEqual([]);
    expect(waits(asked().says('mon 11:00', 'passer', '/pending'))).toEqual([]);
    expect(waits(asked().says('mon 11:00', 'github-actions[bot]', '/pending'))).toEqual([]);
  });

  it('switched on and off within one second is what came last in the timeline', () => {
    const on = asked().unlabels('mon 11:00', 'ana', 'status: pending').says('mon 11:00', 'ana', '/pending');
    expect(waits(on).at(-1)).toEqual(pending('mon 11:00', null));
    const off = asked().says('mon 11:00', 'ana', '/pending').unlabels('mon 11:00', 'ana', 'status: pending');
    expect(waits(off).filter((w) => w.to === null)).toEqual([]);
    expect(waits(asked().says('mon 11:00', 'ana', '/resume\n/pending'))).toEqual([
      pending('mon 11:00', null),
    ]);
  });

  it('that came with the ticket, without an event, holds from the beginning', () => {
    expect(waits(new Story('mon 10:00').with({ labels: ['status: pending'] }))).toEqual([
      pending('mon 10:00', null),
    ]);
  });

  it('of another repository ends on arrival, unless its label came along', () => {
    const story = () =>
      new Story('mon 08:00').labels('mon 09:00', 'ana', 'status: pending').arrives('mon 10:00');
    expect(waits(story())).toEqual([pending('mon 10:00', null)]);
    expect(waits(story().with({ labels: [] }))).toEqual([]);
  });
});

describe('on hold', () => {
  const held = (text = '/hold') => asked().says('mon 11:00', 'ana', text);

  it('ends when its label goes or by command, not when the customer speaks', () => {
    expect(waits(held().says('mon 12:00', 'cus'))).toEqual([hold('mon 11:00', null)]);
    expect(waits(held().says('mon 12:00', 'bo', '/resume'))).toEqual([hold('mon 11:00', 'mon 12:00')]);
    expect(
      waits(
        held().labels('mon 11:01', BOT, 'status: on hold').unlabels('mon 12:00', 'bo', 'status: on hold'),
      ),
    ).toEqual([hold('mon 11:00', 'mon 12:00')]);
  });

  it('ends at its date without an event, in the zone of the desk', () => {
    expect(waits(held('/hold for the vendor until 2026-11-18'))).toEqual([hold('mon 11:00', 'wed 00:00')]);
    expect(waits(held('/hold until 2026-11-18T09:30'))).toEqual([hold('mon 11:00', 'wed 09:30')]);
  });

  it('with a date that is past, or cannot be read, is no hold: half of it would be worse than none', () => {
    expect(waits(held('/hold until 2026-11-01'))).toEqual([]);
    expect(waits(held('/hold until doomsday'))).toEqual([]);
    expect(waits(held('/hold for the vendor, until'))).toEqual([]);
  });

  it('without a date it lasts until somebody resumes', () => {
    expect(waits(held('/hold for the vendor'))).toEqual([hold('mon 11:00', null)]);
  });

  it('resumed before its date ends then; held again after its date is another wait', () => {
    expect(waits(held('/hold until 2026-11-18').says('mon 12:00', 'bo', '/resume'))).toEqual([
      hold('mon 11:00', 'mon 12:00'),
    ]);
    expect(waits(held('/hold until 2026-11-18').says('thu 10:00', 'bo', '/hold'))).toEqual([
      hold('mon 11:00', 'wed 00:00'),
      hold('thu 10:00', null),
    ]);
  });

  it('a new command sets a new date, the label alone does not touch it', () => {
    const dated = () => held('/hold until 2026-11-18');
    expect(waits(dated().says('mon 12:00', 'bo', '/hold until 2026-11-19'))).toEqual([
      hold('mon 11:00', 'thu 00:00'),
    ]);
    expect(waits(dated().says('mon 12:00', 'bo', '/hold'))).toEqual([hold('mon 11:00', null)]);
    expect(waits(dated().labels('mon 12:00', 'bo', 'status: on hold'))).toEqual([
      hold('mon 11:00', 'wed 00:00'),
    ]);
  });

  it('a date ends with the wait it belonged to', () => {
    const story = held('/hold until 2026-11-18')
      .says('mon 12:00', 'bo', '/resume')
      .labels('mon 13:00', 'bo', 'status: on hold');
    expect(waits(story)).toEqual([hold('mon 11:00', 'mon 12:00'), hold('mon 13:00', null)]);
  });

  it('and pending are apart: one may end while the other goes on', () => {
    const story = held().says('mon 12:00', 'ana', '/pending').says('mon 13:00', 'cus');
    expect(waits(story)).toEqual([hold('mon 11:00', null), pending('mon 12:00', 'mon 13:00')]);
  });
});

describe('closing', () => {
  it('ends both, and neither carries over to the reopened ticket', () => {
    const story = asked()
      .says('mon 11:00', 'ana', '/pending\n/hold')
      .closes('mon 12:00', 'ana')
      .reopens('mon 13:00', 'cus');
    expect(waits(story)).toEqual([pending('mon 11:00', 'mon 12:00'), hold('mon 11:00', 'mon 12:00')]);
  });

  it('a closed ticket waits for nobody, one that is reopened with a question does', () => {
    const story = asked().closes('mon 12:00', 'ana').says('mon 12:30', 'ana', '/pending');
    expect(waits(story.reopens('mon 13:00', 'cus'))).toEqual([]);
    expect(waits(story.says('mon 13:00', 'ana', '/pending'))).toEqual([pending('mon 13:00', null)]);
  });

  it('lets nobody be waited for by a label that is put on a closed ticket', () => {
    const story = asked().closes('mon 12:00', 'ana').labels('mon 12:30', 'ana', 'status: pending');
    expect(waits(story)).toEqual([]);
    expect(waits(story.reopens('mon 13:00', 'cus'))).toEqual([]);
  });

  it('of a ticket that was closed before ends nothing', () => {
    const story = asked().closes('mon 11:00', 'ana').reopens('mon 12:00', 'cus');
    expect(waits(story.labels('mon 12:30', 'ana', 'status: on hold'))).toEqual([hold('mon 12:30', null)]);
    const second = asked().closes('mon 11:00', 'ana').reopens('mon 12:00', 'cus');
    expect(waits(second.labels('mon 12:00', 'ana', 'status: on hold'))).toEqual([hold('mon 12:00', null)]);
  });
});

describe('who spoke last when a wait began', () => {
  const told = (story: Story) =>
    fold(story.issue(), snapshotOf(setting, [], 'fri 10:00')).waits.map(
      ({ reason, from, customerSpokeLast }) => [reason, from, customerSpokeLast ? 'customer' : 'staff'],
    );
  const opened = () => new Story('mon 10:00');
  const begun = (when: string, by: 'customer' | 'staff') => ['pending', at(when), by];

  it('is staff where they answered, and the customer before', () => {
    expect(told(asked().says('mon 11:00', 'ana', '/pending'))).toEqual([begun('mon 11:00', 'staff')]);
    expect(told(opened().says('mon 11:00', 'ana', '/pending'))).toEqual([begun('mon 11:00', 'customer')]);
    expect(told(opened().says('mon 10:30', 'passer').says('mon 11:00', 'ana', '/pending'))).toEqual([
      begun('mon 11:00', 'customer'),
    ]);
  });

  it('is who spoke before that, not who spoke since', () => {
    const story = asked().says('mon 10:45', 'cus').labels('mon 11:00', 'ana', 'status: pending');
    expect(told(story)).toEqual([begun('mon 11:00', 'customer')]);
    expect(told(story.says('mon 11:30', 'ana'))).toEqual([begun('mon 11:00', 'customer')]);
  });

  it('is staff where they ask in the comment that begins it', () => {
    expect(told(opened().says('mon 11:00', 'ana', 'Which version?\n\n/pending'))).toEqual([
      begun('mon 11:00', 'staff'),
    ]);
  });

  it('is the customer where both spoke in the same second', () => {
    for (const story of [
      opened().says('mon 10:30', 'ana').says('mon 10:30', 'cus'),
      opened().says('mon 10:30', 'cus').says('mon 10:30', 'ana'),
    ])
      expect(told(story.says('mon 11:00', 'ana', '/pending'))).toEqual([begun('mon 11:00', 'customer')]);
  });

  it('begins another wait where staff ask again after an answer, and only then', () => {
    const story = () => opened().says('mon 11:00', 'ana', '/pending');
    expect(told(story().says('mon 11:30', 'ana', '/pending'))).toEqual([begun('mon 11:00', 'customer')]);
    expect(told(story().says('mon 11:30', 'ana', 'Which?\n\n/pending'))).toEqual([
      begun('mon 11:00', 'customer'),
      begun('mon 11:30', 'staff'),
    ]);
    const held = opened().says('mon 11:00', 'ana', '/hold').says('mon 11:30', 'ana', 'Still.\n\n/hold');
    expect(told(held)).toEqual([['on_hold', at('mon 11:00'), 'customer']]);
  });
});

it('a wait says what ended it: a person, or the date that was announced', () => {
  const endings = (story: Story) =>
    fold(story.issue(), snapshotOf(setting, [], 'fri 10:00')).waits.map(({ endedBy }) => endedBy);
  const held = () => asked().says('mon 11:00', 'ana', '/hold until 2026-11-18');
  expect(endings(held())).toEqual([{ kind: 'date_came' }]);
  expect(endings(held().says('mon 12:00', 'bo', '/resume'))).toEqual([
    { kind: 'commanded', by: 'bo', words: 'resume' },
  ]);
  expect(endings(asked().says('mon 11:00', 'ana', '/hold'))).toEqual([null]);
});

describe('on hold for another issue', () => {
  const when = (text: string) => at(`2026-12-${text}`);
  const other = (...turns: readonly (readonly [string, boolean])[]): Blocker => ({
    ...{ id: 'I_2', isPullRequest: false, isHidden: false },
    turns: turns.map(([text, closed]) => ({ at: when(text), closed })),
  });
  const held = (words: string, blocker: Blocker | null, more?: (story: Story) => Story) => {
    const story = new Story('2026-12-07 10:00').says('2026-12-07 11:00', 'ana', words);
    const blocking = { blockers: new Map([['acme/platform#1', blocker]]), links: [] };
    const issue = (more?.(story) ?? story).with({ blocking }).issue();
    return fold(issue, snapshotOf(setting, [], '2026-12-20 10:00')).waits.map(
      ({ from, to, endedBy, blocker: named }) => ({ from, to, by: endedBy?.kind ?? null, named }),
    );
  };
  const NAMED = 'acme/platform#1';
  const begun = when('07 11:00');

  it('ends when that is closed, whenever anybody notices, and stays ended when it is opened again', () => {
    const closed = { from: begun, to: when('08 12:00'), by: 'blocker_closed', named: NAMED };
    expect(held('/hold acme/platform#1', other(['08 12:00', true]))).toEqual([closed]);
    const turns = [
      ['06 12:00', true],
      ['06 13:00', false],
      ['08 12:00', true],
      ['09 12:00', false],
      ['10 12:00', true],
    ] as const;
    expect(held('/hold Acme/Platform#1 the exports', other(...turns))).toEqual([closed]);
  });

  it('ends at its date where that comes first', () => {
    const dated = { from: begun, to: when('08 00:00'), by: 'date_came', named: NAMED };
    expect(held('/hold acme/platform#1 until 2026-12-08', other(['08 12:00', true]))).toEqual([dated]);
    expect(held('/hold acme/platform#1 until 2026-12-09', other(['08 12:00', true]))).toEqual([
      { from: begun, to: when('08 12:00'), by: 'blocker_closed', named: NAMED },
    ]);
  });

  it('goes on while it is open or cannot be seen, and waits for what was named last', () => {
    const lasting = { from: begun, to: null, by: null, named: NAMED };
    expect(held('/hold acme/platform#1', other())).toEqual([lasting]);
    expect(held('/hold acme/platform#1', null)).toEqual([lasting]);
    const instead = held('/hold acme/platform#1', other(['08 12:00', true]), (story) =>
      story.says('2026-12-07 12:00', 'ana', '/hold the vendor'),
    );
    expect(instead).toEqual([{ ...lasting, named: undefined }]);
    const labelled = held('/hold acme/platform#1', other(['08 12:00', true]), (story) =>
      story.labels('2026-12-07 12:00', 'ana', 'status: on hold'),
    );
    expect(labelled).toMatchObject([{ to: when('08 12:00') }]);
  });

  it('is refused where that was closed already', () => {
    expect(held('/hold acme/platform#1', other(['06 12:00', true]))).toEqual([]);
    expect(held('/hold acme/platform#1', other(['06 12:00', true], ['06 13:00', false]))).toHaveLength(1);
  });

  it('was no wait for an issue before December 2026', () => {
    const story = new Story('mon 10:00').says('mon 11:00', 'ana', '/hold #45');
    expect(fold(story.issue(), snapshotOf(setting, [], 'fri 10:00')).waits).toMatchObject([{ to: null }]);
    expect(fold(story.issue(), snapshotOf(setting, [], 'fri 10:00')).waits[0]).not.toHaveProperty('blocker');
  });
});
