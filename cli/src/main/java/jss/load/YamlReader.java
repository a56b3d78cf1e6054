package jss.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.problem.Problem;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Source;
import jss.source.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML into nodes with spans in one pass over the parser's tokens. */
final class YamlReader {
  private static final YAMLFactory FACTORY = new YAMLFactory();
  private static final int DEEPEST = 40;

  private final Source source;
  private final int firstLine;
  private final YAMLParser parser;
  private final Problem.Sink problems;
  private boolean refused;

  private YamlReader(Source source, int firstLine, YAMLParser parser, Problem.Sink problems) {
    this.source = source;
    this.firstLine = firstLine;
    this.parser = parser;
    this.problems = problems;
  }

  /** A file that is YAML throughout; empty when it has a problem that leaves nothing to read. */
  static Optional<Mapping> read(Source source, Problem.Sink problems) {
    return read(source, 0, source.text().length(), problems);
  }

  /**
   * Reads a mapping from a part of a file.
   *
   * @param start index of the first character, which begins a line
   * @param end index after the last one
   */
  static Optional<Mapping> read(Source source, int start, int end, Problem.Sink problems) {
    String text = source.text().substring(start, end);
    int firstLine = source.line(start);
    var sound = new ArrayList<Problem>();
    try (var parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      var reader = new YamlReader(source, firstLine, parser, sound::add);
      return reader.document(new Span(source, start, start));
    } catch (JacksonException failure) {
      sound.clear(); // what was seen before the fault may follow from it
      sound.add(YamlFault.explain(source, firstLine, start, end, failure));
      return Optional.empty();
    } finally {
      sound.forEach(problems);
    }
  }

  private Optional<Mapping> document(Span start) {
    JsonToken first = parser.nextToken();
    if (first == null) return Optional.of(new Mapping(start, List.of()));
    Node node = node(first, 0);
    if (parser.nextToken() != null && !refused) refuse(Problem.of("yaml-documents", here()));
    if (refused) return Optional.empty();
    if (node instanceof Mapping mapping) return Optional.of(mapping);
    if (node instanceof Scalar scalar && scalar.isEmpty()) return Optional.of(new Mapping(start, List.of()));
    problems.accept(Problem.of("yaml-not-a-mapping", node.span()));
    return Optional.empty();
  }

  private Node node(JsonToken token, int depth) {
    if (parser.isCurrentAlias()) refuse(Problem.of("yaml-alias", here()));
    else if (parser.getObjectId() != null) refuse(Problem.of("yaml-alias", here()));
    if (parser.getTypeId() != null) refuse(Problem.of("yaml-tag", here()));
    if (depth > DEEPEST) {
      refuse(Problem.of("yaml-too-deep", here()));
      parser.skipChildren();
      return new Scalar(here(), "", true);
    }
    return switch (token) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      default -> scalar(token);
    };
  }

  private Mapping mapping(int depth) {
    int start = tokenStart();
    var members = new ArrayList<Member>();
    Map<String, Scalar> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      if (parser.getObjectId() != null || parser.isCurrentAlias()) refuse(Problem.of("yaml-alias", here()));
      String text = parser.currentName();
      int at = tokenStart();
      var key = new Scalar(new Span(source, at, keyEnd(at, text)), text, true);
      if (text.equals("<<")) refuse(Problem.of("yaml-merge", key.span()));
      Scalar first = seen.putIfAbsent(text, key);
      if (first != null)
        problems.accept(Problem.of("repeated-key", key.span()).with("key", text).related(first.span()));
      members.add(new Member(key, node(parser.nextToken(), depth + 1)));
    }
    if (!members.isEmpty() && source.text().charAt(Math.min(start, source.text().length() - 1)) != '{')
      start = members.getFirst().key().span().start();
    int end = members.isEmpty() ? tokenEnd() : members.getLast().value().span().end();
    return new Mapping(new Span(source, start, Math.max(start, end)), members);
  }

  private Sequence sequence(int depth) {
    int start = tokenStart();
    var items = new ArrayList<Node>();
    for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken())
      items.add(node(token, depth + 1));
    int end = items.isEmpty() ? tokenEnd() : items.getLast().span().end();
    return new Sequence(new Span(source, start, Math.max(start, end)), items);
  }

  private Scalar scalar(JsonToken token) {
    int start = tokenStart();
    int end = Math.max(start, tokenEnd());
    String text = source.text();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
    var span = new Span(source, start, end);
    boolean plain = start == end || "\"'|>".indexOf(text.charAt(start)) < 0;
    String value = token == JsonToken.VALUE_STRING ? parser.getString() : span.text();
    return new Scalar(span, value.strip(), plain);
  }

  /** Keys have no end of their own in the token stream; a quoted one is two characters longer. */
  private int keyEnd(int start, String key) {
    String text = source.text();
    boolean quoted = start < text.length() && "\"'".indexOf(text.charAt(start)) >= 0;
    return Math.min(text.length(), start + key.length() + (quoted ? 2 : 0));
  }

  private void refuse(Problem problem) {
    refused = true;
    problems.accept(problem);
  }

  private Span here() {
    int start = tokenStart();
    return new Span(source, start, Math.max(start, tokenEnd()));
  }

  private int tokenStart() {
    return index(parser.currentTokenLocation());
  }

  private int tokenEnd() {
    return index(parser.currentLocation());
  }

  private int index(TokenStreamLocation location) {
    return source.index(location.getLineNr() + firstLine - 1, location.getColumnNr());
  }
}
