import type { CommandName } from '../../policy/command.ts';
import type { Reader } from './grammar.ts';
import * as grammar from './grammar.ts';

/** In which capacity somebody gives a command. */
export type Authority = 'staff' | 'customer';

export interface CommandSpec {
  /** What may follow: capitals stand for words of the writer's own, brackets for what may be left out. */
  readonly args: string;
  /** What it does, as it goes on after the command: small letter, no full stop. */
  readonly does: string;
  /** Who may give it unless the policy says otherwise. */
  readonly by: readonly Authority[];
  /** Makes sense only while the ticket is open. */
  readonly open: boolean;
  readonly read: Reader;
}

const STAFF = { by: ['staff'] } as const;
const BOTH = { by: ['staff', 'customer'] } as const;
const CUSTOMER = { by: ['customer'] } as const;
const OPEN = { open: true } as const;
const ANY = { open: false } as const;
const WHY = { args: '[why]', read: grammar.plain } as const;
const ALONE = { args: '', read: grammar.plain } as const;

/** The commands, in the order in which people are told of them. Who may give them is checked and documented from here. */
export const COMMANDS: Readonly<Record<CommandName, CommandSpec>> = {
  severity: {
    ...{ args: 'LEVEL [why]', read: grammar.severity, ...STAFF, ...ANY },
    does: 'sets the severity; it stands above whatever the form says',
  },
  workaround: {
    ...{ args: '[text]', read: grammar.plain, ...STAFF, ...ANY },
    does: 'lowers the severity as the policy grants for a workaround; the original stays on record',
  },
  pending: { ...WHY, ...STAFF, ...OPEN, does: 'waits for the customer, until they speak' },
  hold: {
    ...{ args: '[REASON] [until DATE]', read: grammar.hold, ...STAFF, ...OPEN },
    does: 'waits for somebody else, until the date or until resumed',
  },
  snooze: {
    ...{ args: '[until] DATE', read: grammar.snooze, ...STAFF, ...OPEN },
    does: 'keeps reminders to staff off the ticket until then; pages and the customer’s messages go on',
  },
  resume: { ...WHY, ...STAFF, ...ANY, does: 'ends every wait' },
  assign: {
    ...{ args: '@NAME|me', read: grammar.assignee, ...STAFF, ...ANY },
    does: 'gives the ticket to people on the roster',
  },
  unassign: {
    ...{ args: '[@NAME|me]', read: grammar.formerAssignee, ...STAFF, ...ANY },
    does: 'takes it from them; without a name from you or, where it is not yours, from whoever has it',
  },
  ack: { ...WHY, ...STAFF, ...ANY, does: 'says that the ticket was seen; it is no answer' },
  'no-reply': { ...WHY, ...STAFF, ...ANY, does: 'says that the latest comment needs no answer' },
  status: {
    ...{ args: 'STATE text', read: grammar.status, ...STAFF, ...ANY },
    does: 'tells the customer how it stands; counts as an update',
  },
  escalate: {
    ...{ args: '[GROUP] [why]', read: grammar.escalation, ...STAFF, ...ANY },
    does: 'hands the ticket to a group, whose label it gets, and records that it was escalated',
  },
  route: {
    ...{ args: 'FORM', read: grammar.form, ...STAFF, ...ANY },
    does: 'moves the ticket to the process of another form; its clocks keep their start',
  },
  incident: { ...WHY, ...STAFF, ...ANY, does: 'calls the ticket an incident' },
  project: {
    ...WHY,
    ...STAFF,
    ...ANY,
    does: 'takes the ticket out of the service level: it became a project',
  },
  'out-of-scope': { ...WHY, ...STAFF, ...ANY, does: 'closes the ticket as none of the desk’s work' },
  'self-service': {
    ...{ args: 'KEY', read: grammar.instructions, ...STAFF, ...ANY },
    does: 'answers with ready instructions and, by policy, closes',
  },
  'sign-off': { ...WHY, ...CUSTOMER, ...ANY, does: 'confirms that it is solved' },
  'not-resolved': {
    ...WHY,
    ...CUSTOMER,
    ...ANY,
    does: 'says that it is not solved; a ticket closed not too long ago opens again',
  },
  reopen: { ...WHY, ...BOTH, ...ANY, does: 'opens the ticket again' },
  close: { ...WHY, ...BOTH, ...ANY, does: 'closes the ticket as completed' },
  due: {
    ...{ args: 'DATE [why]', read: grammar.due, ...STAFF, ...OPEN },
    does: 'records the date agreed for the resolution, in place of the promise',
  },
  cc: {
    ...{ args: '@NAME…', read: grammar.guests, ...BOTH, ...ANY },
    does: 'tells people; whom staff name may speak for the customer',
  },
  'post-mortem': {
    ...{ args: 'done|owner [@NAME]', read: grammar.writeUp, ...STAFF, ...ANY },
    does: 'says that the write-up is done, or has an owner',
  },
  explain: { ...ALONE, ...BOTH, ...ANY, does: 'shows every clock of the ticket, its rule and its moments' },
  help: { ...ALONE, ...BOTH, ...ANY, does: 'lists the commands that you can give here' },
};
