import type {
  CreateIssue,
  CreateLabel,
  DeclineFile,
  EditFile,
  Effect,
  OpenBeside,
  ProposeFile,
} from '../plan/effect.ts';
import { Failure } from '../errors.ts';
import { newIssue } from '../plan/effect.ts';
import { labelKey } from '../ticket/labels.ts';
import type { CreateIssueMutation, CreateLabelMutation } from './answers.generated.ts';
import type { Client, GraphqlAnswer } from './client.ts';
import { UncertainWrite } from './client.ts';
import * as queries from './queries.ts';
import type { IdsByName } from './mutations.ts';
import { confirmed, send } from './mutations.ts';
import { isAbsent } from './place.ts';
import { WriteUpFiles } from './write-up-files.ts';
import { CREATE_ISSUE, CREATE_LABEL } from './written.ts';

/** The ids of what a plan calls by name: asked of GitHub, or learned by creating it. */
export class NodeIds implements IdsByName {
  readonly labels: Map<string, string>;
  readonly people = new Map<string, string>();
  /** Logins of which GitHub says that nobody has them. */
  readonly #nobody = new Set<string>();
  readonly issues: Map<string, string>;
  /** Key → number of what was opened; null: a plan opens it, and has not yet. */
  readonly numbers = new Map<string, number | null>();
  readonly #client: Client;
  readonly #repositoryId: string;
  readonly #repository: string;
  #lacksSubIssues = false;

  /**
   * @param labels label name → node id
   * @param issues what plans call issues that there are → node id
   * @param repository `owner/name`
   */
  constructor(
    client: Client,
    repositoryId: string,
    labels: ReadonlyMap<string, string>,
    issues: ReadonlyMap<string, string>,
    repository: string,
  ) {
    this.#client = client;
    this.#repositoryId = repositoryId;
    this.#repository = repository;
    this.issues = new Map(issues);
    this.labels = new Map([...labels].map(([name, id]) => [labelKey(name), id]));
  }

