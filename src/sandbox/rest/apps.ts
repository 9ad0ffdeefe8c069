import type { Apps } from '../apps.ts';
import { iso } from '../clock.ts';
import { ApiProblem, notFound } from '../problem.ts';
import type { Repository } from '../store/records.ts';
import type { Tokens } from '../tokens.ts';
import type { App, Installation, Permissions } from '../viewer.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import { deliveryShape } from '../webhooks/delivery.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import type { Answer, Call, Route } from './router.ts';
import { ok, paged, param, route } from './router.ts';
import { repositoryShape, userShape } from './shapes.ts';

/** Parts of the sandbox that deal with apps. */
interface Services {
  readonly apps: Apps;
  readonly tokens: Tokens;
  readonly webhooks: Webhooks;
}

const HOUR = 3_600_000;

function theApp(call: Call): App {
  if (call.viewer.kind === 'app' && call.viewer.app) return call.viewer.app;
  throw new ApiProblem('UNAUTHORIZED', 'A JSON web token could not be decoded');
}

function permissionsShape(permissions: Permissions): Record<string, string> {
  const granted = Object.entries(permissions).filter(([, level]) => level !== 'none');
  return { metadata: 'read', ...Object.fromEntries(granted) };
}

function appShape(call: Call, apps: Apps, app: App) {
  return {
    id: app.id,
    slug: app.slug,
    node_id: `A_${Buffer.from(String(app.id)).toString('base64url')}`,
    client_id: app.clientId,
    owner: userShape(call.store, app.owner),
    name: app.name,
    description: null,
    external_url: call.store.origin,
    html_url: `${call.store.origin}/apps/${app.slug}`,
    created_at: iso(app.createdAt),
    updated_at: iso(app.createdAt),
    permissions: permissionsShape(app.permissions),
    events: app.events,
    installations_count: apps.installationsOf(app).length,
  };
}

function installationShape(call: Call, installation: Installation) {
  const { app, id, account } = installation;
  const api = `${call.store.origin}/api/v3`;
  return {
    id,
    account: userShape(call.store, account),
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.databaseId,
    target_type: account.__typename,
    access_tokens_url: `${api}/app/installations/${id}/access_tokens`,
    repositories_url: `${api}/installation/repositories`,
    html_url: `${call.store.origin}/settings/installations/${id}`,
    repository_selection: installation.selected ? 'selected' : 'all',
    permissions: permissionsShape(app.permissions),
    events: app.events,
    single_file_name: null,
    created_at: iso(installation.createdAt),
    updated_at: iso(installation.createdAt),
    suspended_by: null,
    suspended_at: null,
  };
}

function theInstallation(call: Call, apps: Apps): Installation {
  const app = theApp(call);
  const id = Number(param(call, 'id'));
  const installation = apps.installationsOf(app).find((one) => one.id === id);
  if (!installation) throw notFound();
  return installation;
}

/** Narrows what an app was granted to what a token asks for; asking for more is refused. */
function narrowed(app: App, asked: unknown): Permissions {
  if (typeof asked !== 'object' || asked === null) return app.permissions;
  const wanted = asked as Permissions;
  for (const [scope, level] of Object.entries(wanted)) {
    const held =
      (app.permissions as Record<string, string | undefined>)[scope] ??
      (scope === 'metadata' ? 'read' : 'none');
    if (held !== 'write' && held !== level) {
      throw new ApiProblem(
        'UNPROCESSABLE',
        'The permissions requested are not granted to this installation.',
      );
    }
  }
  return wanted;
}

/** Those of an installation's repositories that a token asks for by name; null: it asks for none in particular. */
function chosen(asked: unknown, all: readonly Repository[]): Repository[] | null {
  if (!Array.isArray(asked)) return null;
  return asked.map((name) => {
    const repository = all.find((one) => one.name === name);
    if (repository !== undefined) return repository;
    throw new ApiProblem(
      'UNPROCESSABLE',
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
    );
  });
}

