package jss.sheet;

import com.openhtmltopdf.newtable.TableRowBox;
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
      int over = over(box);
      Optional<Overrun> rooms = rooms(side.get(), box);
      // Words that burst their own room are what makes the whole too high.
      if (rooms.isPresent()) overruns.add(rooms.get());
      else if (over > 0) overruns.add(new Overrun(side.get(), Math.max(1, millimetres(over)), fields(box)));
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

  /** How far a side goes past its end, in dots: one of a set height ends with it, any other with its page. */
  private int over(Box side) {
    if (!side.getStyle().isAutoHeight()) return bottom(side) - side.getAbsY() - side.getHeight();
    int end = page(side.getAbsY()).getBottom();
    return bottom(side) <= end ? 0 : Math.max(1, height(side) - (end - side.getAbsY()));
  }

  /** How high a box would be on one endless page: without what is left empty where its pages break. */
  private int height(Box box) {
    var ends = new ArrayList<Integer>();
    ends(box, ends);
    int last = ends.stream().mapToInt(end -> end).max().orElse(box.getAbsY());
    int height = last - box.getAbsY();
    for (PageBox page : pages) {
      if (page.getBottom() <= box.getAbsY() || page.getBottom() >= last) continue;
      int filled =
          ends.stream().mapToInt(end -> end).filter(end -> end <= page.getBottom()).max().orElse(page.getTop());
      height -= page.getBottom() - Math.max(filled, Math.max(page.getTop(), box.getAbsY()));
    }
    return height;
  }

  /** Where the lines in a box end; of cells side by side only those of the one that goes on longest. */
  private static void ends(Box box, List<Integer> ends) {
    List<Box> children = holding(box);
    if (children.isEmpty()) ends.add(box.getAbsY() + box.getHeight());
    for (Box child : children) ends(child, ends);
  }

  /** What makes a box as high as it is. */
  private static List<Box> holding(Box box) {
    if (!(box instanceof TableRowBox) || box.getChildCount() < 2) return children(box);
    return List.of(box.getChildren().stream().max(Comparator.comparingInt(Measure::end)).orElseThrow());
  }

  /** Where the words in a box end, whatever its own height is. */
  private static int end(Box box) {
    if (box.getChildCount() == 0) return box.getAbsY() + box.getHeight();
    return box.getChildren().stream().mapToInt(Measure::end).max().orElseThrow();
  }

  private PageBox page(int y) {
    return pages.stream().filter(page -> y < page.getBottom()).findFirst().orElse(pages.getLast());
  }

  private List<Overrun.Field> fields(Box side) {
    var fields = new ArrayList<Overrun.Field>();
    collect(side, fields);
    fields.sort(Comparator.comparingInt(Overrun.Field::millimetres).reversed());
    return fields;
  }

  /** Only fields that would help if they were shorter: not those beside what is longest. */
  private void collect(Box box, List<Overrun.Field> fields) {
    Optional<String> name = attribute(box, "data-field");
    if (name.isPresent()) {
      int letters = box.getElement().getTextContent().replace("\u00ad", "").strip().replaceAll("\\s+", " ").length();
      fields.add(new Overrun.Field(name.get(), millimetres(height(box)), letters));
    } else
      for (Box child : holding(box)) collect(child, fields);
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
