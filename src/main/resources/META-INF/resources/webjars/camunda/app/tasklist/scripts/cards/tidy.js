/*
 * Takes out of Tasklist what leads nowhere here. Comments, tasks by hand and descriptions are shut on the server, since what somebody
 * types there would stay in the engine; a button that only says no is worse than none.
 */
const SHUT = new Set([
  'task-action-comment', // "Add comment"
  'create-task-action', // "Create task"
  'tasklist-card-variables', // an empty line on each card: no process variable is for people
  'task-detail-description' // says what stands above the form already
]);

const angular = window.angular;

/* Tasklist asks this service for all its buttons, tabs and cards; what it does not get has no keyboard shortcut either. */
angular.module('cam.tasklist.tasklist').decorator('Views', ['$delegate', views => {
  const all = views.getProviders;
  views.getProviders = asked => all.call(views, asked).filter(view => !SHUT.has(view.id));
  return views;
}]);

/* Lists begin with what is due first. Tasklist would begin with the newest, whatever the order of the list itself. */
const SOONEST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);
angular.module('cam.tasklist.tasklist').run(['$rootScope', '$location', (root, location) => {
  root.$on('$locationChangeStart', () => {
    if (location.path() === '/' && !location.search().sorting) {
      location.search('sorting', SOONEST).replace();
    }
  });
}]);
