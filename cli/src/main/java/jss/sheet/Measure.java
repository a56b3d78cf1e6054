package jss.sheet;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Finds the sides of a laid-out form that go past their page: elements with {@code data-side}. */
final class Measure {
  private static final double MM_PER_POINT = 25.4 / 72;

  private final List<PageBox> pages;
  private final double mmPerDot;

  private Measure(PdfBoxRenderer laidOut) {
    this.pages = laidOut.getRootBox().getLayer().getPages();
    this.mmPerDot = MM_PER_POINT / laidOut.getDotsPerPoint();
  }

  static int pages(PdfBoxRenderer laidOut) {
    return laidOut.getRootBox().getLayer().getPages().size();
  }

  static List<Overrun> overruns(PdfBoxRenderer laidOut) {
    var overruns = new ArrayList<Overrun>();
    new Measure(laidOut).sides(laidOut.getRootBox(), overruns);
    return overruns;
  }

  private void sides(Box box, List<Overrun> overruns) {
    Optional<String> side = attribute(box, "data-side");
    if (side.isPresent()) {
      int over = millimetres(bottom(box) - end(box));
      if (over > 0) overruns.add(new Overrun(side.get(), over, fields(box)));
      else rooms(side.get(), box).ifPresent(overruns::add);
      return;
    }
    for (Box child : children(box)) sides(child, overruns);
  }

  /** Words that are higher than the room they have: millimetres in {@code data-room}, on a form that is drawn. */
  private Optional<Overrun> rooms(String side, Box box) {
    var fields = new ArrayList<Overrun.Field>();
    int over = over(box, fields);
    return over > 0 ? Optional.of(new Overrun(side, over, fields)) : Optional.empty();
  }

  private int over(Box box, List<Overrun.Field> fields) {
    Optional<Double> room = attribute(box, "data-room").map(Double::valueOf);
    // Less than half a millimetre is within the line's own height.
    if (room.isPresent() && box.getHeight() * mmPerDot > room.get() + 0.5) {
      collect(box, fields);
      return millimetres((int) (box.getHeight() - room.get() / mmPerDot));
    }
    int most = 0;
    for (Box child : children(box)) most = Math.max(most, over(child, fields));
    return most;
  }

  /** Where the last of what is in a box ends: a box that a page break runs through is as high as what is in it. */
  private static int bottom(Box box) {
    int bottom = box.getAbsY() + box.getHeight();
    for (Box child : children(box)) bottom = Math.max(bottom, bottom(child));
    return bottom;
  }

  /** A side of a set height ends with it, else with its page. */
  private int end(Box box) {
    return box.getStyle().isAutoHeight() ? pageEnd(box.getAbsY()) : box.getAbsY() + box.getHeight();
  }

  private int pageEnd(int y) {
    return pages.stream().filter(page -> y < page.getBottom()).findFirst().orElse(pages.getLast()).getBottom();
  }

  private List<Overrun.Field> fields(Box side) {
    var fields = new ArrayList<Overrun.Field>();
    collect(side, fields);
    fields.sort(Comparator.comparingInt(Overrun.Field::millimetres).reversed());
    return fields;
  }

  private void collect(Box box, List<Overrun.Field> fields) {
    Optional<String> name = attribute(box, "data-field");
    if (name.isPresent()) {
      int letters = box.getElement().getTextContent().strip().length();
      fields.add(new Overrun.Field(name.get(), millimetres(box.getHeight()), letters));
    } else
      for (Box child : children(box)) collect(child, fields);
  }

  private int millimetres(int dots) {
    return (int) Math.ceil(dots * mmPerDot);
  }

  /** All that is in a box, also what has its own place on the page and so is beside the flow of a line. */
  private static List<Box> children(Box box) {
    if (!(box instanceof LineBox line) || line.getNonFlowContent().isEmpty()) return box.getChildren();
    var children = new ArrayList<>(line.getChildren());
    children.addAll(line.getNonFlowContent());
    return children;
  }

  private static Optional<String> attribute(Box box, String name) {
    Element element = box.getElement();
    if (element == null || box.isAnonymous() || !element.hasAttribute(name)) return Optional.empty();
    return Optional.of(element.getAttribute(name));
  }
}
