import type { Instant } from '../calendar/instant.ts';
import type { Target } from '../policy/target.ts';

/** A change is not ready for the day on which it is to go out. */
export interface ChangeNotice {
  readonly kind: 'change_at_risk';
  readonly day: Instant;
  /** Its customer has not signed it off. */
  readonly unsigned: boolean;
  /** The stage that it has not reached, the last; null: it has, or it is at none. */
  readonly last: string | null;
  /** The command that names another day: `/ship`; null: it is switched off. */
  readonly says: string | null;
}

/** A ticket needs an approval. */
export interface ApprovalNotice {
  readonly kind: 'approval';
  /** The commands that give and decline it; null: switched off. */
  readonly says: string | null;
  readonly skip: string | null;
}

/** An edit of the form asks for more than the ticket has: staff's word stands until they say otherwise. */
export interface OverruledNotice {
  readonly kind: 'overruled';
  readonly severity: string;
  readonly current: string | null;
  /** Who edited it. */
  readonly by: string;
}

/** A ticket was closed as none of the desk's work, and may be for somebody else. */
export interface OutOfScopeNotice {
  readonly kind: 'out_of_scope';
  /** Who closed it. */
  readonly by: string;
  /** The reason; may be empty. */
  readonly why: string;
}

/** The desk would give somebody tickets whom GitHub does not let be assigned. */
export interface NotAssignedNotice {
  readonly kind: 'not_assigned';
  /** Login of whom it is about. */
  readonly by: string;
}

/** What the desk knows about tickets of a kind. */
export interface PlaybookNotice {
  readonly kind: 'playbook';
  /** By the maintainers; null: it has none. */
  readonly title: string | null;
  /** Address. */
  readonly link: string;
}

/** A solved ticket of which staff are to write a line or two. */
export interface RecapNotice {
  /** By then somebody is to be found who does, or they are to be written. */
  readonly kind: 'recap_owner' | 'recap';
  readonly until: Instant | null;
  /** The command that says so; null: it is switched off. */
  readonly says: string | null;
}

/** A ticket waits for somebody else or another issue, or has done so until the announced date or that was closed. */
export interface HoldNotice {
  readonly kind: 'hold';
  readonly stage: 'still' | 'soon' | 'over' | 'closed' | 'unseen';
  /** The issue that it waits for: `#45`; null: none, or one that not everybody may know. */
  readonly blocker: string | null;
  /** How often it is told that it still is; null: this is told once. */
  readonly every: Target | null;
  readonly since: Instant;
  readonly until: Instant | null;
  /** A clock that it has stopped goes on when it is over. */
  readonly stands: boolean;
}

/** Word to the customer is due soon. */
export interface UpdateNotice {
  readonly kind: 'update_due';
  /** Whether it was promised to them. */
  readonly promised: boolean;
  readonly due: Instant;
  readonly every: Interval;
}

/** How long a silence towards the customer may last. */
export type Interval = Pick<Target, 'within' | 'text' | 'calendar'>;

/** How severe a ticket is, is for staff to say. */
export interface Undecided {
  /** The severity that holds meanwhile; null: none does. */
  readonly current: string | null;
  /** The command that sets one: `/severity`; null: it is switched off. */
  readonly command: string | null;
}
