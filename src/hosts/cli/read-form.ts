import { text as allOf } from 'node:stream/consumers';
import { phrases as english } from '../../languages/en/phrases.ts';
import { formatProblem } from '../../policy/format.ts';
import { formToJson, parseBody } from '../../ticket/form/body.ts';
import { parseFormTemplate } from '../../ticket/form/template.ts';
import type { Shell } from './shell.ts';
import { textOf } from './text-file.ts';

/**
 * Reads an issue's body by the form it was written with, and prints the answers as JSON. Faults of the form are told
 * beside them; where they leave nothing to read with, nothing is printed. Returns the exit code.
 *
 * @param body a file, or `-` for standard input
 * @throws Failure `bad-input` when a file cannot be read
 */
export async function form(file: string, body: string, shell: Shell): Promise<number> {
  const { template, problems } = parseFormTemplate(file, await textOf(shell, file, 'bad-input'));
  for (const problem of problems) shell.note(formatProblem(problem));
  if (template === null) return 1;
  const text = body === '-' ? await allOf(shell.input()) : await textOf(shell, body, 'bad-input');
  shell.print(JSON.stringify(formToJson(parseBody(template, text), english.doubt), null, 2));
  return 0;
}
