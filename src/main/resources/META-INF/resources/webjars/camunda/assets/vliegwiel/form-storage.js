/*
 * Keeps forms out of the browser's storage, where the next person at this computer could read them.
 *
 * Tasklist writes a form there in clear text at "Save" and when a session ends, under these two beginnings (camunda-tasklist-bootstrap.js:
 * a Camunda form, an embedded form), and leaves it there until that person completes the task in that browser. What an older
 * version left behind is wiped, whoever typed it. Drafts stand on the server instead (scripts/drafts.js).
 */
const OF_A_FORM = /^(camunda-form|camForm):/;

function wipe(storage) {
  Object.keys(storage).filter(key => OF_A_FORM.test(key)).forEach(key => storage.removeItem(key));
}

try {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function setUnlessOfAForm(key, value) {
    if (!OF_A_FORM.test(key)) {
      setItem.call(this, key, value);
    }
  };
  [localStorage, sessionStorage].forEach(wipe);
} catch {
  // A browser that keeps its storage shut keeps no forms in it.
}
