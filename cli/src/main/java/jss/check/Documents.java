package jss.check;

import java.util.Optional;
import jss.content.Attachment;
import jss.content.Document;
import jss.content.Item;
import jss.content.Video;
import jss.problem.Problem;

/** Documents that don't say what language or type they are, and recordings without captions. */
final class Documents implements Check.OfItem {
  @Override
  public void run(Item item, Scope scope, Problem.Sink problems) {
    switch (item.value()) {
      case Document document -> {
        if (document.file().isEmpty() && document.address().isEmpty()) return;
        if (document.language().isEmpty())
          problems.accept(Problem.of("document-without-language", item.at()).with("id", item.id()));
        if (document.format().isEmpty() && !hasEnding(document.file()))
          problems.accept(Problem.of("document-without-type", item.at()).with("id", item.id()));
      }
      case Video video -> {
        boolean isHere = video.file().isPresent() || video.address().isPresent();
        if (isHere && video.captions().isEmpty())
          problems.accept(Problem.of("video-without-captions", item.at()).with("id", item.id()));
      }
      default -> {}
    }
  }

  private static boolean hasEnding(Optional<Attachment> file) {
    return file.map(Attachment::name).filter(name -> name.indexOf('.', name.lastIndexOf('/') + 2) > 0).isPresent();
  }
}
