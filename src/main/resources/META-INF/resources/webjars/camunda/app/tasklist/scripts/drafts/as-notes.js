// Keeps what somebody typed as a note in the dossier; as more than one when it is too long for one.
import { newKey } from '../server.js';
import { addNote } from './server.js';

const MOST = 4000; // NoteCheck.LONGEST
const NO_CONNECTION = 'Er is geen verbinding. Probeer het opnieuw.';

/** @return how many notes, or why it did not work: what was kept by then is not kept again at the next attempt */
export async function writeNotes(told) {
  told.key ??= newKey();
  const parts = inParts(told.text);
  for (const [index, text] of parts.entries()) {
    const { ok, says } = await addNote(told.number, { text, kind: 'OTHER', on: new Date().toLocaleDateString('sv-SE') }, `${told.key}-${index}`);
    if (!ok) {
      return { problem: says.faults?.map(fault => fault.message).join(' ') || says.detail || NO_CONNECTION };
    }
  }
  return { notes: parts.length };
}

/** Ends a part with a line, else with a word, as long as that leaves a part of some length. */
function inParts(text) {
  const parts = [];
  let rest = text.trim();
  while (rest.length > MOST) {
    const end = [rest.lastIndexOf('\n', MOST), rest.lastIndexOf(' ', MOST)].find(at => at > MOST / 2) ?? MOST;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...parts, rest];
}
