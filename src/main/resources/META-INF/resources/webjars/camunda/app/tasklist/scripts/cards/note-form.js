/* The dialog for a note: its fields, and what is wrong with them. */
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

/** @param typed what stood in it before; null for an empty one */
export function build(subject, typed) {
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
  Object.entries(typed ?? {}).forEach(([name, value]) => { form.elements[name].value = value; });
  document.body.append(dialog);
  return { dialog, form, save, cancel, fault };
}

/** Shows beside each field what is wrong, and under the form the rest. */
export function explain({ form, fault }, error) {
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

export function checkText(form) {
  const length = form.elements.text.value.trim().length;
  const message = length === 0 ? 'Schrijf eerst uw notitie.' : length > MOST ? `Dit is te lang. Haal er ${length - MOST} tekens af.` : null;
  return message && Object.assign(new Error(message), { faults: [{ field: 'text', message }] });
}
