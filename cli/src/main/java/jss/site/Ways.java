package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Declaration;
import jss.content.Gathering;
import jss.content.Kind;
import jss.render.Here;
import jss.render.Section;
import jss.site.HomePage.Way;

/** The ways in from the first page: for those who lead, those who answer for a place, and those who just look. */
record Ways(Edition edition, Here here) {
  List<Way> all() {
    List<Way> ways = new ArrayList<>();
    add(ways, "facilitator", List.of(section(Section.TOOLS), model()));
    add(ways, "municipality", List.of(section(Section.GUIDES), section(Section.RULES), declaration(),
        section(Section.CASES), section(Section.LEARNINGS), map()));
    add(ways, "visitor", List.of(section(Section.ABOUT), section(Section.STRANDS), section(Section.GATHERINGS),
        section(Section.PROCESS)));
    return ways;
  }

  private static void add(List<Way> ways, String key, List<Optional<Link>> links) {
    List<Link> there = links.stream().flatMap(Optional::stream).toList();
    if (!there.isEmpty()) ways.add(new Way(key, there));
  }

  private Optional<Link> section(Section section) {
    if (!edition.frames().has(section)) return Optional.empty();
    return Optional.of(new Link(edition.texts().text("way." + section.word()),
        here.to(edition.frames().index(section))));
  }

  private Optional<Link> map() {
    return RegionMap.placed(edition.programme()).isEmpty() ? Optional.empty() : section(Section.REGIONS);
  }

  private Optional<Link> model() {
    return edition.programme().gatherings().stream()
        .filter(gathering -> gathering.facts().model())
        .map(Gathering::id)
        .flatMap(id -> edition.link(id, here).stream())
        .findFirst()
        .map(link -> new Link(edition.texts().text("way.model"), link.href()));
  }

  private Optional<Link> declaration() {
    return edition.programme().all(Kind.DECLARATION, Declaration.class).stream()
        .flatMap(declaration -> edition.link(declaration.id(), here).stream())
        .findFirst()
        .map(link -> new Link(edition.texts().text("way.declaration"), link.href()));
  }
}
