package jss.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jss.problem.Suggestion;
import jss.source.Sources;

/** The files of the workspace. */
record Folder(Sources sources) {
  /** The paths as the file system spells them. */
  List<String> names() {
    return sources.names();
  }

  boolean has(String path) {
    return sources.assets().containsKey(path) || sources.texts().containsKey(path);
  }

  /** How many bytes a file has that is not text; empty when it is not there. */
  OptionalLong size(String path) {
    Long size = sources.assets().get(path);
    return size == null ? OptionalLong.empty() : OptionalLong.of(size);
  }

  /** The beginning of a file, at most so many bytes. */
  byte[] read(String path, int most) throws IOException {
    try (InputStream in = Files.newInputStream(sources.file(path))) {
      return in.readNBytes(most);
    }
  }

  /** The name of a file in the same folder that is spelt most like the one asked for. */
  Optional<String> meant(String path) {
    int folder = path.lastIndexOf('/') + 1;
    List<String> beside =
        sources.assets().tailMap(path.substring(0, folder)).keySet().stream()
            .takeWhile(other -> other.startsWith(path.substring(0, folder)))
            .map(other -> other.substring(folder))
            .toList();
    return Suggestion.among(beside, path.substring(folder));
  }
}
