package jss.site;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jss.content.Address;
import jss.content.Gathering;
import jss.content.Lang;
import jss.content.Settings;
import jss.content.When;
import jss.content.Words;
import jss.render.Output;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Calendar files (RFC 5545): one for each gathering whose days are known, and one with all of them.
 *
 * <p>They bear ids as names, not slugs, as people subscribe to them. Clock times are in UTC: each calendar shows them in
 * its owner's time, and there is no time zone to get wrong.
 */
final class CalendarFiles {
  private CalendarFiles() {}

  /** The gathering's file; empty when there is none. */
  static Optional<String> path(Gathering gathering, Edition edition) {
    boolean isThere = gathering.words().containsKey(edition.lang()) && gathering.borrowed(edition.lang()).isEmpty()
        && !occasions(gathering, edition).isEmpty();
    return isThere ? Optional.of(edition.lang().tag() + "/calendar/" + gathering.id() + ".ics") : Optional.empty();
  }

  /** The file with all gatherings; empty when there is none. */
  static Optional<String> path(Edition edition) {
    boolean isThere =
        edition.programme().gatherings().stream().anyMatch(gathering -> path(gathering, edition).isPresent());
    return isThere ? Optional.of(edition.lang().tag() + "/calendar.ics") : Optional.empty();
  }

  static List<Output> all(Edition edition) {
    var outputs = new ArrayList<Output>();
    List<Gathering> known =
        edition.programme().gatherings().stream().filter(gathering -> path(gathering, edition).isPresent()).toList();
    for (Gathering gathering : known)
      path(gathering, edition)
          .ifPresent(
              path -> outputs.add(Output.text(path, () -> Events.file(List.of(gathering), Optional.empty(), edition))));
    Optional<String> name = Optional.of(edition.programme().settings().title().in(edition.lang()));
    path(edition).ifPresent(path -> outputs.add(Output.text(path, () -> Events.file(known, name, edition))));
    return outputs;
  }

  private static List<Occasion> occasions(Gathering gathering, Edition edition) {
    return Occasion.of(gathering, edition.programme());
  }

  /** All that needs the calendar library, which is loaded when the first file is made. */
  private static final class Events {
    private Events() {}

    /** @param name of the calendar, for those who subscribe to it */
    static String file(List<Gathering> gatherings, Optional<String> name, Edition edition) {
      Lang lang = edition.lang();
      var calendar = new Calendar();
      calendar.add(new ProdId("-//jss//jss//" + lang.tag().toUpperCase(Locale.ROOT)));
      calendar.add(ImmutableVersion.VERSION_2_0);
      name.ifPresent(title -> calendar.add(new XProperty("X-WR-CALNAME", Plain.text(title))));
      for (Gathering gathering : gatherings)
        for (Occasion occasion : occasions(gathering, edition)) calendar.add(event(gathering, occasion, edition));
      var text = new StringWriter();
      try {
        new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return folded(text.toString());
    }

    private static VEvent event(Gathering gathering, Occasion occasion, Edition edition) {
      Gathering.Text words = Optional.ofNullable(gathering.words().get(edition.lang())).map(Words::text).orElseThrow();
      String day = occasion.key().isEmpty() ? "" : "/" + occasion.key();
      var event = new VEvent(false);
      event.add(new Uid(Identity.of(edition.programme()).uuid("gathering/" + gathering.id() + day).toString()));
      event.add(new DtStamp(stamp(gathering, occasion, edition.programme().settings())));
      if (occasion.hours().isPresent()) {
        event.add(new DtStart<>(occasion.hours().get().start().toInstant()));
        event.add(new DtEnd<>(occasion.hours().get().end().toInstant()));
      } else {
        event.add(new DtStart<>(occasion.first()));
        event.add(new DtEnd<>(occasion.last().plusDays(1))); // exclusive
      }
      event.add(new Summary(Plain.text(title(words, occasion))));
      words.summary().ifPresent(summary -> event.add(new Description(Plain.text(summary))));
      place(gathering.facts()).ifPresent(place -> event.add(new Location(Plain.text(place))));
      edition.urls().path(gathering.id(), edition.lang()).flatMap(edition.urls()::absolute)
          .ifPresent(address -> event.add(new Url(java.net.URI.create(address))));
      return event;
    }

    private static String title(Gathering.Text words, Occasion occasion) {
      return Optional.ofNullable(words.days().get(occasion.key()))
          .flatMap(Gathering.DayText::title)
          .map(day -> words.title() + ": " + day)
          .orElse(words.title());
    }

    /** When this was last said, by the content: a calendar takes the newer of two that say different things. */
    private static Instant stamp(Gathering gathering, Occasion occasion, Settings settings) {
      return gathering.updated()
          .or(settings::updated)
          .or(settings::published)
          .map(When::first)
          .orElse(occasion.first())
          .atStartOfDay()
          .toInstant(ZoneOffset.UTC);
    }

    private static Optional<String> place(Gathering.Facts facts) {
      Optional<String> venue =
          facts.venue().map(
              at -> String.join(", ",
                  Stream.of(at.room(), Optional.of(at.name()), at.street(), at.municipality())
                      .flatMap(Optional::stream)
                      .toList()));
      return venue.or(() -> facts.online().map(Address::text));
    }

    /** Lines of at most 75 bytes, and none broken inside a letter. */
    private static String folded(String text) {
      var folded = new StringBuilder(text.length() + 64);
      int bytes = 0;
      for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
        int point = text.codePointAt(at);
        int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (point != '\r' && point != '\n' && bytes + size > 75) {
          folded.append("\r\n ");
          bytes = 1;
        }
        folded.appendCodePoint(point);
        bytes = point == '\n' ? 0 : bytes + size;
      }
      return folded.toString();
    }
  }
}
