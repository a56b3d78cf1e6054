package jss.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jss.problem.Page.File;
import jss.problem.Page.Words;

/** Reads the lines of a problem's page; a page that is not as it should be is a defect of jss, and thrown. */
final class PageReader {
  private static final String FENCE = "~~~";

  private PageReader() {}

  static Page read(String name, String text) {
    Map<String, List<String>> sections = sections(text);
    List<String> head = part(name, sections, "");
    if (head.isEmpty() || !head.getFirst().equals("# " + name)) throw defect(name, "does not begin with its name");
    var words = new EnumMap<Tongue, Words>(Tongue.class);
    for (Tongue tongue : Tongue.values()) words.put(tongue, words(part(name, sections, tongue.tag())));
    List<String> bad = part(name, sections, "bad");
    return new Page(
        name,
        Severity.valueOf(value(head, "severity").toUpperCase(Locale.ROOT)),
        value(head, "mended").equals("yes"),
        words,
        value(bad, "expect"),
        files(bad),
        files(part(name, sections, "good")));
  }

  /** Lines by their {@code ## heading}, those before the first one under an empty name. */
  private static Map<String, List<String>> sections(String text) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> lines = sections.computeIfAbsent("", _ -> new ArrayList<>());
    boolean inFile = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith(FENCE)) inFile = !inFile;
      if (!inFile && line.startsWith("## "))
        lines = sections.computeIfAbsent(line.substring(3), _ -> new ArrayList<>());
      else
        lines.add(line);
    }
    return sections;
  }

  private static List<String> part(String name, Map<String, List<String>> sections, String part) {
    List<String> lines = sections.get(part);
    if (lines == null) throw defect(name, "has no section " + part);
    return lines;
  }

  private static Words words(List<String> lines) {
    String explanation =
        String.join("\n", lines.stream().filter(line -> !line.matches("(Message|Help|Related): .*")).toList()).strip();
    return new Words(value(lines, "Message"), value(lines, "Help"), value(lines, "Related"), explanation);
  }

  private static String value(List<String> lines, String key) {
    for (String line : lines) if (line.startsWith(key + ": ")) return line.substring(key.length() + 2).strip();
    return "";
  }

  private static List<File> files(List<String> lines) {
    var files = new ArrayList<File>();
    int open = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) continue;
      if (open < 0) {
        open = i;
        continue;
      }
      String[] title = lines.get(open).substring(FENCE.length()).strip().split(" ", 2);
      String text = String.join("\n", lines.subList(open + 1, i));
      files.add(new File(title[0], title.length > 1 ? title[1] : "", text.isEmpty() ? "" : text + "\n"));
      open = -1;
    }
    return List.copyOf(files);
  }

  private static IllegalStateException defect(String name, String what) {
    return new IllegalStateException("the page of " + name + " " + what);
  }
}
