// Logging in at the web apps' own door, so that there is one session, and one lock after wrong passwords.
const DOORS = ['tasklist', 'cockpit']; // some roles have one, some the other

export const WRONG = 'Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Na een paar keer een verkeerd wachtwoord moet u even wachten: '
  + 'elke keer wat langer. Weet u uw wachtwoord niet meer? Vraag beheer om een nieuw.';
export const OFFLINE = 'Er is geen verbinding. Kijk of u internet hebt en probeer het opnieuw.';

/** @returns {Promise<string|null>} the web app that lets this person in, null for none */
export async function enter(form) {
  const body = new URLSearchParams(new FormData(form));
  await freshToken(DOORS[0]); // whoever logs in shows a token too
  for (const door of DOORS) {
    const headers = { 'X-XSRF-TOKEN': await token() };
    const answer = await fetch(`/camunda/api/admin/auth/user/default/login/${door}`, { method: 'POST', body, headers });
    if (answer.ok) {
      await freshToken(door);
      return door;
    }
    if (answer.status !== 403) {
      return null;
    }
  }
  return null;
}

/** A page of a web app gives a new session its token. */
function freshToken(door) {
  return fetch(`/camunda/app/${door}/default/`);
}

/** The token of the session as it is now; each page of ours holds it. */
export async function token() {
  const page = new DOMParser().parseFromString(await (await fetch('/inloggen')).text(), 'text/html');
  return page.querySelector('meta[name=csrf]')?.content ?? '';
}

export function tell(place, sentence) {
  place.textContent = sentence;
  place.hidden = !sentence;
}

/** Asks the same person to log in, over the page, so that what was typed stays. Resolves to whether that happened. */
export function enterAgain() {
  const box = document.getElementById('again');
  const form = box.querySelector('form');
  const fault = form.querySelector('.fault');
  tell(fault, '');
  form.elements.password.value = '';
  box.showModal();
  form.elements.password.focus();
  return new Promise(resolve => {
    form.onsubmit = async event => {
      event.preventDefault();
      const came = await enter(form).catch(() => undefined);
      if (came) {
        box.close('in');
      } else {
        tell(fault, came === null ? WRONG : OFFLINE);
        form.elements.password.select();
      }
    };
    form.querySelector('[data-close]').onclick = () => box.close('');
    box.onclose = () => resolve(box.returnValue === 'in');
    box.returnValue = '';
  });
}
