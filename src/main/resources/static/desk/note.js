// Without this file the page works too. It keeps what was typed when the session has ended or the connection is gone, and saves once.
import { enterAgain, OFFLINE, tell, token } from './session.js';

const NOT_KEPT = 'Nog niet bewaard. Wat u typte, staat er nog. Probeer het zo opnieuw.';
const one = id => document.getElementById(id);
let saved = one('at-text').value;
let busy = false;

document.addEventListener('submit', async event => {
  if (event.target.id !== 'note') {
    return;
  }
  event.preventDefault();
  if (busy) {
    return;
  }
  wait(true);
  tell(one('problem'), '');
  try {
    await send(event.target, event.submitter?.id === 'search');
  } catch {
    tell(one('problem'), OFFLINE);
  }
  wait(false);
});

/** Nothing is typed between sending and the answer, so that nothing gets lost when the answer takes its place. */
function wait(on) {
  busy = on;
  one('at-text').readOnly = on;
  one('save').textContent = on ? 'Even geduld…' : 'Bewaren';
}

async function send(form, search) {
  const answer = await fetch(search ? '/notitie/zoeken' : form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  if (answer.status === 401 && await enterAgain()) {
    form.elements._csrf.value = await token();
    await send(form, search);
  } else if (answer.status === 403) { // somebody logged in anew in another tab: the next attempt has that session's token
    form.elements._csrf.value = await token();
    tell(one('problem'), NOT_KEPT);
  } else if (answer.redirected && answer.ok) {
    saved = one('at-text').value;
    location.assign(answer.url);
  } else if (answer.status < 500 && answer.headers.get('Content-Type')?.startsWith('text/html')) {
    show(await answer.text(), search);
  } else {
    tell(one('problem'), NOT_KEPT);
  }
}

/** The server has escaped what people typed. */
function show(html, search) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const part = search ? 'who' : 'content';
  one(part).replaceWith(document.importNode(page.getElementById(part), true));
  if (search) {
    (one('results')?.querySelector('input') ?? one('find')).focus();
  } else {
    one('faults')?.focus();
  }
}

document.addEventListener('input', event => {
  if (event.target.id === 'at-text') {
    const left = Number(event.target.dataset.longest) - event.target.value.length;
    tell(one('left'), left < 0 ? `${-left} tekens te veel.` : left <= 200 ? `Nog ${left} tekens.` : '');
  }
});

addEventListener('beforeunload', event => {
  if (one('at-text').value !== saved) {
    event.preventDefault();
  }
});
