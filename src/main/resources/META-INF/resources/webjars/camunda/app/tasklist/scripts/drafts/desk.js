// One form on the screen, its draft, and what is said about it.
import { gone, taken } from './alone.js';
import { resumed } from './anew.js';
import { Bar } from './bar.js';
import { computedKeys, formIn, handOver } from './form-in-hand.js';
import { Keeper } from './keeper.js';
import { elsewhere, refused } from './refusals.js';
import { lookUntilAnswered } from './look.js';
import { look } from './server.js';
import { time } from './times.js';
import { hold, settled, take } from './unsaved.js';

const NO_ANSWER = 'Het formulier is er nog niet: geen verbinding, wij proberen het opnieuw';

export class Desk {
  /**
   * @param draw draws the form anew, with what the server says now
   * @param logIn leads to the login page
   */
  constructor({ element, place, login, draw, logIn }) {
    Object.assign(this, { element, place, login, draw, logIn, bar: new Bar(element) });
    this.leaving = () => document.visibilityState === 'hidden' && this.saveNow();
    document.addEventListener('visibilitychange', this.leaving);
  }

  /** Looks what there is, and draws the form over it. */
  async open() {
    await settled();
    const held = take(this.login, this.place);
    const { ok, says } = await lookUntilAnswered(this.place, waits => this.bar.tell(waits ? NO_ANSWER : ''), () => this.closed);
    if (this.closed) {
      held && hold(this.login, this.place, held);
      return;
    }
    this.state = ok ? says : { revision: 0 };
    this.keeper = new Keeper(this.place, this.state, this);
    this.held = held;
    this.draw();
    if (held && (!ok || this.state.takenBy)) {
      await this.keeper.offer(held);
    } else if (this.state.text) {
      this.stop(() => taken(this.bar, this.place, this.state));
    }
  }

  /** The form is drawn. */
  drawn() {
    const form = formIn(this.element);
    if (!form || this.state.takenBy || this.stopped) {
      return;
    }
    this.form = form;
    this.keeper.watch(form, computedKeys(form));
    if (this.held) {
      this.keeper.adopt(this.held);
      elsewhere(this, { revision: this.state.revision, savedAt: this.state.savedAt });
    } else if (this.state.revision > 0) {
      resumed(this);
    }
  }

  async reopen() {
    this.keeper.rest();
    this.bar.quiet();
    this.form?.destroy();
    this.form = null;
    await this.open();
  }

  saveNow() {
    handOver(this.element);
    return this.keeper?.save();
  }

  saved(moment) {
    this.bar.tell(moment ? `Bewaard om ${time(moment)}` : '');
  }

  failed() {
    this.bar.tell('Nog niet bewaard: geen verbinding, wij proberen het opnieuw');
  }

  refused(answer) {
    refused(this, answer);
  }

  /** From here on there is nothing to fill in. */
  stop(say) {
    this.keeper.resting = true;
    if (!this.stopped) {
      this.stopped = true;
      this.bar.tell('');
      say();
    }
  }

  /** The form is sent; a draft that arrives later would come back as if it were new. */
  async sending() {
    this.keeper.resting || await this.keeper.rest();
  }

  /** @param failed whether the server did not take it */
  answered(failed) {
    if (failed) {
      this.keeper.goOn();
      this.lookWhy();
    } else {
      this.keeper.forget();
    }
  }

  async lookWhy() {
    const shown = this.keeper.basedOn;
    const { ok, status, says } = await look(this.place);
    if (says.takenBy || status === 404) {
      await this.keeper.save();
      this.stop(() => (ok ? taken(this.bar, this.place, says) : gone(this.bar, this.place, this.state.number, this.keeper.values)));
    } else if (ok && shown && says.basedOn !== shown) {
      this.bar.say('Het dossier is intussen gewijzigd.', ['Toon het nieuwste; wat u typte blijft staan', () => this.showNewest()]);
    }
  }

  async showNewest() {
    await this.keeper.save();
    await (this.keeper.unsaved ? null : this.reopen());
  }

  /**
   * The session is over: this page remembers what the server does not have yet.
   *
   * @return null when nothing was typed; else until when it is saved
   */
  sessionEnded() {
    const unsaved = Boolean(this.keeper?.unsaved) && !this.stopped;
    if (unsaved) {
      hold(this.login, this.place, this.keeper.draft());
    }
    return unsaved || this.keeper?.savedAt ? { savedAt: this.keeper.savedAt } : null;
  }

  async close() {
    this.closed = true;
    document.removeEventListener('visibilitychange', this.leaving);
    this.bar.remove();
    await this.saveNow();
    this.sessionEnded();
  }
}
