import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/desk/case-of-issue.ts';
import { phrases as english } from '../../src/languages/en/phrases.ts';
import { story as told } from '../../src/rules/story.ts';
import { formatInstant } from '../../src/calendar/moment.ts';
import { BOT, policyOf, snapshotOf, Story } from '../desk/story.ts';
import { under } from '../sla/setting.ts';

const desk = await under(`
sla: [{ name: any, first_response: 8h }]
internal: [{ name: own, first_response: 1h }]
`);

const ladder = await under(`
pagers: { on-call: { kind: pagerduty } }
escalation: [{ name: quiet, when: { severity: urgent }, on: silence, after: 30m, to: tier-2, page: on-call, repeat: 30m }]
`);

/** What happened, by whom, in the story of a ticket; with its hour where that is asked for. */
function chapters(story: Story, now = 'tue 10:00', hours = false, where = desk): string[] {
  const snapshot = snapshotOf(where, [story.issue()], now);
  const [issue] = snapshot.issues;
  const c = issue === undefined ? null : caseOf(issue, snapshot);
  if (c === null) throw new Error('not a ticket');
  return told(c).map(({ at, who, what }) => {
    const hour = hours ? `${formatInstant(at, 'UTC').slice(8, 16).replace('T', ' ')} ` : '';
    return `${hour}${who} ${english.happening(what)}`;
  });
}

