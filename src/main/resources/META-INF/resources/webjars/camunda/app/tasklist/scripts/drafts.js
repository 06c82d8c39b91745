/*
 * Keeps unfinished input on the server while one types, so that it is there again on another machine and nothing of it is left in this one.
 *
 * What it leans on in Tasklist 7.24: the directive that draws a Camunda form, its controller's notifyFormInitialized, registerSaveHandler and
 * registerCompletionHandler. DraftTest is red when they change.
 */
import { Desk } from './drafts/desk.js';
import { loggedOutSentence } from './drafts/refusals.js';
import { loggedIn } from './drafts/unsaved.js';
import { leave, LOGIN_REQUIRED, whenItBegins, whenItEnds } from './login.js';

const DIRECTIVE = 'camTasklistFormCamundaDirective';
const A_MOMENT = 1000;

const tasklistForms = window.angular.module('cam.tasklist.form');
/** The form that is open, also for a moment after a session's end took it away. */
let atHand = null;

tasklistForms.decorator(DIRECTIVE, ['$delegate', directives => {
  const directive = directives[0];
  const compile = directive.compile;
  directive.compile = (...template) => {
    const link = compile.apply(directive, template);
    return (scope, element, attributes, tasklistForm) => open(link, scope, element, attributes, tasklistForm);
  };
  return directives;
}]);

function open(link, scope, element, attributes, tasklistForm) {
  let inner = null;
  const desk = new Desk({
    element: element[0],
    place: place(tasklistForm.getParams()),
    login: scope.$root.authentication?.name,
    draw: () => scope.$evalAsync(() => {
      inner?.$destroy();
      inner = quietScope(scope);
      link(inner, element, attributes, watched(tasklistForm, desk));
    }),
    logIn: leave
  });
  scope.$on('$destroy', () => {
    desk.close();
    setTimeout(() => forget(desk), A_MOMENT);
  });
  atHand = desk;
  desk.open();
}

function forget(desk) {
  atHand = atHand === desk ? null : atHand;
}

function place({ taskId, processDefinitionKey, processDefinitionId }) {
  return taskId ?? `start/${processDefinitionKey ?? processDefinitionId.split(':')[0]}`;
}

/** The directive writes the form into the browser's storage when the session ends; here it does not hear of it. */
function quietScope(scope) {
  const quiet = scope.$new();
  quiet.$on = (name, listener) => (name === LOGIN_REQUIRED ? () => {} : Object.getPrototypeOf(quiet).$on.call(quiet, name, listener));
  return quiet;
}

/** The form's controller, with an eye on it: Save saves the draft, and nothing is saved over what was sent. */
function watched(tasklistForm, desk) {
  return Object.assign(Object.create(tasklistForm), {
    notifyFormInitialized() {
      tasklistForm.notifyFormInitialized();
      desk.drawn();
    },
    registerSaveHandler() {
      tasklistForm.registerSaveHandler(() => desk.saveNow());
    },
    registerCompletionHandler(complete) {
      tasklistForm.registerCompletionHandler(async done => {
        await desk.sending();
        complete((error, result) => {
          desk.answered(Boolean(error));
          done(error, result);
        });
      });
    }
  });
}

whenItEnds(() => {
  const typed = atHand?.sessionEnded();
  return typed && loggedOutSentence(typed.savedAt);
});
whenItBegins(loggedIn);

export default [];
