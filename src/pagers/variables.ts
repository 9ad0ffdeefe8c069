import { Failure } from '../errors.ts';
import type { Allowed } from './address.ts';
import { isAllowed } from './address.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export const PREFIX = 'STEWARD_PAGER_';

/** The repository in which staff are told. */
export const OFFICE = 'STEWARD_OFFICE';

/** The chat in which staff are told. */
export const CHAT = 'STEWARD_CHAT';

/** What the variables of a channel for what is published begin with: `STEWARD_CHANNEL_CUSTOMERS`. */
export function channelStem(channel: string): string {
  return `STEWARD_CHANNEL_${channel.toUpperCase().replaceAll('-', '_')}`;
}

/** What the variables of a pager begin with: `STEWARD_PAGER_ON_CALL`. */
export function stemOf(pager: string): string {
  return `${PREFIX}${pager.toUpperCase().replaceAll('-', '_')}`;
}

/** The variables of one place that the operator names: a stem such as `STEWARD_OFFICE`, and its like with something behind it. */
export class Variables {
  readonly #environment: Environment;
  readonly #stem: string;
  readonly #allowed: Allowed;

  constructor(environment: Environment, stem: string, allowed: Allowed) {
    this.#environment = environment;
    this.#stem = stem;
    this.#allowed = allowed;
  }

  name(suffix = ''): string {
    return `${this.#stem}${suffix}`;
  }

  /** '' where it is not set. */
  value(suffix: string): string {
    return this.#environment[this.name(suffix)]?.trim() ?? '';
  }

  text(suffix: string, shape: RegExp, words: string): string {
    const value = this.value(suffix);
    if (shape.test(value)) return value;
    const found = value === '' ? 'is not set' : 'cannot be used';
    throw new Failure('bad-input', `${this.name(suffix)} ${found}: set it to ${words}.`);
  }

  base(otherwise: string): URL {
    const suffix = '_URL';
    if (this.value(suffix) === '') return new URL(otherwise);
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

/** The entries of a list, which commas and spaces separate. */
export function wordsOf(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
}
