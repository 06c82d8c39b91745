/*
 * Puts form-js' own texts into Dutch: this version has them in its code, out of reach of the locales.
 *
 * It looks at the form's own element only, after each change of it, and touches no text that it does not know; no Dutch text is
 * an English one, so it never answers to itself.
 */
import { language } from '../../../assets/vliegwiel/language.js';
import { attributes, calendar, errors, texts } from './form-words/words.js';
import { dictionary } from './form-words/translation.js';

const places = Object.entries({ ...texts, '.fjs-form-field-error': errors }).map(([place, words]) => [place, dictionary(words)]);
const named = Object.entries(attributes).map(([name, words]) => [name, dictionary(words)]);

function translateText(node) {
  for (const [place, dutchFor] of places) {
    const dutch = node.parentElement?.closest(place) && dutchFor(node.data);
    if (dutch) {
      node.data = dutch;
    }
  }
}

function translateAttributes(element) {
  for (const [name, dutchFor] of named) {
    const dutch = dutchFor(element.getAttribute(name) ?? '');
    if (dutch) {
      element.setAttribute(name, dutch);
    }
  }
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    translateAttributes(node);
    node.childNodes.forEach(translate);
  }
}

function onChange(change) {
  if (change.type === 'childList') {
    change.addedNodes.forEach(translate);
  } else {
    // A class that comes or goes makes a text one of the library's.
    translate(change.target);
  }
}

function watch(form) {
  translate(form);
  const watcher = new MutationObserver(changes => changes.forEach(onChange));
  watcher.observe(form, {
    attributeFilter: [...Object.keys(attributes), 'class'], characterData: true, childList: true, subtree: true
  });
  return watcher;
}

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
