// How somebody likes the screen, and nothing else. Where a browser keeps its storage shut, it lasts as long as the page.
const here = new Map();

export function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return here.get(key) ?? null;
  }
}

export function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    here.set(key, value);
  }
}
