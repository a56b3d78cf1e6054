package jss.outside;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** Asks for one address at a time, as a polite visitor: by HEAD, and by GET only where HEAD was refused. */
final class Asker implements AutoCloseable {
  private static final int MOST_REDIRECTS = 10;
  private static final int TRIES = 2;

  private final Manners manners;
  private final HttpClient client;

  Asker(Manners manners) {
    this.manners = manners;
    this.client = HttpClient.newBuilder().connectTimeout(manners.patience())
        .cookieHandler(new CookieManager()) // some send those in circles who don't show the cookie they were given
        .followRedirects(HttpClient.Redirect.NEVER).proxy(ProxySelector.getDefault()).build();
  }

  Answer ask(String address) throws InterruptedException {
    Optional<URI> start = Uris.of(address);
    if (start.isEmpty()) return Uris.hasHost(address) ? Answer.unknown(Answer.ODD) : Answer.gone(Answer.NO_ADDRESS);
    URI at = start.get();
    URI known = at; // as far as all redirects have been for good
    boolean forGood = true;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Optional<Answer> refused = manners.hosts().refuse(at);
      if (refused.isPresent()) return refused.get();
      Reply reply = persist(at);
      if (reply.status() == 0) return Answer.unknown(reply.why());
      if (!reply.isRedirect()) return verdict(reply, start.get(), known);
      Optional<URI> next = Uris.resolve(at, reply.location());
      if (next.isEmpty()) return Answer.unknown(String.valueOf(reply.status()));
      at = next.get();
      forGood &= reply.status() == 301 || reply.status() == 308;
      if (forGood) known = at;
    }
    return Answer.gone(Answer.LOOP);
  }

  private static Answer verdict(Reply reply, URI asked, URI known) {
    int status = reply.status();
    if (status == 404 || status == 410) return Answer.gone(String.valueOf(status));
    if (status < 200 || status > 299) return Answer.unknown(String.valueOf(status));
    return known.equals(asked) ? Answer.good() : Answer.moved(known.toString());
  }

  /** @param status 0 when there was none, and {@code why} tells more */
  private record Reply(int status, String location, Duration after, String why) {
    boolean isRedirect() {
      return status >= 301 && status <= 308 && status != 304 && !location.isEmpty();
    }

    boolean isPassing() {
      return status == 0 || status >= 500 || status == 429;
    }
  }

  /** Once more where the trouble may be passing, but never sooner than the server wants. */
  private Reply persist(URI uri) throws InterruptedException {
    Reply reply = either(uri);
    for (int more = 1; more < TRIES && reply.isPassing() && reply.after().compareTo(manners.longest()) <= 0; more++) {
      manners.pause().rest(reply.after().isZero() ? manners.between() : reply.after());
      reply = either(uri);
    }
    return reply;
  }

  private Reply either(URI uri) throws InterruptedException {
    Reply head = once(uri, "HEAD");
    boolean isRefused = head.status() >= 400 && head.status() != 429;
    return isRefused ? once(uri, "GET") : head;
  }

  private Reply once(URI uri, String method) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(manners.patience())
        .header("User-Agent", manners.name()).header("Accept", "*/*")
        .method(method, HttpRequest.BodyPublishers.noBody()).build();
    try {
      HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
      response.body().close(); // what the page says is nobody's business here
      return new Reply(response.statusCode(), response.headers().firstValue("location").orElse(""),
          after(response.headers().firstValue("retry-after").orElse("")), "");
    } catch (HttpConnectTimeoutException e) {
      return new Reply(0, "", Duration.ZERO, Answer.NO_CONNECTION);
    } catch (HttpTimeoutException e) {
      return new Reply(0, "", Duration.ZERO, Answer.TIME_OUT);
    } catch (IOException | IllegalArgumentException e) {
      return new Reply(0, "", Duration.ZERO, Answer.NO_CONNECTION);
    }
  }

  /** Seconds; a date is taken as too long to wait for. */
  private static Duration after(String header) {
    if (header.isEmpty()) return Duration.ZERO;
    return header.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(header)) : Duration.ofDays(1);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
