package jss.content;

import java.util.List;
import java.util.Optional;

/**
 * A recording.
 *
 * @param length how long it is
 * @param captions languages of the captions
 * @param transcript a text file beside the register
 * @param gathering what was recorded
 */
public record Video(
    Localized title,
    Optional<Localized> summary,
    Optional<Attachment> file,
    Optional<Address> address,
    Optional<Minutes> length,
    Optional<When> date,
    Optional<Lang> language,
    List<Lang> captions,
    Optional<Attachment> transcript,
    @To(Kind.GATHERING) Optional<Ref> gathering)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
