import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { LocatedProblem } from '../../errors.ts';
import { Failure } from '../../errors.ts';
import { formatProblem } from '../../policy/format.ts';
import { loadPolicy } from '../../policy/load.ts';
import type { Sandbox } from '../../sandbox/index.ts';
import { byAction } from '../../stories/by-runs.ts';
import { POLICY } from '../../stories/policy-path.ts';
import type { OwnDesk } from '../../stories/own-desk.ts';
import { deskIn, labelsOfForms, peopleOf } from '../../stories/own-desk.ts';
import { playStory } from '../../stories/playing.ts';
import type { Setting } from '../../stories/stage.ts';
import { CAST, ownFiles } from '../../stories/stage.ts';
import type { Asked, HostOf } from '../../stories/story-host.ts';
import { readStory } from '../../stories/story-reader.ts';
import type { Story } from '../../stories/story-format.ts';
import type { Runner } from '../run-report.ts';
import { connect, repositoryOf } from './arguments.ts';
import { CapturedShell } from './captured.ts';
import { counted } from './output.ts';
import { POLICY_FILE } from './policy-file.ts';
import type { Shell } from './shell.ts';
import { textOf } from './text-file.ts';

export interface PlayOptions {
  readonly json: boolean;
}

/** A story as it was played, or why it was not. */
interface Told {
  readonly file: string;
  readonly title: string | null;
  /** What cannot be read of the story or of its policy. */
  readonly problems: readonly LocatedProblem[];
  /** Claims that do not hold, and the step at which the story could not go on. */
  readonly failed: readonly {
    readonly line: number;
    readonly column: number;
    /** Which step, counted from 1; null: the whole. */
    readonly step: number | null;
    readonly claim: string;
    readonly expected: string;
    readonly found: string;
  }[];
}

/** Plays stories on a GitHub of this machine, by the built Action, and says which of their claims fail. Returns the exit code. */
export async function play(
  files: readonly string[],
  options: PlayOptions,
  shell: Shell,
  run: Runner,
): Promise<number> {
  const action = {
    ...actionOf(shell),
    explain: async (github: Sandbox, token: string, issue: string) => {
      const captured = new CapturedShell(shell, { GITHUB_TOKEN: token, GITHUB_API_URL: github.url });
      const asked = { policy: POLICY_FILE, apiUrl: undefined, now: undefined, json: false };
      const { explain } = await import('./explain.ts');
      await explain(issue, asked, captured, run);
      return captured.text;
    },
    showPage: async (github: Sandbox, token: string, repository: string) => {
      const { wholePage } = await import('../whole-page.ts');
      const environment = { GITHUB_TOKEN: token, GITHUB_API_URL: github.url };
      const client = connect({ policy: POLICY_FILE, apiUrl: undefined }, environment);
      return wholePage({ client, ...repositoryOf(repository), policyPath: POLICY_FILE });
    },
    print: async (github: Sandbox, token: string, repo: string, asked: Asked) => {
      const captured = new CapturedShell(shell, { GITHUB_TOKEN: token, GITHUB_API_URL: github.url });
      const usual = { repo, policy: POLICY_FILE, apiUrl: undefined, format: 'md' } as const;
      if (asked.command === 'report') {
        const { writeReport } = await import('./write-report.ts');
        await writeReport({ ...usual, ...asked, out: undefined, customers: true }, captured);
      } else {
        const { statement } = await import('./print-statement.ts');
        await statement(asked.customer, { ...usual, month: asked.month, json: false }, captured);
      }
      return captured.text;
    },
  };
  const all: Told[] = [];
  for (const file of files) {
    const told = await tell(file, shell, (bot) => byAction({ ...action, bot }));
    all.push(told);
    if (!options.json) for (const line of linesOf(told)) shell.print(line);
  }
  const bad = all.filter(({ problems, failed }) => problems.length + failed.length > 0).length;
  if (options.json) shell.print(JSON.stringify({ stories: all }, null, 2));
  else if (files.length > 1 || bad > 0)
    shell.print(`\n${counted(files.length, 'story').replace('storys', 'stories')}: ${String(bad)} failed.`);
  return bad > 0 ? 1 : 0;
}

async function tell(file: string, shell: Shell, hostFor: (bot: string | null) => HostOf): Promise<Told> {
  const { story, problems, placeOf } = readStory(await textOf(shell, file, 'bad-input'), file);
  if (story === null) return { file, title: null, problems, failed: [] };
  const desk = await deskOf(story, file, shell);
  const { title } = story;
  const faults = desk.problems.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return { file, title, problems: faults, failed: [] };
  const { failed, stopped } = await playStory(
    story,
    settingOf(story, desk),
    hostFor(desk.policy?.bot ?? null),
  );
  const rest =
    stopped === null ? [] : [{ path: stopped.path, expected: 'the step to be done', found: stopped.reason }];
  return {
    file,
    title,
    problems: [],
    failed: inOrder(
      [...failed, ...rest].map(({ path, expected, found }) => {
        const { line, column } = placeOf(path);
        const [, step, ...claim] = path;
        return {
          line,
          column,
          step: typeof step === 'number' ? step + 1 : null,
          claim: nameOf(claim),
          expected,
          found,
        };
      }),
    ),
  };
}

function inOrder(failed: Told['failed']): Told['failed'] {
  return failed.toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** `has` of `look.has[0]` */
function nameOf(path: readonly (string | number)[]): string {
  return path.filter((part) => typeof part === 'string' && part !== 'look').join('.');
}

/** @throws Failure `no-policy` */
async function deskOf(story: Story, file: string, shell: Shell): Promise<OwnDesk> {
  const { policy, repository = '.' } = story;
  if (policy !== undefined) {
    const loaded = await loadPolicy({ text: policy, file: `${file}: policy` });
    return { files: ownFiles(story), policy: loaded.policy, problems: loaded.problems };
  }
  const folder =
    story.repository === undefined ? shell.folder : resolve(dirname(resolve(shell.folder, file)), repository);
  const desk = await deskIn(folder, join(repository, POLICY), story.files);
  if (desk.files[POLICY] !== undefined) return desk;
  throw new Failure('no-policy', `${file} is about the desk in ${folder}, where there is no ${POLICY}.`);
}

function settingOf(story: Story, { files, policy }: OwnDesk): Setting {
  const isOwn = story.policy !== undefined;
  const people = isOwn || policy === null ? CAST : peopleOf(policy);
  const labels = isOwn ? [] : labelsOfForms(files);
  return { files, people: story.people ?? people, labels: [...new Set([...story.labels, ...labels])] };
}

function linesOf({ file, title, problems, failed }: Told): string[] {
  if (problems.length > 0) return problems.map(formatProblem);
  if (failed.length === 0) return [`${file} holds: ${title ?? ''}`];
  return failed.map(({ line, column, step, claim, expected, found }) => {
    const what = [step === null ? '' : `step ${String(step)}`, claim]
      .filter((part) => part !== '')
      .join(', ');
    return `${file}:${String(line)}:${String(column)} ${what}: expected ${expected}; there is ${found}`;
  });
}

/** The Action that lies beside the command line: built beside the built one. */
function actionOf({ program }: Shell): { bundle: string; actionFile: string } {
  const bundle = join(dirname(program), '..', 'action', basename(program));
  let folder = dirname(bundle);
  while (!existsSync(join(folder, 'action.yml')) && folder !== dirname(folder)) folder = dirname(folder);
  return { bundle, actionFile: join(folder, 'action.yml') };
}
