package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Attachment;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Programme;
import jss.content.Region;
import jss.content.Settings;
import jss.render.Here;
import jss.render.Pictures;

/**
 * The programme's own schematic map: a numbered mark for each region that has a place.
 *
 * @param drawing address of the drawing whose shape lies below the marks
 * @param alt how many marks there are
 * @param description what the map shows, in the programme's own words
 */
record RegionMap(
    int width, int height, Optional<String> drawing, String alt, Optional<String> description, List<Mark> marks) {
  private static final int WIDTH = 400;

  /** Without a drawing of its own, a field in the shape of a sheet of paper. */
  private static final int HEIGHT = 480;

  /**
   * A region's mark.
   *
   * @param number in the list beside the map
   * @param x where the region is
   * @param badgeX where its number stands, which is aside where marks would lie on each other
   * @param aside whether a line leads from the number to the place
   * @param where in words, such as "nederst til venstre"
   */
  record Mark(
      String id, int number, String title, String href, int x, int y, int badgeX, int badgeY, boolean aside,
      String where) {}

  /** The regions that have a place, in the order of their register. */
  static List<Item> placed(Programme programme) {
    return programme.items(Kind.REGION).stream().filter(item -> position(item).isPresent()).toList();
  }

  static Optional<Region.Position> position(Item item) {
    return ((Region) item.value()).position();
  }

  /** Empty when no region has a place. */
  static Optional<RegionMap> of(Edition edition, Here here) {
    List<Item> placed = placed(edition.programme());
    if (placed.isEmpty()) return Optional.empty();
    Optional<Settings.Chart> chart = edition.programme().settings().map();
    Optional<Pictures.Shown> drawing =
        chart.flatMap(Settings.Chart::drawing).map(Attachment::path).flatMap(edition.common().pictures()::find);
    int height = drawing.map(RegionMap::height).orElse(HEIGHT);
    List<Spread.Point> spots = placed.stream().flatMap(item -> position(item).stream())
        .map(at -> new Spread.Point(at.x() * WIDTH / 100.0, at.y() * height / 100.0)).toList();
    List<Spread.Point> badges = Spread.of(spots, WIDTH, height);
    var marks = new ArrayList<Mark>();
    for (Item item : placed) {
      Spread.Point spot = spots.get(marks.size());
      Spread.Point badge = badges.get(marks.size());
      marks.add(new Mark(
          item.id(), marks.size() + 1, item.title(edition.lang()),
          edition.link(item.id(), here).map(Link::href).orElse(""), (int) Math.round(spot.x()),
          (int) Math.round(spot.y()), (int) Math.round(badge.x()), (int) Math.round(badge.y()),
          spot.to(badge) > Spread.RADIUS / 2.0, where(item, edition)));
    }
    return Optional.of(new RegionMap(
        WIDTH, height, drawing.map(shown -> here.to(shown.path())), edition.texts().count("map.regions", marks.size()),
        chart.map(Settings.Chart::description).map(edition::text), marks));
  }

  /** What keeps the drawing's proportions; one that is all too long is cut as if it were twice as long as wide. */
  private static int height(Pictures.Shown drawing) {
    if (drawing.width() <= 0 || drawing.height() <= 0) return HEIGHT;
    return Math.clamp(Math.round((double) WIDTH * drawing.height() / drawing.width()), WIDTH / 2, WIDTH * 2);
  }

  /** In which ninth of the map it is; empty when it is not on the map. */
  static String where(Item item, Edition edition) {
    return position(item)
        .map(at -> edition.texts().text("map.place." + third(at.y(), "top", "middle", "bottom") + "-"
            + third(at.x(), "left", "centre", "right")))
        .orElse("");
  }

  private static String third(int percent, String first, String second, String last) {
    return percent < 34 ? first : percent < 67 ? second : last;
  }
}
