import { instant } from '../calendar/instant.ts';
import { caseOf, circumstancesOf } from '../desk/case-of-issue.ts';
import type { RunContext } from '../desk/snapshot.ts';
import { Failure } from '../errors.ts';
import type { Client } from '../github/client.ts';
import { DirectoryReader } from '../github/directory.ts';
import { OfficeReader } from '../github/office-reader.ts';
import type { Place } from '../github/place.ts';
import type { RawDesk } from '../github/raw-desk.ts';
import { Reader } from '../github/reader.ts';
import type { Policy } from '../policy/policy.ts';
import { entriesOf } from '../time-spent/entries.ts';
import { companionKey, companionKeyOf } from '../ticket/companion.ts';
import type { Issue } from '../ticket/issue.ts';
import { recordsOf } from '../ticket/own-records.ts';
import { type Directory, directoryNeeds, rosterOf } from '../ticket/roster.ts';
import { identityOf } from './identity.ts';
import { type KeptInIssues, keptInIssues, keptInOffice, type Subject, wordsOf } from './kept-about.ts';
import type { TextPlace } from './kept-about.ts';
import type { OfficeDoor } from './office.ts';
import { PoliciesInForce } from './policy-in-force.ts';
import { TheirWords } from './their-words.ts';

export interface ForgetReadingOptions extends Place {
  readonly client: Client;
  /** Who is meant, by the policy; @throws Failure `bad-input` for nobody. */
  readonly subject: (policy: Policy) => Subject;
  readonly office: OfficeDoor;
  /** Told how far a long reading has come. */
  readonly progress: (line: string) => void;
}

/** A line of a file on the default branch that names them. */
export interface FileLine {
  readonly path: string;
  readonly line: number;
}

/** Working time on record for them, or a charge that they were asked about. */
export interface TimeOnRecord {
  readonly kind: 'time' | 'charge';
  readonly ticket: number;
  /** Address of the comment in which staff recorded it. */
  readonly url: string;
  /** The day that time counts for. */
  readonly day: string | null;
  readonly minutes: number | null;
}

/** Everything that a desk keeps about somebody. */
export interface Kept extends KeptInIssues {
  readonly subject: Subject;
  readonly files: readonly FileLine[];
  readonly labels: readonly string[];
  readonly time: readonly TimeOnRecord[];
  readonly office: readonly TextPlace[];
  /** What could not be read, one sentence each. */
  readonly faults: readonly string[];
  readonly read: number;
  readonly requests: number;
}

/**
 * Finds what a desk keeps about somebody, in every issue that there ever was: fifty a request. Writes nothing.
 *
 * @throws Failure `partial-sweep` where an issue could not be read: a list with holes would be taken for the whole
 */
export async function readKept(options: ForgetReadingOptions): Promise<Kept> {
  const { client, owner, name, policyPath, progress } = options;
  const policies = new PoliciesInForce();
  const reader = new Reader(client, options, policies.arrivals);
  const { desk } = await reader.desk();
  const { policy, since: policySince } = await policies.understand(desk, policyPath, reader);
  const named = options.subject(policy);
  const { date: now } = client;
  if (now === null)
    throw new Failure('github-unreachable', 'GitHub sent no date, so nothing can be measured.');
  const issues = new Map<number, Issue>();
  for await (const page of reader.everySince(null, 'by anybody')) {
    for (const issue of page) issues.set(issue.number, issue);
    if (page.length > 0 && issues.size > page.length)
      progress(`read ${String(issues.size)} issues, ${String(client.requests)} requests`);
  }
  const all = [...issues.values()].sort((a, b) => a.number - b.number);
  const identity = identityOf(policy, desk.viewer);
  const directory = await new DirectoryReader(client, owner, name).read(directoryNeeds(policy), all);
  const roster = rosterOf(policy.team, directory);
  const subject = withTeams(named, directory, new Set(roster.logins(now)));
  const context: RunContext = {
    ...{ policy, policySince, identity, now, roster, forms: policies.forms(desk) },
    recordsOn: recordsOf({ policy, identity }),
    repository: desk.repository,
    labels: [...desk.labels.keys()],
  };
  const { tickets, time } = ticketsOf(all, subject, context);
  const words = wordsOf(subject, all, tickets);
  const search = { subject, words, tickets, repository: desk.repository };
  const files = await filesOf(subject, desk, { policy, policyPath, reader });
  const office = policy.notices === 'office' ? await officeOf(options.office, search) : NOTHING;
  const naming = new TheirWords(subject.names);
  return {
    ...keptInIssues(all, search, identity),
    ...{ subject, time, files: files.lines, office: office.places },
    labels: context.labels.filter((label) => naming.names(label)),
    faults: [...files.faults, ...office.faults],
    ...{ read: all.length, requests: client.requests },
  };
}

