import { transportTo } from '../../src/github/octokit.ts';
import type { Sandbox } from '../../src/sandbox/index.ts';
import type { Issue, Repository } from '../../src/sandbox/store/records.ts';
import { startApp } from '../../src/hosts/app/app.ts';
import { chatFrom } from '../../src/hosts/staff-chat.ts';
import type { OfficeDoor } from '../../src/hosts/office.ts';
import { officeByToken } from '../../src/hosts/office-setting.ts';
import { run } from '../../src/hosts/run.ts';
import { baseUrlOf } from '../github/client.ts';
import { sweep } from '../desk/running.ts';
import { Chimes } from '../../src/rehearsal/chimes.ts';
import { environmentOf, SECRET, settled } from '../hosts/app/served.ts';
import { explained } from './explained.ts';
import { printed } from './printed.ts';
import { shownPage } from './shown-page.ts';
import type { Host } from '../../src/stories/story-host.ts';

/** The app alone: signed webhooks, and timers that ring in the story's time. */
export async function byApp(
  github: Sandbox,
  repository: Repository,
  env: Readonly<Record<string, string>>,
): Promise<Host> {
  const fullName = `${repository.owner.login}/${repository.name}`;
  const { app, installation } = github.createApp({
    ...{ slug: 'acme-desk', owner: repository.owner.login },
    // What every feature together needs.
    permissions: { issues: 'write', contents: 'write', pull_requests: 'write' },
  });
  const chimes = new Chimes();
  chimes.on(github.clock);
  const lines: string[] = [];
  const running = await startApp(
    { ...environmentOf({ github }, app), ...env },
    run,
    (line) => lines.push(line),
    chimes,
  );
  app.webhook = { url: `${running.url}/api/github/webhooks`, secret: SECRET };
  const settle = async (): Promise<void> => {
    await settled(github, running);
    const faults = lines.filter((line) => / (?:ERROR|FATAL) /.test(line));
    if (faults.length > 0) throw new Error(faults.join('\n'));
  };
  const token = github.tokens.issue({ kind: 'installation', installation });
  const office = officeBy(token, github, env);
  return {
    login: app.slug,
    happened: settle,
    until: (moment: number) => chimes.until(moment, settle),
    passed: settle,
    // What a sweep of every ticket would still write, in the app's own name.
    idle: async () =>
      (await sweep({ github, token }, { dryRun: true, office, chat: chatFrom(env) })).plan.length,
    explain: (issue: Issue) => explained(github, token, `${fullName}#${String(issue.number)}`),
    page: () => shownPage(github, token, fullName),
    print: (asked) => printed(github, token, fullName, asked),
    close: async () => {
      await running.close();
    },
  };
}

/** The office of a story, seen by somebody with this token. */
export function officeBy(token: string, github: Sandbox, env: Readonly<Record<string, string>>): OfficeDoor {
  const options = { baseUrl: baseUrlOf(github), pace: 0, connect: transportTo };
  return officeByToken({ ...env, STEWARD_OFFICE_TOKEN: token }, options);
}
