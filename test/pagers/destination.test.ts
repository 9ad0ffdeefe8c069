import { describe, expect, it } from 'vitest';
import { destinationsFrom, secretsIn } from '../../src/pagers/destination.ts';
import type { PagerKind } from '../../src/policy/sections/pagers.ts';
import { PAGERS } from './given.ts';
import { KEYS } from '../../src/sandbox/pager-formats.ts';

const SPLUNK = `https://alert.victorops.com/integrations/generic/20131114/alert/${KEYS.splunk}/database`;
const SLACK = `https://hooks.slack.com/services/${KEYS.slack}`;

const ENVIRONMENT = {
  STEWARD_PAGER_PAGERDUTY: KEYS.pagerduty,
  STEWARD_PAGER_OPSGENIE: ` ${KEYS.opsgenie}\n`,
  STEWARD_PAGER_SPLUNK: SPLUNK,
  STEWARD_PAGER_SLACK: SLACK,
  STEWARD_PAGER_WEBHOOK: 'https://pages.example.com/steward?room=1',
  STEWARD_PAGER_WEBHOOK_SECRET: KEYS.webhook,
};

function faultOf(kind: PagerKind, environment: Record<string, string>, name = 'on-call'): string {
  const { faults, ready } = destinationsFrom(environment, [{ name, kind }]);
  expect(ready.size).toBe(0);
  const fault = faults.get(name);
  expect(fault?.code).toBe('bad-input');
  return fault?.message ?? '';
}

describe('where pagers lead', () => {
  it('is read for each kind from its variable', () => {
    const { ready, faults } = destinationsFrom(ENVIRONMENT, PAGERS);
    expect(faults.size).toBe(0);
    expect(Object.fromEntries(ready)).toEqual({
      pagerduty: { kind: 'pagerduty', key: KEYS.pagerduty, base: new URL('https://events.pagerduty.com') },
      opsgenie: { kind: 'opsgenie', key: KEYS.opsgenie, base: new URL('https://api.opsgenie.com') },
      splunk: { kind: 'splunk', url: new URL(SPLUNK) },
      slack: { kind: 'slack', url: new URL(SLACK) },
      webhook: {
        kind: 'webhook',
        url: new URL('https://pages.example.com/steward?room=1'),
        secret: KEYS.webhook,
      },
    });
  });

  it('may be another instance of the service', () => {
    const environment = {
      STEWARD_PAGER_ON_CALL: KEYS.opsgenie,
      STEWARD_PAGER_ON_CALL_URL: 'https://api.eu.opsgenie.com/',
    };
    const { ready } = destinationsFrom(environment, [{ name: 'on-call', kind: 'opsgenie' }]);
    expect(ready.get('on-call')).toMatchObject({ base: new URL('https://api.eu.opsgenie.com') });
  });

  it('leaves the others as they are when one is at fault', () => {
    const { STEWARD_PAGER_SLACK, ...rest } = ENVIRONMENT;
    const { ready, faults } = destinationsFrom(rest, PAGERS);
    expect(STEWARD_PAGER_SLACK).toBeDefined();
    expect([...ready.keys()]).toEqual(['pagerduty', 'opsgenie', 'splunk', 'webhook']);
    expect([...faults.keys()]).toEqual(['slack']);
  });
});

