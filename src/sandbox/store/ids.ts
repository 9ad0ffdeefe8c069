/** Deterministic identities: the same story told twice gives the same ids. */
export interface Identity {
  /** GraphQL node id. */
  readonly id: string;
  readonly databaseId: number;
}

const PREFIX = {
  User: 'U',
  Bot: 'BOT',
  Organization: 'O',
  Team: 'T',
  Repository: 'R',
  Issue: 'I',
  PullRequest: 'PR',
  IssueComment: 'IC',
  Label: 'LA',
  IssueType: 'IT',
  IssueFieldSingleSelect: 'IFSS',
  IssueFieldText: 'IFT',
  IssueFieldNumber: 'IFN',
  IssueFieldDate: 'IFD',
  IssueFieldSingleSelectOption: 'IFSSO',
  IssueFieldSingleSelectValue: 'IFSSV',
  IssueFieldTextValue: 'IFTV',
  IssueFieldNumberValue: 'IFNV',
  IssueFieldDateValue: 'IFDV',
  Reaction: 'REA',
  UserContentEdit: 'UCE',
  PinnedIssue: 'PI',
  Activity: 'PSH',
  StatusContext: 'SC',
  AssignedEvent: 'AE',
  UnassignedEvent: 'UNAE',
  LabeledEvent: 'LE',
  UnlabeledEvent: 'UNLE',
  ClosedEvent: 'CE',
  ReopenedEvent: 'REE',
  RenamedTitleEvent: 'RTE',
  TransferredEvent: 'TRE',
  CommentDeletedEvent: 'CDE',
  LockedEvent: 'LOE',
  UnlockedEvent: 'UNLOE',
  PinnedEvent: 'PIE',
  UnpinnedEvent: 'UNPIE',
  IssueTypeAddedEvent: 'ITAE',
  IssueTypeChangedEvent: 'ITCE',
  IssueTypeRemovedEvent: 'ITRE',
  MentionedEvent: 'MEE',
  SubscribedEvent: 'SE',
  CrossReferencedEvent: 'CRE',
  MarkedAsDuplicateEvent: 'MADE',
  UnmarkedAsDuplicateEvent: 'UNMADE',
  SubIssueAddedEvent: 'SIAE',
  SubIssueRemovedEvent: 'SIRE',
  ParentIssueAddedEvent: 'PIAE',
  ParentIssueRemovedEvent: 'PIRE',
  IssueFieldAddedEvent: 'IFAE',
  IssueFieldChangedEvent: 'IFCE',
  IssueFieldRemovedEvent: 'IFRE',
  BlockedByAddedEvent: 'BBAE',
  BlockedByRemovedEvent: 'BBRE',
  BlockingAddedEvent: 'BAE',
  BlockingRemovedEvent: 'BRE',
} as const;

export type NodeKind = keyof typeof PREFIX;

/** GitHub's counters of today: issues, comments and events are past 32 bits, so that `databaseId` is null. */
const START: Partial<Record<NodeKind, number>> = {
  User: 1_000_000,
  Bot: 41_000_000,
  Organization: 9_000_000,
  Repository: 700_000_000,
  Label: 5_000_000_000,
  Issue: 3_600_000_000,
  PullRequest: 2_900_000_000,
  IssueComment: 3_700_000_000,
};
const EVENT_START = 20_000_000_000;

export class IdSource {
  #sequence = 0;
  readonly #last = new Map<NodeKind | 'event', number>();

  /** A number that only grows: the order of what happened, also within one second. */
  sequence(): number {
    this.#sequence += 1;
    return this.#sequence;
  }

  next(kind: NodeKind): Identity {
    const counter = kind.endsWith('Event') ? 'event' : kind;
    const start = counter === 'event' ? EVENT_START : (START[kind] ?? 1000);
    const databaseId = (this.#last.get(counter) ?? start) + 1;
    this.#last.set(counter, databaseId);
    const packed = Buffer.alloc(8);
    packed.writeBigUInt64BE(BigInt(databaseId));
    return { id: `${PREFIX[kind]}_kwDO${packed.subarray(2).toString('base64url')}`, databaseId };
  }
}
