package jss.check;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import jss.content.Address;
import jss.content.Organisation;
import jss.content.Settings;
import jss.content.Settings.Accessibility;
import jss.problem.Problem;
import jss.problem.Word;
import jss.source.Span;

/**
 * The site of a public body that doesn't lead to the statement of accessibility that the law asks of it: in Norway one at
 * uustatus.no (the regulation on universal design of ICT), in Sweden a redogörelse (the act 2018:1937, section 13). A
 * programme that is retold from another's, or has no address yet, is no such site.
 */
final class Statements implements Check.OfProgramme {
  private static final Set<String> PUBLIC = Set.of("county", "region", "municipality", "agency", "ministry");
  private static final String NORWAY = "uustatus.no";

  @Override
  public void run(Scope scope, Problem.Sink problems) {
    Settings settings = scope.programme().settings();
    if (settings.address().isEmpty() || settings.retold().isPresent()) return;
    Optional<Organisation> owner = scope.programme().item(settings.owner(), Organisation.class)
        .filter(body -> body.kind().filter(PUBLIC::contains).isPresent());
    String country = owner.flatMap(Organisation::country).orElse("");
    Optional<Accessibility> told = settings.accessibility();
    Span at = Place.key(scope.programme().node(), "owner");
    if (country.equals("NO")) {
      Optional<Address> norway = told.flatMap(Accessibility::norway);
      if (norway.isEmpty()) problems.accept(missing(at, "norway", "https://uustatus.no/…"));
      else
        if (!isAtAuthority(norway.get()))
          problems.accept(
              Problem.of("statement-elsewhere", norway.get().at()).with("address", norway.get().text()));
    }
    if (country.equals("SE") && told.flatMap(Accessibility::sweden).isEmpty())
      problems.accept(missing(at, "sweden", "https://…"));
  }

  private static Problem missing(Span at, String country, String example) {
    return Problem.of("statement-missing", at).with("country", country).with("example", example)
        .with("statement", new Word("statement." + country));
  }

  private static boolean isAtAuthority(Address address) {
    try {
      String host = String.valueOf(new URI(address.text()).getHost());
      return host.equals(NORWAY) || host.endsWith("." + NORWAY);
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }
}
