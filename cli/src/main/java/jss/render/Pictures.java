package jss.render;

import java.util.Optional;

/** What is known of the pictures in the content. */
public interface Pictures {
  /** @param asset path in the workspace; empty for what is no picture */
  Optional<Picture> find(String asset);

  /**
   * A picture as it lies in the site.
   *
   * @param path in the site
   * @param width in pixels
   * @param height in pixels
   */
  record Picture(String path, int width, int height) {}
}
