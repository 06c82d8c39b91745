/*
 * Gives an app its texts before it draws anything. By itself it shows their names on a first visit, and the texts of the release
 * before once after each update.
 */

// Where the apps keep what they keep in the browser, and the name they give to a language's texts there.
const STORE = 'camunda-web';
const entry = (folder, language) => `${folder}_locales_data_${language}_${window.bust}`;

// What the vendor's English says in the vendor's own interest.
const OWN = {
  en: {
    AUTH_LOGOUT_THANKS: 'Thank you for your work in Vliegwiel. Have a great {{dayContext}}!',
    BANNER_CE_EOL_TEXT: 'The maker of this software ended its updates in October 2025. Your administrators look after it. You need not do anything.'
  }
};

export async function bringTexts(language) {
  const base = document.querySelector('base');
  const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  try {
    const answer = await fetch(`${folder}${language}.json`, { cache: 'no-cache' });
    if (answer.ok) {
      const kept = JSON.parse(localStorage.getItem(STORE) ?? '{}');
      const texts = await answer.json();
      Object.assign(texts.labels, OWN[language]);
      kept[entry(folder, language)] = JSON.stringify(texts);
      localStorage.setItem(STORE, JSON.stringify(kept));
    }
  } catch (unreachable) {
    // The app asks for its texts itself then, and says so when it gets none.
  }
}
