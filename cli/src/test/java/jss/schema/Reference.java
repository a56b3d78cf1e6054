package jss.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jss.command.Commands;
import jss.content.Kind;
import jss.content.LookFile;
import jss.content.Settings;
import jss.load.Shape;
import jss.load.Shape.Field;
import jss.load.Written;
import jss.problem.Catalogue;
import jss.problem.Page;
import jss.problem.Severity;
import jss.problem.Tongue;

/** The handbook's pages of fields, commands and problems, made from what the program itself says of them. */
final class Reference {
  /** Begins the facts of each page that is made here. */
  static final String MARK = "# Made from the program by ReferenceTest; change nothing here.\n";

  private final SortedMap<String, String> files;
  private final Tongue tongue;
  private final Wording wording;
  private final RecordSchemas records;
  private final ResourceBundle texts;

  private Reference(Tongue tongue, SortedMap<String, String> files) {
    this.tongue = tongue;
    this.files = files;
    this.wording = Wording.in(tongue);
    this.records = new RecordSchemas(wording, Known.NOTHING);
    String file = "reference." + tongue.tag() + ".properties";
    try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream(file))) {
      this.texts = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts by their path below {@code pages/}. */
  static SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    for (Tongue tongue : List.of(Tongue.NB, Tongue.SV)) new Reference(tongue, files).all();
    return files;
  }

  private void all() {
    fields();
    commands();
    problems();
  }

  private void fields() {
    var list = new StringBuilder(say("fields.index.text")).append("\n\n");
    ofRecord("programme", say("fields.programme.name"), say("fields.programme"), Settings.class, list);
    for (Kind kind : Kind.values()) {
      var body = new StringBuilder(wording.kind(kind)).append("\n\n");
      if (kind.isEntry()) {
        body.append(say("fields.entry", kind.folder(), kind.word())).append('\n');
        section(say("fields.facts", kind.word() + ".yaml"), kind.facts(), "fields.under", body);
        section(say("fields.words"), kind.text().orElseThrow(), "fields.words.under", body);
        body.append('\n').append(say("fields.body")).append('\n');
      } else {
        body.append(say("fields.register", kind.folder())).append('\n');
        section(say("fields.items"), kind.facts(), "fields.under", body);
      }
      ofKind(kind.word(), wording.name(kind), body, list);
    }
    ofRecord("look", say("fields.look.name"), say("fields.look"), LookFile.class, list);
    page("fields", say("fields.index.title"), say("fields.index.summary"), list.toString(), 10);
  }

  private void ofRecord(String id, String name, String where, Class<?> record, StringBuilder list) {
    var body = new StringBuilder(where).append('\n');
    section(say("fields.items"), record, "fields.under", body);
    ofKind(id, name, body, list);
  }

  private void ofKind(String id, String name, StringBuilder body, StringBuilder list) {
    page("fields-" + id, say("fields.title", name), say("fields.summary", name), body.toString(), 0);
    list.append("- [").append(say("fields.title", name)).append("](fields-").append(id).append(")\n");
  }

  private void section(String heading, Class<?> record, String under, StringBuilder body) {
    body.append("\n## ").append(heading).append('\n');
    table(record, body);
    nested(record, "", new LinkedHashSet<>(Set.of(record)), under, body);
  }

  private void nested(Class<?> record, String path, Set<Class<?>> seen, String under, StringBuilder body) {
    for (Field field : Shape.of(record).fields()) {
      if (!field.isWritten() || !Records.isNested(field.value()) || !seen.add(field.value())) continue;
      String at = path + field.key();
      body.append("\n### ").append(say(under, "`" + at + "`")).append('\n');
      table(field.value(), body);
      nested(field.value(), at + ".", seen, under, body);
    }
  }

  private void table(Class<?> record, StringBuilder body) {
    body.append("\n| ").append(say("fields.key")).append(" | ").append(say("fields.must")).append(" | ")
        .append(say("fields.what")).append(" |\n| --- | --- | --- |\n");
    for (Field field : Shape.of(record).fields())
      if (field.isWritten())
        body.append("| `").append(field.key()).append("` | ")
            .append(say(field.isRequired() ? "fields.yes" : "fields.no"))
            .append(" | ").append(cell(records.text(record, field) + constants(field))).append(" |\n");
  }

  private String constants(Field field) {
    if (!field.value().isEnum()) return "";
    return java.util.Arrays.stream(field.value().getEnumConstants())
        .map(constant -> " `" + Written.constant(constant) + "`: " + wording.constant(constant))
        .collect(Collectors.joining());
  }

  private void commands() {
    var list = new StringBuilder(say("commands.text")).append("\n\n");
    Commands.in(tongue).forEach((name, told) -> {
      var body = new StringBuilder(marked(told.description())).append("\n\n## ").append(say("command.usage"))
          .append("\n\n```\n").append(told.synopsis()).append("\n```\n\n## ").append(say("command.options"))
          .append("\n\n| ").append(say("command.option")).append(" | ").append(say("command.what"))
          .append(" |\n| --- | --- |\n");
      told.options().forEach((option, what) -> body.append("| `").append(cell(option)).append("` | ")
          .append(cell(what)).append(" |\n"));
      if (!told.examples().isEmpty())
        body.append("\n## ").append(say("command.examples")).append("\n\n```\n")
            .append(String.join("\n", told.examples())).append("\n```\n");
      String brief = told.description().replaceFirst("(?<=\\.) .*", "");
      page("command-" + name, say("command.title", name), brief, body.toString(), 0);
      list.append("- [jss ").append(name).append("](command-").append(name).append("): ").append(brief).append('\n');
    });
    page("commands", say("commands.title"), say("commands.summary"), list.toString(), 11);
  }

  private void problems() {
    var list = new StringBuilder(say("problems.text")).append("\n\n");
    for (String name : Catalogue.names()) {
      Page page = Catalogue.page(name).orElseThrow();
      Page.Words words = page.in(tongue);
      String message = open(words.message());
      var body = new StringBuilder("> ").append(message).append("\n\n").append(open(words.help())).append("\n\n")
          .append(shown(words.explanation().strip())).append("\n\n")
          .append(say(page.severity() == Severity.ERROR ? "problem.error" : "problem.warning")).append('\n');
      example(say("problem.bad"), page.bad(), body);
      example(say("problem.good"), page.good(), body);
      page(name, say("problem.title", name), message, body.toString(), 0);
      list.append("- [").append(name).append("](").append(name).append("): ").append(message).append('\n');
    }
    page("problems", say("problems.title"), say("problems.summary"), list.toString(), 12);
  }

  private static void example(String heading, List<Page.File> files, StringBuilder body) {
    body.append("\n## ").append(heading).append('\n');
    for (Page.File file : files)
      body.append("\n`").append(file.path()).append("`\n\n~~~~\n").append(file.text().stripTrailing())
          .append("\n~~~~\n");
  }

  /** A value is only known when the problem is found. */
  private static String open(String message) {
    return shown(message.replaceAll("\\{[a-z|-]+}", "…").replace("….", "…"));
  }

  /** Links in running text are examples of how they are written. */
  private static String shown(String text) {
    return text.replaceAll("(?<!`)(!?\\[[^\\]`]+]\\([^)`]+\\))(?!`)", "`$1`");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  /** @param order its place among the pages of the menu; 0 for one that is not there */
  private void page(String id, String title, String summary, String body, int order) {
    String facts = order == 0 ? "" : "order: " + order + "\nmenu: true\n";
    files.put(id + "/page.yaml", MARK + facts);
    files.put(id + "/" + tongue.tag() + ".md",
        "---\ntitle: " + quoted(title) + "\nsummary: " + quoted(summary) + "\n---\n\n" + body.strip() + "\n");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''").replace("`", "") + "'";
  }

  private String say(String key, Object... values) {
    String text = texts.getString(key);
    for (int i = 0; i < values.length; i++) text = text.replace("{" + i + "}", String.valueOf(values[i]));
    return text;
  }

  /** What stands in brackets in a help text is to be read as it is typed. */
  private static String marked(String text) {
    return text.replaceAll("\\[[^\\]]*…\\]", "`$0`");
  }
}
