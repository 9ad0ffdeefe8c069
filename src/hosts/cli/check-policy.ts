import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { instant } from '../../calendar/instant.ts';
import { nearestWord } from '../../text/suggestion.ts';
import type { LocatedProblem } from '../../errors.ts';
import { Failure } from '../../errors.ts';
import { DOCUMENT_NAMES, isDocumentName } from '../../documents/index.ts';
import { checkReply, checkTemplate } from '../../languages/template-check.ts';
import { tooFastForCron } from '../../policy/cron.ts';
import { completePolicy } from '../../policy/files.ts';
import { formatProblem } from '../../policy/format.ts';
import { loadPolicy, type LoadedPolicy } from '../../policy/load.ts';
import { missingPeople } from '../../policy/people.ts';
import { unheard } from '../../policy/unheard.ts';
import type { Policy } from '../../policy/policy.ts';
import { neededPermissions } from '../../policy/needed-permissions.ts';
import { visibleNotices } from '../../policy/visible-notices.ts';
import { unstaffed, unstaffedProblem } from '../../team/unstaffed.ts';
import { checkForms } from '../../ticket/form/check.ts';
import type { FormTemplate } from '../../ticket/form/form.ts';
import { parseFormTemplate, sharedNames } from '../../ticket/form/template.ts';
import { counted } from './output.ts';
import { filesOf } from './policy-file.ts';
import type { Shell } from './shell.ts';
import { textOf } from './text-file.ts';

export interface CheckOptions {
  readonly json: boolean;
  /** Folder of the issue forms; by default the one beside the policy. */
  readonly forms: string | undefined;
}

/**
 * Checks a policy, the forms beside it, and what the one says of the others, and shows everything that is wrong, each
 * with its place. A faulty policy is no reason to keep silent about the rest. Returns the exit code.
 */
export async function check(file: string, options: CheckOptions, shell: Shell): Promise<number> {
  const text = await textOf(shell, file, 'no-policy');
  const loaded = await loadPolicy({ text, file });
  const folder = options.forms ?? join(dirname(file), 'ISSUE_TEMPLATE');
  const forms = await formsIn(shell, folder);
  if (options.forms !== undefined && !forms.found)
    throw new Failure('bad-input', `--forms: there is no folder ${folder}.`);
  const said = await crossChecked(shell, loaded, file, forms);
  const problems = inOrder([...loaded.problems, ...said, ...forms.problems], file);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (options.json) {
    const files = forms.templates.map((template) => template.file);
    shell.print(JSON.stringify({ file, forms: files, errors, warnings, problems }, null, 2));
    return errors > 0 ? 1 : 0;
  }
  for (const problem of problems) shell.print(formatProblem(problem));
  if (errors > 0) shell.print(`\n${file}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`);
  else if (loaded.policy !== null)
    shell.print(`${file} is valid: ${sizeOf(loaded.policy, forms)} in ${folder}.`);
  return errors > 0 ? 1 : 0;
}

/** The policy's own faults come first, as they stand in it; those of the process that it extends come last. */
function inOrder(problems: readonly LocatedProblem[], file: string): LocatedProblem[] {
  return problems.toSorted(
    (one, other) =>
      Number(one.inherited !== undefined) - Number(other.inherited !== undefined) ||
      Number(one.file !== file) - Number(other.file !== file) ||
      one.file.localeCompare(other.file) ||
      one.line - other.line ||
      one.column - other.column,
  );
}

function sizeOf(policy: Policy, { templates }: Forms): string {
  const rules = counted(policy.sla.length + policy.internal.length, 'service-level rule');
  const severities =
    policy.severities.length === 1 ? '1 severity' : `${String(policy.severities.length)} severities`;
  return `${rules}, ${severities}, ${counted(templates.length, 'form')}`;
}

