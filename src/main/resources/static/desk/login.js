// Logs in at the web apps' own door, so that there is one session, and one lock after wrong passwords.
const form = document.getElementById('login');
const failed = document.getElementById('failed');
const DOORS = ['tasklist', 'cockpit']; // some roles have one, some the other

form.addEventListener('submit', async event => {
  event.preventDefault();
  failed.hidden = true;
  try {
    if (await enters()) {
      await fetch('/camunda/app/tasklist/default/'); // gives the new session its token
      location.assign(form.dataset.page);
    } else {
      tell('Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Probeer het over een paar tellen opnieuw.');
    }
  } catch {
    tell('Er is geen verbinding. Kijk of u internet hebt en probeer het opnieuw.');
  }
});

async function enters() {
  const body = new URLSearchParams(new FormData(form));
  for (const door of DOORS) {
    const answer = await fetch(`/camunda/api/admin/auth/user/default/login/${door}`, { method: 'POST', body });
    if (answer.ok) {
      return true;
    }
    if (answer.status !== 403) {
      return false;
    }
  }
  return false;
}

function tell(sentence) {
  failed.textContent = sentence;
  failed.hidden = false;
}
