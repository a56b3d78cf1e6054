package jss;

import java.util.List;
import jss.content.Kind;

/** Says that something was asked for by an id that no entry of that kind has. */
public final class UnknownEntry extends RuntimeException {
  private final transient String asked;
  private final transient Kind kind;
  private final transient List<String> known;

  UnknownEntry(String asked, Kind kind, List<String> known) {
    super(asked);
    this.asked = asked;
    this.kind = kind;
    this.known = List.copyOf(known);
  }

  public String asked() {
    return asked;
  }

  public Kind kind() {
    return kind;
  }

  public List<String> known() {
    return known;
  }
}
