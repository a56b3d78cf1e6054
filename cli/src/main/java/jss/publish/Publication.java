package jss.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jss.publish.Refused.Reason;
import jss.publish.Tree.Form;
import jss.publish.Tree.Stat;

/** A site's folder while it is ours alone: no other jss writes to it until it is closed. */
public final class Publication implements AutoCloseable {
  private final Place place;
  private final Hold hold;
  private final Manifest manifest;
  private final Tree tree;

  private Publication(Place place, Hold hold, Manifest manifest, Tree tree) {
    this.place = place;
    this.hold = hold;
    this.manifest = manifest;
    this.tree = tree;
  }

  /**
   * Takes hold of the folder, and ends what a run that was killed had begun.
   *
   * @param out the site's folder; may be absent
   * @param content the folder that the site is made of: neither may lie in the other
   * @param patience how long to wait for another jss that writes to it
   * @throws Refused when it is not for us to write to
   */
  public static Publication open(Path out, Path content, Duration patience) {
    try {
      Path from = Place.real(content);
      Path to = Place.real(out);
      if (from.startsWith(to) || to.startsWith(from)) throw new Refused(Reason.INSIDE_CONTENT, out);
    } catch (IOException e) {
      throw Refused.because(e, out);
    }
    return open(Place.of(out), patience);
  }

  static Publication open(Place place, Duration patience) {
    Hold hold = Hold.take(place, patience);
    try {
      Sweep.recover(place);
      Tree tree = Tree.of(place.out());
      Optional<Manifest> manifest = Manifest.read(place.out());
      if (manifest.isEmpty() && !isFree(tree)) throw new Refused(Reason.NOT_OURS, place.out());
      return new Publication(place, hold, manifest.orElse(Manifest.none()), tree);
    } catch (IOException e) {
      hold.close();
      throw Refused.because(e, place.out());
    } catch (RuntimeException e) {
      hold.close();
      throw e;
    }
  }

  /** Hidden files, as git and hosts have them, don't make a folder somebody else's. */
  private static boolean isFree(Tree tree) {
    return tree.files().keySet().stream().allMatch(path -> path.startsWith(".") || path.equals("CNAME"));
  }

  /** The folder as a real path. */
  public Path out() {
    return place.out();
  }

  /** How many files of the site there are now. */
  public int size() {
    return manifest.paths().size();
  }

  /** Whether the site was made of just that, without a problem, and lies on the disk as it was written. */
  public boolean isMadeOf(String fingerprint) {
    try {
      return Seal.read(place.seal())
          .filter(seal -> seal.made().equals(fingerprint) && seal.files().equals(sealOf(tree, manifest))).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  static String sealOf(Tree tree, Manifest manifest) {
    SortedMap<String, Stat> owned = new TreeMap<>();
    for (String path : manifest.paths()) {
      Stat stat = tree.stat(path);
      owned.put(path, stat == null ? new Stat(-1, 0, Form.OTHER) : stat);
    }
    return Seal.of(owned);
  }

  /** What earlier builds of this site have kept. */
  public Shelf shelf() {
    return new Shelf(place.shelf());
  }

  /** Begins what is to take its place. */
  public Replacement replacement() {
    return new Replacement(place, manifest, tree);
  }

  /**
   * Remembers what the site was made of, for {@link #isMadeOf}.
   *
   * @param fingerprint empty when it must be made again next time
   */
  public void seal(Optional<String> fingerprint) {
    try {
      if (fingerprint.isEmpty()) Files.deleteIfExists(place.seal());
      else {
        Manifest now = Manifest.read(place.out()).orElse(Manifest.none());
        new Seal(fingerprint.get(), sealOf(Tree.of(place.out()), now)).write(place.seal());
      }
    } catch (IOException e) {
      throw Refused.because(e, place.seal());
    }
  }

  @Override
  public void close() {
    hold.close();
  }
}
