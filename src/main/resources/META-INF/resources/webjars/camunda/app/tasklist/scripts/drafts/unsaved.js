/*
 * What could not be saved because the session ended: in this page's memory and nowhere else. When the same person logs in again in this
 * page it is saved after all; when it is somebody else, it is gone.
 */
import { save } from './server.js';

const held = new Map();
let saving = Promise.resolve();

export function hold(login, place, draft) {
  held.set(place, { login, draft });
}

/** What another window stood in the way of. */
export function take(login, place) {
  const own = held.get(place)?.login === login ? held.get(place).draft : null;
  held.delete(place);
  return own;
}

export function loggedIn(login) {
  saving = saveAll(login);
}

/** Resolves when nothing is on its way any more. */
export function settled() {
  return saving;
}

async function saveAll(login) {
  for (const [place, { login: typist, draft }] of [...held]) {
    const answer = typist === login ? await save(place, draft) : { ok: true };
    if (answer.ok) {
      held.delete(place);
    }
  }
}
