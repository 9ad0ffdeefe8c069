import type { Ended, InstalledPackage } from './rehearsal.ts';

/** A thing that the installed package has to do, and what is wrong where it does not. */
export interface Expected {
  readonly title: string;
  check(steward: InstalledPackage, node: string): Promise<string | null>;
}

const POLICY = 'version: 1\nextends: ddev\nteam: { staff: [ana] }\n';

const STORY = `title: a ticket is acknowledged
starts: 2026-11-16T09:00Z
story:
  - { who: mia, opens: { title: The export stops } }
  - look: { comments: 1 }
`;

/** What whoever installs it tries first, host by host. */
export const EXPECTED: readonly Expected[] = [
  {
    title: 'the command says its version',
    check: async (steward, node) =>
      faultIn(await steward.run(node, 'cli', ['--version']), 0, /^\d+\.\d+\.\d+/),
  },
  {
    title: 'the command checks a policy',
    async check(steward, node) {
      steward.write('.github/steward.yml', POLICY);
      return faultIn(await steward.run(node, 'cli', ['check']), 0, /steward\.yml/);
    },
  },
  {
    title: 'the command plays a story by the Action beside it',
    async check(steward, node) {
      steward.write('.github/steward.yml', POLICY);
      steward.write('story.yml', STORY);
      return faultIn(await steward.run(node, 'cli', ['play', 'story.yml']), 0, /story\.yml holds/);
    },
  },
  {
    title: 'a slip is answered with the nearest command',
    check: async (steward, node) =>
      faultIn(await steward.run(node, 'cli', ['chekc']), 2, /Did you mean check\?/),
  },
  {
    title: 'the app names the settings that it lacks',
    check: async (steward, node) => faultIn(await steward.run(node, 'app'), 1, /APP_ID is not set/),
  },
  {
    title: 'the Action names what it lacks',
    check: async (steward, node) => faultIn(await steward.run(node, 'action'), 1, /::error/),
  },
];

/** What every host says under a Node that is too old for it. */
export const TOO_OLD: readonly Expected[] = (['cli', 'app', 'action'] as const).map((host) => ({
  title: `${host}: says which Node it needs`,
  check: async (steward, node) =>
    faultIn(await steward.run(node, host), 1, /^Steward needs Node 22\.12 or newer; this is Node \d/),
}));

function faultIn({ code, said }: Ended, expected: number, words: RegExp): string | null {
  return code === expected && words.test(said) ? null : `ended with ${code} and said:\n${said}`;
}
