package jss.check;

import jss.content.Colour;
import jss.content.Settings;
import jss.problem.Problem;

/** An accent colour that cannot be read on white, nor white on it. */
final class Contrast implements Check.OfProgramme {
  /** WCAG 2.2, success criterion 1.4.3, level AA, text of normal size. */
  private static final double LEAST = 4.5;

  private static final double WHITE = 1.0;

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    scope.programme().settings().look().flatMap(Settings.Look::accent).ifPresent(
        accent -> look(accent, problems));
  }

  static void look(Colour colour, Problem.Sink problems) {
    double contrast = colour.contrast(WHITE);
    if (contrast >= LEAST) return;
    problems.accept(
        Problem.of("contrast-low", colour.at())
            .with("colour", colour.hex())
            .with("seen", Math.floor(contrast * 10) / 10)
            .with("least", LEAST));
  }
}
