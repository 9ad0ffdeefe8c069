import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Milliseconds } from '../../calendar/instant.ts';
import { githubAddress } from './github-address.ts';
import type { Format, Level } from './log.ts';
import { FORMATS, LEVELS } from './log.ts';

/** What the operator has set, checked. */
export interface Settings {
  readonly appId: number;
  /** PKCS#8, PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Before every path of the app, where a proxy passes it on: empty, or `/steward`. */
  readonly basePath: string;
  /** Of webhooks, behind the base path. */
  readonly webhookPath: string;
  /** Of GitHub's REST API. */
  readonly baseUrl: string;
  readonly logLevel: Level;
  readonly logFormat: Format;
  /** Path of the policy file in each repository. */
  readonly policyPath: string;
  /** Least time between two writes of one installation. */
  readonly pace: Milliseconds;
  /** The most writes of one run. */
  readonly writeLimit: number;
  /** Pause between two rounds over every desk; 0: none are made. */
  readonly roundEvery: Milliseconds;
}

/** The app cannot start as it is set up. Names every fault and what to set, and no secret. */
export class BadSettings extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The app cannot start: ${faults.join(' ')}`);
    this.name = 'BadSettings';
    this.faults = faults;
  }
}

/** Shorter secrets can be guessed from a single delivery. */
const SHORTEST_SECRET = 16;
/** Where Probot's own server listens. */
export const WEBHOOK_PATH = '/api/github/webhooks';
/** What Probot falls back to; known to everybody. */
const KNOWN_SECRET = 'development';

/**
 * Reads the environment, with Probot's names where Probot has one.
 *
 * @throws BadSettings with all faults at once
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const faults: string[] = [];
  const text = (name: string, otherwise: string): string => {
    const value = environment[name]?.trim() ?? '';
    return value === '' ? otherwise : value;
  };
  const whole = (name: string, otherwise: number | null, least: number, most: number): number => {
    const value = text(name, otherwise === null ? '' : String(otherwise));
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    const found = value === '' ? 'is not set' : `is "${value}"`;
    faults.push(`${name} ${found}: set it to a whole number from ${least} to ${most}.`);
    return least;
  };
  const path = (name: string, otherwise: string): string => {
    const value = text(name, otherwise).replace(/\/+$/, '');
    if (value !== '' && !/^(?:\/[\w.~-]+)+$/.test(value))
      faults.push(`${name} is "${value}": set it to a path such as ${otherwise || '/steward'}.`);
    return value;
  };
  const oneOf = <T extends string>(name: string, words: readonly T[], otherwise: T): T => {
    const value = text(name, otherwise).toLowerCase();
    const word = words.find((one) => one === value);
    if (word === undefined) faults.push(`${name} is "${value}": set it to one of ${words.join(', ')}.`);
    return word ?? otherwise;
  };
  const settings = {
    appId: whole('APP_ID', null, 1, Number.MAX_SAFE_INTEGER),
    privateKey: privateKeyIn(environment, faults),
    webhookSecret: secretIn(environment, faults),
    host: text('HOST', 'localhost'),
    port: whole('PORT', 3000, 0, 65_535),
    basePath: path('BASE_PATH', ''),
    webhookPath: path('WEBHOOK_PATH', WEBHOOK_PATH),
    baseUrl: githubAddress(
      text('GHE_HOST', ''),
      oneOf('GHE_PROTOCOL', ['https', 'http'] as const, 'https'),
      faults,
    ).api,
    logLevel: oneOf('LOG_LEVEL', LEVELS, 'info'),
    logFormat: oneOf('LOG_FORMAT', FORMATS, 'pretty'),
    policyPath: text('STEWARD_POLICY', '.github/steward.yml').replace(/^\/+/, ''),
    pace: whole('STEWARD_WRITE_PACE', 1000, 0, 60_000),
    writeLimit: whole('STEWARD_WRITE_LIMIT', 400, 0, 1_000_000),
    roundEvery: 60_000 * whole('STEWARD_ROUND_MINUTES', 60, 0, 10_080),
  };
  if (faults.length > 0) throw new BadSettings(faults);
  return settings;
}

function secretIn(environment: NodeJS.ProcessEnv, faults: string[]): string {
  const secret = environment.WEBHOOK_SECRET ?? '';
  const advice = `set it to the secret of the App's webhook, at least ${SHORTEST_SECRET} random characters.`;
  if (secret.trim() === '') faults.push(`WEBHOOK_SECRET is not set: ${advice}`);
  else if (secret === KNOWN_SECRET) faults.push(`WEBHOOK_SECRET is a word that everybody knows: ${advice}`);
  else if (secret.length < SHORTEST_SECRET) faults.push(`WEBHOOK_SECRET is too short: ${advice}`);
  return secret;
}

function privateKeyIn(environment: NodeJS.ProcessEnv, faults: string[]): string {
  const advice =
    "set PRIVATE_KEY to the content of the App's .pem file, or PRIVATE_KEY_PATH to where the file is.";
  const path = environment.PRIVATE_KEY_PATH ?? '';
  let content = environment.PRIVATE_KEY ?? '';
  let name = 'PRIVATE_KEY';
  if (content.trim() === '') {
    if (path === '') {
      faults.push(`PRIVATE_KEY is not set: ${advice}`);
      return '';
    }
    name = 'The file of PRIVATE_KEY_PATH';
    try {
      content = readFileSync(path, 'utf8');
    } catch {
      faults.push(`${name} cannot be read: ${advice}`);
      return '';
    }
  }
  const key = keyFrom(content);
  if (key === null) faults.push(`${name} is not an RSA private key: ${advice}`);
  return key ?? '';
}

/**
 * Environments mangle line breaks: a key may come with `\n` spelled out, with spaces for line breaks, or in Base64.
 * Null: it is none.
 */
function keyFrom(content: string): string | null {
  const armoured = content.includes('-----BEGIN') ? content : Buffer.from(content, 'base64').toString('utf8');
  const pem = /-----BEGIN (RSA )?PRIVATE KEY-----(.+?)-----END \1?PRIVATE KEY-----/s;
  const [, rsa, body] = pem.exec(armoured.replaceAll('\\n', '\n')) ?? [];
  if (body === undefined) return null;
  try {
    const der = Buffer.from(body, 'base64');
    const type = rsa === undefined ? 'pkcs8' : 'pkcs1';
    const key = createPrivateKey({ key: der, format: 'der', type });
    if (key.asymmetricKeyType !== 'rsa') return null;
    return key.export({ type: 'pkcs8', format: 'pem' }).toString();
  } catch {
    return null;
  }
}
