import type { Effect } from './product.ts';
import { documentNames } from './product.ts';
import type { Recording } from './recording.ts';

/** Beginning of a comment's key → the document that it shows. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  status: ['status'],
  breach: ['notice'],
  owner: ['notice'],
  overruled: ['notice'],
  hold: ['notice'],
  escalation: ['escalation'],
  'page-failed': ['escalation'],
  'page-digest': ['escalation'],
  'post-mortem': ['post-mortem', 'post-mortem-facts'],
  command: ['refusal'],
  help: ['help'],
  explain: ['explain'],
  'self-service': ['self-service'],
  secret: ['secret'],
  'out-of-scope': ['out-of-scope'],
  'follow-up': ['follow-up'],
  bystander: ['bystander'],
  denied: ['denied'],
  remind: ['reminder'],
  'closed-for-silence': ['silence'],
  desk: ['desk'],
  digest: ['digest'],
  handover: ['handover'],
  triage: ['triage'],
  'triage-end': ['triage-end'],
};

/** How often each kind of effect, each kind of key and each document occurred. */
export class Coverage {
  readonly effects = new Map<string, number>();
  readonly keys = new Map<string, number>();
  readonly documents = new Map<string, number>();

  add({ runs }: Recording): void {
    for (const { effects } of runs) for (const effect of effects) this.#effect(effect);
  }

  #effect(effect: Effect): void {
    count(this.effects, effect.kind === 'page' ? `page ${effect.page.action}` : effect.kind);
    const keys = 'keys' in effect ? effect.keys : effect.kind === 'create_issue' ? [effect.key] : [];
    for (const key of keys) {
      const kind = key.split(':')[0] ?? '';
      count(this.keys, kind);
      if (effect.kind !== 'delete_comment')
        for (const document of DOCUMENTS[kind] ?? []) count(this.documents, document);
    }
    if (effect.kind === 'page') count(this.documents, 'page');
  }

  /** Documents of the product that no story showed. */
  get unseen(): string[] {
    return documentNames.filter((name) => !this.documents.has(name));
  }

  get table(): string {
    const part = (name: string, counts: ReadonlyMap<string, number>): string =>
      [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, many]) => `${name} ${key}: ${many}`)
        .join('\n');
    return [part('effect', this.effects), part('document', this.documents), part('key', this.keys)].join(
      '\n',
    );
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
