package jss.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.Workspace;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Tool;
import jss.render.Palette;
import jss.render.Texts;
import jss.render.Urls;
import jss.worksheet.Samples;
import jss.worksheet.Samples.Sample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.CONCURRENT)
class WorksheetSheetTest {
  private static final Programme PROGRAMME = programme();
  private static final Sheets SHEETS = sheets();
  private static final Tool TOOL =
      PROGRAMME.tools().stream().filter(tool -> tool.id().equals("interessentanalyse")).findFirst().orElseThrow();
  private static final Lang NB = PROGRAMME.languages().getFirst();

  private static Programme programme() {
    try {
      return Workspace.read(Path.of("../content"), false).programme().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sheets sheets() {
    Map<Lang, Texts> texts = new LinkedHashMap<>();
    PROGRAMME.languages().forEach(lang -> texts.put(lang, Texts.of(lang, Map.of())));
    var urls = new Urls(PROGRAMME, texts, Optional.of("https://jobbesmartere.example"));
    return new Sheets(PROGRAMME, texts, urls, Look.of(Palette.of(PROGRAMME.settings().look())), Map.of());
  }

  @TestFactory
  List<DynamicTest> everyWorksheetIsOnePageWithAllItsWordsInOrder() {
    var tests = new ArrayList<DynamicTest>();
    for (Tool tool : PROGRAMME.tools())
      for (Lang lang : PROGRAMME.languages())
        for (Tool.Size size : Tool.Size.values())
          tests.add(DynamicTest.dynamicTest(tool.id() + " " + lang + " " + size, () -> comesOut(tool, lang, size)));
    for (Sample sample : Samples.all())
      for (Tool.Size size : Tool.Size.values())
        tests.add(DynamicTest.dynamicTest(sample.name() + " " + size,
            () -> comesOut(with(sample.sheet(), sample.text()), NB, size)));
    return tests;
  }

  private static void comesOut(Tool tool, Lang lang, Tool.Size size) throws IOException {
    Printed printed = SHEETS.print(SHEETS.worksheet(tool, lang, Optional.of(size)).orElseThrow());
    assertThat(printed.pages()).isEqualTo(1);
    assertThat(printed.overruns()).isEmpty();
    assertThat(printed.missing()).isEmpty();
    String text = text(printed);
    int from = 0;
    for (String words : inOrder(tool, lang)) {
      int at = text.indexOf(squeezed(words), from);
      assertThat(at).as("“%s” after %d in %s", words, from, text).isNotNegative();
      from = at + squeezed(words).length();
    }
  }

  /** What must be read, and the order that it is read in. */
  private static List<String> inOrder(Tool tool, Lang lang) {
    Tool.Worksheet sheet = tool.facts().worksheet().orElseThrow();
    Tool.WorksheetText words = words(tool, lang);
    var order = new ArrayList<String>();
    order.add(words.title());
    words.instruction().ifPresent(order::add);
    boolean isGrid = sheet.type() == Tool.Shape.GRID;
    if (isGrid) words.up().ifPresent(order::add);
    else words.across().ifPresent(order::add);
    if (isGrid) sheet.rows().forEach(key -> order.add(words.labels().getOrDefault(key, "")));
    else words.up().ifPresent(order::add);
    sheet.columns().forEach(key -> order.add(words.labels().getOrDefault(key, "")));
    if (isGrid) words.across().ifPresent(order::add);
    else sheet.rows().forEach(key -> order.add(words.labels().getOrDefault(key, "")));
    sheet.fields().stream().filter(key -> !sheet.rows().contains(key))
        .forEach(key -> order.add(words.labels().getOrDefault(key, "")));
    return order;
  }

  @Test
  void wordsThatAreTooLongAreToldByTheirField() {
    Sample sample = Samples.all().stream().filter(one -> one.name().equals("MATRIX 12×5+0")).findFirst().orElseThrow();
    Map<String, String> labels = new LinkedHashMap<>(sample.text().labels());
    labels.put("rad-2", "Ord ".repeat(150).strip());
    Tool tool = with(sample.sheet(), new Tool.WorksheetText("Ark", Optional.empty(), Optional.empty(),
        Optional.empty(), labels));
    List<Overrun> overruns = SHEETS.print(SHEETS.worksheet(tool, NB, Optional.empty()).orElseThrow()).overruns();
    assertThat(overruns).isNotEmpty();
    assertThat(overruns.getFirst().side()).isEqualTo("worksheet");
    assertThat(overruns.getFirst().fields().getFirst().name()).isEqualTo("worksheet.labels.rad-2");
  }

  @Test
  void anAskedSizeIsPartOfTheName() {
    assertThat(SHEETS.worksheet(TOOL, NB, Optional.empty()).orElseThrow().name())
        .isEqualTo("arbeidsark-interessentanalyse");
    assertThat(SHEETS.worksheet(TOOL, NB, Optional.of(Tool.Size.A4)).orElseThrow().name())
        .isEqualTo("arbeidsark-interessentanalyse-a4");
  }

  private static Tool.WorksheetText words(Tool tool, Lang lang) {
    return Optional.ofNullable(tool.words().get(lang)).flatMap(words -> words.text().worksheet()).orElseThrow();
  }

  static Tool with(Tool.Worksheet sheet, Tool.WorksheetText words) {
    return WorksheetTool.of(TOOL, NB, sheet, words);
  }

  private static String text(Printed printed) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
      return squeezed(new PDFTextStripper().getText(pdf));
    }
  }

  /** Without spaces: where a line ends is no matter of the words. */
  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "").replace('ˮ', '”');
  }
}
