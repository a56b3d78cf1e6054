package jss.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jss.content.Attachment;
import jss.content.Label;
import jss.content.LookFile;
import jss.content.Settings;
import jss.picture.Format;
import jss.picture.Picture;
import jss.render.Palette;
import jss.render.Rgb;

/**
 * How sheets look: whose they are, and with what colours and fonts they are set.
 *
 * @param name who hands them out, in place of the programme's name
 * @param footer a line at the foot of each page
 * @param grey whether they are to be printed without colour
 */
public record Look(
    Optional<Label> name, Optional<Logo> logo, Palette palette, Faces faces, Optional<Label> footer, boolean grey) {

  /**
   * @param file a PNG or SVG
   * @param alt what it says
   */
  public record Logo(Supplier<byte[]> file, boolean isSvg, Label alt) {
    static Logo of(byte[] file, Label alt) {
      byte[] clean = Picture.withoutMetadata(file);
      return new Logo(() -> clean, Format.of(clean).equals(Optional.of(Format.SVG)), alt);
    }

    /** Its name in stock. */
    String stocked() {
      return isSvg ? "logo.svg" : "logo.png";
    }
  }

  public static Look of(Palette palette) {
    return new Look(Optional.empty(), Optional.empty(), palette, Faces.INTER, Optional.empty(), false);
  }

  /**
   * The programme's own look.
   *
   * @param read gives the bytes of a file that has been checked
   */
  public static Look of(Settings settings, Function<Attachment, byte[]> read) {
    Look plain = of(Palette.of(settings.look()));
    Optional<Logo> logo = settings.look().flatMap(Settings.Look::logo)
        .map(file -> Logo.of(read.apply(file), Label.of(settings.title())));
    return new Look(plain.name, logo, plain.palette, plain.faces, plain.footer, false);
  }

  /**
   * This look with all that a file says put in its place.
   *
   * @param read gives the bytes of a file that has been checked
   */
  public Look with(LookFile file, Function<Attachment, byte[]> read) {
    Map<String, Rgb> hues = new LinkedHashMap<>(palette.hues());
    file.hues().forEach((hue, colour) -> hues.put(hue, Rgb.of(colour.hex())));
    return new Look(
        file.name().or(() -> name),
        file.logo().map(own -> Logo.of(read.apply(own.file()), own.alt())).or(() -> logo),
        new Palette(hues),
        file.fonts().map(fonts -> Faces.of(fonts, read)).orElse(faces),
        file.footer().or(() -> footer),
        grey);
  }

  public Look inGrey() {
    return new Look(name, logo, palette, faces, footer, true);
  }
}
