package jss.render;

/** Makes text safe inside HTML, in elements and in quoted attributes. */
public final class Escape {
  private Escape() {}

  public static void html(String text, StringBuilder to) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity.isEmpty()) continue;
      to.append(text, from, i).append(entity);
      from = i + 1;
    }
    to.append(text, from, text.length());
  }

  public static String html(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    html(text, escaped);
    return escaped.toString();
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
