package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import jss.font.Typeface;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Finds letters that a font has no sign for: the engine would set a {@code #} in their place and say nothing. */
final class Glyphs {
  private final List<IntPredicate> faces;

  /** @throws IllegalArgumentException when one of the files is no font; those of a look are tried beforehand */
  Glyphs(Faces faces) {
    this.faces = List.of(signs(faces.regular().get()), signs(faces.bold().get()), signs(faces.italic().get()));
  }

  private static IntPredicate signs(byte[] font) {
    return Typeface.signs(font).orElseThrow(() -> new IllegalArgumentException("not a TrueType font"));
  }

  /** Takes away what cannot be set, and tells which code points that was. */
  List<Integer> replaceMissing(Document markup) {
    Set<Integer> missing = new TreeSet<>();
    replace(markup.getDocumentElement(), missing);
    return new ArrayList<>(missing);
  }

  private void replace(Node node, Set<Integer> missing) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      String text = node.getNodeValue();
      if (text.codePoints().allMatch(this::isThere)) return;
      var sound = new StringBuilder(text.length());
      text.codePoints().forEach(point -> {
        if (isThere(point)) sound.appendCodePoint(point);
        else if (Character.getType(point) != Character.FORMAT) missing.add(point);
      });
      node.setNodeValue(sound.toString());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) replace(child, missing);
  }

  private boolean isThere(int point) {
    if (point == '\n' || point == '\t' || point == '\r') return true;
    if (point == 0xAD) return true; // a soft hyphen is never set itself
    for (IntPredicate face : faces) if (!face.test(point)) return false;
    return true;
  }
}
