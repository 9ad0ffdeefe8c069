import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSteward, folderOf } from '../hosts/cli/steward.ts';

interface Block {
  readonly language: string;
  readonly text: string;
  /** The file that the words before it name. */
  readonly file: string | null;
}

/** The examples of a page, in their order. */
function blocksOf(page: string): Block[] {
  return readFileSync(page, 'utf8')
    .split(/^(?=```\w)/m)
    .flatMap((part, index, all) => {
      const [, language, text] = /^```(\w+)\n([^]*?)^```$/m.exec(part) ?? [];
      if (language === undefined || text === undefined) return [];
      const before = (all[index - 1] ?? '').trimEnd().split('\n\n').at(-1) ?? '';
      return [{ language, text, file: /into\s+`([^`]+)`:$/.exec(before)?.[1] ?? null }];
    });
}

/** What a page shows, `…` for lines of which it shows none. */
function shows(text: string): RegExp {
  const lines = text.trimEnd().split('\n');
  const pattern = lines
    .map((line) => (line === '…' ? '[^]*' : line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('\n');
  return new RegExp(`^${pattern.replaceAll('\n[^]*', '[^]*').replaceAll('[^]*\n', '[^]*')}\\s*$`);
}

test('the tutorial works word for word', async () => {
  const folder = await folderOf({});
  let said = '';
  for (const { language, text, file } of blocksOf('docs/tutorial.md')) {
    if (file !== null) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    } else if (language === 'text') {
      expect(said).toMatch(shows(text));
      if (said.includes('frist_response')) await replaced(folder, 'frist_response', 'first_response');
    } else {
      const [, command = ''] = /^npx steward (.*)$/m.exec(text) ?? [];
      if (command === '' || command === 'try') continue;
      const isLast = command === 'check' && said.includes('holds');
      if (isLast) await replaced(folder, 'first_response', 'frist_response');
      const { code, out, err } = await builtSteward(folder, command.split(' '));
      expect(code, err).toBe(isLast ? 1 : 0);
      said = out + err;
    }
  }
  expect(said).toContain('Wrote .github/workflows/steward.yml');
});

async function replaced(folder: string, from: string, to: string): Promise<void> {
  const file = join(folder, '.github/steward.yml');
  await writeFile(`${file}.new`, (await readFile(file, 'utf8')).replace(from, to));
  await rename(`${file}.new`, file);
}

const POLICIES = [...blocksOf('docs/how-to.md'), ...blocksOf('docs/incidents.md')].filter(({ text }) =>
  text.startsWith('version: 1'),
);

test.each(POLICIES.map(({ text }) => [text]))('an answer’s policy is valid: %#', async (text) => {
  const folder = await folderOf({ '.github/steward.yml': text });
  const { code, out, err } = await builtSteward(folder, ['check']);
  expect({ code, errors: (out + err).split('\n').filter((line) => line.includes(' error ')) }).toEqual({
    ...{ code: 0, errors: [] },
  });
});

test('there is an answer for each question', () => {
  expect(POLICIES.length).toBeGreaterThan(4);
});
