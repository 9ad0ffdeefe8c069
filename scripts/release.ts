/**
 * Rehearses a release: `npm run test:package`. Packs, installs into an empty folder and runs every host, under the Nodes
 * that users have; npm brings those on Linux, elsewhere this process's own has to do. With `--stage FOLDER` it lays out
 * there what is published, and runs nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXPECTED, TOO_OLD } from './release/expected.ts';
import { InstalledPackage, npm } from './release/rehearsal.ts';
import { stagePackage } from './release/stage.ts';

/** Major version → whether Steward runs on it. */
const NODES = new Map([
  [20, false],
  [22, true],
  [24, true],
]);

const { values } = parseArgs({ options: { stage: { type: 'string' } } });
if (values.stage === undefined) await rehearse();
else stagePackage(values.stage);

async function rehearse(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'release-'));
  let failures = 0;
  try {
    const steward = new InstalledPackage(mkdtempSync(join(home, 'user-')));
    console.log(`Installed: ${steward.packages.join(', ')}, ${steward.files.length} files.`);
    for (const [major, runs] of NODES) {
      const node = nodeOf(major, home);
      if (node === null) {
        console.log(`Node ${major}: none for this machine.`);
        continue;
      }
      for (const expected of runs ? EXPECTED : TOO_OLD) {
        const fault = await expected.check(steward, node);
        if (fault !== null) failures += 1;
        console.log(`Node ${major}: ${expected.title}${fault === null ? '' : `: ${fault}`}`);
      }
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  if (failures > 0) process.exitCode = 1;
}

/** The program of a Node of that version; null: npm has none for this machine. */
function nodeOf(major: number, home: string): string | null {
  if (process.platform !== 'linux')
    return process.versions.node.startsWith(`${major}.`) ? process.execPath : null;
  const folder = mkdtempSync(join(home, `node-${major}-`));
  const name = `node-linux-${process.arch}`;
  npm(['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${major}`], folder);
  return join(folder, 'node_modules', name, 'bin/node');
}
