package jss.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jss.content.Document;
import jss.content.Group;
import jss.content.Item;
import jss.content.Kind;
import jss.content.Video;
import jss.render.Here;
import jss.render.Output;
import jss.render.Section;

/** The page that lists all documents, group by group, and all recordings. */
final class DocumentsPage {
  private DocumentsPage() {}

  record View(Frame frame, List<Shown> groups, List<VideoView> videos) {}

  /** @param title empty for documents that belong to no group */
  record Shown(Optional<String> id, Optional<String> title, Optional<String> summary, List<DocumentView> documents) {}

  static Output of(Edition edition) {
    Spot spot = edition.spot(Section.DOCUMENTS);
    return edition.page(spot, "documents.ftlh", frame -> view(edition, frame, new Here(spot.path())));
  }

  private static View view(Edition edition, Frame frame, Here here) {
    var groups = new ArrayList<Shown>();
    for (Item item : edition.programme().items(Kind.GROUP)) {
      Group group = (Group) item.value();
      groups.add(
          new Shown(
              Optional.of(item.id()),
              Optional.of(item.title(edition.lang())),
              group.summary().map(text -> text.in(edition.lang())),
              documents(edition, Optional.of(item.id()), here)));
    }
    groups.add(
        new Shown(Optional.empty(), Optional.empty(), Optional.empty(), documents(edition, Optional.empty(), here)));
    groups.removeIf(group -> group.documents().isEmpty());
    List<VideoView> videos =
        edition.programme().items(Kind.VIDEO).stream()
            .map(item -> VideoView.of(item.id(), (Video) item.value(), edition, here)).toList();
    return new View(frame, groups, videos);
  }

  private static List<DocumentView> documents(Edition edition, Optional<String> group, Here here) {
    return edition.programme().items(Kind.DOCUMENT).stream()
        .filter(item -> ((Document) item.value()).group().map(ref -> ref.id()).equals(group))
        .map(item -> DocumentView.of(item.id(), (Document) item.value(), edition, here))
        .toList();
  }
}
