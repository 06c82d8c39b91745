/*
 * What form-js 1.8.7 lacks for people who hear the form or use the keyboard: its choice lists have no roles, cannot be emptied by
 * keyboard, and Tasklist's shortcut to the form knows only older forms. Class names are those of form-js.
 */
const FORM = '.fjs-container';
const LIST = '.fjs-dropdownlist';
const CHOICE = '.fjs-select-hidden-input, .fjs-form-field-select .fjs-input, .fjs-taglist-input';
const FIELD = 'input:not([disabled], [readonly], [type="hidden"]), textarea:not([disabled], [readonly]), select:not([disabled])';

let made = 0;

function set(element, name, value) {
  if (value === null ? element.hasAttribute(name) : element.getAttribute(name) !== value) {
    value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
  }
}

function id(element) {
  element.id ||= `vliegwiel-option-${++made}`;
  return element.id;
}

/** Tells which options there are and which one the arrow keys are at. */
function tellList(input) {
  const list = input.closest('.fjs-form-field')?.querySelector(LIST) ?? null;
  set(input, 'role', 'combobox');
  set(input, 'aria-haspopup', 'listbox');
  set(input, 'aria-expanded', String(Boolean(list)));
  set(input, 'aria-controls', list && id(list));
  const options = [...list?.querySelectorAll('.fjs-dropdownlist-item') ?? []];
  if (list) {
    set(list, 'role', options.length ? 'listbox' : null);
    set(list, 'aria-label', options.length ? input.labels?.[0]?.textContent.trim() || '…' : null);
  }
  for (const option of options) {
    set(option, 'role', 'option');
    set(option, 'aria-selected', String(option.classList.contains('focused')));
  }
  const reached = options.find(option => option.classList.contains('focused'));
  set(input, 'aria-activedescendant', reached ? id(reached) : null);
}

function repair() {
  document.querySelectorAll(FORM).forEach(form => form.querySelectorAll(CHOICE).forEach(tellList));
}

/** The cross beside a choice answers the mouse only. */
function empty(event) {
  const input = event.target;
  if ((event.key === 'Delete' || event.key === 'Backspace') && input.matches?.('.fjs-select-hidden-input')) {
    input.parentElement.querySelector('.fjs-select-cross')?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  }
}

/** The shortcut "to the form": the first field that one may fill in. */
function toForm(event) {
  if (event.ctrlKey && event.altKey && event.code === 'KeyF') {
    document.querySelector(`${FORM} :is(${FIELD})`)?.focus();
  }
}

let planned = 0;
const watcher = new MutationObserver(() => {
  planned ||= setTimeout(() => {
    planned = 0;
    repair();
  }, 60);
});

document.addEventListener('keydown', empty);
document.addEventListener('keydown', toForm);
watcher.observe(document.body, { attributeFilter: ['class'], childList: true, subtree: true });

export default [];
