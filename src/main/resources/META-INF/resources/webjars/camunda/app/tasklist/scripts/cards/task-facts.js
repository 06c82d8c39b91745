/*
 * Above an open task: the household, what is asked and by when, in words. It takes the place of Tasklist's boxes for dates and groups:
 * letting work wait goes by "Laten wachten", which stops the deadline and says why, and a task's group is its model's.
 */
import { cardOf } from './server.js';
import { element, facts } from './words.js';

/* Tasklist 7.24: two lists in the template of this directive, of which the first has the dates. */
const DATES = /<ul class="meta list-inline dates times">[\s\S]*?<\/ul>/;
const GROUPS = /<li class="groups">[\s\S]*?<\/li>/;
const module = window.angular.module('cam.tasklist.task');

module.decorator('camTasklistTaskMetaDirective', ['$delegate', directives => {
  const meta = directives[0];
  meta.template = meta.template.replace(DATES, '<div vl-task-facts task="task"></div>').replace(GROUPS, '');
  return directives;
}]);

function show(place, card) {
  const lines = [];
  if (card?.subject || card?.number) {
    lines.push(element('p', 'vl-subject', [card.subject, card.number].filter(Boolean).join(' · ')));
  }
  if (card?.asked) {
    lines.push(element('p', 'vl-asked', card.asked));
  }
  if (card) {
    const line = element('p', 'vl-facts');
    line.append(...facts(card));
    lines.push(line);
  }
  place.replaceChildren(...lines);
}

module.directive('vlTaskFacts', () => ({
  scope: { task: '=' },
  link: (scope, elements) => {
    const place = elements[0];
    place.className = 'vl-task-facts';
    // Also after a pause or a change of hands: Tasklist hands out a new task then.
    scope.$watch('task', task => {
      if (task) {
        place.dataset.task = task.id; // focus.js waits for it
        cardOf(task.id).then(card => scope.task?.id === task.id && show(place, card)).catch(() => show(place));
      }
    });
  }
}));
