import { verify } from 'node:crypto';
import type { Apps } from './apps.ts';
import { ApiProblem } from './problem.ts';
import type { Repository } from './store/records.ts';
import type { Store } from './store/store.ts';
import type { Installation, Permissions, Viewer } from './viewer.ts';
import { ANONYMOUS } from './viewer.ts';

export type TokenSpec =
  /** A workflow's own token: acts as `github-actions`, in this repository alone. */
  | { readonly kind: 'actions'; readonly repository: string; readonly permissions?: Permissions }
  /** A personal token; with `permissions` a fine-grained one. */
  | {
      readonly kind: 'pat';
      readonly login: string;
      readonly permissions?: Permissions;
      readonly repositories?: readonly string[];
      /** Of a classic one: whether it has the scope `workflow`; true when left out. */
      readonly workflow?: boolean;
    }
  | {
      readonly kind: 'installation';
      readonly installation: Installation;
      readonly permissions?: Permissions;
      /** Of the installation's repositories; all of them when left out. */
      readonly repositories?: readonly Repository[];
    };

interface Issued {
  readonly viewer: Viewer;
  /** On the scale of `performance.now()`: a client keeps a token for a real hour, wherever the clock is set. */
  readonly expires: number;
}

const HOUR = 3_600_000;
const JWT_SECONDS = 600;

const ACTIONS_DEFAULT: Permissions = { issues: 'write', contents: 'read' };

export class Tokens {
  readonly #store: Store;
  readonly #apps: Apps;
  readonly #issued = new Map<string, Issued>();

  constructor(store: Store, apps: Apps) {
    this.#store = store;
    this.#apps = apps;
  }

  /** A new token. Its text says that it is none of GitHub's. */
  issue(spec: TokenSpec): string {
    const token = `SANDBOX-not-a-secret-${spec.kind}-${this.#issued.size + 1}`;
    const expires = spec.kind === 'pat' ? Infinity : performance.now() + HOUR;
    this.#issued.set(token, { viewer: this.#viewer(spec), expires });
    return token;
  }

  revoke(token: string): void {
    this.#issued.delete(token);
  }

  /** The viewer for whom a token stands; undefined for one that is unknown or expired. */
  viewerOf(token: string): Viewer | undefined {
    const issued = this.#issued.get(token);
    return issued && issued.expires > performance.now() ? issued.viewer : undefined;
  }

  /** Reads an Authorization header. */
  authenticate(header: string | undefined): Viewer {
    if (header === undefined) return ANONYMOUS;
    const [, scheme = '', credentials = ''] = /^(\w+) +(.+)$/.exec(header.trim()) ?? [];
    if (/^bearer$/i.test(scheme) && credentials.split('.').length === 3) return this.#byJwt(credentials);
    const viewer = /^(bearer|token)$/i.test(scheme) ? this.viewerOf(credentials) : undefined;
    if (!viewer) throw new ApiProblem('UNAUTHORIZED', 'Bad credentials');
    return viewer;
  }

  #repository(fullName: string): Repository {
    const repository = this.#store.repository(fullName);
    if (!repository) throw new Error(`no repository ${fullName}`);
    return repository;
  }

  #viewer(spec: TokenSpec): Viewer {
    if (spec.kind === 'actions') {
      const repositories = new Set([this.#repository(spec.repository)]);
      const account = this.#store.bot('github-actions');
      return { kind: 'actions', account, permissions: spec.permissions ?? ACTIONS_DEFAULT, repositories };
    }
    if (spec.kind === 'pat') {
      return {
        kind: 'pat',
        account: this.#store.user(spec.login),
        ...(spec.permissions ? { permissions: spec.permissions } : {}),
        ...(spec.workflow === false ? { lacksWorkflow: true } : {}),
        ...(spec.repositories
          ? { repositories: new Set(spec.repositories.map((name) => this.#repository(name))) }
          : {}),
      };
    }
    const { installation } = spec;
    return {
      kind: 'installation',
      account: installation.app.bot,
      app: installation.app,
      installation,
      permissions: spec.permissions ?? installation.app.permissions,
      repositories: new Set(spec.repositories ?? this.#apps.repositoriesOf(installation)),
    };
  }

  #byJwt(jwt: string): Viewer {
    const [header = '', payload = '', signature = ''] = jwt.split('.');
    const fail = (message: string) => new ApiProblem('UNAUTHORIZED', message);
    const claims = readClaims(payload);
    const issuer =
      typeof claims?.iss === 'number'
        ? String(claims.iss)
        : typeof claims?.iss === 'string'
          ? claims.iss
          : '';
    const app = this.#apps.find(issuer);
    if (!claims || !app) throw fail('A JSON web token could not be decoded');
    const signed = Buffer.from(`${header}.${payload}`);
    if (!verify('RSA-SHA256', signed, app.publicKey, Buffer.from(signature, 'base64url'))) {
      throw fail('A JSON web token could not be decoded');
    }
    // The caller stamps it with its machine's clock, which knows nothing of a sandbox set to another day.
    const now = Date.now() / 1000;
    const { exp, iat } = claims;
    if (typeof exp !== 'number' || exp <= now) {
      throw fail(
        "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
      );
    }
    if (typeof iat !== 'number' || iat > now + 60) {
      throw fail(
        "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
      );
    }
    if (exp > now + JWT_SECONDS + 60) throw fail("'Expiration time' claim ('exp') is too far in the future");
    return { kind: 'app', account: null, app };
  }
}

function readClaims(payload: string): Record<string, unknown> | null {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
