/* Speaks with our own part of the server, with the login of Tasklist. Nothing of an answer stays in the browser. */
import { token } from '/desk/token.js';

/* This page gives a session its token: of a session that began in another tab, this one has not heard yet. */
const TASKLIST = '/camunda/app/tasklist/default/';

/** @return its status, 0 without a connection, and what it says */
export async function request(method, address, body, more = {}) {
  try {
    const answer = await send(method, address, body, more);
    if (answer.status !== 403) {
      return await read(answer);
    }
    await fetch(TASKLIST);
    return await read(await send(method, address, body, more));
  } catch {
    return { ok: false, status: 0, says: {} };
  }
}

function send(method, address, body, { headers, keepalive = false }) {
  return fetch(address, {
    method,
    body: body && JSON.stringify(body),
    cache: 'no-store',
    keepalive,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-XSRF-TOKEN': token(), ...headers }
  });
}

async function read(answer) {
  const json = answer.headers.get('Content-Type')?.includes('json');
  return { ok: answer.ok, status: answer.status, says: json ? await answer.json() : {} };
}

/** Names something that is sent, so that sent twice it is kept once. */
export function newKey() {
  return crypto.randomUUID?.() ?? String(Math.random()).slice(2); // without https there is no randomUUID
}
