package jss.sheet.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.Workspace;
import jss.content.Lang;
import jss.content.Programme;
import jss.render.Palette;
import jss.render.Texts;
import jss.render.Urls;
import jss.sheet.Look;
import jss.sheet.Printed;
import jss.sheet.Sheet;
import jss.sheet.Sheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sheets to judge: those of a programme, and small ones of XHTML that a test writes. */
public final class Trial {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private final Sheets sheets;

  private Trial(Sheets sheets) {
    this.sheets = sheets;
  }

  public static Programme content() {
    return programme(Path.of("../content"));
  }

  /** The programme in that folder. */
  public static Programme programme(Path folder) {
    try {
      return Workspace.read(folder, false).programme().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Sheets sheets(Programme programme) {
    Map<Lang, Texts> texts = new LinkedHashMap<>();
    for (Lang lang : programme.languages()) texts.put(lang, Texts.of(lang, Map.of()));
    var urls = new Urls(programme, texts, Optional.of("https://jobbesmartere.example"));
    return new Sheets(programme, texts, urls, Look.of(Palette.of(programme.settings().look())), Map.of());
  }

  static Trial of(Programme programme) {
    return new Trial(sheets(programme));
  }

  /** A whole document round a body, with the shared styles, some of its own, and a foot. */
  static String document(String style, String body) {
    return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="nb"><head><title>Prøve</title>
        <link rel="stylesheet" href="stock:sheet.css"/><style>%s</style></head>
        <body><div class="foot">Bunnlinje <span class="page"></span></div>%s</body></html>
        """.formatted(style, body);
  }

  static Sheet sheet(String xhtml) {
    return new Sheet(
        "prove", List.of(new Lang("nb")), Optional.empty(), Optional.of(DAY), false,
        () -> xhtml.getBytes(StandardCharsets.UTF_8));
  }

  Printed print(String xhtml) {
    return sheets.print(sheet(xhtml));
  }

  /** What judges say about a body of XHTML. */
  List<String> judge(String style, String body) {
    String xhtml = document(style, body);
    return Judges.judge(sheet(xhtml), print(xhtml));
  }

  /** What jss's own judges say about a body of XHTML. */
  List<String> own(String style, String body) {
    String xhtml = document(style, body);
    return Judges.own(print(xhtml).pdf(), xhtml.getBytes(StandardCharsets.UTF_8), Optional.of(DAY));
  }

  /** What jss's own judges say when a sound sheet comes out otherwise than its source says. */
  List<String> judge(String printed, String source, Change change) {
    byte[] pdf = changed(print(document("", printed)).pdf(), change);
    return Judges.own(pdf, document("", source).getBytes(StandardCharsets.UTF_8), Optional.of(DAY));
  }

  /** Something that goes wrong with a finished PDF. */
  interface Change {
    Change NONE = _ -> {
    };

    void to(PDDocument pdf) throws IOException;
  }

  private static byte[] changed(byte[] bytes, Change change) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      change.to(pdf);
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
