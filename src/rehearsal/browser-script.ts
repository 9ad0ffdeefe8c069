/**
 * The script of the pages: an act is sent without leaving the page, which then shows what came of it, says it to those who
 * listen, and stays where it was. Without it every form works as forms do.
 */
export const BROWSER_SCRIPT = `'use strict';
const root = document.documentElement;
root.classList.add('js');
let going = null;
async function go(request, url, push) {
  going?.abort();
  going = new AbortController();
  root.classList.add('busy');
  try {
    const answer = await fetch(url, { ...request, signal: going.signal, headers: { accept: 'text/html' } });
    const text = await answer.text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    const isSame = new URL(answer.url).pathname === location.pathname;
    const top = scrollY;
    document.title = next.title;
    for (const part of ['header.top', 'main']) document.querySelector(part).replaceWith(next.querySelector(part));
    if (push) history.pushState(null, '', answer.url);
    const news = document.getElementById('news') ?? document.getElementById('content');
    const refused = document.querySelector('.refused');
    scrollTo(0, isSame && !refused ? top : 0);
    (refused ?? news).setAttribute('tabindex', '-1');
    (refused ?? news).focus({ preventScroll: true });
    const words = (refused ?? document.getElementById('news'))?.innerText ?? document.title;
    document.getElementById('said').textContent = words;
  } catch (error) {
    if (error.name !== 'AbortError') location.reload();
  } finally {
    root.classList.remove('busy');
  }
}
addEventListener('submit', (event) => {
  const form = event.target;
  const by = event.submitter;
  const data = new URLSearchParams(new FormData(form, by));
  event.preventDefault();
  go({ method: 'POST', body: data }, by?.getAttribute('formaction') ?? form.getAttribute('action'), true);
});
addEventListener('change', (event) => {
  if (event.target.matches('select[data-now]')) event.target.form.requestSubmit();
});
addEventListener('click', (event) => {
  if (event.target.matches('[data-dismiss]')) event.target.closest('.news').remove();
});
addEventListener('popstate', () => go({ method: 'GET' }, location.href, false));
`;
