/**
 * Records what the desk says and does on random tickets and desks, to be compared with what it does after a change.
 *
 *     node test/recorder/record.ts --out FILE [--tickets 5000] [--desks 500]
 *     node test/recorder/record.ts --update     writes the digests that the tests compare with
 */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Coverage } from './coverage.ts';
import { Digests, DIGESTS, SAMPLE } from './digests.ts';
import { DESKS, recordings, TICKETS } from './recording.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    tickets: { type: 'string', default: String(TICKETS) },
    desks: { type: 'string', default: String(DESKS) },
    update: { type: 'boolean', default: false },
  },
});
if (values.update) {
  const digests = new Digests();
  for await (const recording of recordings(SAMPLE)) digests.add(recording);
  writeFileSync(DIGESTS, digests.text);
} else if (values.out === undefined) throw new Error('--out FILE says where to');
else await record(values.out, { tickets: Number(values.tickets), desks: Number(values.desks) });

async function record(out: string, extent: { tickets: number; desks: number }): Promise<void> {
  const coverage = new Coverage();
  const file = openSync(out, 'w');
  let group = '';
  let many = 0;
  for await (const recording of recordings(extent)) {
    if (recording.group !== group) {
      ({ group } = recording);
      process.stderr.write(`${many} recorded; now ${group}\n`);
    }
    many += 1;
    coverage.add(recording);
    writeSync(file, `${JSON.stringify(recording)}\n`);
  }
  closeSync(file);
  console.log(`${many} stories recorded\n${coverage.table}`);
  if (coverage.unseen.length > 0) console.log(`never seen: ${coverage.unseen.join(', ')}`);
}
