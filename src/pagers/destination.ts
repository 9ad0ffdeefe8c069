import { Failure } from '../errors.ts';
import type { Pager } from '../policy/sections/pagers.ts';
import { isReservedName } from '../policy/sections/pagers.ts';
import type { Allowed } from './address.ts';
import { networkOf } from './address.ts';
import type { PagerUse } from './operator-limits.ts';
import { hourlyLimit, mayUse, repositoriesIn } from './operator-limits.ts';
import type { Opsgenie } from './opsgenie.ts';
import type { PagerDuty } from './pagerduty.ts';
import type { Slack } from './slack.ts';
import type { SplunkOnCall } from './splunk.ts';
import type { Environment } from './variables.ts';
import { CHAT, OFFICE, PREFIX, stemOf, Variables, wordsOf } from './variables.ts';
import type { Webhook } from './webhook.ts';

export type Destination = PagerDuty | Opsgenie | SplunkOnCall | Slack | Webhook;

export interface Destinations {
  /** Pager's name → where it leads. */
  readonly ready: ReadonlyMap<string, Destination>;
  /** Pager's name → why it leads nowhere; `allow` → what is wrong with the list of allowed addresses. */
  readonly faults: ReadonlyMap<string, Failure>;
  /** Pager's name → the most pages an hour that the operator lets it send, for all repositories together. */
  readonly perHour: ReadonlyMap<string, number>;
  readonly allowed: Allowed;
}

const ALLOW = `${PREFIX}ALLOW`;
/** Where the list of allowed addresses has a fault: no pager can be called so. */
const ALLOWED = 'allow';

/** Shorter ones can be guessed from a single page. */
const SHORTEST_SECRET = 16;

/**
 * Where the pagers of a policy lead. Only the operator's environment says so; docs/pagers.md lists the variables. A
 * fault of one pager leaves the others as they are; it names the variable and never its value.
 */
export function destinationsFrom(
  environment: Environment,
  pagers: readonly Pager[],
  use: PagerUse = { repository: null, isShared: false },
): Destinations {
  const ready = new Map<string, Destination>();
  const perHour = new Map<string, number>();
  const faults = new Map<string, Failure>();
  const allowed = allowedIn(environment);
  if (allowed.length < wordsOf(environment[ALLOW]).length) {
    const message = `${ALLOW} must list addresses or networks, separated by commas.`;
    faults.set(ALLOWED, new Failure('bad-input', message));
  }
  for (const pager of pagers) {
    try {
      const variables = new Variables(environment, stemOf(pager.name), allowed);
      const destination = destinationOf(pager, variables);
      mayUse(variables, use);
      const limit = hourlyLimit(variables);
      if (limit !== null) perHour.set(pager.name, limit);
      ready.set(pager.name, destination);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.set(pager.name, error);
    }
  }
  return { ready, faults, perHour, allowed };
}

/** The addresses inside their own net that the operator lets be connected to, as far as they are written as such. */
export function allowedIn(environment: Environment): Allowed {
  return wordsOf(environment[ALLOW])
    .map(networkOf)
    .filter((network) => network !== null);
}

/**
 * What no log may show, of every variable of a pager, the office and the chat that is set, whether it can be used or not. For hosts that mask: before
 * anything else is done with them.
 */
export function secretsIn(environment: Environment): string[] {
  const secrets = new Set<string>();
  for (const [name, value = ''] of Object.entries(environment)) {
    if (![PREFIX, OFFICE, CHAT].some((stem) => name.startsWith(stem))) continue;
    const text = value.trim();
    if (isPlain(name, text)) continue;
    const url = URL.parse(text);
    // The address of a provider's interface is no secret: masking it would hide ordinary words.
    if (url !== null && url.pathname + url.search + url.hash === '/' && url.username === '') continue;
    secrets.add(text);
    if (url !== null) secrets.add(url.href).add(url.pathname + url.search);
  }
  // A host that hid every letter would hide everything.
  return [...secrets].filter((secret) => secret.length >= 4);
}

/** Settings that say nothing secret, as long as they are what they should be. */
function isPlain(name: string, text: string): boolean {
  if (name === ALLOW) return wordsOf(text).every((word) => networkOf(word) !== null);
  if (name.endsWith('_REPOSITORIES')) return repositoriesIn(text) !== null;
  return name.endsWith('_PER_HOUR') && /^\d+$/.test(text);
}

function destinationOf({ name, kind }: Pager, variables: Variables): Destination {
  if (isReservedName(name)) {
    const rest = `because ${variables.name()} has another meaning. Rename it in the policy.`;
    throw new Failure('bad-input', `A pager cannot be called "${name}", ${rest}`);
  }
  switch (kind) {
    case 'pagerduty': {
      const key = variables.text('', /^[\w+-]{32}$/, 'the integration key, 32 characters');
      return { kind, key, base: variables.base('https://events.pagerduty.com') };
    }
    case 'opsgenie': {
      const key = variables.text('', /^[\w-]{16,200}$/, 'the key of an API integration');
      return { kind, key, base: variables.base('https://api.opsgenie.com') };
    }
    case 'splunk': {
      const url = variables.url('', 'the address of the REST endpoint');
      if (!/\/alert\/[^/$]+\/[^/$]+$/.test(url.pathname)) {
        throw new Failure(
          'bad-input',
          `${variables.name()} must end in /alert/, the key and the routing key.`,
        );
      }
      return { kind, url };
    }
    case 'slack':
      return { kind, url: variables.url('', 'the address of an incoming webhook') };
    case 'webhook': {
      const url = variables.url('', 'the address of the receiver');
      const words = `a secret of at least ${SHORTEST_SECRET} characters`;
      return { kind, url, secret: variables.text('_SECRET', /^.{16,}$/s, words) };
    }
  }
}
