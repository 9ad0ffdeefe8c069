import { z } from 'zod';
import { isRepositoryPath } from '../named-file.ts';
import { checkUnique, type Path, type Scope } from '../scope.ts';
import { section } from '../section.ts';
import { resolveSelector, type Selector, selector } from '../selector.ts';
import { quote } from '../../text/quote.ts';

/** What the desk knows about tickets of a kind, and where. */
export interface Playbook {
  readonly when: Selector;
  /** Address, or path of a file in this repository. */
  readonly link: string;
  /** By the maintainers; null: the link speaks for itself. */
  readonly title: string | null;
}

interface Part {
  /** Every one that matches is shown. */
  readonly playbooks: readonly Playbook[];
}

/** A hidden mark on the ticket keeps the link. */
const LONGEST = 200;

const entry = z.strictObject({
  when: selector('Tickets that it is for. Without it: every ticket.').default({}),
  link: z
    .string()
    .max(LONGEST)
    .meta({
      description: 'Where it is: an address that begins with `https://`, or a file of this repository.',
      examples: ['https://wiki.example.com/shop-is-down', 'playbooks/restore.md'],
    }),
  title: z
    .string()
    .max(100)
    .meta({ description: 'What it is called. Without it: its link alone.', examples: ['The shop is down'] })
    .optional(),
});

export const playbooks = section({
  schema: z
    .array(entry)
    .meta({
      description:
        'What whoever takes a ticket is shown, once each: all that match, in one notice, when people assign it or it is first answered. With `notices: ticket` that is a comment on the ticket, which its customer gets as well; a place of the staff’s own spares them that.',
      examples: [[{ when: { severity: 'urgent' }, link: 'playbooks/restore.md' }]],
    })
    .default([]),
  resolve(scope, shapes): Part {
    checkUnique(
      scope,
      'playbook',
      shapes.map(({ link }, index) => ({ text: link, path: ['playbooks', index, 'link'] })),
    );
    return {
      playbooks: shapes.map(({ when, link, title = null }, index) => {
        const path = ['playbooks', index];
        checkLink(scope, link, [...path, 'link']);
        return { when: resolveSelector(scope, when, [...path, 'when']), link, title };
      }),
    };
  },
});

function checkLink(scope: Scope, link: string, path: Path): void {
  if (isSafeAddress(link) || isRepositoryPath(link)) return;
  const message = `${quote(link)} is neither a safe address nor the path of a file in this repository`;
  scope.report({ code: 'unknown-value', path, message, allowed: ['https://…', 'FOLDER/FILE'] });
}

/** Without a name or password, and without anything that could end the link in a comment. */
function isSafeAddress(link: string): boolean {
  if (!link.startsWith('https://') || !URL.canParse(link) || /[\s<>"'`\\]/.test(link)) return false;
  const { username, password } = new URL(link);
  return username === '' && password === '';
}
