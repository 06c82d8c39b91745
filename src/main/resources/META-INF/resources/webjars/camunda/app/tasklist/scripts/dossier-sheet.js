// Fetches the sheet of a task's household in one request, and keeps which chapters are folded: their names and nothing of what stands in them.
import { remember, remembered } from './remembered.js';

const FOLDED = 'vliegwiel-dossier-gevouwen';
const PROBLEMS = {
  401: 'U bent uitgelogd. Log opnieuw in om het dossier te lezen.',
  404: 'Dit huishouden is er niet, of hoort niet bij uw team.'
};
let latest = 0;

export async function fill(aside, task) {
  const mine = ++latest;
  aside.setAttribute('aria-busy', 'true');
  const before = aside.querySelector('.dossier');
  if (!before || before.dataset.task !== task) {
    aside.replaceChildren(message('Dossier wordt geladen…', 'status'));
  }
  const answer = await ask(task);
  if (mine !== latest) {
    return;
  }
  aside.setAttribute('aria-busy', 'false');
  if (answer.sheet) {
    answer.sheet.dataset.task = task;
    fold(answer.sheet);
    aside.replaceChildren(answer.sheet);
  } else {
    aside.replaceChildren(message(answer.problem, 'alert'), again(aside, task));
  }
}

async function ask(task) {
  try {
    const answer = await fetch(`/api/desk/tasks/${encodeURIComponent(task)}/dossier`, { headers: { Accept: 'text/html, application/problem+json' } });
    if (!answer.ok) {
      return { problem: PROBLEMS[answer.status] ?? 'Het dossier kan nu niet worden geladen. Uw formulier is er nog.' };
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return { sheet: document.adoptNode(page.querySelector('.dossier')) };
  } catch {
    return { problem: 'Er is geen verbinding. Uw formulier is er nog: kijk of u internet hebt en probeer het opnieuw.' };
  }
}

function message(text, role) {
  const made = document.createElement('p');
  made.className = 'dossier-message';
  made.setAttribute('role', role);
  made.textContent = text;
  return made;
}

function again(aside, task) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn btn-default';
  made.textContent = 'Probeer opnieuw';
  made.addEventListener('click', () => fill(aside, task));
  return made;
}

function folded() {
  try {
    return JSON.parse(remembered(FOLDED)) ?? {};
  } catch {
    return {};
  }
}

function fold(sheet) {
  const known = folded();
  sheet.querySelectorAll('details[data-chapter]').forEach(chapter => {
    chapter.open = known[chapter.dataset.chapter] ?? chapter.open;
    chapter.querySelector('summary').addEventListener('click', () => {
      remember(FOLDED, JSON.stringify({ ...folded(), [chapter.dataset.chapter]: !chapter.open }));
    });
  });
}
