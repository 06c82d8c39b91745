// When somebody cannot go on with a form: nothing of it is shown any more but one's own text, to copy or to keep as a note.
import { writeNotes } from './as-notes.js';
import { discard } from './server.js';

const DOSSIER = /^\d{4}-\d{6,}$/;
const TASK_GONE = 'Deze taak is al klaar, of is niet meer van uw team.';

/** @param told what the server says: who does it, what one typed in words, and which dossier it is about */
export function taken(bar, place, told) {
  const { takenBy, text, number } = told;
  bar.hideForm();
  if (text) {
    const note = DOSSIER.test(number ?? '') ? [['Bewaar als notitie in het dossier', () => keepAsNote(bar, place, told)]] : [];
    bar.say(`${takenBy} doet deze taak nu. Wat u zelf typte, staat hieronder.`, ...note, ['Gooi mijn tekst weg', () => askFirst(bar, place, told)]);
    bar.showText(text);
  } else {
    bar.say(`${takenBy} doet deze taak nu.`);
  }
}

/** @param number the dossier that the task was about; may be missing */
export function gone(bar, place, number, values) {
  const text = texts(values);
  bar.hideForm();
  if (text) {
    const note = DOSSIER.test(number ?? '') ? [['Bewaar als notitie in het dossier', () => keepAsNote(bar, place, number, text)]] : [];
    bar.say(`${TASK_GONE} Wat u zelf typte, staat hieronder.`, ...note);
    bar.showText(text);
  } else {
    bar.say(TASK_GONE);
  }
}

function askFirst(bar, place, told) {
  bar.say('Uw eigen tekst gaat weg. Weet u het zeker?', ['Ja, gooi weg', async () => {
    const { ok } = await discard(place);
    bar.say(ok ? 'Uw tekst is weg.' : 'Dat lukte niet: er is geen verbinding.');
  }], ['Nee, bewaar', () => taken(bar, place, told)]);
}

async function keepAsNote(bar, place, told) {
  const { problem, notes } = await writeNotes(told);
  if (problem) {
    bar.tell(`De notitie is niet bewaard. ${problem}`);
    return;
  }
  await discard(place);
  document.dispatchEvent(new Event('vliegwiel:dossier-changed')); // dossier-tab.js listens
  bar.say(notes > 1 ? `Uw tekst staat in het dossier. Hij was te lang voor één notitie: het zijn er ${notes}.`
    : 'Uw tekst staat als notitie in het dossier.');
}

/** The texts among what was typed: nobody can say any more which field they were in. */
function texts(value) {
  return typeof value === 'string' ? value : Object.values(value ?? {}).map(texts).filter(text => text).join('\n');
}
