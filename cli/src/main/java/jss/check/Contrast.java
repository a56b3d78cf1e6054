package jss.check;

import jss.content.Settings;
import jss.problem.Problem;

/** An accent colour that cannot be read on white, nor white on it. */
final class Contrast implements Check.OfProgramme {
  /** WCAG 2.2, success criterion 1.4.3, level AA, text of normal size. */
  private static final double LEAST = 4.5;

  private static final double WHITE = 1.0;

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    scope.programme().settings().look().flatMap(Settings.Look::accent).ifPresent(accent -> {
      double contrast = accent.contrast(WHITE);
      if (contrast >= LEAST) return;
      problems.accept(
          Problem.of("contrast-low", accent.at())
              .with("colour", accent.hex())
              .with("seen", Math.floor(contrast * 10) / 10)
              .with("least", LEAST));
    });
  }
}
