import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { type DefinitionNode, type DocumentNode, Kind, parse, print } from 'graphql';
import { format } from 'prettier';
import * as blockerQueries from '../../src/github/blocker-queries.ts';
import * as queries from '../../src/github/queries.ts';
import * as undoQueries from '../../src/github/undo-queries.ts';
import * as written from '../../src/github/written.ts';

/** GitHub's own scalars in JSON. One that is missing here is `unknown`, so that nothing can be done with it. */
const SCALARS = {
  DateTime: 'string',
  GitObjectID: 'string',
  URI: 'string',
};

const FILE = 'src/github/answers.generated.ts';

const HEAD =
  '// Generated from queries.ts and GitHub’s schema by scripts/generate.ts; change the queries instead.\n';

/** The types of GitHub's answers to our queries: path from the root → content. */
export async function generateAnswerArtifacts(): Promise<Record<string, string>> {
  const packageFile = createRequire(import.meta.url).resolve('github-schema/package.json');
  const sdl = await readFile(join(dirname(packageFile), 'github-schema.graphql'), 'utf8');
  const types = await codegen({
    schema: parse(sdl, { noLocation: true }),
    documents: documentsOf().map((document) => ({ document })),
    filename: FILE,
    config: {
      immutableTypes: true,
      skipTypename: true,
      inlineFragmentTypes: 'combine',
      onlyOperationTypes: true,
      scalars: SCALARS,
      defaultScalarType: 'unknown',
      enumType: 'string-literal',
      useTypeImports: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  return { [FILE]: await format(HEAD + types, { parser: 'typescript', printWidth: 110, singleQuote: true }) };
}

type Exported = string | ((count: number) => string) | written.Written;

const { mutationText, ...MUTATIONS } = written;
const QUERIES: Readonly<Record<string, Exported>> = {
  ...queries,
  ...blockerQueries,
  ...undoQueries,
  ...MUTATIONS,
};

function textOf(query: Exported): string {
  if (typeof query === 'string') return query;
  // What is asked of several is of one kind.
  return typeof query === 'function' ? query(1) : mutationText([query]);
}

/** The queries under the names of their constants, and each of the fragments that they share once. */
function documentsOf(): DocumentNode[] {
  const documents: DocumentNode[] = [];
  const fragments = new Map<string, DefinitionNode>();
  for (const [constant, query] of Object.entries(QUERIES)) {
    for (const definition of parse(textOf(query), { noLocation: true }).definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        const known = fragments.get(definition.name.value);
        if (known !== undefined && print(known) !== print(definition))
          throw new Error(`Two fragments are called ${definition.name.value}.`);
        fragments.set(definition.name.value, definition);
      } else if (definition.kind === Kind.OPERATION_DEFINITION) {
        const name = { kind: Kind.NAME, value: nameOf(constant) } as const;
        documents.push({ kind: Kind.DOCUMENT, definitions: [{ ...definition, name }] });
      }
    }
  }
  return [...documents, { kind: Kind.DOCUMENT, definitions: [...fragments.values()] }];
}

/** `ISSUE_QUERY`, `CREATE_LABEL` and `filesQuery` are called `Issue`, `CreateLabel` and `Files`: what they are is added. */
function nameOf(exported: string): string {
  const words = exported.replace(/_?query$/i, '').toLowerCase();
  return words.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
