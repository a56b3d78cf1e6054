package jss.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Source;
import jss.source.Span;

/** Names of files and folders that not every computer can hold, or can tell from another's. */
final class FileNames implements Check.OfProgramme {
  private static final String FORBIDDEN = "<>:\"\\|?*";
  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
          "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    Map<String, String> folded = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (String file : scope.files().names())
      for (int end = file.indexOf('/');; end = file.indexOf('/', end + 1)) {
        String path = end < 0 ? file : file.substring(0, end);
        if (seen.add(path) && !part(path, file, folded, problems)) break;
        if (end < 0) break;
      }
  }

  /** @return whether what lies below is worth looking at */
  private static boolean part(String path, String file, Map<String, String> folded, Problem.Sink problems) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String reason = reason(name);
    if (!reason.isEmpty()) {
      problems
          .accept(Problem.of("file-name", startOf(file)).with("name", name).with("reason", new Word("name." + reason)));
      return false;
    }
    String other = folded.putIfAbsent(fold(path), file);
    if (other == null || other.startsWith(path + "/")) return true;
    problems.accept(Problem.of("name-collision", startOf(file)).with("name", name).related(startOf(other)));
    return false;
  }

  private static String reason(String name) {
    if (name.endsWith(".") || name.endsWith(" ")) return "end";
    if (name.chars().anyMatch(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0)) return "sign";
    int dot = name.indexOf('.');
    String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    return DEVICES.contains(stem) ? "device" : "";
  }

  private static String fold(String path) {
    boolean isPlain = path.chars().allMatch(c -> c < 128);
    return (isPlain ? path : Normalizer.normalize(path, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
  }

  private static Span startOf(String file) {
    return Span.startOf(Source.of(Normalizer.normalize(file, Normalizer.Form.NFC), ""));
  }
}
