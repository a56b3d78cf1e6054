// How many things can have focus. From now on each that gets it is remembered: its place among them, then its name.
() => {
  const focusable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(element => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
  window.stops = [];
  addEventListener('focusin', ({ target: at }) => stops.push(
    `${focusable.indexOf(at)} ${at.tagName.toLowerCase()}#${at.id}.${at.className} ${at.getAttribute('href') ?? ''}`));
  return [String(focusable.length)];
}
