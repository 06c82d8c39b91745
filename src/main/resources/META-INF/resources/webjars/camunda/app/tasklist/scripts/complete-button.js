/*
 * Keeps the button under a form in use, whatever the form holds.
 *
 * Tasklist takes it away as long as form-js names an error, and form-js 1.8.7 leaves an empty error behind for every field of a
 * repeated row that was ever touched (bpmn-io/form-js#1494): a person who changed one row could never complete the task.
 * Completing looks at all fields anyway and says beside each what is wrong, and so does the server.
 */
window.angular.module('cam.tasklist.form').decorator('camTasklistFormCamundaDirective', ['$delegate', directives => {
  const form = directives[0];
  const compile = form.compile; // other scripts may stand around it too
  form.compile = (...template) => {
    const link = compile.apply(form, template);
    return (scope, element, attributes, tasklistForm) => {
      const tell = tasklistForm.notifyFormValidated;
      tasklistForm.notifyFormValidated = () => tell.call(tasklistForm, false);
      return link(scope, element, attributes, tasklistForm);
    };
  };
  return directives;
}]);

export default [];
