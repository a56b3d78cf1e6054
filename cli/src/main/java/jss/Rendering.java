package jss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import jss.Progress.Stage;
import jss.check.BrokenLinks;
import jss.check.PageLinks;
import jss.content.Lang;
import jss.content.Programme;
import jss.parallel.Parallel;
import jss.picture.Picture;
import jss.problem.Problem;
import jss.publish.Shelf;
import jss.render.Output;
import jss.render.Palette;
import jss.render.Printables;
import jss.render.TemplateFault;
import jss.render.Urls;
import jss.sheet.Look;
import jss.site.Common;
import jss.site.Site;
import jss.source.Sources;

/** The files of a site while they are made, and what only shows once they are. */
record Rendering(Programme programme, Sources sources, Site site, SiteSheets sheets, List<Problem> ofLook) {
  /**
   * Empty when there is no programme to make pages of.
   *
   * @param shelf what earlier builds have kept
   */
  static Optional<Rendering> of(Workspace workspace, Options options, Optional<Shelf> shelf) {
    return of(workspace, options, shelf, sheets -> sheets);
  }

  /** The same site, but its sheets are made when they are opened. */
  static Optional<Rendering> proof(Workspace workspace, Options options) {
    return of(workspace, options, Optional.empty(), SiteSheets::promised);
  }

  private static Optional<Rendering> of(
      Workspace workspace, Options options, Optional<Shelf> shelf, Function<SiteSheets, Printables> offered) {
    return workspace.programme().map(programme -> {
      Common common = Site.common(programme, how(workspace, options));
      DressedLook dressed = look(workspace, programme);
      Look look = dressed.look().orElseGet(() -> Look.of(Palette.of(programme.settings().look())));
      SiteSheets sheets = SiteSheets.of(common, look, shelf, Program.id());
      SiteArchives archives =
          SiteArchives.of(programme, workspace, common.urls(), common.languages(),
              path -> Picture.withoutMetadata(read(workspace.sources(), path)));
      return new Rendering(programme, workspace.sources(), Site.of(common, offered.apply(sheets), archives), sheets,
          dressed.problems());
    });
  }

  private static DressedLook look(Workspace workspace, Programme programme) {
    try {
      return DressedLook.read(workspace, programme, Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no file of a look that it could not read
    }
  }

  static Site.Options how(Workspace workspace, Options options) {
    return new Site.Options(options.baseUrl(), options.languages(), path -> read(workspace.sources(), path));
  }

  /** A link that was laid since the workspace was read leads nowhere outside it. */
  private static byte[] read(Sources sources, String path) {
    try {
      Path file = sources.file(path).toRealPath();
      if (!file.startsWith(sources.root())) throw new IOException(path + " lies outside the workspace");
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return site.outputs().size();
  }

  /**
   * Makes every file.
   *
   * @param made takes path and bytes, on any thread
   * @return what is wrong with the finished pages
   */
  List<Problem> make(BiConsumer<String, byte[]> made, Progress progress) {
    var links = new PageLinks(site.outputs().stream().map(Output::path).toList(), site.urls().base());
    var done = new AtomicInteger();
    List<Optional<TemplateFault>> faults = Parallel.map(
        site.outputs(),
        output -> fault(() -> {
          byte[] bytes = output.body().get();
          links.look(output.path(), bytes);
          made.accept(output.path(), bytes);
          progress.at(Stage.RENDER, done.incrementAndGet(), size());
        }));
    List<Problem> ofTemplates = OwnFiles.problems(sources, faults.stream().flatMap(Optional::stream).toList());
    if (!ofTemplates.isEmpty()) return ofTemplates; // pages that lack others say nothing true of links
    var problems = new ArrayList<>(ofPages(links));
    problems.addAll(sheets.problems(programme));
    return problems;
  }

  /** What keeps pages from being made; most of the time nothing, as only own templates can. */
  List<Problem> ofTemplates() {
    List<Output> pages = site.outputs().stream().filter(output -> output.path().endsWith(".html")).toList();
    return OwnFiles.problems(sources, Parallel.map(pages, page -> fault(() -> {
      byte[] _ = page.body().get();
    })).stream().flatMap(Optional::stream).toList());
  }

  private static Optional<TemplateFault> fault(Runnable task) {
    try {
      task.run();
      return Optional.empty();
    } catch (TemplateFault fault) {
      return Optional.of(fault);
    }
  }

  private List<Problem> ofPages(PageLinks links) {
    var problems = new ArrayList<>(ofLook);
    problems.addAll(BrokenLinks.problems(programme, links.faults(), new Addresses(site.urls())));
    return problems;
  }

  /**
   * What is wrong with the finished pages, made one after the other so that others come first.
   *
   * @param stopped whether nobody wants to know any more
   */
  List<Problem> look(BooleanSupplier stopped) {
    var links = new PageLinks(site.outputs().stream().map(Output::path).toList(), site.urls().base());
    var faults = new ArrayList<TemplateFault>();
    for (Output output : site.outputs()) {
      if (stopped.getAsBoolean()) return List.of();
      if (output.path().endsWith(".html"))
        fault(() -> links.look(output.path(), output.body().get())).ifPresent(faults::add);
    }
    return faults.isEmpty() ? ofPages(links) : OwnFiles.problems(sources, faults);
  }

  private record Addresses(Urls urls) implements BrokenLinks.Addresses {
    @Override
    public Optional<String> path(String id, Lang lang) {
      return urls.path(id, lang);
    }

    @Override
    public String file(String asset) {
      return Urls.file(asset);
    }
  }
}
