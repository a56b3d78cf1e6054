package jss.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Theme;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The pages that gather what there is about a theme, and their list. */
final class TopicPages {
  private TopicPages() {}

  record ListView(Frame frame, List<Card> topics) {}

  /** @param href empty for one that nothing is about yet */
  record Card(String id, String title, Optional<String> href, Optional<String> summary) {}

  record View(Frame frame, List<GatheringCard> gatherings, List<UsedIn> usedIn) {}

  static List<Output> all(Edition edition) {
    var outputs = new ArrayList<Output>();
    if (!edition.frames().has(Section.THEMES)) return outputs;
    Spot spot = edition.spot(Section.THEMES);
    List<Item> themes = edition.programme().items(Kind.THEME);
    outputs.add(edition.page(spot, "topics.ftlh", frame -> new ListView(frame,
        themes.stream().map(item -> card(item, edition, new Here(spot.path()))).toList())));
    for (Item item : themes) page(edition, item).ifPresent(outputs::add);
    return outputs;
  }

  private static Optional<Output> page(Edition edition, Item item) {
    return edition.urls().path(item.id(), edition.lang()).map(path -> {
      var spot = new Spot(
          path, Optional.of(Section.THEMES), item.title(edition.lang()), summary(item, edition),
          new HashMap<>(edition.urls().versions(item.id(), edition.languages())),
          List.of(edition.crumb(Section.THEMES)));
      return edition.page(spot, "topic.ftlh", frame -> view(edition, item.id(), frame, new Here(path)));
    });
  }

  private static View view(Edition edition, String id, Frame frame, Here here) {
    return new View(
        frame,
        edition.programme().gatherings().stream()
            .filter(gathering -> edition.isAbout(gathering, id))
            .flatMap(gathering -> GatheringCard.of(gathering, edition, here).stream())
            .toList(),
        UsedIn.of(id, edition, here).stream().filter(used -> !used.kind().equals(Kind.GATHERING.word())).toList());
  }

  private static Card card(Item item, Edition edition, Here here) {
    return new Card(item.id(), item.title(edition.lang()), edition.link(item.id(), here).map(Link::href),
        summary(item, edition));
  }

  private static Optional<String> summary(Item item, Edition edition) {
    return ((Theme) item.value()).summary().map(edition::text);
  }
}
