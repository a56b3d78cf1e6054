package jss.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import jss.problem.Suggestion;

/** The links and ids of finished pages: takes pages on any thread, and says at the end what leads to nothing. */
public final class PageLinks {
  /**
   * Something wrong on a finished page.
   *
   * @param page its path
   * @param written the address as it stands in the page, or the id
   * @param target path and anchor that it leads to; empty when it leads out of the site
   * @param meant what is there and spelt almost the same: a path, or an anchor of the page that it leads to
   */
  public record Fault(Form form, String page, String written, Optional<Target> target, Optional<String> meant) {}

  /** What is wrong with it. */
  public enum Form {
    NO_PAGE,
    NO_ANCHOR,
    REPEATED_ID
  }

  /** @param anchor empty for the page as a whole */
  public record Target(String path, String anchor) {}

  private record Pending(String page, String written, Target target) {}

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::page).thenComparing(Fault::written).thenComparing(Fault::form);

  private final Set<String> paths;
  private final String root;
  private final Optional<String> base;
  private final Map<String, String> ids = new ConcurrentHashMap<>();
  private final Queue<Pending> pending = new ConcurrentLinkedQueue<>();
  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

  /**
   * @param paths every file of the site
   * @param base the address of the site, without a last {@code /}, when it is known
   */
  public PageLinks(Collection<String> paths, Optional<String> base) {
    this.paths = new HashSet<>(paths);
    this.base = base.map(address -> address + "/");
    this.root = base.map(address -> address.replaceFirst("^[a-z]+://[^/]*", "") + "/").orElse("/");
  }

  /** Takes a finished file; what is no page is passed by. */
  public void look(String path, byte[] bytes) {
    if (path.endsWith(".html")) new Page(path).look(bytes);
  }

  /** What is wrong, by page; each thing once a page. */
  public List<Fault> faults() {
    var found = new ArrayList<Fault>(faults);
    for (Pending link : pending)
      if (!has(link.target())) found.add(noAnchor(link.page(), link.written(), link.target()));
    found.replaceAll(fault -> fault.form() == Form.NO_PAGE ? withPathMeant(fault) : fault);
    found.sort(ORDER);
    return found;
  }

  private boolean has(Target target) {
    return ids.getOrDefault(target.path(), "").contains("\n" + target.anchor() + "\n");
  }

  private Fault noAnchor(String page, String written, Target target) {
    List<String> there = List.of(ids.getOrDefault(target.path(), "").strip().split("\n", -1));
    return new Fault(Form.NO_ANCHOR, page, written, Optional.of(target), Suggestion.among(there, target.anchor()));
  }

  private Fault withPathMeant(Fault fault) {
    Optional<String> meant =
        fault.target().flatMap(target -> paths.stream().filter(target.path()::equalsIgnoreCase).min(String::compareTo));
    return new Fault(fault.form(), fault.page(), fault.written(), fault.target(), meant);
  }

  /** One page while it is read. */
  private final class Page implements Markup.Reader {
    private final String path;
    private final StringBuilder own = new StringBuilder("\n");
    private final Set<String> seen = new HashSet<>();
    private final List<Pending> within = new ArrayList<>();

    Page(String path) {
      this.path = path;
    }

    void look(byte[] bytes) {
      Markup.read(bytes, this);
      ids.put(path, own.toString());
      for (Pending link : within)
        if (!has(link.target())) faults.add(noAnchor(path, link.written(), link.target()));
    }

    @Override
    public void id(String id) {
      if (own.indexOf("\n" + id + "\n") >= 0)
        faults.add(new Fault(Form.REPEATED_ID, path, id, Optional.empty(), Optional.empty()));
      else
        own.append(id).append('\n');
    }

    @Override
    public void link(String written) {
      if (written.isEmpty() || isOutside(written) || !seen.add(written)) return;
      Optional<Target> target = target(written);
      if (target.isEmpty() || !paths.contains(target.get().path()))
        faults.add(new Fault(Form.NO_PAGE, path, written, target, Optional.empty()));
      else
        if (!target.get().anchor().isEmpty())
          (target.get().path().equals(path) ? within : pending).add(new Pending(path, written, target.get()));
    }

    private boolean isOutside(String written) {
      if (base.isPresent() && written.startsWith(base.get())) return false;
      for (int i = 0; i < written.length(); i++) {
        char c = written.charAt(i);
        if (c == ':') return true;
        if (c == '/' || c == '#' || c == '?') break;
      }
      return written.startsWith("//");
    }

    private Optional<Target> target(String written) {
      int hash = written.indexOf('#');
      String anchor = hash < 0 ? "" : decoded(written.substring(hash + 1));
      String address = hash < 0 ? written : written.substring(0, hash);
      int query = address.indexOf('?');
      if (query >= 0) address = address.substring(0, query);
      if (address.isEmpty()) return Optional.of(new Target(path, anchor));
      return inSite(decoded(address)).map(file -> new Target(file, anchor));
    }

    private Optional<String> inSite(String address) {
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      String left = address;
      if (base.isPresent() && left.startsWith(base.get())) {
        left = left.substring(base.get().length());
        folder = "";
      } else if (left.startsWith("/")) {
        if (!left.startsWith(root)) return Optional.empty();
        left = left.substring(root.length());
        folder = "";
      }
      while (left.startsWith("../")) {
        if (folder.isEmpty()) return Optional.empty();
        left = left.substring(3);
        folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      }
      String file = folder + (left.startsWith("./") ? left.substring(2) : left);
      return Optional.of(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
    }
  }

  private static String decoded(String address) {
    if (address.indexOf('%') < 0) return address;
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address; // a per cent sign that escapes nothing
    }
  }
}
