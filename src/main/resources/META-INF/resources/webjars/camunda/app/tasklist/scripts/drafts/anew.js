// A draft that waits, and starting without it.
import { discard } from './server.js';
import { dayAndTime } from './times.js';

const CHANGED = ' Het dossier is sindsdien gewijzigd: kijk of wat u typte nog klopt.';

/** @param desk whose form was drawn with the draft over it */
export function resumed(desk) {
  const { savedAt, changed } = desk.state;
  desk.bar.say(`Uw concept van ${dayAndTime(savedAt)} staat klaar.${changed ? CHANGED : ''}`, ['Opnieuw beginnen', () => askFirst(desk)]);
}

function askFirst(desk) {
  desk.bar.say('Wat u in dit formulier typte, gaat weg. Weet u het zeker?',
    ['Ja, begin opnieuw', () => startAnew(desk)], ['Nee, ga verder', () => resumed(desk)]);
}

async function startAnew(desk) {
  await desk.keeper.rest();
  const { ok } = await discard(desk.place);
  if (ok) {
    await desk.reopen();
    desk.bar.tell('U bent opnieuw begonnen.');
  } else {
    desk.keeper.goOn();
    desk.bar.tell('Dat lukte niet: er is geen verbinding. Probeer het opnieuw.');
  }
}
