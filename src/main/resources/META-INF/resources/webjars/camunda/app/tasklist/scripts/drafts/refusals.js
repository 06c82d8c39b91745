// Why a draft is not saved, and what one can do about it.
import { gone, taken } from './alone.js';
import { time } from './times.js';

/** @param answer what the server said instead */
export function refused(desk, { status, says }) {
  if (status === 401) {
    loggedOut(desk);
  } else if (says.kind === 'elsewhere') {
    elsewhere(desk, says);
  } else if (says.kind === 'taken') {
    desk.stop(() => taken(desk.bar, desk.place, says));
  } else if (status === 404) {
    desk.stop(() => gone(desk.bar, desk.place, desk.state.number, desk.keeper.values));
  } else {
    desk.keeper.resting = false; // a shorter text may do
    desk.bar.tell(status === 413 ? 'Nog niet bewaard: u typte te veel voor één formulier. Maak een tekst korter.'
      : `Nog niet bewaard. ${says.detail ?? ''}`);
  }
}

export function loggedOutSentence(savedAt) {
  return savedAt ? `U bent uitgelogd. Wat u tot ${time(savedAt)} typte is bewaard. Log in en ga verder.`
    : 'U bent uitgelogd. Log in en ga verder.';
}

function loggedOut(desk) {
  desk.bar.say(loggedOutSentence(desk.keeper.savedAt), ['Inloggen', desk.logIn]);
}

export function elsewhere(desk, { revision, savedAt }) {
  desk.keeper.resting = true;
  const sentence = savedAt ? `U werkt ook in een ander venster aan dit formulier (bewaard om ${time(savedAt)}).`
    : 'U werkt ook in een ander venster aan dit formulier.';
  desk.bar.tell('Nog niet bewaard: kies eerst boven het formulier.');
  desk.bar.say(sentence, ['Dat overnemen', () => desk.reopen()],
    ['Dit hier bewaren', () => insist(desk, revision)]);
}

async function insist(desk, revision) {
  await desk.keeper.insist(revision);
  if (!desk.keeper.resting) {
    desk.bar.quiet();
    await (desk.held ? desk.reopen() : null);
  }
}
