import type { Account } from '../store/account.ts';
import { accountPath } from '../store/urls.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** A steady hue for each login, so that one recognises people in a thread. */
function hue(login: string): number {
  let sum = 0;
  for (const letter of login) sum = (sum * 31 + letter.charCodeAt(0)) % 360;
  return sum;
}

export function name(account: Account | null): Html {
  if (!account) return html`<b>ghost</b>`;
  const mark = account.__typename === 'Bot' ? html` <span class="bot">bot</span>` : null;
  return html`<a class="who" href="${accountPath(account)}">${account.login}</a>${mark}`;
}

/** A letter in a colour of the person's own. Decoration: the name always stands beside it. */
export function portrait(account: Account | null): Html {
  const login = account?.login ?? '?';
  const square = account?.__typename === 'Bot' ? ' square' : '';
  return html`<span class="portrait${square}" style="--hue:${hue(login)}" aria-hidden="true"
    >${login.charAt(0)}</span
  >`;
}
