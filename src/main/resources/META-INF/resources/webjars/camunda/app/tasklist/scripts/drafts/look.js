/*
 * What there is of a draft has to be known before anything is saved: a form drawn with a draft in it that nobody knows of would save over it.
 * So a form waits for the answer. An answer that refuses is one, too.
 */
import { look } from './server.js';

const AGAIN = [500, 1000, 2000, 5000];

/**
 * @param tell hears true each time there is no answer yet, and false when there is one after all
 * @param over tells that nobody waits for it any more
 */
export async function lookUntilAnswered(place, tell, over) {
  for (let tries = 0; ; tries++) {
    const answer = await look(place);
    if (over() || answer.status > 0 && answer.status < 500) {
      tries > 0 && tell(false);
      return answer;
    }
    tell(true);
    await new Promise(resolve => setTimeout(resolve, AGAIN[Math.min(tries, AGAIN.length - 1)]));
  }
}
