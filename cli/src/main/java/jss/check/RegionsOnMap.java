package jss.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Ref;
import jss.content.Region;
import jss.problem.Problem;

/** Regions that stand outside the map or on each other, or that are forgotten on it; a map that nothing stands on. */
final class RegionsOnMap implements Check.OfProgramme {
  /** In per cent of a side: nearer than this nobody sees on a page that they are two places. */
  private static final int APART = 2;

  private record Placed(Item item, Region.Position at) {}

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    List<Item> regions = scope.programme().items(Kind.REGION);
    var placed = new ArrayList<Placed>();
    for (Item item : regions)
      ((Region) item.value()).position().ifPresent(at -> {
        boolean isAcross = side(item, "x", at.x(), problems);
        boolean isDown = side(item, "y", at.y(), problems);
        if (!isAcross || !isDown) return;
        placed.stream().filter(other -> isNear(at, other.at())).findFirst()
            .ifPresent(other -> problems.accept(
                Problem.of("positions-overlap", Place.key(item.node(), "position"))
                    .with("id", item.id())
                    .with("other", other.item().id())
                    .related(Place.key(other.item().node(), "position"))));
        placed.add(new Placed(item, at));
      });
    boolean isMapped = regions.stream().anyMatch(item -> ((Region) item.value()).position().isPresent());
    if (isMapped) forgotten(scope, regions, problems);
    else
      scope.programme().settings().map().ifPresent(_ -> problems.accept(
          Problem.of("map-without-regions", Place.key(scope.programme().node(), "map"))));
  }

  /** Those that others lie within are wider than a mark, and so is the programme's own. */
  private static void forgotten(Scope scope, List<Item> regions, Problem.Sink problems) {
    Set<String> wide = new HashSet<>();
    for (Item item : regions) ((Region) item.value()).within().map(Ref::id).ifPresent(wide::add);
    scope.programme().settings().region().map(Ref::id).ifPresent(wide::add);
    for (Item item : regions) {
      Region region = (Region) item.value();
      if (region.position().isPresent() || region.type() == Region.Type.COUNTRY || wide.contains(item.id())) continue;
      problems.accept(Problem.of("region-not-on-map", Place.key(item.node(), "title")).with("id", item.id()));
    }
  }

  /** Whether it lies on the map. */
  private static boolean side(Item item, String key, int percent, Problem.Sink problems) {
    if (percent >= 0 && percent <= 100) return true;
    problems.accept(
        Problem.of("position-outside", Place.value(item.node(), "position", key))
            .with("key", key)
            .with("seen", percent));
    return false;
  }

  private static boolean isNear(Region.Position one, Region.Position other) {
    return Math.abs(one.x() - other.x()) < APART && Math.abs(one.y() - other.y()) < APART;
  }
}
