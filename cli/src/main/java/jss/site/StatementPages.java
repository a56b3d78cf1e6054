package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Settings;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Output;
import jss.render.PersonView;
import jss.render.Section;

/** What the site says of itself: how accessible it is, and what it knows of those who visit it. */
final class StatementPages {
  private StatementPages() {}

  record View(Frame frame, String owner, String contact, List<PersonView> contacts, Optional<Dates.Shown> reviewed,
      List<Link> statements) {}

  static List<Output> all(Edition edition) {
    return List.of(page(edition, "accessibility"), page(edition, "privacy"));
  }

  private static Output page(Edition edition, String word) {
    Spot spot = edition.spot(word);
    return edition.page(spot, word + ".ftlh", frame -> view(edition, frame, new Here(spot.path())));
  }

  private static View view(Edition edition, Frame frame, Here here) {
    Settings settings = edition.programme().settings();
    return new View(
        frame,
        edition.title(settings.owner().id()),
        here.to(edition.urls().index(Section.ABOUT, edition.lang()) + "#p-contact"),
        PersonView.of(settings.contacts(), edition.voice()),
        settings.accessibility().flatMap(Settings.Accessibility::reviewed).map(edition.dates()::when),
        edition.frames().authorities());
  }
}
