import { z } from 'zod';
import { nameText } from './names.ts';
import type { Path, Scope } from './scope.ts';
import { isKnown } from './scope.ts';
import { resolveWho } from './who.ts';

/** Whom of the staff something is said to. */
export interface Told {
  /** Names of groups: whoever is on duty in them. */
  readonly groups: readonly string[];
  /** Logins in lower case; a team is `org/team`. */
  readonly people: readonly string[];
}

export function told(description: string) {
  return z
    .array(nameText)
    .meta({
      description: `${description}: groups by their names, of which those on duty are called, and people and teams with an at sign.`,
      examples: [['leads', '@ana', '@acme/support']],
    })
    .default([]);
}

/** What is said to somebody is said on the desk's issue, which therefore has to be there. */
export function resolveTold(scope: Scope, names: readonly string[], path: Path): Told {
  const groups: string[] = [];
  const people: string[] = [];
  names.forEach((name, index) => {
    const at = [...path, index];
    if (!name.startsWith('@')) {
      if (isKnown(scope, 'group', name, at)) groups.push(name);
      return;
    }
    const who = resolveWho(scope, name, at, true);
    if (who !== null) people.push(who.login);
  });
  if (names.length > 0) needDeskIssue(scope, path, 'Somebody is to be told on the issue of the desk');
  return { groups, people };
}

export function needDeskIssue(scope: Scope, path: Path, what: string): void {
  if (scope.hasDeskIssue) return;
  const message = `${what}, and the policy gives the desk none`;
  scope.report({ code: 'missing-key', path, message, allowed: ['desk: { issue: true }'] });
}
