package jss.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import jss.Options;
import jss.Order.Ware;
import jss.Proof;
import jss.content.Lang;
import jss.preview.Guard.Asked;
import jss.problem.Catalogue;
import jss.problem.Explanation;
import jss.problem.Problem;
import jss.problem.Tongue;
import jss.render.Escape;
import jss.render.TemplateFault;

/** A site in a browser on this machine, as it would be published now, which follows what is written. */
public final class Preview implements AutoCloseable {
  private static final String OWN = "/__jss/";
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** As hosts send it with the published site, so that what a page may not do fails here too. */
  private static final Map<String, String> HEADERS = Map.of(
      "Content-Security-Policy", "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
          + "object-src 'none'",
      "Cross-Origin-Resource-Policy", "same-origin", "Cross-Origin-Opener-Policy", "same-origin",
      "X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer", "Cache-Control", "no-cache");

  private final HttpServer server;
  private final Guard guard;
  private final Desk desk;
  private final Events events;
  private final Overlay overlay;
  private final Voice voice;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Preview(HttpServer server, Desk desk, Events events, Overlay overlay, Voice voice) {
    this.server = server;
    this.guard = new Guard(server.getAddress().getPort());
    this.desk = desk;
    this.events = events;
    this.overlay = overlay;
    this.voice = voice;
  }

  /**
   * Whom it speaks to.
   *
   * @param told what is wrong now, after each change
   */
  public record Reader(Tongue tongue, Voice voice, EditorLink editor, Consumer<List<Problem>> told) {}

  /**
   * Begins to serve.
   *
   * @param port to listen on; 0 for any that is free
   * @throws java.net.BindException when the port is taken
   * @throws IOException when the content's folder cannot be read
   */
  public static Preview start(Options options, int port, Reader reader) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else an answer can wait 40 ms for the browser's leave
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    var events = new Events();
    Desk desk = Desk.open(options, PAUSE, reader.voice(), state -> {
      events.ring();
      reader.told().accept(state.problems());
    });
    var overlay = new Overlay(options.content(), reader.tongue(), reader.voice(), reader.editor(), token());
    var preview = new Preview(server, desk, events, overlay, reader.voice());
    server.createContext("/", preview::answer);
    server.setExecutor(preview.threads);
    server.start();
    return preview;
  }

  private static String token() {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      HEADERS.forEach(exchange.getResponseHeaders()::set);
      String path = exchange.getRequestURI().toString().replaceFirst("\\?.*", ""); // not what the server makes of it
      Optional<Integer> refusal = guard.refusal(new Asked(exchange.getRequestMethod(), path,
          exchange.getRequestHeaders().getOrDefault("Host", List.of()),
          exchange.getRequestHeaders().getOrDefault("Origin", List.of()),
          exchange.getRemoteAddress().getAddress().isLoopbackAddress()));
      if (refusal.isPresent()) {
        if (refusal.get() == 405) exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, refusal.get(), "text/plain; charset=utf-8", "jss: refused\n".getBytes(StandardCharsets.UTF_8));
      } else if (path.startsWith(OWN)) own(exchange, path.substring(OWN.length()));
      else site(exchange, decoded(path.substring(1)));
    } catch (IOException e) {
      return; // the browser went away
    } catch (TemplateFault fault) {
      page(exchange, 500, voice.say("preview.defect"), desk.state().site()
          .map(site -> "<ol>\n" + overlay.problem(site.problem(fault)) + "</ol>\n").orElse(""));
    } catch (RuntimeException e) {
      page(exchange, 500, voice.say("preview.defect"), "<pre>" + Escape.html(String.valueOf(e)) + "</pre>");
    }
  }

  /** Plus signs are themselves in a path. */
  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // no file has such a name
    }
  }

  private void site(HttpExchange exchange, String asked) throws IOException {
    State state = desk.state();
    String path = asked.isEmpty() || asked.endsWith("/") ? asked + "index.html" : asked;
    if (state.site().isEmpty()) {
      page(exchange, 503, voice.say("preview.nothing"), "");
      return;
    }
    Proof site = state.site().get();
    Optional<byte[]> file = site.file(path);
    if (file.isPresent()) {
      byte[] bytes = path.endsWith(".html") ? overlay.on(file.get(), path, state) : file.get();
      send(exchange, 200, Types.of(path), bytes);
      if (path.endsWith(".pdf")) desk.lookAtSheets(site);
    } else if (site.file(path + "/index.html").isPresent()) {
      exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
      send(exchange, 302, "text/plain; charset=utf-8", new byte[0]);
    } else {
      byte[] missing = site.file(path.replaceFirst("/.*", "") + "/404.html").or(() -> site.file("404.html"))
          .orElse(new byte[0]);
      send(exchange, 404, Types.of("404.html"), overlay.on(missing, path, state));
    }
  }

  private void own(HttpExchange exchange, String asked) throws IOException {
    String[] parts = asked.split("/", -1);
    switch (parts[0]) {
      case "preview.css", "preview.js" -> send(exchange, 200, Types.of(parts[0]), resource(parts[0]));
      case "events" -> events(exchange);
      case "explain" -> explain(exchange, parts.length == 2 ? parts[1] : "");
      case "translations" -> translations(exchange);
      case "sheets" -> sheet(exchange, parts);
      default -> page(exchange, 404, voice.say("preview.not-found"), "");
    }
  }

  private void events(HttpExchange exchange) throws IOException {
    if (!("token=" + overlay.token()).equals(exchange.getRequestURI().getRawQuery())) {
      send(exchange, 403, "text/plain; charset=utf-8", new byte[0]);
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(200, head ? -1 : 0);
    if (!head) events.tell(exchange.getResponseBody(), () -> desk.state().edition());
  }

  private void translations(HttpExchange exchange) throws IOException {
    State state = desk.state();
    Optional<byte[]> page =
        state.site().flatMap(site -> site.translations(new Lang(overlay.tongue().tag()), overlay::edit));
    if (page.isEmpty()) page(exchange, 503, voice.say("preview.nothing"), "");
    else send(exchange, 200, Types.of("page.html"), overlay.on(page.get(), "", state));
  }

  private void explain(HttpExchange exchange, String name) throws IOException {
    Optional<String> text = Catalogue.page(name).map(page -> Explanation.text(page, overlay.tongue()));
    if (text.isEmpty()) page(exchange, 404, voice.say("preview.not-found"), "");
    else page(exchange, 200, name, "<pre>" + Escape.html(text.get()) + "</pre>\n");
  }

  /** {@code sheets/run-sheet/samling-mal/nb.pdf}. */
  private void sheet(HttpExchange exchange, String[] parts) throws IOException {
    Optional<byte[]> pdf = Optional.empty();
    if (parts.length == 4 && parts[3].endsWith(".pdf"))
      for (Ware ware : Ware.values())
        if (ware.word().equals(parts[1]))
          pdf = desk.state().site()
              .flatMap(site -> site.sheet(ware, parts[2], new Lang(parts[3].replaceFirst("\\.pdf$", ""))));
    if (pdf.isEmpty()) page(exchange, 404, voice.say("preview.not-found"), "");
    else {
      send(exchange, 200, Types.of("sheet.pdf"), pdf.get());
      desk.state().site().ifPresent(desk::lookAtSheets);
    }
  }

  private void page(HttpExchange exchange, int status, String title, String text) throws IOException {
    send(exchange, status, Types.of("page.html"), overlay.alone(title, text, desk.state()));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Preview.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, empty ? -1 : body.length);
    if (!empty) exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    events.close();
    desk.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
