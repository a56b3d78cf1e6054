package jss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jss.check.GlyphMissing;
import jss.check.SheetTooLong;
import jss.check.SheetTooLong.Field;
import jss.check.SheetTooLong.Side;
import jss.content.Lang;
import jss.content.Programme;
import jss.problem.Problem;
import jss.sheet.Overrun;
import jss.sheet.Printed;
import jss.sheet.Sheet;

/** What is wrong with a finished sheet, told at the words that caused it. */
final class SheetFaults {
  private static final Set<String> SIDES = Set.of("front", "back");

  private SheetFaults() {}

  static List<Problem> problems(Programme programme, Sheet sheet, Printed printed) {
    var problems = new ArrayList<Problem>();
    for (Lang lang : sheet.languages()) {
      for (Overrun overrun : printed.overruns())
        entry(programme, sheet, overrun).ifPresent(entry -> problems
            .addAll(SheetTooLong.problems(programme, entry, lang, List.of(side(sheet, overrun)))));
      sheet.entry().ifPresent(
          entry -> problems.addAll(GlyphMissing.problems(programme, entry, lang, printed.missing())));
    }
    return problems;
  }

  /** A side of a card is named by its entry too: {@code regel-1/front}. */
  private static Optional<String> entry(Programme programme, Sheet sheet, Overrun overrun) {
    String first = overrun.side().split("/", -1)[0];
    return programme.entry(first).map(_ -> first).or(sheet::entry);
  }

  private static Side side(Sheet sheet, Overrun overrun) {
    String last = overrun.side().substring(overrun.side().lastIndexOf('/') + 1);
    return new Side(sheet.name(), SIDES.contains(last) ? last : "page", overrun.millimetres(),
        overrun.fields().stream()
            .map(field -> new Field(field.name(), field.letters(), field.lettersIn(overrun.millimetres()))).toList());
  }
}
