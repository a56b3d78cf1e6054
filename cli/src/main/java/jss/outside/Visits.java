package jss.outside;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import jss.outside.Answer.Verdict;

/** Asks for many addresses: a few hosts at once, and each host one thing at a time. */
public final class Visits {
  private static final int HOSTS_AT_ONCE = 8;
  /** A host that let us wait so often is left alone. */
  private static final int MOST_DELAYS = 2;

  private Visits() {}

  /**
   * @param done told how many have been asked, on any thread
   * @return what came of each
   */
  public static SortedMap<String, Answer> all(Collection<String> addresses, Manners manners, IntConsumer done) {
    var answers = new ConcurrentSkipListMap<String, Answer>();
    var count = new AtomicInteger();
    try (var asker = new Asker(manners);
        ExecutorService threads = Executors.newFixedThreadPool(HOSTS_AT_ONCE,
            Thread.ofVirtual().factory())) {
      List<Future<?>> hosts = new ArrayList<>();
      for (List<String> ofHost : byHost(addresses).values())
        hosts.add(threads.submit(() -> {
          host(ofHost, asker, manners, answers, () -> done.accept(count.incrementAndGet()));
          return true;
        }));
      for (Future<?> host : hosts) host.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return offline(answers);
  }

  private static Map<String, List<String>> byHost(Collection<String> addresses) {
    Map<String, List<String>> hosts = new LinkedHashMap<>();
    for (String address : addresses)
      hosts.computeIfAbsent(Uris.of(address).map(URI::getHost).orElse(""), _ -> new ArrayList<>()).add(address);
    return hosts;
  }

  private static void host(List<String> addresses, Asker asker, Manners manners, Map<String, Answer> answers,
      Runnable done) throws InterruptedException {
    Optional<Answer> enough = Optional.empty();
    int delays = 0;
    for (int i = 0; i < addresses.size(); i++) {
      if (i > 0 && enough.isEmpty()) manners.pause().rest(manners.between());
      Answer answer = enough.isPresent() ? enough.get() : asker.ask(addresses.get(i));
      answers.put(addresses.get(i), answer);
      done.run();
      if (answer.why().equals(Answer.TIME_OUT) || answer.why().equals(Answer.NO_CONNECTION)) delays++;
      boolean isTooMuch = answer.verdict() == Verdict.UNKNOWN && answer.why().equals("429");
      if (isTooMuch || delays >= MOST_DELAYS) enough = Optional.of(Answer.unknown(Answer.LATER));
    }
  }

  /** Where no host at all is known, it is our own connection that is missing. */
  private static SortedMap<String, Answer> offline(SortedMap<String, Answer> answers) {
    boolean isAlone = answers.values().stream().noneMatch(answer -> answer.verdict() == Verdict.GOOD
        || answer.verdict() == Verdict.MOVED || answer.why().matches("\\d+"));
    if (!isAlone) return answers;
    var unknown = new TreeMap<>(answers);
    unknown.replaceAll(
        (_, answer) -> answer.why().equals(Answer.NO_HOST) ? Answer.unknown(Answer.NO_CONNECTION) : answer);
    return unknown;
  }
}
