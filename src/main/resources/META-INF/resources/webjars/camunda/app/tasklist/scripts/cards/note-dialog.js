/*
 * Writing a note in a dossier, without leaving the task. When the session ends the dialog goes, since it would stand over the login page for
 * whoever comes next; its text stays in this page's memory, and is there again when the same person logs in here.
 */
import { leave, person, whenItBegins, whenItEnds } from '../login.js';
import { newKey } from '../server.js';
import { build, checkText, explain } from './note-form.js';
import { ask } from './server.js';

const LOSE = 'Uw notitie is nog niet bewaard. Toch sluiten?';
const HELD = 'Uw notitie is nog niet bewaard. Log in, dan kunt u verder met uw tekst.';

/** The one on the screen. */
let shown = null;
let held = null;

whenItEnds(() => {
  if (shown) {
    held = typed(shown) ? { ...shown.note, typed: typed(shown) } : null;
    close(shown);
  }
  return held && HELD;
});

whenItBegins(login => {
  const note = held;
  held = null;
  if (note?.login === login) {
    show(note);
  }
});

/** @param saved is called with the dossier's number after the note was kept; the focus goes back to where it was */
export function writeNote(number, subject, saved) {
  show({ login: person(), number, subject, saved, key: newKey() });
}

function show(note) {
  const screen = { ...build(note.subject, note.typed), note, before: document.activeElement };
  const { dialog, form, cancel } = screen;
  shown = screen;
  cancel.addEventListener('click', () => close(screen));
  // Escape asks nothing when there is nothing to lose.
  dialog.addEventListener('cancel', event => {
    if (typed(screen) && !window.confirm(LOSE)) {
      event.preventDefault();
    }
  });
  dialog.addEventListener('close', () => close(screen));
  form.addEventListener('submit', event => {
    event.preventDefault();
    const wrong = checkText(form);
    wrong ? explain(screen, wrong) : save(screen);
  });
  dialog.showModal();
  form.elements.text.focus();
}

async function save(screen) {
  const { note, form } = screen;
  const { text, kind, on } = form.elements;
  screen.save.disabled = true;
  try {
    await ask('POST', `/api/desk/dossiers/${note.number}/notes`, { text: text.value.trim(), kind: kind.value, on: on.value },
      { 'Idempotency-Key': note.key });
    held = held?.key === note.key ? null : held;
    close(screen);
    note.saved(note.number);
  } catch (error) {
    refused(screen, error);
  } finally {
    screen.save.disabled = false;
  }
}

function refused(screen, error) {
  if (error.status === 401) {
    leave();
  } else if (shown === screen) {
    explain(screen, error);
  }
}

/** Null when there is nothing to lose. */
function typed({ form }) {
  const { text, kind, on } = form.elements;
  return text.value.trim() ? { text: text.value, kind: kind.value, on: on.value } : null;
}

function close(screen) {
  if (shown === screen) {
    shown = null;
    screen.dialog.close();
    screen.dialog.remove();
    screen.before?.focus();
  }
}
