// Our own pages in Tasklist's header, so that they are found from there, on a phone too. The server says which are for whom.
export default [{
  id: 'vliegwiel.ownPages',
  pluginPoint: 'tasklist.navbar.action',
  priority: 300,
  render: node => {
    const list = document.createElement('span');
    list.className = 'vliegwiel-pages';
    node.append(list);
    fetch('/api/desk/pages')
      .then(answer => (answer.ok ? answer.json() : []))
      .then(pages => pages.forEach(page => list.append(link(page))))
      .catch(() => {}); // without them Tasklist still works; its own requests say that there is no connection
  }
}];

function link({ path, label }) {
  const link = document.createElement('a');
  link.href = path;
  link.textContent = label;
  return link;
}
