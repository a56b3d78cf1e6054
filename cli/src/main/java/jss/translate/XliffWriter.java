package jss.translate;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jss.content.Lang;
import jss.translate.Segments.Piece;

/** Writes fields as XLIFF 2.1 (OASIS, 13 February 2018), a unit each, for translators' programs. */
public final class XliffWriter {
  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"; // that of 2.1 too
  static final String VERSION = "2.1";
  /** The category of the note that remembers the translation that was sent along. */
  static final String WAS = "jss-was";

  private final XMLStreamWriter xml;

  private XliffWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** @param rows fields with a source text, in one language, all of one source language */
  public static byte[] write(List<Row> rows, Lang source, Lang target) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new XliffWriter(xml).document(rows, source, target);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // a text in memory takes everything
    }
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void document(List<Row> rows, Lang source, Lang target) throws XMLStreamException {
    Map<String, List<Row>> files = new LinkedHashMap<>();
    for (Row row : rows)
      files.computeIfAbsent(row.subject().key(), _ -> new java.util.ArrayList<>()).add(row);
    open(0, "xliff", "xmlns", NAMESPACE, "version", VERSION, "srcLang", source.tag(), "trgLang", target.tag(),
        "xml:space", "preserve");
    for (List<Row> file : files.values()) file(file, source);
    close(0);
  }

  private void file(List<Row> rows, Lang source) throws XMLStreamException {
    Subject subject = rows.getFirst().subject();
    open(1, "file", "id", id(subject.key()), "original", subject.file(source));
    open(2, "notes");
    note("title", subject.title().apply(source));
    close(2);
    for (Row row : rows) unit(row);
    close(1);
  }

  /** An id may have letters, digits, points, hyphens and underscores. */
  static String id(String key) {
    return key.replace('/', '.');
  }

  private void unit(Row row) throws XMLStreamException {
    Said source = row.field().original().orElseThrow();
    Optional<Said> target = row.field().in(row.lang());
    List<Piece> pieces = Segments.of(source);
    Optional<List<Piece>> pairs = target.map(Segments::of).filter(these -> Segments.isAlike(pieces, these));
    var split = new Split(pieces, pairs);
    open(2, "unit", "id", row.field().name(), "canResegment", source.isList() ? "no" : "yes");
    open(3, "notes");
    if (row.standing() == Standing.STALE) note("before", row.before().orElse(""));
    if (target.isPresent() && pairs.isEmpty()) note("present", target.get().text());
    note(WAS, target.map(Said::hash).orElse("-"));
    close(3);
    data(split.codes());
    for (int i = 0; i < pieces.size(); i++) {
      boolean isWords = pieces.get(i).words();
      if (isWords) segment(row.standing(), pairs.isPresent());
      else open(3, "ignorable");
      content("source", split.sources().get(i));
      if (pairs.isPresent()) content("target", split.targets().get(i));
      close(3);
    }
    close(2);
  }

  private void segment(Standing standing, boolean hasTarget) throws XMLStreamException {
    String state = switch (standing) {
      case CURRENT -> "translated";
      case REVIEWED -> "reviewed";
      case MISSING, STALE, UNTRACKED -> "initial";
    };
    if (standing == Standing.STALE || standing == Standing.UNTRACKED)
      open(3, "segment", "state", state, "subState", "jss:" + standing.word());
    else
      open(3, "segment", "state", hasTarget ? state : "initial");
  }

  /** The pieces of both languages with their placeholders, worked out before the first is written. */
  private record Split(Codes codes, List<List<Codes.Piece>> sources, List<List<Codes.Piece>> targets) {
    Split(List<Piece> pieces, Optional<List<Piece>> pairs) {
      var codes = new Codes();
      var ids = new HashMap<String, String>();
      var inSource = Codes.counter();
      var inTarget = Codes.counter();
      var sources = pieces.stream().map(piece -> codes.split(piece.text(), inSource, ids)).toList();
      var targets = pairs.orElse(List.of()).stream().map(piece -> codes.split(piece.text(), inTarget, ids)).toList();
      this(codes, sources, targets);
    }
  }

  private void data(Codes codes) throws XMLStreamException {
    if (codes.data().isEmpty()) return;
    open(3, "originalData");
    for (Map.Entry<String, String> code : codes.data().entrySet()) {
      start(4, "data", "id", code.getKey());
      text(code.getValue(), true);
      xml.writeEndElement();
    }
    close(3);
  }

  private void note(String category, String text) throws XMLStreamException {
    start(4, "note", "category", category);
    text(text, false);
    xml.writeEndElement();
  }

  private void content(String name, List<Codes.Piece> pieces) throws XMLStreamException {
    start(4, name);
    for (Codes.Piece piece : pieces)
      switch (piece) {
      case Codes.Words words -> text(words.text(), true);
      case Codes.Code code -> empty("ph", "id", code.id(), "dataRef", code.data());
      }
    xml.writeEndElement();
  }

  private void open(int depth, String name, String... attributes) throws XMLStreamException {
    start(depth, name, attributes);
  }

  private void start(int depth, String name, String... attributes) throws XMLStreamException {
    if (depth > 0) indent(depth);
    xml.writeStartElement(name);
    attributes(attributes);
  }

  private void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) xml.writeAttribute(attributes[i], attributes[i + 1]);
  }

  private void close(int depth) throws XMLStreamException {
    indent(depth);
    xml.writeEndElement();
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** @param cp whether what XML has no letter for may be written as XLIFF does, by its number */
  private void text(String text, boolean cp) throws XMLStreamException {
    int from = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      boolean isSound = point == '\n' || point == '\t' || point >= ' ' && point < 0xD800
          || point >= 0xE000 && point < 0xFFFE || point > 0xFFFF;
      if (isSound) continue;
      xml.writeCharacters(text.substring(from, i));
      if (cp) empty("cp", "hex", "%04X".formatted(point));
      from = i + Character.charCount(point);
    }
    xml.writeCharacters(text.substring(from));
  }
}
