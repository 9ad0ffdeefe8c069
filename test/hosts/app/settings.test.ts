import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadSettings, readSettings } from '../../../src/hosts/app/settings.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();

const sound = { APP_ID: '12', PRIVATE_KEY: pkcs8, WEBHOOK_SECRET: 'sixteen or more!' };

function faultsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof BadSettings) return error.faults;
    throw error;
  }
  return [];
}

test('three settings are enough', () => {
  expect(readSettings(sound)).toEqual({
    appId: 12,
    privateKey: pkcs8,
    webhookSecret: 'sixteen or more!',
    host: 'localhost',
    port: 3000,
    basePath: '',
    webhookPath: '/api/github/webhooks',
    baseUrl: 'https://api.github.com',
    logLevel: 'info',
    logFormat: 'pretty',
    policyPath: '.github/steward.yml',
    pace: 1000,
    writeLimit: 400,
    roundEvery: 3_600_000,
  });
});

test('an Enterprise Server is named as Probot names it', () => {
  const server = { GHE_HOST: 'github.example.com:8443', GHE_PROTOCOL: 'http' };
  expect(readSettings({ ...sound, ...server }).baseUrl).toBe('http://github.example.com:8443/api/v3');
  expect(faultsOf({ ...sound, GHE_HOST: 'https://github.example.com/' })).toHaveLength(1);
});

test('behind a proxy its paths may be others', () => {
  const paths = { BASE_PATH: '/steward/', WEBHOOK_PATH: '/hooks' };
  expect(readSettings({ ...sound, ...paths })).toMatchObject({ basePath: '/steward', webhookPath: '/hooks' });
  expect(faultsOf({ ...sound, BASE_PATH: 'steward', WEBHOOK_PATH: '/a b' })).toEqual([
    'BASE_PATH is "steward": set it to a path such as /steward.',
    'WEBHOOK_PATH is "/a b": set it to a path such as /api/github/webhooks.',
  ]);
});

describe('the private key', () => {
  test.each([
    ['PKCS#1', pkcs1],
    ['with line breaks spelled out', pkcs8.replaceAll('\n', '\\n')],
    ['with spaces for line breaks', pkcs1.replaceAll('\n', ' ')],
    ['in Base64', Buffer.from(pkcs1).toString('base64')],
  ])('may come %s', (_, key) => {
    expect(readSettings({ ...sound, PRIVATE_KEY: key }).privateKey).toBe(pkcs8);
  });

  test('may lie in a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'steward-'));
    const path = join(folder, 'key.pem');
    await writeFile(path, pkcs1);
    const { APP_ID, WEBHOOK_SECRET } = sound;
    expect(readSettings({ APP_ID, WEBHOOK_SECRET, PRIVATE_KEY_PATH: path }).privateKey).toBe(pkcs8);
    await rm(folder, { recursive: true });
    expect(faultsOf({ APP_ID, WEBHOOK_SECRET, PRIVATE_KEY_PATH: path })).toHaveLength(1);
  });

  test('must be one for RSA', () => {
    const { privateKey: elliptic } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const PRIVATE_KEY = elliptic.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(faultsOf({ ...sound, PRIVATE_KEY })).toEqual([expect.stringContaining('not an RSA private key')]);
  });
});

test.each([
  ['missing', undefined],
  ['empty', ''],
  ['blank', ' '.repeat(20)],
  ["Probot's own", 'development'],
  ['too short', 'fifteen letters'],
])('a webhook secret that is %s is refused', (_, WEBHOOK_SECRET) => {
  expect(faultsOf({ ...sound, WEBHOOK_SECRET })).toEqual([expect.stringMatching(/^WEBHOOK_SECRET is /)]);
});

test('all faults are told at once, and no secret with them', () => {
  const secrets = { PRIVATE_KEY: 'not-a-key-but-private', WEBHOOK_SECRET: 'hunter2' };
  const others = {
    APP_ID: 'seven',
    PORT: 'http',
    STEWARD_WRITE_LIMIT: 'all',
    STEWARD_WRITE_PACE: '-1',
    GHE_PROTOCOL: 'ftp',
    LOG_LEVEL: 'loud',
    LOG_FORMAT: 'xml',
  };
  const faults = faultsOf({ ...secrets, ...others });
  const names = [...Object.keys(others), ...Object.keys(secrets)];
  expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual(names.sort());
  for (const secret of Object.values(secrets)) expect(faults.join('\n')).not.toContain(secret);
});
