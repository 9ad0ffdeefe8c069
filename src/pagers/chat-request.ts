import type { Instant } from '../calendar/instant.ts';
import type { ChatMessage } from '../plan/chat-message.ts';
import type { PagerUse } from './operator-limits.ts';
import type { Allowed } from './address.ts';
import { allowedIn } from './destination.ts';
import { mayUse } from './operator-limits.ts';
import type { PagerRequest } from './request.ts';
import type { Slack } from './slack.ts';
import { inert, linkTo, section, slackPost } from './slack.ts';
import { shortened, webAddress } from './tame-page.ts';
import type { Environment } from './variables.ts';
import { CHAT, Variables } from './variables.ts';
import type { Webhook } from './webhook.ts';
import { signedPost } from './webhook.ts';

/** The operator's chat: an incoming webhook as Slack has them, or whatever takes Steward's own format. */
export interface ChatPlace {
  readonly to: Slack | Webhook;
  readonly allowed: Allowed;
}

/**
 * The chat that the operator gives a desk. With a secret it is sent what it is told in Steward's own, signed format.
 *
 * @throws Failure `bad-input`; it names the variable and never its value
 */
export function chatIn(environment: Environment, use: PagerUse): ChatPlace {
  const allowed = allowedIn(environment);
  const variables = new Variables(environment, CHAT, allowed);
  const url = variables.url('', 'the address of an incoming webhook');
  mayUse(variables, use, 'the chat');
  if (variables.value('_SECRET') === '') return { to: { kind: 'slack', url }, allowed };
  const secret = variables.text('_SECRET', /^.{16,}$/s, 'a secret of at least 16 characters');
  return { to: { kind: 'webhook', url, secret }, allowed };
}

/** Longest line, in characters. */
const LONGEST_LINE = 300;
/** More lines than any message has. */
const MOST_LINES = 200;
/** Slack takes 3,000 characters in a section, and 50 sections: what is written so that it grows must not be too many. */
const LONGEST_SECTION = 2_900;
const LONGEST_INERT_LINE = 500;

/** The message with every line plain and bounded, and an address that is one. */
function tamed(message: ChatMessage): ChatMessage {
  const lines = message.text.split('\n').slice(0, MOST_LINES);
  return {
    key: message.key,
    repository: shortened(message.repository, LONGEST_LINE),
    number: message.number,
    url: webAddress(message.url),
    text: lines
      .map((line) => shortened(line, LONGEST_LINE))
      .filter((line) => line !== '')
      .join('\n'),
  };
}

/** What a message is in the format of the chat. */
export function chatRequest(message: ChatMessage, to: ChatPlace['to'], now: Instant): PagerRequest {
  const { key, repository, number, url, text } = tamed(message);
  if (to.kind === 'webhook') {
    const content = { version: 1, action: 'notice', dedup_key: key, repository, number, url, text };
    return signedPost(to, content, `notice ${key}`, { now });
  }
  const [first = '', ...rest] = text.split('\n').map(inertLine);
  const heading = `*${linkTo({ repository, number, url })}* ${first}`;
  return slackPost(to, `${inert(repository)} ${first}`, [heading, ...sectionsOf(rest)].map(section));
}

/** A line in which Slack finds nothing, shorter where that has made it long. */
export function inertLine(line: string): string {
  const whole = inert(line);
  if (whole.length <= LONGEST_INERT_LINE) return whole;
  const fitting = Math.floor((line.length * LONGEST_INERT_LINE) / whole.length);
  return inertLine(shortened(line, Math.min(fitting, line.length - 1)));
}

/** Lines in as few parts as Slack takes them in. */
export function sectionsOf(lines: readonly string[]): string[] {
  const sections: string[] = [];
  for (const line of lines) {
    const last = sections.at(-1);
    if (last !== undefined && last.length + line.length < LONGEST_SECTION)
      sections[sections.length - 1] = `${last}\n${line}`;
    else sections.push(line);
  }
  return sections;
}
