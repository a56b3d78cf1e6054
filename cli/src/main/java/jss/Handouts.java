package jss;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jss.problem.Problem;

/**
 * What came of an {@link Order}.
 *
 * @param files in the order that they were asked for; empty when problems stood in the way
 * @param problems of what was printed, in the order that people read them in
 * @param uncounted gatherings that no kit could be made for, as nobody has said how many come
 * @param look whether the problems are those of the look file
 */
public record Handouts(List<Handout> files, List<Problem> problems, List<String> uncounted, boolean look,
    Duration duration) {
  public Handouts {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    uncounted = List.copyOf(uncounted);
  }

  /** @param bytes how large the file is */
  public record Handout(Path file, int pages, long bytes) {}
}
