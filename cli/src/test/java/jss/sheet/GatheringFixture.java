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
import jss.content.Gathering;
import jss.content.Lang;
import jss.content.Programme;
import jss.load.EntryLoader;
import jss.load.SourceReader;
import jss.render.Palette;
import jss.render.Texts;
import jss.render.Urls;
import jss.source.Source;
import jss.source.Sources;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A programme with one gathering, in memory, and the text of its sheets page by page. */
final class GatheringFixture {
  private final SortedMap<String, Source> texts = new TreeMap<>();

  GatheringFixture() {
    write("programme.yaml", """
        title: {nb: Sammen, sv: Tillsammans}
        languages: [nb, sv]
        lede: {nb: Kort., sv: Kort.}
        owner: kommunen
        published: 2026-01-12
        """);
    write("registers/organisations.yaml", "kommunen: {title: {nb: Kommunen, sv: Kommunen}}\n");
    write("registers/phases.yaml", "start: {title: {nb: Start, sv: Start}, symbol: lens}\n");
    write("registers/people.yaml", """
        leder: {role: {nb: Møteleder, sv: Mötesledare}}
        taler:
          role: {nb: Rådgiver, sv: Rådgivare}
          unit: {nb: Plan og bygg, sv: Plan och bygg}
          organisation: kommunen
        """);
    write("tools/kart/tool.yaml", """
        phase: start
        participants: {min: 2, max: 400, group: 6}
        difficulty: easy
        materials: {ark: {per: group, count: 1}, penn: {per: person, count: 2}, klokke: {per: gathering, count: 1}}
        steps:
          tegn: {minutes: 25, form: groups}
          vis: {minutes: 15, form: plenary}
        worksheet: {type: canvas, size: a4, per: person, fields: [felt]}
        """);
    words("tools/kart", """
        title: Kart
        purpose: Å se det hele.
        materials: {ark: Store ark, penn: Penner, klokke: Ei klokke}
        steps: {tegn: Tegn kartet, vis: Vis det fram}
        worksheet: {title: Kartark, labels: {felt: Felt}}
        """);
  }

  GatheringFixture write(String path, String text) {
    texts.put(path, Source.of(path, text));
    return this;
  }

  private GatheringFixture words(String folder, String front) {
    write(folder + "/nb.md", "---\n" + front + "---\n");
    return write(folder + "/sv.md", "---\n" + front + "---\n");
  }

  /** The gathering {@code dag}, with the same words in both languages. */
  GatheringFixture gathering(String facts, String words) {
    write("gatherings/dag/gathering.yaml", "type: workshop\n" + facts);
    return words("gatherings/dag", "title: En god dag\n" + words);
  }

  Programme programme() {
    return programme(new Sources(Path.of("none"), texts, new TreeMap<>(), List.of(), List.copyOf(texts.keySet())));
  }

  /** The programme that lies in {@code content/}. */
  static Programme content() {
    try {
      return programme(SourceReader.read(Path.of("../content")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Programme programme(Sources sources) {
    var loaded = EntryLoader.load(sources);
    if (!loaded.problems().isEmpty()) throw new IllegalStateException(loaded.problems().toString());
    var settings = loaded.settings().orElseThrow();
    return new Programme(settings.settings(), settings.node(), loaded.entries(), loaded.items(), sources.assets());
  }

  static Gathering gathering(Programme programme, String id) {
    return (Gathering) programme.entry(id).orElseThrow();
  }

  Gathering gathering() {
    return gathering(programme(), "dag");
  }

  static Sheets sheets(Programme programme) {
    Map<Lang, Texts> words = new LinkedHashMap<>();
    for (Lang lang : programme.languages()) words.put(lang, Texts.of(lang, Map.of()));
    var urls = new Urls(programme, words, Optional.of("https://sammen.example"));
    return new Sheets(programme, words, urls, Look.of(Palette.of(programme.settings().look())), Map.of());
  }

  Sheets sheets() {
    return sheets(programme());
  }

  List<String> runSheet(Occasion occasion) {
    return pages(sheets(), sheets().runSheet(gathering(), Lang.NB, occasion));
  }

  List<String> programmeSheet(Occasion occasion) {
    return pages(sheets(), sheets().programme(gathering(), Lang.NB, occasion));
  }

  /** The text of each page, every run of white space as one space. */
  static List<String> pages(Sheets sheets, Optional<Sheet> sheet) {
    Printed printed = sheets.print(sheet.orElseThrow());
    try (var pdf = Loader.loadPDF(printed.pdf())) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf).replaceAll("\\s+", " ").strip());
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text without white space and hyphens, as lines may break anywhere, and words at their hyphens. */
  static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00ad\\u2010-]+", "");
  }
}
