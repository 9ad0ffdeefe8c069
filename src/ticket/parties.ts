import { ALWAYS, type Instant, NEVER } from '../calendar/instant.ts';
import type { Intake } from '../policy/sections/intake.ts';
import type { Membership } from '../policy/membership.ts';
import type { NamedFile } from '../policy/named-file.ts';
import type { Customers } from '../policy/sections/customers.ts';
import { isLogin } from '../text/login.ts';
import type { Doubt } from './form/doubt.ts';
import { answerIn, choicesOf } from './form/given.ts';
import type { Actor, Issue } from './issue.ts';
import { loginOf, mayBeSame, sameActor } from './issue.ts';
import type { LabelMove } from './labels.ts';
import type { Revision } from './revisions.ts';
import type { Role } from './role.ts';
import { REVISED } from './revised.ts';
import type { Roster } from './roster.ts';
import type { Standing } from './seen.ts';
import type { Customer, Since } from './ticket.ts';
import { valueAt } from './ticket.ts';

/** For whom a ticket is, and who opened it. */
export interface Parties {
  readonly author: Actor;
  /** The author, or whoever staff or a machine opened it for. */
  readonly requester: Actor;
  readonly standing: readonly Since<Standing>[];
  /** When contracts begin or end that say whether the requester is a customer, what is to come among them. */
  readonly contractTurns: readonly Instant[];
  /** What could not be told for certain about them. */
  readonly doubts: readonly Doubt[];
}

interface Listed {
  readonly policy: {
    readonly customers: Customers;
    readonly files: readonly NamedFile[];
    readonly machines: ReadonlyMap<string, string>;
    readonly intake: Pick<Intake, 'capsEverybody'>;
  };
  readonly roster: Roster;
  /** Contracts that begin or end later say nothing yet; without it all of them do. */
  readonly now?: Instant;
}

/**
 * Who asks: of what a machine opens, whoever the policy names. What people say by label comes first, then what the policy lists, then what the form claims: that counts
 * where nobody is listed, or where staff filled the form in.
 *
 * @param revisions the bodies the issue has had, oldest first
 * @param moves of labels by people, in timeline order
 */
export function partiesOf(
  issue: Issue,
  revisions: readonly Revision[],
  moves: readonly LabelMove[],
  openedAt: Instant,
  desk: Listed,
): Parties {
  const { customers } = desk.policy;
  const { author } = issue;
  const byStaff = desk.roster.isStaff(author, issue.createdAt);
  const written = byStaff ? requesterNamed(customers, revisions, desk.roster) : null;
  const asked = desk.policy.machines.get(loginOf(author) ?? '');
  const requester: Actor =
    written?.requester ?? (asked === undefined ? author : { login: asked, kind: 'human' });
  const member = memberOf(customers, requester, desk.roster);
  // What a machine opens that the policy names nobody made up.
  const always = isVip(customers, requester, desk.roster) || asked !== undefined;
  const isListedAt = (at: Instant): boolean => always || (member !== null && isInForce(member, at));
  const isKnownAt = (at: Instant): boolean => !listsCustomers(desk.policy) || isListedAt(at);
  // Where nobody is listed nobody is known, but what they say of themselves counts.
  const doubted = desk.policy.intake.capsEverybody && openedAt >= REVISED;
  const isConfirmedAt = (at: Instant): boolean =>
    isKnownAt(at) && (!doubted || listsCustomers(desk.policy) || isListedAt(at));
  const marks = moves.filter(({ key }) => customers.labels.has(key));
  const claims = claimsOver(customers, revisions, desk.roster);
  const named = [
    member?.customer,
    ...marks.map(({ key }) => customers.labels.get(key)?.customer),
    ...claims.map(({ value }) => value?.name),
  ];
  const contractTurns = turnsOf(customers, named).filter((at) => at > openedAt);
  const turned = contractTurns.filter((at) => at <= (desk.now ?? NEVER));
  const moments = [
    openedAt,
    ...turned,
    ...[...marks, ...revisions].map(({ at }) => at).filter((at) => at > openedAt),
  ];
  const standing = [...new Set(moments)]
    .sort((a, b) => a - b)
    .map((at): Since<Standing> => {
      const mark = standingMark(marks, at);
      const known = isKnownAt(at);
      const isCustomer = (name: string | null): boolean => isCustomerAt(customers, name, at);
      const said = claims.findLast((one) => one.at <= at)?.value ?? null;
      const claim = said !== null && isCustomer(said.name) ? said : null;
      const granted = claim !== null && (known || claim.byStaff) ? claim : null;
      const meant = mark === null ? undefined : customers.labels.get(mark.key);
      const label = meant !== undefined && isCustomer(meant.customer) ? meant : null;
      const vouched = mark !== null && !mayBeSame(mark.by, author);
      const customer = customerFrom(label, member !== null && isInForce(member, at) ? member : null, granted);
      return {
        at,
        value: {
          customer: withVip(customer, isVip(customers, requester, desk.roster, customer?.name ?? null)),
          confirmed: isConfirmedAt(at) || byStaff || vouched || granted?.byStaff === true,
        },
      };
    });
  const last = claims.at(-1)?.value ?? null;
  const known = isKnownAt(moments.at(-1) ?? openedAt);
  const open = last !== null && !known && !last.byStaff && standingMark(marks, NEVER) === null;
  return {
    author,
    requester,
    standing,
    contractTurns,
    doubts: [
      ...(written?.doubts ?? []),
      ...(open ? [{ kind: 'unconfirmed_answer' as const, field: last.field }] : []),
    ],
  };
}

