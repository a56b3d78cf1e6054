package jss.content;

import jss.source.Span;

/**
 * A file beside the entry that names it.
 *
 * @param name as written, relative to the folder of the file that it stands in
 */
public record Attachment(String name, Span at) {
  /** The path inside the workspace. */
  public String path() {
    String file = at.source().path();
    return file.substring(0, file.lastIndexOf('/') + 1) + name;
  }
}