describe('the story of a ticket', () => {
  it('tells what a hand-over was to bring', () => {
    const story = new Story('2026-12-07 10:00').says(
      '2026-12-07 11:00',
      'ana',
      '/escalate tier-2 authority: They want a refund',
    );
    expect(chapters(story, '2026-12-07 12:00')).toContain(
      'ana handed it to the group tier-2 for more authority: They want a refund',
    );
  });

  const taken = () => new Story('mon 10:00').assigns('mon 11:00', 'ana');

  it('tells who gave it up from whom it was taken off', () => {
    expect(chapters(taken().unassigns('mon 12:00', 'ana'))).toContain('ana gave the ticket up');
    expect(chapters(taken().says('mon 12:00', 'ana', '/unassign'))).toContain('ana gave the ticket up');
    expect(chapters(taken().unassigns('mon 12:00', BOT, 'ana'))).toContain('ana was taken off it');
    expect(chapters(taken().unassigns('mon 12:00', 'bo', 'ana'))).toContain('ana was taken off it');
    expect(chapters(taken().says('mon 12:00', 'bo', '/unassign'))).toContain('ana was taken off it');
  });

  it('tells a bare command by what it did, and takes it for no answer', () => {
    const seen = taken()
      .says('mon 12:00', 'ana', '/ack')
      .says('mon 12:10', 'ana', '/escalate tier-2 It burns');
    const lines = chapters(seen);
    expect(lines).toContain('ana acknowledged it');
    expect(lines).toContain('ana handed it to the group tier-2: It burns');
    expect(lines.join('\n')).not.toMatch(/answer/);
  });

  it('tells who was called, once that is on record, and whom nobody heard', () => {
    const calls = new Story('mon+3 10:00')
      .labels('mon+3 10:00', 'ana', 'severity: urgent')
      .says('mon+3 10:31', BOT, '<!-- steward escalation:quiet:1:1 page:quiet:1:1 -->\nCalled.');
    expect(chapters(calls, 'mon+3 10:40', false, ladder)).toContain(
      ' the group tier-2 was told (chen) and the pager on-call was called',
    );
    expect(chapters(calls, 'mon+3 11:30', false, ladder)).toContain(
      ' the group tier-2 was told (chen) and the pager on-call was called; nobody answered',
    );
    const untold = new Story('mon+3 10:00').labels('mon+3 10:00', 'ana', 'severity: urgent');
    expect(chapters(untold, 'mon+3 10:40', false, ladder).join('\n')).not.toContain('called');
  });

  it('tells everything in order, whoever did it and whatever came of it', () => {
    const story = new Story('mon 10:00')
      .labels('mon 10:00', 'ana', 'severity: low')
      .says('mon 10:05', 'passer', 'Me too.')
      .says('mon 10:06', 'ci[bot]', 'The build fails.')
      .says('mon 10:10', 'cus', 'Since noon.')
      .assigns('mon 18:30', 'ana')
      .says('mon 19:00', 'ana', 'Which version?')
      .says('mon 19:01', 'bo', 'And which browser?')
      .labels('mon 19:02', 'ana', 'status: pending')
      .says('mon 20:00', 'cus', 'The latest.')
      .unlabels('mon 20:10', 'ana', 'severity: low')
      .closes('mon 21:00', 'ana')
      .reopens('mon 22:00', 'cus');
    expect(chapters(story, 'tue 10:00', true)).toEqual([
      '16 10:00 cus opened the ticket',
      '16 10:00 ana severity low (@ana added the label severity: low)',
      '16 10:10 cus wrote',
      // A promise, not what the desk asks of itself.
      '16 18:00  first response did not come within 8h',
      '16 18:30 ana took the ticket',
      '16 19:00 ana gave the first answer',
      '16 19:01 bo answered',
      '16 19:02  waiting for the customer began: @ana added the label status: pending',
      '16 20:00 cus wrote',
      '16 20:00  waiting for the customer ended: @cus commented',
      '16 20:10 ana took the severity away',
      '16 21:00 ana closed it as completed',
      '16 22:00 cus reopened it',
    ]);
  });

  it('begins when it came here, or was reported, though it may count from before', () => {
    const [first] = chapters(new Story('mon 10:00').arrives('mon 11:00'), 'tue 10:00', true);
    expect(first).toBe('16 11:00 cus opened the ticket');
  });

  it('tells nothing of days to come: neither the end of a wait nor that of somebody’s time here', () => {
    const held = new Story('mon 10:00').says('mon 11:00', 'ana', '/hold until 2026-11-18T09:00');
    const ended = (now: string) => chapters(held, now).filter((words) => words.includes('ended'));
    expect(ended('wed 08:59:59')).toEqual([]);
    expect(ended('wed 09:00')).toHaveLength(1);
    const leaves = new Story('mon 10:00').assigns('mon 11:00', 'dora');
    expect(chapters(leaves, 'thu 23:59:59')).not.toContain('dora gave the ticket up');
    expect(chapters(leaves, 'fri 00:00')).toContain('dora gave the ticket up');
  });

  it('says that a date was agreed where one was missed', () => {
    const story = new Story('mon 10:00')
      .says('mon 11:00', 'ana', 'Tonight.')
      .says('mon 11:00', 'ana', '/due 2026-11-16T18:00');
    expect(chapters(story)).toContain(' resolution did not come by the agreed date');
  });

  it('tells of each owner alone what changed for them', () => {
    const two = taken().assigns('mon 12:00', 'ana', 'bo').unassigns('mon 13:00', 'bo');
    expect(chapters(two).filter((words) => /ticket$|off it$/.test(words))).toEqual([
      'cus opened the ticket',
      'ana took the ticket',
      'bo took the ticket',
    ]);
    expect(chapters(two).filter((words) => words.startsWith('bo '))).toEqual([
      'bo took the ticket',
      'bo gave the ticket up',
    ]);
  });

  it('knows a login however it is written', () => {
    const story = new Story('mon 10:00').assigns('mon 11:00', 'ana').unassigns('mon 12:00', 'Ana', 'ana');
    expect(chapters(story)).toContain('ana gave the ticket up');
  });

  it('leaves out the middle where it is too long to be read, and says how much', () => {
    const talk = (count: number) => {
      const story = new Story('mon 10:00');
      for (let index = 0; index < count; index += 1) {
        const minute = String(index % 60).padStart(2, '0');
        story.says(`mon ${String(11 + Math.floor(index / 60))}:${minute}`, 'cus', 'And more.');
      }
      return chapters(story, 'mon 13:00');
    };
    expect(talk(79)).toHaveLength(80);
    expect(talk(79).join()).not.toContain('left out');
    const long = talk(85);
    expect(long).toHaveLength(81);
    expect(long[0]).toBe('cus opened the ticket');
    expect(long[40]).toBe(' 6 more events, left out here');
  });

  it('tells what is on record of an incident, and what was told later as such', async () => {
    const down = {
      policy: await policyOf(`
version: 1
timezone: UTC
team: { staff: [ana, bo] }
severities: [{ name: urgent, color: b60205, description: Down }, { name: high, color: d93f0b, description: Shaky }, { name: low, color: 0e8a16, description: Hardly }]
incidents: { when: { severity: [urgent, high] }, components: [Shop, Search] }
intake: { workaround: { urgent: high } }
`),
    };
    const story = new Story('2026-12-07 10:00')
      .labels('2026-12-07 10:05', 'ana', 'severity: urgent')
      .says('2026-12-07 10:10', 'ana', '/status investigating (major: Shop) We look.')
      .says('2026-12-07 10:11', 'ana', '/lead @bo')
      .says('2026-12-07 10:20', 'bo', '/status identified (critical: Shop) The cache.')
      .says('2026-12-07 10:25', 'bo', '/status correction identified (major: Shop) The queue.')
      .says('2026-12-07 10:30', 'bo', '/timeline The alarm went off at 2026-12-07T09:50')
      .says('2026-12-07 10:31', 'bo', '/timeline Restarted')
      .says('2026-12-07 10:32', 'bo', '/workaround Use the app')
      .says('2026-12-07 10:40', 'bo', '/incident none');
    expect(chapters(story, '2026-12-07 12:00', false, down)).toEqual([
      'bo The alarm went off (told later)',
      'cus opened the ticket',
      'ana severity urgent (@ana added the label severity: urgent)',
      ' it was declared an incident',
      'ana gave the first answer',
      'ana told: investigating (Shop: major): We look.',
      'bo was given the role: lead',
      'bo told: identified (Shop: critical): The cache. (corrected later)',
      'bo told: identified (Shop: major): The queue.',
      'bo Restarted',
      'bo severity high (@bo wrote /workaround)',
      ' it was no incident any more',
    ]);
  });
});
