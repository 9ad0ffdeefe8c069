import { describe, expect, it } from 'vitest';
import { deskDue } from '../../../src/hosts/app/desk-due.ts';
import { at, policyOf, snapshotOf } from '../../desk/story.ts';

describe('a desk is next due', () => {
  const due = async (text: string, now: string) => {
    const policy = await policyOf(`version: 1\nsla: [{ name: all, first_response: 8h }]\n${text}`);
    return deskDue(snapshotOf({ policy }, [], now));
  };

  it('when its pause ends, and not for a pause that is over or has no end', async () => {
    const until = 'paused: 2026-11-16T18:00';
    expect(await due(until, 'mon 10:00')).toBe(at('mon 18:00'));
    expect(await due(until, 'mon 18:00')).toBeNull();
    expect(await due('paused: true', 'mon 10:00')).toBeNull();
  });

  it('at its next meeting, or before it when the pause ends', async () => {
    const triage = 'triage: { every: 1 week, starts: 2026-11-02T10:00 }';
    expect(await due(triage, 'mon 10:00')).toBe(at('mon 10:00') + 7 * 86_400_000);
    expect(await due(`${triage}\npaused: 2026-11-16T18:00`, 'mon 10:00')).toBe(at('mon 18:00'));
  });

  it('when the next shift of a rotation begins, where the desk has an issue to note it on', async () => {
    const team = `team:
  staff: [ana, bo]
  groups: { ops: { rotation: { order: [ana, bo], every: 1 day, starts: 2026-11-16T08:00 } } }`;
    expect(await due(`${team}\ndesk: { issue: true }`, 'mon 10:00')).toBe(at('tue 08:00'));
    expect(await due(team, 'mon 10:00')).toBeNull();
  });
});
