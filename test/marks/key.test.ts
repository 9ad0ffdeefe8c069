import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { instant } from '../../src/calendar/instant.ts';
import type { KeyKind } from '../../src/marks/key.ts';
import { isKey, KEY_KINDS, keyOf, readKey, stepOf } from '../../src/marks/key.ts';
import { GRAMMAR_VERSION, marked, readMarker } from '../../src/marks/marker.ts';
import { stepKey } from '../../src/marks/step-key.ts';
import fc from '../property.ts';

const AT = instant(Date.UTC(2026, 10, 16, 9));
const SECOND = AT / 1000;

const FORMS: readonly (readonly [KeyKind, string, string])[] = [
  ['status', keyOf('status'), 'status'],
  ['breach', keyOf('breach', 'first_response', 2), 'breach:first_response:2'],
  ['writer', keyOf('writer', 'IC_1'), 'writer:IC_1'],
  ['write-up', keyOf('write-up', AT), `write-up:${SECOND}`],
  ['untriaged', keyOf('untriaged', 2), 'untriaged:2'],
  ['unclear', keyOf('unclear'), 'unclear'],
  ['overruled', keyOf('overruled', AT), `overruled:${SECOND}`],
  ['hold', keyOf('hold', 1, 3), 'hold:1:3'],
  ['hold-before', keyOf('hold-before', 1, AT), 'hold:1:before:2026-11-16T09:00:00Z'],
  ['hold-over', keyOf('hold-over', 2), 'hold:2:over'],
  ['reminder', keyOf('reminder', 1), 'remind:1'],
  ['silence', keyOf('silence', 1), 'closed-for-silence:1'],
  ['page', keyOf('page', stepKey('Urgent: now', 1, 2)), 'page:.55.rgent.3a._now:1:2'],
  ['page-digest', keyOf('page-digest', '2026-11-16T09', 'r:1:1'), 'page-digest:2026-11-16T09:r:1:1'],
  ['secret', keyOf('secret', 'private-key', 'IC_1='), 'secret:private-key:IC_1'],
  ['unread', keyOf('unread'), 'unread'],
  ['refusal', keyOf('refusal', 'IC_1', AT), `command:IC_1:${SECOND}`],
  ['self-service', keyOf('self-service', 'reset password'), 'self-service:reset-password'],
  ['handover', keyOf('handover', 'Tier 1', AT), 'handover:.54.ier_1:2026-11-16T09:00:00Z'],
  ['triage', keyOf('triage', AT), 'triage:2026-11-16T09:00:00Z'],
];

describe('the grammar of keys', () => {
  it.each(FORMS)('writes a %s as it stands on issues, and no other kind reads it', (kind, written, form) => {
    expect(written).toBe(form);
    expect(KEY_KINDS.filter((one) => isKey(one, form))).toEqual([kind]);
  });

  it('reads what it wrote', () => {
    const name = fc.string({ minLength: 1, unit: 'binary' });
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (rule, cycle, step) => {
        expect(stepOf(keyOf('page-ack', stepKey(rule, cycle, step)))).toEqual({ rule, cycle, step });
        expect(readKey('handover', keyOf('handover', rule, AT))).toEqual([rule, AT]);
      }),
    );
  });

  it('reads every key on the issues of earlier versions, as of one kind', () => {
    const folder = join(import.meta.dirname, '../upgrade/fixtures');
    const texts = globSync('*/*.json', { cwd: folder }).map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    const issues = texts.flatMap((text) => (JSON.parse(text) as { issues: Written[] }).issues);
    const bodies = issues.flatMap(({ body, events }) => [body, ...events.map((event) => event.body ?? '')]);
    const keys = bodies.flatMap((body) => readMarker(body)?.marker.keys ?? []);
    expect(keys.length).toBeGreaterThan(100);
    for (const key of new Set(keys))
      expect(
        KEY_KINDS.filter((kind) => isKey(kind, key)),
        key,
      ).toHaveLength(1);
  });
});

interface Written {
  readonly body: string;
  readonly events: readonly { readonly body?: string }[];
}

describe('the hidden first line', () => {
  it('is of the first version, which says nothing of itself', () => {
    expect(GRAMMAR_VERSION).toBe(1);
    expect(marked(['status', 'page:r:1:1'], 'Text.', '2026')).toBe(
      '<!-- steward status page:r:1:1 as-of=2026 -->\nText.',
    );
  });

  it('is read as far as it is known where a later version wrote it', () => {
    expect(readMarker('<!-- steward v2 status -->\nText.')).toEqual({
      marker: { keys: ['status'], asOf: null },
      text: 'Text.',
    });
  });
});
