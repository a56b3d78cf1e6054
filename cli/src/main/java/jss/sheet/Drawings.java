package jss.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import jss.render.Templates;
import jss.render.Texts;

/**
 * The line drawings of the site as files for a sheet, named {@code KIND-NAME.INK.svg}: {@code symbol-lens.ink.svg},
 * {@code icon-clock.lens-text-subtle.svg}, {@code form-pairs.quiet.svg}.
 */
final class Drawings {
  private static final Pattern NAME = Pattern.compile("(symbol|icon|form|mark|contours)-([a-z-]+)\\.([a-z-]+)\\.svg");
  private final Templates templates;
  private final Texts texts;
  private final Inks inks;
  private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

  Drawings(Templates templates, Texts texts, Inks inks) {
    this.templates = templates;
    this.texts = texts;
    this.inks = inks;
  }

  /** @param ink as {@code #rrggbb} */
  record View(String kind, String name, String ink) {}

  Optional<byte[]> find(String file) {
    var name = NAME.matcher(file);
    return name.matches()
        ? Optional.of(drawn.computeIfAbsent(file, _ -> draw(name.group(1), name.group(2), name.group(3))))
        : Optional.empty();
  }

  private byte[] draw(String kind, String name, String ink) {
    byte[] svg = templates.render("drawing.ftlh", new View(kind, name, inks.of(ink).hex()), texts);
    String markup = new String(svg, StandardCharsets.UTF_8).strip()
        .replaceFirst("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ");
    return markup.getBytes(StandardCharsets.UTF_8);
  }
}
