package jss.sheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import jss.content.Lang;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MethodSheetTest {
  private static final Lang NB = Lang.of("nb");

  @Test
  void aToolWithoutAnyOptionalFieldHasTwoSides() throws IOException {
    Printed printed = print(1, "title: Kart", "Tegn", "");
    assertThat(printed.pages()).isEqualTo(2);
    assertThat(printed.overruns()).isEmpty();
    assertThat(text(printed)).contains("Kart", "Oversikt.", "Tegn 1", "5 min", "sammen.example/i/kart.html")
        .doesNotContain("#");
  }

  @Test
  void aTitleOfManyLettersIsWhole() throws IOException {
    String title = "Samarbeid om noe langt ".repeat(6).strip();
    Printed printed = print(1, "title: " + title, "Tegn", "");
    assertThat(printed.pages()).isEqualTo(2);
    assertThat(text(printed)).contains(title);
  }

  @Test
  void nothingOfManyStepsIsLost() throws IOException {
    Printed printed = print(25, "title: Kart", "Tegn noe", "Alle tegner sitt eget kart og viser det til naboen. ");
    String text = text(printed);
    for (int step = 1; step <= 25; step++)
      assertThat(text).contains("Tegn noe " + step, "til naboen. Nummer " + step + ".", step + 4 + " min");
    assertThat(text).doesNotContain("#");
  }

  @Test
  void whatIsTooLongGoesOnAndIsTold() throws IOException {
    Printed printed = print(25, "title: Kart", "Tegn", "Alle tegner og viser det til naboen. ".repeat(8));
    assertThat(printed.pages()).isEqualTo(3);
    assertThat(text(printed)).contains("Nummer 25.");
    Overrun over = printed.overruns().getFirst();
    assertThat(over.side()).isEqualTo("back");
    Overrun.Field longest = over.fields().getFirst();
    assertThat(longest.name()).isEqualTo("steps");
    assertThat(longest.millimetres()).isGreaterThan(250);
    assertThat(over.millimetres()).isBetween(100, longest.millimetres());
  }

  @Test
  void onlyWhatIsLongestOfWordsSideBySideIsAskedToBeShorter() {
    Printed printed = print(1, "title: Kart\nwhy: Kort.\nroom: " + "Plass til alle. ".repeat(300).strip(), "Tegn", "");
    Overrun over = printed.overruns().getFirst();
    assertThat(over.side()).isEqualTo("front");
    assertThat(over.fields()).extracting(Overrun.Field::name).contains("room", "title").doesNotContain("why");
    assertThat(over.fields().getFirst().name()).isEqualTo("room");
  }

  @Test
  void whatIsAskedToBeLeftOutIsAboutEnough() {
    Printed printed = print(1, "title: Kart\nroom: " + "Plass til alle. ".repeat(300).strip(), "Tegn", "");
    Overrun over = printed.overruns().getFirst();
    int tooMany = over.fields().getFirst().lettersIn(over.millimetres());
    String shorter = "Plass til alle. ".repeat((4799 - tooMany) / 16).strip();
    assertThat(print(1, "title: Kart\nroom: " + shorter, "Tegn", "").overruns()).isEmpty();
    String longer = "Plass til alle. ".repeat((4799 - tooMany) / 16 + 25).strip();
    assertThat(print(1, "title: Kart\nroom: " + longer, "Tegn", "").overruns()).isNotEmpty();
  }

  @Test
  void aSignThatTheFontHasNotIsLeftOutAndTold() throws IOException {
    Printed printed = print(1, "title: Kart 🎉", "Tegn", "");
    assertThat(printed.missing()).containsExactly(0x1F389);
    assertThat(text(printed)).doesNotContain("#");
  }

  /** A tool with that many steps, the first of five minutes and each a minute longer than the one before. */
  private static Printed print(int steps, String front, String title, String text) {
    var facts = new StringBuilder("phase: start\nparticipants: {min: 4, max: 8}\ndifficulty: easy\nsteps:\n");
    var words = new StringBuilder("---\n" + front + "\npurpose: Oversikt.\nsteps:\n");
    for (int step = 1; step <= steps; step++) {
      facts.append("  s").append(step).append(": {minutes: ").append(step + 4).append(", form: groups}\n");
      words.append("  s").append(step).append(": {title: ").append(title).append(' ').append(step);
      if (!text.isEmpty()) words.append(", text: ").append(text).append("Nummer ").append(step).append('.');
      words.append("}\n");
    }
    Map<String, String> files = new LinkedHashMap<>();
    files.put("programme.yaml", """
        title: {nb: Sammen}
        languages: [nb]
        lede: {nb: Kort.}
        owner: kommunen
        """);
    files.put("registers/organisations.yaml", "kommunen: {title: {nb: Kommunen}}\n");
    files.put("registers/phases.yaml", "start: {title: {nb: Start}, symbol: lens}\n");
    files.put("tools/kart/tool.yaml", facts.toString());
    files.put("tools/kart/nb.md", words + "---\n");
    PrintShop shop = PrintShop.of(files);
    return shop.sheets().print(shop.sheets().method(shop.programme().tools().getFirst(), NB).orElseThrow());
  }

  /** All its words, with one space between. */
  private static String text(Printed printed) throws IOException {
    try (var pdf = Loader.loadPDF(printed.pdf())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
