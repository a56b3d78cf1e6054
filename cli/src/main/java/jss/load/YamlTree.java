package jss.load;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.source.Node;
import jss.source.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** YAML as maps, lists and texts, for what is written rather than checked. */
public final class YamlTree {
  private static final YAMLFactory FACTORY = YAMLFactory.builder()
      .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
      .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
      .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
      .disable(YAMLWriteFeature.SPLIT_LINES)
      .build();

  private YamlTree() {}

  /** Empty when it is not a sound mapping. */
  public static Optional<Map<String, Object>> read(Source source) {
    return nodes(source).map(YamlTree::of);
  }

  /** Where everything stands; empty when it is not a sound mapping. */
  public static Optional<Node.Mapping> nodes(Source source) {
    var problems = new ArrayList<>();
    return YamlReader.read(source, problems::add).filter(_ -> problems.isEmpty());
  }

  public static Map<String, Object> of(Node.Mapping mapping) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Node.Member member : mapping.members()) tree.put(member.key().text(), of(member.value()));
    return tree;
  }

  private static Object of(Node node) {
    return switch (node) {
      case Node.Mapping mapping -> of(mapping);
      case Node.Sequence sequence -> sequence.items().stream().map(YamlTree::of).toList();
      case Node.Scalar scalar -> scalar.text();
    };
  }

  /** Block style; its last line is ended. */
  public static String write(Map<String, Object> tree) {
    var text = new StringWriter();
    try (JsonGenerator yaml = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(tree, yaml);
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static void write(Object value, JsonGenerator yaml) {
    switch (value) {
      case Map<?, ?> map -> {
        yaml.writeStartObject();
        map.forEach((key, member) -> {
          yaml.writeName(key.toString());
          write(member, yaml);
        });
        yaml.writeEndObject();
      }
      case List<?> items -> {
        yaml.writeStartArray();
        items.forEach(item -> write(item, yaml));
        yaml.writeEndArray();
      }
      default -> yaml.writeString(value.toString());
    }
  }
}
