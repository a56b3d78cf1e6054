package jss.edit;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be written into a folder.
 *
 * @param files whole files by path, as it is once the move is done
 * @param replaced those of them that are there already
 * @param move done first
 */
public record Changes(SortedMap<String, byte[]> files, Set<String> replaced, Optional<Move> move) {
  public Changes {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    replaced = Set.copyOf(replaced);
  }

  /** A folder that gets another name; paths without a last {@code /}. */
  public record Move(String from, String to) {}

  /** Whether a file is among them. */
  public boolean touches(String path) {
    return files.containsKey(path);
  }

  public static Changes of(SortedMap<String, byte[]> files, Set<String> replaced) {
    return new Changes(files, replaced, Optional.empty());
  }
}
