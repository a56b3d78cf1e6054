// What axe finds wrong by WCAG 2.2 A and AA. Where decoration keeps axe from seeing what lies behind a text, it is asked
// again with the decoration away; text in a drawing, which it never can tell, is held against the shape behind it. What
// cannot be told even then counts as wrong.
async rules => {
  const told = rule => rule.nodes.map(node => `${rule.id} (${rule.help}) at ${node.target.join(' ')}: `
    + [...node.any, ...node.all, ...node.none].map(check => check.message).join('; '));
  const drawnText = text => {
    text.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = text.getBoundingClientRect();
    const behind = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      .find(each => each !== text && each instanceof SVGGeometryElement && colour.opaque(getComputedStyle(each).fill));
    const ground = behind ? getComputedStyle(behind).fill : colour.ground(text.closest('svg').parentElement);
    const contrast = colour.contrast(getComputedStyle(text).fill, ground);
    return contrast >= 4.5 ? null : `color-contrast of «${text.textContent}» in a drawing is ${contrast.toFixed(2)}`;
  };
  scrollTo({ top: 0, behavior: 'instant' });
  document.getAnimations().forEach(animation => animation.finish());
  const first = await axe.run(document, {
    ...(rules.length > 0 ? { runOnly: rules } : {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'target-size': { enabled: true } } // axe leaves it out unless asked
    }),
    resultTypes: ['violations', 'incomplete'],
    preload: false
  });
  const findings = first.passes.length === 0 ? ['axe found nothing to look at'] : [];
  findings.push(...first.violations.flatMap(told));

  const unsure = first.incomplete.filter(rule => rule.id === 'color-contrast').flatMap(rule => rule.nodes);
  // axe loses its way in a table where a header that spans the columns stands between rows.
  const known = ['color-contrast', 'th-has-data-cells'];
  findings.push(...first.incomplete.filter(rule => !known.includes(rule.id)).flatMap(told));
  const drawn = unsure.map(node => document.querySelector(node.target)).filter(element => element.closest('svg'));
  findings.push(...drawn.map(drawnText).filter(Boolean));
  const plainly = unsure.filter(node => !document.querySelector(node.target).closest('svg'));
  if (plainly.length === 0) return findings;
  const plain = new CSSStyleSheet();
  plain.replaceSync('[aria-hidden="true"] { display: none !important } *::before, *::after { content: none !important }');
  document.adoptedStyleSheets = [plain];
  const second = await axe.run({ include: plainly.map(node => node.target) }, {
    runOnly: ['color-contrast'], resultTypes: ['violations', 'incomplete'], preload: false
  });
  document.adoptedStyleSheets = [];
  findings.push(...second.violations.flatMap(told));
  // What a region that scrolls keeps out of sight is asked again once it is in sight.
  for (const node of second.incomplete.flatMap(rule => rule.nodes)) {
    document.querySelector(node.target).scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const third = await axe.run({ include: [node.target] }, {
      runOnly: ['color-contrast'], resultTypes: ['violations', 'incomplete'], preload: false
    });
    findings.push(...third.violations.flatMap(told), ...third.incomplete.flatMap(told));
  }
  return findings;
}
