// Custom properties that are used with nothing to fall back on, and set nowhere.
() => {
  const sheets = [...document.styleSheets].map(sheet => [...sheet.cssRules].map(rule => rule.cssText).join('\n')).join('\n')
    + [...document.querySelectorAll('[style]')].map(element => element.getAttribute('style')).join('\n');
  const set = new Set([...sheets.matchAll(/(--[\w-]+)\s*:/g)].map(match => match[1]));
  const used = new Set([...sheets.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].map(match => match[1]));
  return [...used].filter(name => !set.has(name)).map(name => `${name} is used and never set`);
}
