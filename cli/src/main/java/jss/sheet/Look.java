package jss.sheet;

import java.util.Optional;
import java.util.function.Supplier;
import jss.render.Palette;

/**
 * How sheets look: whose they are, and with what colours and fonts they are set.
 *
 * @param name who hands them out, in place of the programme's name
 * @param footer a line at the foot of each page
 * @param grey whether they are to be printed without colour
 */
public record Look(
    Optional<String> name, Optional<Logo> logo, Palette palette, Faces faces, Optional<String> footer, boolean grey) {

  /**
   * @param file a PNG or SVG
   * @param alt what it says
   */
  public record Logo(Supplier<byte[]> file, boolean isSvg, String alt) {}

  public static Look of(Palette palette) {
    return new Look(Optional.empty(), Optional.empty(), palette, Faces.INTER, Optional.empty(), false);
  }

  public Look inGrey() {
    return new Look(name, logo, palette, faces, footer, true);
  }
}
