import { z } from 'zod';

/** Text that something goes by: any but none. */
export const nameText = z.string().regex(/\S/);

/** What a selector may ask of a ticket that only its later fate tells: who had it and who has it. */
export type FateKey = 'escalated' | 'held_by' | 'owner';

export type NameKind =
  'calendar' | 'severity' | 'group' | 'tier' | 'customer' | 'pager' | 'component' | 'scope';

/**
 * The names a policy defines, faulty definitions included: what refers to one of those is not at fault itself.
 * Null where the section is unreadable, so that nothing can be said about references to it.
 */
export type KnownNames = Readonly<Record<NameKind, ReadonlySet<string> | null>>;

/** No names that could be relied upon: whatever a policy refers to may be defined where nobody can look. */
export const NOTHING_KNOWN: KnownNames = {
  calendar: null,
  severity: null,
  group: null,
  tier: null,
  customer: null,
  pager: null,
  component: null,
  scope: null,
};
