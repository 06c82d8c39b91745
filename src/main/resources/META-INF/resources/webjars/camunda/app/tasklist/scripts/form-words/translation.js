/* Finds the Dutch for an English text; undefined when it is not one of the library's own. */

const NUMBER = /^-?\d+\.\d+$/;

function pattern(english) {
  const literal = english.split('{}').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('([^]+?)')}$`);
}

function fill(dutch, found) {
  return found.reduce((text, value) => text.replace('{}', () => NUMBER.test(value) ? value.replace('.', ',') : value), dutch);
}

export function dictionary(words) {
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
