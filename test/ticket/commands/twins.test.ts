import { describe, expect, it } from 'vitest';
import { labelsAdded } from '../../plan/effects.ts';
import { under } from '../../sla/setting.ts';
import type { Story } from './desk.ts';
import { BOT, answered, at, planOf, standing, ticketOf, withSignOff } from './desk.ts';

type Act = (story: Story, when: string) => Story;

interface Twin {
  readonly name: string;
  readonly begin?: Act;
  readonly command: Act;
  readonly hand: Act;
  /** What this bot then does on GitHub to agree with the command. */
  readonly echo?: Act;
}

const says =
  (body: string, login = 'ana'): Act =>
  (story, when) =>
    story.says(when, login, body);

const TWINS: readonly Twin[] = [
  {
    name: '/severity and its label',
    command: says('/severity high'),
    hand: (s, when) => s.labels(when, 'ana', 'severity: high').unlabels(when, BOT, 'severity: urgent'),
    echo: (s, when) => s.labels(when, BOT, 'severity: high').unlabels(when, BOT, 'severity: urgent'),
  },
  {
    name: '/pending and its label',
    command: says('/pending'),
    hand: (s, when) => s.labels(when, 'ana', 'status: pending'),
    echo: (s, when) => s.labels(when, BOT, 'status: pending'),
  },
  {
    name: '/hold and its label',
    command: says('/hold for the vendor'),
    hand: (s, when) => s.labels(when, 'ana', 'status: on hold'),
    echo: (s, when) => s.labels(when, BOT, 'status: on hold'),
  },
  {
    name: '/resume and taking the label off',
    begin: (s) => s.labels('mon 10:45', 'bo', 'status: on hold'),
    command: says('/resume'),
    hand: (s, when) => s.unlabels(when, 'ana', 'status: on hold'),
    echo: (s, when) => s.unlabels(when, BOT, 'status: on hold'),
  },
  {
    name: '/assign and assigning',
    command: says('/assign @bo'),
    hand: (s, when) => s.assigns(when, 'ana', 'bo'),
    echo: (s, when) => s.assigns(when, BOT, 'bo'),
  },
  {
    name: '/unassign and unassigning',
    begin: (s) => s.assigns('mon 10:45', 'bo'),
    command: says('/unassign @bo'),
    hand: (s, when) => s.unassigns(when, 'ana', 'bo'),
    echo: (s, when) => s.unassigns(when, BOT, 'bo'),
  },
  {
    name: '/unassign without a name and unassigning whoever has it',
    begin: (s) => s.assigns('mon 10:45', 'bo'),
    command: says('/unassign'),
    hand: (s, when) => s.unassigns(when, 'ana', 'bo'),
    echo: (s, when) => s.unassigns(when, BOT, 'bo'),
  },
  {
    name: '/close and closing',
    command: says('/close'),
    hand: (s, when) => s.closes(when, 'ana'),
    echo: (s, when) => s.closes(when, BOT),
  },
  {
    name: 'the customer’s /close and closing',
    command: says('/close', 'cus'),
    // The comment is the customer's word all the same.
    hand: (s, when) => s.says(when, 'cus', '/ok').closes(when, 'cus'),
    echo: (s, when) => s.closes(when, BOT),
  },
  {
    name: '/out-of-scope and closing as not planned',
    command: says('/out-of-scope'),
    hand: (s, when) => s.closes(when, 'ana', 'not_planned'),
    echo: (s, when) => s.closes(when, BOT, 'not_planned'),
  },
  {
    name: '/reopen and reopening',
    begin: (s) => s.closes('mon 10:45', 'ana'),
    command: says('/reopen'),
    hand: (s, when) => s.reopens(when, 'ana'),
    echo: (s, when) => s.reopens(when, BOT),
  },
  {
    name: '/incident and its label',
    begin: (s) => s.labels('mon 10:45', 'bo', 'severity: high'),
    command: says('/incident'),
    hand: (s, when) => s.labels(when, 'ana', 'incident'),
    echo: (s, when) => s.labels(when, BOT, 'incident'),
  },
  {
    name: '/project and its label',
    command: says('/project'),
    hand: (s, when) => s.labels(when, 'ana', 'project'),
    echo: (s, when) => s.labels(when, BOT, 'project'),
  },
  {
    name: '/route and the form’s label',
    begin: (s) => s.labels('mon 10:45', 'bo', 'severity: high'),
    command: says('/route outage'),
    hand: (s, when) => s.labels(when, 'ana', 'form: outage'),
    echo: (s, when) => s.labels(when, BOT, 'form: outage'),
  },
];

const begun = ({ begin }: Twin) => begin?.(answered(), 'mon 10:45') ?? answered();

