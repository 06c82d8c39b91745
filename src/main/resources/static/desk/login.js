import { enter, tell, OFFLINE, WRONG } from './session.js';

const form = document.getElementById('login');
const failed = document.getElementById('failed');

form.addEventListener('submit', async event => {
  event.preventDefault();
  tell(failed, '');
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  try {
    const door = await enter(form);
    if (door) {
      location.assign(form.dataset.page || `/camunda/app/${door}/`);
    } else {
      tell(failed, WRONG);
      form.elements.password.select();
    }
  } catch {
    tell(failed, OFFLINE);
  }
  button.disabled = false;
});

form.elements.password.addEventListener('keyup', event =>
  tell(document.getElementById('caps'), event.getModifierState?.('CapsLock') ? 'Let op: Caps Lock staat aan.' : ''));
