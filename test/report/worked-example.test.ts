/**
 * A ticket that the makers of dbt_zendesk count in their decision log, under "Business Time Metrics": 959 business minutes
 * to the first reply by their definition, 689 by Zendesk's. docs/numbers.md tells why, and what Steward says.
 */
import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { clocksOf, policyOf, Story } from '../desk/story.ts';

const POLICY = `version: 1
timezone: UTC
team: { staff: [ana] }
calendars:
  chicago: { hours: { mon-sun: '12:00-02:00' } }
  san-francisco: { hours: { mon-fri: '15:00-00:30' } }
sla:
  - { name: level 2, when: { label: level 2 }, calendar: san-francisco, first_response: 20h }
  - { name: level 1, calendar: chicago, first_response: 20h }
`;

const OPENED = '2020-09-29 17:01:38';
const MOVED = '2020-09-30 19:01:25';
const ANSWERED = '2020-09-30 19:01:46';

/** Minutes between two moments in which a schedule is open: its opening and closing, UTC, on each of its days. */
function open(from: string, to: string, opens: string, hours: number): number {
  const [begin, end] = [from, to].map((text) => DateTime.fromSQL(text, { zone: 'UTC' }).toMillis()) as [
    number,
    number,
  ];
  let sum = 0;
  for (const day of ['2020-09-28', '2020-09-29', '2020-09-30']) {
    const opening = DateTime.fromISO(`${day}T${opens}Z`).toMillis();
    sum += Math.max(0, Math.min(end, opening + hours * 3_600_000) - Math.max(begin, opening));
  }
  return sum / 60_000;
}

it('a published example is 960 minutes over all its schedules, and 690 by the last one, as Steward has it', async () => {
  // Each stretch by the schedule that was set: what dbt_zendesk adds up, which rounds to minutes and gives 959.46.
  const everySchedule = open(OPENED, MOVED, '12:00', 14) + open(MOVED, ANSWERED, '15:00', 9.5);
  expect(everySchedule).toBeCloseTo(960 + 8 / 60);
  // All of it by the last one, which Zendesk does, and gives 689.46 for.
  const lastSchedule = open(OPENED, ANSWERED, '15:00', 9.5);
  expect(lastSchedule).toBeCloseTo(690 + 8 / 60);

  const policy = await policyOf(POLICY);
  const story = new Story(OPENED).labels(MOVED, 'ana', 'level 2').says(ANSWERED, 'ana');
  const [clock] = clocksOf({ policy }, story, '2020-10-02 00:00');
  expect(clock).toMatchObject({ name: 'first_response', rule: 'level 2', state: 'met' });
  expect((clock?.elapsed ?? 0) / 60_000).toBeCloseTo(lastSchedule);
});
