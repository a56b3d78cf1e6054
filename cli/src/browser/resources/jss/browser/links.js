// Lines with a word and a value: the page's language, its versions in other languages, its ids, its links.
() => [
  `lang ${document.documentElement.lang}`,
  ...[...document.querySelectorAll('.languages a[hreflang]')].map(link => `version ${link.hreflang} ${link.href}`),
  ...[...document.querySelectorAll('[id]')].map(element => `id ${element.id}`),
  ...[...document.querySelectorAll('h1[id], h2[id], h3[id], h4[id]')].map(element => `heading ${element.id}`),
  ...[...document.querySelectorAll('a[href], link[href], img[src], source[srcset], script[src]')]
    .map(element => `link ${element.href || element.src || element.srcset}`)
]
