// The field at the top of every page: a combobox with a list, as the ARIA Authoring Practices describe it. The focus stays in the field.
const form = document.querySelector('form.find');
const input = form.querySelector('input');
const list = form.querySelector('ul');
const status = form.querySelector('[role=status]');
let shown = [];
let active = -1;
let last = 0;

const element = (name, text, attributes = {}) => {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) if (value) made.setAttribute(attribute, value);
  return made;
};

/** A name in its language; one that runs the other way does not disturb its surroundings. */
const nameElement = name => element('bdi', name.text, { lang: name.language });

/** What is said of an answer: the name it was found by, what it is, when it was, how it stands. */
const describe = (answer, text) => {
  const line = document.createElement('span');
  const other = reason(answer, text);
  const details = [answer.entry.date, answer.entry.standing].filter(Boolean);
  line.className = 'about-answer';
  line.append(...(other ? [nameElement(other), ' · '] : []), [collections[answer.entry.collection][1], ...details].join(' · '));
  return line;
};

const close = () => {
  active = -1;
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
};

const move = to => {
  list.children[active]?.setAttribute('aria-selected', 'false');
  active = to;
  const option = list.children[active];
  if (!option) return input.removeAttribute('aria-activedescendant');
  option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', option.id);
};

const optionOf = (answer, i, text) => {
  const option = element('li', '', { role: 'option', id: `answer-${i}`, 'aria-selected': 'false' });
  const label = nameElement(answer.entry.label);
  label.className = 'answer';
  option.append(label, ' ', describe(answer, text));
  option.addEventListener('mousedown', event => event.preventDefault()); // The field keeps the focus.
  option.addEventListener('click', event => follow(answer, event.ctrlKey || event.metaKey));
  return option;
};

const follow = (answer, isApart) => isApart ? window.open(addressOf(answer), '_blank') : location.assign(addressOf(answer));

/** For scripts that come with a page: the addresses of the answers to a query, the best first. */
window.datasetSearch.find = async text => (await find(text)).answers.map(addressOf);

const count = ({ answers, hasMore }) => answers.length === 0 ? 'No record has that name, symbol or identifier.'
  : answers.length === 1 ? '1 record.' : `${hasMore ? 'The first ' : ''}${answers.length} records.`;

const update = async () => {
  const text = input.value;
  const turn = ++last;
  if (tokens(text).length === 0) {
    shown = [];
    status.textContent = '';
    return close();
  }
  const found = await find(text);
  if (turn !== last) return; // Something else was typed since.
  shown = found.answers;
  list.replaceChildren(...shown.map((answer, i) => optionOf(answer, i, text)));
  active = -1;
  input.removeAttribute('aria-activedescendant');
  list.hidden = shown.length === 0;
  input.setAttribute('aria-expanded', String(shown.length > 0));
  status.textContent = count(found);
};

const keys = {
  ArrowDown: () => list.hidden ? update() : move(active + 1 < shown.length ? active + 1 : -1),
  ArrowUp: () => list.hidden ? update() : move(active === -1 ? shown.length - 1 : active - 1),
  Escape: () => {
    if (list.hidden) input.value = '';
    last++;
    close();
    status.textContent = '';
  },
};

input.addEventListener('keydown', event => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (isPlain && Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  } else if (isPlain && event.key === 'Enter' && shown[active] && !list.hidden) {
    event.preventDefault();
    follow(shown[active], false);
  }
});

form.addEventListener('submit', event => {
  // The one record that is called exactly so; everything else is answered on the page of the search.
  if (!list.hidden && shown.filter(answer => answer.rank < 2).length === 1) {
    event.preventDefault();
    follow(shown[0], false);
  }
});

const isTyping = target => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

document.addEventListener('keydown', event => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const isControlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (isSlash || isControlK) {
    event.preventDefault();
    input.focus();
    input.select();
  }
});

for (const [attribute, value] of Object.entries({
  role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id, 'aria-keyshortcuts': '/ Control+K',
})) input.setAttribute(attribute, value);
input.addEventListener('focus', () => load('index'));
input.addEventListener('input', update);
input.addEventListener('blur', close);
