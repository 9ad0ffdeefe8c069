import { expect } from 'vitest';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { sweep } from '../desk/running.ts';
import { BuiltApp } from '../hosts/app/built.ts';
import { builtSteward } from '../hosts/cli/steward.ts';
import { byRuns } from '../../src/stories/by-runs.ts';
import { chatFrom } from '../../src/hosts/staff-chat.ts';
import { officeBy } from './by-app.ts';
import { explained } from './explained.ts';
import { printed } from './printed.ts';
import { shownPage } from './shown-page.ts';
import type { HostOf } from '../../src/stories/story-host.ts';

/** The built command line alone: whatever happens, somebody has it sweep. */
export const byBuiltCommandLine: HostOf = (github, repository, pagers) => {
  const fullName = `${repository.owner.login}/${repository.name}`;
  const token = github.tokens.issue({ kind: 'actions', repository: fullName });
  const env = { ...pagers, GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
  const args = ['sweep', '--repo', fullName, '--write-pace', '0', '--json'];
  const run = async (): Promise<number> => {
    const { code, out, err } = await builtSteward('.', args, '', env);
    expect(code, err).toBe(0);
    return (JSON.parse(out) as { plan: unknown[] }).plan.length;
  };
  return Promise.resolve(
    byRuns({ github, repository, token, explain: explained, showPage: shownPage, print: printed }, run),
  );
};

/** The built app alone. Its timers go by real time: for what becomes due in the story's it is started anew, and looks. */
export const byBuiltApp: HostOf = async (github, repository, env) => {
  const fullName = `${repository.owner.login}/${repository.name}`;
  const { app, installation } = github.createApp({
    ...{ slug: 'acme-desk', owner: repository.owner.login },
    permissions: { issues: 'write', contents: 'write', pull_requests: 'write' },
  });
  const token = github.tokens.issue({ kind: 'installation', installation });
  let running = await BuiltApp.start(github, app, env);
  return {
    login: app.slug,
    happened: () => running.settle(),
    until: (moment: number) => {
      github.clock.set(moment);
      return Promise.resolve();
    },
    passed: async () => {
      expect(await running.stop()).toBe(0);
      running = await BuiltApp.start(github, app, env);
      await running.settle();
    },
    idle: async () => {
      const office = officeBy(token, github, env);
      return (await sweep({ github, token }, { dryRun: true, office, chat: chatFrom(env) })).plan.length;
    },
    explain: (issue: Issue) => explained(github, token, `${fullName}#${String(issue.number)}`),
    page: () => shownPage(github, token, fullName),
    print: (asked) => printed(github, token, fullName, asked),
    close: async () => {
      await running.stop();
    },
  };
};
