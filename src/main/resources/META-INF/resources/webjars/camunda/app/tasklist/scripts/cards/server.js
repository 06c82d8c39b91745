/* Speaks with our own part of the server, which knows the names that the engine does not hold. Nothing of it stays in the browser. */

const OLD_SCREEN = 'Er ging iets mis. Ververs de pagina en probeer het opnieuw.';
const NO_CONNECTION = 'Er is geen verbinding. Probeer het zo opnieuw.';

/** Of the session; Tasklist's own requests show the same one. */
function token() {
  const cookie = document.cookie.split('; ').find(part => part.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.slice('XSRF-TOKEN='.length) : '';
}

/** Where the application is served: everything before Tasklist's own path. */
const ROOT = new URL('../../../../../', new URL('.', import.meta.url)).pathname.replace(/camunda\/$/, '');

/** The answer as an object; an Error whose message a person can read, with the status and what was wrong per field. */
export async function ask(method, path, body, headers) {
  let answer;
  try {
    answer = await fetch(ROOT + path, { method, cache: 'no-store', credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token(), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body) });
  } catch (lost) {
    throw failure(0, { detail: NO_CONNECTION });
  }
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw failure(answer.status, said);
  }
  return said;
}

function failure(status, problem) {
  const error = new Error(problem.detail || OLD_SCREEN);
  return Object.assign(error, { status, faults: problem.faults || [] });
}

/* Tasklist draws each card by itself. Who asks within this time, is asked for in one request. */
const TOGETHER = 30;
let asked = new Map();

/** What the server says of a task; undefined for one that it does not show to this person. */
export function cardOf(taskId) {
  if (asked.size === 0) {
    setTimeout(send, TOGETHER);
  }
  if (!asked.has(taskId)) {
    let settle;
    const promise = new Promise((resolve, reject) => { settle = { resolve, reject }; });
    asked.set(taskId, { promise, ...settle });
  }
  return asked.get(taskId).promise;
}

async function send() {
  const now = asked;
  asked = new Map();
  try {
    const { cards } = await ask('POST', 'api/desk/cards', { taskIds: [...now.keys()] });
    const byId = new Map(cards.map(card => [card.taskId, card]));
    now.forEach((waiting, id) => waiting.resolve(byId.get(id)));
  } catch (error) {
    now.forEach(waiting => waiting.reject(error));
  }
}
