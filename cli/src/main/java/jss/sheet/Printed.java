package jss.sheet;

import java.util.List;

/**
 * A printable that has been made.
 *
 * @param pages how many sides it has
 * @param overruns sides of a fixed form whose words went on to another one
 * @param missing code points that no font of the sheet has, each once
 */
public record Printed(byte[] pdf, int pages, List<Overrun> overruns, List<Integer> missing) {
  public Printed {
    overruns = List.copyOf(overruns);
    missing = List.copyOf(missing);
  }
}
