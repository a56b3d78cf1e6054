package jss.command;

import jss.Progress;

/** Shows on a terminal how far a build has come, a few times a second at most. */
final class ProgressLine implements Progress {
  private static final long PAUSE = 80_000_000; // nanoseconds

  private final Console console;
  private long shown;

  ProgressLine(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void at(Stage stage, int done, int total) {
    if (!console.rewrites()) return;
    long now = System.nanoTime();
    if (total > 0 && done < total && now - shown < PAUSE) return;
    shown = now;
    console.progress(console.say("progress." + stage.name().toLowerCase(java.util.Locale.ROOT), done, total));
  }
}
