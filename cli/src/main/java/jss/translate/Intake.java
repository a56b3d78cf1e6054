package jss.translate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import jss.content.Lang;
import jss.content.Programme;
import jss.source.Sources;
import jss.translate.Unit.State;
import jss.translate.Unusable.Reason;

/**
 * What taking in a translator's file would write.
 *
 * @param files that are new or change, whole, by path
 * @param taken what is taken in
 * @param left what is not, and why
 */
public record Intake(SortedMap<String, byte[]> files, List<Taken> taken, List<Left> left) {
  public Intake {
    taken = List.copyOf(taken);
    left = List.copyOf(left);
  }

  /**
   * A field and its new translation.
   *
   * @param isNew whether it says something else than what is there
   */
  public record Taken(Row row, Said said, boolean isNew, boolean reviewed) {}

  public record Left(Row row, Why why) {}

  /** Why a translation is not taken in. */
  public enum Why {
    /** The source has changed since it was sent out. */
    CHANGED,
    /** Somebody has changed the translation here in the meantime. */
    CONFLICT,
    /** Not all of it has been translated. */
    HALF,
    /** It belongs into a list that has fewer items here. */
    NO_PLACE,
    /** The page is new in this language, and what it must have is not all translated. */
    INCOMPLETE
  }

  /**
   * @param bom whether a file begins with a byte order mark
   * @throws Unusable when the file as a whole cannot be used
   */
  public static Intake of(Xliff xliff, Programme programme, Sources sources, Predicate<String> bom) throws Unusable {
    var lang = new Lang(xliff.target());
    List<Lang> languages = programme.languages();
    if (!languages.contains(lang) || !languages.contains(new Lang(xliff.source())))
      throw new Unusable(Reason.LANGUAGE, xliff.source(), xliff.target(),
          String.join(", ", languages.stream().map(Lang::tag).toList()));
    List<Subject> subjects = Status.subjects(programme);
    Map<String, Row> rows = new HashMap<>();
    for (Row row : Status.rows(programme, subjects))
      if (row.lang().equals(lang) && row.field().original().isPresent())
        rows.put(XliffWriter.id(row.subject().key()) + " " + row.field().name(), row);
    var taken = new ArrayList<Taken>();
    var left = new ArrayList<Left>();
    for (Unit unit : xliff.units()) {
      Row row = rows.get(unit.subject() + " " + unit.field());
      if (row == null) throw new Unusable(Reason.UNKNOWN, unit.subject(), unit.field());
      if (!row.field().source().equals(Optional.of(new Lang(xliff.source()))))
        throw new Unusable(Reason.LANGUAGE, xliff.source(), xliff.target(),
            row.field().source().map(Lang::tag).orElse(""));
      sort(unit, row, taken, left);
    }
    return new Rewrite(programme, sources, subjects, lang, bom).of(taken, left);
  }

  private static void sort(Unit unit, Row row, List<Taken> taken, List<Left> left) {
    Said source = row.field().original().orElseThrow();
    if (unit.isUntranslated()) return;
    if (!unit.source(source.isList()).hash().equals(source.hash())) {
      left.add(new Left(row, Why.CHANGED));
      return;
    }
    if (unit.isHalf()) {
      left.add(new Left(row, Why.HALF));
      return;
    }
    Said said = tidy(unit.target(source.isList()), row.field().name());
    Optional<Said> here = row.field().in(row.lang());
    boolean isReviewed = unit.state().compareTo(State.REVIEWED) >= 0;
    boolean isSame = here.filter(text -> text.text().equals(said.text())).isPresent();
    if (isSame && unit.state() == State.INITIAL) return;
    if (!isSame && here.isPresent() && !here.get().hash().equals(unit.was())) {
      left.add(new Left(row, Why.CONFLICT));
      return;
    }
    boolean isMarked = row.standing() == Standing.REVIEWED || row.standing() == Standing.CURRENT && !isReviewed;
    if (!isSame || !isMarked) taken.add(new Taken(row, said, !isSame, isReviewed));
  }

  /** As the files give it back: without space around a text, and without empty lines at the end. */
  private static Said tidy(Said said, String field) {
    if (!field.equals(Field.BODY))
      return new Said(said.parts().stream().map(String::strip).toList(), said.isList());
    String text = said.text().replace("\r\n", "\n");
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') end--;
    return Said.text(text.substring(0, end));
  }
}