/** Whoever belongs to a team of the customer's, but for the desk's own people. */
function withTeams(subject: Subject, { teams }: Directory, staff: ReadonlySet<string>): Subject {
  const members = subject.names.flatMap((name) => teams.get(name) ?? []).filter((login) => !staff.has(login));
  if (members.length === 0) return subject;
  return {
    ...subject,
    logins: new Set([...subject.logins, ...members]),
    names: [...new Set([...subject.names, ...members])],
  };
}

/** Which tickets are theirs, and what time is on record for them. */
function ticketsOf(
  all: readonly Issue[],
  { customer, logins }: Subject,
  context: RunContext,
): { readonly tickets: ReadonlySet<number>; readonly time: readonly TimeOnRecord[] } {
  const circumstances = circumstancesOf(context);
  const tickets = new Set<number>();
  const time: TimeOnRecord[] = [];
  for (const issue of all) {
    const c = caseOf(issue, context, circumstances);
    if (c === null) continue;
    const { requester, facts } = c.ticket;
    const isTheirs =
      (requester.kind === 'human' && logins.has(requester.login)) ||
      (customer !== null && facts.some(({ value }) => value.customer === customer));
    if (!isTheirs) continue;
    const { number: ticket } = issue;
    tickets.add(ticket);
    for (const { command, day, minutes } of entriesOf(c.ticket, context.policy))
      time.push({ kind: 'time', ticket, url: command.line.comment.url, day, minutes });
    for (const { command } of c.charges)
      time.push({ kind: 'charge', ticket, url: command.line.comment.url, day: null, minutes: null });
  }
  return { tickets, time };
}

interface Files {
  readonly policy: Policy;
  readonly policyPath: string;
  readonly reader: Reader;
}

/** The lines of the policy, of every file that it names, and of the forms. */
async function filesOf(
  { names }: Subject,
  desk: RawDesk,
  { policy, policyPath, reader }: Files,
): Promise<{ readonly lines: readonly FileLine[]; readonly faults: readonly string[] }> {
  const words = new TheirWords(names);
  const texts = new Map([[policyPath, desk.policyText ?? '']]);
  const faults: string[] = [];
  for (const [path, text] of await reader.files([...new Set(policy.files.map((file) => file.path))]))
    if (typeof text === 'string') texts.set(path, text);
    else if (text !== null) faults.push(`${text.message}, so it was not looked through.`);
  for (const [file, text] of desk.forms) texts.set(`.github/ISSUE_TEMPLATE/${file}`, text);
  const lines = [...texts].flatMap(([path, text]) =>
    text
      .split(/\r\n|[\n\r]/)
      .flatMap((line, index) => (words.names(line) ? [{ path, line: index + 1 }] : [])),
  );
  return { lines, faults };
}

interface InOffice {
  readonly places: readonly TextPlace[];
  readonly faults: readonly string[];
}

const NOTHING: InOffice = { places: [], faults: [] };

async function officeOf(door: OfficeDoor, search: Parameters<typeof keptInOffice>[1]): Promise<InOffice> {
  const { repository, tickets } = search;
  const keys = new Set([...tickets].map((number) => companionKey(repository, number)));
  try {
    const { client, place } = await door(repository);
    const found = await new OfficeReader(client, place).all(instant(0));
    const issues: Issue[] = [];
    for await (const page of found.issues) issues.push(...page);
    const isBeside = (issue: Issue): boolean => keys.has(companionKeyOf(issue, found.identity) ?? '');
    return { places: keptInOffice(issues, search, isBeside), faults: [] };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { places: [], faults: [`The office was not looked through: ${error.message}`] };
  }
}
