import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/calendar/instant.ts';
import { instant } from '../../src/calendar/instant.ts';
import { fieldsOver, typeOver } from '../../src/ticket/issue-fields.ts';
import type { Issue, TimelineEvent } from '../../src/ticket/issue.ts';
import { eventsByKind } from '../../src/ticket/issue.ts';
import { who } from '../desk/story.ts';
import { issueBy } from './issue.ts';

const actor = who('ana');
const second = (count: number): Instant => instant(count * 1000);
const typed = (at: number, type: string | null): TimelineEvent => ({
  kind: 'type_changed',
  at: second(at),
  actor,
  type,
});
const set = (at: number, field: string, value: string | null): TimelineEvent => ({
  kind: 'field_changed',
  at: second(at),
  actor,
  field,
  value,
});

/** A history as `seconds value`. */
const told = (history: readonly { readonly at: Instant; readonly value: string | null }[] | undefined) =>
  history?.map(({ at, value }) => `${at / 1000} ${value ?? '-'}`);

const issue = (more: Partial<Issue>): Issue => issueBy(who('cus'), second(0), more);

describe('the type of an issue', () => {
  const over = (type: string | null, ...events: readonly TimelineEvent[]) => {
    const one = issue({ type, events });
    return told(typeOver(one, eventsByKind(one), second(0)));
  };

  it('that nobody changed holds from the beginning', () => {
    expect(over('Bug')).toEqual(['0 Bug']);
    expect(over(null, set(20, 'Impact', 'high'))).toEqual(['0 -']);
  });

  it('is none until it was set, if that was not at once', () => {
    expect(over('Bug', typed(11, 'Bug'))).toEqual(['0 -', '11 Bug']);
    expect(over('Bug', typed(10, 'Bug'))).toEqual(['0 Bug']);
    expect(over('Task', typed(3, 'Bug'), typed(30, null), typed(40, 'Task'))).toEqual([
      '0 Bug',
      '30 -',
      '40 Task',
    ]);
  });

  it('is today what the issue says, whatever is on record', () => {
    expect(over('Task', typed(30, 'Bug'))).toEqual(['0 -', '30 Task']);
    expect(over('Task', typed(3, 'Bug'))).toEqual(['0 Task']);
  });
});

describe('the fields of an issue', () => {
  const over = (fields: Record<string, string>, ...events: readonly TimelineEvent[]) => {
    const one = issue({ fields: new Map(Object.entries(fields)), events });
    return Object.fromEntries(
      [...fieldsOver(one, eventsByKind(one), second(0))].map(([name, list]) => [name, told(list)]),
    );
  };

  it('are told by name, in whatever case', () => {
    expect(
      over({ Impact: 'high', Area: 'Login' }, set(20, 'IMPACT', 'low'), set(30, 'impact', 'high')),
    ).toEqual({
      impact: ['0 -', '20 low', '30 high'],
      area: ['0 Login'],
    });
  });

  it('may have gone', () => {
    expect(over({}, typed(20, 'Bug'), set(20, 'Impact', 'low'), set(30, 'Impact', null))).toEqual({
      impact: ['0 -', '20 low', '30 -'],
    });
  });
});
