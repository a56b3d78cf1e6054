package jss.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** An element of a structure tree, with what is in it. */
record Kids(COSDictionary element) {
  private static final COSName BODY = COSName.getPDFName("LBody");

  /** All that is in it: elements, and numbers or descriptions of pieces of a page. */
  List<COSBase> all() {
    COSBase kids = element.getDictionaryObject(COSName.K);
    var all = new ArrayList<COSBase>();
    if (kids instanceof COSArray several) several.forEach(kid -> all.add(direct(kid)));
    else if (kids != null) all.add(kids);
    return all;
  }

  private static COSBase direct(COSBase kid) {
    return kid instanceof COSObject object ? object.getObject() : kid;
  }

  void set(List<COSBase> kids) {
    element.setItem(COSName.K, new COSArray(kids));
  }

  /** The element that holds the words: an item of a list has them in its body. */
  Kids body() {
    return all().stream().filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast)
        .filter(kid -> BODY.equals(kid.getCOSName(COSName.S))).findFirst().map(Kids::new).orElse(this);
  }

  /** Whether an element is somewhere in this one. */
  boolean isRound(COSDictionary inner) {
    for (COSDictionary outer = parent(inner); outer != null; outer = parent(outer))
      if (outer == element) return true;
    return false;
  }

  private static COSDictionary parent(COSDictionary element) {
    return element.getCOSDictionary(COSName.P);
  }

  /** Takes an element in from where it was. */
  void adopt(COSDictionary kid) {
    var old = new Kids(parent(kid));
    old.set(old.all().stream().filter(other -> other != kid).toList());
    kid.setItem(COSName.P, element);
    List<COSBase> all = all();
    all.add(kid);
    set(all);
  }

  /** Sorts elements among themselves; words that stand between them stay where they are. */
  void sort(Map<COSDictionary, Double> order) {
    List<COSBase> all = all();
    var slots = new ArrayList<Integer>();
    var elements = new ArrayList<COSDictionary>();
    for (int at = 0; at < all.size(); at++)
      if (all.get(at) instanceof COSDictionary kid && order.containsKey(kid)) {
        slots.add(at);
        elements.add(kid);
      }
    if (elements.size() < 2) return;
    elements.sort(Comparator.comparing(kid -> order.getOrDefault(kid, 0.0)));
    for (int at = 0; at < slots.size(); at++) all.set(slots.get(at), elements.get(at));
    set(all);
  }
}
