package jss.content;

import java.util.List;
import java.util.Optional;

/**
 * An area that takes part, of whatever kind.
 *
 * @param position where it stands on the programme's own drawing
 * @param history how it came to be or what became of it
 * @param series what it takes part in
 * @param adopted where it was taken over from
 */
public record Region(
    Localized title,
    Type type,
    Optional<String> country,
    Optional<Localized> summary,
    Optional<Localized> history,
    Optional<Position> position,
    @To(Kind.SERIES) List<Ref> series,
    @To(Kind.REGION) Optional<Ref> within,
    Optional<Adopted> adopted)
    implements Listed {
  public enum Type {
    TOWN,
    TOWN_PAIR,
    SUB_REGION,
    PROVINCE,
    COUNTY,
    COUNTRY
  }

  /**
   * @param x per cent of the drawing's width, from the left
   * @param y per cent of its height, from the top
   */
  public record Position(int x, int y) {}

  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
