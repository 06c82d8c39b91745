/*
 * Keeps the button under a form in use, whatever the form holds.
 *
 * Tasklist takes it away as long as form-js names an error, and form-js 1.8.7 leaves an empty error behind for every field of a
 * repeated row that was ever touched (bpmn-io/form-js#1494): a person who changed one row could never complete the task.
 * Completing looks at all fields anyway and says beside each what is wrong, and so does the server. Who is faster than the form is told to
 * wait: Tasklist would send it empty, or fail in English.
 */
const NOT_YET = 'Het formulier is nog niet geladen. Wacht even en probeer het opnieuw.';
const FIELD = '.fjs-form-field'; // form-js draws none before it has the values

window.angular.module('cam.tasklist.form').decorator('camTasklistFormCamundaDirective', ['$delegate', directives => {
  const form = directives[0];
  const compile = form.compile; // other scripts may stand around it too
  form.compile = (...template) => {
    const link = compile.apply(form, template);
    return (scope, element, attributes, tasklistForm) => {
      const tell = tasklistForm.notifyFormValidated;
      tasklistForm.notifyFormValidated = () => tell.call(tasklistForm, false);
      const register = tasklistForm.registerCompletionHandler;
      tasklistForm.registerCompletionHandler = complete => register.call(tasklistForm,
        done => (element[0].querySelector(FIELD) ? complete(done) : done(new Error(NOT_YET))));
      return link(scope, element, attributes, tasklistForm);
    };
  };
  return directives;
}]);

export default [];
