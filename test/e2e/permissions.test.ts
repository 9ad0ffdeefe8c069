import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Level, Permissions } from '../../src/sandbox/viewer.ts';
import { KEYS } from '../../src/sandbox/pager-formats.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';
import { comments, labels, POLICY } from './desk.ts';
import type { Seen } from './private-desk.ts';
import { FORMS, HOSTS, NOW, OFFICE } from './private-desk.ts';

/** A feature as a row of the table in docs/operating.md names it. */
interface Feature {
  /** What the policy has that uses it. */
  readonly policy?: string;
  /** What beside permissions it needs of the operator. */
  readonly env?: () => Readonly<Record<string, string>>;
  /** The repository beside the desk's own that it needs. */
  readonly reaches?: string;
  /** What is to be seen where it works. */
  readonly works: (seen: Seen) => void;
  /**
   * What the failed run says without what the row names, one level less of it where it is a permission. Null: it cannot
   * be told from what is not there, or nothing is lost.
   */
  readonly says: string | Readonly<Record<keyof typeof HOSTS, string>> | null;
  /** What is to be seen without it where the run goes on. */
  readonly lacks?: (without: Seen, enough: Seen, host: string) => void;
}

let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start(Date.parse(NOW));
});
afterAll(async () => {
  await receiver.stop();
});

/** What the desk wrote, whatever account the token is of. */
function wordsOn({ issue }: Seen): string[] {
  return comments(issue).flatMap(({ body }) => (body.startsWith('<!-- steward ') ? [body] : []));
}

const isServed = (seen: Seen): void => {
  expect(wordsOn(seen)).not.toEqual([]);
};
const isAnswered = (seen: Seen): void => {
  expect(wordsOn(seen)[0]).toContain('### We are on it');
};
const isUrgent = ({ issue }: Seen): void => {
  expect(labels(issue)).toContain('severity: urgent');
};

const FEATURES: Readonly<Record<string, Feature>> = {
  'tickets, comments, labels, assignees, closing, reactions': {
    works: isServed,
    says: 'The token needs the permission to write issues.',
  },
  'the policy, forms, templates, sheets': {
    works: isServed,
    says: 'The token needs the permission to read contents.',
  },
  "forms of the owner's `.github` repository, if it is private": {
    reaches: FORMS,
    works: isUrgent,
    says: null,
    lacks: ({ issue }) => {
      expect(labels(issue)).not.toContain('severity: urgent');
    },
  },
  'since when a policy has been in force, where it was pushed': {
    works: isServed,
    says: 'The token needs the permission to read contents.',
  },
  'the same by its pull request, without a request of its own': {
    works: isServed,
    says: null,
    lacks: (without, enough, host) => {
      // The App has asked before. A merge brings a commit of its own, so that it takes two to find the policy's.
      expect(without.requests).toBe(enough.requests + (host === 'Action' ? 2 : 0));
      expect(wordsOn(without)).toEqual(wordsOn(enough));
    },
  },
  'staff by permission, where the policy lists nobody': {
    policy: POLICY.replace('  staff: [ana, bo, chen]\n', ''),
    works: isAnswered,
    says: null,
  },
  'teams in the policy': {
    policy: POLICY.replace('staff: [ana, bo, chen]', "staff: ['@acme/desk']"),
    works: isAnswered,
    says: 'The policy names a team whose members the token may not read',
  },
  'issue fields and issue types': {
    policy: `${POLICY}intake: { severity: [{ issue_field: Priority, map: { Urgent: urgent } }] }\n`,
    works: isUrgent,
    says: null,
  },
  pages: {
    policy: `${POLICY}intake: { otherwise: high }
pagers: { on-call: { kind: pagerduty } }
escalation: [{ name: arrival, on: opened, when: { severity: high }, page: on-call }]
`,
    env: () => ({
      STEWARD_PAGER_ALLOW: '127.0.0.1',
      STEWARD_PAGER_ON_CALL: KEYS.pagerduty,
      STEWARD_PAGER_ON_CALL_URL: receiver.base,
    }),
    works: isServed,
    says: 'STEWARD_PAGER_ON_CALL is not set',
  },
  '`notices: chat`': {
    policy: `${POLICY}notices: chat\nintake: { otherwise: high }\n`,
    env: () => receiver.chatEnvironment(),
    works: isServed,
    says: 'STEWARD_CHAT is not set',
  },
  '`notices: office`': {
    policy: `${POLICY}notices: office\nintake: { otherwise: high }\n`,
    env: () => ({ STEWARD_OFFICE: OFFICE }),
    reaches: OFFICE,
    works: isServed,
    says: {
      Action: 'STEWARD_OFFICE_TOKEN is not set',
      App: 'The App has to be installed on the repository that STEWARD_OFFICE names',
    },
  },
};

