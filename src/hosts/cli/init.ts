import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../errors.ts';
import type { Findings, FoundLabel } from '../../setup/findings.ts';
import { missingLabels, severityFieldOf, severityLabelsOf } from '../../setup/findings.ts';
import { editorLine } from '../../setup/editor-line.ts';
import { FIRST_FORM, firstForm } from '../../setup/first-form.ts';
import { policyText } from '../../setup/policy-text.ts';
import { processFacts } from '../../setup/process-facts.ts';
import type { Answers } from '../../setup/questions.ts';
import { proposed, QUESTIONS } from '../../setup/questions.ts';
import { ownersIn } from '../../setup/code-owners.ts';
import { workflowText } from '../../setup/workflow-text.ts';
import { parseFormTemplate } from '../../ticket/form/template.ts';
import type { Client } from '../../github/client.ts';
import { lookAt, type Seen } from '../../github/first-look.ts';
import { connect, repositoryOf, whole } from './arguments.ts';
import { linesOf } from './lines.ts';
import { counted } from './output.ts';
import { POLICY_FILE, policyIn } from './policy-file.ts';
import type { Shell } from './shell.ts';

export interface InitOptions {
  readonly repo: string | undefined;
  /** Propose it by a pull request, and write nothing here. */
  readonly pr: boolean;
  /** Though a pull request was closed without being merged. */
  readonly again: boolean;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly uses: string;
  readonly writePace: string;
  readonly apiUrl: string | undefined;
}

/** Where the workflow is. */
export const WORKFLOW_FILE = '.github/workflows/steward.yml';
const FORMS = '.github/ISSUE_TEMPLATE';
/** Where a file of owners may be, the first that there is counts. */
export const OWNERS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/**
 * Looks at a repository, asks a few questions, and writes a first policy, the workflow that runs it, and a form where there
 * is none. With `--repo` it
 * looks at labels and people on GitHub, too, and makes the labels that forms name and that are not there. Nothing that is
 * there is written over. Returns the exit code.
 *
 * @throws Failure `bad-input`
 */
export async function init(directory: string, options: InitOptions, shell: Shell): Promise<number> {
  const folder = resolve(shell.folder, directory);
  const there = await thereIn(folder);
  if (!options.dryRun && there.length === 2) throw new Failure('bad-input', NOTHING_TO_WRITE);
  const github = options.repo === undefined ? null : await remote(options.repo, options, shell);
  const findings = await findingsIn(folder, github?.seen ?? null);
  for (const line of told(findings, github?.seen ?? null)) shell.note(line);

  const isKept = there.includes(POLICY_FILE) && !options.dryRun;
  const { files, minutes } = isKept
    ? await workflowFor(join(folder, POLICY_FILE), options, shell)
    : await draft(findings, options, shell);
  const missing = missingLabels(findings);
  if (options.dryRun) {
    for (const [path, text] of Object.entries(files)) shell.print(`--- ${path}\n${text}`);
    if (missing.length > 0)
      shell.print(`Labels that your forms name and that do not exist: ${missing.join(', ')}`);
    return 0;
  }
  for (const path of there) shell.print(`Kept ${path}`);
  for (const [path, text] of Object.entries(files)) {
    if (there.includes(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: 'wx' });
    shell.print(`Wrote ${path}`);
  }
  if (github !== null) for (const name of missing) await createLabel(github, name, shell);
  shell.print(nextSteps(directory, options.uses, minutes));
  return 0;
}

/** The files of a first desk, after the questions that there are. */
export async function draft(
  findings: Findings,
  options: InitOptions,
  shell: Shell,
): Promise<{ readonly files: Readonly<Record<string, string>>; readonly minutes: number }> {
  const answers = await asked(proposed(findings), options, shell);
  const process = await processFacts(answers.process);
  const workflow = workflowText(answers, process.isAroundTheClock, options.uses);
  // A pull request proposes no form: it is about what there is.
  const lacksForm = findings.forms.length === 0 && !options.pr;
  const files = {
    [POLICY_FILE]: editorLine(options.uses) + policyText(findings, answers, process, lacksForm),
    [WORKFLOW_FILE]: workflow.text,
    ...(lacksForm ? { [FIRST_FORM]: firstForm(process) } : {}),
  };
  return { files, minutes: workflow.minutes };
}

/** Which of the files are there already: they are kept. */
async function thereIn(folder: string): Promise<string[]> {
  const there = await Promise.all(
    [POLICY_FILE, WORKFLOW_FILE].map(async (path) => {
      const text = await readFile(join(folder, path)).catch(() => null);
      return text === null ? [] : [path];
    }),
  );
  return there.flat();
}

const NOTHING_TO_WRITE = `${POLICY_FILE} and ${WORKFLOW_FILE} are there already: nothing is left to write. --dry-run shows what would be written into an empty folder.`;

/** The workflow for a policy that is there: around the clock, since its hours are its own. */
async function workflowFor(
  policy: string,
  { uses }: InitOptions,
  shell: Shell,
): Promise<{ readonly files: Readonly<Record<string, string>>; readonly minutes: number }> {
  const { timezone } = await policyIn(policy, shell);
  const { text, minutes } = workflowText({ zone: timezone, hours: '00:00-24:00' }, true, uses);
  return { files: { [WORKFLOW_FILE]: text }, minutes };
}

