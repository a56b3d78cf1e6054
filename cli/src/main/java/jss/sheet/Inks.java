package jss.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.render.Palette;
import jss.render.Rgb;

/** The colours of a sheet by name: {@code accent-text-default}, {@code lens-surface-tinted}, {@code ink} … */
record Inks(Map<String, Rgb> inks) {
  private static final Pattern USE = Pattern.compile("var\\(--([a-z-]+)\\)");

  static Inks of(Palette palette, boolean grey) {
    Map<String, Rgb> inks = new LinkedHashMap<>();
    palette.hues().forEach(
        (hue, colour) -> Palette.light(colour).forEach((token, ink) -> inks.put(hue + "-" + token, ink)));
    inks.put("ink", Rgb.of("#15201f"));
    inks.put("quiet", Rgb.of("#4a5654"));
    inks.put("rule", Rgb.of("#8a9694"));
    inks.put("hairline", Rgb.of("#c9d0ce"));
    inks.put("paper", Rgb.WHITE);
    if (grey) inks.replaceAll((_, ink) -> ink.grey());
    return new Inks(inks);
  }

  /** @throws IllegalStateException when no ink has that name */
  Rgb of(String name) {
    Rgb ink = inks.get(name);
    if (ink == null) throw new IllegalStateException("no ink " + name);
    return ink;
  }

  /** Styles with each {@code var(--name)} filled in, as the engine knows no custom properties. */
  String fill(String css) {
    return USE.matcher(css).replaceAll(use -> Matcher.quoteReplacement(of(use.group(1)).hex()));
  }
}