describe('a pager that leads nowhere', () => {
  it.each(['pagerduty', 'opsgenie', 'splunk', 'slack', 'webhook'] as const)('is missing: %s', (kind) => {
    expect(faultOf(kind, {})).toMatch(/^STEWARD_PAGER_ON_CALL is not set: set it to /);
  });

  it.each([
    ['pagerduty', 'short-key'],
    ['opsgenie', 'a key with spaces and\nlines'],
    ['splunk', 'https://alert.victorops.com/integrations/generic/20131114/alert/k3y-1234/$routing_key'],
    ['splunk', 'https://alert.victorops.com/integrations/generic/20131114/alert/k3y-1234'],
    ['splunk', 'https://alert.victorops.com/integrations/generic/20131114/alert/k3y-1234/'],
    ['splunk', 'https://alert.victorops.com'],
    ['slack', 'hooks.slack.com/services/T1/B1/x'],
    ['slack', 'https://'],
    ['slack', 'https://user:secret-word@hooks.slack.com/services'],
    ['webhook', 'https://pages.example.com/#secret-word'],
    ['webhook', 'file:///etc/passwd'],
  ] as const)('is malformed, and the value is not repeated: %s %j', (kind, value) => {
    const message = faultOf(kind, {
      STEWARD_PAGER_ON_CALL: value,
      STEWARD_PAGER_ON_CALL_SECRET: KEYS.webhook,
    });
    expect(message).toContain('STEWARD_PAGER_ON_CALL');
    expect(message).not.toContain(value);
    expect(message).not.toMatch(/secret-word|k3y-1234|passwd|short-key/);
  });

  it('has no secret to sign with, or one that can be guessed', () => {
    const url = { STEWARD_PAGER_ON_CALL: 'https://pages.example.com' };
    expect(faultOf('webhook', url)).toContain('STEWARD_PAGER_ON_CALL_SECRET is not set');
    const short = faultOf('webhook', { ...url, STEWARD_PAGER_ON_CALL_SECRET: 'hunter2hunter2!' });
    expect(short).toContain('STEWARD_PAGER_ON_CALL_SECRET cannot be used');
    expect(short).not.toContain('hunter2');
  });

  it.each(['slack', 'splunk', 'webhook'] as const)('is not HTTPS: %s', (kind) => {
    const message = faultOf(kind, {
      STEWARD_PAGER_ON_CALL: 'http://127.0.0.1:8080/services/x',
      STEWARD_PAGER_ON_CALL_SECRET: KEYS.webhook,
    });
    expect(message).toBe('STEWARD_PAGER_ON_CALL must begin with https://.');
  });

  it('is not HTTPS although only its name leads to an allowed address', () => {
    const environment = {
      STEWARD_PAGER_ALLOW: '127.0.0.1',
      STEWARD_PAGER_ON_CALL: 'http://localhost:8080/services/x',
    };
    expect(faultOf('slack', environment)).toContain('https://');
  });

  it('has a base that is not HTTPS, or has a query', () => {
    const key = { STEWARD_PAGER_ON_CALL: KEYS.pagerduty };
    for (const url of ['http://events.pagerduty.com', 'https://events.pagerduty.com/?q']) {
      const message = faultOf('pagerduty', { ...key, STEWARD_PAGER_ON_CALL_URL: url });
      expect(message).toContain('STEWARD_PAGER_ON_CALL_URL');
    }
  });

  it.each(['allow', 'night-url', 'night-secret', 'night-repositories', 'night-per-hour'])(
    'has a name whose variable means something else: %s',
    (name) => {
      expect(faultOf('slack', { STEWARD_PAGER_NIGHT_URL: SLACK, STEWARD_PAGER_ALLOW: SLACK }, name)).toMatch(
        /Rename it/,
      );
    },
  );
});

