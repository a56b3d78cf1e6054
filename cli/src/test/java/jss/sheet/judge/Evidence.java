package jss.sheet.judge;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * All that judges look at.
 *
 * @param root of the structure tree
 * @param glyphs all that are set, in the order of painting
 * @param inks all areas and lines that are painted, in the order of painting
 * @param words of the sheet in the order of the structure tree
 * @param day that its content is from, where that is known
 */
record Evidence(
    Source source, PDDocument pdf, Tag root, List<Glyph> glyphs, List<Ink> inks, List<Word> words,
    Optional<LocalDate> day) implements AutoCloseable {
  static Evidence of(byte[] bytes, byte[] xhtml, Optional<LocalDate> day) throws IOException {
    PDDocument pdf = Loader.loadPDF(bytes);
    Drawing drawing = Drawing.of(pdf);
    Map<Part.Run, List<Glyph>> runs = drawing.glyphs().stream().collect(Collectors.groupingBy(Glyph::run));
    Tag root = Tag.of(pdf);
    return new Evidence(
        Source.of(xhtml), pdf, root, drawing.glyphs(), drawing.inks(),
        new Reading(run -> runs.getOrDefault(run, List.of())).words(root), day);
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }
}
