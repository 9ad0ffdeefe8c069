import { Failure } from '../../errors.ts';
import { readFiles } from '../../github/branch-files.ts';
import { lookAt, type Seen } from '../../github/first-look.ts';
import type { Place } from '../../github/place.ts';
import type { Proposal, Proposed } from '../../github/proposal-branch.ts';
import { ProposalBranch } from '../../github/proposal-branch.ts';
import type { RawDesk } from '../../github/raw-desk.ts';
import { Reader } from '../../github/reader.ts';
import type { Client } from '../../github/client.ts';
import { completePolicy } from '../../policy/files.ts';
import { loadPolicy } from '../../policy/load.ts';
import { missingLabels } from '../../setup/findings.ts';
import { isSameText, PROPOSAL_TITLE, type ProposalFacts, proposalText } from '../../setup/proposal-text.ts';
import { lastMonth } from '../last-month.ts';
import { repositoryOf } from './arguments.ts';
import { clientFor, draft, found, type InitOptions, isForm, OWNERS, told, WORKFLOW_FILE } from './init.ts';
import { POLICY_FILE } from './policy-file.ts';
import type { Shell } from './shell.ts';

/** The branch from which a desk is proposed. */
const BRANCH = 'steward/init';

/** What stands on the branch, or will. */
type Files = Readonly<Record<string, string>>;

/**
 * Proposes a desk by a pull request: makes the branch with policy and workflow, where there is none, and opens the pull
 * request or writes its text anew, from the policy as it stands on the branch and the tickets of the last month. Returns
 * the exit code.
 *
 * @param tries how often it begins anew where somebody else does the same at the same moment
 * @throws Failure
 */
export async function propose(
  folder: string,
  options: InitOptions,
  shell: Shell,
  tries = 2,
): Promise<number> {
  if (folder !== '.')
    throw new Failure('bad-input', 'With --pr the repository on GitHub is looked at, and no folder.');
  const { owner, name } = repositoryOf(repositoryIn(options));
  const place = { owner, name, policyPath: POLICY_FILE };
  const client = clientFor(options, shell);
  const branch = new ProposalBranch(client, place, BRANCH);
  const proposed = await branch.read();
  const { desk } = await new Reader(client, place).desk();
  const end = settled(proposed, desk, options);
  if (end !== null) {
    shell.print(end);
    return 0;
  }
  const seen = await lookAt(client, owner, name);
  const asked = { ...{ client, place, desk, seen, options, shell }, tip: proposed.tip };
  const files = proposed.tip === null ? await drafted(asked) : await onBranch(asked, proposed.tip);
  const body = proposalText(await factsOf(asked, proposed, files));
  if (options.dryRun) {
    if (proposed.tip === null)
      for (const [path, text] of Object.entries(files)) shell.print(`--- ${path}\n${text}`);
    shell.print(
      `--- ${pullIn(proposed) === null ? 'a pull request' : 'the pull request'}: ${PROPOSAL_TITLE}\n${body}`,
    );
    return 0;
  }
  const isDone =
    (proposed.tip !== null || (await branch.create(files, PROPOSAL_TITLE))) &&
    (await say(branch, proposed, body, shell));
  if (isDone) return 0;
  if (tries > 1) return propose(folder, options, shell, tries - 1);
  throw new Failure('github-refused', `GitHub says that there is what it did not show: ${BRANCH}.`);
}

/** @throws Failure `bad-input` */
function repositoryIn({ repo }: InitOptions): string {
  if (repo !== undefined) return repo;
  throw new Failure('bad-input', 'With --pr say where: --repo OWNER/NAME.');
}

/** Why nothing is left to do, in words; null: something is. */
function settled(proposed: Proposed, { policyText }: RawDesk, { again }: InitOptions): string | null {
  const { repository, base, pulls } = proposed;
  const open = pullIn(proposed);
  if (policyText !== null) {
    const merged = pulls.find(({ state }) => state === 'merged');
    const by = merged === undefined ? '' : `, by ${shown(merged)}`;
    const left = open === null ? '' : `\n${shown(open)} is open still; close it where it is of no use.`;
    return `${repository} has ${POLICY_FILE} on ${base}: the desk is set up${by}.${left}`;
  }
  const [last] = pulls;
  if (open !== null || last === undefined || again) return null;
  const why =
    last.state === 'merged'
      ? `was merged, and ${base} has no ${POLICY_FILE} any more`
      : 'was closed without being merged';
  return `${shown(last)} ${why}: that is taken for a no, and nothing was written. Reopen it, or propose it --again.`;
}

