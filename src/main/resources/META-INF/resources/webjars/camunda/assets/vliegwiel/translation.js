/* Puts texts into Dutch that a web app has in its code, out of reach of its locales. */

const NUMBER = /^-?\d+\.\d+$/;

function pattern(english) {
  const literal = english.split('{}').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('([^]+?)')}$`);
}

function fill(dutch, found) {
  return found.reduce((text, value) => text.replace('{}', () => NUMBER.test(value) ? value.replace('.', ',') : value), dutch);
}

/** From an English text to its Dutch one, or to undefined; "{}" in both stands for what differs each time. */
function dictionary(words) {
  const open = Object.keys(words).filter(english => english.includes('{}')).map(english => [pattern(english), words[english]]);
  return text => {
    if (Object.hasOwn(words, text)) {
      return words[text];
    }
    for (const [english, dutch] of open) {
      const found = english.exec(text);
      if (found) {
        return fill(dutch, found.slice(1));
      }
    }
    return undefined;
  };
}

/**
 * Keeps what is under an element Dutch, each text at its own place (a selector) only: a user's own words are left alone. It
 * writes nothing but a known text's Dutch, which is no English text again, so it never answers to itself.
 */
export function translator(texts, attributes) {
  const places = Object.entries(texts).map(([place, words]) => [place, dictionary(words)]);
  const named = Object.entries(attributes).map(([name, words]) => [name, dictionary(words)]);

  function translateText(node) {
    const text = node.data.trim();
    for (const [place, dutchFor] of text ? places : []) {
      const dutch = dutchFor(node.data) ?? dutchFor(text);
      if (dutch && node.parentElement?.closest(place)) {
        node.data = dutch;
        return;
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

  // A class that comes or goes makes a text one of the app's own, hence the whole element again.
  const onChange = change => change.type === 'childList' ? change.addedNodes.forEach(translate) : translate(change.target);

  return root => {
    translate(root);
    const watcher = new MutationObserver(changes => changes.forEach(onChange));
    watcher.observe(root, {
      attributeFilter: [...Object.keys(attributes), 'class'], characterData: true, childList: true, subtree: true
    });
    return watcher;
  };
}
