package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Page;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.PersonView;
import jss.render.Section;

/** A page of free text with what it refers to below. */
final class FreePage {
  private FreePage() {}

  record View(
      Frame frame,
      Html body,
      List<ToolCard> tools,
      List<CaseCard> cases,
      List<QuestionView> questions,
      List<DocumentView> documents,
      List<VideoView> videos,
      List<PersonView> contacts,
      List<Link> themes,
      List<Link> regions,
      List<Link> siblings,
      Optional<Dates.Shown> updated,
      Optional<Standing> guide) {}

  static Optional<Output> of(Edition edition, Page page) {
    return spot(edition, page)
        .map(spot -> edition.page(spot, "page.ftlh", frame -> view(edition, page, frame, new Here(spot.path()))));
  }

  private static View view(Edition edition, Page page, Frame frame, Here here) {
    Page.Facts facts = page.facts();
    return new View(
        frame,
        edition.body(page, here),
        ToolCard.of(facts.tools().stream().flatMap(ref -> edition.programme().tool(ref).stream()).toList(), edition,
            here),
        CaseCard.of(facts.cases(), edition, here),
        QuestionView.of(facts.questions(), edition, here),
        DocumentView.of(facts.documents(), edition, here),
        VideoView.of(facts.videos(), edition, here),
        PersonView.of(facts.contacts(), edition.voice()),
        edition.links(facts.themes(), here),
        edition.links(facts.regions(), here),
        facts.menu() && edition.guides().of(page).isEmpty() ? siblings(edition, page, here) : List.of(),
        facts.updated().map(edition.dates()::when),
        Standing.of(page, edition, here));
  }

  /** Under its guide, else under "About"; its address is the same in both. */
  private static Optional<Spot> spot(Edition edition, Page page) {
    return edition.guides().of(page)
        .flatMap(guide -> edition.urls().path(guide.id(), edition.lang())
            .map(path -> new Spot.Crumb(edition.title(guide.id()), path)))
        .map(guide -> edition.spot(page, Section.GUIDES, List.of(guide)))
        .orElseGet(() -> edition.spot(page, Section.ABOUT));
  }

  private static List<Link> siblings(Edition edition, Page page, Here here) {
    return edition.menuPages().stream().filter(other -> !other.id().equals(page.id()))
        .flatMap(other -> edition.link(other.id(), here).stream()).toList();
  }
}
