package jss.site;

import java.util.List;
import java.util.Optional;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Survey;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page with what was asked and found out about the regions. */
final class KnowledgePage {
  private KnowledgePage() {}

  record View(Frame frame, List<SurveyView> surveys) {}

  /** @param type in words */
  record SurveyView(
      String id, String title, String href, String type, Optional<Dates.Shown> date, Optional<String> summary,
      List<String> topics, List<String> findings, List<Link> regions, List<DocumentView> documents) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.KNOWLEDGE);
    Here here = new Here(spot.path());
    return edition.page(spot, "knowledge.ftlh", frame -> new View(frame,
        edition.programme().items(Kind.SURVEY).stream().map(item -> survey(item, edition, here)).toList()));
  }

  static SurveyView survey(Item item, Edition edition, Here here) {
    Survey survey = (Survey) item.value();
    return new SurveyView(
        item.id(),
        item.title(edition.lang()),
        edition.link(item.id(), here).map(Link::href).orElse(""),
        edition.texts().of("survey-type", survey.type()),
        survey.date().map(edition.dates()::when),
        survey.summary().map(edition::text),
        edition.texts(survey.topics()),
        edition.texts(survey.findings()),
        edition.links(survey.regions(), here),
        DocumentView.of(survey.documents(), edition, here));
  }
}
