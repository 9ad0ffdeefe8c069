import { readFile } from 'node:fs/promises';
import { format } from 'prettier';
import { z } from 'zod';
import { storySchema } from '../../src/stories/story-format.ts';
import { asSchema, keysBelow, section } from './policy/reference.ts';

/** The story that the page shows, which a test plays. */
const EXAMPLE = new URL('stories/example.yml', import.meta.url);

/** The reference page of stories, from the schema that reads them: path from the root → content. */
export async function generateStoryArtifacts(): Promise<Record<string, string>> {
  const schema = z.toJSONSchema(storySchema, { target: 'draft-7', io: 'input' });
  const { story: steps, ...others } = schema.properties ?? {};
  const whole = asSchema(schema);
  const root = {
    ...whole,
    description: 'A story, and the desk that it is about.',
    properties: { ...others, story: { ...asSchema(steps), items: {} } },
  };
  const [deed, look] = (asSchema(asSchema(steps).items).anyOf ?? []).map(asSchema);
  const table = (title: string, description: string, one = whole): string =>
    section(title, keysBelow({ path: '', schema: { ...one, description }, required: false }));
  const page = [
    '<!-- Generated from src/stories/story-format.ts by scripts/generate.ts; change that instead. -->',
    '',
    '# Stories: what your desk must do, in your own CI',
    '',
    'A story is a YAML file: a desk, what people do at which moment, and what must then be so. `steward play FILE...`',
    'plays it on a GitHub on this machine, in the story’s own time, by the Action as you run it. A claim that fails is',
    'shown with file, line and column, with what was expected and what there is, and the command ends with 1; `--json`',
    'prints the same for machines. Nothing leaves the machine, and no token is needed.',
    '',
    'Nobody has to write a story from nothing: rehearse it in `steward try`, and take what you did and saw with you.',
    '',
    '```yaml',
    (await readFile(EXAMPLE, 'utf8')).trimEnd(),
    '```',
    '',
    'With `repository: ..` in place of `policy`, the story is about the desk of the repository that it lies in:',
    '`.github/steward.yml`, its forms, its templates and its other files as they stand there.',
    '',
    table('The story', 'A story, and the desk that it is about.', root),
    table('A step in which somebody does something', 'Of these, as many as happen at once.', deed),
    table('A step in which somebody looks', 'Every look is tried, whatever became of the one before.', look),
  ].join('\n');
  return {
    'docs/stories.md': await format(page, { parser: 'markdown', printWidth: 110, singleQuote: true }),
  };
}
