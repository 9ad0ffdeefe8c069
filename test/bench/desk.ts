/**
 * Whole tickets: thirty events each, folded, measured, decided and planned in one process, one after the other.
 *
 *     node test/bench/desk.ts [--sizes 1000,10000,100000]
 */
import { parseArgs } from 'node:util';
import { GCProfiler } from 'node:v8';
import { instant, later, MINUTE } from '../../src/calendar/instant.ts';
import type { Assessment } from '../../src/desk/assessment.ts';
import { assess } from '../../src/desk/assess.ts';
import type { Snapshot } from '../../src/desk/snapshot.ts';
import { formsOf } from '../../src/ticket/form/match.ts';
import type { Actor, Issue, TimelineEvent } from '../../src/ticket/issue.ts';
import { recordsOf } from '../../src/ticket/own-records.ts';
import { rosterOf } from '../../src/ticket/roster.ts';
import { policyOf } from '../desk/story.ts';
import { Random } from '../oracle/random.ts';
import { commentBy, issueBy } from '../ticket/issue.ts';

const EVENTS = 30;
/** So many tickets are made before they are judged, so that making them is not measured. */
const BATCH = 100;
const START = instant(Date.UTC(2026, 8, 1));
const NOW = instant(Date.UTC(2026, 9, 15));
const IDENTITY: Actor = { login: 'steward', kind: 'bot' };
const staff = ['ana', 'bo', 'chen'].map((login): Actor => ({ login, kind: 'human' }));
const bystander: Actor = { login: 'passer', kind: 'human' };

const POLICY = `
version: 1
timezone: Europe/Berlin
team: { staff: [ana, bo, chen] }
calendars:
  office: { timezone: Europe/Berlin, hours: { mon-fri: ['09:00-12:30', '13:30-18:00'] }, holidays: ['2026-10-03'] }
  americas: { timezone: America/New_York, hours: { mon-fri: '09:00-17:00' } }
  global: { union: [office, americas] }
severities:
  - { name: urgent, color: 'b60205', description: Production is down }
  - { name: high, color: 'd93f0b', description: Production is disrupted }
  - { name: low, color: '0e8a16', description: Hardly any effect }
sla:
  - { name: urgent, when: { severity: urgent }, first_response: 1h, next_response: 2h, update: 4h, resolution: 24h, warn_at: 75% }
  - { name: high, when: { severity: high }, calendar: global, first_response: 2h, next_response: 4h, update: 24h, resolution: 5 working days, warn_at: 75% }
  - { name: low, when: { severity: low }, calendar: office, first_response: 8h, next_response: 8h, resolution: 10 working days }
internal: [{ name: own, when: { severity: [urgent, high] }, first_response: 30m }]
ownership: { within: 4h, calendar: office }
escalation: [{ name: stuck, when: { severity: [urgent, high] }, on: taken, after: 8h }]
waiting: { pending: { close_after: 72h } }
incidents: { when: { severity: urgent } }
write_up: { when: { incident: true }, within: 24h }
`;

const BODIES = [
  'Thanks, that helps. I can see the same error in the log of the second node since this morning.',
  'See https://example.test/log/4711 for the full output:\n\n```\nError: connect ECONNREFUSED\n    at Socket.<anonymous>\n```',
  '> Could you try again with the new version?\n\nI did, and it is still there.',
  '- restarted the worker\n- cleared the cache\n- **no** change',
  'We found the cause.\n\n/severity high',
  'Which version do you use?\n\n/pending',
  '/hold until 2026-09-20',
  'Works again.\n\n/resume',
];

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000,100000' } } });
const policy = await policyOf(POLICY);
const snapshot: Snapshot = {
  policy,
  identity: IDENTITY,
  roster: rosterOf(policy.team, { teams: new Map(), collaborators: null }),
  forms: formsOf([]),
  recordsOn: recordsOf({ policy, identity: IDENTITY }),
  repository: 'acme/helpdesk',
  now: NOW,
  policySince: null,
  labels: [],
  issues: [],
  sweep: null,
};

