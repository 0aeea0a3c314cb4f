// What is found: the shards of the index, loaded when they are needed, and the order of the answers.
const root = new URL('../', document.currentScript.src);
const LONGEST = 24; // as in ShardBuilder.cs
const ENOUGH = 10;
const MOST_FILES = 24;

let collections = [];
let shards = new Map();
const files = new Map();
const waiting = new Map();

// Files of the index are scripts, which a page that was opened from a disk can load too. They hand over what they have here.
window.datasetSearch = {
  list(all) { collections = all.collections; shards = new Map(all.shards.flatMap(([count, ...prefixes]) => prefixes.map(prefix => [prefix, { count, name: prefixes[0] }]))); },
  add(name, rows) { files.set(name, rows.map(read)); },
};

/** Loads a script of the index once; one that cannot be loaded has nothing. */
const load = name => {
  if (!waiting.has(name)) waiting.set(name, new Promise(done => {
    const script = document.createElement('script');
    script.src = new URL(`search/shards/${name}.js`, root);
    script.onload = () => done(true);
    script.onerror = () => { waiting.delete(name); done(false); };
    document.head.append(script);
  }));
  return waiting.get(name);
};

/** An entry as it is compared and shown. */
const read = ([collection, file, label, language, date, standing, weight, others, id]) => {
  const names = [{ text: label, language, isIdentifier: false }];
  for (let i = 0; i < others.length; i += 3) names.push({ text: others[i], language: others[i + 1], isIdentifier: others[i + 2] === 1 });
  for (const name of names) { name.key = compact(name.text); name.head = (tokens(name.text)[0] ?? []).join(''); name.words = words(name.text); }
  return { collection, file, label: names[0], date, standing, weight, names, id: id || file, idKey: compact(id || file), idWords: words(id || file) };
};

const hasWord = (all, token) => all.some(word => word.startsWith(token.join(''))) || (token.length > 1 && token.every(part => all.some(word => word.startsWith(part))));

/** How well an entry answers a query: 0 exactly by symbol, 1 exactly by name, 2 by the beginning or whole words of a name, 3 by beginnings of words of one name, 4 by words of several; null not at all. As in SearchEntry.cs. */
const rank = (entry, query, key) => {
  const everything = [...entry.idWords, ...entry.names.flatMap(name => name.words)];
  const isFoundIn = all => query.every(token => hasWord(all, token));
  if (entry.idKey === key || entry.names.some(name => name.isIdentifier && (name.key === key || name.head === key))) return 0;
  if (entry.names.some(name => name.key === key)) return 1;
  if (!isFoundIn(everything)) return null;
  if (entry.names.some(name => name.key.startsWith(key) || query.every(token => name.words.includes(token.join(''))))) return 2;
  return [entry.idWords, ...entry.names.map(name => name.words)].some(isFoundIn) ? 3 : 4;
};

const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// Neither a side nor a kind of fact: how well it answers, how many facts refer to it, then its name.
const byOrder = (a, b) => a.rank - b.rank || b.entry.weight - a.entry.weight || compare(a.entry.label.key, b.entry.label.key) || compare(a.entry.id, b.entry.id);

/** The name of a file, as in SearchPaths.cs. */
const fileName = (prefix, part) =>
  `w-${prefix.replace(/[^a-z0-9]/g, unit => '_' + unit.charCodeAt(0).toString(16).padStart(4, '0'))}${part === 1 ? '' : `.${part}`}`;

const parts = ({ count, name }) => Array.from({ length: count }, (_, i) => fileName(name, i + 1));

/** The files that together have every entry with a word of that beginning, the best first. */
const filesOf = beginning => {
  const key = beginning.length > LONGEST ? beginning.slice(0, /[\ud800-\udbff]/.test(beginning[LONGEST - 1]) ? LONGEST - 1 : LONGEST) : beginning;
  for (let length = 1; length <= key.length; length++) {
    const shard = shards.get(key.slice(0, length));
    if (shard?.count > 0) return parts(shard);
  }
  return shards.get(key)?.count === 0 ? [fileName(key, 1), ...[...shards].filter(([prefix]) => prefix.startsWith(key)).flatMap(([, shard]) => parts(shard))] : [];
};

/** The files for a query: of its rarest token, since every answer has all tokens; before them those of a name typed in full. */
const plan = (query, key) => {
  const choices = query.map(token => {
    const rarest = token.map(filesOf).sort((a, b) => a.length - b.length)[0];
    return [...new Set([...(token.length > 1 ? filesOf(token.join('')) : []), ...rarest])];
  }).sort((a, b) => a.length - b.length);
  return [...new Set([...(query.length > 1 && key.length <= LONGEST ? filesOf(key).slice(0, 1) : []), ...choices[0]])];
};

/** The answers to a query, the best first, and whether there are more. */
const find = async (text, enough = ENOUGH) => {
  const query = tokens(text);
  if (query.length === 0) return { answers: [], hasMore: false };
  await load('index');
  const key = query.flat().join('');
  const names = plan(query, key);
  const seen = new Map();
  let next = 0;
  for (let step = 1; next < names.length && next < MOST_FILES && seen.size < enough; step *= 2) {
    const batch = names.slice(next, next + step);
    next += batch.length;
    await Promise.all(batch.map(load));
    for (const entry of batch.flatMap(name => files.get(name) ?? [])) {
      const place = `${entry.collection}/${entry.file}`;
      const found = seen.has(place) ? null : rank(entry, query, key);
      if (found !== null) seen.set(place, { entry, rank: found });
    }
  }
  const answers = [...seen.values()].sort(byOrder);
  return { answers: answers.slice(0, enough), hasMore: answers.length > enough || next < names.length };
};

/** The name by which an answer was found, where its label does not tell. */
const reason = ({ entry }, text) => {
  const query = tokens(text);
  const key = query.flat().join('');
  const isTold = all => query.every(token => hasWord(all, token));
  if (entry.label.key.startsWith(key) || isTold(entry.label.words)) return null;
  const others = entry.names.slice(1);
  return others.find(name => name.key === key) ?? others.find(name => name.key.startsWith(key)) ?? others.find(name => isTold(name.words))
    ?? others.find(name => query.some(token => hasWord(name.words, token) && !hasWord(entry.label.words, token)))
    ?? (entry.idKey === key ? { text: entry.id, language: '' } : null);
};

const addressOf = ({ entry }) => new URL(`${collections[entry.collection][0]}/${entry.file}.html`, root).href;
