import { z } from 'zod';
import type { Scope } from '../scope.ts';
import { section } from '../section.ts';
import { quote } from '../../text/quote.ts';

export const PAGER_KINDS = ['pagerduty', 'opsgenie', 'splunk', 'slack', 'webhook'] as const;

export type PagerKind = (typeof PAGER_KINDS)[number];

/** A way to wake somebody. Where it leads is the operator's to say, never the policy's. */
export interface Pager {
  readonly name: string;
  readonly kind: PagerKind;
}

interface Part {
  /** Those that lead somewhere. */
  readonly pagers: readonly Pager[];
}

const schema = z
  .record(
    z.string(),
    z.strictObject({
      kind: z
        .enum(PAGER_KINDS)
        .meta({
          description: 'The service behind it. Without it the pager wakes nobody yet.',
          examples: ['pagerduty'],
        })
        .optional(),
    }),
  )
  .meta({
    description:
      'Ways to wake somebody, by name. Each one’s address and key come from the operator: the environment variable `STEWARD_PAGER_NAME`.',
    examples: [{ 'on-call': { kind: 'pagerduty' } }],
  })
  .default({});

export const pagers = section({
  schema,
  resolve(scope, written): Part {
    for (const name of Object.keys(written)) checkName(scope, name);
    return {
      pagers: Object.entries(written).flatMap(([name, { kind }]) =>
        kind === undefined ? [] : [{ name, kind }],
      ),
    };
  },
});

/** Names of the pagers that lead somewhere. */
export function pagersThatLead(written: z.output<typeof schema>): ReadonlySet<string> {
  return new Set(Object.keys(written).filter((name) => written[name]?.kind !== undefined));
}

/** The name of a pager whose variable would have another meaning: docs/pagers.md. */
export function isReservedName(name: string): boolean {
  return name === 'allow' || /-(?:url|secret|repositories|per-hour)$/.test(name);
}

/** A pager's name becomes part of the name of an environment variable. */
function checkName(scope: Scope, name: string): void {
  const path = ['pagers', name];
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    const message = `${quote(name)} cannot be the name of a pager`;
    const allowed = ['small letters, digits and hyphens'];
    scope.report({ code: 'unknown-value', path, at: 'key', message, allowed });
  }
  if (isReservedName(name)) {
    const message = `${quote(name)} cannot be the name of a pager: its variable has another meaning`;
    scope.report({ code: 'unknown-value', path, at: 'key', message });
  }
}
