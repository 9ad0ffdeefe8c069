import { describe, expect, it } from 'vitest';
import { digest, tamed } from '../../src/pagers/tame-page.ts';
import { HOSTILE, page } from './given.ts';

/** Controls, what turns or hides text, separators of lines, and halves of characters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('a page that quotes somebody', () => {
  it.each(HOSTILE)('is one plain bounded line: %j', (title) => {
    const { summary, details, severity, repository } = tamed(
      page({ summary: title, severity: title, repository: title, details: { [title]: title } }),
    );
    for (const text of [summary, severity, repository, ...Object.entries(details).flat()]) {
      expect(text).not.toMatch(HIDDEN);
      expect(text.isWellFormed()).toBe(true);
      expect(text.length).toBeLessThanOrEqual(500);
    }
    expect(summary.length).toBeLessThanOrEqual(200);
    expect(summary).not.toBe('');
  });

  it('keeps what is readable', () => {
    expect(tamed(page({ summary: '  Zahlung\n fehlgeschlagen – 支払い ' })).summary).toBe(
      'Zahlung fehlgeschlagen – 支払い',
    );
    expect(tamed(page({ summary: 'x'.repeat(200) })).summary).toBe('x'.repeat(200));
    expect(tamed(page({ summary: 'x'.repeat(201) })).summary).toBe(`${'x'.repeat(199)}…`);
  });

  it('has no more details than somebody reads', () => {
    const details = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`detail ${at}`, 'x']));
    expect(Object.keys(tamed(page({ details })).details)).toHaveLength(20);
  });
});

describe('the key of a page', () => {
  it('stays as it is where every provider takes it', () => {
    const key = 'acme/helpdesk#12 escalation:urgent_to_tier_two:1:2';
    expect(tamed(page({ dedupKey: key })).dedupKey).toBe(key);
    expect(tamed(page({ dedupKey: 'x'.repeat(255) })).dedupKey).toBe('x'.repeat(255));
  });

  it('is replaced by its digest where providers would cut it, so that two stay two', () => {
    const long = 'x'.repeat(255);
    const keys = [`${long}1`, `${long}2`, 'Dringend–Nacht', 'a\nb', ''].map(
      (key) => tamed(page({ dedupKey: key })).dedupKey,
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[\da-f]{64}$/);
    expect(keys[0]).toBe(digest(`${long}1`));
  });
});

describe('the address of a page', () => {
  it.each(['javascript:alert(1)', 'not an address', `https://x.example/${'a'.repeat(2000)}`, ''])(
    'is left out unless it leads to the web: %j',
    (url) => {
      expect(tamed(page({ url })).url).toBe('');
    },
  );

  it('is spelt as addresses are', () => {
    expect(tamed(page({ url: 'https://github.com/acme/help desk/<issues>/12' })).url).toBe(
      'https://github.com/acme/help%20desk/%3Cissues%3E/12',
    );
  });
});
