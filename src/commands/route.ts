import { leading, understood, unknownWord } from './reading.ts';
import type { Vocabulary } from './spec.ts';
import { command } from './spec.ts';

export const route = command({
  name: 'route',
  args: 'FORM',
  does: 'moves the ticket to the process of another form; its clocks keep their start',
  by: ['staff'],
  read: (args, { forms }) => {
    const files = filesByName(forms);
    const form = leading(args, [...files.keys()]);
    const file = form === null ? undefined : files.get(form.name);
    if (form === null || file === undefined) return unknownWord(args, 'FORM', [...files.keys()]);
    return understood(form.rest, { kind: 'route', file });
  },
});

/** Forms by the names of their files, with or without the ending, and by their own. */
function filesByName(forms: Vocabulary['forms']): Map<string, string> {
  const files = new Map<string, string>();
  for (const { file } of forms) {
    files.set(file.replace(/\.[^.]*$/, ''), file);
    files.set(file, file);
  }
  // The names of files are told apart by whoever keeps them; those of forms stand behind.
  for (const { file, name } of forms) if (name !== null && !files.has(name)) files.set(name, file);
  return files;
}
