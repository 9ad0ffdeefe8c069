import { describe, expect, it } from 'vitest';
import { policyOf } from '../../desk/story.ts';
import { faultsIn } from '../faults.ts';

describe('incidents', () => {
  it('are none, have no components and no roles where the policy does not say so', async () => {
    const { incidents } = await policyOf('version: 1');
    expect(incidents).toEqual({
      when: null,
      components: [],
      roles: { lead: null, communications: null, scribe: null },
      postUpdates: false,
    });
  });

  it('are none by themselves where the policy only says how one is run', async () => {
    const { incidents } = await policyOf(
      'version: 1\nteam: { staff: [ana], groups: { support: { members: [ana] } } }\n' +
        'incidents: { components: [Checkout], roles: { scribe: support }, post_updates: true }',
    );
    expect(incidents).toMatchObject({
      when: null,
      roles: { lead: null, scribe: 'support' },
      postUpdates: true,
    });
  });

  it('hit components that a command can name and tell apart', async () => {
    expect(await faultsIn('incidents: { components: [Checkout, checkout] }')).toEqual([
      '1:37 Another component is already named "checkout"',
    ]);
    expect(await faultsIn('incidents: { components: ["Search (EU)"] }')).toEqual([
      expect.stringContaining('1:27 "Search (EU)" cannot be named in a command'),
    ]);
  });

  it('have roles by groups that there are', async () => {
    expect(await faultsIn('incidents: { roles: { lead: nobody } }')).toEqual([
      expect.stringContaining('No group is named "nobody"'),
    ]);
  });
});

describe('commands that came later', () => {
  it('leave their word to one that a policy had renamed to it by then', async () => {
    const { commands } = await policyOf('version: 1\ncommands: { status: { word: timeline } }');
    expect(commands.status).toMatchObject({ word: 'timeline', enabled: true });
    expect(commands.timeline).toMatchObject({ word: 'timeline', enabled: false });
    expect(await faultsIn('commands: { status: { word: timeline }, timeline: { who: [staff] } }')).toEqual([
      expect.stringContaining('The word "timeline" already stands for timeline'),
    ]);
  });
});