describe('what an operator allows', () => {
  const pagers = [{ name: 'on-call', kind: 'slack' as const }];
  const faultIn = (written: string | null, repository: string | null, isShared = false): string | null => {
    const environment = {
      STEWARD_PAGER_ON_CALL: SLACK,
      ...(written === null ? {} : { STEWARD_PAGER_ON_CALL_REPOSITORIES: written }),
    };
    const { faults, ready } = destinationsFrom(environment, pagers, { repository, isShared });
    expect(ready.size + faults.size).toBe(1);
    return faults.get('on-call')?.message ?? null;
  };

  it.each(['acme/helpdesk', 'other/one, Acme/Helpdesk', 'acme/*', 'x/y ACME/*'])(
    'is a repository that its list names, in whatever case: %s',
    (written) => {
      expect(faultIn(written, 'acme/helpdesk')).toBeNull();
    },
  );

  it.each(['acme/help', 'acme/helpdesk-2', 'acm/*', 'xacme/*'])('is no other: %s', (written) => {
    expect(faultIn(written, 'acme/helpdesk')).toBe(
      'STEWARD_PAGER_ON_CALL_REPOSITORIES does not list acme/helpdesk, so its pages are not sent.',
    );
  });

  it.each(['*', '*/*', 'acme', 'acme/help*', 'https://github.com/acme/helpdesk', 'acme/a;acme/b'])(
    'has to be written as a list of repositories: %s',
    (written) => {
      expect(faultIn(written, 'acme/helpdesk')).toContain('_REPOSITORIES cannot be used');
    },
  );

  it('is everything where it says nothing, unless several owners share the App', () => {
    expect(faultIn(null, 'acme/helpdesk')).toBeNull();
    expect(faultIn(null, 'acme/helpdesk', true)).toContain('STEWARD_PAGER_ON_CALL_REPOSITORIES is not set');
    expect(faultIn('acme/*', 'acme/helpdesk', true)).toBeNull();
  });

  it('is so many pages an hour', () => {
    const from = (limit: string) =>
      destinationsFrom({ STEWARD_PAGER_ON_CALL: SLACK, STEWARD_PAGER_ON_CALL_PER_HOUR: limit }, pagers);
    expect(from('5').perHour).toEqual(new Map([['on-call', 5]]));
    expect(from('').perHour.size).toBe(0);
    for (const wrong of ['0', '-1', '5.5', 'many', '1e3', '99999'])
      expect(from(wrong).faults.get('on-call')?.message).toContain('STEWARD_PAGER_ON_CALL_PER_HOUR');
  });
});

describe('allowed addresses', () => {
  it('open HTTP for an address alone', () => {
    const environment = {
      STEWARD_PAGER_ALLOW: '127.0.0.1, 10.0.0.0/8',
      STEWARD_PAGER_A: 'http://127.0.0.1:8080/x',
      STEWARD_PAGER_B: 'http://10.9.8.7/x',
      STEWARD_PAGER_C: 'http://127.0.0.2/x',
    };
    const pagers = ['a', 'b', 'c'].map((name) => ({ name, kind: 'slack' as const }));
    expect([...destinationsFrom(environment, pagers).ready.keys()]).toEqual(['a', 'b']);
  });

  it('that are misspelt are reported, and the rest counts', () => {
    const environment = { STEWARD_PAGER_ALLOW: '127.0.0.1 locahost' };
    const { faults, allowed } = destinationsFrom(environment, []);
    expect(faults.get('allow')?.message).toContain('STEWARD_PAGER_ALLOW');
    expect(allowed).toHaveLength(1);
  });
});

describe('what a log may not show', () => {
  it('is every value of a pager, also of those that cannot be used, and the telling part of an address', () => {
    const secrets = secretsIn({ ...ENVIRONMENT, STEWARD_PAGER_X: 'malformed value', PATH: '/usr/bin' });
    expect(secrets).toEqual(
      expect.arrayContaining([
        KEYS.pagerduty,
        KEYS.opsgenie,
        KEYS.webhook,
        SLACK,
        `/services/${KEYS.slack}`,
        SPLUNK,
        'malformed value',
      ]),
    );
    expect(secrets).not.toContain('/usr/bin');
  });

  it('is not what everybody may know, or what is in every line', () => {
    expect(
      secretsIn({
        STEWARD_PAGER_ALLOW: '127.0.0.1',
        STEWARD_PAGER_A_URL: 'https://api.eu.opsgenie.com',
        STEWARD_PAGER_A_REPOSITORIES: 'acme/helpdesk, acme/*',
        STEWARD_PAGER_A_PER_HOUR: '1000',
        STEWARD_PAGER_B: '',
        STEWARD_PAGER_C: 'x',
      }),
    ).toEqual([]);
  });
});
