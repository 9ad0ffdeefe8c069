import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LocatedProblem } from '../../errors.ts';
import { Failure } from '../../errors.ts';
import { formatProblem } from '../../policy/format.ts';
import { loadPolicy } from '../../policy/load.ts';
import { checkForms } from '../../ticket/form/check.ts';
import type { FormTemplate } from '../../ticket/form/template.ts';
import { parseFormTemplate } from '../../ticket/form/template.ts';
import type { Output } from './output.ts';

export interface CheckOptions {
  readonly json: boolean;
  /** Folder of the issue forms; by default the one beside the policy. */
  readonly forms: string | undefined;
}

/** Checks a policy and the forms it names, and shows everything that is wrong with them. Returns the exit code. */
export async function check(file: string, options: CheckOptions, out: Output): Promise<number> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new Failure('no-policy', `The file ${file} cannot be read.`);
  }
  const { policy, problems: found, locate } = await loadPolicy({ text, file });
  const folder = options.forms ?? join(dirname(file), 'ISSUE_TEMPLATE');
  const { templates, problems: faulty } = await formsIn(folder);
  const crossed = policy === null ? [] : checkForms(policy, templates).map((problem) => locate(problem));
  const problems = [...found, ...faulty, ...crossed];
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (options.json) {
    out.print(
      JSON.stringify(
        { file, forms: templates.map((t) => t.file), errors, warnings: problems.length - errors, problems },
        null,
        2,
      ),
    );
    return errors > 0 ? 1 : 0;
  }
  for (const problem of problems) out.print(formatProblem(problem));
  const forms = templates.length === 1 ? '1 form' : `${String(templates.length)} forms`;
  if (errors > 0)
    out.print(
      `\n${file}: ${String(errors)} ${errors === 1 ? 'error' : 'errors'}, ${String(problems.length - errors)} warnings.`,
    );
  else if (policy !== null) {
    const rules = policy.sla.length + policy.internal.length;
    out.print(
      `${file} is valid: ${String(rules)} service-level rules, ${String(policy.severities.length)} severities, ${forms} in ${folder}.`,
    );
  }
  return errors > 0 ? 1 : 0;
}

async function formsIn(folder: string): Promise<{ templates: FormTemplate[]; problems: LocatedProblem[] }> {
  const templates: FormTemplate[] = [];
  const problems: LocatedProblem[] = [];
  let names: string[];
  try {
    names = (await readdir(folder)).sort();
  } catch {
    return { templates, problems };
  }
  for (const name of names) {
    if (!/\.(ya?ml|md)$/i.test(name) || /^config\.ya?ml$/i.test(name)) continue;
    const parsed = parseFormTemplate(name, await readFile(join(folder, name), 'utf8'));
    if (parsed.template !== null) templates.push(parsed.template);
    problems.push(...parsed.problems.map((problem) => ({ ...problem, file: join(folder, name) })));
  }
  return { templates, problems };
}
