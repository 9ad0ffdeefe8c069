import { Failure } from '../errors.ts';
import type { Pager } from '../policy/sections/pagers.ts';
import type { Allowed } from './address.ts';
import { isAllowed, networkOf } from './address.ts';
import type { Opsgenie } from './opsgenie.ts';
import type { PagerDuty } from './pagerduty.ts';
import type { Slack } from './slack.ts';
import type { SplunkOnCall } from './splunk.ts';
import type { Webhook } from './webhook.ts';

export type Destination = PagerDuty | Opsgenie | SplunkOnCall | Slack | Webhook;

export interface Destinations {
  /** Pager's name → where it leads. */
  readonly ready: ReadonlyMap<string, Destination>;
  /** Pager's name → why it leads nowhere; `allow` → what is wrong with the list of allowed addresses. */
  readonly faults: ReadonlyMap<string, Failure>;
  readonly allowed: Allowed;
}

type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'STEWARD_PAGER_';
const ALLOW = `${PREFIX}ALLOW`;
/** No pager can be called so. */
const ALLOWED = 'allow';

/** Shorter ones can be guessed from a single page. */
const SHORTEST_SECRET = 16;

/**
 * Where the pagers of a policy lead. Only the operator's environment says so; docs/pagers.md lists the variables. A
 * fault of one pager leaves the others as they are; it names the variable and never its value.
 */
export function destinationsFrom(environment: Environment, pagers: readonly Pager[]): Destinations {
  const ready = new Map<string, Destination>();
  const faults = new Map<string, Failure>();
  const networks = wordsOf(environment[ALLOW]).map(networkOf);
  const allowed = networks.filter((network) => network !== null);
  if (allowed.length < networks.length) {
    const message = `${ALLOW} must list addresses or networks, separated by commas.`;
    faults.set(ALLOWED, new Failure('bad-input', message));
  }
  for (const pager of pagers) {
    try {
      ready.set(pager.name, destinationOf(pager, new Variables(environment, pager.name, allowed)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.set(pager.name, error);
    }
  }
  return { ready, faults, allowed };
}

/**
 * What no log may show, of every pager variable that is set, whether it can be used or not. For hosts that mask: before
 * anything else is done with them.
 */
export function secretsIn(environment: Environment): string[] {
  const secrets = new Set<string>();
  for (const [name, value = ''] of Object.entries(environment)) {
    if (!name.startsWith(PREFIX)) continue;
    const text = value.trim();
    if (name === ALLOW && wordsOf(text).every((word) => networkOf(word) !== null)) continue;
    const url = URL.parse(text);
    // The address of a provider's interface is no secret: masking it would hide ordinary words.
    if (url !== null && url.pathname + url.search + url.hash === '/' && url.username === '') continue;
    secrets.add(text);
    if (url !== null) secrets.add(url.href).add(url.pathname + url.search);
  }
  // A host that hid every letter would hide everything.
  return [...secrets].filter((secret) => secret.length >= 4);
}

function destinationOf({ name, kind }: Pager, variables: Variables): Destination {
  if (name === ALLOWED || /-(?:url|secret)$/.test(name)) {
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

/** The variables of one pager: `STEWARD_PAGER_ON_CALL` and its like with something behind it. */
class Variables {
  readonly #environment: Environment;
  readonly #stem: string;
  readonly #allowed: Allowed;

  constructor(environment: Environment, pager: string, allowed: Allowed) {
    this.#environment = environment;
    this.#stem = `${PREFIX}${pager.toUpperCase().replaceAll('-', '_')}`;
    this.#allowed = allowed;
  }

  name(suffix = ''): string {
    return `${this.#stem}${suffix}`;
  }

  text(suffix: string, shape: RegExp, words: string): string {
    const value = this.#environment[this.name(suffix)]?.trim() ?? '';
    if (shape.test(value)) return value;
    const found = value === '' ? 'is not set' : 'cannot be used';
    throw new Failure('bad-input', `${this.name(suffix)} ${found}: set it to ${words}.`);
  }

  base(otherwise: string): URL {
    const suffix = '_URL';
    const isSet = (this.#environment[this.name(suffix)]?.trim() ?? '') !== '';
    if (!isSet) return new URL(otherwise);
    const url = this.url(suffix, 'the address of the service');
    if (url.search === '') return url;
    throw new Failure('bad-input', `${this.name(suffix)} must be an address without a query.`);
  }

  url(suffix: string, words: string): URL {
    const name = this.name(suffix);
    const url = URL.parse(this.text(suffix, /^[a-z]+:\/\/\S+$/i, words));
    if (url === null) throw new Failure('bad-input', `${name} cannot be used: set it to ${words}.`);
    if (url.username !== '' || url.password !== '' || url.hash !== '') {
      throw new Failure('bad-input', `${name} must be an address without a user, a password or a fragment.`);
    }
    // The operator who allows an address answers for the way to it.
    const isOpen = url.protocol === 'http:' && isAllowed(url.hostname, this.#allowed);
    if (url.protocol === 'https:' || isOpen) return url;
    throw new Failure('bad-input', `${name} must begin with https://.`);
  }
}

function wordsOf(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
}
