import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../root.ts';
import type { Mutant } from './instrument.ts';

/** What is written around a replacement, so that its operators bind as they do in the mutant. */
const IN_PARENTHESES = new Set(['LogicalOperator', 'EqualityOperator', 'ArithmeticOperator']);

/** Says of mutants of one file whether the compiler refuses them. An error that shows in other files alone does not count. */
export class Compiler {
  readonly #path: string;
  readonly #text: string;
  readonly #service: ts.LanguageService;
  #version = 0;
  #mutated: string;

  constructor(source: string) {
    this.#path = join(root, source);
    this.#text = this.#mutated = readFileSync(this.#path, 'utf8');
    this.#service = ts.createLanguageService(this.#host(), documents);
    if (!this.#compiles()) throw new Error(`${source} does not compile without a mutant`);
  }

  refuses(mutant: Mutant): boolean {
    this.#mutated = withMutant(this.#text, mutant);
    this.#version += 1;
    return !this.#compiles();
  }

  #compiles(): boolean {
    const found = [
      ...this.#service.getSyntacticDiagnostics(this.#path),
      ...this.#service.getSemanticDiagnostics(this.#path),
    ];
    return found.every(({ category }) => category !== ts.DiagnosticCategory.Error);
  }

  #host(): ts.LanguageServiceHost {
    const mine = (path: string): boolean => path === this.#path;
    return {
      getCompilationSettings: () => options,
      getScriptFileNames: () => [this.#path],
      getScriptVersion: (path) => (mine(path) ? String(this.#version) : '0'),
      getScriptSnapshot: (path) => {
        const text = mine(path) ? this.#mutated : ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
      fileExists: (path) => ts.sys.fileExists(path),
      readFile: (path) => ts.sys.readFile(path),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
    };
  }
}

/** Parsed files, which all compilers share. */
const documents = ts.createDocumentRegistry();

const options = { ...compilerOptions(), noUnusedLocals: false, noUnusedParameters: false };

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options;
}

/** The text of a file with a mutant in its place. */
function withMutant(text: string, { mutatorName, replacement, location: { start, end } }: Mutant): string {
  const lines = text.split('\n');
  const before = [...lines.slice(0, start.line), lines[start.line]?.slice(0, start.column) ?? ''].join('\n');
  const after = [lines[end.line]?.slice(end.column) ?? '', ...lines.slice(end.line + 1)].join('\n');
  return `${before}${IN_PARENTHESES.has(mutatorName) ? `(${replacement})` : replacement}${after}`;
}
