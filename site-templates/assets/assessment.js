// Makes a radar and a table of the answers in the page. Keeps nothing and sends nothing.
'use strict';
(() => {
  const result = document.querySelector('[data-result]');
  if (!result) return;
  const says = result.dataset;
  const fill = (pattern, first, second) => pattern.replace('%1', first).replace('%2', second);
  const status = result.querySelector('[role=status]');
  const drawing = result.querySelector('[data-drawing]');
  const dimensions = [...document.querySelectorAll('[data-dimension]')].map((fieldset, index) => ({
    title: fieldset.querySelector('legend').textContent,
    radios: [...fieldset.querySelectorAll('input')],
    texts: [...fieldset.querySelectorAll('.says')].map(each => each.textContent),
    cells: result.querySelectorAll('[data-row]')[index].querySelectorAll('td'),
  }));
  const level = dimension => dimension.radios.findIndex(radio => radio.checked) + 1;
  const shown = dimension => level(dimension)
    ? fill(says.of, level(dimension), dimension.radios.length) : says.none;

  function table() {
    for (const dimension of dimensions) {
      const at = level(dimension);
      dimension.cells[0].textContent = shown(dimension);
      dimension.cells[1].textContent = at ? dimension.texts[at - 1] : '';
      dimension.cells[2].textContent = at ? dimension.texts[at] || says.highest : '';
    }
  }

  function element(name, attributes, text) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text) made.textContent = text;
    return made;
  }

  const end = (index, share) => {
    const angle = 2 * Math.PI * index / dimensions.length;
    return [150 + 120 * share * Math.sin(angle), 150 - 120 * share * Math.cos(angle)]
      .map(number => number.toFixed(1));
  };

  // Outermost is the highest level of each dimension, however many levels it has.
  function radar() {
    if (!drawing) return;
    const svg = element('svg', { viewBox: '0 0 300 300', class: 'radar', role: 'img',
      'aria-label': says.radar + ' ' + dimensions.map(each => each.title + ': ' + shown(each)).join('. ') });
    dimensions.forEach((dimension, index) => {
      const [x, y] = end(index, 1);
      svg.append(element('line', { class: 'spoke', x1: 150, y1: 150, x2: x, y2: y }));
      dimension.radios.forEach((_, each) => {
        const [cx, cy] = end(index, (each + 1) / dimension.radios.length);
        svg.append(element('circle', { class: 'step', cx, cy, r: 2.5 }));
      });
      const [tx, ty] = end(index, 1.14);
      svg.append(element('text', { x: tx, y: ty, dy: 5, 'text-anchor': 'middle' }, index + 1));
    });
    svg.append(element('polygon', { class: 'edge', points: dimensions.map((_, index) => end(index, 1)).join(' ') }));
    const points = dimensions.map((dimension, index) =>
      level(dimension) ? end(index, level(dimension) / dimension.radios.length) : null);
    if (points.every(point => point)) svg.append(element('polygon', { class: 'answers', points: points.join(' ') }));
    for (const point of points)
      if (point) svg.append(element('circle', { class: 'answer', cx: point[0], cy: point[1], r: 5 }));
    drawing.replaceChildren(svg);
  }

  function show(word) {
    table();
    radar();
    status.textContent = word || fill(says.status, dimensions.filter(level).length, dimensions.length);
  }

  function clear(word) {
    for (const dimension of dimensions) for (const radio of dimension.radios) radio.checked = false;
    show(word);
  }

  for (const dimension of dimensions)
    for (const radio of dimension.radios) radio.addEventListener('change', () => show());
  result.querySelector('[data-print]').addEventListener('click', () => window.print());
  result.querySelector('[data-reset]').addEventListener('click', () => clear(says.cleared));
  // A browser may put answers back when a page is loaded again: the page promises that they are gone.
  window.addEventListener('pageshow', event => { if (!event.persisted) clear(); });
  result.hidden = false;
  show();
})();
