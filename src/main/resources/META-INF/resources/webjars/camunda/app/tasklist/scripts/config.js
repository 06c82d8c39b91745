import { app, locales } from '../../../assets/vliegwiel/language.js';

// Takes the place of the whole configuration that comes with Tasklist.
export default {
  app: app('Takenlijst', 'Tasklist'),
  // It would send people to the vendor's own tour.
  disableWelcomeMessage: true,
  locales,
  customScripts: [
    '../../assets/vliegwiel/shell-words',
    'scripts/complete-button',
    'scripts/form-words'
  ],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'neemt de gekozen taak op u' },
    focusFilter: { key: 'ctrl+shift+f', description: 'gaat naar de eerste takenlijst' },
    focusList: { key: 'ctrl+alt+l', description: 'gaat naar de eerste taak in de lijst' },
    focusForm: { key: 'ctrl+alt+f', description: 'gaat naar het eerste veld van het formulier' },
    startProcess: { key: 'ctrl+alt+p', description: 'start een proces' }
  }
};
