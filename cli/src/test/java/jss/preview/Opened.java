package jss.preview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jss.Options;
import jss.command.Speaking;
import jss.problem.Tongue;

/** A preview of a small programme, and a browser that looks at it. */
public final class Opened implements AutoCloseable {
  static final Path BASE = Path.of("src/test/resources/jss/check/base");
  private static final Pattern TOKEN = Pattern.compile("data-token=\"(\\w+)\"");
  private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path content;
  private final Preview preview;

  private Opened(Path content, Preview preview) {
    this.content = content;
    this.preview = preview;
  }

  /** In bokmål, with no editor; {@code content} is made anew. */
  public static Opened inNorwegian(Path content) throws IOException {
    return on(content, Tongue.NB, EditorLink.NONE);
  }

  /** @param content is filled with the small programme when it is not there */
  static Opened on(Path content, Tongue tongue, EditorLink editor) throws IOException {
    if (!Files.exists(content)) copy(BASE, content);
    var options = new Options(content, content.resolveSibling("site"), Optional.empty(), true, List.of(), false);
    var reader = new Preview.Reader(tongue, Speaking.in(tongue)::say, editor, _ -> {});
    return new Opened(content, Preview.start(options, 0, reader));
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) Files.createDirectories(copy);
        else Files.copy(file, copy);
      }
    }
  }

  Path file(String path) {
    return content.resolve(path);
  }

  public String read(String path) throws IOException {
    return Files.readString(file(path));
  }

  public void write(String path, String text) throws IOException {
    Files.createDirectories(file(path).getParent());
    Files.writeString(file(path), text);
  }

  public URI address() {
    return preview.address();
  }

  HttpResponse<byte[]> get(String path) {
    try {
      return client.send(HttpRequest.newBuilder(address().resolve(path)).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String page(String path) {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  /** The page once it is as wanted, looked at again each time that something is new. */
  String awaitPage(String path, Predicate<String> wanted) throws IOException {
    Matcher token = TOKEN.matcher(page(path));
    if (!token.find()) throw new IllegalStateException("no token on " + path);
    long until = System.nanoTime() + PATIENCE_NANOS;
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("/__jss/events?token=" + token.group(1))).build();
    try (InputStream events = client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        var lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
      String page = page(path);
      while (!wanted.test(page)) {
        if (System.nanoTime() > until) throw new AssertionError("the page never came to be as wanted:\n" + page);
        String line = lines.readLine();
        if (line == null) throw new AssertionError("the events have ended");
        if (line.startsWith("data: ")) page = page(path);
      }
      return page;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The first line of the answer to a request that is sent as it stands, with {@code \r\n} between its lines. */
  String raw(String... lines) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), address().getPort())) {
      socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return String.valueOf(answer.readLine());
    }
  }

  @Override
  public void close() {
    preview.close();
    client.close();
  }
}
