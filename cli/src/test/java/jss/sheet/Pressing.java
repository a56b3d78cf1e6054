package jss.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Lang;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A press for tests, with what little it has in stock. */
record Pressing(Map<String, byte[]> stock, Faces faces, Press.Bounds bounds) {
  private static final String STYLE = "html { font-family: Sheet }";

  static final Pressing EMPTY = new Pressing(Map.of(), Faces.INTER, Press.Bounds.USUAL);

  static Pressing with(String name, String file) {
    return new Pressing(Map.of(name, file.getBytes(StandardCharsets.UTF_8)), Faces.INTER, Press.Bounds.USUAL);
  }

  Pressing within(Press.Bounds tighter) {
    return new Pressing(stock, faces, tighter);
  }

  /** Prints a document. */
  Printed print(String head, String body) {
    byte[] markup = ("<html xmlns='http://www.w3.org/1999/xhtml' xmlns:xlink='http://www.w3.org/1999/xlink' lang='nb'>"
        + "<head><title>Prøve</title><meta name='subject' content='Prøve'/><style>" + STYLE + "</style>" + head
        + "</head><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
    var press = new Press(new Stock(name -> Optional.ofNullable(stock.get(name))), faces, bounds);
    return press.print(
        new Sheet("prove", List.of(Lang.NB), Optional.empty(), Optional.empty(), false, () -> markup));
  }

  static String text(Printed printed) {
    try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
      return new PDFTextStripper().getText(pdf).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pictures and drawings a PDF holds, and everything that its streams say. */
  static Contents contents(Printed printed) {
    var said = new StringBuilder();
    int pictures = 0;
    try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
        var object = pdf.getDocument().getObjectFromPool(key).getObject();
        if (!(object instanceof COSStream stream)) {
          said.append(object).append('\n');
          continue;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) pictures++;
        try (var in = stream.createInputStream()) {
          said.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)).append('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Contents(pictures, said.toString());
  }

  record Contents(int pictures, String said) {}
}
