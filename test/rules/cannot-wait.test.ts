import { describe, expect, it } from 'vitest';
import { at, BOT, judge, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

/** A Monday on which there is such a thing. */
const day = (time: string): string => `mon+3 ${time}`;

const desk = await under(`
cannot_wait: { severities: [urgent, high] }
pagers: { phone: { kind: webhook } }
escalation:
  - { name: now, when: { cannot_wait: true }, on: opened, to: tier-2, page: phone, ladder: [{ after: 1h, to: tier-2 }] }
`);
const none = await under('');

const ticket = (severity = 'urgent') =>
  new Story(day('10:00')).labels(day('10:00'), 'ana', `severity: ${severity}`);

function judged(story: Story, now: string, where = desk) {
  const [evaluation] = judge(where, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  const { case: found, decisions } = evaluation;
  return {
    is: found.ticket.facts.at(-1)?.value.cannotWait,
    steps: found.escalations.flatMap(({ reached }) => reached.map((one) => [one.step, one.at])),
    paged: decisions.filter(({ kind }) => kind === 'page').length,
    label: decisions.flatMap((one) =>
      one.kind === 'label' && one.label.name === 'cannot wait' ? one.present : [],
    ),
    outcomes: found.ticket.commands.map(({ outcome }) => outcome),
  };
}

describe('a ticket that cannot wait', () => {
  it('is one of which staff say so, with a reason, by command or by label', () => {
    const said = ticket().says(day('11:00'), 'ana', '/cannot-wait they go live');
    expect(judged(said, day('11:01'))).toMatchObject({
      ...{ is: true, paged: 1, label: [true], outcomes: ['done'] },
      steps: [[1, at(day('11:00'))]],
    });
    const labelled = ticket().labels(day('11:00'), 'ana', 'cannot wait');
    expect(judged(labelled, day('11:01'))).toMatchObject({ is: true, paged: 1 });
    expect(judged(ticket(), day('11:01'))).toMatchObject({ is: false, steps: [], paged: 0 });
  });

  it('is so only while it is of a severity of which the policy says that it may be', () => {
    const low = ticket('low').says(day('11:00'), 'ana', '/cannot-wait they go live');
    expect(judged(low, day('11:01'))).toMatchObject({ is: false, outcomes: ['refused'], paged: 0 });
    const lowered = ticket()
      .says(day('11:00'), 'ana', '/cannot-wait they go live')
      .says(day('11:30'), 'ana', '/severity low');
    expect(judged(lowered, day('11:31')).is).toBe(false);
    const byLabel = ticket('low').labels(day('11:00'), 'ana', 'cannot wait');
    expect(judged(byLabel, day('11:01'))).toMatchObject({ is: false, paged: 0 });
  });

  it('can wait after all when staff say so', () => {
    const story = ticket().says(day('11:00'), 'ana', '/cannot-wait they go live');
    expect(judged(story.says(day('11:10'), 'ana', '/cannot-wait no'), day('11:11')).is).toBe(false);
    // That begins a reason.
    const reason = ticket().says(day('11:00'), 'ana', '/cannot-wait no backups are made');
    expect(judged(reason, day('11:01')).is).toBe(true);
  });

  it('is not seen to by what stands beside the word', () => {
    const beside = ticket().says(day('11:00'), 'ana', 'They go live.\n\n/cannot-wait they go live');
    expect(judged(beside, day('11:01')).paged).toBe(1);
    expect(judged(beside, day('12:00:01')).steps).toHaveLength(2);
    expect(judged(beside.says(day('11:10'), 'chen'), day('12:00:01'))).toMatchObject({
      paged: 0,
      steps: [[1, at(day('11:00'))]],
    });
  });

  it('is nothing where the policy has none', () => {
    const story = ticket()
      .labels(day('11:00'), BOT, 'cannot wait')
      .says(day('11:05'), 'ana', '/cannot-wait they go live');
    expect(judged(story, day('11:06'), none)).toMatchObject({ is: false, label: [], outcomes: ['refused'] });
  });
});
