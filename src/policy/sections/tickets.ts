import { z } from 'zod';
import { nameText } from '../names.ts';
import type { Scope } from '../scope.ts';
import { quote } from '../../text/quote.ts';
import { section, wholeByDefault } from '../section.ts';
import { resolveSelector, type SectionSelector, selector } from '../selector.ts';
import { resolveAccount, resolveWho } from '../who.ts';

interface Part {
  /** Which issues are tickets. */
  readonly tickets: SectionSelector;
  /** From when a ticket's clocks count that others were closed as duplicates of. */
  readonly duplicates: 'own' | 'earliest';
  /**
   * Accounts that open tickets for somebody, such as an App that raises alarms, by login in lower case, an App's with its
   * `[bot]` → the login of who is asked about them.
   */
  readonly machines: ReadonlyMap<string, string>;
}

export const tickets = section({
  schema: wholeByDefault(
    z
      .strictObject({
        when: selector('Tickets are the issues that match.').default({}),
        duplicates: z
          .enum(['own', 'earliest'])
          .meta({
            description:
              'From when the clocks of a ticket count that others were closed as duplicates of: its own opening, or the earliest of them.',
          })
          .default('own'),
        machines: z
          .array(
            z.strictObject({
              author: nameText.meta({
                description: 'The account that opens them; an App is written with its `[bot]`.',
                examples: ['alarms[bot]'],
              }),
              requester: nameText.meta({
                description:
                  'Whose tickets they are: who is asked, and whose comments count as the customer’s. Whoever answers them is somebody else.',
                examples: ['octocat'],
              }),
            }),
          )
          .meta({
            description:
              'Accounts that open tickets by themselves, such as an App that raises alarms, and whose tickets those are. They count as confirmed. Without it: a machine’s ticket is its own, and nobody speaks for it.',
            examples: [[{ author: 'alarms[bot]', requester: 'octocat' }]],
          })
          .default([]),
      })
      .meta({
        description: 'Which issues are tickets. Default: all but the desk’s own.',
        examples: [{ when: { form: 'any' } }],
      }),
  ),
  resolve: (scope, { when, duplicates, machines }): Part => ({
    tickets: resolveSelector(scope, when, ['tickets', 'when']),
    duplicates,
    machines: machinesOf(scope, machines),
  }),
});

function machinesOf(
  scope: Scope,
  machines: readonly { readonly author: string; readonly requester: string }[],
): Map<string, string> {
  const found = new Map<string, string>();
  for (const [index, { author, requester }] of machines.entries()) {
    const path = ['tickets', 'machines', index];
    const account = resolveAccount(scope, author, [...path, 'author']);
    const who = resolveWho(scope, requester, [...path, 'requester'], false);
    if (account === null || who === null) continue;
    if (found.has(account)) {
      const message = `Another line says already whose tickets ${quote(account)} opens`;
      scope.report({ code: 'duplicate-name', path: [...path, 'author'], message });
    } else found.set(account, who.login);
  }
  return found;
}
