package jss.sheet;

import java.util.List;

/** A printable that has been made. */
public final class Printed {
  private final byte[] pdf;
  private final int pages;
  private final List<Overrun> overruns;
  private final List<Integer> missing;

  Printed(byte[] pdf, int pages, List<Overrun> overruns, List<Integer> missing) {
    this.pdf = pdf;
    this.pages = pages;
    this.overruns = List.copyOf(overruns);
    this.missing = List.copyOf(missing);
  }

  public byte[] pdf() {
    return pdf;
  }

  /** How many sides it has. */
  public int pages() {
    return pages;
  }

  /** Whether its words fit and every letter could be set. */
  public boolean isSound() {
    return overruns.isEmpty() && missing.isEmpty();
  }

  /** Sides of a fixed form whose words went on to another one. */
  public List<Overrun> overruns() {
    return overruns;
  }

  /** Code points that a font of the sheet has no sign for, each once. */
  public List<Integer> missing() {
    return missing;
  }
}
