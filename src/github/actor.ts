import type { Actor } from '../ticket/issue.ts';
import { GHOST } from '../ticket/issue.ts';
import type { WhoFragment } from './answers.generated.ts';

/** Who somebody is, whichever way an API names them: only REST and webhooks write `[bot]` behind an App's name. */
export function actorOf(who: WhoFragment | null | undefined): Actor {
  if (who?.login === undefined) return GHOST;
  if (who.__typename === 'Bot') return { login: bare(who.login), kind: 'bot' };
  return { login: who.login.toLowerCase(), kind: who.__typename === 'Mannequin' ? 'ghost' : 'human' };
}

/** An account as its login alone tells it: `name[bot]` is an App, anything else a person's. */
export function actorNamed(login: string): Actor {
  return { login: bare(login), kind: login.endsWith('[bot]') ? 'bot' : 'human' };
}

function bare(login: string): string {
  return login.replace(/\[bot\]$/, '').toLowerCase();
}
