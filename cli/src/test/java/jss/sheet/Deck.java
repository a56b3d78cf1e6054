package jss.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.content.Lang;
import jss.content.Programme;
import jss.load.EntryLoader;
import jss.load.Loaded;
import jss.load.SourceReader;
import jss.render.Palette;
import jss.render.Texts;
import jss.render.Urls;
import jss.source.Source;
import jss.source.Sources;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import static org.assertj.core.api.Assertions.assertThat;

/** A small programme of rules and tools in memory, its sheets, and what stands where on them. */
final class Deck {
  private final SortedMap<String, Source> texts = new TreeMap<>();

  Deck() {
    write("programme.yaml", """
        title: {nb: Sammen, sv: Tillsammans}
        languages: [nb, sv]
        lede: {nb: Kort., sv: Kort.}
        owner: kommunen
        published: 2020-01-13
        time-zone: Europe/Oslo
        """);
    write("registers/organisations.yaml", "kommunen: {title: {nb: Kommunen, sv: Kommunen}}\n");
    write("registers/phases.yaml", """
        start: {title: {nb: Start, sv: Start}, symbol: lens}
        slutt: {title: {nb: Slutt, sv: Slut}, symbol: leaf}
        """);
  }

  Deck write(String path, String text) {
    texts.put(path, Source.of(path, text));
    return this;
  }

  /** The same words in both languages. */
  Deck words(String folder, String front, String body) {
    write(folder + "/nb.md", "---\n" + front + "---\n" + body);
    return write(folder + "/sv.md", "---\n" + front + "---\n" + body);
  }

  Deck rule(int number, String title, String summary) {
    write("rules/regel-" + number + "/rule.yaml", "number: " + number + "\n");
    return words("rules/regel-" + number, """
        title: %s
        summary: %s
        question: Hva spør regel %d om?
        practice: [Gjør det nummer %d sier.]
        """.formatted(title, summary, number, number), "");
  }

  Deck rules(int count) {
    for (int number = 1; number <= count; number++) rule(number, "Tittel " + number, "Dette er regel " + number + ".");
    return this;
  }

  Deck tool(String id, String phase) {
    write("tools/" + id + "/tool.yaml", """
        phase: %s
        participants: {min: 4, max: 40}
        difficulty: easy
        modes: [on-site]
        materials: {ark: {per: group, count: 3}}
        steps:
          tegn: {minutes: 50, form: groups}
          vis: {minutes: 25, form: plenary}
        """.formatted(phase));
    return words("tools/" + id, """
        title: Verktøyet %s
        summary: I korthet om %s.
        purpose: Å prøve.
        result: Et svar fra %s.
        materials: {ark: Store ark}
        steps: {tegn: Tegn det, vis: Vis det}
        """.formatted(id, id, id), "");
  }

  Programme programme() {
    return programme(new Sources(Path.of("none"), texts, new TreeMap<>(), List.of(), List.copyOf(texts.keySet())));
  }

  /** Jobbe smartere sammen itself. */
  static Programme own() {
    try {
      return programme(SourceReader.read(Path.of("../content")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Programme programme(Sources sources) {
    Loaded loaded = EntryLoader.load(sources);
    assertThat(loaded.problems()).isEmpty();
    var settings = loaded.settings().orElseThrow();
    return new Programme(settings.settings(), settings.node(), loaded.entries(), loaded.items(), sources.assets());
  }

  Sheets sheets() {
    return sheets(programme());
  }

  static Sheets sheets(Programme programme) {
    Map<Lang, Texts> texts = new LinkedHashMap<>();
    programme.languages().forEach(lang -> texts.put(lang, Texts.of(lang, Map.of())));
    var urls = new Urls(programme, texts, Optional.of("https://sammen.example"));
    return new Sheets(programme, texts, urls, Look.of(Palette.of(programme.settings().look())), Map.of());
  }

  /**
   * A run of letters on a page.
   *
   * @param page from 1
   * @param x in millimetres from the left
   * @param y of the base line, in millimetres from the top
   * @param right where it ends
   * @param size in points
   */
  record Run(int page, double x, double y, double right, double size, String text) {
    /** Which of the four places of a sheet it stands in: {@code 0} is top left, {@code 3} bottom right. */
    int place() {
      return (x < 105 ? 0 : 1) + (y < 148.5 ? 0 : 2);
    }
  }

  static List<Run> runs(Printed printed) {
    var runs = new ArrayList<Run>();
    read(printed, new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> letters) {
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        runs.add(new Run(getCurrentPageNo(), mm(first.getX()), mm(first.getY()), mm(last.getX() + last.getWidth()),
            first.getFontSizeInPt(), text));
      }
    });
    return runs;
  }

  private static double mm(double points) {
    return points * 25.4 / 72;
  }

  /** All words, with single spaces between them. */
  static String text(Printed printed) {
    return read(printed, new PDFTextStripper()).replaceAll("\\s+", " ");
  }

  private static String read(Printed printed, PDFTextStripper stripper) {
    try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
      return stripper.getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