/** What the policy says of forms and files, held against them. */
async function crossChecked(
  shell: Shell,
  loaded: LoadedPolicy,
  file: string,
  forms: Forms,
): Promise<LocatedProblem[]> {
  const { draft, locate } = loaded;
  if (draft === null) return [];
  const files = await filesOf(shell, draft, file);
  const complete = completePolicy(draft, files, locate);
  const unborne = checkForms(complete.policy, forms.templates, forms.unreadable);
  const warning = (problem: LocatedProblem): LocatedProblem => ({ ...problem, severity: 'warning' });
  const said = [
    ...unborne.errors.map((problem): LocatedProblem => {
      const located = locate(problem);
      // Forms may stand in the organisation's own repository, and a built-in process may name more than one has.
      return forms.found && located.inherited === undefined ? located : warning(located);
    }),
    ...unborne.warnings.map((problem) => warning(locate(problem))),
  ];
  // Nothing is asked of GitHub, so that this machine has to know the time.
  const now = instant(Date.now());
  // A duty roster may be right for all that, and the Action is one of two hosts: neither is a fault. Faults come first.
  const doubts =
    loaded.policy === null
      ? []
      : [
          ...missingPeople(draft),
          ...unstaffed(draft.team, now).map((found) => unstaffedProblem(found, draft.timezone)),
          ...unheard(draft),
          ...tooFastForCron(draft),
          ...visibleNotices(draft),
          ...neededPermissions(draft),
        ];
  const warnings = doubts.map((problem) => ({
    ...locate(problem),
    severity: 'warning' as const,
  }));
  const replies = draft.replies.flatMap(({ text, at }) =>
    checkReply(text).map((fault) => locate({ code: 'bad-template', path: at, ...fault })),
  );
  const templates = checkedTemplates(draft, files, locate);
  return [...complete.problems, ...said, ...templates, ...replies, ...warnings];
}

/** The templates that take the place of built-in texts, tried with samples of all they can be given. */
function checkedTemplates(
  { files: named }: Policy,
  files: ReadonlyMap<string, string | null>,
  locate: LoadedPolicy['locate'],
): LocatedProblem[] {
  return named.flatMap(({ path, use, at }) => {
    if (use.kind !== 'template') return [];
    const text = files.get(path) ?? null;
    // One that is not there has been reported.
    if (isDocumentName(use.document)) return text === null ? [] : checkTemplate(use.document, text, path);
    const message = `Steward writes no document named ${JSON.stringify(use.document)}`;
    const allowed = [...DOCUMENT_NAMES];
    const nearest = nearestWord(use.document, allowed);
    const hint = nearest === undefined ? {} : { nearest };
    return [locate({ code: 'unknown-key', path: at, at: 'key', message, allowed, ...hint })];
  });
}

interface Forms {
  /** Whether there is such a folder at all. */
  readonly found: boolean;
  readonly templates: readonly FormTemplate[];
  /** Names of the files that nothing can be read with. */
  readonly unreadable: readonly string[];
  readonly problems: readonly LocatedProblem[];
}

async function formsIn(shell: Shell, folder: string): Promise<Forms> {
  let names: string[];
  try {
    names = (await readdir(resolve(shell.folder, folder))).sort();
  } catch {
    return { found: false, templates: [], unreadable: [], problems: [] };
  }
  const parsed = await Promise.all(
    names
      .filter((name) => /\.(ya?ml|md)$/i.test(name) && !/^config\.ya?ml$/i.test(name))
      .map(async (name) => {
        const path = join(folder, name);
        const text = await readFile(resolve(shell.folder, path), 'utf8');
        return { name, path, text, ...parseFormTemplate(path, text) };
      }),
  );
  return {
    found: true,
    templates: parsed.flatMap(({ template }) => template ?? []),
    unreadable: parsed.flatMap(({ name, template }) => (template === null ? [name] : [])),
    problems: [...parsed.flatMap(({ problems }) => problems), ...sharedNames(parsed)],
  };
}
