package jss.translate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jss.translate.Unit.State;
import jss.translate.Unusable.Reason;

/** Reads XLIFF 2.0 and 2.1 as far as jss writes it; nothing outside the file is ever opened. */
public final class XliffReader {
  /** The largest file, in bytes. */
  public static final int MOST = 50_000_000;

  private static final Set<String> VERSIONS = Set.of("2.0", "2.1");
  /** Inside a text: what stands in them is text, too. */
  private static final Set<String> THROUGH = Set.of("mrk", "pc");
  /** Inside a text: they mark something and hold nothing. */
  private static final Set<String> MARKS = Set.of("sm", "em");

  private final XMLStreamReader xml;
  private final List<Unit> units = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private XliffReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** @throws Unusable when it is damaged, or not what it should be */
  public static Xliff read(byte[] bytes) throws Unusable {
    if (bytes.length > MOST) throw new Unusable(Reason.TOO_LARGE, String.valueOf(MOST / 1_000_000));
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((_, _, _, _) -> {
      throw new XMLStreamException("entity");
    });
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      return new XliffReader(xml).document();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new Unusable(Reason.NOT_XML, String.valueOf(line));
    }
  }

  private Xliff document() throws XMLStreamException, Unusable {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) refuseEntities();
    if (!isNamed("xliff")) {
      boolean isOther = xml.getLocalName().equals("xliff");
      throw isOther ? new Unusable(Reason.VERSION, attribute("version")) : new Unusable(Reason.NOT_XLIFF);
    }
    if (!VERSIONS.contains(attribute("version"))) throw new Unusable(Reason.VERSION, attribute("version"));
    String source = attribute("srcLang");
    String target = attribute("trgLang");
    while (toChild("xliff"))
      if (isNamed("file")) file();
      else skip();
    while (xml.hasNext()) {
      xml.next();
      refuseEntities();
    }
    return new Xliff(source, target, units);
  }

  private void file() throws XMLStreamException, Unusable {
    String file = attribute("id");
    while (toChild("file"))
      if (isNamed("unit")) unit(file);
      else if (isNamed("group")) throw structure();
      else skip();
  }

  private void unit(String file) throws XMLStreamException, Unusable {
    String field = attribute("id");
    if (!seen.add(file + " " + field)) throw new Unusable(Reason.TWICE, file + " " + field);
    var parts = new Parts(new HashMap<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
    State state = State.FINAL;
    String was = "";
    while (toChild("unit")) {
      switch (xml.getLocalName()) {
        case "notes" -> was = was();
        case "originalData" -> originalData(parts);
        case "segment" -> {
          State one = state();
          if (one.compareTo(state) < 0) state = one;
          segment(parts, true);
        }
        case "ignorable" -> segment(parts, false);
        default -> skip();
      }
    }
    if (parts.sources().isEmpty()) throw structure();
    units.add(new Unit(file, field, parts.sources(), parts.targets(), state, was));
  }

  /** @param codes what placeholders of the source stand for, by their id */
  private record Parts(Map<String, String> data, Map<String, String> codes, List<String> sources,
      List<Optional<String>> targets) {}

  private State state() throws Unusable {
    String state = attribute("state");
    if (state.isEmpty()) return State.INITIAL;
    try {
      return State.valueOf(state.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw structure();
    }
  }

  private String was() throws XMLStreamException, Unusable {
    String was = "";
    while (toChild("notes")) {
      boolean isOurs = attribute("category").equals(XliffWriter.WAS);
      String text = text(Map.of(), Map.of(), false);
      if (isOurs) was = text.strip();
    }
    return was;
  }

  private void originalData(Parts parts) throws XMLStreamException, Unusable {
    while (toChild("originalData")) {
      String id = attribute("id");
      parts.data().put(id, text(Map.of(), Map.of(), false));
    }
  }

  /** Without words to translate, what parts two pieces stays as it is where the translator has none. */
  private void segment(Parts parts, boolean words) throws XMLStreamException, Unusable {
    String name = words ? "segment" : "ignorable";
    Optional<String> source = Optional.empty();
    Optional<String> target = Optional.empty();
    while (toChild(name)) {
      if (isNamed("source")) source = Optional.of(text(parts.data(), parts.codes(), true));
      else if (isNamed("target")) target = Optional.of(text(parts.data(), parts.codes(), false));
      else throw structure();
    }
    if (source.isEmpty()) throw structure();
    boolean isEmpty = target.filter(text -> !text.isBlank()).isEmpty() && !source.get().isBlank();
    parts.sources().add(source.get());
    parts.targets().add(words ? isEmpty ? Optional.empty() : target : Optional.of(target.orElse(source.get())));
  }

  /** The text of the element that the reader stands on, to its end. */
  private String text(Map<String, String> data, Map<String, String> codes, boolean isSource)
      throws XMLStreamException, Unusable {
    var text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          inline(text, data, codes, isSource);
        }
        case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
        default -> throw new Unusable(Reason.ENTITIES);
      }
    }
    return text.toString();
  }

  private void inline(StringBuilder text, Map<String, String> data, Map<String, String> codes, boolean isSource)
      throws Unusable {
    String name = xml.getLocalName();
    if (THROUGH.contains(name) || MARKS.contains(name)) return;
    if (name.equals("cp")) {
      text.appendCodePoint(point(attribute("hex")));
      return;
    }
    if (!name.equals("ph")) throw structure();
    String id = attribute("id");
    String code = Optional.ofNullable(data.get(attribute("dataRef"))).or(() -> Optional.ofNullable(codes.get(id)))
        .orElseThrow(this::structure);
    if (isSource) codes.put(id, code);
    text.append(code);
  }

  private int point(String hex) throws Unusable {
    if (!hex.matches("[0-9A-Fa-f]{1,6}")) throw structure();
    int point = Integer.parseInt(hex, 16);
    if (!Character.isValidCodePoint(point)) throw structure();
    return point;
  }

  /** Moves to the next element within that one; false at its end. */
  private boolean toChild(String parent) throws XMLStreamException, Unusable {
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (xml.getLocalName().equals(parent)) return false;
          throw structure();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!xml.getText().isBlank()) throw structure();
        }
        case XMLStreamConstants.SPACE, XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
        default -> throw new Unusable(Reason.ENTITIES);
      }
    }
  }

  /** Passes over an element that other programs have added. */
  private void skip() throws XMLStreamException, Unusable {
    for (int depth = 1; depth > 0;) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) depth++;
      else if (event == XMLStreamConstants.END_ELEMENT) depth--;
      refuseEntities();
    }
  }

  private void refuseEntities() throws Unusable {
    if (xml.getEventType() == XMLStreamConstants.DTD || xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE)
      throw new Unusable(Reason.ENTITIES);
  }

  private boolean isNamed(String name) {
    return xml.getLocalName().equals(name) && XliffWriter.NAMESPACE.equals(xml.getNamespaceURI());
  }

  private String attribute(String name) {
    return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
  }

  private Unusable structure() {
    return new Unusable(Reason.STRUCTURE, String.valueOf(xml.getLocation().getLineNumber()));
  }
}
