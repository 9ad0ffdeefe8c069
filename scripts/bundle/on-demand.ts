import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { root } from '../root.ts';

/** What stands in for a module, whoever imports it: its name → code. */
const STAND_INS: Readonly<Record<string, string>> = {
  // As an ES module it has every export read, among them those for which Node loads its WebSockets: 16 ms.
  http: `module.exports = process.getBuiltinModule('node:http');`,
  // The Action's packages name it for requests through proxies that nothing here makes: github/octokit.ts has its own.
  undici: `export const fetch = undefined; export class ProxyAgent {}`,
  // A method for each of GitHub's addresses. Requests here name the address.
  '@octokit/plugin-rest-endpoint-methods': `export const restEndpointMethods = () => ({});`,
};

/** What a file of src/ calls of packages that few runs need: file → package → functions and classes. */
const LATE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/calendar/day-words.ts': { 'chrono-node/de': ['parse'], 'chrono-node/en': ['parse'] },
  'src/documents/engine.ts': { liquidjs: ['Liquid'] },
  'src/ticket/mdast.ts': {
    'mdast-util-from-markdown': ['fromMarkdown'],
    'mdast-util-gfm': ['gfmFromMarkdown'],
    'micromark-extension-gfm': ['gfm'],
  },
};

/** Prefixes that keep ids apart from paths. */
const STAND_IN = 'stand-in:';
const LATER = 'later:';

/**
 * Puts what costs more to load than it is used for behind stand-ins, and runs the code of late packages with the first
 * call: a run that reads a ticket and has nothing to say needs no templates. Each stays there once, whoever imports it:
 * of a class that is there twice, neither knows the other's objects.
 */
export function onDemand(): Plugin {
  const met = new Set<string>();
  return {
    name: 'on-demand',
    resolveId(source, importer) {
      const name = source.replace(/^node:/, '');
      if (Object.hasOwn(STAND_INS, name)) return `${STAND_IN}${name}`;
      if (exportsOf(importer, source) === undefined) return null;
      met.add(source);
      return `${LATER}${source}`;
    },
    buildEnd(error) {
      const gone = Object.values(LATE)
        .flatMap(Object.keys)
        .find((name) => !met.has(name));
      if (error === undefined && gone !== undefined)
        this.error(`No file that scripts/bundle/on-demand.ts lists imports ${gone} any more`);
    },
    load(id) {
      if (id.startsWith(STAND_IN)) return STAND_INS[id.slice(STAND_IN.length)] ?? null;
      return id.startsWith(LATER) ? callsCode(id.slice(LATER.length)) : null;
    },
  };
}

function exportsOf(importer: string | undefined, name: string): readonly string[] | undefined {
  return Object.entries(LATE).find(([file]) => importer === join(root, file))?.[1][name];
}

function namesOf(name: string): readonly string[] {
  return Object.values(LATE).flatMap((packages) => packages[name] ?? []);
}

/** Functions and classes that run the package when one of them is called first. */
function callsCode(name: string): string {
  const calls = namesOf(name).map(
    (each) => `export function ${each}(...given) {
  return new.target ? new (load().${each})(...given) : load().${each}(...given);
}`,
  );
  return `let loaded;
const load = () => (loaded ??= require('${name}'));
${calls.join('\n')}
`;
}
