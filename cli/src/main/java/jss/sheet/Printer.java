package jss.sheet;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Asks the printer to keep the size and to turn the paper, for sheets with {@code data-duplex} on a {@code div}. */
final class Printer {
  private Printer() {}

  static void ask(PDDocument pdf, Document markup) {
    if (!isDuplex(markup)) return;
    PDViewerPreferences preferences = pdf.getDocumentCatalog().getViewerPreferences();
    if (preferences == null) preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDuplex(PDViewerPreferences.DUPLEX.DuplexFlipLongEdge);
    preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
    pdf.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static boolean isDuplex(Document markup) {
    NodeList boxes = markup.getElementsByTagName("div");
    for (int i = 0; i < boxes.getLength(); i++)
      if (boxes.item(i) instanceof Element box && box.getAttribute("data-duplex").equals("long-edge")) return true;
    return false;
  }
}
