package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Address;
import jss.content.Gathering;
import jss.content.Organisation;
import jss.content.Person;
import jss.content.Ref;
import jss.content.Turnout;
import jss.content.Words;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.PackingView;
import jss.render.PersonView;
import jss.render.Section;
import jss.site.Spot.Crumb;

/** The page of one gathering; what only its facilitators read never comes here. */
final class GatheringPage {
  private GatheringPage() {}

  record View(
      Frame frame,
      String type,
      Optional<Integer> number,
      Optional<String> modelNotice,
      Optional<Dates.Shown> date,
      boolean undated,
      Optional<String> calendar,
      Optional<SheetLink> sheet,
      Optional<String> theme,
      Optional<String> purpose,
      Optional<String> followsFrom,
      Optional<Link> follows,
      Optional<String> newcomers,
      Optional<String> audience,
      List<String> results,
      Optional<String> mode,
      Optional<String> venue,
      Optional<String> online,
      List<String> hosts,
      Optional<Integer> participants,
      List<String> languages,
      Optional<String> registration,
      Optional<Dates.Shown> deadline,
      boolean photoNotice,
      List<OutcomeView> outcomes,
      List<DocumentView> summaries,
      List<DayView> days,
      List<PackingView> packing,
      Html body,
      List<DocumentView> preReading,
      List<DocumentView> documents,
      List<VideoView> videos,
      List<Link> themes,
      List<Link> regions,
      Optional<Link> series,
      List<UsedIn> usedIn,
      Neighbours.Shown neighbours,
      Optional<Dates.Shown> updated) {}

  record OutcomeView(
      String type, String typeWord, String text, Optional<String> owner, Optional<Dates.Shown> deadline,
      List<DocumentView> documents) {}

  static Optional<Output> of(Edition edition, Gathering gathering) {
    List<Crumb> between =
        gathering.facts().series().stream()
            .flatMap(ref -> edition.urls().path(ref.id(), edition.lang())
                .map(path -> new Crumb(edition.title(ref.id()), path)).stream())
            .toList();
    return edition
        .spot(gathering, Section.GATHERINGS, between)
        .flatMap(
            spot -> Optional.ofNullable(gathering.words().get(edition.lang()))
                .map(Words::text)
                .map(
                    words -> edition.page(
                        spot, "gathering.ftlh",
                        frame -> view(edition, gathering, words, frame, new Here(spot.path())))));
  }

  private static View view(Edition edition, Gathering gathering, Gathering.Text words, Frame frame, Here here) {
    Gathering.Facts facts = gathering.facts();
    Dates dates = edition.dates();
    return new View(
        frame,
        edition.texts().of("gathering-type", facts.type()),
        facts.number(),
        facts.model()
            ? Optional.of(words.modelNotice().orElseGet(() -> edition.texts().text("gathering.model-notice")))
            : Optional.empty(),
        facts.date().map(dates::when),
        facts.undated(),
        CalendarFiles.path(gathering, edition).map(here::to),
        SheetLink.of(gathering, edition, here),
        words.theme(),
        words.purpose(),
        words.followsFrom(),
        facts.follows().flatMap(ref -> edition.reference(ref.id(), here)),
        words.newcomers(),
        words.audience(),
        words.results(),
        facts.mode().map(mode -> edition.texts().of("attendance", mode)),
        facts.venue().map(GatheringPage::venue),
        facts.online().map(Address::text),
        facts.hosts().stream().map(host -> edition.title(host.id())).toList(),
        facts.participants(),
        facts.languages().stream().map(edition::languageName).toList(),
        facts.registration().flatMap(Gathering.Registration::address).map(Address::text),
        facts.registration().flatMap(Gathering.Registration::deadline).map(dates::day),
        facts.photoNotice(),
        outcomes(facts, words, edition, here),
        DocumentView.of(facts.summaries(), edition, here),
        DayView.of(gathering, words, edition, here),
        PackingView.of(words, edition.voice(), Turnout.written(edition.programme(), gathering)),
        edition.body(gathering, here),
        DocumentView.of(facts.preReading(), edition, here),
        DocumentView.of(facts.documents(), edition, here),
        VideoView.of(facts.videos(), edition, here),
        edition.links(facts.themes(), here),
        edition.links(facts.regions(), here),
        facts.series().flatMap(ref -> edition.link(ref.id(), here)),
        UsedIn.of(gathering.id(), edition, here),
        edition.gatheringNeighbours().of(gathering, edition, here),
        facts.updated().map(dates::when));
  }

  private static String venue(Gathering.Venue venue) {
    var parts = new ArrayList<String>(List.of(venue.name()));
    venue.street().ifPresent(parts::add);
    venue.municipality().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private static List<OutcomeView> outcomes(Gathering.Facts facts, Gathering.Text words, Edition edition, Here here) {
    var outcomes = new ArrayList<OutcomeView>();
    facts
        .outcomes()
        .forEach(
            (key, outcome) -> Optional.ofNullable(words.outcomes().get(key))
                .ifPresent(
                    text -> outcomes.add(
                        new OutcomeView(
                            outcome.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                            edition.texts().of("outcome", outcome.type()),
                            text,
                            outcome.owner().map(ref -> owner(ref, edition)),
                            outcome.deadline().map(edition.dates()::day),
                            DocumentView.of(outcome.documents(), edition, here)))));
    return outcomes;
  }

  private static String owner(Ref ref, Edition edition) {
    return edition.programme().item(ref, Person.class).map(person -> PersonView.of(person, edition.voice()))
        .map(PersonView::shown)
        .or(() -> edition.programme().item(ref, Organisation.class)
            .map(organisation -> organisation.title(edition.lang())))
        .orElse("");
  }
}
