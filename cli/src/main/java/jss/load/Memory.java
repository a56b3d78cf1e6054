package jss.load;

import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jss.content.Lang;
import jss.parallel.Memo;
import jss.source.Source;

/** What a programme that is read again and again remembers: files and folders that are as they were the last time. */
public final class Memory {
  final Memo<Stamp, Object> files;
  final Memo<Files, Object> parts;

  private Memory(Memo<Stamp, Object> files, Memo<Files, Object> parts) {
    this.files = files;
    this.parts = parts;
  }

  /**
   * A file as it lay on the disk.
   *
   * @param key what the system knows it by, as one that takes another's place has another; empty where it has no such
   */
  record Stamp(String name, long size, FileTime modified, String key) {}

  /** All that an entry or a register is read from; sources are told apart by what they are, not by what they say. */
  record Files(String folder, Map<String, Source> sources, Set<String> unread, List<Lang> languages) {}

  public static Memory keeping() {
    return new Memory(Memo.keeping(), Memo.keeping());
  }

  /** For a programme that is read once. */
  public static Memory none() {
    return new Memory(Memo.none(), Memo.none());
  }

  /** Ends a reading: what it did not come across is forgotten. */
  public void turn() {
    files.turn();
    parts.turn();
  }
}