  /**
   * Creates a label, or learns the id of one that somebody else created meanwhile.
   *
   * @returns whether it was created or is there already, or why it is not
   */
  async createLabel(label: CreateLabel): Promise<'done' | 'there' | NotMade> {
    const { name, color, description } = label;
    const input = { repositoryId: this.#repositoryId, name, color, description };
    const answer = await confirmed(async () =>
      send<CreateLabelMutation['m0']>(this.#client, [{ ...CREATE_LABEL, input }]),
    );
    const created = answer?.data?.m0?.label?.id;
    if (created !== undefined) {
      this.labels.set(labelKey(name), created);
      return 'done';
    }
    // Somebody else may have created it meanwhile, or an earlier attempt did and its answer was lost.
    const id = await this.#labelId(name);
    if (id !== null) {
      this.labels.set(labelKey(name), id);
      return 'there';
    }
    return answer === null ? UNCONFIRMED : notMade(answer, 'GitHub created no label.');
  }

  /**
   * Opens an issue and learns its id. It is tried once: opened twice, it would be there twice. Where the answer is
   * lost, the next run sees whether it is there.
   *
   * @returns why it could not be; null: it is open
   */
  async createIssue({ key, title, body, labels, pin }: CreateIssue): Promise<NotMade | null> {
    const became = await this.#open({ title, body, labelIds: this.#labelIds(labels) });
    if (!('id' in became)) return became;
    this.issues.set(newIssue(key).id, became.id);
    if (pin) await this.#pin(became.id);
    return null;
  }

  /**
   * Opens an issue below a ticket and learns its id and number. It is tried once, like any issue. Where GitHub has no
   * sub-issues its text alone says what it belongs to; whom GitHub does not let be assigned it is not given to.
   */
  async openBeside({ issue, key, title, body, labels, logins }: OpenBeside): Promise<NotMade | null> {
    const assigneeIds = await this.#assignable(logins);
    const input = { title, body, labelIds: this.#labelIds(labels), assigneeIds };
    let became = await this.#open(this.#lacksSubIssues ? input : { ...input, parentIssueId: issue.id });
    if (!('id' in became) && /parent_?issue|sub.?issue/i.test(became.fault)) {
      // An older server does not know them, and an issue has a hundred at most.
      this.#lacksSubIssues ||= /not defined|doesn't accept|not accepted/i.test(became.fault);
      became = await this.#open(input);
    }
    if (!('id' in became)) return became;
    this.issues.set(newIssue(key).id, became.id);
    this.numbers.set(key, became.number);
    return null;
  }

  /** Proposes a file, changes it, or proposes it no more. What GitHub refuses says what the token needs. */
  async writeFile(effect: ProposeFile | EditFile | DeclineFile): Promise<NotMade | null> {
    const [owner = '', name = ''] = this.#repository.split('/');
    const files = new WriteUpFiles(this.#client, { owner, name, policyPath: '' });
    try {
      if (effect.kind === 'propose_file') this.numbers.set(effect.key, await files.propose(effect));
      else if (effect.kind === 'decline_file') await files.decline(effect);
      else if (!(await files.edit(effect)))
        return { fault: 'Somebody has changed it meanwhile; the next run looks again.', mayPass: true };
      return null;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (error.code === 'github-unreachable') return UNCONFIRMED;
      if (error.code !== 'github-refused') throw error;
      return { fault: error.message, mayPass: false };
    }
  }

  async #open(
    input: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly id: string; readonly number: number } | NotMade> {
    const written = { ...CREATE_ISSUE, input: { repositoryId: this.#repositoryId, ...input } };
    try {
      const answer = await send<CreateIssueMutation['m0']>(this.#client, [written]);
      return answer.data?.m0?.issue ?? notMade(answer, 'GitHub opened no issue.');
    } catch (error) {
      if (!(error instanceof UncertainWrite)) throw error;
      return UNCONFIRMED;
    }
  }

  #labelIds(names: readonly string[]): string[] {
    return names.flatMap((name) => this.labels.get(labelKey(name)) ?? []);
  }

  /** Ids of those who can be assigned in the repository: an issue that names somebody else might not be opened at all. */
  async #assignable(logins: readonly string[]): Promise<string[]> {
    const [owner = '', repo = ''] = this.#repository.split('/');
    const route = '/repos/{owner}/{repo}/assignees/{assignee}';
    const ids: string[] = [];
    for (const login of logins) {
      const id = this.people.get(login);
      if (id === undefined) continue;
      const { status } = await this.#client.get(route, { owner, repo, assignee: login });
      if (status < 300) ids.push(id);
    }
    return ids;
  }

  /** Three issues may be pinned, and not every token may pin: people can do it themselves. */
  async #pin(issueId: string): Promise<void> {
    const input = { issueId };
    const mutation = { field: 'pinIssue', type: 'PinIssueInput', input, select: 'clientMutationId' };
    try {
      await send(this.#client, [mutation]);
    } catch (error) {
      if (!(error instanceof UncertainWrite)) throw error;
    }
  }

  async #labelId(name: string): Promise<string | null> {
    const answer = await this.#client.query(queries.LABEL_QUERY, { id: this.#repositoryId, name });
    return answer.data?.node?.label?.id ?? null;
  }

  /** Whom a plan names by login GitHub wants by id. Asked once for all, and only where a plan names anybody. */
  async findPeople(plan: readonly Effect[]): Promise<void> {
    const logins = plan.flatMap((e) => ('logins' in e ? e.logins : []));
    const unknown = [...new Set(logins)].filter((login) => !this.people.has(login));
    if (unknown.length === 0) return;
    const answer = await this.#client.query(
      queries.peopleQuery(unknown.length),
      Object.fromEntries(unknown.map((login, index) => [`p${String(index)}`, login])),
    );
    for (const [index, login] of unknown.entries()) {
      const id = answer.data?.[`p${String(index)}`]?.id;
      if (id !== undefined) this.people.set(login, id);
      else if (isAbsent(answer, `p${String(index)}`)) this.#nobody.add(login);
    }
  }

  /** Whether GitHub has said who has a login, or that nobody does. */
  isKnown(login: string): boolean {
    return this.people.has(login) || this.#nobody.has(login);
  }
}

/** Why something is not there that was to be made. */
interface NotMade {
  readonly fault: string;
  /** GitHub gave no reason of its own, so that the same may go through later. */
  readonly mayPass: boolean;
}

export const UNCONFIRMED: NotMade = { fault: 'GitHub did not confirm it.', mayPass: true };

/** What GitHub refuses has a type, its own trouble has none. */
function notMade({ errors: [error] }: GraphqlAnswer<unknown>, otherwise: string): NotMade {
  return { fault: error?.message ?? otherwise, mayPass: error?.type === undefined };
}
