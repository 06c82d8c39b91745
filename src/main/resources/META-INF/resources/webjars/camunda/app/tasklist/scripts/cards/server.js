/* Asks our own part of the server, which knows the names that the engine does not hold. */
import { request } from '../server.js';

const OLD_SCREEN = 'Er ging iets mis. Ververs de pagina en probeer het opnieuw.';
const NO_CONNECTION = 'Er is geen verbinding. Probeer het zo opnieuw.';

/** The answer as an object; an Error whose message a person can read, with the status and what was wrong per field. */
export async function ask(method, address, body, headers) {
  const { ok, status, says } = await request(method, address, body, { headers });
  if (!ok) {
    const error = new Error(says.detail || (status === 0 ? NO_CONNECTION : OLD_SCREEN));
    throw Object.assign(error, { status, faults: says.faults || [] });
  }
  return says;
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
    const { cards } = await ask('POST', '/api/desk/cards', { taskIds: [...now.keys()] });
    const byId = new Map(cards.map(card => [card.taskId, card]));
    now.forEach((waiting, id) => waiting.resolve(byId.get(id)));
  } catch (error) {
    now.forEach(waiting => waiting.reject(error));
  }
}
