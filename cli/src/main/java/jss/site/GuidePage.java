package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Guide;
import jss.content.Kind;
import jss.content.Role;
import jss.content.Words;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.Section;

/** The first page of a guide: its introduction, its parts, and what readers said of it. */
final class GuidePage {
  private GuidePage() {}

  /** @param status how finished it is, in words */
  record View(
      Frame frame,
      Html body,
      Optional<String> status,
      Optional<String> client,
      Optional<String> report,
      List<GuidePart> parts,
      List<RoleLink> roles,
      List<Guide.Feedback> feedback,
      List<Guide.Wish> wishes,
      List<UsedIn> usedIn,
      Optional<Dates.Shown> updated) {}

  /** Who does what, told on the page about the programme. */
  record RoleLink(String title, String href, Html marks, Optional<String> summary) {}

  static Optional<Output> of(Edition edition, Guide guide) {
    return edition.spot(guide, Section.GUIDES)
        .flatMap(spot -> Optional.ofNullable(guide.words().get(edition.lang())).map(Words::text)
            .map(words -> edition.page(spot, "guide.ftlh",
                frame -> view(edition, guide, words, frame, new Here(spot.path())))));
  }

  private static View view(Edition edition, Guide guide, Guide.Text words, Frame frame, Here here) {
    Guide.Facts facts = guide.facts();
    return new View(
        frame,
        edition.body(guide, here),
        facts.status().map(status -> edition.texts().of("status", status)),
        facts.client().map(ref -> edition.title(ref.id())),
        facts.report(),
        GuidePart.of(guide, edition, here),
        roles(edition, here),
        words.feedback(),
        words.wishes(),
        UsedIn.of(guide.id(), edition, here),
        facts.updated().map(edition.dates()::when));
  }

  private static List<RoleLink> roles(Edition edition, Here here) {
    return edition.programme().items(Kind.ROLE).stream()
        .flatMap(item -> edition.link(item.id(), here)
            .map(link -> new RoleLink(link.title(), link.href(), link.marks(),
                ((Role) item.value()).summary().map(text -> text.in(edition.lang()))))
            .stream())
        .toList();
  }
}
