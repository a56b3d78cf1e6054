package jss.check;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jss.content.Case;
import jss.content.Entry;
import jss.content.Item;
import jss.content.Organisation;
import jss.content.Person;
import jss.content.Region;
import jss.problem.Problem;
import jss.problem.Suggestion;
import jss.source.Node;

/** Countries and time zones written by names that no list of them has. */
final class Codes implements Check.OfProgramme, Check.OfEntry, Check.OfItem {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    scope.programme().settings().timeZone().ifPresent(zone -> {
      if (!isZone(zone))
        problems.accept(
            Problem.of("time-zone-unknown", Place.value(scope.programme().node(), "time-zone"))
                .with("seen", zone)
                .suggest(Suggestion.among(ZoneId.getAvailableZoneIds().stream().sorted().toList(), zone)));
    });
  }

  @Override
  public void run(Entry entry, Scope scope, Problem.Sink problems) {
    if (entry instanceof Case one) country(one.facts().country(), entry.origin().facts(), problems);
  }

  @Override
  public void run(Item item, Scope scope, Problem.Sink problems) {
    switch (item.value()) {
      case Person person -> country(person.country(), item.node(), problems);
      case Organisation organisation -> country(organisation.country(), item.node(), problems);
      case Region region -> country(region.country(), item.node(), problems);
      default -> {}
    }
  }

  private static boolean isZone(String zone) {
    try {
      return !ZoneId.of(zone).getId().isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void country(Optional<String> written, Node node, Problem.Sink problems) {
    if (written.isEmpty() || COUNTRIES.contains(written.get())) return;
    problems.accept(
        Problem.of("country-unknown", Place.value(node, "country"))
            .with("seen", written.get())
            .suggest(meant(written.get())));
  }

  /** The code in small letters, or the country's name in one of the languages that editors write. */
  private static Optional<String> meant(String written) {
    String code = written.toUpperCase(Locale.ROOT);
    if (COUNTRIES.contains(code)) return Optional.of(code);
    return Arrays.stream(Locale.getISOCountries()).filter(country -> isName(written, country)).findFirst();
  }

  private static boolean isName(String written, String country) {
    Locale place = Locale.of("", country);
    return List.of("nb", "sv", "en").stream()
        .anyMatch(language -> place.getDisplayCountry(Locale.of(language)).equalsIgnoreCase(written));
  }
}