interface Row {
  readonly feature: string;
  /** What stands in the cell of each host. */
  readonly needs: Readonly<Record<keyof typeof HOSTS, string>>;
}

const rows = (await readFile('docs/operating.md', 'utf8'))
  .split('## What each feature needs')[1]
  ?.matchAll(/^\| (?!feature |-)(.+?) +\| (.+?) +\| (.+?) +\|$/gm)
  .map(([, feature = '', action = '', app = '']): Row => ({ feature, needs: { Action: action, App: app } }))
  .toArray();

/** The permissions that a cell names: `issues: write`, _Issues: read and write_. */
function permissionsIn(cell: string): Permissions {
  const named = [...cell.matchAll(/[`_]([a-z][a-z -]*): (?:read and )?(read|write)[`_]/gi)];
  return Object.fromEntries(
    named.map(([, name = '', level = '']) => [name.toLowerCase().replaceAll(/[ -]/g, '_'), level]),
  );
}

const LESS: Readonly<Record<Level, Level>> = { write: 'read', read: 'none', none: 'none' };

test('the table in the docs and these tests speak of the same features', () => {
  expect(rows?.map(({ feature }) => feature)).toEqual(Object.keys(FEATURES));
});

describe.each(Object.entries(HOSTS))('as the table in the docs has it, for the %s', (host, look) => {
  const isAction = host === 'Action';
  /** What a desk has in any case. */
  const always = Object.fromEntries((rows ?? []).slice(0, 2).flatMap((row) => Object.entries(ownOf(row))));

  function ownOf({ needs }: Row): Permissions {
    // Another token than the job's own has what an App would.
    return permissionsIn(isAction && needs.Action !== 'another token' ? needs.Action : needs.App);
  }

  test.each(rows ?? [])('$feature', async (row) => {
    const feature = FEATURES[row.feature];
    if (feature === undefined) throw new Error(`No test of ${row.feature}`);
    const { policy = POLICY, env, reaches, works, says, lacks } = feature;
    const own = ownOf(row);
    const enough = {
      ...{ policy, permissions: { ...always, ...own }, reaches: reaches === undefined ? [] : [reaches] },
      env: env?.() ?? {},
    };
    const well = await look(enough);
    expect(well.isWell, well.told).toBe(true);
    works(well);
    const withheld = Object.entries(own).map(([scope, level]) => [scope, LESS[level]]);
    if (withheld.length === 0 && env === undefined && reaches === undefined) return;
    const permissions = { ...enough.permissions, ...Object.fromEntries(withheld) } as Permissions;
    const seen = await look({
      ...{ policy, permissions, reaches: [] },
      env: reaches === undefined ? {} : enough.env,
    });
    if (says === null) {
      expect(seen.isWell, seen.told).toBe(true);
      lacks?.(seen, well, host);
    } else {
      expect(seen.isWell, seen.told).toBe(false);
      expect(seen.told).toContain(typeof says === 'string' ? says : says[host as keyof typeof HOSTS]);
    }
  });
});

test('an App that may not write issues in the office says so, and not that it has to be installed there', async () => {
  const { policy = '', env } = FEATURES['`notices: office`'] ?? {};
  const permissions = { issues: 'read', contents: 'read' } as const;
  const { told } = await HOSTS.App({ policy, permissions, reaches: [OFFICE], env: env?.() ?? {} });
  expect(told).toContain(
    'The App needs the permission to write issues on the repository that STEWARD_OFFICE names',
  );
});
