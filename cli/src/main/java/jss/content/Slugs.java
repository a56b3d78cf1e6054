package jss.content;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the last part of an address from a title. */
public final class Slugs {
  private Slugs() {}

  /** Lower case, a–z, 0–9 and single hyphens: {@code Å prøve – og å lære} becomes {@code a-prove-og-a-laere}. */
  public static String of(String title) {
    var slug = new StringBuilder(title.length());
    String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) slug.append(c);
      else if (c == 'æ') slug.append("ae");
      else if (c == 'ø') slug.append('o');
      else if (c == 'ð') slug.append('d');
      else if (c == 'þ') slug.append("th");
      else if (c == 'ß') slug.append("ss");
      else
        if (Character.getType(c) != Character.NON_SPACING_MARK && !slug.isEmpty()
            && slug.charAt(slug.length() - 1) != '-')
          slug.append('-');
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') end--;
    return slug.substring(0, end);
  }
}
