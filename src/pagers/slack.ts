import type { Page } from '../plan/page-call.ts';
import { subjectOf } from './tame-page.ts';
import type { PagerRequest } from './request.ts';
import { postOf } from './request.ts';

export interface Slack {
  readonly kind: 'slack';
  /** Of the incoming webhook; who knows it may post. */
  readonly url: URL;
}

const ZERO_WIDTH_SPACE = '\u200b';

const WORDS = { trigger: 'Page', acknowledge: 'Acknowledged', resolve: 'Resolved' } as const;

/**
 * Incoming webhook. It tells no message's id, so that an acknowledgement is a message of its own, and it knows no keys:
 * a message whose answer was lost comes twice.
 */
export function slackRequest(page: Page, to: Slack): PagerRequest {
  const heading = `*${WORDS[page.action]}:* ${linkTo(page)}`;
  const summary = inert(page.summary);
  // What the summary says already need not be read twice.
  const told = Object.entries(page.details)
    .filter(([, value]) => !page.summary.includes(value))
    .map(([name, value]) => inert(`${name}: ${value}`));
  const blocks =
    page.action === 'trigger'
      ? [section(heading), section(summary), ...(told.length > 0 ? [context(told)] : [])]
      : [section(`${heading} – ${summary}`)];
  return slackPost(to, `${WORDS[page.action]}: ${summary}`, blocks);
}

/** @param text shown in notifications, where blocks cannot be */
export function slackPost(to: Slack, text: string, blocks: readonly object[]): PagerRequest {
  return postOf(to.url, { text, blocks, unfurl_links: false, unfurl_media: false });
}

/** `verbatim`: Slack is to look for no addresses, channels or names in it. */
export function section(text: string): object {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

/** Slack allows ten parts in one context. */
function context(parts: readonly string[]): object {
  return {
    type: 'context',
    elements: parts.slice(0, 10).map((text) => ({ type: 'mrkdwn', text, verbatim: true })),
  };
}

export function linkTo(page: Pick<Page, 'repository' | 'number' | 'url'>): string {
  return webLink(page.url, subjectOf(page));
}

/** @param url empty: there is none */
export function webLink(url: string, text: string): string {
  return url === '' ? inert(text) : `<${escaped(url.replaceAll('|', '%7C'))}|${inert(text)}>`;
}

/** Text in which Slack finds no mention, link, emoji or format. */
export function inert(text: string): string {
  return escaped(text)
    .replace(/@(?=\S)/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=[\w+-]+:)/g, `:${ZERO_WIDTH_SPACE}`)
    .replace(/[*_~`]/g, `${ZERO_WIDTH_SPACE}$&${ZERO_WIDTH_SPACE}`);
}

/** The three characters that Slack reserves. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
