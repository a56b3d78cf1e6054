package jss.sheet.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jss.sheet.Printed;
import jss.sheet.Sheet;

/**
 * Looks at a finished PDF beside the XHTML that it was made of, and tells what is wrong. A validator alone proves little:
 * it is content with an empty page.
 */
public final class Judges {
  private static final List<Function<Evidence, Stream<String>>> OWN = List.of(
      TextJudge::look, LanguageJudge::look, HeadingJudge::look, ListJudge::look, TableJudge::look, FigureJudge::look,
      LinkJudge::look, BookmarkJudge::look, FontJudge::look, LegibleJudge::look, EdgeJudge::look, MetadataJudge::look);

  private Judges() {}

  /** What is wrong with a sheet that has been printed; empty when nothing is. */
  public static List<String> judge(Sheet sheet, Printed printed) {
    return judge(printed.pdf(), sheet.markup().get(), sheet.version());
  }

  /** What is wrong, by jss's own measure and by that of PDF/UA-1 and PDF/A-2a. */
  public static List<String> judge(byte[] pdf, byte[] xhtml, Optional<LocalDate> day) {
    return Stream.concat(own(pdf, xhtml, day).stream(), VeraPdf.look(pdf)).toList();
  }

  /** What is wrong by jss's own measure. */
  static List<String> own(byte[] pdf, byte[] xhtml, Optional<LocalDate> day) {
    try (Evidence evidence = Evidence.of(pdf, xhtml, day)) {
      return OWN.stream().flatMap(judge -> judge.apply(evidence)).distinct().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
