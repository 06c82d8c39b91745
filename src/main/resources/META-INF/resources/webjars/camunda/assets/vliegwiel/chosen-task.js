/*
 * Where the columns lie below each other, the form of the chosen task is out of sight. The lists above it are drawn anew then and push it
 * away again: it is brought back then, until somebody does something.
 */
const STACKED = matchMedia('(max-width: 767px)');
const SETTLING = 20000; // a slow line draws them late

let shown;
let bringBackUntil = 0;
['wheel', 'touchmove', 'mousedown', 'keydown'].forEach(act => document.addEventListener(act, () => { bringBackUntil = 0; }, true));

/** At each change of the page. */
export function showChosenTask() {
  const task = document.querySelector('li.task.active a')?.getAttribute('href');
  if (task && task !== shown && STACKED.matches) {
    bringBackUntil = Date.now() + SETTLING;
  }
  if (Date.now() < bringBackUntil) {
    document.querySelector('.task-details')?.scrollIntoView();
  }
  shown = task ?? shown;
}
