package jss;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jss.content.Kind;
import jss.content.Tool;
import jss.sheet.Occasion;

/**
 * What is to be printed, and how.
 *
 * @param options which content, in which languages, and the folder that files go to
 * @param ids of the entries to print; empty where the ware is made of all of them
 * @param sideBySide whether two languages stand on one sheet
 * @param look a look file
 * @param grey whether colours are left out
 * @param form whether a declaration is printed as a form to sign, not as a poster
 * @param separate whether a kit is a folder of files, not one file
 * @param size of a worksheet, when it is not its own
 */
public record Order(
    Options options,
    Ware ware,
    List<String> ids,
    Occasion occasion,
    boolean sideBySide,
    Optional<Path> look,
    boolean grey,
    boolean form,
    boolean separate,
    Optional<Tool.Size> size) {
  public Order {
    ids = List.copyOf(ids);
  }

  /** What can be printed. */
  public enum Ware {
    TOOL(Kind.TOOL),
    WORKSHEET(Kind.TOOL),
    PROGRAMME(Kind.GATHERING),
    RUN_SHEET(Kind.GATHERING),
    KIT(Kind.GATHERING),
    DECLARATION(Kind.DECLARATION),
    ASSESSMENT(Kind.ASSESSMENT),
    RULES,
    CARDS,
    HANDBOOK;

    private final Optional<Kind> kind;

    Ware(Kind kind) {
      this.kind = Optional.of(kind);
    }

    Ware() {
      this.kind = Optional.empty();
    }

    /** The kind of entry that it is made of one by one; empty where it is made of all. */
    public Optional<Kind> kind() {
      return kind;
    }

    /** As it is written on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
