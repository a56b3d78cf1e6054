package jss.problem;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import jss.source.Span;

/**
 * One thing that is wrong with the content, still without words: its page in the catalogue has them.
 *
 * @param name stable name, such as {@code unknown-key}; also the name of its page
 * @param at the text to point at
 * @param args values for the message: a {@link String}, number, {@link Word}, or a list of these
 * @param related another place that explains it, such as where a name was first used
 * @param suggestion what was probably meant
 */
public record Problem(
    String name, Span at, Map<String, Object> args, Optional<Span> related, Optional<String> suggestion)
    implements Comparable<Problem> {

  /** By file, place and name: the order that people read them in. */
  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> problem.at().source().path())
          .thenComparingInt(problem -> problem.at().start())
          .thenComparing(Problem::name)
          .thenComparing(problem -> problem.args().toString());

  /** Where problems go as they are found. */
  public interface Sink extends Consumer<Problem> {}

  public static Problem of(String name, Span at) {
    return new Problem(name, at, Map.of(), Optional.empty(), Optional.empty());
  }

  /** The same problem with a value for its message. */
  public Problem with(String key, Object value) {
    var more = new LinkedHashMap<>(args);
    more.put(key, value);
    return new Problem(name, at, more, related, suggestion);
  }

  public Problem related(Span place) {
    return new Problem(name, at, args, Optional.of(place), suggestion);
  }

  public Problem suggest(Optional<String> meant) {
    return new Problem(name, at, args, related, meant);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
