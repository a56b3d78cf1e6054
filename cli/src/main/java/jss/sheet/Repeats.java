package jss.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes artifacts of the heads that a table has again on each of its pages. The engine adds them to the head itself, so
 * that it would be read once for each page.
 */
final class Repeats {
  private static final COSName HEAD = COSName.getPDFName("THead");
  private static final COSName REFERENCE = COSName.getPDFName("MCR");
  private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");
  private static final COSName PARENTS = COSName.getPDFName("ParentTree");

  private final Map<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();

  private Repeats() {}

  static void mend(PDDocument pdf) throws IOException {
    COSDictionary root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(ROOT);
    if (root == null) return;
    var repeats = new Repeats();
    repeats.look(new Kids(root), false);
    for (PDPage page : pdf.getPages()) {
      Set<Integer> numbers = repeats.repeated.get(page.getCOSObject());
      if (numbers == null) continue;
      silence(pdf, page, numbers);
      forget(root, page.getCOSObject().getInt(COSName.STRUCT_PARENTS), numbers);
    }
  }

  /** Takes out of heads what is on another page than they begin on. */
  private void look(Kids element, boolean isInHead) {
    boolean isHead = isInHead || HEAD.equals(element.element().getCOSName(COSName.S));
    List<COSBase> all = element.all();
    if (isHead && all.removeIf(this::isRepeat)) element.set(all);
    for (COSBase kid : all) if (kid instanceof COSDictionary inner) look(new Kids(inner), isHead);
  }

  private boolean isRepeat(COSBase kid) {
    if (!(kid instanceof COSDictionary piece) || !REFERENCE.equals(piece.getCOSName(COSName.TYPE))) return false;
    repeated.computeIfAbsent(piece.getCOSDictionary(COSName.PG), _ -> new HashSet<>()).add(piece.getInt(COSName.MCID));
    return true;
  }

  private static void silence(PDDocument pdf, PDPage page, Set<Integer> numbers) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int at = 2; at < tokens.size(); at++)
      if (tokens.get(at) instanceof Operator operator && operator.getName().equals("BDC")
          && tokens.get(at - 1) instanceof COSDictionary piece && numbers.contains(piece.getInt(COSName.MCID))) {
            var pagination = new COSDictionary();
            pagination.setName(COSName.TYPE, "Pagination");
            tokens.set(at - 2, COSName.ARTIFACT);
            tokens.set(at - 1, pagination);
          }
    var content = new PDStream(pdf);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(content);
  }

  /** Takes pieces of a page out of the table that leads from them to their elements. */
  private static void forget(COSDictionary root, int page, Set<Integer> numbers) {
    COSArray parents = root.getCOSDictionary(PARENTS).getCOSArray(COSName.NUMS);
    for (int at = 0; at < parents.size(); at += 2)
      if (parents.getInt(at) == page && parents.getObject(at + 1) instanceof COSArray elements)
        numbers.forEach(number -> elements.set(number, COSNull.NULL));
  }
}
