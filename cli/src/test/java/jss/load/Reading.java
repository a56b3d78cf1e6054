package jss.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.problem.Problem;
import jss.source.Node.Mapping;
import jss.source.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads a piece of YAML for a test. */
public final class Reading {
  private Reading() {}

  /** The record, of YAML that is sound. */
  public static <T extends Record> T of(String yaml, Class<T> type) {
    var problems = new ArrayList<Problem>();
    Optional<T> read = YamlReader.read(Source.of("test.yaml", yaml), problems::add)
        .flatMap(node -> Decoder.decode(node, type, problems::add));
    assertThat(problems).isEmpty();
    return read.orElseThrow();
  }

  /** What can be read of it, whatever is wrong. */
  public static Optional<Mapping> node(Source source) {
    return YamlReader.read(source, _ -> {});
  }

  static Mapping mapping(Source source) {
    var problems = new ArrayList<Problem>();
    Mapping mapping = YamlReader.read(source, problems::add).orElseThrow();
    assertThat(problems).isEmpty();
    return mapping;
  }

  /** Each problem as {@code line:column name «text»}. */
  public static List<String> problems(String yaml, Class<? extends Record> type) {
    var problems = new ArrayList<Problem>();
    YamlReader.read(Source.of("test.yaml", yaml), problems::add)
        .ifPresent(node -> Decoder.decode(node, type, problems::add));
    return problems.stream().map(Reading::line).toList();
  }

  static String line(Problem problem) {
    return problem.at().line() + ":" + problem.at().column() + " " + problem.name() + " «" + problem.at().text().strip()
        + "»" + problem.suggestion().map(meant -> " -> " + meant).orElse("");
  }
}
