import type { Plugin } from 'rolldown';

/** What stands in for a module: its name as imported → code. */
const STAND_INS: Readonly<Record<string, string>> = {
  // As an ES module it has every export read, among them those for which Node loads its WebSockets: 16 ms.
  http: `module.exports = process.getBuiltinModule('node:http');`,
  // The Action's packages name it for requests through proxies that nothing here makes: github/octokit.ts has its own.
  undici: `export const fetch = undefined; export class ProxyAgent {}`,
};

/** Prefix that keeps a stand-in's id apart from paths. */
const MARK = 'stand-in:';

/** Puts modules that cost more to load than they are used for behind stand-ins that load them on demand. */
export function onDemand(): Plugin {
  return {
    name: 'on-demand',
    resolveId(source) {
      const name = source.replace(/^node:/, '');
      return Object.hasOwn(STAND_INS, name) ? `${MARK}${name}` : null;
    },
    load: (id) => (id.startsWith(MARK) ? (STAND_INS[id.slice(MARK.length)] ?? null) : null),
  };
}