function accessToken(call: Call, { apps, tokens }: Services): Answer {
  const installation = theInstallation(call, apps);
  const permissions = narrowed(installation.app, call.body.permissions);
  const repositories = chosen(call.body.repositories, apps.repositoriesOf(installation));
  const token = tokens.issue({
    kind: 'installation',
    installation,
    permissions,
    ...(repositories === null ? {} : { repositories }),
  });
  const body = {
    token,
    // Clients count this down with their machine's clock, and keep the token for as long.
    expires_at: iso(Math.floor((Date.now() + HOUR) / 1000) * 1000),
    permissions: permissionsShape(permissions),
    repository_selection: installation.selected || repositories !== null ? 'selected' : 'all',
  };
  return ok(body, 201);
}

function ownRepositories(call: Call, apps: Apps): Repository[] {
  const { installation } = call.viewer;
  if (!installation)
    throw new ApiProblem('FORBIDDEN', 'You must authenticate with an installation access token.');
  return apps.repositoriesOf(installation);
}

export function appRoutes(services: Services): Route[] {
  const { apps, webhooks } = services;
  const theDelivery = (call: Call): Delivery => {
    const id = Number(param(call, 'id'));
    const delivery = webhooks.deliveriesTo(theApp(call)).find((one) => one.id === id);
    if (!delivery) throw notFound();
    return delivery;
  };
  return [
    route('POST', '/app-manifests/:code/conversions', (call) => {
      const app = apps.redeem(param(call, 'code'));
      if (app === undefined) throw notFound();
      const keys = { pem: app.privateKey, webhook_secret: app.webhook?.secret ?? null, client_secret: '' };
      return ok({ ...appShape(call, apps, app), ...keys }, 201);
    }),
    route('GET', '/app', (call) => ok(appShape(call, apps, theApp(call)))),
    route('GET', '/app/installations', (call) =>
      paged(call, '/app/installations', apps.installationsOf(theApp(call)), (one) =>
        installationShape(call, one),
      ),
    ),
    route('GET', '/app/installations/:id', (call) =>
      ok(installationShape(call, theInstallation(call, apps))),
    ),
    route('POST', '/app/installations/:id/access_tokens', (call) => accessToken(call, services)),
    route('GET', '/repos/:owner/:repo/installation', (call) => {
      const app = theApp(call);
      const repository = call.store.repository(`${param(call, 'owner')}/${param(call, 'repo')}`);
      const installation = repository && apps.installationOn(app, repository);
      if (!installation) throw notFound();
      return ok(installationShape(call, installation));
    }),
    route('GET', '/installation/repositories', (call) =>
      paged(
        call,
        '/installation/repositories',
        ownRepositories(call, apps),
        (one) => repositoryShape(call.store, one),
        'repositories',
      ),
    ),
    route('GET', '/app/hook/deliveries', (call) => {
      const app = theApp(call);
      const cursor = Number(call.query.get('cursor') ?? Infinity);
      const size = Number(call.query.get('per_page') ?? 30);
      const all = webhooks
        .deliveriesTo(app)
        .filter((one) => one.id < cursor)
        .toReversed();
      const page = all.slice(0, size);
      const next = all.length > size ? page.at(-1)?.id : undefined;
      const url = `${call.store.origin}/api/v3/app/hook/deliveries?per_page=${size}&cursor=${next ?? ''}`;
      return {
        status: 200,
        body: page.map((one) => deliveryShape(one)),
        headers: next === undefined ? {} : { link: `<${url}>; rel="next"` },
      };
    }),
    route('GET', '/app/hook/deliveries/:id', (call) => {
      const delivery = theDelivery(call);
      const request = { headers: delivery.headers, payload: delivery.payload };
      return ok({ ...deliveryShape(delivery), request, response: { headers: {}, payload: null } });
    }),
    route('POST', '/app/hook/deliveries/:id/attempts', (call) => {
      webhooks.redeliver(theDelivery(call));
      return ok({}, 202);
    }),
  ];
}
