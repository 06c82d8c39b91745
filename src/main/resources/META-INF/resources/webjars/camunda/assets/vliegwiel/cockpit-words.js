/* The texts that only Cockpit has in its code and not in its locales, in Dutch; and its dates, written the Dutch way. */
import { language } from './language.js';
import { translator } from './translation.js';

// A kind of thing that the code names in English comes into a sentence of the locales.
const message = {
  'Er is geen process definition met id {}': 'Er is geen procesmodel met id {}',
  'Er is geen decision definition met id {}': 'Er is geen beslistabel met id {}',
  'Er is geen decision instance met id {}': 'Er is geen uitkomst met id {}',
  "Error: The user with id '{}' does not have '{}' permission on resource '{}' of type '{}'.": 'U mag dit niet zien.',
  "The user with id '{}' does not have '{}' permission on resource '{}' of type '{}'.": 'U mag dit niet.'
};

const status = {
  'process definition kan niet worden getoond': 'Het procesmodel kan niet worden getoond',
  'decision definition kan niet worden getoond': 'De beslistabel kan niet worden getoond',
  'decision instance kan niet worden getoond': 'De uitkomst kan niet worden getoond'
};

// How a decision table finds its answer, as DMN names it.
const hitPolicies = {
  'Unique': 'er past precies één regel',
  'First': 'de eerste regel die past',
  'Priority': 'de belangrijkste regel die past',
  'Any': 'elke regel die past, geeft hetzelfde',
  'Collect': 'alle regels die passen',
  'Collect (Sum)': 'alle regels die passen, opgeteld',
  'Collect (Min)': 'van alle regels die passen de laagste waarde',
  'Collect (Max)': 'van alle regels die passen de hoogste waarde',
  'Collect (Count)': 'hoeveel regels er passen',
  'Rule order': 'alle regels die passen, van boven naar beneden',
  'Output order': 'alle regels die passen, de belangrijkste uitkomst eerst'
};

const texts = {
  '.notifications .message': message,
  '.notifications .status': status,
  '.alert .sr-only': { 'Close': 'Sluiten' },
  '.null-value': { 'null': 'leeg' },
  'td': { 'Failed Job': 'Mislukte achtergrondstap' },
  'th': { 'State': 'Status', 'Annotations': 'Toelichting' },
  '.view-drd-button': { 'View DRD': 'Samenhang tonen' },
  '.hit-policy label': { 'Hit policy:': 'Wat telt:' },
  '.hit-policy-value': hitPolicies,
  'th .clause': { 'When': 'Als', 'And': 'En', 'Then': 'Dan' }
};

const attributes = {
  'title': {
    'Decision name: {}': 'Naam van de tabel: {}',
    'Input label: {}': 'Vraag: {}',
    'Input expression: {}': 'Berekening: {}',
    'Input values': 'Mogelijke waarden',
    'Input type': 'Soort gegeven',
    'Output label: {}': 'Uitkomst: {}',
    'Output label': 'Uitkomst',
    'Output name: {}': 'Naam van de uitkomst: {}',
    'Output name': 'Naam van de uitkomst',
    'Output values': 'Mogelijke uitkomsten',
    'Output type': 'Soort uitkomst',
    'No overlap is possible and all rules are disjoint. Only a single rule can be matched': 'Er past nooit meer dan één regel.',
    'Rules may overlap. The first matching rule will be chosen': 'Passen er meer regels? Dan telt de bovenste.',
    'Rules may overlap. The one with the highest priority will be chosen': 'Passen er meer regels? Dan telt de belangrijkste.',
    'Rules may overlap. Their output have to match': 'Passen er meer regels? Dan geven ze allemaal dezelfde uitkomst.',
    'Collects the values of all matching rules': 'Alle regels die passen, tellen mee.',
    'Collects the values of all matching rules and sums up to a single value': 'De uitkomsten van alle regels die passen, worden opgeteld.',
    'Collects the values of all matching rules and uses the lowest value': 'Van alle regels die passen, telt de laagste uitkomst.',
    'Collects the values of all matching rules and uses the highest value': 'Van alle regels die passen, telt de hoogste uitkomst.',
    'Collects the values of all matching rules and counts the number of them': 'Het aantal regels dat past, telt.',
    'Collects the values of all matching rules in rule order': 'Alle regels die passen, tellen mee, van boven naar beneden.',
    'Collects the values of all matching rules in decreasing output priority order': 'Alle regels die passen, tellen mee, de belangrijkste uitkomst eerst.'
  }
};

// Cockpit shows dates in the form that its search fields ask for, and reads none of them back.
const DATE_AND_TIME = 'DD-MM-YYYY HH:mm';

// Only Cockpit's page has this.
if (language === 'nl' && window.camCockpitConf) {
  translator(texts, attributes)(document.body);
  window.angular.module('cam.cockpit.custom').config(['camDateFormatProvider', formats => {
    formats.setDateFormat(DATE_AND_TIME, 'normal');
  }]);
}
