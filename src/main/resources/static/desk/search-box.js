// The box with which one finds a household, in the header of a web app: a combobox whose list leads to the household's own page.
// What is typed goes to the server in a request's body, and nowhere else.
import { token } from '/desk/token.js';

const SEARCH = '/api/desk/search';
// Where the web apps keep their header; its mark is a link from the moment that somebody has logged in.
const HEADER = '.navbar-header:has(.app-banner)';
const WAIT = 250;

let asked = 0;
let timer = 0;

function element(tag, attributes = {}, text = '') {
  const made = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  made.textContent = text;
  return made;
}

function build() {
  const box = element('form', { class: 'household-search', role: 'search', action: '/zoeken' });
  const input = element('input', { id: 'household-search', type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', maxlength: '100',
    placeholder: 'Zoek een huishouden', 'aria-label': 'Zoek een huishouden op naam, adres, telefoon of dossiernummer', 'aria-expanded': 'false',
    'aria-controls': 'household-found', 'aria-autocomplete': 'list' });
  const panel = element('div', { class: 'household-panel', hidden: '' });
  panel.append(element('p', { role: 'status', class: 'household-status' }),
    element('ul', { id: 'household-found', role: 'listbox', 'aria-label': 'Gevonden huishoudens' }));
  box.append(input, panel);
  box.addEventListener('submit', event => event.preventDefault());
  input.addEventListener('input', () => {
    forget(box);
    timer = setTimeout(() => find(box, input.value), WAIT);
  });
  input.addEventListener('keydown', event => steer(box, event));
  box.addEventListener('focusout', event => box.contains(event.relatedTarget) || close(box));
  return box;
}

/** What was found belongs to a text that no longer stands in the box; nor is an answer to it still wanted. */
function forget(box) {
  clearTimeout(timer);
  asked += 1;
  box.querySelector('ul').replaceChildren();
  box.querySelector('.household-status').textContent = 'Bezig met zoeken…';
  box.querySelector('input').setAttribute('aria-expanded', 'false');
  box.querySelector('input').removeAttribute('aria-activedescendant');
}

/** @param opens after Enter: what is found alone; of several, or of what only looks alike, somebody chooses */
async function find(box, text, opens = false) {
  forget(box);
  const mine = asked;
  if (!text.trim()) {
    close(box);
    return;
  }
  let found;
  try {
    const answer = await fetch(SEARCH, { method: 'POST', body: JSON.stringify({ text }),
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token() } });
    found = await answer.json();
    found = answer.ok ? found : { hits: [], message: found.detail };
  } catch {
    found = { hits: [], message: 'Zoeken lukt nu niet. Kijk of u internet hebt en probeer het opnieuw.' };
  }
  if (mine === asked) {
    show(box, found);
    if (opens && found.hits.length === 1 && !found.hits[0].why) {
      open(box.querySelector('li'));
    }
  }
}

function show(box, found) {
  box.querySelector('.household-status').textContent = found.message;
  box.querySelector('ul').replaceChildren(...found.hits.map((hit, place) => {
    const option = element('li', { id: `household-found-${place}`, role: 'option', 'aria-selected': 'false', 'data-number': hit.number });
    const where = [hit.address, hit.number, hit.state].filter(Boolean).join(', ');
    option.append(element('strong', {}, hit.name), element('span', {}, hit.why ? `${where}. ${hit.why}.` : where));
    option.addEventListener('mousedown', event => event.preventDefault());
    option.addEventListener('click', () => open(option));
    return option;
  }));
  box.querySelector('.household-panel').hidden = false;
  box.querySelector('input').setAttribute('aria-expanded', String(found.hits.length > 0));
}

function close(box) {
  forget(box);
  box.querySelector('.household-panel').hidden = true;
}

function open(option) {
  window.location.assign(`/dossier/${encodeURIComponent(option.dataset.number)}`);
}

function steer(box, event) {
  const options = [...box.querySelectorAll('li')];
  const now = options.findIndex(option => option.getAttribute('aria-selected') === 'true');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    mark(box, options, (now + (event.key === 'ArrowDown' ? 1 : now < 0 ? 0 : -1) + options.length) % options.length);
  } else if (event.key === 'Enter' && options.length) {
    open(options[Math.max(0, now)]);
  } else if (event.key === 'Enter') {
    find(box, event.target.value, true);
  } else if (event.key === 'Escape') {
    close(box);
    event.target.value = '';
  }
}

function mark(box, options, place) {
  options.forEach((option, at) => option.setAttribute('aria-selected', String(at === place)));
  if (options[place]) {
    box.querySelector('input').setAttribute('aria-activedescendant', options[place].id);
    options[place].scrollIntoView({ block: 'nearest' });
  }
}

let person = false;

/** Once for each login, and away with it when that person leaves. */
async function place() {
  const header = document.querySelector(HEADER);
  if (Boolean(header) === person) {
    return;
  }
  person = Boolean(header);
  document.getElementById('household-search')?.form.remove();
  if (person && await isAllowed() && person && !document.getElementById('household-search')) {
    document.querySelector(HEADER)?.insertAdjacentElement('afterend', build());
  }
}

async function isAllowed() {
  try {
    const answer = await fetch(SEARCH, { headers: { Accept: 'application/json' } });
    return answer.ok && (await answer.json()).allowed;
  } catch {
    return false; // the menu of our own pages leads to the search page
  }
}

const style = element('link', { rel: 'stylesheet', href: '/desk/search-box.css' });
document.head.append(style);
new MutationObserver(place).observe(document.body, { childList: true, subtree: true });
place();
