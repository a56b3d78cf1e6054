package jss.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import jss.load.Memory.Stamp;
import jss.parallel.Parallel;
import jss.source.Source;
import jss.source.Sources;
import jss.source.Sources.Reason;
import jss.source.Sources.Refusal;

/** Reads a workspace from disk: never outside it, never more than is reasonable. */
public final class SourceReader {
  /** The largest text file, in bytes: far above what a person writes by hand. */
  static final long MOST_TEXT = 2_000_000;

  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  private SourceReader() {}

  /** How long a file must have lain still to be known by its time: some disks count in steps of two seconds. */
  private static final long STILL_MILLIS = 2_500;

  private record Found(String name, Path file, Stamp stamp) {
    long size() {
      return stamp.size();
    }
  }

  /**
   * @param folder the workspace; must be there
   * @throws IOException when the folder itself cannot be listed
   */
  public static Sources read(Path folder) throws IOException {
    return read(folder, Memory.none());
  }

  /** @param memory of the last time that it was read: a file that is as it was then gives the same {@link Source} */
  public static Sources read(Path folder, Memory memory) throws IOException {
    long begun = System.currentTimeMillis();
    Path root = folder.toRealPath();
    var top = new Walk(root);
    Files.walkFileTree(root, Set.of(), 2, top); // as far down as entries' folders
    var found = new ArrayList<Found>(top.found);
    var refused = new ArrayList<Refusal>(top.refused);
    for (Walk walk : Parallel.map(top.deeper, entry -> Walk.of(root, entry))) {
      found.addAll(walk.found);
      refused.addAll(walk.refused);
    }
    found.sort(Comparator.comparing(Found::name));

    var texts = new TreeMap<String, Source>();
    var assets = new TreeMap<String, Long>();
    List<Found> textFiles = found.stream().filter(file -> isText(file.name())).toList();
    for (Object read : Parallel.map(textFiles, file -> readText(file, begun, memory))) {
      if (read instanceof Source source) texts.put(source.path(), source);
      else refused.add((Refusal) read);
    }
    for (Found file : found) if (!isText(file.name())) assets.put(nfc(file.name()), file.size());
    refused.sort(Comparator.comparing(Refusal::path));
    return new Sources(root, texts, assets, List.copyOf(refused), found.stream().map(Found::name).toList());
  }

  private static boolean isText(String name) {
    return name.endsWith(".yaml") || name.endsWith(".md");
  }

  private static String nfc(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static Object readText(Found file, long now, Memory memory) {
    boolean still = file.stamp().modified().toMillis() < now - STILL_MILLIS;
    return still ? memory.files.of(file.stamp(), () -> readText(file)) : readText(file);
  }

  private static Object readText(Found file) {
    String path = nfc(file.name());
    if (file.size() > MOST_TEXT) return new Refusal(path, Reason.TOO_LARGE);
    try {
      return Source.decode(path, Files.readAllBytes(file.file()));
    } catch (IOException e) {
      return new Refusal(path, Reason.UNREADABLE);
    }
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final int prefix;
    private final List<Found> found = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final List<Path> deeper = new ArrayList<>();

    Walk(Path root) {
      this.root = root;
      this.prefix = root.resolve("x").toString().length() - 1;
    }

    /** All that lies in a folder of the workspace. */
    static Walk of(Path root, Path folder) {
      var walk = new Walk(root);
      try {
        Files.walkFileTree(folder, walk);
      } catch (IOException e) {
        walk.refused.add(new Refusal(walk.inside(folder), Reason.UNREADABLE));
      }
      return walk;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && name(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isDirectory()) deeper.add(file); // where the walk goes no deeper
      if (name(file).startsWith(".") || LITTER.contains(name(file).toLowerCase(java.util.Locale.ROOT)))
        return FileVisitResult.CONTINUE;
      if (attributes.isSymbolicLink()) followLink(file);
      else if (attributes.isRegularFile()) found.add(found(file, attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      refused.add(new Refusal(inside(file), Reason.UNREADABLE));
      return FileVisitResult.CONTINUE;
    }

    private void followLink(Path link) {
      try {
        Path real = link.toRealPath();
        if (!real.startsWith(root)) refused.add(new Refusal(inside(link), Reason.OUTSIDE));
        else if (Files.isRegularFile(real)) {
          BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
          found.add(new Found(inside(link), real, stamp(inside(link), attributes)));
        } else refused.add(new Refusal(inside(link), Reason.LINKED_FOLDER));
      } catch (IOException e) {
        refused.add(new Refusal(inside(link), Reason.UNREADABLE));
      }
    }

    private Found found(Path file, BasicFileAttributes attributes) {
      return new Found(inside(file), file, stamp(inside(file), attributes));
    }

    private static Stamp stamp(String name, BasicFileAttributes attributes) {
      return new Stamp(name, attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
    }

    private String inside(Path file) {
      return file.toString().substring(prefix).replace('\\', '/');
    }

    private static String name(Path file) {
      return String.valueOf(file.getFileName());
    }
  }
}
