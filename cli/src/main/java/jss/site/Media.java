package jss.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import jss.content.Attachment;
import jss.content.Body;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Lang;
import jss.content.Parts;
import jss.content.Programme;
import jss.content.Words;
import jss.parallel.Parallel;
import jss.picture.Format;
import jss.picture.Picture;
import jss.picture.Smaller;
import jss.picture.Svg;
import jss.render.Output;
import jss.render.Pictures;
import jss.render.Urls;

/**
 * The files that the content brings: those alone that something refers to, pictures without what their files tell of
 * people and places, and wide pictures in widths that fit a page.
 */
final class Media implements Pictures {
  /** Wide enough for a column on a sharp screen; and for a phone. */
  private static final List<Integer> WIDTHS = List.of(1600, 800);

  private final Set<String> linked = new TreeSet<>();
  private final Set<String> shown = new TreeSet<>();
  private final Map<String, Shown> pictures = new LinkedHashMap<>();
  private final Function<String, byte[]> file;

  private Media(Function<String, byte[]> file) {
    this.file = file;
  }

  /** @param file reads a file of the content by its path in the workspace */
  static Media of(Programme programme, List<Lang> languages, Function<String, byte[]> file) {
    var media = new Media(file);
    if (!programme.assets().isEmpty()) media.collect(programme, languages);
    return media;
  }

  private void collect(Programme programme, List<Lang> languages) {
    Parts.forEach(programme.settings(), Attachment.class, attachment -> shown.add(attachment.path()));
    for (Entry entry : programme.entries()) {
      Parts.forEach(entry.facts(), Attachment.class, attachment -> shown.add(attachment.path()));
      for (Lang lang : languages)
        entry.words(lang).map(Words::body).ifPresent(body -> collect(body, entry.origin().folder()));
    }
    for (Kind kind : Kind.values())
      for (Item item : programme.items(kind))
        Parts.forEach(item.value(), Attachment.class, attachment -> linked.add(attachment.path()));
    linked.retainAll(programme.assets().keySet());
    shown.retainAll(programme.assets().keySet());
    var all = new TreeSet<>(shown);
    all.addAll(linked);
    List<String> named = List.copyOf(all);
    List<Optional<Shown>> read = Parallel.map(named, this::read);
    for (int i = 0; i < named.size(); i++) {
      String asset = named.get(i);
      read.get(i).ifPresent(picture -> pictures.put(asset, picture));
    }
  }

  private void collect(Body body, String folder) {
    for (Body.Link link : body.links()) linked.add(folder + Programme.target(link.destination()));
    for (Body.Picture picture : body.pictures()) shown.add(folder + picture.destination());
  }

  /** What pages need to know of a picture; a drawing that is not safe is none. */
  private Optional<Shown> read(String asset) {
    if (!asset.matches("(?i).*\\.(jpe?g|png|gif|webp|svg)")) return Optional.empty();
    byte[] bytes = file.apply(asset);
    return Picture.read(bytes)
        .filter(picture -> picture.format() != Format.SVG || Svg.danger(bytes).isEmpty())
        .map(picture -> known(asset, picture));
  }

  private static Shown known(String asset, Picture picture) {
    int widest = WIDTHS.getFirst();
    if (picture.width() <= widest || !Smaller.canScale(picture.format()))
      return new Shown(Urls.file(asset), picture.width(), picture.height(), List.of());
    List<Version> versions =
        WIDTHS.stream().map(width -> new Version(path(asset, width), width)).toList();
    int height = Math.max(1, (int) Math.round((double) picture.height() * widest / picture.width()));
    return new Shown(path(asset, widest), widest, height, versions);
  }

  /** A folder of its own for each width, as no kind of content is called a number. */
  private static String path(String asset, int width) {
    return Urls.file(width + "/" + asset);
  }

  @Override
  public Optional<Shown> find(String asset) {
    return Optional.ofNullable(pictures.get(asset));
  }

  @Override
  public List<Output> outputs() {
    var outputs = new ArrayList<Output>();
    var all = new TreeSet<>(shown);
    all.addAll(linked);
    for (String asset : all) {
      Optional<Shown> picture = find(asset);
      List<Version> versions = picture.map(Shown::versions).orElse(List.of());
      boolean isDrawing = asset.toLowerCase(java.util.Locale.ROOT).endsWith(".svg");
      if (isDrawing && picture.isEmpty()) continue;
      if (versions.isEmpty() || linked.contains(asset))
        outputs.add(new Output(Urls.file(asset), () -> Picture.withoutMetadata(file.apply(asset))));
      for (Version version : versions)
        outputs.add(new Output(version.path(), () -> scaled(asset, version.width())));
    }
    return outputs;
  }

  private byte[] scaled(String asset, int width) {
    byte[] bytes = file.apply(asset);
    return Smaller.of(bytes, width).orElseGet(() -> Picture.withoutMetadata(bytes));
  }
}
