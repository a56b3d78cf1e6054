package jss.sheet.judge;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Nothing is so near to the paper's edge that printers leave it out. */
final class EdgeJudge {
  /** 3 mm, less a hair for rounding. */
  private static final double SAFE = 3 * 72 / 25.4 - .05;
  private static final int WHITE = 0xffffff;

  private EdgeJudge() {}

  static Stream<String> look(Evidence evidence) {
    List<PDRectangle> papers = new ArrayList<>();
    evidence.pdf().getPages().forEach(page -> papers.add(page.getMediaBox()));
    Stream<String> letters = evidence.glyphs().stream().filter(glyph -> !glyph.text().isBlank())
        .filter(glyph -> !isSafe(papers.get(glyph.page()), glyph.box()))
        .map(glyph -> "edge: letters on page " + (glyph.page() + 1) + " are too near to it");
    Stream<String> areas = evidence.inks().stream().filter(ink -> (ink.colour() & WHITE) != WHITE)
        .filter(ink -> !isSafe(papers.get(ink.page()), ink.bounds()))
        .map(ink -> "edge: an area or line on page " + (ink.page() + 1) + " is too near to it");
    return Stream.concat(letters, areas).distinct();
  }

  private static boolean isSafe(PDRectangle paper, Rectangle2D box) {
    return box.getMinX() >= paper.getLowerLeftX() + SAFE && box.getMinY() >= paper.getLowerLeftY() + SAFE
        && box.getMaxX() <= paper.getUpperRightX() - SAFE && box.getMaxY() <= paper.getUpperRightY() - SAFE;
  }
}
