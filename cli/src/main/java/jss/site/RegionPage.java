package jss.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jss.content.Course;
import jss.content.Gathering;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Ref;
import jss.content.Region;
import jss.content.Survey;
import jss.content.Team;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page of one region: where it is, and all that the programme does there and knows of it. */
final class RegionPage {
  private RegionPage() {}

  /** @param mark its own on the map */
  record View(
      Frame frame,
      String kind,
      Optional<String> country,
      Optional<String> history,
      Optional<RegionMap> map,
      Optional<RegionMap.Mark> mark,
      Optional<Link> within,
      List<Link> inside,
      List<GatheringCard> gatherings,
      List<SeriesView> series,
      List<LearningPage.TeamView> teams,
      List<LearningPage.CourseView> courses,
      List<KnowledgePage.SurveyView> surveys,
      List<UsedIn> usedIn) {}

  /** @param gatherings those of the series that are not said to be about other regions */
  record SeriesView(String title, String href, List<Link> gatherings) {}

  static List<Output> all(Edition edition) {
    return edition.programme().items(Kind.REGION).stream().flatMap(item -> page(edition, item).stream()).toList();
  }

  private static Optional<Output> page(Edition edition, Item item) {
    return edition.urls().path(item.id(), edition.lang()).map(path -> {
      var versions = new HashMap<>(edition.urls().versions(item.id(), edition.languages()));
      Region region = (Region) item.value();
      var spot = new Spot(
          path, Optional.of(Section.REGIONS), item.title(edition.lang()), region.summary().map(edition::text), versions,
          List.of(edition.crumb(Section.REGIONS)));
      return edition.page(spot, "region.ftlh", frame -> view(edition, item.id(), region, frame, new Here(path)));
    });
  }

  private static View view(Edition edition, String id, Region region, Frame frame, Here here) {
    Optional<RegionMap> map = region.position().flatMap(_ -> RegionMap.of(edition, here));
    List<Gathering> about =
        edition.programme().gatherings().stream().filter(gathering -> edition.isAbout(gathering, id)).toList();
    List<Item> teams = edition.programme().items(Kind.TEAM).stream()
        .filter(item -> leads(((Team) item.value()).region().stream().toList(), id)).toList();
    return new View(
        frame,
        edition.texts().of("region-type", region.type()),
        country(region, edition),
        region.history().map(edition::text),
        map,
        map.flatMap(shown -> shown.marks().stream().filter(mark -> mark.id().equals(id)).findFirst()),
        region.within().flatMap(ref -> edition.link(ref.id(), here)),
        edition.programme().items(Kind.REGION).stream()
            .filter(item -> leads(((Region) item.value()).within().stream().toList(), id))
            .flatMap(item -> edition.link(item.id(), here).stream()).toList(),
        about.stream().flatMap(gathering -> GatheringCard.of(gathering, edition, here).stream()).toList(),
        region.series().stream().flatMap(ref -> series(ref, id, edition, here).stream()).toList(),
        teams.stream().map(item -> LearningPage.team(item, edition, here)).toList(),
        edition.programme().items(Kind.COURSE).stream().filter(item -> isFor((Course) item.value(), id, teams))
            .map(item -> LearningPage.course(item, edition, here)).toList(),
        edition.programme().items(Kind.SURVEY).stream()
            .filter(item -> leads(((Survey) item.value()).regions(), id))
            .map(item -> KnowledgePage.survey(item, edition, here)).toList(),
        UsedIn.of(id, edition, here).stream().filter(used -> !used.kind().equals(Kind.GATHERING.word())).toList());
  }

  /** The country's name, unless the region is the country. */
  private static Optional<String> country(Region region, Edition edition) {
    return region.country()
        .filter(_ -> region.type() != Region.Type.COUNTRY)
        .map(code -> Locale.of("", code).getDisplayCountry(edition.lang().locale()));
  }

  /** Whether people from the region take part, by themselves or in a team. */
  private static boolean isFor(Course course, String region, List<Item> teams) {
    return leads(course.regions(), region) || teams.stream().anyMatch(team -> leads(course.teams(), team.id()));
  }

  private static boolean leads(List<Ref> refs, String id) {
    return refs.stream().anyMatch(ref -> ref.id().equals(id));
  }

  private static Optional<SeriesView> series(Ref series, String region, Edition edition, Here here) {
    List<Link> gatherings = edition.programme().gatherings().stream()
        .filter(gathering -> leads(gathering.facts().series().stream().toList(), series.id()))
        .filter(gathering -> gathering.facts().regions().isEmpty() || leads(gathering.facts().regions(), region))
        .flatMap(gathering -> edition.link(gathering.id(), here).stream()).toList();
    return edition.link(series.id(), here).map(link -> new SeriesView(link.title(), link.href(), gatherings));
  }
}
