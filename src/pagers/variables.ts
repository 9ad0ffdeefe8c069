import { Failure } from '../errors.ts';
import type { Allowed } from './address.ts';
import { isAllowed } from './address.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export const PREFIX = 'STEWARD_PAGER_';

/** The variables of one pager: `STEWARD_PAGER_ON_CALL` and its like with something behind it. */
export class Variables {
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
