package jss.site;

import java.util.Optional;
import jss.content.Gathering;
import jss.content.Words;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Html;

/** A gathering at a glance. */
record GatheringCard(
    String title,
    String href,
    Html marks,
    Optional<Integer> number,
    String type,
    boolean model,
    Optional<Dates.Shown> date,
    Optional<String> theme,
    Optional<String> summary,
    Optional<String> place) {

  static Optional<GatheringCard> of(Gathering gathering, Edition edition, Here here) {
    Gathering.Facts facts = gathering.facts();
    Optional<Gathering.Text> words = Optional.ofNullable(gathering.words().get(edition.lang())).map(Words::text);
    return edition
        .link(gathering.id(), here)
        .map(
            link -> new GatheringCard(
                link.title(),
                link.href(),
                link.marks(),
                facts.number(),
                edition.texts().of("gathering-type", facts.type()),
                facts.model(),
                facts.date().map(edition.dates()::when),
                words.flatMap(Gathering.Text::theme),
                words.flatMap(Gathering.Text::summary),
                facts.venue().map(venue -> venue.municipality().orElse(venue.name()))));
  }
}
