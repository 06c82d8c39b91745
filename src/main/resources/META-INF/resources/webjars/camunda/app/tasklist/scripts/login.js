/*
 * The login of Tasklist, for scripts that hold what somebody typed: who it is, when it ends and when it begins again.
 *
 * What it leans on in Tasklist 7.24: two events, and the person on the root scope. DraftTest and NoteDialogTest are red when they change.
 */
export const LOGIN_REQUIRED = 'authentication.login.required';
const LOGIN_SUCCESS = 'authentication.login.success';

const ends = [];
const begins = [];
let root;

const notice = Object.assign(document.createElement('p'), { className: 'draft-logged-out', hidden: true });
notice.setAttribute('role', 'status');
document.body.append(notice);

window.angular.module('cam.tasklist.tasklist').run(['$rootScope', scope => {
  root = scope;
  root.$on(LOGIN_REQUIRED, () => {
    notice.textContent = ends.map(tell => tell()).filter(Boolean).join(' ');
    notice.hidden = !notice.textContent;
  });
  root.$on(LOGIN_SUCCESS, (event, person) => {
    notice.hidden = true;
    begins.forEach(tell => tell(person.name));
  });
}]);

/** Null when nobody is logged in. */
export function person() {
  return root?.authentication?.name ?? null;
}

/** @param tell is called each time that Tasklist finds out; what it returns, stands on the login page */
export function whenItEnds(tell) {
  ends.push(tell);
}

/** @param tell is called with the login of whoever comes in */
export function whenItBegins(tell) {
  begins.push(tell);
}

/** As Tasklist itself does when the server no longer knows the session. */
export function leave() {
  root.$evalAsync(() => {
    root.$broadcast('authentication.changed', null);
    root.authentication = null;
    root.$broadcast(LOGIN_REQUIRED);
  });
}
