package jss;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Assessment;
import jss.content.Entry;
import jss.content.Gathering;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Settings.Printable;
import jss.content.Tool;
import jss.problem.Problem;
import jss.publish.Shelf;
import jss.render.Output;
import jss.render.Printables;
import jss.sheet.Look;
import jss.sheet.Occasion;
import jss.sheet.Printed;
import jss.sheet.Sheet;
import jss.sheet.Sheets;
import jss.site.Common;

/** The sheets that stand beside the pages, each made once, and not at all while the shelf has it. */
final class SiteSheets implements Printables {
  private record Key(String id, Lang lang) {}

  private final Sheets sheets;
  private final Optional<Shelf> shelf;
  private final String maker;
  private final Look look;
  private final Map<Key, Made> made = new LinkedHashMap<>();

  private SiteSheets(Sheets sheets, Optional<Shelf> shelf, String maker, Look look) {
    this.sheets = sheets;
    this.look = look;
    this.shelf = shelf;
    this.maker = maker;
  }

  /**
   * Those that the settings ask for.
   *
   * @param shelf where earlier builds kept theirs; empty to make all of them
   * @param program which jss this is; empty when that is not known, and nothing that is kept can be trusted
   */
  static SiteSheets of(Common common, Look look, Optional<Shelf> shelf, Optional<String> program) {
    var sheets = new Sheets(common.programme(), common.texts(), common.urls(), look, common.overrides());
    var all = new SiteSheets(sheets, program.flatMap(_ -> shelf), program.orElse(""), look);
    for (Lang lang : common.languages())
      for (Entry entry : common.programme().entries())
        common.urls().path(entry.id(), lang)
            .filter(_ -> common.urls().borrowed(entry.id(), lang).isEmpty()) // whose page has the lender's sheet
            .flatMap(page -> all.sheet(entry, lang, common)
                .map(sheet -> all.new Made(page.replaceFirst("\\.html$", ".pdf"), sheet)))
            .ifPresent(one -> all.made.put(new Key(entry.id(), lang), one));
    return all;
  }

  private Optional<Sheet> sheet(Entry entry, Lang lang, Common common) {
    List<Printable> wanted = common.programme().settings().sheets();
    return switch (entry) {
      case Tool tool when wanted.contains(Printable.METHOD_SHEET) -> sheets.method(tool, lang);
      case Gathering gathering when wanted.contains(Printable.PROGRAMME) && !gathering.facts().days().isEmpty() ->
        sheets.programme(gathering, lang, Occasion.WRITTEN);
      case Assessment assessment when wanted.contains(Printable.ASSESSMENT) -> sheets.assessment(assessment, lang);
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Shown> find(String id, Lang lang) {
    return Optional.ofNullable(made.get(new Key(id, lang))).map(Made::shown);
  }

  @Override
  public List<Output> outputs() {
    return made.values().stream().map(one -> new Output(one.path, one::take)).toList();
  }

  /** The same, but a page tells a sheet's size only once it has been opened: it isn't made before. */
  Printables promised() {
    return new Printables() {
      @Override
      public Optional<Shown> find(String id, Lang lang) {
        return Optional.ofNullable(made.get(new Key(id, lang)))
            .map(one -> one.known().orElseGet(() -> new Shown(one.path, 0, 0)));
      }

      @Override
      public List<Output> outputs() {
        return SiteSheets.this.outputs();
      }
    };
  }

  /** What any sheet of the programme is made by. */
  Sheets maker() {
    return sheets;
  }

  /** What is wrong with those that were made, at the words that caused it. */
  List<Problem> problems(Programme programme) {
    return made.values().stream().flatMap(one -> one.problems(programme).stream()).toList();
  }

  /** A sheet, made when it is first asked for; its bytes are let go of once they are taken. */
  private final class Made {
    private final String path;
    private final Sheet sheet;
    private Optional<Shown> shown = Optional.empty();
    private Optional<Printed> faulty = Optional.empty();
    private byte[] bytes = {};

    Made(String path, Sheet sheet) {
      this.path = path;
      this.sheet = sheet;
    }

    /** What is known of it, if it has been made. */
    synchronized Optional<Shown> known() {
      return shown;
    }

    synchronized Shown shown() {
      return shown.orElseGet(this::make);
    }

    synchronized byte[] take() {
      shown();
      byte[] taken = bytes;
      bytes = new byte[0];
      return taken;
    }

    private Shown make() {
      String key = key();
      Optional<byte[]> kept = shelf.flatMap(there -> there.find(key)).filter(there -> there.length > Integer.BYTES);
      return kept.map(this::unpack).orElseGet(() -> print(key));
    }

    private Shown unpack(byte[] kept) {
      return is(ByteBuffer.wrap(kept).getInt(), Arrays.copyOfRange(kept, Integer.BYTES, kept.length));
    }

    synchronized List<Problem> problems(Programme programme) {
      return faulty.map(printed -> SheetFaults.problems(programme, sheet, printed)).orElse(List.of());
    }

    private Shown print(String key) {
      Printed printed = sheets.print(sheet);
      if (!printed.isSound()) faulty = Optional.of(printed);
      byte[] pdf = printed.pdf();
      if (printed.isSound())
        shelf.ifPresent(there -> there.keep(key,
            ByteBuffer.allocate(Integer.BYTES + pdf.length).putInt(printed.pages()).put(pdf).array()));
      return is(printed.pages(), pdf);
    }

    private Shown is(int pages, byte[] pdf) {
      bytes = pdf;
      Shown now = new Shown(path, pages, pdf.length);
      shown = Optional.of(now);
      return now;
    }

    /** Of all that the sheet is made of. */
    private String key() {
      try {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        hash.update((maker + "\0" + look.palette().hues() + "\0" + sheet.name() + "\0" + sheet.version() + "\0")
            .getBytes(StandardCharsets.UTF_8));
        look.logo().ifPresent(logo -> hash.update(logo.file().get()));
        return HexFormat.of().formatHex(hash.digest(sheet.markup().get()));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e); // every JDK has it
      }
    }
  }
}
