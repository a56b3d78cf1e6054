package jss.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The problems that were known at a time, and are not told again.
 *
 * @param marks in their order; what was found twice stands twice
 */
public record Baseline(List<Mark> marks) implements Known {
  private static final String HEAD = "# jss baseline 1";
  private static final String ABOUT = """
      # Known problems, which jss neither tells nor stops for: name, file, and what it points at, with tabs between.
      # Take out a line to be told of it again. To write all of it anew: jss check --baseline FILE --write-baseline
      """;

  public Baseline {
    marks = marks.stream().sorted().toList();
  }

  public static Baseline of(Collection<Problem> problems) {
    return new Baseline(problems.stream().map(Mark::of).toList());
  }

  /** As many of each are known as stand here; of more than that, the first ones. */
  @Override
  public Parted part(List<Problem> problems) {
    Map<Mark, Integer> left = new HashMap<>();
    marks.forEach(mark -> left.merge(mark, 1, Integer::sum));
    var fresh = new ArrayList<Problem>();
    var known = new ArrayList<Problem>();
    for (Problem problem : problems)
      (left.merge(Mark.of(problem), -1, Integer::sum) >= 0 ? known : fresh).add(problem);
    return new Parted(fresh, known);
  }

  /** How many stand here that are no longer found. */
  public int mended(List<Problem> known) {
    return marks.size() - known.size();
  }

  /** The file: a line for each, sorted, so that two who change it rarely meet on a line. */
  public String text() {
    return HEAD + "\n" + ABOUT
        + marks.stream().map(mark -> String.join("\t", mark.name(), mark.path(), mark.words()) + "\n")
            .collect(Collectors.joining());
  }

  /** Whether a text is such a file, however damaged below its first line. */
  public static boolean isOne(String text) {
    return text.lines().findFirst().map(line -> line.strip().equals(HEAD)).orElse(false);
  }

  /** Says which line of a file cannot be read. */
  public static final class Damaged extends Exception {
    private final int line;
    private final transient String text;

    Damaged(int line, String text) {
      super("line " + line);
      this.line = line;
      this.text = text;
    }

    /** 1-based. */
    public int line() {
      return line;
    }

    public String text() {
      return text;
    }
  }

  /** @throws Damaged when there is a line that is neither a comment nor a problem */
  public static Baseline read(String text) throws Damaged {
    List<String> lines = text.lines().toList();
    if (!isOne(text)) throw new Damaged(1, lines.isEmpty() ? "" : lines.getFirst());
    var marks = new ArrayList<Mark>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] parts = line.split("\t", -1);
      if (parts.length != 3 || !parts[0].matches("[a-z0-9-]+")) throw new Damaged(i + 1, line);
      marks.add(new Mark(parts[0], parts[1], parts[2]));
    }
    return new Baseline(marks);
  }
}
