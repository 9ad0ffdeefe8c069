import { DAY, type Instant, later } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import { labelsPutBy } from '../policy/put-labels.ts';
import type { Selector } from '../policy/selector.ts';
import type { TeamMembers } from '../team/presence.ts';
import { unstaffed, unstaffedText } from '../team/unstaffed.ts';
import { quote } from '../text/quote.ts';
import type { FormTemplate } from '../ticket/form/form.ts';
import type { Actor } from '../ticket/issue.ts';

/** What a run knows of the repository anyway: nothing more is asked for. */
interface Seen {
  readonly forms: readonly FormTemplate[];
  /** Names of the repository's labels. */
  readonly labels: Iterable<string>;
}

/** Labels that forms and policy wait for people to put on, and that nobody can, one sentence each. */
export function absentLabels(policy: Policy, { forms, labels }: Seen): string[] {
  const known = new Set([...labels].map((name) => name.toLowerCase()));
  const isAbsent = (name: string): boolean => !known.has(name.toLowerCase());
  const given = new Map<string, string[]>();
  for (const { file, labels: names } of forms)
    for (const name of names.filter(isAbsent)) given.set(name, [...(given.get(name) ?? []), file]);
  // The desk creates them as it first needs them.
  const own = new Set(labelsPutBy(policy).map(({ name }) => name.toLowerCase()));
  const asked = new Set(
    askedLabels(policy).filter((name) => isAbsent(name) && !own.has(name.toLowerCase()) && !given.has(name)),
  );
  return [
    ...[...given].map(
      ([name, files]) =>
        `The label ${quote(name)} of ${files.join(', ')} does not exist in this repository, and GitHub creates none that a form gives: create it, or take it out of the form.`,
    ),
    ...[...asked].map(
      (name) =>
        `The label ${quote(name)} that the policy asks for does not exist in this repository: create it, or correct its name.`,
    ),
  ];
}

function askedLabels(policy: Policy): string[] {
  const { customers, ownership, intake, tickets, incidents, sla, internal, escalation, flags } = policy;
  const sources = [...intake.severity, ...[...intake.forms.values()].map(({ severity }) => severity)];
  const selectors: readonly (Selector | null | undefined)[] = [
    ...[tickets, incidents.when],
    ...[...sla, ...internal, ...escalation, ...flags, ...intake.floors, ...intake.caps].map(
      ({ when }) => when,
    ),
  ];
  return [
    ...customers.labels.keys(),
    ...(ownership?.areas.keys() ?? []),
    ...sources.flatMap((source) => (source?.kind === 'label' ? [...source.map.keys()] : [])),
    ...selectors.flatMap((selector) => (selector ? labelsIn(selector) : [])),
  ];
}

function labelsIn({ label = [], not = [] }: Selector): readonly string[] {
  return [...label, ...not.flatMap(labelsIn)];
}

/** That the policy names the one who runs by a name of the other kind, so that nobody ever writes; null: it does not. */
export function misnamedBot(identity: Actor, viewer: Actor): string | null {
  if (identity.login !== viewer.login || identity.kind === viewer.kind) return null;
  const [named, meant] = [identity, viewer].map(({ login, kind }) =>
    kind === 'bot' ? `${login}[bot]` : login,
  );
  const what = viewer.kind === 'bot' ? 'an App' : 'a person’s account';
  return `The policy says "bot: ${named ?? ''}", but what runs here is ${what}: write "bot: ${meant ?? ''}", or nothing is ever written.`;
}

/** So long ahead a run tells that a group will be empty: there is time to change it, and it is not forgotten again. */
const AHEAD = 14 * DAY;

/** Groups that everybody is away from, now or soon, one sentence each. */
export function absentGroups({ team, timezone }: Policy, now: Instant, teams: TeamMembers): string[] {
  return unstaffed(team, now, teams)
    .filter(({ from }) => from === null || from <= later(now, AHEAD))
    .map((found) => `${unstaffedText(found, timezone)}.`);
}

/** Everybody whom the policy lets act for the desk, or whose issues it selects, by login; lower case. */
export function namedPeople({ team, ownership, selectedAuthors, machines }: Policy): string[] {
  const names = [
    ...(team.staff ?? []).map(({ login }) => login),
    ...team.groups.flatMap(({ members, rotation, overrides }) => [
      ...members,
      ...(rotation?.order ?? []),
      ...overrides.map(({ who }) => who),
    ]),
    ...team.away.map(({ who }) => who),
    ...(team.fallback === null ? [] : [team.fallback]),
    ...(ownership?.areas.values() ?? []),
    ...[...selectedAuthors, ...machines.keys()].filter((login) => !login.endsWith('[bot]')),
    ...machines.values(),
  ];
  return [...new Set(names)].filter((name) => !name.includes('/')).sort();
}

/** On a login that nobody has. */
export function absentPerson(login: string): string {
  return `Nobody on GitHub has the login ${quote(login)} that the policy names: correct it, or take it out.`;
}
