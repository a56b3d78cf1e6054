package jss.render;

import java.util.List;
import java.util.Optional;

/** What is known of the pictures in the content. */
public interface Pictures {
  /** @param asset path in the workspace; empty for what is no picture */
  Optional<Shown> find(String asset);

  /** The files that the content brings, pictures among them. */
  List<Output> outputs();

  /**
   * A picture as it lies in the site.
   *
   * @param path in the site
   * @param width in pixels
   * @param height in pixels
   * @param versions the same in several widths, the widest first; empty when there is only the one
   */
  record Shown(String path, int width, int height, List<Version> versions) {
    public Shown {
      versions = List.copyOf(versions);
    }
  }

  record Version(String path, int width) {}
}
