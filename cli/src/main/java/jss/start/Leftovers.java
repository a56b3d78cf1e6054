package jss.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jss.content.Kind;
import jss.edit.Edit;
import jss.source.Source;
import jss.source.Sources;
import jss.source.Span;

/** Where an id stands in files that are no entries: templates of the programme's own, and notes that lie about. */
final class Leftovers {
  private static final String TEMPLATES = "templates/";

  private final Pattern word;
  private final Pattern shortAddress;
  private final SortedMap<String, Source> files = new TreeMap<>();

  Leftovers(String id, Sources sources) {
    this.word = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(id) + "(?![a-z0-9-])");
    this.shortAddress = Pattern.compile("(?<![A-Za-z0-9_-])i/(" + Pattern.quote(id) + ")\\.html");
    sources.texts().values().stream().filter(source -> !isRead(source.path()))
        .forEach(source -> files.put(source.path(), source));
    for (String path : sources.assets().tailMap(TEMPLATES).keySet())
      if (path.startsWith(TEMPLATES) && (path.endsWith(".ftlh") || path.endsWith(".properties")))
        files.put(path, template(sources, path));
  }

  /** Whether jss reads the file as content, so that references in it are found as such. */
  private static boolean isRead(String path) {
    String[] parts = path.split("/", -1);
    boolean ofEntry = parts.length == 3 && Kind.ofFolder(parts[0]).filter(Kind::isEntry).isPresent();
    return ofEntry || path.equals("programme.yaml") || path.endsWith("translations.yaml")
        || parts.length == 2 && parts[0].equals("registers");
  }

  /** A link that was laid since the workspace was read leads nowhere outside it. */
  private static Source template(Sources sources, String path) {
    try {
      Path file = sources.file(path).toRealPath();
      return file.startsWith(sources.root()) ? Source.decode(path, Files.readAllBytes(file)) : Source.of(path, "");
    } catch (IOException e) {
      return Source.of(path, "");
    }
  }

  /** An entry's short address, {@code i/ID.html}, in templates: no other text in them plainly is the entry's id. */
  List<Edit> edits(String to) {
    var edits = new ArrayList<Edit>();
    for (Source source : files.tailMap(TEMPLATES).values()) {
      if (!source.path().endsWith(".ftlh") || source.malformedAt() >= 0) continue;
      Matcher found = shortAddress.matcher(source.text());
      while (found.find()) edits.add(new Edit(new Span(source, found.start(1), found.end(1)), to));
    }
    return edits;
  }

  /** The lines that name it and stay as they are, by file; those in {@code edits} are changed. */
  List<Touched> left(List<Edit> edits) {
    var left = new ArrayList<Touched>();
    for (Source source : files.values()) {
      int last = 0;
      Matcher found = word.matcher(source.text());
      while (found.find()) {
        int at = found.start();
        boolean isCarried = edits.stream()
            .anyMatch(edit -> edit.at().source().equals(source) && edit.at().start() == at);
        int line = source.line(at);
        if (isCarried || line == last) continue;
        last = line;
        left.add(new Touched(source.path(), line, source.lineText(line), source.lineText(line)));
      }
    }
    return left;
  }
}
