package jss.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jss.content.Attachment;
import jss.content.Body;
import jss.content.Entry;
import jss.content.News;
import jss.content.Settings;
import jss.content.Text;
import jss.content.Words;
import jss.parallel.Parallel;
import jss.picture.Picture;
import jss.picture.Svg;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Span;

/** Pictures from elsewhere, missing, larger than any page needs, in no format of the web, or drawn with something that runs. */
final class Pictures implements Check.OfProgramme {
  /** In bytes: a photograph of 4000 × 3000 from a good camera. */
  static final long MOST_BYTES = 8_000_000;
  /** In pixels across or down. */
  static final int MOST_PIXELS = 8000;

  /** In bytes: where most pictures say how large they are. */
  private static final int BEGINNING = 65_536;

  private static final Set<String> FORMATS = Set.of("png", "jpg", "jpeg", "gif", "webp", "svg");

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    Map<String, Span> first = new LinkedHashMap<>();
    scope.programme().settings().look().flatMap(Settings.Look::logo).ifPresent(logo -> attached(logo, first, scope));
    scope.programme().settings().map().flatMap(Settings.Chart::drawing)
        .ifPresent(drawing -> attached(drawing, first, scope));
    for (Entry entry : scope.programme().entries()) {
      if (entry instanceof News news) news.facts().picture().ifPresent(picture -> attached(picture, first, scope));
      for (Words<? extends Text> words : entry.words().values())
        for (Body.Picture picture : words.body().pictures()) inText(picture, first, scope, problems);
    }
    List<Map.Entry<String, Span>> pictures = new ArrayList<>(first.entrySet());
    Parallel.map(pictures, picture -> look(picture.getKey(), picture.getValue(), scope.files()))
        .forEach(found -> found.ifPresent(problems));
  }

  /** Whether an attached file is there at all is told where attachments are. */
  private static void attached(Attachment picture, Map<String, Span> first, Scope scope) {
    if (!Destination.isOutside(picture.name()) && scope.files().has(picture.path()))
      first.putIfAbsent(picture.path(), picture.at());
  }

  private static void inText(Body.Picture picture, Map<String, Span> first, Scope scope, Problem.Sink problems) {
    Destination to = Destination.of(picture.destination());
    switch (to.sort()) {
      case ADDRESS, REFUSED ->
        problems.accept(Problem.of("picture-elsewhere", picture.at()).with("address", to.text()));
      case OUTSIDE -> problems.accept(Problem.of("file-outside", picture.at()).with("file", to.text()));
      case EMPTY, ANCHOR, FILE, ID -> {
        String path = new Attachment(to.text(), picture.at()).path();
        if (scope.files().has(path)) first.putIfAbsent(path, picture.at());
        else
          problems.accept(
              Problem.of("attachment-missing", picture.at())
                  .with("file", to.text())
                  .suggest(scope.files().meant(path)));
      }
    }
  }

  private static Optional<Problem> look(String path, Span at, Folder files) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    long bytes = files.size(path).orElse(0);
    if (!FORMATS.contains(format)) return Optional.of(Problem.of("picture-format", at).with("file", name));
    if (bytes > MOST_BYTES)
      return Optional.of(tooLarge(at, name, new Word("size.bytes", Map.of("count", bytes / 1_000_000))));
    try {
      return format.equals("svg")
          ? Svg.danger(files.read(path, Integer.MAX_VALUE)).map(part -> refused(at, name, part))
          : pixels(path, at, name, files);
    } catch (IOException e) {
      return Optional.of(Problem.of("picture-format", at).with("file", name));
    }
  }

  private static Problem refused(Span at, String name, String part) {
    return Problem.of("svg-refused", at).with("file", name).with("part", part);
  }

  private static Optional<Problem> pixels(String path, Span at, String name, Folder files) throws IOException {
    Optional<Picture> picture = Picture.read(files.read(path, BEGINNING));
    if (picture.isEmpty()) picture = Picture.read(files.read(path, Integer.MAX_VALUE));
    if (picture.isEmpty()) return Optional.of(Problem.of("picture-format", at).with("file", name));
    int width = picture.get().width();
    int height = picture.get().height();
    if (Math.max(width, height) <= MOST_PIXELS) return Optional.empty();
    return Optional.of(tooLarge(at, name, new Word("size.pixels", Map.of("count", width + " × " + height))));
  }

  private static Problem tooLarge(Span at, String name, Word size) {
    return Problem.of("picture-too-large", at)
        .with("file", name)
        .with("size", size)
        .with("pixels", MOST_PIXELS)
        .with("megabytes", MOST_BYTES / 1_000_000);
  }
}