console.log('tickets   events   seconds   tickets/s   CPU µs each   garbage KB each   clocks   peak MiB');
for (const size of values.sizes.split(',').map(Number)) console.log(run(size));

function run(size: number): string {
  const random = new Random(size);
  const spent = { milliseconds: 0, cpu: 0, garbage: 0 };
  let clocks = 0;
  let peak = 0;
  for (let from = 1; from <= size; from += BATCH) {
    const count = Math.min(BATCH, size - from + 1);
    const issues = Array.from({ length: count }, (_, index) => ticket(random, from + index));
    clocks += measured(spent, () =>
      issues.reduce((sum, issue) => sum + (assessed(issue).evaluations[0]?.clocks.length ?? 0), 0),
    );
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  const columns: [string | number, number][] = [
    [size, 7],
    [size * EVENTS, 8],
    [(spent.milliseconds / 1000).toFixed(1), 9],
    [Math.round((size / spent.milliseconds) * 1000), 11],
    [Math.round(spent.cpu / size), 13],
    [Math.round(spent.garbage / size / 1000), 17],
    [clocks, 8],
    [Math.round(peak / 2 ** 20), 10],
  ];
  return columns.map(([text, width]) => String(text).padStart(width)).join(' ');
}

function assessed(issue: Issue): Assessment {
  return assess({ ...snapshot, issues: [issue] });
}

/** Adds what some work takes: time on the wall and on all processors, and all that it allocates on the heap. */
function measured<T>(spent: { milliseconds: number; cpu: number; garbage: number }, work: () => T): T {
  const collections = new GCProfiler();
  collections.start();
  const used = process.memoryUsage().heapUsed;
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const result = work();
  spent.milliseconds += performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  spent.cpu += user + system;
  spent.garbage += process.memoryUsage().heapUsed - used;
  for (const { beforeGC, afterGC } of collections.stop().statistics)
    spent.garbage += beforeGC.heapStatistics.usedHeapSize - afterGC.heapStatistics.usedHeapSize;
  return result;
}

function ticket(random: Random, number: number): Issue {
  const customer: Actor = { login: `cus-${number % 997}`, kind: 'human' };
  const events: TimelineEvent[] = [];
  const createdAt = later(START, random.between(0, 30 * 1440) * MINUTE);
  const severity = `severity: ${random.pick(['urgent', 'high', 'low'])}`;
  const labels = new Set([severity]);
  events.push({ kind: 'labeled', at: createdAt, actor: customer, label: severity });
  let closed = false;
  let at = createdAt;
  while (events.length < EVENTS) {
    at = later(at, random.between(1, 700) * MINUTE);
    const actor = random.chance(0.5) ? random.pick(staff) : random.chance(0.9) ? customer : bystander;
    const roll = random.fraction();
    if (roll < 0.7) {
      const id = `C${number}-${events.length}`;
      events.push(commentBy(actor, at, id, random.pick(BODIES)));
    } else if (roll < 0.85) {
      const label = random.pick(['status: pending', 'sla: breached', 'area: login']);
      const kind = labels.has(label) ? 'unlabeled' : 'labeled';
      if (kind === 'labeled') labels.add(label);
      else labels.delete(label);
      events.push({ kind, at, actor: random.chance(0.5) ? IDENTITY : actor, label });
    } else if (roll < 0.93) {
      const assignee = random.pick(staff);
      events.push({ kind: 'assigned', at, actor: assignee, assignee });
    } else {
      if (closed) events.push({ kind: 'reopened', at, actor });
      else events.push({ kind: 'closed', at, actor, reason: 'completed', duplicateOf: null });
      closed = !closed;
    }
  }
  return issueBy(customer, createdAt, {
    number,
    body: 'It fails since this morning.',
    updatedAt: at,
    state: closed ? 'closed' : 'open',
    labels: [...labels],
    events,
  });
}
