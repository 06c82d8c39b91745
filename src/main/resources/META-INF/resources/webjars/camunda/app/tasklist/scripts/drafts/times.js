// Moments as people say them.
const TIME = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long' });

export const time = moment => TIME.format(new Date(moment));

export function dayAndTime(moment) {
  const day = DAY.format(new Date(moment));
  return `${day === DAY.format(new Date()) ? 'vandaag' : day} ${time(moment)}`;
}
