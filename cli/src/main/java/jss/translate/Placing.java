package jss.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Member;
import jss.source.Node.Scalar;
import jss.source.Node.Sequence;
import jss.source.Span;

/**
 * Puts texts into YAML that is there, at the places of their fields, and changes nothing else.
 *
 * @param order the names of all fields, as the source has them, so that what is new comes where a reader expects it
 * @param added what mappings get that they don't have, by the place where they begin
 */
record Placing(Edits edits, Mapping root, List<String> order, Map<Integer, Addition> added) {
  /** @param path the steps to the mapping, with a point after each */
  record Addition(Mapping mapping, String path, boolean inFlow, Map<String, Object> members) {}

  Placing(Edits edits, Mapping root, List<String> order) {
    this(edits, root, order, new LinkedHashMap<>());
  }

  /** False when there is no place for it: an item of a list that the file does not have. */
  boolean put(String field, Said said) {
    List<String> steps = Places.steps(field);
    Node at = root;
    boolean inFlow = false;
    var path = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      inFlow |= isFlow(at);
      Optional<Node> next = Places.step(at, steps.get(i));
      if (next.isEmpty() || isEmpty(next.get()))
        return add(at, next, path.toString(), steps.subList(i, steps.size()), inFlow, said);
      at = next.get();
      path.append(steps.get(i)).append('.');
    }
    return replace(at, inFlow, said);
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Scalar scalar && scalar.isEmpty();
  }

  private boolean isFlow(Node node) {
    int start = node.span().start();
    return !(node instanceof Scalar) && start < edits.source().text().length()
        && "{[".indexOf(edits.source().text().charAt(start)) >= 0;
  }

  private boolean replace(Node at, boolean inFlow, Said said) {
    if (at instanceof Scalar scalar && !said.isList()) {
      scalar(scalar, said.text(), inFlow);
      return true;
    }
    if (!(at instanceof Sequence list) || !said.isList()) return false;
    boolean flow = inFlow || isFlow(list);
    boolean isAlike = list.items().size() == said.parts().size()
        && list.items().stream().allMatch(Scalar.class::isInstance);
    if (isAlike) {
      for (int i = 0; i < said.parts().size(); i++)
        scalar((Scalar) list.items().get(i), said.parts().get(i), flow);
      return true;
    }
    whole(list, said, flow);
    return true;
  }

  private void scalar(Scalar scalar, String text, boolean inFlow) {
    if (scalar.text().equals(text.strip())) return;
    boolean isQuoted = scalar.span().text().startsWith("\"");
    edits.replace(scalar.span().start(), scalar.span().end(),
        isQuoted ? Scalars.quoted(text) : Scalars.plain(text, inFlow));
  }

  private void whole(Sequence list, Said said, boolean flow) {
    Span span = list.span();
    if (flow) {
      if (list.items().isEmpty()) edits.replace(span.start(), span.end(), YamlText.flow(said.parts()));
      else {
        int first = list.items().getFirst().span().start();
        String items = YamlText.flow(said.parts());
        edits.replace(first, list.items().getLast().span().end(), items.substring(1, items.length() - 1));
      }
      return;
    }
    int dash = edits.source().text().lastIndexOf('-', list.items().getFirst().span().start() - 1);
    String indent = " ".repeat(edits.source().column(dash) - 1);
    edits.replace(dash, list.items().getLast().span().end(),
        YamlText.items(List.copyOf(said.parts()), indent).stripLeading());
  }

  private boolean add(Node at, Optional<Node> empty, String path, List<String> steps, boolean inFlow, Said said) {
    if (at instanceof Scalar brief) return lengthen(brief, path, steps, said);
    if (!(at instanceof Mapping mapping)) return false;
    if (empty.isPresent()) { // a key with nothing after it
      int end = mapping.member(steps.getFirst()).orElseThrow().key().span().end();
      if (steps.size() > 1 || said.isList()) return false;
      edits.insert(edits.source().text().indexOf(':', end) + 1, " " + Scalars.plain(said.text(), inFlow));
      return true;
    }
    Map<String, Object> members =
        added.computeIfAbsent(mapping.span().start(), _ -> new Addition(mapping, path, inFlow, new LinkedHashMap<>()))
            .members();
    return nest(members, steps, said);
  }

  /** A step that is only its title becomes one with more to it: {@code {title: …, text: …}}. */
  private boolean lengthen(Scalar brief, String path, List<String> steps, Said said) {
    List<String> first = order.stream().filter(name -> name.startsWith(path)).limit(1).toList();
    if (steps.size() != 1 || said.isList() || first.isEmpty()) return false;
    String key = first.getFirst().substring(path.length());
    if (key.equals(steps.getFirst())) return replace(brief, true, said);
    Addition addition = added.computeIfAbsent(brief.span().start(),
        _ -> new Addition(new Mapping(brief.span(), List.of()), path, true, new LinkedHashMap<>()));
    addition.members().putIfAbsent(key, brief.text());
    addition.members().put(steps.getFirst(), said.text());
    return true;
  }

  @SuppressWarnings("unchecked")
  static boolean nest(Map<String, Object> members, List<String> steps, Said said) {
    Map<String, Object> at = members;
    for (String step : steps.subList(0, steps.size() - 1)) {
      Object next = at.computeIfAbsent(step, _ -> new LinkedHashMap<String, Object>());
      if (!(next instanceof Map<?, ?>)) return false;
      at = (Map<String, Object>) next;
    }
    at.put(steps.getLast(), said.isList() ? said.parts() : said.text());
    return true;
  }

  /** Writes what mappings get; after all has been put. */
  void finish() {
    for (Addition addition : added.values()) {
      if (addition.mapping().members().isEmpty()) whole(addition);
      else addition.members().forEach((key, value) -> insert(addition, key, value));
    }
  }

  private void whole(Addition addition) {
    Span span = addition.mapping().span();
    edits.replace(span.start(), span.end(), YamlText.flow(addition.members()));
  }

  private void insert(Addition addition, String key, Object value) {
    Mapping mapping = addition.mapping();
    Member before = before(addition, key);
    String text = edits.source().text();
    int end = Math.max(before.key().span().end(), before.value().span().end());
    if (isFlow(mapping)) {
      int at = isFlow(before.value()) ? closing(before.value(), end) : end;
      edits.insert(at, ", " + key + ": " + YamlText.flow(value));
      return;
    }
    int line = text.indexOf('\n', end);
    int at = line < 0 ? text.length() : line;
    if (at > 0 && at < text.length() && text.charAt(at - 1) == '\r') at--;
    String indent = " ".repeat(edits.source().column(mapping.members().getFirst().key().span().start()) - 1);
    edits.insert(at, "\n" + YamlText.block(Map.of(key, value), indent));
  }

  /** Index after the bracket that ends a value; its span may end before it. */
  private int closing(Node value, int end) {
    char bracket = edits.source().text().charAt(value.span().start()) == '{' ? '}' : ']';
    int at = edits.source().text().indexOf(bracket, Math.max(value.span().start() + 1, end - 1));
    return at < 0 ? end : at + 1;
  }

  /** The member that a new one comes after: the nearest that stands before it in the source. */
  private Member before(Addition addition, String key) {
    List<String> keys = new ArrayList<>();
    for (String name : order)
      if (name.startsWith(addition.path())) {
        String step = Places.steps(name.substring(addition.path().length())).getFirst();
        if (!keys.contains(step)) keys.add(step);
      }
    for (int i = keys.indexOf(key) - 1; i >= 0; i--) {
      Optional<Member> member = addition.mapping().member(keys.get(i));
      if (member.isPresent()) return member.get();
    }
    return addition.mapping().members().getLast();
  }
}