function pullIn({ pulls }: Proposed): Proposal | null {
  return pulls.find(({ state }) => state === 'open') ?? null;
}

function shown({ number, url }: Proposal): string {
  return `#${String(number)} (${url})`;
}

/** What is known before the text is written. */
interface Asked {
  readonly client: Client;
  readonly place: Place;
  readonly desk: RawDesk;
  readonly seen: Seen;
  readonly options: InitOptions;
  readonly shell: Shell;
  /** The branch's newest commit; null: there is none. */
  readonly tip: string | null;
}

/** The files of a branch that is still to be made. */
async function drafted({ client, place, desk, seen, options, shell }: Asked): Promise<Files> {
  const texts = await readFiles(client, place, OWNERS);
  const owners = OWNERS.map((path) => texts.get(path)).filter((text) => typeof text === 'string');
  const findings = found(formsOf(desk), owners, seen);
  for (const line of told(findings, seen)) shell.note(line);
  const { files } = await draft(findings, options, shell);
  return files;
}

/**
 * The files as people have left them on the branch.
 *
 * @throws Failure `bad-input` where the branch has no policy
 */
async function onBranch({ client, place }: Asked, tip: string): Promise<Files> {
  const paths = [POLICY_FILE, WORKFLOW_FILE];
  const texts = await readFiles(client, place, paths, tip);
  const files = paths.flatMap((path) => {
    const text = texts.get(path);
    return typeof text === 'string' ? [[path, text] as const] : [];
  });
  if (files.every(([path]) => path !== POLICY_FILE))
    throw new Failure(
      'bad-input',
      `The branch ${BRANCH} has no ${POLICY_FILE} that can be read. Put one there, or delete the branch, and run this again.`,
    );
  return Object.fromEntries(files);
}

function formsOf({ forms }: RawDesk): [name: string, text: string][] {
  return [...forms].filter(([name]) => isForm(name)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the text tells of, with the last month where the policy is sound. */
async function factsOf(asked: Asked, { url, repository }: Proposed, files: Files): Promise<ProposalFacts> {
  const { client, place, desk, seen, tip } = asked;
  const loaded = await loadPolicy({ text: files[POLICY_FILE] ?? '', file: POLICY_FILE });
  const paths = loaded.policy?.files.map(({ path }) => path) ?? [];
  const texts = await readFiles(client, place, paths, tip ?? undefined);
  const completed = loaded.policy === null ? null : completePolicy(loaded.policy, texts, loaded.locate);
  const problems = [...loaded.problems, ...(completed?.problems ?? [])];
  const policy = completed?.policy ?? null;
  const workflow = files[WORKFLOW_FILE];
  const { forms } = found(formsOf(desk), [], seen);
  const { lately: numbers, isWhole } = seen;
  const judged =
    policy === null
      ? { month: null, monthFault: null }
      : await lastMonth({ client, place, desk, policy, numbers, isWhole }).then(
          (month) => ({ month, monthFault: null }),
          (error: unknown) => {
            if (!(error instanceof Failure)) throw error;
            return { month: null, monthFault: error.message };
          },
        );
  return {
    ...{ url, policy, ...judged },
    branch: BRANCH,
    command: `steward init --pr --repo ${repository}`,
    policyFile: POLICY_FILE,
    problems: problems.filter(({ severity }) => severity === 'error'),
    workflow: workflow === undefined ? null : { path: WORKFLOW_FILE, text: workflow },
    missingLabels: missingLabels({ forms, labels: seen.labels }),
  };
}

/**
 * Opens the pull request, or writes its text anew where that says something else.
 *
 * @returns false: somebody else opened one meanwhile
 */
async function say(branch: ProposalBranch, proposed: Proposed, body: string, shell: Shell): Promise<boolean> {
  const open = pullIn(proposed);
  if (open === null) {
    const opened = await branch.open(PROPOSAL_TITLE, body);
    if (opened === null) return false;
    shell.print(`Opened ${shown(opened)}. Nothing happens before it is merged.`);
  } else if (isSameText(open.body, body)) shell.print(`${shown(open)} says so already: nothing was written.`);
  else {
    await branch.rewrite(open.number, body);
    shell.print(`Wrote the text of ${shown(open)} anew.`);
  }
  return true;
}
