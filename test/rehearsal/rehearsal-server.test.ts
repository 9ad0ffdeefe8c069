import { request } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { builtSteward, folderOf, steward } from '../hosts/cli/steward.ts';
import { FILES, Tried } from './tried.ts';

const ANSWERS = { 'answer:severity': 'urgent', 'answer:sure': 'I looked twice', template: 'problem.yml' };

describe('a rehearsal', () => {
  let folder = '';
  let tried: Tried;
  const issues = (path = ''): string => `/acme/${folder.split('/').at(-1) ?? ''}/issues${path}`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'desk-'));
    for (const [path, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    tried = await Tried.start(folder);
  });
  afterAll(async () => {
    await tried[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  it('begins with a customer of the policy, who may be anybody of its team, or a stranger', async () => {
    const home = await tried.text(issues());
    expect(home).toMatch(/<option value="mia" selected\s*>\s*mia \(bigco, gold\)/);
    for (const who of ['ana', 'bo', 'stranger']) expect(home).toContain(`<option value="${who}"`);
  });

  it('offers the forms, and a blank issue to those alone whom GitHub lets open one', async () => {
    const chooser = await tried.text(issues('/new'));
    expect(chooser).toContain('Report a problem');
    expect(chooser).toContain('An idea');
    expect(chooser).not.toContain('Blank issue');
    await tried.post('/-/as', { who: 'ana' });
    expect(await tried.text(issues('/new'))).toContain('Blank issue');
    await tried.post('/-/as', { who: 'mia' });
  });

  it('shows every element of a form, and asks for what GitHub asks for', async () => {
    const form = await tried.text(issues('/new?template=problem.yml'));
    expect(form).toContain('<strong>exact</strong>');
    expect(form).toMatch(/<input type="checkbox" name="answer:where" value="Till"/);
    expect(form).toMatch(/<option value="longer" selected\s*>longer/);
    expect(form).toMatch(/name="answer:sure" value="I looked twice"\s+required/);
    expect(form).toContain('placeholder="shop.example"');
    const refused = await tried.post('/-/open', {
      template: 'problem.yml',
      title: 'x',
      'answer:system': 'mine',
    });
    expect(refused).toContain('“How bad is it?” must be filled in.');
    expect(refused).toContain('“I looked twice” must be ticked.');
    expect(refused).toContain('value="mine"');
  });

  it('opens a ticket, and says what the desk did, who gets mail, and that the pager rings', async () => {
    const ticket = await tried.post('/-/open', {
      ...{ ...ANSWERS, title: '[Problem] <script>alert(1)</script>' },
      ...{ 'answer:where': ['Shop', 'Till'], 'answer:log': 'boom <img src=x onerror=alert(1)>' },
    });
    expect(ticket).toContain('put on “severity: urgent”');
    expect(ticket).toContain('The pager rings.');
    expect(ticket).toMatch(/<a href="\/ana">ana<\/a> gets 2 mails \(mentioned, taking part\)/);
    expect(ticket).toContain('Shop, Till');
    expect(ticket).not.toMatch(/<script>alert|<img src="?x"? onerror/);
    expect(ticket).toContain('FIRST RESPONSE: running');
    expect(await tried.text('/ana')).toContain('because you were mentioned');
    expect(await tried.text('/-/pager')).toContain('The pager rings. By pagerduty');
    // It is told once.
    expect(await tried.text(issues('/1'))).not.toContain('The pager rings.');
  });

  it('lets nobody do what GitHub would not', async () => {
    const page = await tried.text(issues('/1'));
    expect(page).not.toContain('Set labels');
    const refused = await tried.post('/-/act', {
      verb: 'label',
      issue: '1',
      text: '',
      label: [],
      new: 'mine',
    });
    expect(refused).toContain('does not have the correct permissions');
    expect(await tried.text(issues('/1'))).not.toContain('<bdi>mine</bdi>');
  });

  it('does every verb, and its story holds under the built Action', async () => {
    const act = async (fields: Readonly<Record<string, string | readonly string[]>>) =>
      await tried.post('/-/act', { issue: '1', text: '', ...fields });
    await act({ verb: 'comment', body: 'It is the till\n\n- [ ] looked\n- [ ] asked' });
    const [, id = ''] =
      [...(await tried.text(issues('/1'))).matchAll(/id="issuecomment-(\d+)"/g)].at(-1) ?? [];
    expect(await act({ verb: 'tick', text: id, box: '1' })).toContain('☑ asked');
    expect(await act({ verb: 'edit', text: id, body: 'It is the shop' })).toContain('It is the shop');
    expect(await act({ verb: 'react', text: id, with: 'eyes' })).toContain('eyes: mia');
    await act({ verb: 'react', text: 'body', with: 'heart' });
    await act({ verb: 'edit', text: 'body', body: '### How bad is it?\n\nlow' });
    await tried.post('/-/as', { who: 'ana' });
    await act({ verb: 'assign', assignee: ['ana', 'bo'] });
    await act({ verb: 'assign', assignee: ['ana'] });
    await act({ verb: 'label', label: ['reported'], new: 'seen' });
    expect(await tried.post('/-/clock', { by: 'hour', back: issues('/1') })).toContain('What happened');
    await act({ verb: 'comment', body: '/help', then: '' });
    await act({ verb: 'comment', body: 'Done.', then: 'completed' });
    await tried.post('/-/as', { who: 'bo' });
    await act({ verb: 'comment', body: '', then: 'reopen' });
    expect(await act({ verb: 'edit', text: id, delete: 'yes' })).toContain('deleted a comment by');
    await tried.post('/-/clock', { by: 'due' });
    await tried.post('/-/clock', { by: 'monday' });
    expect(await tried.text(issues())).toMatch(/Mon \d+ \w+ \d+, 09:00 C/);
    await tried.post('/-/open', { template: 'idea.md', title: 'Dark', body: 'What if it were dark?' });
    expect(await tried.text(issues('/2'))).toContain('<bdi>idea</bdi>');
    const text = await tried.text('/-/rehearsed.yml');
    await mkdir(join(folder, 'stories'), { recursive: true });
    await writeFile(join(folder, 'stories', 'rehearsed.yml'), text);
    expect(await builtSteward(folder, ['play', 'stories/rehearsed.yml'])).toEqual({
      code: 0,
      out: 'stories/rehearsed.yml holds: what was rehearsed\n',
      err: '',
    });
  });

  it('shows what the next run would do', async () => {
    expect(await tried.text('/-/run')).toContain('Job summary');
  });

  it('puts a sound policy into force, and keeps the one before in place of one with errors', async () => {
    const policy = FILES['.github/steward.yml'] ?? '';
    const bad = await tried.post('/-/policy', { policy: policy.replace('timezone:', 'timzone:') });
    expect(bad).toContain('Not in force: one error.');
    expect(bad).toMatch(/<b>error<\/b> line 2, column 1: .*Did you mean &quot;timezone&quot;/);
    expect(await tried.text('/-/policy')).not.toContain('timzone');
    expect(
      await tried.post('/-/policy', { policy: policy.replace('[ana, bo]', '[ana, bo, chen]') }),
    ).toContain('In force.');
    expect(await tried.text(issues())).toContain('<option value="chen"');
    expect(await tried.post('/-/reload', {})).toContain('In force.');
    expect(await tried.text(issues())).not.toContain('<option value="chen"');
  });

  it('answers to its own address alone, and lets no other page act', async () => {
    const port = Number(new URL(tried.url).port);
    const status = await new Promise((resolve, reject) => {
      const asked = request({
        host: '127.0.0.1',
        port,
        path: '/',
        headers: { host: `evil.example:${String(port)}` },
      });
      asked
        .on('response', (answer) => resolve(answer.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
    for (const origin of [undefined, 'http://evil.example', 'null']) {
      const headers = origin === undefined ? {} : { origin };
      const answer = await fetch(`${tried.url}/-/as`, { method: 'POST', body: 'who=ana', headers });
      expect(answer.status).toBe(403);
    }
    const { headers } = await tried.get(issues());
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    const answer = await fetch(`${tried.url}/-/as`, {
      ...{ method: 'POST', body: 'who=mia&back=//evil.example', redirect: 'manual' },
      headers: { origin: tried.url, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.headers.get('location')).toBe('/');
  });
});

describe('steward try', () => {
  it('says how to get a policy where there is none, and begins with a process all the same', async () => {
    const folder = await folderOf({ 'README.md': '' });
    const { code, err } = await steward(folder, ['try']);
    expect(err).toContain('steward try --extends ddev');
    expect(code).toBe(1);
    await using tried = await Tried.start(folder, '--extends', 'ddev');
    expect(await (await fetch(tried.url)).text()).toContain('This is your desk');
  });

  it('shows every error of a policy', async () => {
    const folder = await folderOf({ '.github/steward.yml': 'version: 1\nteem: {}\n' });
    const { code, err } = await steward(folder, ['try']);
    expect(err).toContain('.github/steward.yml:2:1 error unknown-key');
    expect(code).toBe(1);
  });
});
