package jss.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import jss.content.Attachment;
import jss.content.Document;
import jss.content.Lang;
import jss.content.Ref;
import jss.render.Dates;
import jss.render.Here;
import jss.render.Urls;

/**
 * A document as it is listed.
 *
 * @param href empty for one that is only known to exist
 * @param isPage whether it leads to a page of this site
 * @param facts type, size, pages and language, ready to be read aloud after the title
 */
record DocumentView(
    String id,
    String title,
    Optional<String> summary,
    Optional<String> href,
    boolean isPage,
    boolean isOutside,
    String facts,
    Optional<String> lang,
    List<String> authors,
    Optional<Dates.Shown> date) {

  static List<DocumentView> of(List<Ref> refs, Edition edition, Here here) {
    return refs.stream().flatMap(ref -> edition.programme().item(ref, Document.class)
        .map(document -> of(ref.id(), document, edition, here)).stream()).toList();
  }

  static DocumentView of(String id, Document document, Edition edition, Here here) {
    Optional<String> page =
        document.entry().flatMap(ref -> edition.urls().path(ref.id(), edition.lang())).map(here::to);
    Optional<String> file = document.file().map(attachment -> here.to(Urls.file(attachment.path())));
    Optional<String> outside = document.address().map(address -> address.text());
    Optional<Lang> language = document.language().filter(lang -> !lang.equals(edition.lang()));
    return new DocumentView(
        id,
        document.title().in(edition.lang()),
        document.summary().map(text -> text.in(edition.lang())),
        page.or(() -> file).or(() -> outside),
        page.isPresent(),
        page.isEmpty() && file.isEmpty() && outside.isPresent(),
        page.isPresent() ? "" : facts(document, edition),
        language.map(Lang::tag),
        document.authors().stream().map(author -> edition.title(author.id())).toList(),
        document.date().map(edition.dates()::when));
  }

  private static String facts(Document document, Edition edition) {
    Optional<String> format =
        document.format().or(() -> document.file().map(Attachment::name).map(DocumentView::ending))
            .map(text -> text.toUpperCase(Locale.ROOT));
    Optional<String> size =
        size(document, edition.programme().assets()).map(bytes -> Sizes.shown(bytes, edition.texts()));
    Optional<String> pages = document.pages().map(count -> edition.texts().count("pages", count));
    Optional<String> language = document.language().map(edition::languageName);
    return String.join(", ", Stream.of(format, size, pages, language).flatMap(Optional::stream).toList());
  }

  private static Optional<Long> size(Document document, SortedMap<String, Long> assets) {
    return document.file().map(Attachment::path)
        .flatMap(path -> Optional.ofNullable(((Map<String, Long>) assets).get(path)))
        .or(() -> document.bytes().map(Integer::longValue));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
