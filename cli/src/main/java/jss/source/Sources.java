package jss.source;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * Everything that lies in a workspace, read once.
 *
 * @param root the folder, as a real path
 * @param texts YAML and Markdown files by path inside the folder, with {@code /} between parts, NFC
 * @param assets sizes in bytes of all other files, by path
 * @param refused files that were not opened
 * @param names the paths as the file system has them, for comparing how they are spelt
 */
public record Sources(
    Path root, SortedMap<String, Source> texts, SortedMap<String, Long> assets, List<Refusal> refused,
    List<String> names) {

  /** Why a file was not opened. */
  public enum Reason {
    OUTSIDE,
    LINKED_FOLDER,
    TOO_LARGE,
    UNREADABLE
  }

  public record Refusal(String path, Reason reason) {}

  /** The file of an asset. */
  public Path file(String path) {
    return root.resolve(path);
  }
}