/**
 * In which capacity somebody speaks on a ticket at an instant. The requester is a customer even when on the roster:
 * nobody answers themselves. Colleagues of the requester, by the policy's list, speak as the customer too, and so does
 * whoever staff `/cc`'d. Staff who opened a ticket for somebody else are staff on it.
 *
 * @param guests login → since when staff have had them in
 */
export function roleOf(
  actor: Actor,
  at: Instant,
  { requester, standing }: Pick<Parties, 'requester' | 'standing'>,
  roster: Roster,
  customers: Customers,
  guests: ReadonlyMap<string, Instant>,
): Role {
  if (actor.kind === 'bot') return 'bot';
  if (sameActor(actor, requester)) return 'customer';
  if (roster.isStaff(actor, at)) return 'staff';
  const own = valueAt(standing, at)?.customer?.name ?? null;
  // The ticket's customer is one then, or it would have no name.
  if (own !== null && memberOf(customers, actor, roster)?.customer === own) return 'customer';
  if (actor.kind === 'human' && (guests.get(actor.login) ?? Infinity) <= at) return 'customer';
  return 'bystander';
}

/** Whether the policy says who its customers are. A list that could not be read is a list all the same. */
function listsCustomers({ customers, files }: Listed['policy']): boolean {
  return customers.members.size > 0 || files.some(({ use }) => use.kind === 'customers');
}

/** The customer somebody belongs to by the policy: by login, or else by a team. */
function memberOf(customers: Customers, actor: Actor, roster: Roster): Membership | null {
  if (actor.kind !== 'human') return null;
  const own = customers.members.get(actor.login);
  if (own !== undefined) return own;
  const team = indexOf(customers).teams.find(([name]) => roster.isMember(actor, name));
  return team?.[1] ?? null;
}

/** Whether a contract is in force at an instant; without dates it always is. */
export function isInForce({ contract }: Membership, at: Instant): boolean {
  const { from, until } = contract ?? { from: null, until: null };
  return (from ?? ALWAYS) <= at && at < (until ?? NEVER);
}

/** A name that stands for no customer is none that a contract could end. */
function isCustomerAt(customers: Customers, name: string | null, at: Instant): boolean {
  const found = name === null ? undefined : indexOf(customers).byName.get(name.toLowerCase());
  return found === undefined || isInForce(found, at);
}

/** When contracts of these customers begin or end. Ascending. */
function turnsOf(customers: Customers, names: readonly (string | null | undefined)[]): Instant[] {
  const { byName } = indexOf(customers);
  const turns = [...new Set(names)].flatMap((name) => {
    const { contract } = byName.get(name?.toLowerCase() ?? '') ?? {};
    return [contract?.from ?? [], contract?.until ?? []].flat();
  });
  return [...turns].sort((a, b) => a - b);
}

/** Ways in which a list of customers is looked up besides by login. */
interface CustomerIndex {
  /** Teams, in the list's order. */
  readonly teams: readonly (readonly [string, Membership])[];
  /** Customers by name in lower case; of two under one name the first. */
  readonly byName: ReadonlyMap<string, Membership>;
}

