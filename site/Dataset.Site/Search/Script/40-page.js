// The page of the search: what is asked for in its address, by name and, where the site was built with it, in the full text.
const page = document.querySelector('[data-search-page]');

const itemOf = (href, title, ...rest) => {
  const item = document.createElement('li');
  const link = element('a', '', { href });
  link.append(title);
  item.append(link, ...rest);
  return item;
};

const showNames = async text => {
  const section = page.querySelector('.by-name');
  const found = await find(text, 50);
  section.querySelector('p').textContent = count(found);
  section.querySelector('ol').replaceChildren(...found.answers.map(answer =>
    itemOf(addressOf(answer), nameElement(answer.entry.label), ' ', describe(answer, text))));
  section.hidden = false;
};

/** An excerpt with what was found marked: text and marks of it, and nothing else that might stand in it. */
const excerptOf = html => {
  const excerpt = element('p', '', { class: 'excerpt', dir: 'auto' });
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
    excerpt.append(node.nodeName === 'MARK' ? element('mark', node.textContent) : node.textContent);
  }
  return excerpt;
};

const startFullText = async wanted => {
  const section = page.querySelector('.full-text');
  const asked = section.querySelector('form');
  const said = section.querySelector('[role=status]');
  const answers = section.querySelector('ol');
  const more = section.querySelector('.more');
  const pagefind = await import(new URL('pagefind/pagefind.js', root).href);
  await pagefind.options({ baseUrl: root.pathname, excerptLength: 24 });
  const kinds = await pagefind.filters();
  for (const select of asked.querySelectorAll('select')) {
    const names = Object.keys(kinds[select.name] ?? {}).sort(select.name === 'year' ? (a, b) => Number(b) - Number(a) : compare);
    select.append(...names.map(name => element('option', name, { value: name })));
    select.closest('label').hidden = names.length === 0;
    select.value = names.find(name => name === wanted.get(select.name)) ?? '';
  }

  let rest = [];
  let turn = 0;
  const showMore = async () => {
    const mine = turn;
    const loaded = await Promise.all(rest.splice(0, 10).map(result => result.data()));
    if (mine !== turn) return;
    answers.append(...loaded.map(data => itemOf(data.url, element('bdi', data.meta.title), ' ',
      element('span', [data.meta.collection, data.meta.date].filter(Boolean).join(' · '), { class: 'about-answer' }), excerptOf(data.excerpt))));
    more.hidden = rest.length === 0;
  };
  const ask = async () => {
    const mine = ++turn;
    const chosen = Object.fromEntries([...asked.querySelectorAll('select')].filter(select => select.value).map(select => [select.name, select.value]));
    const text = asked.elements.q.value.trim();
    const found = text || Object.keys(chosen).length > 0 ? await pagefind.search(text || null, { filters: chosen }) : { results: [] };
    if (mine !== turn) return;
    const query = new URLSearchParams({ ...(text && { q: text }), ...chosen });
    history.replaceState(null, '', query.size > 0 ? `?${query}` : location.pathname);
    rest = [...found.results];
    answers.replaceChildren();
    said.textContent = text || rest.length > 0 ? `${rest.length} ${rest.length === 1 ? 'record has' : 'records have'} these words.` : '';
    await showMore();
  };
  asked.addEventListener('submit', event => { event.preventDefault(); ask(); });
  asked.addEventListener('change', ask);
  more.addEventListener('click', showMore);
  asked.hidden = false;
  await ask();
};

if (page) {
  const wanted = new URLSearchParams(location.search);
  const text = wanted.get('q') ?? '';
  input.value = text;
  if (tokens(text).length > 0) showNames(text);
  const asked = page.querySelector('.full-text form');
  // A browser loads neither modules nor other data of a page that was opened from a disk.
  if (asked && location.protocol !== 'file:') {
    asked.elements.q.value = text;
    startFullText(wanted);
  }
}
