package jss.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the file of a look says: whose printables they are, and how they are to look. It lies outside the programme, with
 * its logo and fonts beside it; what it doesn't say, the programme says.
 *
 * @param name who hands the printables out
 * @param accent as {@code #rrggbb}; must be readable on white and under white text
 * @param footer a line at the foot of each page
 */
public record LookFile(
    Optional<Label> name,
    Optional<Logo> logo,
    Optional<Colour> accent,
    Optional<Colours> colours,
    Optional<Fonts> fonts,
    Optional<Label> footer) {

  /**
   * @param file a PNG, or an SVG of lines and surfaces alone
   * @param alt what it says, for those who don't see it
   */
  public record Logo(Attachment file, Label alt) {}

  /** The colours of phases, by the symbols that they have; each must be readable as the accent. */
  public record Colours(
      Optional<Colour> lens,
      Optional<Colour> spark,
      Optional<Colour> flask,
      Optional<Colour> stairs,
      Optional<Colour> leaf) {}

  /**
   * TrueType fonts that may be embedded.
   *
   * @param bold for headings and what stands out
   * @param italic for what is said in another voice; without it that is set in the regular one
   */
  public record Fonts(Attachment regular, Attachment bold, Optional<Attachment> italic) {}

  /** Every colour that is named, by the name of its hue: {@code accent} or a phase's symbol. */
  public Map<String, Colour> hues() {
    Map<String, Colour> hues = new LinkedHashMap<>();
    accent.ifPresent(colour -> hues.put("accent", colour));
    colours.ifPresent(phases -> {
      phases.lens().ifPresent(colour -> hues.put("lens", colour));
      phases.spark().ifPresent(colour -> hues.put("spark", colour));
      phases.flask().ifPresent(colour -> hues.put("flask", colour));
      phases.stairs().ifPresent(colour -> hues.put("stairs", colour));
      phases.leaf().ifPresent(colour -> hues.put("leaf", colour));
    });
    return hues;
  }
}
