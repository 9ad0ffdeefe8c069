import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/calendar/moment.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Selector } from '../../src/policy/selector.ts';
import { faultsIn } from './faults.ts';

async function loaded(when: string, more = '') {
  return loadPolicy({ text: `version: 1\n${more}\ntickets: { when: ${when} }`, file: 'steward.yml' });
}

/** A selector as the desk understands it. */
async function read(when: string, more?: string): Promise<Selector> {
  const { policy, problems } = await loaded(when, more);
  expect(problems).toEqual([]);
  return policy?.tickets ?? {};
}

describe('an author', () => {
  it('is an account by its login, in small letters; an App keeps its [bot]', async () => {
    expect(await read('{ author: OctoCat }')).toEqual({ author: ['octocat'] });
    expect(await read('{ author: ["Dependabot[bot]", "@Ana"] }')).toEqual({
      author: ['dependabot[bot]', 'ana'],
    });
  });

  it('is none that nobody can have, and an App as a search names it is told by its login', async () => {
    expect((await loaded('{ author: [a b, app/dependabot, "[bot]"] }')).problems).toMatchObject([
      { code: 'unknown-value', line: 3, column: 29, allowed: ['LOGIN', 'APP[bot]'] },
      { message: '"app/dependabot" is not the login of an account', nearest: 'dependabot[bot]' },
      { message: '"[bot]" is not the login of an account' },
    ]);
  });

  it('is text', async () => {
    expect(await faultsIn('tickets: { when: { author: 12 } }')).toEqual([
      '1:28 tickets.when.author must be text or a list, not the number 12; put it in quotes',
    ]);
  });
});

it('a title is what the policy writes, in small letters', async () => {
  expect(await read('{ title: "[URGENT] (a|b)*" }')).toEqual({ title: ['[urgent] (a|b)*'] });
  expect(await faultsIn('tickets: { when: { title: " " } }')).toEqual([
    '1:27 tickets.when.title must not be empty',
  ]);
});

describe('when a ticket was opened', () => {
  it('is a moment, or a date that begins where the desk is', async () => {
    const { opened } = await read(
      '{ opened: { after: 2026-11-01, before: 2026-11-20T09:00Z } }',
      'timezone: Asia/Tokyo',
    );
    expect(opened).toEqual({
      after: { at: parseInstant('2026-10-31T15:00Z'), text: '2026-11-01' },
      before: { at: parseInstant('2026-11-20T09:00Z'), text: '2026-11-20T09:00Z' },
    });
  });

  it('is told what is wrong with it, and the nearest key', async () => {
    expect((await loaded('{ opened: { after: soon, befor: 2026-11-01 } }')).problems).toMatchObject([
      { code: 'bad-instant', line: 3, column: 37, message: '"soon" is not a moment' },
      { code: 'unknown-key', line: 3, column: 43, nearest: 'before' },
    ]);
  });

  it('is never after what it is before', async () => {
    expect((await loaded('{ opened: { after: 2026-11-02, before: 2026-11-02 } }')).problems).toMatchObject([
      {
        code: 'unknown-value',
        line: 3,
        column: 57,
        message: 'No ticket is opened after "2026-11-02" and before "2026-11-02"',
      },
    ]);
  });
});

describe('what is left out', () => {
  it('is what one selector matches, or any of several, which may leave out something themselves', async () => {
    expect(await read('{ not: { author: ana } }')).toEqual({ not: [{ author: ['ana'] }] });
    expect(await read('{ not: [{ author: ana }, { title: x, not: { label: Y } }] }')).toEqual({
      not: [{ author: ['ana'] }, { title: ['x'], not: [{ label: ['Y'] }] }],
    });
  });

  it('is checked at every depth', async () => {
    expect((await loaded('{ not: [{ titel: x }, { not: { author: a/b } }] }')).problems).toMatchObject([
      { code: 'unknown-key', line: 3, column: 28, nearest: 'title' },
      { code: 'unknown-value', line: 3, column: 57 },
    ]);
    expect(await faultsIn('tickets: { when: { not: [] } }')).toEqual([
      '1:25 tickets.when.not must not be empty',
    ]);
    expect(await faultsIn('tickets: { when: { not: x } }')).toEqual([
      '1:25 tickets.when.not must be a map or a list, not the text "x"',
    ]);
  });
});
