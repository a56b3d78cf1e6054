package jss.content;

import java.util.List;
import java.util.Optional;

/**
 * A numbered part of what the programme does; its order in the register is its number.
 *
 * @param series what people meet in
 * @param courses what is taught
 * @param surveys what is found out
 * @param parts what it consists of
 */
public record Strand(
    Localized title,
    Localized summary,
    @To(Kind.SERIES) List<Ref> series,
    @To(Kind.COURSE) List<Ref> courses,
    @To(Kind.SURVEY) List<Ref> surveys,
    Optional<When> period,
    List<Localized> parts)
    implements Listed {
  @Override
  public String title(Lang lang) {
    return title.in(lang);
  }
}
