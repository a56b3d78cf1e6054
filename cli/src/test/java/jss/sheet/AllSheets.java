package jss.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jss.content.Assessment;
import jss.content.Declaration;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Programme;
import jss.sheet.judge.Trial;

/** Every printable that a programme has: a new kind is added here. */
public final class AllSheets {
  private static final Occasion FORTY_TWO = Occasion.of(42);

  private final Programme programme;
  private final Sheets sheets;

  private AllSheets(Programme programme) {
    this.programme = programme;
    this.sheets = Trial.sheets(programme);
  }

  /** Those of the programme in that folder. */
  public static AllSheets of(Path folder) {
    return new AllSheets(Trial.programme(folder));
  }

  public List<Lang> languages() {
    return programme.languages();
  }

  Printed print(Sheet sheet) {
    return sheets.print(sheet);
  }

  /** The XHTML of everything in one language, by the name of the sheet. */
  public Stream<Map.Entry<String, byte[]>> markup(Lang lang) {
    return in(lang).map(sheet -> Map.entry(sheet.name(), sheet.markup().get()));
  }

  Stream<Sheet> in(Lang lang) {
    return Stream.of(
        ofTools(lang), ofGatherings(lang), ofDeclarations(lang), ofAssessments(lang),
        Stream.of(sheets.ruleCards(lang), sheets.toolCards(lang), sheets.handbook(lang)).flatMap(Optional::stream))
        .flatMap(kind -> kind);
  }

  private Stream<Sheet> ofTools(Lang lang) {
    return programme.tools().stream()
        .flatMap(tool -> Stream.of(sheets.method(tool, lang), sheets.worksheet(tool, lang, Optional.empty())))
        .flatMap(Optional::stream);
  }

  private Stream<Sheet> ofGatherings(Lang lang) {
    return programme.gatherings().stream()
        .flatMap(gathering -> Stream.of(
            sheets.programme(gathering, lang, FORTY_TWO), sheets.runSheet(gathering, lang, FORTY_TWO),
            sheets.summaryForms(gathering, lang, FORTY_TWO), sheets.nameSigns(gathering, lang, FORTY_TWO)))
        .flatMap(Optional::stream);
  }

  private Stream<Sheet> ofDeclarations(Lang lang) {
    return programme.all(Kind.DECLARATION, Declaration.class).stream()
        .flatMap(declaration -> Stream.of(true, false)
            .flatMap(form -> sheets.declaration(declaration, lang, form).stream()));
  }

  private Stream<Sheet> ofAssessments(Lang lang) {
    return programme.all(Kind.ASSESSMENT, Assessment.class).stream()
        .flatMap(assessment -> sheets.assessment(assessment, lang).stream());
  }

  /** Some of what can stand in two languages on one sheet. */
  Stream<Sheet> pairs() {
    Function<Lang, List<Sheet>> some = lang -> Stream.of(
        programme.tools().stream().limit(1).map(tool -> sheets.method(tool, lang)),
        programme.gatherings().reversed().stream().limit(1)
            .map(gathering -> sheets.programme(gathering, lang, FORTY_TWO)),
        programme.all(Kind.DECLARATION, Declaration.class).stream().limit(1)
            .map(declaration -> sheets.declaration(declaration, lang, true)))
        .flatMap(kind -> kind).map(Optional::orElseThrow).toList();
    List<Sheet> left = some.apply(programme.languages().get(0));
    List<Sheet> right = some.apply(programme.languages().get(1));
    return IntStream.range(0, left.size()).boxed()
        .map(i -> sheets.sideBySide(left.get(i), right.get(i)).orElseThrow());
  }
}
