import { instant } from '../../src/calendar/instant.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageSender } from '../../src/hosts/page-sender.ts';
import { pageSender } from '../../src/hosts/pages.ts';
import type { PageOutcome, SendPage } from '../../src/plan/effect.ts';
import { policyOf, snapshotOf } from '../desk/story.ts';
import { page } from '../pagers/given.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';

const policy = await policyOf(`
version: 1
severities: [{ name: urgent }]
pagers: { pagerduty: { kind: pagerduty } }
pages_per_hour: 1
`);

let receiver: Receiver;
/** One process, which remembers what it sent. */
let send: PageSender;

beforeEach(async () => {
  receiver = await Receiver.start(0);
  send = pageSender(receiver.environment(), { pause: 1 });
});

afterEach(() => receiver.stop());

/** What becomes of the page of a ticket. */
async function paged(number: number, repository = 'acme/helpdesk'): Promise<PageOutcome | undefined> {
  const effect: SendPage = {
    kind: 'page',
    issue: { number, id: `I${String(number)}` },
    page: page({ number, repository, dedupKey: `${repository}#${String(number)} escalation:quiet:1:1` }),
    outcomes: { delivered: [], digested: [], failed: [], held: [] },
    because: 'Nobody has seen to it.',
    deadline: instant(0),
  };
  const { sent } = await send([effect], { ...snapshotOf({ policy }, [], 'mon 10:00'), repository }, []);
  return sent[0]?.outcome;
}

describe('The pages of an hour', () => {
  it('are counted over the runs of a process; the rest is a digest', async () => {
    expect([await paged(1), await paged(2)]).toEqual(['delivered', 'digested']);
  });

  it('are counted for each repository', async () => {
    expect([await paged(1), await paged(1, 'acme/other')]).toEqual(['delivered', 'delivered']);
    // One whose name begins like it is another, too.
    expect(await paged(1, 'acme/help')).toBe('delivered');
  });

  it('do not count one that failed', async () => {
    receiver.fail('pagerduty', { status: 400 });
    expect([await paged(1), await paged(2)]).toEqual(['failed', 'delivered']);
  });
});
