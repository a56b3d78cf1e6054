package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Course;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Team;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page with the courses and the teams that learn in them. */
final class LearningPage {
  private LearningPage() {}

  record View(Frame frame, List<CourseView> courses, List<TeamView> teams) {}

  record CourseView(
      String id, String title, String href, Optional<String> summary, Optional<Dates.Shown> period,
      Optional<String> host, Optional<Link> follows, List<String> curriculum, List<String> selection,
      List<Link> regions, List<Link> teams) {}

  /** @param model whether it is a made-up example */
  record TeamView(
      String id, String title, String href, boolean model, Optional<String> summary, Optional<Link> region,
      List<String> sectors, Optional<String> challenge, List<String> projects, List<String> results) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.LEARNING);
    return edition.page(spot, "learning.ftlh", frame -> view(edition, frame, new Here(spot.path())));
  }

  private static View view(Edition edition, Frame frame, Here here) {
    return new View(
        frame,
        edition.programme().items(Kind.COURSE).stream().map(item -> course(item, edition, here)).toList(),
        edition.programme().items(Kind.TEAM).stream().map(item -> team(item, edition, here)).toList());
  }

  static CourseView course(Item item, Edition edition, Here here) {
    Course course = (Course) item.value();
    return new CourseView(
        item.id(),
        item.title(edition.lang()),
        edition.link(item.id(), here).map(Link::href).orElse(""),
        course.summary().map(edition::text),
        course.period().map(edition.dates()::when),
        course.host().map(ref -> edition.title(ref.id())),
        course.follows().flatMap(ref -> edition.link(ref.id(), here)),
        edition.texts(course.curriculum()),
        edition.texts(course.selection()),
        edition.links(course.regions(), here),
        edition.links(course.teams(), here));
  }

  static TeamView team(Item item, Edition edition, Here here) {
    Team team = (Team) item.value();
    return new TeamView(
        item.id(),
        item.title(edition.lang()),
        edition.link(item.id(), here).map(Link::href).orElse(""),
        team.model(),
        team.summary().map(edition::text),
        team.region().flatMap(ref -> edition.link(ref.id(), here)),
        edition.texts(team.sectors()),
        team.challenge().map(edition::text),
        edition.texts(team.projects()),
        edition.texts(team.results()));
  }
}
