/*
 * Saves one form while somebody types in it: a second after the last key, at once when asked, later when it did not work. What is saved are
 * the fields that were changed; the others show what the dossier says, also tomorrow.
 */
import { save } from './server.js';

const A_SECOND = 1000;
const LATER = [2000, 5000, 15_000, 60_000];
const NO_CONNECTION = 0;

export class Keeper {
  /**
   * @param place the task's id, or start/ and the key of a process
   * @param state what the server says of the draft
   * @param tell what to do with an answer: saved(moment), failed(), refused(answer)
   */
  constructor(place, state, tell) {
    Object.assign(this, { place, tell, revision: state.revision, savedAt: state.savedAt, keys: state.keys ?? [], tries: 0 });
    this.adopted = {};
    this.resting = false;
    this.busy = null;
  }

  /** From now on this form's input is looked after. */
  watch(form, computed) {
    const { initialData, data } = form._getState(); // the first state: later ones come with each change
    this.computed = computed;
    this.initial = initialData;
    this.read(data);
    this.saved = this.now();
    form.on('changed', changed => {
      this.read(changed.data);
      if (this.now() !== this.saved) {
        this.schedule(A_SECOND);
      }
    });
  }

  read(data) {
    const changed = Object.keys(data).filter(key => !this.computed.has(key) && JSON.stringify(data[key]) !== JSON.stringify(this.initial[key]));
    const keys = [...new Set([...this.keys, ...Object.keys(this.adopted), ...changed])].sort();
    const value = key => (key in this.adopted && !changed.includes(key) ? this.adopted[key] : data[key] ?? null);
    this.values = Object.fromEntries(keys.map(key => [key, value(key)]));
    this.basedOn = data.basedOn ?? null;
  }

  /** What was typed before the session ended goes before what the form was drawn with. */
  adopt(draft) {
    this.adopted = draft.values;
    this.values = { ...this.values, ...draft.values };
  }

  /** For a form that cannot be drawn: the answer says what becomes of it. */
  offer(draft) {
    this.adopt(draft);
    this.basedOn = draft.basedOn;
    this.saved = null;
    return this.save();
  }

  now() {
    return JSON.stringify(this.values);
  }

  draft() {
    return { revision: this.revision, values: this.values, basedOn: this.basedOn };
  }

  get unsaved() {
    return this.saved !== undefined && this.now() !== this.saved;
  }

  schedule(wait) {
    clearTimeout(this.timer);
    this.timer = this.resting ? undefined : setTimeout(() => this.save(), wait);
  }

  /** Resolves when all of it is saved, or when the answer was told. */
  async save() {
    clearTimeout(this.timer);
    await this.busy;
    if (this.unsaved && !this.resting) {
      this.busy = this.send();
      await this.busy;
    }
  }

  async send() {
    const sent = this.now();
    const answer = await save(this.place, this.draft());
    this.busy = null;
    if (answer.ok) {
      this.took(answer.says, sent);
    } else if (answer.status === NO_CONNECTION || answer.status >= 500) {
      this.tell.failed();
      this.schedule(LATER[Math.min(this.tries++, LATER.length - 1)]);
    } else {
      this.resting = true;
      this.tell.refused(answer);
    }
  }

  took(state, sent) {
    Object.assign(this, { revision: state.revision, savedAt: state.savedAt ?? this.savedAt, saved: sent, tries: 0 });
    this.tell.saved(state.savedAt);
    if (this.unsaved) {
      this.schedule(A_SECOND);
    }
  }

  /** What stands here counts, whatever another window saved. */
  async insist(revision) {
    this.revision = revision;
    this.saved = null;
    this.resting = false;
    await this.save();
  }

  /** Nothing is sent until it goes on; resolves when nothing is on its way any more. */
  async rest() {
    clearTimeout(this.timer);
    this.resting = true;
    await this.busy;
  }

  /** It was sent: there is nothing to save any more. */
  forget() {
    this.resting = true;
    this.saved = this.now();
  }

  goOn() {
    this.resting = false;
    this.schedule(A_SECOND);
  }
}
