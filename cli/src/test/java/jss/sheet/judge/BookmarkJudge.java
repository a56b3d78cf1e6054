package jss.sheet.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Bookmarks are those of the source, and each leads to a page. */
final class BookmarkJudge {
  /** More pages than one leafs through at a glance. */
  private static final int MANY = 8;

  private BookmarkJudge() {}

  static Stream<String> look(Evidence evidence) {
    List<String> source =
        evidence.source().everywhere("bookmark").stream().map(mark -> mark.getAttribute("name")).toList();
    var sheet = new ArrayList<String>();
    var findings = new ArrayList<String>();
    PDOutlineNode outline = evidence.pdf().getDocumentCatalog().getDocumentOutline();
    try {
      if (outline != null) follow(evidence, outline, sheet, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!source.equals(sheet)) findings.add("bookmarks: they are " + sheet + ", not " + source);
    if (sheet.isEmpty() && evidence.pdf().getNumberOfPages() > MANY) findings.add("bookmarks: there are none");
    return findings.stream();
  }

  private static void follow(Evidence evidence, PDOutlineNode node, List<String> titles, List<String> findings)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      if (item.findDestinationPage(evidence.pdf()) == null)
        findings.add("bookmarks: «" + item.getTitle() + "» leads nowhere");
      follow(evidence, item, titles, findings);
    }
  }
}
