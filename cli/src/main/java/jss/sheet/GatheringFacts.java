package jss.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jss.content.Document;
import jss.content.Gathering;
import jss.content.Words;
import jss.render.Dates;

/**
 * What everyone may know of a gathering before it begins.
 *
 * @param type such as workshop, with its number when it has one
 * @param when its date or dates, with the weekday where the day is known
 * @param preReading titles of what to read
 */
record GatheringFacts(
    String type,
    String title,
    Optional<String> theme,
    Optional<String> purpose,
    List<String> results,
    Optional<String> audience,
    Optional<String> newcomers,
    Optional<String> when,
    Optional<String> where,
    Optional<String> room,
    Optional<String> online,
    Optional<String> mode,
    Optional<String> hosts,
    Optional<String> languages,
    Optional<String> deadline,
    List<String> preReading,
    boolean photoNotice,
    Optional<String> modelNotice) {

  static Optional<GatheringFacts> of(Workshop workshop, Gathering gathering, Occasion occasion) {
    return Optional.ofNullable(gathering.words().get(workshop.lang())).map(Words::text)
        .map(words -> of(workshop, gathering, words, occasion));
  }

  private static GatheringFacts of(
      Workshop workshop, Gathering gathering, Gathering.Text words, Occasion occasion) {
    Gathering.Facts facts = gathering.facts();
    return new GatheringFacts(
        workshop.texts().of("gathering-type", facts.type()) + facts.number().map(number -> " " + number).orElse(""),
        words.title(),
        words.theme(),
        words.purpose(),
        words.results(),
        words.audience(),
        words.newcomers(),
        when(workshop.dates(), gathering, occasion),
        occasion.place().or(() -> facts.venue().map(GatheringFacts::venue)),
        occasion.place().isPresent() ? Optional.empty() : facts.venue().flatMap(Gathering.Venue::room),
        facts.online().map(address -> address.text()),
        facts.mode().map(mode -> workshop.texts().of("attendance", mode)),
        joined(facts.hosts().stream().map(host -> workshop.voice().title(host.id()))),
        joined(facts.languages().stream().map(workshop.voice()::languageName)),
        facts.registration().flatMap(Gathering.Registration::deadline).map(day -> workshop.dates().day(day).text()),
        facts.preReading().stream()
            .flatMap(ref -> workshop.programme().item(ref, Document.class).stream())
            .map(document -> document.title(workshop.lang())).toList(),
        facts.photoNotice(),
        facts.model()
            ? words.modelNotice().or(() -> Optional.of(workshop.texts().text("gathering.model-notice")))
            : Optional.empty());
  }

  private static Optional<String> when(Dates dates, Gathering gathering, Occasion occasion) {
    List<LocalDate> days = occasion.dates(gathering).stream().flatMap(Optional::stream).distinct().toList();
    if (days.size() == 1) return Optional.of(dates.dayWithName(days.getFirst()).text());
    if (days.size() > 1 && (occasion.date().isPresent() || gathering.facts().date().isEmpty()))
      return Optional.of(dates.texts().text("date.span", dates.dayWithName(days.getFirst()).text(),
          dates.dayWithName(days.getLast()).text()));
    return occasion.date().map(day -> dates.dayWithName(day).text())
        .or(() -> gathering.facts().date().map(when -> when.isDay()
            ? dates.dayWithName(when.first()).text()
            : dates.when(when).text()));
  }

  private static String venue(Gathering.Venue venue) {
    return String.join(", ", Stream.of(Optional.of(venue.name()), venue.street(), venue.municipality())
        .flatMap(Optional::stream).toList());
  }

  private static Optional<String> joined(Stream<String> parts) {
    return Optional.of(String.join(", ", parts.toList())).filter(text -> !text.isEmpty());
  }
}
