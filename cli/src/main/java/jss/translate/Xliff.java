package jss.translate;

import java.util.List;

/** What a translator's file holds. */
public record Xliff(String source, String target, List<Unit> units) {
  public Xliff {
    units = List.copyOf(units);
  }
}
