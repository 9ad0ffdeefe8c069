import { describe, expect, it } from 'vitest';
import { fold } from '../../src/ticket/fold.ts';
import { at, BOT, snapshotOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const desk = await under(`
  forms:
    bug.yml: { label: 'Form: Bug' }
    outage.yml: { label: 'form: outage', incident: true }
    wish.yml: {}
sla: [{ name: all, first_response: 8h }]
`);
const ticketOf = (story: Story) => fold(story.issue(), snapshotOf(desk, [], 'fri 10:00'));
const opened = () => new Story('mon 10:00');
const routes = (story: Story) => ticketOf(story).routes.map(({ at: when, value }) => [when, value]);
const facts = (story: Story) => {
  const last = ticketOf(story).facts.at(-1)?.value;
  return { incident: last?.incident, project: last?.project };
};

describe('the form to whose process people move a ticket', () => {
  it('is named by command or by its label, the latest word counts', () => {
    const story = opened()
      .labels('mon 11:00', 'ana', 'form: bug')
      .says('mon 12:00', 'ana', '/route outage.yml')
      .says('mon 13:00', 'bo', '/route wish.yml');
    expect(routes(story)).toEqual([
      [at('mon 11:00'), 'bug.yml'],
      [at('mon 12:00'), 'outage.yml'],
      [at('mon 13:00'), 'wish.yml'],
    ]);
  });

  it('is its own again once that form’s label was taken off, not another’s', () => {
    const story = () =>
      opened().labels('mon 11:00', 'ana', 'form: bug').labels('mon 12:00', 'ana', 'form: outage');
    expect(routes(story().unlabels('mon 13:00', 'ana', 'form: bug')).at(-1)).toEqual([
      at('mon 12:00'),
      'outage.yml',
    ]);
    expect(routes(story().unlabels('mon 13:00', 'ana', 'form: outage')).at(-1)).toEqual([
      at('mon 13:00'),
      null,
    ]);
  });

  it('is not told by other labels, or by what the desk puts on', () => {
    const story = opened().labels('mon 11:00', 'ana', 'form: wish').labels('mon 12:00', BOT, 'form: bug');
    expect(routes(story)).toEqual([]);
  });

  it('is what came last in the timeline within one second', () => {
    const label = opened()
      .says('mon 11:00', 'ana', '/route outage.yml')
      .labels('mon 11:00', 'ana', 'form: bug');
    expect(routes(label).at(-1)).toEqual([at('mon 11:00'), 'bug.yml']);
    const command = opened()
      .labels('mon 11:00', 'ana', 'form: bug')
      .says('mon 11:00', 'ana', '/route outage.yml');
    expect(routes(command).at(-1)).toEqual([at('mon 11:00'), 'outage.yml']);
  });
});

describe('an incident or a project is called so', () => {
  it.each(['incident', 'project'] as const)('by command and by label alike: %s', (what) => {
    const other = what === 'incident' ? 'project' : 'incident';
    for (const story of [
      opened().says('mon 11:00', 'ana', `/${what}`),
      opened().labels('mon 11:00', 'ana', what),
      opened().unlabels('mon 11:00', 'ana', what).says('mon 11:00', 'ana', `/${what}`),
      opened().unlabels('mon 10:30', 'ana', what).labels('mon 11:00', 'ana', what),
    ])
      expect(facts(story)).toEqual({ [what]: true, [other]: false });
    for (const story of [
      opened().says('mon 11:00', 'ana', `/${what}`).unlabels('mon 11:00', 'ana', what),
      opened().labels('mon 11:00', 'ana', what).unlabels('mon 12:00', 'ana', what),
      opened().labels('mon 11:00', BOT, what),
    ])
      expect(facts(story)).toEqual({ [what]: false, [other]: false });
  });

  it('within one second by what came last in the timeline', () => {
    const on = opened().unlabels('mon 11:00', 'ana', 'incident').labels('mon 11:00', 'ana', 'incident');
    expect(facts(on).incident).toBe(true);
  });
});
