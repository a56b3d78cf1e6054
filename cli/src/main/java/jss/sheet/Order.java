package jss.sheet;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Puts the elements of a structure tree in the order of the markup. The engine does so too, but takes loose words beside a
 * paragraph for their parent, so that they would be read before the heading that they come after; and what floats or is
 * placed, it leaves at the end of the document.
 */
final class Order {
  /** Loose words come after an element, and before the next one. */
  private static final double HAIR = 1e-6;

  private final Map<Element, Integer> places = new HashMap<>();
  private final Map<Element, Kids> elements = new HashMap<>();
  private final Map<COSDictionary, Double> order = new IdentityHashMap<>();

  private Order(Document markup) {
    NodeList all = markup.getElementsByTagName("*");
    for (int at = 0; at < all.getLength(); at++) places.put((Element) all.item(at), at);
  }

  static void mend(Document markup, Box root) {
    var order = new Order(markup);
    order.follow(root, 0);
    var placed = new ArrayList<BlockBox>();
    collect(root.getLayer(), placed);
    placed.forEach(box -> order.follow(box, 0));
    placed.forEach(order::bringHome);
    order.elements.values().forEach(element -> element.body().sort(order.order));
    order.order.keySet().forEach(element -> new Kids(element).sort(order.order));
  }

  /** What floats or is placed. */
  private static void collect(Layer layer, List<BlockBox> placed) {
    placed.addAll(layer.getFloats());
    for (Layer inner : layer.getChildren()) {
      if (inner.getMaster() instanceof BlockBox box) placed.add(box);
      collect(inner, placed);
    }
  }

  /**
   * Notes a box's place, and those of all that is in it.
   *
   * @param before the place of what comes before it
   * @return the last place in it
   */
  private double follow(Box box, double before) {
    Integer own = box.isAnonymous() ? null : places.get(box.getElement());
    double place = own == null ? before + HAIR : own;
    PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
    if (element != null) {
      order.putIfAbsent(element.getCOSObject(), place);
      if (own != null) {
        elements.putIfAbsent(box.getElement(), new Kids(element.getCOSObject()));
        retag(element, box.getElement().getTagName());
      }
    }
    double last = place;
    for (Box inner : inner(box)) last = Math.max(last, follow(inner, last));
    return last;
  }

  /** What is placed is more than a section: the engine forgets that it is a heading or a paragraph. */
  private static void retag(PDStructureElement element, String tag) {
    if (element.getStructureType().equals("Sect") && tag.matches("p|h[1-6]|div"))
      element.setStructureType(tag.equals("div") ? "Div" : tag.toUpperCase(Locale.ROOT));
  }

  private static List<Box> inner(Box box) {
    var inner = new ArrayList<>(box.getChildren());
    if (box instanceof LineBox line) inner.addAll(line.getNonFlowContent());
    if (box instanceof InlineLayoutBox words)
      for (Object one : words.getInlineChildren()) if (one instanceof Box within) inner.add(within);
    return inner;
  }

  /** Brings an element back to the one that it is written in. */
  private void bringHome(Box box) {
    PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
    if (element == null || box.getElement() == null) return;
    COSDictionary away = element.getCOSObject();
    home(box.getElement()).filter(home -> !home.isRound(away)).ifPresent(home -> home.adopt(away));
  }

  private Optional<Kids> home(Element element) {
    for (Node node = element.getParentNode(); node instanceof Element outer; node = node.getParentNode()) {
      Kids home = elements.get(outer);
      if (home != null) return Optional.of(home.body());
    }
    return Optional.empty();
  }
}