describe.each(TWINS)('$name', (twin) => {
  const { command, hand, echo } = twin;

  it('make the same ticket, and the same clocks', () => {
    const byCommand = standing(command(begun(twin), 'mon 11:00'), 'tue 10:00');
    expect(byCommand).toEqual(standing(hand(begun(twin), 'mon 11:00'), 'tue 10:00'));
    expect(byCommand).not.toEqual(standing(begun(twin), 'tue 10:00'));
  });

  it('are one event with what this bot does about the command', () => {
    const said = () => command(begun(twin), 'mon 11:00');
    expect(standing(echo?.(said(), 'mon 11:05') ?? said(), 'tue 10:00')).toEqual(
      standing(said(), 'tue 10:00'),
    );
  });

  it('do nothing twice', () => {
    const once = () => command(begun(twin), 'mon 11:00');
    expect(standing(command(once(), 'mon 11:00'), 'tue 10:00')).toEqual(standing(once(), 'tue 10:00'));
  });
});

describe('a command and a hand', () => {
  it('whichever comes last counts: assignments', () => {
    const owners = (story: Story) => ticketOf(story).owners.at(-1)?.value;
    const story = () => answered().says('mon 11:00', 'ana', '/assign @bo').assigns('mon 11:01', BOT, 'bo');
    expect(owners(story().unassigns('mon 12:00', 'chen', 'bo'))).toEqual([]);
    expect(ticketOf(story().unassigns('mon 12:00', 'chen', 'bo')).wantedAssignees).toEqual([]);
    const again = story().unassigns('mon 12:00', 'chen', 'bo').says('mon 13:00', 'ana', '/assign @bo');
    expect(owners(again)).toEqual(['bo']);
    expect(ticketOf(again).wantedAssignees).toEqual([{ login: 'bo', assigned: true }]);
  });

  it('whichever comes last counts: closing', () => {
    const story = () => answered().says('mon 11:00', 'ana', '/close').closes('mon 11:01', BOT);
    const reopened = story().reopens('mon 12:00', 'bo');
    expect(ticketOf(reopened).wantedState).toBeNull();
    expect(ticketOf(reopened).closures).toMatchObject([
      { by: { login: 'ana' }, reopenedBy: { login: 'bo' } },
    ]);
    const closed = reopened.says('mon 13:00', 'ana', '/close');
    expect(ticketOf(closed).wantedState).toMatchObject({
      state: 'closed',
      because: { kind: 'commanded', by: 'ana', words: 'close' },
    });
  });

  it('an echo that comes late does not undo a later word', () => {
    const story = answered()
      .says('mon 11:00', 'ana', '/close')
      .says('mon 11:01', 'bo', '/reopen')
      .closes('mon 11:02', BOT);
    expect(ticketOf(story).wantedState).toMatchObject({
      state: 'open',
      because: { kind: 'commanded', by: 'bo', words: 'reopen' },
    });
    expect(ticketOf(story.reopens('mon 11:03', BOT)).wantedState).toBeNull();
    expect(ticketOf(story).closures).toHaveLength(1);
  });

  it('an echo comes for as long as a run may be under way; later it is a word of its own', () => {
    const closures = (when: string) => {
      const story = answered().says('mon 11:00', 'ana', '/close').says('mon 11:01', 'bo', '/reopen');
      return ticketOf(story.closes(when, BOT)).closures.map(({ at: since }) => since);
    };
    expect(closures('mon 12:01')).toEqual([at('mon 11:00')]);
    expect(closures('mon 12:01:01')).toEqual([at('mon 11:00'), at('mon 12:01:01')]);
  });

  it('what GitHub shows otherwise is right: a command that was carried out is not carried out again', () => {
    const story = answered()
      .says('mon 11:00', 'ana', '/close')
      .closes('mon 11:01', BOT)
      .with({ state: 'open' });
    expect(ticketOf(story).wantedState).toBeNull();
    expect(ticketOf(story).closures).toEqual([]);
    expect(planOf(story, 'mon 12:00').filter(({ kind }) => kind === 'close')).toEqual([]);
  });

  it('on a desk that asks for a sign-off both ask for it', () => {
    for (const close of [says('/close'), (s: Story, when: string) => s.closes(when, 'ana')])
      expect(ticketOf(close(answered(), 'mon 11:00'), withSignOff).signOffAsked).not.toBeNull();
  });

  it('/escalate puts the label of its group on; a hand that takes it off has the last word', async () => {
    const where = await under(
      `sla: [{ name: all, first_response: 1h }]
escalation: [{ name: later, on: taken, after: 8h, to: tier-2 }]`,
    );
    const labels = (story: Story) => labelsAdded(planOf(story, 'mon 12:00', where));
    const story = () => answered().says('mon 11:00', 'ana', '/escalate tier-2 it is late');
    expect(labels(story())).toContain('group: tier-2');
    const echoed = story().labels('mon 11:01', BOT, 'group: tier-2');
    expect(labels(echoed)).not.toContain('group: tier-2');
    expect(labels(echoed.unlabels('mon 11:30', 'bo', 'group: tier-2'))).not.toContain('group: tier-2');
    const byHand = answered().labels('mon 11:00', 'ana', 'group: tier-2');
    expect(standing(story(), 'mon 12:00', where)).toEqual(standing(byHand, 'mon 12:00', where));
  });
});
