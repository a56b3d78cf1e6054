package jss.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder as a host would: with the headers that the site asks for, and its own page for what isn't there. */
final class Loopback implements AutoCloseable {
  private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", "text/html; charset=utf-8"),
      Map.entry("css", "text/css; charset=utf-8"), Map.entry("js", "text/javascript; charset=utf-8"),
      Map.entry("json", "application/json"), Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"),
      Map.entry("jpg", "image/jpeg"), Map.entry("webp", "image/webp"), Map.entry("woff2", "font/woff2"),
      Map.entry("xml", "application/xml"), Map.entry("ics", "text/calendar; charset=utf-8"),
      Map.entry("pdf", "application/pdf"), Map.entry("txt", "text/plain; charset=utf-8"));

  private final Path folder;
  private final HeaderFile headers;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Loopback(Path folder, HttpServer server) {
    this.folder = folder.toAbsolutePath().normalize();
    this.headers = HeaderFile.in(this.folder);
    this.server = server;
  }

  static Loopback serve(Path folder) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var loopback = new Loopback(folder, server);
    server.createContext("/", loopback::answer);
    server.setExecutor(loopback.threads);
    server.start();
    return loopback;
  }

  /** Without a last {@code /}. */
  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file = folder.resolve(path.substring(1)).normalize();
      if (Files.isDirectory(file)) file = file.resolve("index.html");
      boolean there = file.startsWith(folder) && Files.isRegularFile(file);
      Path shown = there ? file : folder.resolve("404.html");
      byte[] body = Files.isRegularFile(shown) ? Files.readAllBytes(shown) : new byte[0];
      headers.forPath(path).forEach(exchange.getResponseHeaders()::add);
      exchange.getResponseHeaders().set("Content-Type", type(shown));
      exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static String type(Path file) {
    String name = String.valueOf(file.getFileName());
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
