/* An empty list says what that means: for each list its own words, which the server gives with the list. */

/* Tasklist 7.24: what the template of the list says when nothing is in it, and the parts of its question that are not somebody's search. */
const SAYS = /\{\{ *'NO_MATCHING_TASK' *\| *translate *\}\}/;
const ALWAYS = new Set(['id', 'firstResult', 'maxResults', 'sorting', 'active']);
const SEARCHED = 'Niets gevonden. Haal uw zoekwoorden hierboven weg om alles te zien.';
const NOTHING = 'Hier staat nu niets.';

const module = window.angular.module('cam.tasklist.tasklist');

module.decorator('camTasksDirective', ['$delegate', directives => {
  directives[0].template = directives[0].template.replace(SAYS, '<span vl-empty-list></span>');
  return directives;
}]);

function isSearch(query) {
  return Object.keys(query || {}).some(key => !ALWAYS.has(key) && !(Array.isArray(query[key]) && query[key].length === 0));
}

module.directive('vlEmptyList', () => ({
  scope: false,
  link: (scope, elements) => scope.$watchGroup(['query', 'filterProperties'], () => {
    elements[0].textContent = isSearch(scope.query) ? SEARCHED : scope.filterProperties?.empty || NOTHING;
  })
}));
