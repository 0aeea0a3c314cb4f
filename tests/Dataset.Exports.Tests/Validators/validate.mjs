// Holds exports against validators of others. Prints a line for each; the exit code is 1 when one of them objects.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import yaml from "js-yaml";
import jsonld from "jsonld";

const root = process.argv[2];
const here = import.meta.dirname ?? new URL(".", import.meta.url).pathname;
const read = (...path) => readFileSync(join(root, ...path), "utf8");
const readJson = (...path) => JSON.parse(read(...path));
const schema = (name) => JSON.parse(readFileSync(join(here, "schemas", name), "utf8"));
let failed = false;

function say(name, errors, count = 1) {
  failed ||= errors.length > 0;
  console.log(errors.length > 0 ? `FAILED ${name}: ${errors.slice(0, 5).join("; ")}` : `passed ${name}: ${count}`);
}

const words = (errors) => (errors ?? []).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);

function judge(ajv, schemaName, document, name) {
  const validate = ajv.compile(schema(schemaName));
  validate(document);
  say(name, words(validate.errors));
}

// No context is fetched: a document that needs one from elsewhere is refused.
const documentLoader = async (url) => { throw new Error(`${url} is not here`); };

async function judgeLinked(name, base) {
  try {
    const quads = await jsonld.toRDF(readJson("downloads", name), { safe: true, documentLoader, base });
    say(`JSON-LD ${name}`, quads.length > 0 ? [] : ["no statement"], quads.length);
  } catch (error) {
    say(`JSON-LD ${name}`, [`${error.message} ${JSON.stringify(error.details?.event ?? error.details ?? "").slice(0, 400)}`]);
  }
}

// As mlcroissant builds its graph: an identifier names one thing, what is referred to is there, and what is joined joins nothing itself.
function judgeReferences({ distribution, recordSet }) {
  const setOf = new Map(recordSet.flatMap((set) => set.field.map((field) => [field["@id"], set])));
  const joins = (set) => set.field.filter((field) => field.references);
  const ids = [...distribution, ...recordSet, ...recordSet.flatMap((set) => set.field)].map((node) => node["@id"]);
  const known = new Set(ids);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} names two things`),
    ...recordSet.flatMap((set) => [...(set.key ?? []), ...set.field.map((field) => field.source.fileObject)]).filter((to) => !known.has(to["@id"])).map((to) => `${to["@id"]} is not there`),
    ...recordSet.flatMap((set) => joins(set).map((field) => [set, field.references.field["@id"]]))
      .filter(([set, to]) => !setOf.has(to) || setOf.get(to) === set || joins(setOf.get(to)).length > 0)
      .map(([set, to]) => `${set["@id"]} cannot be joined by ${to}`),
  ];
}

const openapi = readJson("api", "v1", "openapi.json");
const verdict = await new Validator().validate(structuredClone(openapi));
say("OpenAPI 3.1", verdict.valid ? [] : words([verdict.errors].flat()));

const api = addFormats(new Ajv2020({ strict: false }));
api.addFormat("int64", true);
api.addFormat("double", true);
api.addSchema(openapi, "openapi");
const paths = Object.entries(openapi.paths).map(([path, item]) => ({
  pattern: new RegExp(`^${path.split(/\{[^}]+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^/.]+")}$`),
  validate: api.compile({ $ref: `openapi${item.get.responses["200"].content["application/json"].schema.$ref}` }),
}));
const folder = join(root, "api", "v1");
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".json") && entry.name !== "openapi.json")
  .map((entry) => "/" + relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"));
say("API files", files.flatMap((file) => {
  const matches = paths.filter((path) => path.pattern.test(file));
  if (matches.length !== 1) return [`${file} is described ${matches.length} times`];
  return matches[0].validate(readJson("api", "v1", file)) ? [] : [`${file}: ${words(matches[0].validate.errors)}`];
}), files.length);

const draft7 = () => addFormats(new Ajv({ strict: false, allErrors: true })).addFormat("textarea", true);
judge(draft7(), "datapackage-2.0.json", readJson("downloads", "datapackage.json"), "Data Package 2.0");
judge(draft7(), "cff-1.2.0.json", yaml.load(read("downloads", "CITATION.cff"), { schema: yaml.JSON_SCHEMA }), "CITATION.cff 1.2.0");
const croissant = readJson("downloads", "croissant.json");
judge(draft7(), "croissant-1.1.json", croissant, "Croissant 1.1");
say("Croissant references", judgeReferences(croissant), croissant.recordSet.length);
for (const name of readdirSync(join(root, "downloads")).filter((file) => file.endsWith(".jsonld") || file === "croissant.json")) {
  await judgeLinked(name, "https://example.org/facts/downloads/");
}

process.exit(failed ? 1 : 0);
