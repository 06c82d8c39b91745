/*
 * The form that form-js has on the screen. Tasklist keeps it to itself, so it is found where it is drawn: form-js 1.8.7 hands its services
 * down Preact's tree (FormContext.Provider), and the tree hangs from the form's element under __k, a name that Preact fixes for its releases.
 * DraftTest types in a form and is red when a new version moves either.
 */
const DRAWN_IN = '.fjs-container';

/** Null where there is none. */
export function formIn(element) {
  return search(element.querySelector(DRAWN_IN)?.__k);
}

function search(node) {
  if (typeof node?.props?.value?.getService === 'function') {
    return node.props.value.getService('form');
  }
  for (const child of Array.isArray(node?.__k) ? node.__k : []) {
    const form = search(child);
    if (form) {
      return form;
    }
  }
  return null;
}

/** What is worked out or only read is no draft. */
export function computedKeys(form) {
  return new Set(form.get('formFieldRegistry').getAll()
    .filter(field => field.type === 'expression' || field.disabled || field.readonly === true).map(field => field.key));
}

/** form-js takes a text a moment after the last key; a field that is left hands it over at once. */
export function handOver(element) {
  if (element.contains(document.activeElement)) {
    document.activeElement.dispatchEvent(new Event('blur'));
  }
}
