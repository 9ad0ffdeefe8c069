import { expect, it } from 'vitest';
import { filePlaceOf } from '../../src/ticket/write-up-file.ts';
import { GHOST } from '../../src/ticket/issue.ts';
import { instant } from '../../src/calendar/instant.ts';
import { keyOf } from '../../src/marks/key.ts';
import { under } from '../sla/setting.ts';

it('the file of a write-up lies where the day of the first solution puts it, on the desk’s calendar', async () => {
  const { policy } = await under('write_up: { when: {}, place: pull_request, folder: docs/learned/ }');
  const away = { ...policy, timezone: 'Pacific/Auckland' };
  const closed = (at: string, reason: 'completed' | 'not_planned') =>
    ({ kind: 'closed', at: instant(Date.parse(at)), actor: GHOST, reason, duplicateOf: null }) as const;
  const events = [
    closed('2026-12-01T10:00Z', 'not_planned'),
    closed('2026-12-06T20:00Z', 'completed'),
    closed('2026-12-20T20:00Z', 'completed'),
  ];
  expect(filePlaceOf({ number: 12, events }, away, [])).toEqual({
    branch: 'steward/post-mortem-12',
    path: 'docs/learned/2026-12-07-12.md',
  });
  expect(filePlaceOf({ number: 12, events: events.slice(0, 1) }, away, [])).toBeNull();
});

it('the file of a write-up stays where it is on record, whatever the policy has come to say', async () => {
  const { policy } = await under('write_up: { when: {}, place: pull_request, folder: learned }');
  const keys = [keyOf('write-up-file', 2), keyOf('write-up-path', 'docs/Post-Mortems/2026-12-07-12.md')];
  expect(filePlaceOf({ number: 12, events: [] }, policy, keys)).toEqual({
    branch: 'steward/post-mortem-12',
    path: 'docs/Post-Mortems/2026-12-07-12.md',
  });
});
