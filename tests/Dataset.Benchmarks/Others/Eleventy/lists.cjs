const facts = require("./facts.cjs");
const site = require("./site.json");
module.exports = () => {
  const all = {};
  for (const fact of facts()) (all[fact.collection] ??= []).push(fact);
  return site.collections.flatMap((collection) => {
    const own = all[collection.name] ?? [];
    const pages = Math.max(1, Math.ceil(own.length / site.perPage));
    return Array.from({ length: pages }, (_, i) => ({ ...collection, facts: own.slice(i * site.perPage, (i + 1) * site.perPage), numbers: Array.from({ length: pages }, (_, n) => n + 1), path: `${collection.name}/index${i === 0 ? "" : `.${i + 1}`}.html` }));
  });
};
