package jss.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Localized;
import jss.content.Region;
import jss.content.Strand;
import jss.content.Team;
import jss.render.Dates;

/** What the programme does, where and with whom, as the handbook tells it. */
record Undertaking(List<StrandLine> strands, List<RegionLine> regions, List<TeamLine> teams) {
  record StrandLine(
      int number, String title, String summary, Optional<String> period, List<String> parts, List<String> within) {}

  record RegionLine(String title, String kind, Optional<String> summary) {}

  /** @param model whether it is a made-up example */
  record TeamLine(
      String title, boolean model, Optional<String> region, Optional<String> summary, List<String> sectors,
      Optional<String> challenge) {}

  /** Empty for a programme of tools alone: one that has neither strands nor teams. */
  static Optional<Undertaking> of(Workshop workshop) {
    List<Item> strands = workshop.programme().items(Kind.STRAND);
    List<Item> teams = workshop.programme().items(Kind.TEAM);
    if (strands.isEmpty() && teams.isEmpty()) return Optional.empty();
    var lines = new ArrayList<StrandLine>();
    for (Item item : strands) lines.add(strand(lines.size() + 1, (Strand) item.value(), workshop));
    return Optional.of(new Undertaking(
        lines,
        workshop.programme().items(Kind.REGION).stream().map(item -> region((Region) item.value(), workshop)).toList(),
        teams.stream().map(item -> team((Team) item.value(), workshop)).toList()));
  }

  private static StrandLine strand(int number, Strand strand, Workshop workshop) {
    var within = new ArrayList<String>();
    strand.series().forEach(ref -> within.add(workshop.voice().title(ref.id())));
    strand.courses().forEach(ref -> within.add(workshop.voice().title(ref.id())));
    strand.surveys().forEach(ref -> within.add(workshop.voice().title(ref.id())));
    return new StrandLine(
        number, strand.title(workshop.lang()), strand.summary().in(workshop.lang()),
        strand.period().map(workshop.dates()::when).map(Dates.Shown::text), texts(strand.parts(), workshop), within);
  }

  private static RegionLine region(Region region, Workshop workshop) {
    return new RegionLine(
        region.title(workshop.lang()), workshop.texts().of("region-type", region.type()),
        region.summary().map(text -> text.in(workshop.lang())));
  }

  private static TeamLine team(Team team, Workshop workshop) {
    return new TeamLine(
        team.title(workshop.lang()), team.model(), team.region().map(ref -> workshop.voice().title(ref.id())),
        team.summary().map(text -> text.in(workshop.lang())), texts(team.sectors(), workshop),
        team.challenge().map(text -> text.in(workshop.lang())));
  }

  private static List<String> texts(List<Localized> texts, Workshop workshop) {
    return texts.stream().map(text -> text.in(workshop.lang())).toList();
  }
}
