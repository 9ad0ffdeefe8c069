import { z } from 'zod';
import { nameFile } from '../named-file.ts';
import { section } from '../section.ts';

interface Part {
  /** Document name → template in place of the built-in one, read from the files that the policy names. */
  readonly templates: ReadonlyMap<string, string>;
}

export const templates = section({
  schema: z
    .record(z.string(), z.string())
    .meta({
      description: 'Files of this repository whose text takes the place of a built-in comment, by document.',
      examples: [{ status: '.github/steward/status.md' }],
    })
    .default({}),
  resolve(scope, files): Part {
    for (const [document, path] of Object.entries(files))
      nameFile(scope, path, { kind: 'template', document }, ['templates', document]);
    return { templates: new Map() };
  },
});
