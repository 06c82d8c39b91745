/*
 * The language of the web apps: Dutch, unless somebody chose English in this browser.
 *
 * The apps follow the browser's first language and offer no choice of their own. They are therefore told of one language only,
 * the chosen one; it is also the fallback, so that they take it whatever the browser says.
 */
import { bringTexts } from './texts.js';

const CHOICE = 'vliegwiel.language';
const DUTCH = 'nl';
const ENGLISH = 'en';

// Where the switch goes: the list at the right of the header, which every app draws from the same template.
const HEADER_LIST = '[cam-widget-header] .cam-nav > ul';

function chosen() {
  try {
    return localStorage.getItem(CHOICE) === ENGLISH ? ENGLISH : DUTCH;
  } catch (blocked) {
    return DUTCH;
  }
}

function choose(code) {
  try {
    localStorage.setItem(CHOICE, code);
  } catch (blocked) {
    // A browser that keeps nothing stays with Dutch.
  }
  location.reload();
}

function switchTo(code, name) {
  const button = document.createElement('button');
  button.type = 'button';
  button.lang = code;
  button.textContent = name;
  button.addEventListener('click', () => choose(code));
  const item = document.createElement('li');
  item.className = 'language-switch';
  item.append(button);
  return item;
}

function addSwitch() {
  const list = document.querySelector(HEADER_LIST);
  if (!list || list.querySelector('.language-switch')) {
    return Boolean(list);
  }
  list.append(language === DUTCH ? switchTo(ENGLISH, 'English') : switchTo(DUTCH, 'Nederlands'));
  return true;
}

export const language = chosen();

export const locales = { availableLocales: [language], fallbackLocale: language };

export function say(dutch, english) {
  return language === DUTCH ? dutch : english;
}

export function app(dutchName, englishName) {
  return { vendor: 'Vliegwiel', name: say(dutchName, englishName) };
}

document.documentElement.lang = language;
await bringTexts(language);

// The header is drawn after this module has run.
if (!addSwitch()) {
  const drawn = new MutationObserver(() => addSwitch() && drawn.disconnect());
  drawn.observe(document.body, { childList: true, subtree: true });
}
