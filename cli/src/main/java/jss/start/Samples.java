package jss.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import jss.content.Kind;
import jss.load.YamlTree;
import jss.source.Node;
import jss.source.Node.Mapping;
import jss.source.Node.Scalar;
import jss.source.Source;

/** What is worth writing of each kind beside what must be there, from {@code samples.yaml}. */
final class Samples {
  /** A value that is to be made up. */
  static final String MADE = "made";

  private final Mapping sample;

  private Samples(Mapping sample) {
    this.sample = sample;
  }

  static Samples of(Kind kind) {
    Mapping all = YamlTree.nodes(Source.of("samples.yaml", text("samples.yaml"))).orElseThrow();
    var none = new Mapping(all.span(), java.util.List.of());
    return new Samples(mapping(all, kind.word()).orElse(none));
  }

  /** The values of facts. */
  Mapping facts() {
    return mapping(sample, "facts").orElse(new Mapping(sample.span(), java.util.List.of()));
  }

  /** How many texts are worth writing at a path of the words such as {@code dimensions.levels}; 0 for none. */
  int words(String path) {
    return mapping(sample, "words").flatMap(words -> words.get(path)).map(node -> node.span().text())
        .map(Integer::valueOf).orElse(0);
  }

  /** The key of an item's name. */
  String title() {
    return sample.get("title").map(node -> node.span().text()).orElse("title");
  }

  /** Whether what stands under a key needs no words, as a break. */
  boolean isWordless(String key) {
    return sample.get("wordless").filter(node -> node.span().text().equals(key)).isPresent();
  }

  /** Whether there is something to say below the front matter. */
  boolean hasBody() {
    return sample.get("body").isEmpty();
  }

  static boolean isMade(Node node) {
    return node instanceof Scalar scalar && scalar.text().equals(MADE);
  }

  private static Optional<Mapping> mapping(Mapping in, String key) {
    return in.get(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  /** A text file that lies beside this class. */
  static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
