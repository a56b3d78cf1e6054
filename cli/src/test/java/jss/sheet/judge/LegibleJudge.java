package jss.sheet.judge;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jss.render.Rgb;

/** Letters can be seen: they are 9 pt or more, stand out from what is behind them, and nothing covers or cuts them off. */
final class LegibleJudge {
  private static final double SMALLEST = 8.99;

  /** WCAG 2.2, 1.4.3: ordinary text, and that of 18 pt or more. */
  private static final double CONTRAST = 4.5;
  private static final double LARGE_CONTRAST = 3;
  private static final double LARGE = 18;

  private LegibleJudge() {}

  static Stream<String> look(Evidence evidence) {
    Map<Integer, List<Ink>> inks = evidence.inks().stream().collect(Collectors.groupingBy(Ink::page));
    var findings = new ArrayList<String>();
    for (Glyph glyph : evidence.glyphs())
      if (!glyph.text().isBlank())
        fault(glyph, inks.getOrDefault(glyph.page(), List.of()))
            .ifPresent(fault -> findings.add("legibility: on page " + (glyph.page() + 1) + ", letters " + fault));
    return findings.stream().distinct();
  }

  private static Optional<String> fault(Glyph glyph, List<Ink> inks) {
    if (glyph.size() < SMALLEST) return Optional.of("are of " + Math.round(glyph.size() * 10) / 10.0 + " pt");
    if (!glyph.isInClip()) return Optional.of("are cut off");
    var middle = new Point2D.Double(glyph.box().getCenterX(), glyph.baseline() + .25 * glyph.size());
    Optional<Ink> behind = Optional.empty();
    for (Ink ink : inks) {
      if (!ink.isOpaque() || !ink.bounds().contains(middle) || !ink.shape().contains(middle)) continue;
      if (ink.order() >= glyph.order()) return Optional.of("are covered");
      behind = Optional.of(ink);
    }
    if (behind.isPresent() && !behind.get().isPlain()) return Optional.empty();
    double contrast = rgb(glyph.colour()).contrast(behind.map(ink -> rgb(ink.colour())).orElse(Rgb.WHITE));
    return contrast < (glyph.size() < LARGE ? CONTRAST : LARGE_CONTRAST)
        ? Optional.of("have too little contrast: " + Math.round(contrast * 10) / 10.0)
        : Optional.empty();
  }

  private static Rgb rgb(int colour) {
    return Rgb.of(String.format(java.util.Locale.ROOT, "#%06x", colour & 0xffffff));
  }
}
