package jss.share;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.content.Kind;

/**
 * One thing that a programme offers to others: a small programme of its own, and a note of what it is.
 *
 * @param kind a tool, a case or a region
 * @param id of it where it comes from
 * @param note what {@code adopt.yaml} says
 * @param files the other files by path: {@code programme.yaml}, the entry's folder, the registers that it needs
 */
public record Archive(Kind kind, String id, Note note, SortedMap<String, byte[]> files) {
  /** The kinds that can be offered. */
  public static final List<Kind> KINDS = List.of(Kind.TOOL, Kind.CASE, Kind.REGION);

  static final String NOTE = "adopt.yaml";

  /** Of the format. */
  static final String VERSION = "1";

  public Archive {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * @param address of the page that it was taken from; empty when that is not known
   * @param date when it was last looked through, as it was written; may be empty
   */
  public record Note(String address, String date) {}
}
