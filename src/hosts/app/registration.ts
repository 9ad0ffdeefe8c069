import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GithubAddress } from './github-address.ts';
import type { WantedApp } from './manifest.ts';
import { manifestOf } from './manifest.ts';
import { VERSION } from '../product-version.ts';

export interface Registration {
  readonly github: GithubAddress;
  /** Who shall own the App; null: whoever is signed in. */
  readonly organization: string | null;
  /** Path of the file that gets the App's id and keys. It must not be there. */
  readonly file: string;
  /** Of the page on this machine; 0: any that is free. */
  readonly port: number;
  readonly app: Omit<WantedApp, 'redirectUrl'>;
}

/** A registration under way: one page to click on, and what came of it. */
export interface RegistrationUnderWay {
  /** Page to open in a browser on this machine. */
  readonly url: string;
  /** Page at which the App is installed, once it is registered and its keys are in the file. */
  readonly registered: Promise<string>;
  close(): Promise<void>;
}

/** What GitHub answers of a new App, as far as the app needs it. */
interface Created {
  readonly id: number;
  readonly html_url: string;
  readonly pem: string;
  readonly webhook_secret: string;
}

/**
 * Serves a page that registers the App on GitHub with one click, by GitHub's manifest flow: the browser takes the manifest
 * there, comes back with a code that counts once, and the code buys the App's id, key and secret.
 */
export async function register(wanted: Registration): Promise<RegistrationUnderWay> {
  const state = randomBytes(24).toString('hex');
  const { promise: registered, resolve } = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, html }) => {
        response.writeHead(status, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action ${wanted.github.web}; base-uri 'none'; frame-ancestors 'none'`,
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-store',
        });
        response.end(html);
      },
      (error: unknown) => {
        response.writeHead(500).end(page('That did not work', `<p>${escaped(String(error))}</p>`));
      },
    );
  });

  async function answer({ method, url: target = '/' }: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(target, url);
    if (method !== 'GET') return { status: 405, html: page('Only for reading', '') };
    if (pathname === '/') return { status: 200, html: invitation(wanted, url, state) };
    if (pathname !== '/registered') return { status: 404, html: page('There is nothing here', '') };
    if (!isSame(searchParams.get('state') ?? '', state)) {
      const html = page('This is not from here', '<p>Begin again at the page that the command printed.</p>');
      return { status: 400, html };
    }
    const created = await convert(wanted.github.api, searchParams.get('code') ?? '');
    await writeFile(wanted.file, settingsOf(created, wanted.github), { flag: 'wx', mode: 0o600 });
    const install = `${created.html_url}/installations/new`;
    resolve(install);
    return { status: 200, html: done(wanted.file, install) };
  }

  server.listen(wanted.port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    registered,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

interface Answer {
  readonly status: number;
  readonly html: string;
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** @throws Error that says what GitHub answered instead */
async function convert(api: string, code: string): Promise<Created> {
  const response = await fetch(`${api}/app-manifests/${encodeURIComponent(code)}/conversions`, {
    method: 'POST',
    headers: { accept: 'application/vnd.github+json', 'user-agent': `steward/${VERSION}` },
  });
  if (response.status !== 201)
    throw new Error(
      `GitHub did not accept its own code (${response.status}): it counts once, and for an hour. Begin again.`,
    );
  return (await response.json()) as Created;
}

/** Settings of the app, a line each; the key in Base64, since not everything that reads such files takes several lines. */
function settingsOf({ id, pem, webhook_secret }: Created, { web }: GithubAddress): string {
  const server = new URL(web);
  const enterprise =
    server.host === 'github.com'
      ? []
      : [`GHE_HOST=${server.host}`, `GHE_PROTOCOL=${server.protocol.slice(0, -1)}`];
  return [
    '# The GitHub App. Whoever has this file can act as the App: keep it secret.',
    `APP_ID=${id}`,
    `PRIVATE_KEY=${Buffer.from(pem).toString('base64')}`,
    `WEBHOOK_SECRET=${webhook_secret}`,
    ...enterprise,
    '',
  ].join('\n');
}

function invitation({ github, organization, app }: Registration, self: string, state: string): string {
  const manifest = manifestOf({ ...app, redirectUrl: `${self}/registered` });
  const where = organization === null ? '' : `/organizations/${encodeURIComponent(organization)}`;
  const action = `${github.web}${where}/settings/apps/new?state=${state}`;
  const rows = Object.entries(manifest.default_permissions).map(
    ([name, level]) => `<li>${escaped(name.replaceAll('_', ' '))}: ${level}</li>`,
  );
  return page(
    `Register ${app.name}`,
    `<p>One click takes you to GitHub, which asks once more and brings you back here. The App will belong to
${organization === null ? 'you' : `<b>${escaped(organization)}</b>`}, get its webhooks at
<code>${escaped(manifest.hook_attributes.url)}</code>, and may no more than this:</p>
<ul>${rows.join('')}</ul>
<form method="post" action="${escaped(action)}">
<input type="hidden" name="manifest" value="${escaped(JSON.stringify(manifest))}">
<button>Register it on GitHub</button>
</form>`,
  );
}

function done(file: string, install: string): string {
  return page(
    'Registered',
    `<p>Its id and keys are in <code>${escaped(file)}</code>. What is left:</p>
<ol><li><a href="${escaped(install)}">Install it</a> on the repositories that have a desk.</li>
<li>Start it where GitHub can reach it: <code>steward-app</code> reads that file.</li></ol>`,
  );
}

const STYLE = `:root{color-scheme:light dark;font:1.05rem/1.5 system-ui,sans-serif}body{max-width:38rem;margin:3rem auto;padding:0 1rem}
button{font:inherit;padding:.5rem 1rem;border:0;border-radius:.4rem;background:#1f6feb;color:#fff;cursor:pointer}
code{overflow-wrap:anywhere}`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>${body}</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
