package jss.render;

import java.util.List;
import java.util.Optional;
import jss.content.Lang;

/** The printables that a site offers beside its pages. */
public interface Printables {
  /** For a site that offers none. */
  Printables NONE = new Printables() {
    @Override
    public Optional<Shown> find(String id, Lang lang) {
      return Optional.empty();
    }

    @Override
    public List<Output> outputs() {
      return List.of();
    }
  };

  /** The printable of an entry, which is made now if it has not been; on any thread. */
  Optional<Shown> find(String id, Lang lang);

  /** Their files. */
  List<Output> outputs();

  /**
   * A printable as it lies in the site.
   *
   * @param path in the site
   * @param pages none when it is not made until it is opened
   * @param bytes how large its file is
   */
  record Shown(String path, int pages, long bytes) {}
}
