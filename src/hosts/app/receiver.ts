import type { Payload, TicketJob } from './job.ts';
import { jobIn, ticketBeside } from './job.ts';
import type { Refusal } from './refusals.ts';
import { SchedulerClosed } from './scheduler.ts';
import type { Webhook } from './webhook-head.ts';

export interface ReceiverOptions {
  /** Whether a body is signed with the App's secret. */
  readonly verify: (body: string, signature: string) => Promise<boolean>;
  /** The login under which the App's own changes come back; null: nobody knows. */
  readonly self: string | null;
  /** Whether a repository is the office, of which nobody says a word. */
  readonly isOffice: (owner: string, name: string) => boolean;
  /** @throws SchedulerClosed */
  readonly add: (job: TicketJob) => void;
}

/** What became of a webhook: it is worked on, or there is a reason why nothing is to be done, or it was turned away. */
type Reception = 'taken' | { readonly ignored: string } | Refusal;

export type Receiver = (webhook: Webhook) => Promise<Reception>;

/** The events that point to an issue. */
const EVENTS = new Set(['issues', 'issue_comment']);

/** Receives webhooks. One that is repeated is a hint as good as the first: what was done already is not done again. */
export function receiver({ verify, self, isOffice, add }: ReceiverOptions): Receiver {
  return async ({ event, signature, body }) => {
    if (!(await verify(body, signature)))
      return { cause: 'unsigned', status: 401, error: "The signature is not of the App's webhook secret." };
    const payload = payloadIn(body);
    if (payload === null) return { cause: 'malformed', status: 400, error: 'The body is not JSON.' };
    if (!EVENTS.has(event)) return { ignored: 'The event is of no use here.' };
    const told = jobIn(payload, event);
    if (typeof told === 'string') return { ignored: told };
    if (self !== null && payload.sender?.login === self) return { ignored: 'The App did it itself.' };
    const job = isOffice(told.owner, told.name) ? ticketBeside(payload, told) : told;
    if (job === null) return { ignored: 'It is about the office, where no tickets are.' };
    try {
      add(job);
    } catch (error) {
      if (!(error instanceof SchedulerClosed)) throw error;
      return { cause: 'stopping', status: 503, error: error.message };
    }
    return 'taken';
  };
}

/** Null: it is no JSON. JSON that is no map points to nothing. */
function payloadIn(body: string): Payload | null {
  try {
    return (JSON.parse(body) as Payload | null) ?? {};
  } catch {
    return null;
  }
}
