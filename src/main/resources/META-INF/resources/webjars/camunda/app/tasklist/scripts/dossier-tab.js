/*
 * The dossier beside the form. Tasklist's own tabs (tasklist.task.detail) take the place of the form and throw away what was typed in it;
 * so the sheet gets a column of its own, or covers the form, which stays on the page, where the column is too narrow for both.
 *
 * What we lean on in Tasklist: its right column, the header and content in it, and the task's id in the address.
 */
import { fill } from './dossier-sheet.js';
import { remember, remembered } from './remembered.js';

const COLUMN = '.task-details';
const HEADER = '.task-details > header';
const TASK = '.task-details .task-card';
const ROOM_FOR_BOTH = 620;
const FLAG = 'vliegwiel-dossier'; // whether somebody wants it beside the form; nothing else is kept

let shown = null;
let over = false;

const column = () => document.querySelector(COLUMN);
const isWanted = () => remembered(FLAG) !== 'dicht';
const isWide = () => column().clientWidth >= ROOM_FOR_BOTH;

function taskInAddress() {
  return new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('task');
}

function button() {
  const known = document.getElementById('dossier-toggle');
  if (known) {
    return known;
  }
  const made = document.createElement('button');
  made.id = 'dossier-toggle';
  made.type = 'button';
  made.className = 'btn btn-link';
  made.setAttribute('aria-controls', 'dossier-beside');
  made.addEventListener('click', toggle);
  document.querySelector(`${HEADER} > .reset-regions`).insertAdjacentElement('afterend', made);
  return made;
}

function aside() {
  const known = document.getElementById('dossier-beside');
  if (known) {
    return known;
  }
  const made = document.createElement('aside');
  made.id = 'dossier-beside';
  made.setAttribute('aria-label', 'Dossier');
  made.tabIndex = -1;
  column().append(made);
  new ResizeObserver(arrange).observe(column());
  return made;
}

function toggle() {
  if (isWide()) {
    remember(FLAG, isWanted() ? 'dicht' : 'naast');
  } else {
    over = !over;
  }
  arrange();
  if (over) {
    aside().focus();
  }
}

/** Beside the form, over it, or away: and the button says what it does. */
function arrange() {
  if (!column()) {
    return;
  }
  const wide = isWide();
  const task = document.querySelector(TASK) ? taskInAddress() : null;
  const open = Boolean(task) && (wide ? isWanted() : over);
  column().classList.toggle('dossier-next', open && wide);
  column().classList.toggle('dossier-over', open && !wide);
  const toggling = button();
  toggling.hidden = !task;
  toggling.textContent = wide ? 'Dossier naast het formulier' : open ? 'Terug naar het formulier' : 'Dossier';
  // A button says by its state what it did, or by its words what it does next; never both.
  wide ? toggling.setAttribute('aria-pressed', String(open)) : toggling.removeAttribute('aria-pressed');
  aside().hidden = !open;
  if (open && (task !== shown || !aside().hasChildNodes())) { // after logging in again the column is a new one
    shown = task;
    fill(aside(), task);
  }
}

function follow() {
  const task = taskInAddress();
  if (column() && (task !== shown || document.getElementById('dossier-toggle')?.hidden !== !document.querySelector(TASK))) {
    over = over && task === shown;
    arrange();
  }
}

let waiting = false;
new MutationObserver(() => {
  if (!waiting) {
    waiting = true;
    requestAnimationFrame(() => { waiting = false; follow(); });
  }
}).observe(document.body, { childList: true, subtree: true });

// Whoever writes something into the dossier beside a form says so.
document.addEventListener('vliegwiel:dossier-changed', () => shown && fill(aside(), shown));

export default [];
