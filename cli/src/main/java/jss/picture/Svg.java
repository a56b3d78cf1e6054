package jss.picture;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jss.picture.Picture.Size;
import org.jspecify.annotations.Nullable;

/** Drawings: how large they are, and whether a page can show them without running or fetching anything. */
public final class Svg {
  private static final Set<String> REFUSED_ELEMENTS =
      Set.of("script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener");

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final Set<String> SHAPES =
      Set.of("svg", "g", "defs", "title", "desc", "metadata", "style", "path", "rect", "circle", "ellipse", "line",
          "polyline", "polygon", "linearGradient", "radialGradient", "stop", "clipPath");

  private Svg() {}

  /**
   * What makes a drawing unsafe: the name of an element or attribute, {@code <!DOCTYPE>}, or {@code <?…?>}; empty when
   * it is safe. What cannot be read is not safe, and gives what the parser says.
   */
  public static Optional<String> danger(byte[] bytes) {
    try {
      XMLStreamReader reader = reader(bytes);
      var style = new StringBuilder(); // a comment or element within does not end it
      int inStyle = 0;
      while (reader.hasNext()) {
        Optional<String> found = switch (reader.next()) {
          case XMLStreamConstants.DTD -> Optional.of("<!DOCTYPE>");
          case XMLStreamConstants.PROCESSING_INSTRUCTION -> Optional.of("<?" + reader.getPITarget() + "?>");
          case XMLStreamConstants.START_ELEMENT -> element(reader);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            inStyle > 0 && fetches(style.append(reader.getText()).toString())
                ? Optional.of("<style>")
                : Optional.<String>empty();
          default -> Optional.<String>empty();
        };
        if (found.isPresent()) return found;
        boolean isStyle = reader.hasName() && reader.getLocalName().equalsIgnoreCase("style");
        if (isStyle) inStyle += reader.isStartElement() ? 1 : -1;
        if (inStyle == 0) style.setLength(0);
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  /**
   * The first element that is more than lines and surfaces, such as {@code <text>}, which would need a font, or {@code
   * <image>}; empty when there is none. What other programs wrote into the drawing in their own words is passed over.
   */
  public static Optional<String> beyondShapes(byte[] bytes) {
    try {
      XMLStreamReader reader = reader(bytes);
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamConstants.START_ELEMENT || SHAPES.contains(reader.getLocalName())) continue;
        if (NAMESPACE.equals(reader.getNamespaceURI()) || reader.getNamespaceURI() == null)
          return Optional.of("<" + reader.getLocalName() + ">");
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.of(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  private static Optional<String> element(XMLStreamReader reader) {
    String name = reader.getLocalName().toLowerCase(Locale.ROOT);
    if (REFUSED_ELEMENTS.contains(name)) return Optional.of("<" + reader.getLocalName() + ">");
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = reader.getAttributeValue(i).strip();
      boolean leads = attribute.equals("href") || attribute.equals("src");
      boolean refused =
          attribute.startsWith("on") || attribute.equals("base") || leads && !isInside(value)
              || animates(name) && attribute.matches("attributename") && value.matches("(?i)(.*:)?(href|on.*)")
              || fetches(value);
      if (refused) return Optional.of(reader.getAttributeLocalName(i));
    }
    return Optional.empty();
  }

  private static boolean animates(String name) {
    return name.equals("set") || name.startsWith("animate");
  }

  /** A part of the drawing itself, or a picture written out in place. */
  private static boolean isInside(String address) {
    return address.startsWith("#") || address.matches("(?i)data:image/(png|jpeg|gif|webp);.*");
  }

  /** Whether a style asks for something outside the drawing. */
  private static boolean fetches(String style) {
    String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    if (plain.contains("@import") || plain.contains("image-set(") || plain.contains("\\")) return true;
    for (int at = plain.indexOf("url("); at >= 0; at = plain.indexOf("url(", at + 4)) {
      String address = plain.substring(at + 4).replaceFirst("^[\"']", "");
      if (!isInside(address)) return true;
    }
    return false;
  }

  static Optional<Size> size(byte[] bytes) {
    try {
      XMLStreamReader reader = reader(bytes);
      while (reader.hasNext()) {
        if (reader.next() != XMLStreamConstants.START_ELEMENT) continue;
        double width = pixels(reader.getAttributeValue(null, "width"));
        double height = pixels(reader.getAttributeValue(null, "height"));
        String box = reader.getAttributeValue(null, "viewBox");
        if ((width <= 0 || height <= 0) && box != null) {
          String[] sides = box.strip().split("[\\s,]+", -1);
          if (sides.length == 4) {
            width = pixels(sides[2]);
            height = pixels(sides[3]);
          }
        }
        return Optional.of(new Size((int) Math.round(width), (int) Math.round(height)));
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /** 0 for what is not a plain number of pixels. */
  private static double pixels(@Nullable String written) {
    return written != null && written.strip().matches("\\d{1,6}(\\.\\d{1,9})?(px)?")
        ? Double.parseDouble(written.strip().replace("px", ""))
        : 0;
  }

  private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
  }
}
