package jss.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes away what earlier runs left behind, and nothing that is not ours. */
final class Sweep {
  private Sweep() {}

  /** Ends what a run that was killed had begun: the site's folder is whole afterwards. */
  static void recover(Place place) throws IOException {
    if (Files.exists(place.ready()) && !Files.exists(place.out()))
      Files.move(place.ready(), place.out(), StandardCopyOption.ATOMIC_MOVE);
    for (Path left : new Path[]{place.next(), place.ready(), place.past()}) takeAway(left, place.out());
  }

  /**
   * Deletes a whole tree. A file in it that jss does not own is another name of the one in the site, or was put there
   * while the two changed places: then it is moved to where it belongs.
   */
  static void takeAway(Path tree, Path site) throws IOException {
    if (!Files.exists(tree)) return;
    Optional<Manifest> manifest = Manifest.read(tree);
    if (manifest.isPresent()) {
      Files.walkFileTree(tree, new Keeper(tree, site, manifest.get()));
      Files.deleteIfExists(tree.resolve(Manifest.NAME));
    }
    delete(tree); // never whole, or nothing but folders
  }

  /** Deletes a folder that holds nothing but what jss made, and links. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Deletes a folder and those above it, up to {@code root}, as long as they are empty. */
  static void deleteIfEmpty(@Nullable Path folder, Path root) throws IOException {
    for (Path at = folder; at != null && !at.equals(root) && at.startsWith(root); at = at.getParent()) {
      try {
        Files.deleteIfExists(at);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }

  private static final class Keeper extends SimpleFileVisitor<Path> {
    private final Path tree;
    private final Path site;
    private final Manifest manifest;

    Keeper(Path tree, Path site, Manifest manifest) {
      this.tree = tree;
      this.site = site;
      this.manifest = manifest;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Path inside = tree.relativize(file);
      String path = inside.toString().replace(file.getFileSystem().getSeparator(), "/");
      if (path.equals(Manifest.NAME)) return FileVisitResult.CONTINUE; // the last to go: it says what is whose
      Path counterpart = site.resolve(inside);
      if (manifest.owns(path) || isSame(file, counterpart) || isNewer(counterpart, attributes)) Files.delete(file);
      else {
        Files.createDirectories(counterpart.getParent());
        Files.move(file, counterpart, StandardCopyOption.REPLACE_EXISTING);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A link is never the same as another: it is told by where it leads. */
    private static boolean isSame(Path file, Path counterpart) throws IOException {
      if (!Files.exists(counterpart, LinkOption.NOFOLLOW_LINKS)) return false;
      if (Files.isSymbolicLink(file))
        return Files.isSymbolicLink(counterpart)
            && Files.readSymbolicLink(file).equals(Files.readSymbolicLink(counterpart));
      return Files.isSameFile(file, counterpart);
    }

    private static boolean isNewer(Path counterpart, BasicFileAttributes attributes) throws IOException {
      return Files.exists(counterpart, LinkOption.NOFOLLOW_LINKS)
          && Files.getLastModifiedTime(counterpart, LinkOption.NOFOLLOW_LINKS)
              .compareTo(attributes.lastModifiedTime()) >= 0;
    }
  }
}
