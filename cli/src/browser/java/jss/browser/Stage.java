package jss.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the tour of the repository's site, which is built once and left in {@code target/browser/site}, or the
 * visits of all its pages, which are made once.
 */
final class Stage implements ParameterResolver {
  private static final Path FOLDER = Path.of("target", "browser", "site");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return List.of(Tour.class, Visits.class).contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var store = context.getRoot().getStore(Namespace.create(Stage.class));
    Tour tour = store.getOrComputeIfAbsent(Set.class, _ -> Set.up(), Set.class).tour();
    return parameter.getParameter().getType() == Tour.class
        ? tour
        : store.getOrComputeIfAbsent(Visits.class, _ -> Visits.of(tour), Visits.class);
  }

  /** Closed by JUnit after the last test. */
  record Set(Tour tour) implements AutoCloseable {
    static Set up() {
      try {
        BuiltSite site = BuiltSite.ofTheRepository(FOLDER);
        return new Set(new Tour(site, Loopback.serve(site.folder()), List.of(new Lane(), new Lane())));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      tour.lanes().forEach(Lane::close);
      tour.server().close();
    }
  }
}
