package jss.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Puts printed sheets behind each other in one PDF, each as often as it is needed. Each copy begins on a leaf of its own,
 * so that the whole can be printed on both sides.
 */
final class Binder {
  /** The pages of a leaf of paper. */
  static final int LEAF = 2;

  private Binder() {}

  /** @param copies how often it stands there */
  record Part(String title, Printed printed, int copies) {
    /** How many pages it takes, with empty ones that end a leaf. */
    int pages() {
      return copies * leaves(printed.pages());
    }
  }

  private static int leaves(int pages) {
    return Math.ceilDiv(pages, LEAF) * LEAF;
  }

  /** @param cover the sheet whose name, date and title the whole has */
  static Printed bind(Sheet cover, Printed first, String contents, List<Part> parts) {
    try (PDDocument bound = Loader.loadPDF(first.pdf())) {
      var merger = new PDFMergerUtility();
      pad(bound);
      var outline = new PDDocumentOutline();
      outline.addLast(bookmark(contents, bound, 0));
      for (Part part : parts) {
        int page = bound.getNumberOfPages();
        for (int i = 0; i < part.copies(); i++) {
          // Read anew each time: appending a document changes it, and it would carry all that it was appended to along.
          try (PDDocument copy = Loader.loadPDF(part.printed().pdf())) {
            merger.appendDocument(bound, copy);
          }
          pad(bound);
        }
        outline.addLast(bookmark(part.title(), bound, page));
      }
      bound.getDocumentCatalog().setDocumentOutline(outline);
      return new Printed(Finish.bytes(bound, cover), bound.getNumberOfPages(), List.of(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pad(PDDocument bound) {
    int pages = bound.getNumberOfPages();
    if (pages % LEAF != 0) bound.addPage(new PDPage(bound.getPage(pages - 1).getMediaBox()));
  }

  private static PDOutlineItem bookmark(String title, PDDocument bound, int page) {
    var item = new PDOutlineItem();
    item.setTitle(title);
    var there = new PDPageFitDestination();
    there.setPage(bound.getPage(page));
    item.setDestination(there);
    return item;
  }
}
