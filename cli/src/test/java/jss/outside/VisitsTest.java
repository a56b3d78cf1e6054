package jss.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jss.outside.Answer.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisitsTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
  private final List<Duration> rests = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger tries = new AtomicInteger();
  private final AtomicInteger within = new AtomicInteger();
  private final AtomicInteger mostWithin = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    seen.add(exchange.getRequestMethod() + " " + path);
    mostWithin.accumulateAndGet(within.incrementAndGet(), Math::max);
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    int status = switch (path) {
      case "/410" -> 410;
      case "/no-head" -> isHead ? 405 : 200;
      case "/head-404" -> isHead ? 404 : 200;
      case "/403" -> 403;
      case "/429", "/429-soon" -> tries.incrementAndGet() == 1 || path.equals("/429") ? 429 : 200;
      case "/503" -> 503;
      case "/shaky" -> tries.incrementAndGet() == 1 ? 503 : 200;
      case "/moved", "/moved-away" -> 301;
      case "/cookie" -> exchange.getRequestHeaders().containsKey("Cookie") ? 200 : 302;
      case "/found", "/loop-a" -> 302;
      case "/loop-b" -> 308;
      default -> path.startsWith("/ok") ? 200 : 404;
    };
    if (status == 429) exchange.getResponseHeaders().set("Retry-After", path.equals("/429") ? "3600" : "2");
    if (path.equals("/cookie")) exchange.getResponseHeaders().set("Set-Cookie", "seen=1; Path=/");
    Map<String, String> to =
        Map.of("/cookie", "/cookie", "/moved", "/ok-new", "/moved-away", "/410", "/found", "/ok", "/loop-a", "/loop-b",
            "/loop-b", "/loop-a");
    if (to.containsKey(path)) exchange.getResponseHeaders().set("Location", to.get(path));
    if (path.equals("/hang")) await();
    within.decrementAndGet();
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, Answer> ask(Duration patience, Hosts hosts, String... addresses) {
    var manners = new Manners(patience, Duration.ofMillis(300), Duration.ofSeconds(5), hosts, rests::add, "jss");
    return Visits.all(List.of(addresses), manners, _ -> {});
  }

  private static Answer of(String address, Map<String, Answer> answers) {
    return Objects.requireNonNull(answers.get(address), address);
  }

  private Answer ask(String path) {
    return of(url(path), ask(LONG, _ -> Optional.empty(), url(path)));
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Test
  void what_is_there_is_good_and_asked_by_head_alone() {
    assertThat(ask("/ok").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(seen).containsExactly("HEAD /ok");
  }

  @Test
  void letters_beyond_ascii_and_anchors_are_no_hindrance() {
    assertThat(ask("/ok/møte og kart#del-2").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(seen).containsExactly("HEAD /ok/m%C3%B8te%20og%20kart");
  }

  @Test
  void get_is_tried_where_head_is_refused() {
    assertThat(ask("/no-head").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(ask("/head-404").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(seen).containsExactly("HEAD /no-head", "GET /no-head", "HEAD /head-404", "GET /head-404");
  }

  @Test
  void what_is_not_there_is_gone() {
    assertThat(ask("/404")).isEqualTo(new Answer(Verdict.GONE, "404", ""));
    assertThat(ask("/410")).isEqualTo(new Answer(Verdict.GONE, "410", ""));
    assertThat(ask("/moved-away").why()).isEqualTo("410");
    assertThat(of("https://", ask(LONG, _ -> Optional.empty(), "https://")).why()).isEqualTo(Answer.NO_ADDRESS);
  }

  @Test
  void only_a_move_for_good_is_told() {
    assertThat(ask("/moved")).isEqualTo(new Answer(Verdict.MOVED, "301", url("/ok-new")));
    assertThat(ask("/found").verdict()).isEqualTo(Verdict.GOOD);
  }

  @Test
  void a_loop_ends() {
    assertThat(ask("/loop-a")).isEqualTo(new Answer(Verdict.GONE, Answer.LOOP, ""));
    assertThat(seen).hasSizeLessThan(15);
  }

  @Test
  void a_page_that_gives_a_cookie_first_is_no_loop() {
    assertThat(ask("/cookie").verdict()).isEqualTo(Verdict.GOOD);
  }

  @Test
  void an_address_that_only_browsers_take_is_not_called_wrong() {
    assertThat(ask("/ok/a|b%zz[1]").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(ask(LONG, _ -> Optional.empty(), "https://my_host.example.org/").values()).extracting(Answer::verdict)
        .containsExactly(Verdict.UNKNOWN);
  }

  @Test
  void nothing_is_said_of_what_may_be_there_for_people() {
    assertThat(ask("/403")).isEqualTo(new Answer(Verdict.UNKNOWN, "403", ""));
    assertThat(ask("/503")).isEqualTo(new Answer(Verdict.UNKNOWN, "503", ""));
    assertThat(ask(Duration.ofMillis(200), _ -> Optional.empty(), url("/hang")).get(url("/hang")))
        .isEqualTo(new Answer(Verdict.UNKNOWN, Answer.TIME_OUT, ""));
  }

  @Test
  void passing_trouble_is_tried_once_more() {
    assertThat(ask("/shaky").verdict()).isEqualTo(Verdict.GOOD);
  }

  @Test
  void a_server_that_wants_a_short_rest_gets_it() {
    assertThat(ask("/429-soon").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(rests).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void a_server_that_wants_a_long_rest_is_left_alone() {
    Map<String, Answer> answers = ask(LONG, _ -> Optional.empty(), url("/429"), url("/ok"), url("/ok-2"));
    assertThat(answers.values()).extracting(Answer::why).containsExactly("429", Answer.LATER, Answer.LATER);
    assertThat(seen).containsExactly("HEAD /429");
    assertThat(rests).isEmpty();
  }

  @Test
  void a_host_is_asked_one_thing_at_a_time_with_rests_between() {
    ask(LONG, _ -> Optional.empty(), url("/ok"), url("/ok-2"), url("/ok-3"));
    assertThat(mostWithin).hasValue(1);
    assertThat(rests).containsExactly(Duration.ofMillis(300), Duration.ofMillis(300));
  }

  @Test
  void computers_on_ones_own_network_are_never_asked() {
    for (String host : List.of("127.0.0.1", "localhost", "10.0.0.1", "192.168.1.1", "172.16.3.4", "169.254.1.1",
        "100.64.0.1", "0.0.0.0", "[::1]", "[fd00::1]", "[fe80::1]", "[::ffff:10.0.0.1]", "printer.local"))
      assertThat(Hosts.reachable(URI.create("http://" + host + "/")).map(Answer::why)).as(host)
          .contains(Answer.PRIVATE);
    assertThat(of(url("/ok"), ask(LONG, Hosts::reachable, url("/ok"))).why()).isEqualTo(Answer.PRIVATE);
    assertThat(seen).isEmpty();
  }

  @Test
  void an_unknown_host_is_gone_but_not_when_we_are_offline() {
    Hosts none =
        uri -> uri.getHost().endsWith(".invalid") ? Optional.of(Answer.gone(Answer.NO_HOST)) : Optional.empty();
    String unknown = "https://finnes-ikke.invalid/";
    assertThat(of(unknown, ask(LONG, none, unknown, url("/ok"))).verdict()).isEqualTo(Verdict.GONE);
    assertThat(of(unknown, ask(LONG, none, unknown)).verdict()).isEqualTo(Verdict.UNKNOWN);
  }
}
