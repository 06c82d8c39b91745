/* Small pieces of a page. Data only ever goes in as text. */

export function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) {
    made.className = className;
  }
  if (text) {
    made.textContent = text;
  }
  return made;
}

/* Not by colour alone: each level has a sign of its own beside the words. */
const SIGNS = { LATE: 'exclamation-sign', TODAY: 'time', SOON: 'bell', LATER: 'calendar', WAITS: 'hourglass' };

export function signed(level, text) {
  const line = element('span', `vl-due vl-${level.toLowerCase()}`);
  const sign = element('span', `glyphicon glyphicon-${SIGNS[level]}`);
  sign.setAttribute('aria-hidden', 'true');
  line.append(sign, ` ${text}`);
  return line;
}

/** When it is to be done, until when it waits, who does it and who keeps the contact: what there is to say of it. */
export function facts(card) {
  const parts = [];
  if (card.waiting) {
    parts.push(signed('WAITS', card.waiting));
  }
  if (card.due) {
    parts.push(signed(card.due.level, card.due.words));
  }
  if (card.worker) {
    parts.push(element('span', 'vl-fact', `Bij ${card.worker}`));
  }
  if (card.contactPerson && card.contactPerson !== card.worker) {
    parts.push(element('span', 'vl-fact', `Contactpersoon: ${card.contactPerson}`));
  }
  return parts;
}
