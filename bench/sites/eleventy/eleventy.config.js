const texts = require("./texts.json");

/** The same site as the others': two languages, a list of tools, a page for each tag. */
module.exports = (config) => {
  config.addPassthroughCopy("style.css");
  config.addFilter("say", (key, lang) => texts[lang][key]);
  for (const lang of ["nb", "sv"]) {
    const tools = (collections) => collections.getFilteredByGlob(`${lang}/tools/*.md`);
    config.addCollection(`${lang}Tools`, (all) => tools(all).sort((a, b) => (a.data.title < b.data.title ? -1 : 1)));
    config.addCollection(`${lang}Tags`, (all) => {
      const tags = {};
      for (const tool of tools(all)) for (const tag of tool.data.tags) (tags[tag] ??= []).push(tool);
      return Object.entries(tags)
        .sort()
        .map(([name, items]) => ({ name, items }));
    });
  }
  return { dir: { includes: "_includes" }, markdownTemplateEngine: false, htmlTemplateEngine: false };
};
