import { describe, expect, it } from 'vitest';
import { clockOf, judge } from '../../desk/story.ts';
import { labelMoves } from '../../plan/effects.ts';
import { under } from '../../sla/setting.ts';
import { BOT, answered, at, outcomes, planOf, RULES, setting, Story, ticketOf } from './desk.ts';

const severities = (story: Story) =>
  ticketOf(story).severity.map(({ severity, workaroundOf }) => [severity, workaroundOf]);
const labelled = (story: Story, now: string) => labelMoves(planOf(story, now));

describe('/workaround', () => {
  const worked = () => answered().says('mon 11:00', 'ana', '/workaround restart it');

  it('lowers by the policy and keeps the original on record', () => {
    expect(severities(worked())).toEqual([
      ['urgent', undefined],
      ['high', 'urgent'],
    ]);
    expect(labelled(worked(), 'mon 11:01')).toEqual(
      expect.arrayContaining([
        ['add_labels', 'severity: high'],
        ['remove_labels', 'severity: urgent'],
      ]),
    );
  });

  it('lowers once, until somebody judges anew', () => {
    const twice = worked().says('mon 11:10', 'bo', '/workaround');
    expect(severities(twice)).toEqual(severities(worked()));
    expect(outcomes(twice)).toEqual(['done', 'done']);
    const anew = worked().says('mon 11:10', 'bo', '/severity urgent').says('mon 11:20', 'bo', '/workaround');
    expect(severities(anew).at(-1)).toEqual(['high', 'urgent']);
  });

  it('is refused where the policy has nothing lower, or nobody has judged', () => {
    const low = answered().says('mon 10:45', 'ana', '/severity low').says('mon 11:00', 'ana', '/workaround');
    expect(outcomes(low)).toEqual(['done', 'refused']);
    expect(outcomes(new Story('mon 10:00').says('mon 11:00', 'ana', '/workaround'))).toEqual(['refused']);
  });
});

describe('/workaround is judged as the ticket stood', () => {
  it('done again where nothing is lower than what it was lowered to', () => {
    const story = answered()
      .says('mon 10:45', 'ana', '/severity high')
      .says('mon 11:00', 'ana', '/workaround')
      .says('mon 11:10', 'ana', '/workaround');
    expect(outcomes(story)).toEqual(['done', 'done', 'done']);
  });

  it('by the severity that was set before it, be it in the same comment, and not by a later one', () => {
    const same = new Story('mon 10:00').says('mon 11:00', 'ana', '/severity urgent\n/workaround');
    expect(outcomes(same)).toEqual(['done', 'done']);
    const later = new Story('mon 10:00')
      .says('mon 11:00', 'ana', '/workaround')
      .says('mon 12:00', 'ana', '/severity urgent');
    expect(outcomes(later)).toEqual(['refused', 'done']);
  });
});

describe('/project', () => {
  const became = () => answered().says('mon 11:00', 'cus').says('mon 11:30', 'ana', '/project');

  it('ends every promise as cancelled, not ownership, and marks the ticket', () => {
    expect(clockOf(setting, became(), 'tue 10:00', 'resolution')).toMatchObject({
      state: 'cancelled',
      endedAt: at('mon 11:30'),
      endedBy: { kind: 'became_project' },
    });
    expect(clockOf(setting, became(), 'tue 10:00', 'next_response').state).toBe('cancelled');
    expect(clockOf(setting, became(), 'tue 10:00', 'first_response').state).toBe('met');
    expect(clockOf(setting, became(), 'tue 10:00', 'ownership').live).toBe(true);
    expect(labelled(became(), 'mon 11:31')).toContainEqual(['add_labels', 'project']);
  });

  it('starts no promise any more', () => {
    const later = became().says('mon 12:00', 'ana').says('mon 13:00', 'cus');
    expect(clockOf(setting, later, 'tue 10:00', 'next_response').startedAt).toBe(at('mon 11:00'));
  });

  it('taken back lets the clocks go on, the time in between left out', () => {
    const back = became().labels('mon 11:31', BOT, 'project').unlabels('mon 13:30', 'ana', 'project');
    const clock = clockOf(setting, back, 'mon 14:00', 'resolution');
    expect(clock).toMatchObject({ state: 'running', due: at('mon 20:00') });
    expect(labelled(back, 'mon 14:00')).not.toContainEqual(['add_labels', 'project']);
  });

  it('keeps a breach that was there before', () => {
    const late = answered().says('mon 20:00', 'ana', '/project');
    expect(clockOf(setting, late, 'tue 10:00', 'resolution').breachedAt).toBe(at('mon 18:00'));
  });
});

