import { boardFacts } from '../../src/desk/board-facts.ts';
import { DeskCase } from '../../src/desk/desk-case.ts';
import type { QueueEntry } from '../../src/desk/queue-entry.ts';
import type { RunContext } from '../../src/desk/snapshot.ts';
import type { Standing } from '../../src/desk/standing.ts';
import { documentsOf } from '../../src/languages/documents.ts';
import { Random } from '../oracle/random.ts';
import { entryFor, NOW, rawTicket } from './queue-of.ts';
import { policyOf, snapshotOf } from './story.ts';

const POLICY = `version: 1
timezone: UTC
team: { staff: [ana, bo, chen] }
severities: [{ name: p0 }, { name: p1 }, { name: p2 }]
customers: { tiers: [pre-sales, enterprise, free] }
`;
const ORDER = 'order: [priority, tier, broken, at_risk, key_date, due, age]';

/**
 * A desk as its rules know it with so many open tickets, all of that title.
 *
 * @param more what its policy says of the queue besides the order
 */
export async function deskWith(count: number, title: string, more = ''): Promise<DeskCase> {
  const policy = await policyOf(`${POLICY}queue: { ${ORDER}${more} }\n`);
  const context: RunContext = { ...snapshotOf({ policy }, [], 'mon 12:00'), now: NOW };
  const random = new Random(count);
  const standings = Array.from({ length: count }, (_, index) => {
    const queued: QueueEntry = {
      ...entryFor(rawTicket(random, index + 1), policy.queue.untriaged),
      title,
      owners: random.pick([[], ['ana'], ['bo']]),
      customer: { name: 'Brauer & Sohn', tier: 'enterprise' },
    };
    const owners = [{ at: queued.standing.openedAt, value: queued.owners }];
    return { number: index + 1, title, queued, isOpen: true, owners, followUp: null } as unknown as Standing;
  });
  return new DeskCase({
    ...{ context, standings, read: count, issues: [], board: null, failures: [] },
    sweep: { total: count, faults: [], policyErrors: 0 },
    refusals: { people: new Set(), tickets: new Map() } as unknown as DeskCase['refusals'],
  });
}

/** The text of its own issue. */
export function boardText(desk: DeskCase): string {
  return documentsOf(desk.context.policy).write('desk', boardFacts(desk));
}
