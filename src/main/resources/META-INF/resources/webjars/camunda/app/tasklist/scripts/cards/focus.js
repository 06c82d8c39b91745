/* Where the keyboard goes on. Tasklist takes a form away with the focus in it, which then falls to the top of the page. */

/* Tasklist 7.24: the column of the open task; shell-repairs.js lets it take the focus. */
const COLUMN = '.task-details';
const LONGEST = 5000;

/** Puts the focus above a task when it is drawn, unless somebody put it somewhere meanwhile. */
export function focusWhenDrawn(taskId) {
  const drawn = () => document.querySelector(`.vl-task-facts[data-task="${CSS.escape(taskId)}"]`);
  const watcher = new MutationObserver(() => drawn() && arrive());
  const arrive = () => {
    watcher.disconnect();
    if (document.activeElement === document.body) {
      document.querySelector(COLUMN).focus();
    }
  };
  watcher.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-task'] });
  setTimeout(() => watcher.disconnect(), LONGEST);
}
