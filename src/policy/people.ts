import type { Problem } from '../errors.ts';
import type { Policy } from './policy.ts';
import { quote } from '../text/quote.ts';
import { suggestion } from '../text/suggestion.ts';

type Path = Problem['path'];

/** Of whom a policy says that they act or are called, although it seems that nobody would be there. */
export function missingPeople(policy: Policy): Problem[] {
  return [...emptyGroups(policy), ...strangersOnDuty(policy), ...mistakenKind(policy)];
}

/**
 * The account that acts, where its name seems to be one of the other kind: an App without its ending, or one of the staff
 * with it. A mistaken one leaves the desk to nobody.
 */
function mistakenKind({ bot, team }: Policy): Problem[] {
  if (bot === null) return [];
  const known = new Set([
    ...(team.staff ?? []).map(({ login }) => login),
    ...team.groups.flatMap(({ members, rotation }) => [...members, ...(rotation?.order ?? [])]),
  ]);
  const login = bot.replace(/\[bot\]$/, '');
  const isApp = bot !== login;
  if (isApp !== known.has(login)) return [];
  const message = isApp
    ? `${quote(bot)} is an App, while ${quote(login)} is a person of the team`
    : `${quote(bot)} is a person's account that the team does not name: an App is written ${quote(`${login}[bot]`)}`;
  return [{ code: 'unknown-reference', path: ['bot'], message, nearest: isApp ? login : `${login}[bot]` }];
}

/** Groups that tickets go to, and in which nobody is. Built-in processes leave theirs for the desk to fill. */
function emptyGroups({
  team,
  escalation,
  intake,
  ownership,
  triage,
  sla,
  internal,
  load,
  inflation,
}: Policy): Problem[] {
  const called = new Set([
    ...escalation.flatMap(({ to, ladder }) => [to, ...ladder.map((step) => step.to)]),
    intake.triage?.group,
    ownership?.group,
    triage?.group,
    ...(load?.lasting?.told.groups ?? []),
    ...(inflation?.told.groups ?? []),
    ...[...sla, ...internal].map(({ targets }) => targets.update?.reminders?.group?.name),
  ]);
  return team.groups.flatMap(({ name, members, rotation }): Problem[] => {
    const isEmpty = members.length === 0 && rotation === null && team.fallback === null;
    if (!isEmpty || !called.has(name)) return [];
    const key = `team.groups.${name}.members`;
    const message = `Nobody is in the group ${quote(name)}, so nobody would be called`;
    return [
      { code: 'empty-group', path: ['team', 'groups', name], message, allowed: [key, 'team.fallback'] },
    ];
  });
}

/**
 * People with duties whom neither the staff nor a group lists: most likely misspelt, for nobody would hear them called.
 * Who is in a team only GitHub knows; where the policy lists no staff, neither, so that a near name alone gives it away.
 */
function strangersOnDuty({ team, ownership }: Policy): Problem[] {
  const listed = [
    ...(team.staff ?? []).map(({ login }) => login),
    ...team.groups.flatMap(({ members }) => members),
  ];
  if (listed.some((login) => login.includes('/'))) return [];
  const known = new Set(listed);
  return duties({ team, ownership }).flatMap(({ login, path }): Problem[] => {
    const hint = suggestion(login, known);
    if (known.has(login) || (team.staff === null && hint.nearest === undefined)) return [];
    const message = `${quote(login)} is among neither the staff nor the members of a group`;
    return [{ code: 'unknown-reference', path, message, ...hint }];
  });
}

function duties({ team, ownership }: Pick<Policy, 'team' | 'ownership'>): { login: string; path: Path }[] {
  return [
    ...team.groups.flatMap(({ name, rotation, overrides }) => {
      const group = ['team', 'groups', name];
      return [
        ...(rotation?.order ?? []).map((login, index) => ({
          login,
          path: [...group, 'rotation', 'order', index],
        })),
        ...overrides.map(({ who: login }, index) => ({ login, path: [...group, 'overrides', index, 'who'] })),
      ];
    }),
    ...team.away.map(({ who: login }, index) => ({ login, path: ['team', 'away', index, 'who'] })),
    ...(team.fallback === null ? [] : [{ login: team.fallback, path: ['team', 'fallback'] }]),
    ...[...(ownership?.areas ?? [])].map(([label, login]) => ({
      login,
      path: ['ownership', 'areas', label],
    })),
  ];
}
