/*
 * After a task the own next one at the same household opens by itself. The next step may be made a moment later by the engine, so we ask
 * again for a few seconds. Whoever does something else meanwhile is not taken away from it.
 */
import { focusWhenDrawn } from './focus.js';
import { ask } from './server.js';
import { element } from './words.js';

/* What Tasklist sends when somebody completes a task, whatever kind of form it has. */
const COMPLETED = /\/task\/([^/]+)\/submit-form$/;
const LONGEST = 5000;
const BETWEEN = 700;
const LOOKING = 'Even kijken wat er nu komt…';
const NOTHING = 'Klaar. Er is nu niets meer voor u te doen bij dit huishouden.';
const FAILED = 'Uw taak is klaar. Wat er nu komt, vindt u in uw takenlijst.';

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  const completed = method.toUpperCase() === 'POST' && COMPLETED.exec(String(url).split('?')[0]);
  if (completed) {
    this.addEventListener('load', () => this.status >= 200 && this.status < 300 && after(completed[1]));
  }
  return open.call(this, method, url, ...rest);
};

const bar = element('div', 'vl-next');
bar.setAttribute('role', 'status');
bar.setAttribute('aria-live', 'polite');
document.body.append(bar);

function say(text, task) {
  bar.replaceChildren(element('span', '', text));
  if (task) {
    const link = element('a', '', `Open: ${task.name}`);
    link.href = address(task.id);
    bar.append(' ', link);
  }
  bar.classList.toggle('vl-shown', Boolean(text));
}

/** Of the page with this task open, in the same list. */
function address(taskId) {
  const search = new URLSearchParams(location.hash.split('?')[1] || '');
  search.set('task', taskId);
  search.set('forceDisplayTask', 'true'); // else Tasklist closes a task that is not in the list it shows
  search.delete('detailsTab');
  return `#/?${search}`;
}

let latest = 0;
let hiding;

async function after(taskId) {
  const turn = ++latest;
  let busyElsewhere = false;
  const notice = () => { busyElsewhere = true; };
  // From here on: what was clicked and typed before belongs to the task that was completed.
  const events = ['keydown', 'mousedown', 'touchstart'];
  events.forEach(name => document.addEventListener(name, notice, { capture: true, once: true }));
  clearTimeout(hiding);
  say(LOOKING);
  try {
    const answer = await next(taskId, () => turn === latest);
    if (turn === latest) {
      lead(answer, busyElsewhere);
    }
  } catch (error) {
    say(turn === latest && error.status !== 401 ? FAILED : '');
  } finally {
    events.forEach(name => document.removeEventListener(name, notice, { capture: true }));
    hiding = setTimeout(() => say(''), 15000);
  }
}

async function next(taskId, isLatest) {
  const until = Date.now() + LONGEST;
  let answer;
  do {
    answer = await ask('GET', `/api/desk/tasks/next?after=${encodeURIComponent(taskId)}`);
    if (!answer.pending) {
      return answer;
    }
    await new Promise(resolve => setTimeout(resolve, BETWEEN));
  } while (Date.now() < until && isLatest());
  return answer;
}

function lead({ next: found, otherwise }, busyElsewhere) {
  const task = found || otherwise;
  const text = found ? `Klaar. De volgende taak bij dit huishouden: ${found.name}.` : NOTHING;
  say(text + (task && !found && !busyElsewhere ? ` Hiernaast staat wat het eerst klaar moet zijn: ${task.name}.` : ''),
    busyElsewhere ? task : undefined);
  if (task && !busyElsewhere) {
    location.hash = address(task.id);
    focusWhenDrawn(task.id);
  }
}
