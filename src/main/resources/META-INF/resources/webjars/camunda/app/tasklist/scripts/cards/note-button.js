/* Above each task of a household: a note in its dossier, and letting the task wait. In the place of Tasklist's comments. */
import { cardOf } from './server.js';
import { element } from './words.js';
import { writeNote } from './note-dialog.js';

const SAVED = 'Uw notitie staat in het dossier.';
/* Whoever shows a dossier beside the form, draws it anew: dossier-tab.js listens. */
const CHANGED = 'vliegwiel:dossier-changed';

function action(text, sign) {
  const button = element('button', 'btn btn-link vl-action');
  button.type = 'button';
  button.hidden = true;
  const icon = element('span', `glyphicon glyphicon-${sign}`);
  icon.setAttribute('aria-hidden', 'true');
  button.append(icon, ` ${text}`);
  return button;
}

function note(node, vars, scope) {
  const button = action('Notitie in het dossier', 'pencil');
  const said = element('span', 'vl-said');
  said.setAttribute('role', 'status');
  node.append(button, said);
  let card;
  follow(scope, found => {
    card = found;
    said.textContent = '';
    button.hidden = !card?.dossier;
    here = { said, dossier: card?.dossier };
  });
  button.addEventListener('click', () => writeNote(card.dossier, card.subject, saved));
}

/* The task that is open: it may have been drawn anew while somebody wrote. */
let here = {};

function saved(dossier) {
  if (here.dossier === dossier) {
    here.said.textContent = SAVED;
  }
  document.dispatchEvent(new Event(CHANGED));
}

function pause(node, vars, scope) {
  const button = action('Laten wachten', 'hourglass');
  node.append(button);
  follow(scope, card => { button.hidden = !card?.canWait; });
  button.addEventListener('click', () => {
    const search = new URLSearchParams(location.hash.split('?')[1] || '');
    search.set('processStart', 'pause-task'); // Tasklist opens the form that starts this process
    location.hash = `#/?${search}`;
  });
}

/** Tells what the task is that is open now. */
function follow(scope, tell) {
  scope.$watch('task', task => {
    tell(undefined);
    if (task) {
      cardOf(task.id).then(card => scope.task?.id === task.id && tell(card)).catch(() => {});
    }
  });
}

export default [
  { id: 'vliegwiel-note', pluginPoint: 'tasklist.task.action', priority: 200, render: note },
  { id: 'vliegwiel-pause', pluginPoint: 'tasklist.task.action', priority: 100, render: pause }
];
