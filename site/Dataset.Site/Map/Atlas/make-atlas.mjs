// Makes land.txt and points.tsv; README.md says how to run it. The site is built from these files without Node and without network.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoContains, geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const read = name => JSON.parse(readFileSync(require.resolve(name), "utf8"));
const polygonsOf = geometry =>
  (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(coordinates => ({ type: "Polygon", coordinates }));

// Land from the physical layer, in which no state and no border occurs. Antarctica, where no state has its seat, is left out.
const physical = read("world-atlas/land-110m.json");
const land = {
  type: "MultiPolygon",
  coordinates: feature(physical, physical.objects.land).features
    .flatMap(f => polygonsOf(f.geometry))
    .filter(polygon => geoCentroid(polygon)[1] > -60)
    .map(polygon => polygon.coordinates),
};
const projection = geoEqualEarth().precision(0).fitWidth(960, { type: "Sphere" });
writeFileSync("land.txt", relative(geoPath(projection).digits(1)(land)) + "\n");

// One point for each code of ISO 3166-1: the middle of the largest area that the atlas gives for it. Areas without a code are left out.
const alpha3 = new Map(read("i18n-iso-countries/codes.json").map(([, code, numeric]) => [numeric, code]));
const political = read("world-atlas/countries-10m.json");
const points = new Map();
for (const country of feature(political, political.objects.countries).features) {
  const code = alpha3.get(country.id);
  if (code === undefined) continue;
  const largest = polygonsOf(country.geometry).reduce((a, b) => (geoArea(a) >= geoArea(b) ? a : b));
  const point = middleOf(largest);
  const [x, y] = projection(point);
  if (geoCentroid(country)[1] > -60 && !(points.get(code)?.area > geoArea(largest))) {
    points.set(code, { area: geoArea(largest), text: `${code}\t${x.toFixed(1)}\t${y.toFixed(1)}` });
  }
}
writeFileSync("points.tsv", [...points.values()].map(p => p.text).sort().join("\n") + "\n");

// The same path from point to point, which takes half the bytes: the numbers are small. Steps are counted in tenths, so that no error adds up.
function relative(path) {
  return path.replaceAll(/M([^Z]+)Z/g, (_, ring) => {
    const tenths = ring.split("L").map(point => point.split(",").map(n => Math.round(n * 10)));
    const steps = tenths.slice(1).map((point, i) => point.map((n, axis) => (n - tenths[i][axis]) / 10)).filter(step => step.some(n => n !== 0));
    return `M${tenths[0].map(n => n / 10).join(" ")}l${steps.map(step => step.join(" ")).join(" ")}z`.replaceAll(" -", "-").replaceAll(/(^|[^\d])0\./g, "$1.");
  });
}

// The centroid, or of a bent area the point of it that is nearest to the centroid on a grid.
function middleOf(polygon) {
  const centroid = geoCentroid(polygon);
  if (geoContains(polygon, centroid)) return centroid;
  const [longitudes, latitudes] = [0, 1].map(i => polygon.coordinates[0].map(p => p[i]));
  const along = (values, step) => Math.min(...values) + (step / 80) * (Math.max(...values) - Math.min(...values));
  let best = polygon.coordinates[0][0];
  for (let i = 1; i < 80; i++) {
    for (let j = 1; j < 80; j++) {
      const point = [along(longitudes, i), along(latitudes, j)];
      const distance = p => Math.hypot(p[0] - centroid[0], p[1] - centroid[1]);
      if (distance(point) < distance(best) && geoContains(polygon, point)) best = point;
    }
  }
  return best;
}
