// The addresses of all that the page has loaded, itself included.
() => [location.href, ...performance.getEntriesByType('resource').map(entry => entry.name)]
