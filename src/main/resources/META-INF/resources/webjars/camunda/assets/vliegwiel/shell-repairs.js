/*
 * What the web apps' shell lacks for people who hear the screen or use the keyboard: names for its icons, where one is, what is
 * told aloud. The class names are the shell's own (7.24); one that is gone is simply no longer found.
 */
import { language } from './language.js';
import { showChosenTask } from './chosen-task.js';

const dutch = language === 'nl';

// Controls of which an icon is all there is: [selector, Dutch, English]. Others are named after their own tooltip.
const NAMES = [
  ['[data-region="filters"]', 'Lijsten in- of uitklappen', 'Fold or unfold the lists'],
  ['[data-region="list"]', 'Taken in- of uitklappen', 'Fold or unfold the tasks'],
  ['.region-toggle[data-region="task"]', 'Taak in- of uitklappen', 'Fold or unfold the task'],
  ['.maximize', 'Alleen de taak tonen', 'Show the task only'],
  ['.reset-regions', 'Lijsten en taken weer tonen', 'Show lists and tasks again'],
  ['.stored-criteria > .dropdown-toggle', 'Bewaarde zoekopdrachten', 'Saved searches'],
  ['.stored-criteria input', 'Naam van de zoekopdracht', 'Name of the search'],
  ['.stored-criteria .input-group-btn > button', 'Zoekopdracht bewaren', 'Save the search'],
  ['.search-container .remove-search', 'Voorwaarde weghalen', 'Remove the condition'],
  ['.app-switch > .dropdown-toggle', 'Naar een andere toepassing', 'To another application'],
  ['.new-sort > .dropdown-toggle', 'Sortering toevoegen', 'Add a sorting'],
  ['.section-toggle', 'Dit deel openen of sluiten', 'Open or close this section'],
  ['th > a[ng-click^="changeOrder"]', 'Sorteren', 'Sort'],
  ['.bjs-drilldown', 'Onderliggend proces openen', 'Open the called process'],
  ['.shutter.actions > a', 'Meer of minder tonen', 'Show more or less'],
  ['a.circle-green', 'Openen, geen storing', 'Open, no incident'],
  ['a.circle-red', 'Openen, er is een storing', 'Open, there is an incident'],
  ['.btn-xs.dropdown-toggle:has(> .caret:only-child)', 'Meer keuzes', 'More choices'],
  ['.modal-header input[ng-model="page.searchValue"]', 'Zoek een proces op naam', 'Search a process by name'],
  ['input[type="radio"].toggle', 'Alles of een deel tonen', 'Show all or a part']
].map(([selector, nl, en]) => [selector, dutch ? nl : en]);

const NAMELESS = 'a:not([aria-label]), button:not([aria-label])';
const CURRENT = ['li.task h4 a', '.task-filter h4 a', '.nav-tabs > li > a'];

/** Writes only what differs, so that a pass over a repaired page changes nothing and wakes nobody. */
function set(element, name, value) {
  if (value === null ? element.hasAttribute(name) : element.getAttribute(name) !== value) {
    value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
  }
}

const all = selector => document.querySelectorAll(selector);

function tooltip(element) {
  return (element.closest('[uib-tooltip]') ?? element.querySelector('[uib-tooltip]'))?.getAttribute('uib-tooltip') ?? '';
}

function nameIcons() {
  NAMES.forEach(([selector, name]) => all(selector).forEach(element => set(element, 'aria-label', name)));
  for (const element of all(NAMELESS)) {
    const name = element.title || tooltip(element);
    if (name && !element.textContent.trim()) {
      set(element, 'aria-label', name);
    }
  }
  // Start: the tile of an app is an empty link over its name.
  all('a.app-label-wrapper').forEach(link => set(link, 'aria-label', link.parentElement.textContent.trim().split('\n')[0]));
}

/** Icons that a click sets going, and that no key reached; without a name they would be no help. */
function reachIcons() {
  for (const icon of all('a[ng-click]:not([href]), a[uib-tooltip]:not([href]), a.expand-collapse:not([href])')) {
    if (icon.ariaLabel || icon.textContent.trim()) {
      set(icon, 'role', 'button');
      set(icon, 'tabindex', '0');
    }
  }
}

function pressIcon(event) {
  if ((event.key === 'Enter' || event.key === ' ') && event.target.matches?.('a[role="button"]:not([href])')) {
    event.preventDefault();
    event.target.click();
  }
}

function markCurrent() {
  CURRENT.forEach(selector => all(selector).forEach(link => set(link, 'aria-current', link.closest('.active') ? 'true' : null)));
}

/** Dates and the person on a task: text that opens on Enter, which nothing told. */
function nameInlineFields() {
  for (const field of all('[cam-widget-inline-field][tabindex]')) {
    const icon = field.querySelector('[uib-tooltip].glyphicon');
    const closed = icon && !field.querySelector('input, button, select');
    const words = closed ? `${icon.getAttribute('uib-tooltip')}: ${field.textContent.trim().replace(/\s+/g, ' ')}` : null;
    set(field, 'role', closed ? 'button' : null);
    set(field, 'aria-label', words);
  }
}

function tellRoles() {
  all('.search-container input[aria-expanded]').forEach(input => set(input, 'role', 'combobox'));
  all('.page-wrap').forEach(page => {
    set(page, 'role', 'main');
    set(page, 'tabindex', '-1');
  });
  all('.notifications').forEach(messages => set(messages, 'aria-live', 'assertive'));
  for (const dialog of all('.modal[role="dialog"]')) {
    set(dialog, 'aria-modal', 'true');
    set(dialog, 'aria-label', dialog.querySelector('.modal-title, .modal-header h3')?.textContent.trim() || 'Vliegwiel');
  }
}

function addSkipLink() {
  const skip = document.createElement('button');
  skip.type = 'button';
  skip.className = 'skip-to-content';
  skip.textContent = dutch ? 'Naar de inhoud' : 'To the content';
  skip.addEventListener('click', () => document.querySelector('.task-card h2, .page-wrap')?.closest('.task-details, .page-wrap').focus());
  document.body.prepend(skip);
}

function repair() {
  showChosenTask();
  all('.task-details').forEach(column => set(column, 'tabindex', '-1'));
  nameIcons();
  reachIcons();
  markCurrent();
  nameInlineFields();
  tellRoles();
}

// Angular draws a list in hundreds of changes: one pass for all.
let planned = 0;
const watcher = new MutationObserver(() => {
  planned ||= setTimeout(() => {
    planned = 0;
    repair();
  }, 60);
});

document.addEventListener('keydown', pressIcon);
addSkipLink();
repair();
watcher.observe(document.body, { attributeFilter: ['class'], childList: true, subtree: true });

export default [];
