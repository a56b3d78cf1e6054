// Text that is cut off by what it stands in, sticks out of the page, or lies on top of other text.
() => {
  const findings = [];
  const pieces = [];
  const page = document.scrollingElement;
  const short = text => '«' + text.trim().replace(/\s+/g, ' ').slice(0, 40) + '»';
  const forReadersOnly = element => {
    for (let up = element; up; up = up.parentElement) {
      const box = up.getBoundingClientRect();
      if (getComputedStyle(up).position === 'absolute' && box.width <= 1 && box.height <= 1) return true;
    }
    return false;
  };
  const cutBy = (element, rect) => {
    for (let up = element; up && up !== document.body; up = up.parentElement) {
      const style = getComputedStyle(up);
      if (style.display.startsWith('inline') && style.display === 'inline') continue;
      const box = up.getBoundingClientRect();
      if (/clip|hidden/.test(style.overflowX) && (rect.left < box.left - 1 || rect.right > box.right + 1)) return up;
      if (/clip|hidden/.test(style.overflowY) && (rect.top < box.top - 2 || rect.bottom > box.bottom + 2)) return up;
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) return null;
    }
    return null;
  };
  // Within a region that scrolls by itself, such as a wide table's, text is out of sight and not out of the page.
  const scrollsAside = element => {
    for (let up = element; up && up !== document.body; up = up.parentElement)
      if (/auto|scroll/.test(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth) return true;
    return false;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || /^(script|style|template|title|desc)$/i.test(parent.tagName)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || forReadersOnly(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      const cut = cutBy(parent, rect);
      if (cut) findings.push(`${short(node.data)} is cut off by ${cut.tagName.toLowerCase()}.${cut.className}`);
      if ((rect.left + scrollX < -1 || rect.right + scrollX > page.scrollWidth + 1) && !scrollsAside(parent))
        findings.push(`${short(node.data)} sticks out of the page`);
      const slack = rect.height * .2; // above and below the letters
      pieces.push({ node, left: rect.left, right: rect.right, top: rect.top + slack, bottom: rect.bottom - slack });
    }
  }
  pieces.sort((one, other) => one.top - other.top);
  for (let i = 0; i < pieces.length; i++) {
    for (let j = i + 1; j < pieces.length && pieces[j].top < pieces[i].bottom - 2; j++) {
      const [one, other] = [pieces[i], pieces[j]];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (one.node !== other.node && across > 2)
        findings.push(`${short(one.node.data)} and ${short(other.node.data)} lie on top of each other`);
    }
  }
  if (pieces.length === 0) findings.push('no text at all');
  return [...new Set(findings)];
}
