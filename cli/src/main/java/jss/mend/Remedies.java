package jss.mend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jss.load.FieldNames;
import jss.problem.Problem;
import jss.source.Source;
import jss.source.Span;

/**
 * What can be mended because there is exactly one right answer. The pages of these problems say {@code mended: yes}, and a
 * test holds the two together. A weekday that is not its date's is not among them: either may be wrong.
 *
 * @param ids everything that a reference can lead to
 */
public record Remedies(Collection<String> ids) {
  public Remedies {
    ids = List.copyOf(ids);
  }

  /** Those that don't get in each other's way; what is left comes up again when these are done. */
  public List<Remedy> of(Collection<Problem> problems) {
    var found = new ArrayList<Remedy>();
    for (Problem problem : problems)
      of(problem)
          .filter(remedy -> found.stream().noneMatch(
              other -> other.path().equals(remedy.path()) && (isWhole(other) || isWhole(remedy)
                  || other.overlaps(remedy))))
          .ifPresent(found::add);
    return found;
  }

  private static boolean isWhole(Remedy remedy) {
    return remedy.edits().isEmpty();
  }

  private Optional<Remedy> of(Problem problem) {
    return switch (problem.name()) {
      case "not-utf8" -> Optional.of(problem).filter(one -> OldEncoding.isSafe(one.at().source()))
          .map(one -> new Remedy(one, List.of(), "Windows-1252", "UTF-8"));
      case "yaml-tab" -> Tabs.remedy(problem);
      case "yaml-colon" -> Quoting.remedy(problem);
      case "unknown-key" -> key(problem);
      case "reference-unknown" -> meant(problem, "id").filter(id -> Near.only(ids, seen(problem, "id")).equals(
          Optional.of(id))).flatMap(id -> replace(problem, seen(problem, "id"), id));
      case "id-malformed" -> meant(problem, "id").filter(ids::contains).filter(_ -> !isKey(problem.at()))
          .flatMap(id -> replace(problem, seen(problem, "id"), id));
      case "wrong-value" -> value(problem);
      case "malformed-time" -> meant(problem, "seen").flatMap(time -> quoted(problem, time));
      case "malformed-date" -> Dates.only(seen(problem, "seen"))
          .flatMap(date -> replace(problem, seen(problem, "seen"), date));
      case "slug-malformed" -> meant(problem, "slug").filter(_ -> problem.at().source().path().endsWith(".md"))
          .flatMap(slug -> replace(problem, seen(problem, "slug"), slug));
      case "attachment-missing" -> meant(problem, "file").filter(file -> isSame(file, seen(problem, "file")))
          .flatMap(file -> replace(problem, seen(problem, "file"), file));
      default -> Optional.empty();
    };
  }

  private static Optional<Remedy> key(Problem problem) {
    String written = seen(problem, "key");
    return problem.suggestion()
        .filter(key -> FieldNames.only(known(problem, "known"), written).or(() -> Near.only(known(problem, "known"),
            written)).equals(Optional.of(key)))
        .flatMap(key -> replace(problem, written, key));
  }

  private static Optional<Remedy> value(Problem problem) {
    String written = seen(problem, "seen");
    return Near.only(known(problem, "expected"), written).flatMap(value -> replace(problem, written, value));
  }

  private static List<String> known(Problem problem, String name) {
    return problem.args().get(name) instanceof Collection<?> words
        ? words.stream().filter(String.class::isInstance).map(String.class::cast).toList()
        : List.of();
  }

  private static Optional<String> meant(Problem problem, String name) {
    return problem.suggestion().filter(word -> !word.equals(seen(problem, name)));
  }

  private static String seen(Problem problem, String name) {
    return String.valueOf(problem.args().get(name));
  }

  /** The file's name but for capitals, or what was written, with what it lacks to be an address. */
  private static boolean isSame(String meant, String written) {
    return meant.equalsIgnoreCase(written) || meant.equals("mailto:" + written) || meant.equals("https://" + written);
  }

  private static boolean isKey(Span at) {
    String after = at.source().text().substring(at.end());
    return after.stripLeading().startsWith(":") || after.startsWith("\":") || after.startsWith("':");
  }

  private static Optional<Remedy> quoted(Problem problem, String time) {
    String written = seen(problem, "seen");
    boolean isPlain = problem.at().text().equals(written);
    return replace(problem, written, isPlain ? '"' + time + '"' : time);
  }

  /** Where the text stands once in its place, as a value or as the destination of a link. */
  private static Optional<Remedy> replace(Problem problem, String written, String with) {
    Span at = problem.at();
    Source source = at.source();
    String text = at.text();
    int link = text.lastIndexOf("](" + written);
    int from = link >= 0 ? link + 2 : text.indexOf(written);
    boolean isUnclear = from < 0 || written.isEmpty() || link < 0 && text.length() > written.length() + 2;
    if (isUnclear) return Optional.empty();
    var span = new Span(source, at.start() + from, at.start() + from + written.length());
    return Optional.of(new Remedy(problem, List.of(new Edit(span, with)), written, with));
  }
}
