package jss.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The programme itself, as the handbook's tests print it. */
final class Books {
  static final Programme PROGRAMME = read();
  static final Sheets SHEETS = sheets();

  private Books() {}

  private static Programme read() {
    try {
      return Workspace.read(Path.of("../content"), false).programme().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sheets sheets() {
    Map<Lang, Texts> texts = new LinkedHashMap<>();
    for (Lang lang : List.of(Lang.NB, Lang.SV)) texts.put(lang, Texts.of(lang, Map.of()));
    return new Sheets(PROGRAMME, texts, new Urls(PROGRAMME, texts, Optional.of("https://jss.example")),
        Look.of(Palette.of(PROGRAMME.settings().look())), Map.of());
  }

  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return text(document, 1, document.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(PDDocument document, int from, int until) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(from);
    stripper.setEndPage(until);
    return stripper.getText(document);
  }
}
