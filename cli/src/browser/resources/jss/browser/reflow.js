// Whether the page scrolls sideways, and what sticks out.
() => {
  const root = document.scrollingElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const name = element => element.tagName.toLowerCase() + [...element.classList].map(word => '.' + word).join('');
  const out = [...document.body.querySelectorAll('*')].filter(element => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.right > root.clientWidth + .5;
  });
  return [`scrolls sideways, ${root.scrollWidth} px in ${root.clientWidth}: ${out.slice(0, 5).map(name).join(', ')}`];
}
