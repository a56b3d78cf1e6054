package jss;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import jss.Order.Ware;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Programme;
import jss.load.Memory;
import jss.load.SourceReader;
import jss.problem.Catalogue;
import jss.problem.Problem;
import jss.problem.Severity;
import jss.render.Output;
import jss.render.TemplateFault;
import jss.render.Texts;
import jss.sheet.Occasion;
import jss.source.Span;
import jss.translate.StatusPage;

/** A site in memory, as a build would make it of what the content is now; each file is made when it is asked for. */
public final class Proof {
  private final Options options;
  private final Workspace workspace;
  private final Optional<Rendering> rendering;
  private final Map<String, Output> outputs;
  private final Map<String, Shown> entries;
  private final Map<String, byte[]> made = new ConcurrentHashMap<>();
  private final Set<Problem> ofSheets = ConcurrentHashMap.newKeySet();

  /** The entry that a page is about. */
  public record Shown(Entry entry, Lang lang) {}

  private Proof(Options options, Workspace workspace, Optional<Rendering> rendering) {
    this.options = options;
    this.workspace = workspace;
    this.rendering = rendering;
    this.outputs = rendering.map(
        it -> it.site().outputs().stream().collect(Collectors.toMap(Output::path, output -> output, (a, _) -> a)))
        .orElse(Map.of());
    this.entries = rendering.map(Proof::entries).orElse(Map.of());
  }

  private static Map<String, Shown> entries(Rendering rendering) {
    Map<String, Shown> entries = new HashMap<>();
    for (Entry entry : rendering.programme().entries())
      for (Lang lang : rendering.programme().languages())
        rendering.site().urls().path(entry.id(), lang).ifPresent(path -> entries.put(path, new Shown(entry, lang)));
    return entries;
  }

  /**
   * Reads the content and finds what is wrong with it.
   *
   * @param memory of the proof before this one; its round ends here
   * @throws IOException when the folder cannot be listed
   * @throws UnknownLanguage when a language was asked for that the programme doesn't have
   */
  public static Proof of(Options options, Memory memory) throws IOException {
    Workspace workspace = Workspace.of(SourceReader.read(options.content(), memory), options.drafts(), memory);
    memory.turn();
    workspace.programme().ifPresent(programme -> UnknownLanguage.refuse(options.languages(), programme));
    boolean stops = workspace.problems().stream().anyMatch(Proof::isError);
    return new Proof(options, workspace, stops ? Optional.empty() : Rendering.proof(workspace, options));
  }

  private static boolean isError(Problem problem) {
    return Catalogue.severity(problem) == Severity.ERROR;
  }

  /**
   * How far translations are, as a page that is no part of the site.
   *
   * @param reader the language to tell it in
   * @param edit the address that opens a place in an editor, where there is one
   */
  public Optional<byte[]> translations(Lang reader, Function<Span, Optional<String>> edit) {
    return workspace.programme()
        .map(programme -> StatusPage.of(programme, Texts.of(reader, Map.of()), "/assets/", edit));
  }

  /** What is wrong with the content, in the order that people read it in. */
  public List<Problem> problems() {
    return workspace.problems();
  }

  /** Whether there is a site to see: not when a build would have stopped. */
  public boolean isSound() {
    return rendering.isPresent();
  }

  /** The programme's languages, the source language first; none when it could not be read. */
  public List<Lang> languages() {
    return workspace.programme().map(Programme::languages).orElse(List.of());
  }

  /**
   * A file of the site.
   *
   * @param path inside the site, with {@code /} between parts
   */
  public Optional<byte[]> file(String path) {
    Output output = outputs.get(path);
    if (output == null) return Optional.empty();
    if (path.endsWith(".html")) return Optional.of(output.body().get());
    byte[] bytes = made.computeIfAbsent(path, _ -> output.body().get()); // may be made once only
    if (path.endsWith(".pdf")) rendering.ifPresent(it -> ofSheets.addAll(it.sheets().problems(it.programme())));
    return Optional.of(bytes);
  }

  /** The pages of the site, in the order of its files. */
  public List<String> pages() {
    return rendering.map(it -> it.site().outputs().stream().map(Output::path)).stream().flatMap(paths -> paths)
        .filter(path -> path.endsWith(".html")).toList();
  }

  /** What a page is about, where that is an entry. */
  public Optional<Shown> shown(String path) {
    return Optional.ofNullable(entries.get(path));
  }

  /** The pages of drafts, which a build leaves out. */
  public List<String> drafts() {
    return entries.entrySet().stream().filter(page -> page.getValue().entry().draft()).map(Map.Entry::getKey)
        .sorted().toList();
  }

  /** What can be printed of an entry in that language. */
  public List<Ware> wares(Shown of) {
    return Arrays.stream(Ware.values()).filter(ware -> ware.kind().filter(of.entry().kind()::equals).isPresent())
        .filter(ware -> !jobs(ware, of).isEmpty()).toList();
  }

  /** A sheet of an entry as PDF, made now; empty when there is none. */
  public Optional<byte[]> sheet(Ware ware, String id, Lang lang) {
    return entries.values().stream()
        .filter(page -> page.entry().id().equals(id) && page.lang().equals(lang))
        .filter(page -> ware.kind().filter(page.entry().kind()::equals).isPresent())
        .flatMap(page -> jobs(ware, page).stream()).findFirst().map(job -> {
          Job.Made printed = job.print().get();
          rendering.ifPresent(it -> printed.sheets().forEach(
              (sheet, pages) -> ofSheets.addAll(SheetFaults.problems(it.programme(), sheet, pages))));
          return printed.file().pdf();
        });
  }

  /** What is wrong with the sheets that have been opened. */
  public List<Problem> ofSheets() {
    return ofSheets.stream().sorted().toList();
  }

  private List<Job> jobs(Ware ware, Shown of) {
    var order = new Order(options, ware, List.of(of.entry().id()), Occasion.WRITTEN, false, Optional.empty(), false,
        false, false, Optional.empty());
    return rendering.map(it -> Job.of(order, List.of(of.entry()), it.sheets().maker(), List.of(of.lang())))
        .orElse(List.of());
  }

  /** The programme's own templates and texts as they are; equal when nothing in them has changed. */
  public Map<String, String> ownFiles() {
    return OwnFiles.texts(workspace.sources());
  }

  /** What in the programme's own templates keeps pages from being made; makes all of them. */
  public List<Problem> ofTemplates() {
    return rendering.map(Rendering::ofTemplates).orElse(List.of());
  }

  /** What a page or sheet stopped at while it was made. */
  public Problem problem(TemplateFault fault) {
    return OwnFiles.problem(workspace.sources(), fault);
  }

  /**
   * What only shows in finished pages. It takes a while.
   *
   * @param stopped whether nobody wants to know any more
   */
  public List<Problem> ofPages(BooleanSupplier stopped) {
    return rendering.map(it -> it.look(stopped)).orElse(List.of());
  }
}
