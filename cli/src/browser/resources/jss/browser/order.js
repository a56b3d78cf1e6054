// What has focus now: its place among all that can have it, then its name.
() => {
  const focusable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
  const at = document.activeElement;
  return [String(focusable.indexOf(at)), String(focusable.length), at.tagName.toLowerCase() + '#' + at.id + '.' + at.className, at.getAttribute('href') ?? ''];
}
