import '../../../assets/vliegwiel/form-storage.js';
import { app, locales, say } from '../../../assets/vliegwiel/language.js';
// Takes the place of the whole configuration that comes with Tasklist.
export default {
  app: app('Takenlijst', 'Tasklist'),
  // It would send people to the vendor's own tour.
  disableWelcomeMessage: true,
  locales,
  customScripts: [
    '../../assets/vliegwiel/form-repairs',
    '../../assets/vliegwiel/shell-repairs',
    '../../assets/vliegwiel/shell-words',
    'scripts/cards',
    'scripts/complete-button',
    'scripts/dossier-tab',
    'scripts/drafts',
    'scripts/form-words',
    'scripts/own-pages',
    'scripts/search'
  ],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: say('neemt de gekozen taak op u', 'claims the chosen task') },
    focusFilter: { key: 'ctrl+shift+f', description: say('gaat naar de eerste takenlijst', 'goes to the first filter') },
    focusList: { key: 'ctrl+alt+l', description: say('gaat naar de eerste taak in de lijst', 'goes to the first task in the list') },
    focusForm: { key: 'ctrl+alt+f', description: say('gaat naar het eerste veld van het formulier', 'goes to the first field of the form') },
    startProcess: { key: 'ctrl+alt+p', description: say('start een proces', 'starts a process') }
  }
};
