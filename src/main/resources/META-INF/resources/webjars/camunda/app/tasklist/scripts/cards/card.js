/*
 * A card in the list: the household, what is asked and by when. Without an answer Tasklist's own card stays as it is.
 *
 * Tasklist draws its whole list anew when a task opens and after each act. What a card said last is drawn at once then, or the names would
 * be gone for as long as the server takes. It is remembered in this page only, and until somebody logs out or in.
 */
import { cardOf } from './server.js';
import { element, facts } from './words.js';

/* Tasklist 7.24: one <li class="task"> per task, with its title in .names. */
const TASK = 'li.task';
const TITLE = '.names h4.task';
const LINK = 'a';
const LIST = '.column.tasks-list .three-cols-layout-cell.content';
const NO_NAMES = 'De namen en data konden we nu niet ophalen. Uw taken staan er wel. Ververs de pagina om het opnieuw te proberen.';

const last = new Map();

window.angular.module('cam.tasklist.tasklist').run(['$rootScope', root => {
  root.$on('authentication.changed', () => last.clear());
}]);

function draw(node, card) {
  const task = node.closest(TASK);
  const title = task && task.querySelector(TITLE);
  if (!title) {
    return;
  }
  undraw(node);
  task.classList.add('vl-card');
  const described = [];
  if (card.subject || card.number) {
    const subject = element('p', 'vl-subject', card.subject || card.number);
    title.parentNode.insertBefore(subject, title);
    described.push(subject);
  }
  const due = element('p', 'vl-facts');
  due.append(...facts(card));
  described.push(due);
  if (card.asked) {
    node.append(element('p', 'vl-asked', card.asked));
  }
  node.append(due);
  described.forEach((part, index) => { part.id = `vl-${card.taskId}-${index}`; });
  title.querySelector(LINK)?.setAttribute('aria-describedby', described.map(part => part.id).join(' '));
}

function undraw(node) {
  const task = node.closest(TASK);
  task?.classList.remove('vl-card');
  task?.querySelectorAll('.vl-subject, .vl-asked, .vl-facts').forEach(old => old.remove());
  task?.querySelector(TITLE)?.querySelector(LINK)?.removeAttribute('aria-describedby');
}

function tell(error) {
  const list = document.querySelector(LIST);
  // Whoever is logged out reads that from Tasklist.
  if (list && error.status !== 401 && !list.querySelector('.vl-no-names')) {
    const line = element('p', 'vl-no-names', NO_NAMES);
    line.setAttribute('role', 'status');
    list.prepend(line);
  }
}

export default {
  id: 'vliegwiel-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render: (node, { taskId }) => {
    const before = last.get(taskId);
    if (before) {
      queueMicrotask(() => draw(node, before)); // by then the card is on the page
    }
    cardOf(taskId).then(card => {
      document.querySelector('.vl-no-names')?.remove();
      if (!card) { // since the task was drawn it is no longer for this person
        last.delete(taskId);
        undraw(node);
      } else if (JSON.stringify(card) !== JSON.stringify(before)) {
        last.set(taskId, card);
        draw(node, card);
      }
    }).catch(tell);
  }
};
