/* Puts form-js' own texts into Dutch: this version has them in its code, out of reach of the locales. */
import { language } from '../../../assets/vliegwiel/language.js';
import { translator } from '../../../assets/vliegwiel/translation.js';
import { attributes, calendar, errors, texts } from './form-words/words.js';

const watch = translator({ ...texts, '.fjs-form-field-error': errors }, attributes);

/** form-js asks for a date as the browser's own language writes it: month first in an English browser. */
function dutchDates() {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (format, [locale, ...rest]) => new format(locale === 'default' ? 'nl' : locale, ...rest)
  });
}

if (language === 'nl') {
  dutchDates();
  // The calendar that form-js uses shows itself here.
  window.flatpickr.localize(calendar);
  window.flatpickr.setDefaults({ ariaDateFormat: 'l j F Y' });
  // A second directive of this name lies on the same element as Tasklist's own, which draws the form in it.
  window.angular.module('cam.tasklist.form').directive('camTasklistFormCamunda', () => ({
    link: (scope, element) => {
      const watcher = watch(element[0]);
      scope.$on('$destroy', () => watcher.disconnect());
    }
  }));
}

export default [];
