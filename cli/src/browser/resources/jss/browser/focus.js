// Whether each thing that takes focus shows that it has it, clearly, and is not hidden when it does.
async () => {
  const findings = [];
  const ring = element => [undefined, '::before', '::after'].flatMap(pseudo => {
    const style = getComputedStyle(element, pseudo);
    const rings = [];
    if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) rings.push(style.outlineColor);
    if (style.boxShadow !== 'none') rings.push(...style.boxShadow.split(/,(?![^(]*\))/).map(shadow => shadow.match(/[a-z-]+\([^)]*\)|#\w+/)?.[0]).filter(Boolean));
    return rings;
  });
  const name = element => element.tagName.toLowerCase() + [...element.classList].map(word => '.' + word).join('')
    + ' «' + element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30) + '»';
  const focusable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"], iframe, audio[controls], video[controls]')]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
  if (focusable.length === 0) findings.push('nothing takes focus');
  for (const element of focusable) {
    element.blur();
    const before = ring(element).length;
    element.focus();
    if (document.activeElement !== element) {
      findings.push(`${name(element)} does not take focus`);
      continue;
    }
    document.getAnimations().forEach(animation => animation.finish());
    const rings = ring(element);
    if (rings.length <= before) findings.push(`${name(element)} does not show that it has focus`);
    else if (!rings.some(one => colour.contrast(one, colour.ground(element.parentElement)) >= 3))
      findings.push(`${name(element)} shows its focus too faintly: ${rings} on ${colour.ground(element.parentElement)}`);
    const seen = [...element.getClientRects()].some(box => {
      const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return at && (at === element || element.contains(at) || at.contains(element));
    });
    if (!seen) findings.push(`${name(element)} is hidden when it has focus`);
  }
  return findings;
}
