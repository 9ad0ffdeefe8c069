import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEYS } from '../../../src/sandbox/pager-formats.ts';
import { Receiver } from '../../../src/sandbox/receiver.ts';
import { folderOf, steward } from './steward.ts';

let receiver: Receiver;

beforeEach(async () => {
  receiver = await Receiver.start(Date.now());
});

afterEach(() => receiver.stop());

async function chat(
  word: 'check' | 'test',
  more: Readonly<Record<string, string>> = {},
  ...args: readonly string[]
): ReturnType<typeof steward> {
  // No policy is needed: where the chat is, the operator says.
  return steward(await folderOf({}), ['chat', word, ...args], '', { ...receiver.chatEnvironment(), ...more });
}

const SECRET = 'sixteen letters or more';

/** What is set wrong, and what an operator hears of it: never the value. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'is not set',
    { STEWARD_CHAT: '' },
    'STEWARD_CHAT is not set: set it to the address of an incoming webhook',
  ],
  ['is no address', { STEWARD_CHAT: 'hidden-place' }, 'STEWARD_CHAT'],
  ['is not encrypted', { STEWARD_CHAT: 'http://hidden-place.example/hook' }, 'STEWARD_CHAT'],
  [
    'leads into the network of the machine',
    { STEWARD_CHAT: 'https://10.0.0.1/hidden-place' },
    'its address is private or reserved, and the operator does not allow it',
  ],
  ['has too short a secret', { STEWARD_CHAT_SECRET: 'hidden-place' }, 'STEWARD_CHAT_SECRET'],
];

describe.each(['check', 'test'] as const)('steward chat %s', (word) => {
  it.each(FAULTS)('says that the chat %s, without its value', async (_, env, words) => {
    const { code, out, err } = await chat(word, env);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^error: /);
    expect(err).toContain(words);
    expect(err).not.toContain('hidden-place');
    const json = await chat(word, env, '--json');
    expect([json.code, JSON.parse(json.out)]).toMatchObject([1, { ready: false }]);
    expect(receiver.taken).toEqual([]);
  });
});

describe('steward chat check', () => {
  it('says that the chat can be reached, and nothing in it', async () => {
    const { code, out, err } = await chat('check');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('The chat can be reached.');
    expect(JSON.parse((await chat('check', {}, '--json')).out)).toEqual({ ready: true, fault: null });
    expect(receiver.taken).toEqual([]);
  });

  it('says where nobody answers', async () => {
    const env = receiver.chatEnvironment();
    await receiver.stop();
    const { code, err } = await steward('.', ['chat', 'check'], '', env);
    expect(code).toBe(1);
    expect(err).toContain('chat: the connection failed (ECONNREFUSED).');
    expect(err).not.toContain(KEYS.chat);
  });
});

describe('steward chat test', () => {
  it('says that it is a test, as a Slack webhook takes it', async () => {
    const { code, out, err } = await chat('test');
    expect([code, err, out]).toEqual([0, '', 'The chat took the message.\n']);
    expect(receiver.refused).toEqual([]);
    expect(receiver.said()).toHaveLength(1);
    expect(JSON.stringify(receiver.taken[0]?.content)).toContain(
      'A test of this chat by Steward: no ticket needs you.',
    );
  });

  it('says why the message was not taken, and no address', async () => {
    receiver.fail('chat', { status: 404 });
    const { code, err } = await chat('test');
    expect(code).toBe(1);
    expect(err).toContain('The message was not taken:');
    expect(err).toContain('it answered 404');
    expect(err).not.toContain(KEYS.chat);
  });

  it('is signed where the operator sets a secret', async () => {
    const { code, err } = await chat('test', {
      STEWARD_CHAT: `${receiver.base}/hook`,
      STEWARD_CHAT_SECRET: KEYS.webhook,
    });
    expect([code, err]).toEqual([0, '']);
    expect(receiver.refused).toEqual([]);
    expect(receiver.taken).toMatchObject([{ provider: 'webhook', action: 'notice' }]);
    const wrong = await chat('test', { STEWARD_CHAT: `${receiver.base}/hook`, STEWARD_CHAT_SECRET: SECRET });
    expect(wrong.code).toBe(1);
  });
});
