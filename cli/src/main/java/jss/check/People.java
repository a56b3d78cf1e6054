package jss.check;

import java.util.Optional;
import jss.content.Ambassador;
import jss.content.Consent;
import jss.content.Item;
import jss.content.Person;
import jss.content.Placeholder;
import jss.problem.Problem;
import jss.source.Node;

/** People without a role, and names without a consent or with one that was taken back. */
final class People implements Check.OfItem {
  @Override
  public void run(Item item, Scope scope, Problem.Sink problems) {
    switch (item.value()) {
      case Person person -> {
        if (person.role().isEmpty())
          problems.accept(Problem.of("person-without-role", item.at()).with("id", item.id()));
        if (person.name().isPresent()) name(person.consent(), item.node(), problems);
      }
      case Ambassador ambassador -> {
        boolean isNamed = !Placeholder.isIn(ambassador.name());
        if (isNamed) name(ambassador.consent(), item.node(), problems);
      }
      default -> {}
    }
  }

  private static void name(Optional<Consent> consent, Node node, Problem.Sink problems) {
    if (consent.isEmpty()) problems.accept(Problem.of("name-without-consent", Place.key(node, "name")));
    else
      consent.get().withdrawn()
          .ifPresent(
              date -> problems.accept(
                  Problem.of("consent-withdrawn", Place.key(node, "name"))
                      .with("date", date.toString())
                      .related(Place.value(node, "consent", "withdrawn"))));
  }
}
