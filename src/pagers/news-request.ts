import type { Instant } from '../calendar/instant.ts';
import type { NewsMessage } from '../plan/news-message.ts';
import type { NewsChannel } from '../policy/news-channels.ts';
import type { Allowed } from './address.ts';
import { inertLine, sectionsOf } from './chat-request.ts';
import { allowedIn } from './destination.ts';
import type { PagerUse } from './operator-limits.ts';
import { mayUse } from './operator-limits.ts';
import type { PagerRequest } from './request.ts';
import { postOf } from './request.ts';
import { inert, section, slackPost, webLink } from './slack.ts';
import { digest, shortened, webAddress } from './tame-page.ts';
import type { Environment } from './variables.ts';
import { channelStem, Variables } from './variables.ts';
import { signedPost } from './webhook.ts';

/** Where a channel leads. */
export interface NewsPlace {
  readonly to:
    | { readonly kind: 'slack'; readonly url: URL }
    /** Null: what is sent there is not signed. */
    | { readonly kind: 'webhook'; readonly url: URL; readonly secret: string | null };
  readonly allowed: Allowed;
}

/**
 * The place that the operator gives a channel of a policy.
 *
 * @throws Failure `bad-input`; it names the variable and never its value
 */
export function newsPlaceIn(environment: Environment, { name, kind }: NewsChannel, use: PagerUse): NewsPlace {
  const allowed = allowedIn(environment);
  const variables = new Variables(environment, channelStem(name), allowed);
  const url = variables.url('', 'the address of a webhook');
  mayUse(variables, use, 'the channel');
  if (kind === 'slack') return { to: { kind, url }, allowed };
  const isSigned = variables.value('_SECRET') !== '';
  const secret = isSigned
    ? variables.text('_SECRET', /^.{16,}$/s, 'a secret of at least 16 characters')
    : null;
  return { to: { kind, url, secret }, allowed };
}

/** Longest line, in characters. */
const LONGEST_LINE = 500;
/** More lines than an update has that anybody reads in a chat: the rest is on the page. */
const MOST_LINES = 40;

/** News in the format of its channel. */
export function newsRequest(message: NewsMessage, to: NewsPlace['to'], now: Instant): PagerRequest {
  const { key, page, body } = message;
  const identity = `news ${key}`;
  if (to.kind === 'webhook')
    return to.secret === null
      ? postOf(to.url, body, { 'Idempotency-Key': digest(identity) })
      : signedPost({ kind: 'webhook', url: to.url, secret: to.secret }, body, identity, { now });
  const lines = message.text
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) => shortened(line, LONGEST_LINE))
    .filter((line) => line !== '');
  const [first = '', ...rest] = lines.map(inertLine);
  const name = shortened(page, LONGEST_LINE);
  const heading = `*${webLink(webAddress(message.url), name)}* ${first}`;
  return slackPost(to, `${inert(name)} ${first}`, [heading, ...sectionsOf(rest)].map(section));
}
