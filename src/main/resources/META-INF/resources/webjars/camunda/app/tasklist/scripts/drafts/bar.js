// What is said around a form: a bar above it, with what one can do, and a line below it about what is saved.
export class Bar {
  /** @param form the element that the form is drawn in */
  constructor(form) {
    this.form = form;
    this.bar = make('section', { className: 'draft-bar', hidden: true });
    this.bar.setAttribute('aria-label', 'Concept');
    this.sentence = make('p', { tabIndex: -1 });
    this.sentence.setAttribute('aria-live', 'polite');
    this.rest = make('div', { className: 'draft-rest' });
    this.bar.append(this.sentence, this.rest);
    this.line = make('p', { className: 'draft-line' });
    this.line.setAttribute('aria-live', 'polite');
    form.before(this.bar);
    form.after(this.line);
  }

  /** @param choices each a label and what it does */
  say(sentence, ...choices) {
    const hadFocus = this.rest.contains(document.activeElement);
    this.bar.hidden = false;
    this.sentence.textContent = sentence;
    this.rest.replaceChildren(...choices.map(([label, action]) => button(label, action)));
    if (hadFocus) {
      this.sentence.focus();
    }
  }

  /** Beside what is said: what somebody typed, to read and to copy. */
  showText(text) {
    const box = make('textarea', { readOnly: true, value: text, rows: Math.min(text.split('\n').length + 1, 14) });
    const label = make('label', { textContent: 'Dit typte u zelf' });
    label.append(box);
    this.rest.prepend(label);
    this.rest.append(button('Kopieer', () => {
      box.select();
      document.execCommand('copy');
      this.tell('De tekst is gekopieerd.');
    }));
  }

  quiet() {
    if (this.rest.contains(document.activeElement)) {
      this.form.querySelector('input, textarea, select')?.focus();
    }
    this.bar.hidden = true;
    this.sentence.textContent = '';
    this.rest.replaceChildren();
  }

  tell(sentence) {
    this.line.textContent = sentence;
  }

  hideForm() {
    this.form.hidden = true;
  }

  remove() {
    this.bar.remove();
    this.line.remove();
  }
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

function button(label, action) {
  const made = make('button', { type: 'button', className: 'btn btn-default', textContent: label });
  made.addEventListener('click', action);
  return made;
}
