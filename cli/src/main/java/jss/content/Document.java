package jss.content;

import java.util.List;
import java.util.Optional;

/**
 * A document: a file beside the register, an address elsewhere, a page of the site, or one that is only known to exist.
 *
 * @param group what it is listed under
 * @param file beside the register
 * @param entry the page of this site that has taken its place
 * @param format such as {@code pdf}
 * @param bytes its size, when it is not a file here
 * @param language what it is written in
 */
public record Document(
    Localized title,
    Optional<Localized> summary,
    @To(Kind.GROUP) Optional<Ref> group,
    Optional<Attachment> file,
    Optional<Address> address,
    @To Optional<Ref> entry,
    Optional<String> format,
    Optional<Integer> bytes,
    Optional<Lang> language,
    @To(Kind.ORGANISATION) List<Ref> authors,
    Optional<When> date,
    Optional<Integer> pages)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