describe('/due', () => {
  const agreed = (text = '2026-11-18') => answered().says('mon 11:00', 'ana', `/due ${text}`);

  it('puts the date in the place of the promise', () => {
    expect(clockOf(setting, agreed(), 'mon 12:00', 'resolution')).toMatchObject({
      rule: 'agreed date',
      due: at('wed 23:59:59'),
      state: 'running',
      breachedAt: null,
    });
    expect(clockOf(setting, agreed(), 'thu 00:00', 'resolution').breachedAt).toBe(at('wed 23:59:59'));
  });

  it('is replaced by a later one, moved by no wait, and over with the close', () => {
    const later = agreed().says('mon 12:00', 'ana', '/due 2026-11-19T12:00');
    expect(clockOf(setting, later, 'mon 13:00', 'resolution').due).toBe(at('thu 12:00'));
    const waiting = agreed().says('mon 12:00', 'ana', '/hold');
    expect(clockOf(setting, waiting, 'mon 13:00', 'resolution').due).toBe(at('wed 23:59:59'));
    const reopened = agreed().closes('mon 12:00', 'ana').reopens('mon 13:00', 'cus');
    expect(clockOf(setting, reopened, 'mon 14:00', 'resolution')).toMatchObject({ rule: 'urgent', cycle: 2 });
    const again = reopened.says('mon 14:00', 'ana', '/due 2026-11-20');
    expect(clockOf(setting, again, 'mon 15:00', 'resolution').due).toBe(at('fri 23:59:59'));
  });

  it('promises where no rule does, and silences what the desk asks of itself', async () => {
    const strict = await under(
      `${RULES}\ninternal: [{ name: strict, when: { severity: urgent }, resolution: 4h }]`,
    );
    const clocks = judge(strict, agreed(), 'mon 15:00').evaluations[0]?.clocks ?? [];
    expect(clocks.filter(({ name }) => name === 'resolution')).toMatchObject([{ set: 'promise' }]);
    const low = new Story('mon 10:00').says('mon 11:00', 'ana', '/severity low\n/due 2026-11-18');
    expect(clockOf(setting, low, 'mon 12:00', 'resolution').due).toBe(at('wed 23:59:59'));
  });

  it('keeps a breach of the promise that was there before', () => {
    const late = answered().says('mon 19:00', 'ana', '/due 2026-11-18');
    expect(clockOf(setting, late, 'mon 20:00', 'resolution')).toMatchObject({
      breachedAt: at('mon 18:00'),
      due: at('wed 23:59:59'),
    });
  });
});

describe('/route', () => {
  const moved = () => answered().says('mon 11:00', 'ana', '/route outage');

  it('changes the form, its label, and whether it is an incident; no word and no clock', () => {
    const facts = ticketOf(moved()).facts.at(-1)?.value;
    expect(facts).toMatchObject({ form: 'outage.yml', incident: true, severity: 'urgent' });
    expect(labelled(moved(), 'mon 11:01')).toContainEqual(['add_labels', 'form: outage']);
    expect(planOf(moved(), 'mon 11:01').filter(({ kind }) => kind === 'create_comment')).toEqual([]);
    for (const name of ['resolution', 'update'] as const)
      expect(clockOf(setting, moved(), 'mon 12:00', name)).toEqual(
        clockOf(setting, answered(), 'mon 12:00', name),
      );
  });

  it('takes the other forms’ labels, whoever put them on', () => {
    const story = answered().labels('mon 10:45', 'bo', 'form: outage').says('mon 11:00', 'ana', '/route bug');
    expect(labelled(story, 'mon 11:01')).toEqual(
      expect.arrayContaining([
        ['add_labels', 'form: bug'],
        ['remove_labels', 'form: outage'],
      ]),
    );
  });
});

