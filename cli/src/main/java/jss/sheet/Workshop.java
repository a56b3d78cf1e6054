package jss.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jss.content.Entry;
import jss.content.Lang;
import jss.content.Programme;
import jss.content.Settings;
import jss.content.When;
import jss.render.Dates;
import jss.render.Phases;
import jss.render.Templates;
import jss.render.Texts;
import jss.render.Urls;
import jss.render.Voice;
import jss.sheet.Frame.Bookmark;

/** Sheets in one language, with all that they share. */
final class Workshop {
  private final Voice voice;
  private final Urls urls;
  private final Templates templates;
  private final Look look;
  private final Phases phases;
  private final Map<Lang, Workshop> others;
  private final Optional<Voice> reader;

  /**
   * @param others those of all languages, this one too
   * @param reader who the words are lent to, when that is another language
   */
  Workshop(
      Voice voice, Urls urls, Templates templates, Look look, Map<Lang, Workshop> others, Optional<Voice> reader) {
    this.voice = voice;
    this.urls = urls;
    this.templates = templates;
    this.look = look;
    this.phases = new Phases(voice);
    this.others = others;
    this.reader = reader;
  }

  /** The one in the language that the entry's words are in, where those of another language stand in for this one's. */
  Workshop at(Entry entry) {
    return entry.borrowed(lang())
        .flatMap(lender -> Optional.ofNullable(others.get(lender)))
        .map(lender -> new Workshop(lender.voice, urls, templates, look, others, Optional.of(voice)))
        .orElse(this);
  }

  Programme programme() {
    return voice.programme();
  }

  Voice voice() {
    return voice;
  }

  Lang lang() {
    return voice.lang();
  }

  Texts texts() {
    return voice.texts();
  }

  Dates dates() {
    return voice.dates();
  }

  Phases phases() {
    return phases;
  }

  Look look() {
    return look;
  }

  /** The frame of a sheet that tells one entry. */
  Frame frame(Entry entry, String title, String running, String hue, List<Bookmark> bookmarks) {
    String subject = entry.words(lang()).flatMap(words -> words.text().summary()).orElse(title);
    return frame(title, subject, running, hue, version(entry), bookmarks);
  }

  Frame frame(
      String title, String subject, String running, String hue, Optional<When> version, List<Bookmark> bookmarks) {
    Settings settings = programme().settings();
    return new Frame(
        lang().tag(), title, subject,
        look.name().map(name -> name.in(lang())).orElseGet(() -> settings.title().in(lang())), running,
        version.map(dates()::when).map(Dates.Shown::text), look.footer().map(line -> line.in(lang())),
        look.logo().map(logo -> new Frame.Logo(logo.stocked(), logo.alt().in(lang()))), hue, bookmarks,
        reader.map(other -> new Frame.Borrowed(other.lang().tag(),
            other.texts().text("missing.sheet", other.languageName(lang())))));
  }

  /** When an entry was last looked through, else the programme. */
  Optional<When> version(Entry entry) {
    return entry.updated().or(this::version);
  }

  Optional<When> version() {
    Settings settings = programme().settings();
    return settings.updated().or(settings::published);
  }

  static Optional<LocalDate> day(Optional<When> version) {
    return version.map(when -> when.until().last());
  }

  /** The short address of an entry that never changes; empty when it is not known where the site lies. */
  Optional<Code> address(Entry entry) {
    return urls.absolute("i/" + entry.id() + ".html").map(Code::of);
  }

  /** The whole address of an entry's page; empty when it has none or it is not known where the site lies. */
  Optional<String> page(String id) {
    return urls.path(id, lang()).flatMap(urls::absolute);
  }

  /** Where the site lies, as people read it. */
  Optional<String> site() {
    return urls.base().map(base -> base.replaceFirst("^https?://", ""));
  }

  byte[] render(String template, Record view) {
    return templates.render(template, view, texts());
  }
}
