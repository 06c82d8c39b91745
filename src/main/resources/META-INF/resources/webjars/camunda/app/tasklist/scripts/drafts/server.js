// Asks the server about drafts.
import { request } from '../server.js';

const DRAFTS = '/api/desk/drafts/';
const DOSSIERS = '/api/desk/dossiers/';
/** A browser sends no more than 64 kB for a page that is gone. */
const MOST_WHEN_GONE = 60_000;

export const look = place => ask('GET', DRAFTS + place);
export const save = (place, draft) => ask('PUT', DRAFTS + place, draft);
export const discard = place => ask('DELETE', DRAFTS + place);
export const addNote = (number, note, key) => ask('POST', `${DOSSIERS}${number}/notes`, note, { 'Idempotency-Key': key });

function ask(method, address, body, headers) {
  return request(method, address, body, { headers, keepalive: (body ? JSON.stringify(body).length : 0) < MOST_WHEN_GONE });
}