describe('a form’s label', () => {
  it('that a person takes off moves the ticket back, and stays off', () => {
    const story = answered()
      .says('mon 11:00', 'ana', '/route outage')
      .labels('mon 11:01', BOT, 'form: outage')
      .unlabels('mon 12:00', 'bo', 'form: outage');
    expect(ticketOf(story).facts.at(-1)?.value.form).toBeNull();
    expect(labelled(story, 'mon 12:01').filter(([, label]) => label.startsWith('form:'))).toEqual([]);
  });
});

describe('/cc', () => {
  it('by staff makes people speak as the customer from then on', () => {
    const story = (login: string) =>
      answered()
        .says('mon 10:40', 'passer')
        .says('mon 11:00', login, '/cc @passer')
        .says('mon 12:00', 'passer')
        .says('mon 13:00', 'passer', '/close');
    const roles = (s: Story) => ticketOf(s).messages.map(({ role }) => role);
    expect(roles(story('ana')).slice(1)).toEqual(['bystander', 'staff', 'customer', 'customer']);
    expect(outcomes(story('ana'))).toEqual(['done', 'done']);
    expect(roles(story('cus')).slice(1)).toEqual(['bystander', 'customer', 'bystander', 'bystander']);
    const alone = answered().says('mon 11:00', 'ana', '/cc @passer');
    expect(planOf(alone, 'mon 11:01').filter(({ kind }) => kind === 'create_comment')).toEqual([]);
  });

  it('in the text of a ticket counts where staff wrote it', () => {
    const opened = (login: string) =>
      ticketOf(
        new Story('mon 10:00', login).with({ body: 'Words.\n\n/cc @passer' }).says('mon 11:00', 'passer'),
      );
    expect(opened('ana').messages[0]?.role).toBe('customer');
    expect(opened('cus').messages[0]?.role).toBe('bystander');
  });
});

describe('assignments', () => {
  it('are for people on the roster', () => {
    expect(outcomes(answered().says('mon 11:00', 'ana', '/assign @passer'))).toEqual(['refused']);
    expect(outcomes(answered().says('fri 11:00', 'ana', '/assign @dora'))).toEqual(['refused']);
    expect(outcomes(answered().says('mon 11:00', 'ana', '/assign @dora'))).toEqual(['done']);
  });

  it('are carried out, and then no more', () => {
    const plan = planOf(answered().says('mon 11:00', 'ana', '/assign me @bo'), 'mon 11:01');
    expect(plan).toContainEqual(expect.objectContaining({ kind: 'assign', logins: ['ana', 'bo'] }));
    const done = answered().says('mon 11:00', 'ana', '/assign me').assigns('mon 11:01', BOT, 'ana');
    expect(planOf(done, 'mon 11:02').filter(({ kind }) => kind === 'assign')).toEqual([]);
  });

  it('of this bot’s that nobody commanded are its own', () => {
    expect(ticketOf(answered().assigns('mon 11:00', BOT, 'bo')).owners.at(-1)?.value).toEqual(['bo']);
    const later = answered().says('mon 11:00', 'ana', '/unassign @bo').assigns('tue 11:00', BOT, 'bo');
    expect(ticketOf(later).owners.at(-1)?.value).toEqual(['bo']);
  });

  it('that a run made while they were taken back are taken back, too', () => {
    const story = answered()
      .says('mon 11:00', 'ana', '/assign @bo')
      .says('mon 11:01', 'ana', '/unassign @bo')
      .assigns('mon 11:02', BOT, 'bo');
    expect(ticketOf(story).owners.at(-1)?.value).toEqual([]);
    expect(ticketOf(story).wantedAssignees).toEqual([{ login: 'bo', assigned: false }]);
  });
});
