// Asks the server about drafts, with the login of Tasklist.
const DRAFTS = '/api/desk/drafts/';
const DOSSIERS = '/api/desk/dossiers/';
const TASKLIST = '/camunda/app/tasklist/default/';
/** A browser sends no more than 64 kB for a page that is gone. */
const MOST_WHEN_GONE = 60_000;

export const look = place => ask('GET', DRAFTS + place);
export const save = (place, draft) => ask('PUT', DRAFTS + place, draft);
export const discard = place => ask('DELETE', DRAFTS + place);
export const addNote = (number, note) => ask('POST', `${DOSSIERS}${number}/notes`, note);

/** @return its status, 0 without a connection, and what it says */
async function ask(method, address, body) {
  try {
    const answer = await send(method, address, body);
    if (answer.status !== 403) {
      return await read(answer);
    }
    await fetch(TASKLIST); // gives a new session its token
    return await read(await send(method, address, body));
  } catch {
    return { ok: false, status: 0, says: {} };
  }
}

function send(method, address, body) {
  const text = body && JSON.stringify(body);
  return fetch(address, {
    method,
    body: text,
    keepalive: (text?.length ?? 0) < MOST_WHEN_GONE,
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() }
  });
}

function token() {
  return document.cookie.split('; ').find(cookie => cookie.startsWith('XSRF-TOKEN='))?.split('=')[1] ?? '';
}

async function read(answer) {
  const json = answer.headers.get('Content-Type')?.includes('json');
  return { ok: answer.ok, status: answer.status, says: json ? await answer.json() : {} };
}
