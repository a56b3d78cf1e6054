package jss.render;

import java.util.List;

/** Says what is wrong with a template that a workspace has of its own; those that jss brings along have no such faults. */
public final class TemplateFault extends RuntimeException {
  private final transient Place place;
  private final Reason reason;
  private final String detail;
  private final transient List<String> known;

  /** What it is about; the detail is what stands in brackets. */
  public enum Reason {
    /** It cannot be read (FreeMarker's sentence). */
    SYNTAX,
    /** There is nothing by a name (the name). */
    NAME,
    /** There is no template by a name (the name). */
    TEMPLATE,
    /** There is no interface text under a key (the key). */
    TEXT,
    /** It takes itself in again and again, or writes without end (nothing). */
    ENDLESS,
    /** It lacks what another template asks it for (FreeMarker's sentence). */
    LACKING,
    /** What it makes is no sheet, as its markup is not well-formed (the parser's sentence). */
    MARKUP,
    /** Anything else (FreeMarker's sentence). */
    OTHER
  }

  /**
   * Where it is.
   *
   * @param path in the workspace
   * @param line 1-based, as {@code column}, which counts UTF-16 units; the end is inclusive, 0 when it isn't known
   */
  public record Place(String path, int line, int column, int endLine, int endColumn) {
    static Place startOf(String path) {
      return new Place(path, 1, 1, 0, 0);
    }
  }

  TemplateFault(Place place, Reason reason, String detail, List<String> known, Throwable cause) {
    super(place + ": " + reason + ": " + detail, cause);
    this.place = place;
    this.reason = reason;
    this.detail = detail;
    this.known = List.copyOf(known);
  }

  public Place place() {
    return place;
  }

  public Reason reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }

  /** The names that there are. */
  public List<String> known() {
    return known;
  }
}
