/* The texts that the web apps' shell has in its code and not in its locales, in Dutch. */
import './cockpit-words.js';
import { language } from './language.js';
import { translator } from './translation.js';

const texts = {
  '.tooltip-inner': {
    'Toggle this section': 'Dit deel openen of sluiten',
    'Suspended Job Definition': 'Deze soort achtergrondstap is gepauzeerd',
    // Meant was the person's name, which stands where one points at.
    'task.assignee': 'Behandelaar'
  },
  // Of the REST API, behind the sentence that the task is gone.
  '.notifications .message': { '<task> <- No matching task with id {}': 'Kies een andere taak uit de lijst.' },
  '.loading-text': { 'Loading diagram': 'Het diagram wordt geladen' },
  '.invalid': { 'Invalid Date Value.': 'Deze datum bestaat niet.' },
  'i': { 'Message is null.': 'Er is geen melding.' },
  'span': { 'Select all': 'Alles kiezen', 'Unselect all': 'Niets kiezen' },
  'td.actions': { 'Actions': 'Acties' },
  'td.permissions': { 'ALL': 'alles', 'NONE': 'niets' },
  'td a': { 'Upload': 'Bestand kiezen', 'Download': 'Downloaden', '<null>': '<leeg>', '<undefined>': '<onbekend>' }
};

const attributes = {
  'title': { 'zoom in': 'inzoomen', 'zoom out': 'uitzoomen', 'reset zoom': 'hele diagram tonen', 'Select all': 'Alles kiezen' }
};

// As Angular spells out dates, in its calendar for instance.
const dates = {
  AMPMS: ['a.m.', 'p.m.'],
  DAY: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  FIRSTDAYOFWEEK: 0,
  MONTH: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  SHORTDAY: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  SHORTMONTH: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  STANDALONEMONTH: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november',
    'december']
};

const popup = { clearText: 'Leegmaken', closeText: 'Klaar', currentText: 'Vandaag' };

// The templates of that calendar and of the clock below it have their words inside.
const CALENDAR = ['day', 'month', 'year'].map(view => `uib/template/datepicker/${view}.html`);
const CLOCK = 'uib/template/timepicker/timepicker.html';

function reword(templates, name, ...pairs) {
  const template = templates.get(name);
  if (template) {
    templates.put(name, pairs.reduce((html, [english, dutch]) => html.replaceAll(english, dutch), template));
  }
}

if (language === 'nl') {
  translator(texts, attributes)(document.body);
  window.angular.module('cam.commons')
    .decorator('$locale', ['$delegate', locale => {
      Object.assign(locale.DATETIME_FORMATS, dates);
      return locale;
    }])
    .run(['$templateCache', templates => {
      CALENDAR.forEach(name => reword(templates, name, ['>previous<', '>vorige<'], ['>next<', '>volgende<']));
      reword(templates, CLOCK, ['placeholder="HH"', 'placeholder="uu"'], ['placeholder="MM"', 'placeholder="mm"']);
    }])
    .run(['$injector', injector => {
      // Not every app has this calendar that opens under a field.
      if (injector.has('uibDatepickerPopupConfig')) {
        Object.assign(injector.get('uibDatepickerPopupConfig'), popup);
      }
    }]);
}

export default [];
