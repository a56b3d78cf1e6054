package jss.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jss.content.Address;
import jss.content.Lang;
import jss.content.Ref;
import jss.content.Video;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Urls;

/**
 * A recording as it is listed.
 *
 * @param file a film that lies in the site
 * @param address a film elsewhere, which is a link and never loaded
 * @param facts length, language and captions
 */
record VideoView(
    String id,
    String title,
    Optional<String> summary,
    Optional<String> file,
    Optional<String> address,
    Optional<String> transcript,
    String facts,
    Optional<Dates.Shown> date,
    Optional<Link> gathering) {

  static List<VideoView> of(List<Ref> refs, Edition edition, Here here) {
    return refs.stream()
        .flatMap(
            ref -> edition.programme().item(ref, Video.class).map(video -> of(ref.id(), video, edition, here)).stream())
        .toList();
  }

  static VideoView of(String id, Video video, Edition edition, Here here) {
    return new VideoView(
        id,
        video.title().in(edition.lang()),
        video.summary().map(text -> text.in(edition.lang())),
        video.file().map(file -> here.to(Urls.file(file.path()))),
        video.address().map(Address::text),
        video.transcript().map(file -> here.to(Urls.file(file.path()))),
        facts(video, edition),
        video.date().map(edition.dates()::when),
        video.gathering().flatMap(ref -> edition.reference(ref.id(), here)));
  }

  private static String facts(Video video, Edition edition) {
    Optional<String> length = video.length().map(edition.dates()::length);
    Optional<String> language = video.language().map(edition::languageName);
    List<Lang> captions = video.captions();
    Optional<String> captioned =
        captions.isEmpty()
            ? Optional.empty()
            : Optional.of(edition.texts().text("video.captions",
                String.join(", ", captions.stream().map(edition::languageName).toList())));
    return String.join(", ", Stream.of(length, language, captioned).flatMap(Optional::stream).toList());
  }
}
