module.exports = (config) => ({ dir: { input: "src", output: "out", includes: "_includes", data: "_data" }, htmlTemplateEngine: false, markdownTemplateEngine: false });
