package jss.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jss.content.Attachment;
import jss.content.LookFile;
import jss.content.Parts;
import jss.problem.Problem;
import jss.source.Node.Mapping;
import jss.source.Source;
import jss.source.Sources;
import jss.source.Sources.Reason;
import jss.source.Sources.Refusal;
import jss.source.Span;

/**
 * Reads the file of a look, wherever it lies. Its folder is a workspace of its own, of which nothing is opened but what
 * the file names.
 */
public final class LookLoader {
  private LookLoader() {}

  /**
   * @param file a file; a link to one is followed
   * @throws IOException when it cannot be read
   */
  public static LoadedLook read(Path file) throws IOException {
    Path real = file.toRealPath();
    Path root = Optional.ofNullable(real.getParent()).orElse(real);
    String name = String.valueOf(real.getFileName());
    var problems = new ArrayList<Problem>();
    var refused = new ArrayList<Refusal>();
    var assets = new TreeMap<String, Long>();
    var source = Source.of(name, "");
    if (!Files.isRegularFile(real)) throw new IOException(file + " is no file");
    if (Files.size(real) > SourceReader.MOST_TEXT) refused.add(new Refusal(name, Reason.TOO_LARGE));
    else source = Source.decode(name, Files.readAllBytes(real));

    Optional<Mapping> node = refused.isEmpty() ? EntryLoader.readable(source, problems::add) : Optional.empty();
    Optional<LookFile> look = node.flatMap(mapping -> Decoder.decode(mapping, LookFile.class, problems::add));
    look.ifPresent(sound -> Parts.forEach(sound, Attachment.class, named -> find(root, named, assets, refused)));
    if (look.isPresent()) list(root, assets);
    Strays.tellRefused(refused, problems::add);
    var texts = new TreeMap<String, Source>();
    texts.put(name, source);
    var sources = new Sources(root, texts, assets, List.copyOf(refused), List.copyOf(assets.keySet()));
    return new LoadedLook(sources, refused.isEmpty() ? look : Optional.empty(),
        node.orElse(new Mapping(Span.startOf(source), List.of())), problems);
  }

  /** What is not there, or is named by a path that leads out, is a check's business. */
  private static void find(Path root, Attachment named, Map<String, Long> assets, List<Refusal> refused) {
    try {
      Path file = root.resolve(named.name());
      if (!file.normalize().startsWith(root) || !Files.exists(file)) return;
      Path real = file.toRealPath();
      if (!real.startsWith(root)) refused.add(new Refusal(named.path(), Reason.OUTSIDE));
      else if (Files.isRegularFile(real)) assets.put(named.path(), Files.size(real));
    } catch (IOException | InvalidPathException e) {
      refused.add(new Refusal(named.path(), Reason.UNREADABLE));
    }
  }

  /** Also what lies beside, so that it can be told which file was meant. */
  private static void list(Path root, Map<String, Long> assets) throws IOException {
    try (var files = Files.list(root)) {
      for (Path file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)).toList())
        assets.putIfAbsent(String.valueOf(file.getFileName()), Files.size(file));
    }
  }
}