interface Remote {
  readonly client: Client;
  readonly owner: string;
  readonly name: string;
  readonly seen: Seen;
}

async function remote(text: string, options: InitOptions, shell: Shell): Promise<Remote> {
  const { owner, name } = repositoryOf(text);
  const client = clientFor(options, shell);
  return { client, owner, name, seen: await lookAt(client, owner, name) };
}

/** A client that writes at the pace that is asked for. */
export function clientFor({ apiUrl, writePace }: InitOptions, shell: Shell): Client {
  return connect({ policy: POLICY_FILE, apiUrl }, shell.environment, whole('--write-pace', writePace));
}

async function findingsIn(folder: string, seen: Seen | null): Promise<Findings> {
  const names = await readdir(join(folder, FORMS)).catch(() => []);
  const files = names.filter(isForm).sort();
  const forms = await Promise.all(
    files.map(async (name) => [name, await readFile(join(folder, FORMS, name), 'utf8')] as const),
  );
  const owners = await Promise.all(
    OWNERS.map((path) => readFile(join(folder, path), 'utf8').catch(() => '')),
  );
  return found(forms, owners, seen);
}

/** Whether a file among the forms is one. */
export function isForm(name: string): boolean {
  return /\.(?:ya?ml|md)$/i.test(name) && !/^config\.ya?ml$/i.test(name);
}

/**
 * What a repository shows of itself.
 *
 * @param forms names of its forms, with what they say
 * @param owners what its files of owners say
 */
export function found(
  forms: readonly (readonly [name: string, text: string])[],
  owners: readonly string[],
  seen: Seen | null,
): Findings {
  const people = ownersIn(owners.find((text) => text !== '') ?? '');
  return {
    forms: forms.flatMap(([name, text]) => parseFormTemplate(name, text).template ?? []),
    labels: seen?.labels ?? null,
    people: people.length > 0 ? people : (seen?.people ?? []),
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** What was found, a line each. */
export function told({ forms, labels, people }: Findings, seen: Seen | null): string[] {
  const fields = forms.map(severityFieldOf).filter((field) => field !== null);
  const severe = severityLabelsOf(labels ?? []);
  return [
    `Found ${counted(forms.length, 'form')}${fields.length === 0 ? '' : `; ${fields.map(({ file, field }) => `${file} asks for the severity (${field})`).join(', ')}`}.`,
    ...(severe.length === 0 ? [] : [`Found labels for severities: ${namesOf(severe)}.`]),
    ...(people.length === 0 ? [] : [`Found people who look after it: ${people.join(', ')}.`]),
    ...(seen === null
      ? []
      : [
          `In the last 90 days: ${counted(seen.opened, 'issue')} opened${seen.isWhole ? '' : ' or more'}, ${seen.open} of them still open, ${seen.unowned} of those without anybody assigned.`,
        ]),
  ];
}

function namesOf(labels: readonly FoundLabel[]): string {
  return labels.map(({ name }) => name).join(', ');
}

/** The answers, from whoever is there or as they are proposed. */
async function asked(answers: Answers, { yes }: InitOptions, shell: Shell): Promise<Answers> {
  if (yes) return answers;
  const lines = linesOf(shell.input());
  let given = answers;
  for (const [place, question] of QUESTIONS.entries()) {
    const { key, text, allowed } = question;
    for (;;) {
      shell.note(`\n${place + 1} of ${QUESTIONS.length}. ${text}\n[${question.shown(given[key])}]`);
      const next = await lines.next();
      const line = next.done === true ? '' : next.value.trim();
      if (line === '') break;
      const answer = question.read(line);
      if (answer !== null) {
        given = { ...given, [key]: answer };
        break;
      }
      shell.note(`"${line}" is no answer to that. Write ${allowed}; nothing, for what stands in brackets.`);
    }
  }
  return given;
}

async function createLabel({ client, owner, name: repo }: Remote, name: string, shell: Shell): Promise<void> {
  const { status } = await client.write('POST /repos/{owner}/{repo}/labels', {
    owner,
    repo,
    name,
    color: 'ededed',
  });
  if (status === 201) shell.print(`Made the label ${name}, which a form names`);
  else shell.note(`The label ${name}, which a form names, could not be made (${status}): make it by hand.`);
}

function nextSteps(directory: string, uses: string, minutes: number): string {
  const at = directory === '.' ? '' : ` ${directory}`;
  const owner = uses.startsWith('OWNER/')
    ? `\nIn the workflow, put the owner of Steward's repository for OWNER (or name it with --uses).`
    : '';
  return `${owner}
The schedule takes about ${minutes} minutes a month where they are billed, which is in private repositories alone.

Next:  steward check${at === '' ? '' : ` ${join(directory, POLICY_FILE)}`}      is it all right?
       steward try${at}        rehearse your desk on this machine
       Commit the files: the first run labels what is there and notifies nobody.`;
}