/** Lists may be long, and every ticket asks. */
const indexes = new WeakMap<Customers['members'], CustomerIndex>();

function indexOf({ members }: Customers): CustomerIndex {
  const known = indexes.get(members);
  if (known !== undefined) return known;
  const memberships = [...members.values()].toReversed();
  const index = {
    teams: [...members].filter(([who]) => who.includes('/')),
    byName: new Map(memberships.map((membership) => [membership.customer.toLowerCase(), membership])),
  };
  indexes.set(members, index);
  return index;
}

function isVip({ vip }: Customers, actor: Actor, roster: Roster, customer: string | null = null): boolean {
  if (customer !== null && vip.has(customer)) return true;
  if (actor.kind !== 'human') return false;
  return vip.has(actor.login) || [...vip].some((team) => team.includes('/') && roster.isMember(actor, team));
}

function withVip(customer: Omit<Customer, 'vip'> | null, vip: boolean): Customer | null {
  if (customer !== null) return { ...customer, vip };
  return vip ? { name: null, tier: null, vip } : null;
}

type Named = Omit<Customer, 'vip'>;

function customerFrom(
  label: { readonly customer: string | null; readonly tier: string } | null,
  member: Membership | null,
  claim: Named | null,
): Named | null {
  const known = member === null ? claim : { name: member.customer, tier: member.tier };
  const listed = known === null ? null : { name: known.name, tier: known.tier };
  if (label === null) return listed;
  // A tier alone says nothing about which customer it is.
  return { name: label.customer ?? listed?.name ?? null, tier: label.tier };
}

/** The latest of the labels for customers that are on the ticket at an instant. */
function standingMark(marks: readonly LabelMove[], at: Instant): LabelMove | null {
  const on = new Map<string, LabelMove>();
  for (const mark of marks) {
    if (mark.at > at) continue;
    on.delete(mark.key);
    if (mark.put) on.set(mark.key, mark);
  }
  return [...on.values()].at(-1) ?? null;
}

interface Claim extends Named {
  /** Label of the field. */
  readonly field: string;
  readonly byStaff: boolean;
}

/** What the form says about who asks, from each revision on; whose word it is, is who changed the answer. */
function claimsOver(
  customers: Customers,
  revisions: readonly Revision[],
  roster: Roster,
): Since<Claim | null>[] {
  let before: Claim | null = null;
  return revisions.map(({ at, by, form }) => {
    const claim = claimIn(customers, form);
    const same = claim?.name === before?.name && claim?.tier === before?.tier;
    const byStaff = same ? before?.byStaff === true : roster.isStaff(by, at);
    before = claim === null ? null : { ...claim, byStaff };
    return { at, value: before };
  });
}

/** Null: nothing that the policy knows. */
function claimIn(customers: Customers, form: Revision['form']): Omit<Claim, 'byStaff'> | null {
  const given = customers.field === null ? null : answerIn(form, customers.field);
  if (given === null) return null;
  const base = { field: given.field.label };
  for (const choice of choicesOf(given.value)) {
    const said = choice.toLowerCase();
    const named = indexOf(customers).byName.get(said);
    if (named !== undefined) return { ...base, name: named.customer, tier: named.tier };
    const tier = customers.tiers.find((one) => one.toLowerCase() === said);
    if (tier !== undefined) return { ...base, name: null, tier };
  }
  return null;
}

/** Whom staff opened the ticket for: what staff wrote last, since anybody may be able to edit the text. */
function requesterNamed(
  customers: Customers,
  revisions: readonly Revision[],
  roster: Roster,
): { requester: Actor | null; doubts: Doubt[] } | null {
  if (customers.requesterField === null) return null;
  const own = revisions.findLast(({ by, at }) => roster.isStaff(by, at));
  const given = answerIn(own?.form ?? null, customers.requesterField);
  const [written] = choicesOf(given?.value ?? null);
  if (given === null || written === undefined) return null;
  const login = written.replace(/^@/, '').toLowerCase();
  if (isLogin(login)) return { requester: { login, kind: 'human' }, doubts: [] };
  return { requester: null, doubts: [{ kind: 'no_account', field: given.field.label }] };
}
