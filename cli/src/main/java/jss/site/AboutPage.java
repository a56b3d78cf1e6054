package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Address;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Localized;
import jss.content.Organisation;
import jss.content.Page;
import jss.content.Person;
import jss.content.Role;
import jss.content.Settings;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;
import jss.render.Output;
import jss.render.PersonView;
import jss.render.Section;

/** The page about the programme: what it is, its pages, who does what, and whom to ask. */
final class AboutPage {
  private AboutPage() {}

  record View(
      Frame frame,
      String lede,
      List<PageCard> pages,
      Optional<String> vision,
      Optional<String> method,
      Optional<String> history,
      Optional<Dates.Shown> since,
      Optional<Dates.Shown> published,
      Optional<String> status,
      Optional<String> client,
      Optional<String> report,
      Optional<String> referenceGroup,
      List<String> audiences,
      List<PersonView> contacts,
      List<OrganisationView> organisations,
      List<RoleView> roles) {}

  record PageCard(String title, String href, Html marks, Optional<String> summary) {}

  record OrganisationView(String id, String title, Optional<String> part, Optional<String> formerly,
      Optional<String> address) {}

  record RoleView(String id, String title, Optional<String> summary, List<String> tasks) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.ABOUT);
    return edition.page(spot, "about.ftlh", frame -> view(edition, frame, new Here(spot.path())));
  }

  private static View view(Edition edition, Frame frame, Here here) {
    Settings settings = edition.programme().settings();
    return new View(
        frame,
        settings.lede().in(edition.lang()),
        edition.programme().all(Kind.PAGE, Page.class).stream()
            .filter(page -> edition.guides().of(page).isEmpty()).flatMap(page -> card(page, edition, here).stream())
            .toList(),
        text(settings.vision(), edition),
        text(settings.method(), edition),
        text(settings.history(), edition),
        settings.since().map(edition.dates()::when),
        settings.published().map(edition.dates()::when),
        settings.status().map(status -> edition.texts().of("status", status)),
        settings.client().map(ref -> edition.title(ref.id())),
        settings.report(),
        text(settings.referenceGroup(), edition),
        settings.audiences().stream().map(audience -> audience.in(edition.lang())).toList(),
        contacts(edition, settings),
        edition.programme().items(Kind.ORGANISATION).stream().map(item -> organisation(item, edition)).toList(),
        edition.programme().items(Kind.ROLE).stream().map(item -> role(item, edition)).toList());
  }

  private static Optional<PageCard> card(Page page, Edition edition, Here here) {
    return edition
        .link(page.id(), here)
        .map(link -> new PageCard(link.title(), link.href(), link.marks(),
            page.words(edition.lang()).flatMap(words -> words.text().summary())));
  }

  /** Those that the settings name, else all who are marked as contacts. */
  private static List<PersonView> contacts(Edition edition, Settings settings) {
    if (!settings.contacts().isEmpty()) return PersonView.of(settings.contacts(), edition.voice());
    return edition.programme().items(Kind.PERSON).stream()
        .map(item -> (Person) item.value())
        .filter(Person::contact)
        .map(person -> PersonView.of(person, edition.voice()))
        .toList();
  }

  private static OrganisationView organisation(Item item, Edition edition) {
    Organisation organisation = (Organisation) item.value();
    return new OrganisationView(
        item.id(),
        item.title(edition.lang()),
        text(organisation.part(), edition),
        text(organisation.formerly(), edition),
        organisation.address().map(Address::text));
  }

  private static RoleView role(Item item, Edition edition) {
    Role role = (Role) item.value();
    return new RoleView(
        item.id(), item.title(edition.lang()), text(role.summary(), edition),
        role.tasks().stream().map(task -> task.in(edition.lang())).toList());
  }

  private static Optional<String> text(Optional<Localized> text, Edition edition) {
    return text.map(localized -> localized.in(edition.lang()));
  }
}
