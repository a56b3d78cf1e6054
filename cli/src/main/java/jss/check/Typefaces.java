package jss.check;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jss.content.Attachment;
import jss.content.LookFile;
import jss.font.Typeface;
import jss.parallel.Bounded;
import jss.problem.Problem;

/** Fonts of a look that cannot be read or embedded, or that lack letters. */
final class Typefaces {
  /** In bytes: a font with all of Latin, Greek and Cyrillic has less than 1 MB. */
  static final long MOST_BYTES = 5_000_000;

  private static final Duration MOST_TIME = Duration.ofSeconds(20);

  /** What Norwegian and Swedish are written with, and what sheets put between words. */
  private static final String LETTERS = letters();

  private Typefaces() {}

  private static String letters() {
    var letters = new StringBuilder();
    for (char c = ' '; c <= '~'; c++) letters.append(c);
    return letters + "\u00A0åäöæøéüÅÄÖÆØÉÜ«»“”„‘’–—…§·×½";
  }

  static void look(LookFile.Fonts fonts, Folder files, Problem.Sink problems) {
    one(fonts.regular(), files, problems);
    one(fonts.bold(), files, problems);
    fonts.italic().ifPresent(italic -> one(italic, files, problems));
  }

  private static void one(Attachment font, Folder files, Problem.Sink problems) {
    if (Destination.isOutside(font.name()) || !files.has(font.path())) return;
    long bytes = files.size(font.path()).orElse(0);
    Optional<Typeface> tried = bytes > MOST_BYTES ? Optional.empty() : tried(font, files);
    if (tried.isEmpty()) {
      problems.accept(
          Problem.of("font-format", font.at()).with("file", font.name()).with("megabytes", MOST_BYTES / 1_000_000));
      return;
    }
    if (!tried.get().mayBeEmbedded())
      problems.accept(Problem.of("font-embedding", font.at()).with("file", font.name()));
    List<Integer> lacking = tried.get().lacking();
    if (!lacking.isEmpty())
      problems.accept(
          Problem.of("font-letters", font.at())
              .with("file", font.name())
              .with("letters", lacking.stream().map(Character::toString).toList()));
  }

  private static Optional<Typeface> tried(Attachment font, Folder files) {
    try {
      byte[] file = files.read(font.path(), (int) MOST_BYTES);
      return Bounded.run(font.name(), MOST_TIME, () -> Typeface.tried(file, LETTERS));
    } catch (IOException | Bounded.Exceeded e) {
      return Optional.empty();
    }
  }
}
