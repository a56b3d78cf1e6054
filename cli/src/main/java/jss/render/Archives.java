package jss.render;

import java.util.List;
import java.util.Optional;

/** What a site offers other programmes to take over, beside its pages. */
public interface Archives {
  /** For a site that offers nothing. */
  Archives NONE = new Archives() {
    @Override
    public Optional<Shown> beside(String page) {
      return Optional.empty();
    }

    @Override
    public List<Output> outputs() {
      return List.of();
    }
  };

  /** The archive of what a page shows, made now if it has not been; on any thread. */
  Optional<Shown> beside(String page);

  /** Their files. */
  List<Output> outputs();

  /** @param path in the site */
  record Shown(String path, long bytes) {}
}
