import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../root.ts';
import type { Mutant } from './instrument.ts';

/** Their replacements are written in parentheses, so that operators bind as they do in the mutant. */
const IN_PARENTHESES = new Set(['LogicalOperator', 'EqualityOperator', 'ArithmeticOperator']);

/**
 * Those of a file's mutants that the compiler refuses. An error that shows in other files alone does not count. Each
 * mutant is a copy of the file beside it, and all of them are one program: what they import is read once.
 */
export function refusedOf(source: string, mutants: readonly Mutant[]): ReadonlySet<Mutant> {
  const text = readFileSync(join(root, source), 'utf8');
  const copies = new Map(mutants.map((mutant, place) => [copyOf(source, place), mutant]));
  const texts = new Map([...copies].map(([path, mutant]) => [path, withMutant(text, mutant)]));
  const program = ts.createProgram([...copies.keys()], options, hostOf(texts));
  const isRefused = (path: string): boolean => {
    const file = program.getSourceFile(path);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.some(({ category }) => category === ts.DiagnosticCategory.Error);
  };
  return new Set([...copies].filter(([path]) => isRefused(path)).map(([, mutant]) => mutant));
}

function copyOf(source: string, place: number): string {
  return join(root, source.replace(/\.ts$/, `.mutant-${String(place)}.ts`)).replaceAll('\\', '/');
}

/** Parsed files, which all programs share. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function hostOf(copies: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (path) => copies.has(path) || host.fileExists(path),
    getSourceFile: (path, version) => {
      const copy = copies.get(path);
      if (copy !== undefined) return ts.createSourceFile(path, copy, version);
      if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, version));
      return parsed.get(path);
    },
  };
}

/** What nobody uses is no error: mutants leave things unused. */
const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(
    {
      ...(ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config as object),
      include: [],
      files: [],
    },
    ts.sys,
    root,
  ).options,
  noUnusedLocals: false,
  noUnusedParameters: false,
};

/** The text of a file with a mutant in its place. */
function withMutant(text: string, { mutatorName, replacement, location: { start, end } }: Mutant): string {
  const lines = text.split('\n');
  const before = [...lines.slice(0, start.line), lines[start.line]?.slice(0, start.column) ?? ''].join('\n');
  const after = [lines[end.line]?.slice(end.column) ?? '', ...lines.slice(end.line + 1)].join('\n');
  return `${before}${IN_PARENTHESES.has(mutatorName) ? `(${replacement})` : replacement}${after}`;
}
