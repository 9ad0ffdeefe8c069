import { z } from 'zod';
import { isLogin } from '../../text/login.ts';
import type { Scope } from '../scope.ts';
import { section } from '../section.ts';
import { quote } from '../../text/quote.ts';

interface Part {
  /** The account that acts, where App and Action are both installed: `name[bot]` for an App; null: whoever runs. */
  readonly bot: string | null;
}

export const bot = section({
  schema: z
    .string()
    .meta({
      description:
        'The account that acts, where App and Action are both installed; the other stands by. An App is written with its `[bot]`; the Action is `github-actions[bot]`.',
      examples: ['acme-desk[bot]'],
    })
    .optional(),
  resolve: (scope, text): Part => ({ bot: text === undefined ? null : accountNamed(scope, text) }),
});

/** An Action's account. Without its suffix it would be a person's. */
const ACTION = 'github-actions[bot]';

/** The account that acts, in lower case. One that nobody can have would leave the desk to nobody. */
function accountNamed(scope: Scope, text: string): string | null {
  const name = text.toLowerCase().replace(/^@/, '');
  if (isLogin(name.replace(/\[bot\]$/, '')) && `${name}[bot]` !== ACTION) return name;
  const message = `${quote(text)} is no account that could act`;
  const near = ACTION.startsWith(name) ? { nearest: ACTION } : {};
  const allowed = [ACTION, 'NAME[bot]', 'LOGIN'];
  scope.report({ code: 'unknown-value', path: ['bot'], message, allowed, ...near });
  return null;
}
