/* The dialog in which somebody writes a note in a dossier, without leaving the task. */
import { ask } from './server.js';
import { element } from './words.js';

const KINDS = [['VISIT', 'Bezoek'], ['CALL', 'Gebeld'], ['MESSAGE', 'Bericht'], ['MEETING', 'Overleg'], ['OTHER', 'Anders']];
const MOST = 4000;
const ABOUT = 'Deze notitie komt in het dossier. Collega\'s die het dossier mogen zien, kunnen haar lezen.';

function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

function field(name, label, input) {
  const row = element('p', 'vl-field');
  const said = element('label', '', label);
  input.id = `vl-note-${name}`;
  input.name = name;
  said.htmlFor = input.id;
  const fault = element('span', 'vl-fault');
  fault.id = `${input.id}-fault`;
  input.setAttribute('aria-describedby', fault.id);
  row.append(said, input, fault);
  return row;
}

function kinds() {
  const list = element('select', 'form-control');
  KINDS.forEach(([value, label]) => {
    const option = element('option', '', label);
    option.value = value;
    list.append(option);
  });
  return list;
}

function button(type, look, text) {
  const made = element('button', `btn ${look}`, text);
  made.type = type;
  return made;
}

function build(subject) {
  const dialog = element('dialog', 'vl-dialog');
  const form = element('form');
  const title = element('h2', '', `Notitie bij ${subject}`);
  title.id = 'vl-note-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const text = element('textarea', 'form-control');
  text.rows = 7;
  const on = element('input', 'form-control');
  on.type = 'date';
  on.value = today();
  on.max = on.value;
  const fault = element('p', 'vl-fault');
  fault.setAttribute('role', 'alert');
  const buttons = element('p', 'vl-buttons');
  const save = button('submit', 'btn-primary', 'Bewaren');
  const cancel = button('button', 'btn-default', 'Niet bewaren');
  buttons.append(save, cancel);
  form.noValidate = true;
  form.append(title, element('p', '', ABOUT), field('text', 'Wat wilt u noteren?', text), field('kind', 'Wat was het?', kinds()),
    field('on', 'Wanneer?', on), fault, buttons);
  dialog.append(form);
  document.body.append(dialog);
  return { dialog, form, save, cancel, fault };
}

/** Shows beside each field what is wrong, and under the form the rest. */
function explain({ form, fault }, error) {
  form.querySelectorAll('.vl-field .vl-fault').forEach(line => { line.textContent = ''; });
  form.querySelectorAll('[aria-invalid]').forEach(input => input.removeAttribute('aria-invalid'));
  const other = error.faults.filter(wrong => !form.elements[wrong.field]).map(wrong => wrong.message);
  error.faults.filter(wrong => form.elements[wrong.field]).forEach(wrong => {
    form.elements[wrong.field].setAttribute('aria-invalid', 'true');
    document.getElementById(`vl-note-${wrong.field}-fault`).textContent = wrong.message;
  });
  fault.textContent = other.join(' ') || (error.faults.length ? 'Er klopt nog iets niet. Kijk hierboven.' : error.message);
  form.querySelector('[aria-invalid]')?.focus();
}

function checkText(form) {
  const length = form.elements.text.value.trim().length;
  const message = length === 0 ? 'Schrijf eerst uw notitie.' : length > MOST ? `Dit is te lang. Haal er ${length - MOST} tekens af.` : null;
  return message && Object.assign(new Error(message), { faults: [{ field: 'text', message }] });
}

/** @param saved is called after the note was kept; the focus goes back to where it was */
export function writeNote(number, subject, saved) {
  const screen = build(subject);
  const { dialog, form, save, cancel } = screen;
  const key = crypto.randomUUID?.() ?? String(Math.random()).slice(2); // sent twice is kept once
  const before = document.activeElement;
  cancel.addEventListener('click', () => dialog.close());
  // Escape asks nothing when there is nothing to lose.
  dialog.addEventListener('cancel', event => {
    if (form.elements.text.value.trim() && !window.confirm('Uw notitie is nog niet bewaard. Toch sluiten?')) {
      event.preventDefault();
    }
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    before?.focus();
  });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const wrong = checkText(form);
    if (wrong) {
      explain(screen, wrong);
      return;
    }
    save.disabled = true;
    try {
      const { text, kind, on } = form.elements;
      await ask('POST', `api/desk/dossiers/${number}/notes`, { text: text.value.trim(), kind: kind.value, on: on.value },
        { 'Idempotency-Key': key });
      dialog.close();
      saved();
    } catch (error) {
      explain(screen, error);
    } finally {
      save.disabled = false;
    }
  });
  dialog.showModal();
  form.elements.text.focus();
}
