import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Story } from '../../src/stories/story-format.ts';
import { storySchema } from '../../src/stories/story-format.ts';

/** The files of this folder that are stories, by name. */
export function storyFiles(): string[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.yml'))
    .sort();
}

/** The story of a file in this folder. */
export function storyIn(file: string): Story {
  return storySchema.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
}
