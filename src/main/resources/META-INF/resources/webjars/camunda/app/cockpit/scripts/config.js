import '../../../assets/vliegwiel/form-storage.js';
import { app, locales } from '../../../assets/vliegwiel/language.js';

// Takes the place of the whole configuration that comes with the app.
export default {
  app: app('Cockpit', 'Cockpit'),
  // It would send people to the vendor's own tour.
  disableWelcomeMessage: true,
  locales,
  customScripts: [
    '../../assets/vliegwiel/shell-repairs',
    '../../assets/vliegwiel/shell-words',
    'scripts/search'
  ]
};
