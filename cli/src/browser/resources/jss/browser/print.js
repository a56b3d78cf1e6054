// What should not be on paper, or is missing there.
() => {
  const findings = [...document.querySelectorAll('nav, .menu, .languages, .ds-skip-link, form, button')]
    .filter(element => element.checkVisibility() && getComputedStyle(element).position !== 'absolute')
    .map(element => `${element.tagName.toLowerCase()}.${element.className} is on paper`);
  const main = document.querySelector('main');
  if (!main?.checkVisibility() || main.innerText.trim().length < 20) findings.push('there is no content on paper');
  for (const element of document.querySelectorAll('body *'))
    if (getComputedStyle(element).position === 'fixed') findings.push(`${element.tagName}.${element.className} is on every sheet of paper`);
  return findings;
}
