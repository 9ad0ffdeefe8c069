import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What an operator sets in the environment, checked. */
export interface Settings {
  readonly appId: string;
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly port: number;
  readonly host: string;
  /** GitHub's API; null: github.com. */
  readonly baseUrl: string | null;
  readonly policyPath: string;
  /** Milliseconds between two writes. */
  readonly writePace: number;
  readonly writeLimit: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const;

/** Shorter secrets can be guessed. */
const LEAST_SECRET = 16;

/** Settings, or every reason why there are none. No reason quotes a secret. */
export function readSettings(env: NodeJS.ProcessEnv): { settings: Settings } | { faults: string[] } {
  const faults: string[] = [];
  const set = (name: string, preset = ''): string => (env[name] ?? '').trim().replace(/^$/, preset);
  const appId = set('APP_ID');
  if (!/^\d+$/.test(appId))
    faults.push("APP_ID must be the App's number, as its settings page on GitHub shows it.");
  const privateKey = keyIn(env, faults);
  const webhookSecret = env.WEBHOOK_SECRET ?? '';
  if (webhookSecret === 'development' || webhookSecret.length < LEAST_SECRET) {
    faults.push(
      `WEBHOOK_SECRET must be a secret of your own with at least ${String(LEAST_SECRET)} characters, the same as in the App's settings.`,
    );
  }
  const whole = (name: string, preset: string, most: number): number => {
    const value = set(name, preset);
    if (!/^\d+$/.test(value) || Number(value) > most)
      faults.push(`${name} must be a whole number up to ${String(most)}.`);
    return Number(value);
  };
  const port = whole('PORT', '3000', 65_535);
  const writePace = whole('STEWARD_WRITE_PACE', '1000', 3_600_000);
  const writeLimit = whole('STEWARD_WRITE_LIMIT', '400', 1_000_000);
  const level = LOG_LEVELS.find((name) => name === set('LOG_LEVEL', 'info'));
  if (level === undefined) faults.push(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`);
  const protocol = set('GHE_PROTOCOL', 'https');
  if (protocol !== 'https' && protocol !== 'http') faults.push('GHE_PROTOCOL must be https or http.');
  const ghe = set('GHE_HOST');
  if (faults.length > 0) return { faults };
  const settings: Settings = {
    appId,
    privateKey,
    webhookSecret,
    port,
    host: set('HOST', 'localhost'),
    baseUrl: ghe === '' ? null : `${protocol}://${ghe}/api/v3`,
    policyPath: set('STEWARD_POLICY', '.github/steward.yml'),
    writePace,
    writeLimit,
    logLevel: level ?? 'info',
  };
  return { settings };
}

/** The key as text, from the environment or a file. Many ways of setting one turn its line ends into `\n`. */
function keyIn(env: NodeJS.ProcessEnv, faults: string[]): string {
  let text = env.PRIVATE_KEY ?? '';
  const path = env.PRIVATE_KEY_PATH ?? '';
  if (text === '' && path !== '') {
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      faults.push('PRIVATE_KEY_PATH names a file that cannot be read.');
      return '';
    }
  }
  const key = text.includes('-----BEGIN')
    ? text.replaceAll('\\n', '\n')
    : Buffer.from(text, 'base64').toString('utf8');
  try {
    createPrivateKey(key);
    return key;
  } catch {
    faults.push("PRIVATE_KEY (or the file in PRIVATE_KEY_PATH) must be the App's private key in PEM format.");
    return '';
  }
}
