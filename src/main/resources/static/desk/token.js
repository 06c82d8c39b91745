// The session's token: the web apps keep it in a cookie, our own pages in the head.
export function token() {
  const cookie = document.cookie.split('; ').find(part => part.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.substring('XSRF-TOKEN='.length) : document.querySelector('meta[name=csrf]')?.content ?? '';
}
