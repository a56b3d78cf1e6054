package jss.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jss.Options;
import jss.Proof;
import jss.UnknownLanguage;
import jss.load.Memory;
import jss.problem.Problem;

/** Keeps what is seen true to what is written: the last site that could be made, and what is wrong now. */
final class Desk implements AutoCloseable {
  /** What an editor leaves half written for a moment is no error to show. */
  private static final Duration PATIENCE = Duration.ofMillis(60);

  private static final int MOST = 20;

  /** The page that is looked at comes before those that nobody looks at. */
  private static final Duration REST = Duration.ofMillis(400);

  private final Options options;
  private final Watch watch;
  private final Voice voice;
  private final Consumer<State> told;
  private final Memory memory = Memory.keeping();
  private final AtomicReference<State> state =
      new AtomicReference<>(State.of(Optional.empty(), List.of(), Optional.empty()));
  private volatile boolean busy;
  /** What was read last, be there something to see or not. */
  private volatile Optional<Proof> current = Optional.empty();
  /** The own templates that all pages could be made with; used by one thread after the other. */
  private volatile Map<String, String> tried = Map.of();
  private final Thread thread = Thread.ofPlatform().daemon().name("jss-desk").unstarted(this::follow);

  private Desk(Options options, Watch watch, Voice voice, Consumer<State> told) {
    this.options = options;
    this.watch = watch;
    this.voice = voice;
    this.told = told;
  }

  /**
   * Reads the content, and from then on follows what happens to it.
   *
   * @param told is called after each change of what there is to see
   */
  static Desk open(Options options, Duration pause, Voice voice, Consumer<State> told) throws IOException {
    var desk = new Desk(options, Watch.over(options.content(), pause), voice, told);
    desk.show(desk.read());
    desk.thread.start();
    return desk;
  }

  State state() {
    return state.get();
  }

  private void follow() {
    try {
      while (true) {
        watch.await();
        busy = true;
        State next = read();
        for (int i = 0; i < MOST && next.isStale() && watch.changesWithin(PATIENCE); i++) next = read();
        busy = false;
        show(next);
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      return; // closed
    }
  }

  /** The state that the content makes now. */
  private State read() {
    State before = state.get();
    try {
      current = Optional.empty();
      Proof proof = Proof.of(options, memory);
      current = Optional.of(proof);
      if (!proof.isSound()) return State.of(before.site(), proof.problems(), Optional.empty());
      List<Problem> ofTemplates = ofTemplates(proof);
      if (ofTemplates.isEmpty()) return State.of(Optional.of(proof), proof.problems(), Optional.empty());
      return State.of(before.site(), sorted(proof.problems(), ofTemplates), Optional.empty());
    } catch (UnknownLanguage e) {
      return State.of(before.site(), List.of(), Optional.of(voice.say("preview.language", e.asked())));
    } catch (IOException e) {
      String failure = voice.say("preview.unreadable", options.content());
      return State.of(before.site(), List.of(), Optional.of(failure));
    } catch (RuntimeException e) {
      return State.of(before.site(), List.of(), Optional.of(voice.say("defect", e)));
    }
  }

  /** All pages are tried when a template of the programme's own is another than it was. */
  private List<Problem> ofTemplates(Proof proof) {
    Map<String, String> now = proof.ownFiles();
    if (now.equals(tried)) return List.of();
    List<Problem> found = proof.ofTemplates();
    if (found.isEmpty()) tried = now;
    return found;
  }

  private static List<Problem> sorted(List<Problem> problems, List<Problem> more) {
    return Stream.concat(problems.stream(), more.stream()).sorted().toList();
  }

  private void show(State made) {
    State next = state.updateAndGet(before -> made.after(before));
    told.accept(next);
    if (!next.isStale())
      next.site()
          .ifPresent(site -> Thread.ofPlatform().daemon().name("jss-pages").start(() -> lookAtPages(site)));
  }

  /** What only shows in finished pages comes a little later. */
  private void lookAtPages(Proof site) {
    List<Problem> found;
    try {
      Thread.sleep(REST);
      found = site.ofPages(() -> busy || !isSeen(site));
    } catch (InterruptedException | RuntimeException e) {
      return; // the page itself says so when it is opened
    }
    add(site, found);
  }

  /** What is wrong with a sheet shows once it has been opened, as none is made before. */
  void lookAtSheets(Proof site) {
    add(site, site.ofSheets());
  }

  /** Whether it is of the content as it is now, and what there is to see. */
  private boolean isSeen(Proof site) {
    return current.filter(site::equals).isPresent() && state.get().site().filter(site::equals).isPresent();
  }

  private void add(Proof site, List<Problem> found) {
    while (isSeen(site)) {
      State now = state.get();
      List<Problem> fresh = found.stream().filter(problem -> !now.problems().contains(problem)).toList();
      if (fresh.isEmpty() || now.failure().isPresent()) return;
      State more = State.of(now.site(), sorted(now.problems(), fresh), Optional.empty()).after(now);
      if (!state.compareAndSet(now, more)) continue;
      told.accept(more);
      return;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    watch.close();
  }
}
