// How colours stand against each other: what every script of this folder can use as `colour`.
() => {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = colour => {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data];
  };
  const luminance = colour => {
    const [r, g, b] = rgba(colour).map(part => part / 255)
      .map(part => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const opaque = colour => rgba(colour)[3] > 250;
  return {
    opaque,
    // From 1 to 21, as WCAG reckons.
    contrast: (one, other) => {
      const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + .05) / (dark + .05);
    },
    // What an element stands on.
    ground: element => {
      for (let up = element; up; up = up.parentElement) {
        const colour = getComputedStyle(up).backgroundColor;
        if (opaque(colour)) return colour;
      }
      return 'Canvas';
    }
  };
}
