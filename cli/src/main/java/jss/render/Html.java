package jss.render;

/** Markup that is already escaped, so that a template puts it in as it is. */
public record Html(String markup) {
  public static final Html EMPTY = new Html("");

  public boolean isEmpty() {
    return markup.isEmpty();
  }
}
