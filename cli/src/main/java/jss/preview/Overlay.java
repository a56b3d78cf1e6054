package jss.preview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jss.Order.Ware;
import jss.Proof;
import jss.problem.Printer;
import jss.problem.Problem;
import jss.problem.Tongue;
import jss.render.Escape;
import jss.source.Span;

/**
 * What the editor sees besides the page: what is wrong, whether it is a draft, and ways to the files and sheets.
 *
 * @param token that a page must show to be told of changes
 */
record Overlay(Path content, Tongue tongue, Voice voice, EditorLink editor, String token) {
  private static final int MOST = 100;

  /** The page with the panel at its end. */
  byte[] on(byte[] page, String path, State state) {
    String html = new String(page, StandardCharsets.UTF_8);
    int head = html.indexOf("</head>");
    int body = html.lastIndexOf("</body>");
    if (head < 0 || body < 0) return page;
    String links = """
        <link rel="stylesheet" href="/__jss/preview.css">
        <script src="/__jss/preview.js" defer></script>
        """;
    return (html.substring(0, head) + links + html.substring(head, body) + panel(path, state) + html.substring(body))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A page of jss's own, where there is none of the site. */
  byte[] alone(String title, String text, State state) {
    String page = "<!DOCTYPE html>\n<html lang=\"" + tongue.tag() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + Escape.html(title)
        + "</title>\n</head>\n<body class=\"jss-alone\">\n<main>\n<h1>" + Escape.html(title) + "</h1>\n" + text
        + "</main>\n</body>\n</html>\n";
    return on(page.getBytes(StandardCharsets.UTF_8), "", state);
  }

  private String panel(String path, State state) {
    Optional<Proof.Shown> shown = state.site().flatMap(site -> site.shown(path));
    boolean draft = shown.filter(page -> page.entry().draft()).isPresent();
    var html = new StringBuilder("<aside id=\"jss-preview\" class=\"jss-preview");
    if (state.isStale()) html.append(" jss-stale");
    html.append("\" lang=\"").append(tongue.tag()).append("\" aria-label=\"").append(say("preview.label"));
    html.append("\" data-edition=\"").append(state.edition()).append("\" data-token=\"").append(token);
    html.append("\" data-draft=\"").append(say("preview.draft")).append("\" data-drafts=\"");
    html.append(state.site().map(site -> Escape.html(String.join(" ", site.drafts()))).orElse(""));
    html.append("\" data-gone=\"").append(say("preview.gone")).append("\">\n<details")
        .append(state.isStale() ? " open" : "");
    html.append(">\n<summary>").append(say("preview.label")).append(": <strong>").append(totals(state))
        .append("</strong>");
    if (draft) html.append(" <span class=\"jss-mark\">").append(say("preview.draft")).append("</span>");
    html.append("</summary>\n<div class=\"jss-panel\">\n");
    if (draft) paragraph(html, say("preview.draft-told"));
    state.failure().ifPresent(failure -> paragraph(html, Escape.html(failure)));
    if (state.isStale() && state.site().isPresent()) paragraph(html, say("preview.stale"));
    problems(html, state.problems());
    shown.ifPresent(page -> ways(html, page, state.site().orElseThrow()));
    if (state.site().filter(site -> site.languages().size() > 1).isPresent())
      paragraph(html, link("/__jss/translations", say("preview.translations")));
    return html.append("</div>\n</details>\n</aside>\n").toString();
  }

  private String totals(State state) {
    long errors = state.problems().stream().filter(State::isError).count();
    long warnings = state.problems().size() - errors;
    if (state.failure().isPresent()) return say("preview.failed");
    if (errors + warnings == 0) return say("problems.none");
    if (warnings == 0) return Escape.html(voice.count("problems.error", errors));
    String told = Escape.html(voice.count("problems.warning", warnings));
    return errors == 0 ? told : Escape.html(voice.count("problems.error", errors)) + ", " + told;
  }

  /** Errors first: there may be more than anybody reads. */
  private void problems(StringBuilder html, List<Problem> problems) {
    if (problems.isEmpty()) return;
    List<Problem> first = problems.stream().sorted((a, b) -> Boolean.compare(State.isError(b), State.isError(a)))
        .limit(MOST).toList();
    html.append("<ol>\n");
    for (Problem problem : first) problem(html, problem);
    html.append("</ol>\n");
    if (problems.size() > MOST) paragraph(html, Escape.html(voice.say("preview.more", problems.size() - MOST)));
  }

  /** An item of a list. */
  String problem(Problem problem) {
    var html = new StringBuilder();
    problem(html, problem);
    return html.toString();
  }

  private void problem(StringBuilder html, Problem problem) {
    boolean error = State.isError(problem);
    html.append("<li class=\"").append(error ? "jss-error" : "jss-warning").append("\">\n<p><strong>");
    html.append(say(error ? "preview.error" : "preview.warning")).append("</strong> ").append(place(problem.at()));
    html.append("</p>\n");
    paragraph(html, Escape.html(Printer.message(problem, tongue)));
    String excerpt = new Printer(tongue, false).excerpt(problem);
    if (!excerpt.isEmpty()) html.append("<pre tabindex=\"0\">").append(Escape.html(excerpt)).append("</pre>\n");
    problem.related().ifPresent(span -> paragraph(html,
        place(span) + ": " + Escape.html(Printer.related(problem, tongue))));
    String help = Printer.help(problem, tongue);
    if (!help.isEmpty()) paragraph(html, Escape.html(help));
    html.append("<p><a href=\"/__jss/explain/").append(problem.name()).append("\">").append(say("preview.explain"))
        .append(" ").append(problem.name()).append("</a></p>\n</li>\n");
  }

  private String place(Span span) {
    String shown = "<code>" + Escape.html(span.source().path()) + ":" + span.line() + ":" + span.column() + "</code>";
    return edit(span).map(address -> link(address, shown)).orElse(shown);
  }

  /** The address that opens a place in the editor. */
  Optional<String> edit(Span span) {
    return editor.to(content.resolve(span.source().path()), span.line(), span.column());
  }

  /** To the files that a page is made of, and to its sheets. */
  private void ways(StringBuilder html, Proof.Shown page, Proof site) {
    String folder = page.entry().origin().folder();
    html.append("<h2>").append(say("preview.files")).append("</h2>\n<ul>\n");
    for (String file : List.of(page.lang().tag() + ".md", page.entry().kind().word() + ".yaml")) {
      String path = "<code>" + Escape.html(folder + file) + "</code>";
      html.append("<li>").append(
          editor.to(content.resolve(folder + file), 1, 1)
              .map(address -> link(address, say("preview.edit") + " " + path)).orElse(path))
          .append("</li>\n");
    }
    html.append("</ul>\n");
    List<Ware> wares = site.wares(page);
    if (wares.isEmpty()) return;
    html.append("<h2>").append(say("preview.sheets")).append("</h2>\n<ul>\n");
    for (Ware ware : wares) {
      String address = "/__jss/sheets/" + ware.word() + "/" + page.entry().id() + "/" + page.lang().tag() + ".pdf";
      html.append("<li>").append(link(address, say("preview.ware." + ware.word()))).append(" (PDF)</li>\n");
    }
    html.append("</ul>\n");
  }

  private static String link(String address, String markup) {
    return "<a href=\"" + Escape.html(address) + "\">" + markup + "</a>";
  }

  private static void paragraph(StringBuilder html, String markup) {
    html.append("<p>").append(markup).append("</p>\n");
  }

  private String say(String key) {
    return Escape.html(voice.say(key));
  }
}
