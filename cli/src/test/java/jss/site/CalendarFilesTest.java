package jss.site;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFilesTest {
  private final SmallSite small = new SmallSite();

  @Test
  void aDayIsAWholeDayInTheCalendar() throws Exception {
    small.gathering("samling-5", "date: 2020-06-11\n", "title: Femte\nsummary: Om å være digital.\n");

    assertThat(events("nb/calendar/samling-5.ics")).singleElement().satisfies(event -> {
      assertThat(lines(event)).contains("DTSTART;VALUE=DATE:20200611", "DTEND;VALUE=DATE:20200612", "SUMMARY:Femte",
          "DESCRIPTION:Om å være digital.", "DTSTAMP:20200113T000000Z");
    });
    assertThat(small.text("nb/samlinger/femte.html")).contains("href=\"../calendar/samling-5.ics\"");
  }

  @Test
  void aSpanEndsTheDayAfterItsLast() throws Exception {
    small.gathering("verksted", "date: 2020-06-11/2020-06-12\n", "title: Verksted\n");
    assertThat(lines(events("nb/calendar/verksted.ics").getFirst()))
        .contains("DTSTART;VALUE=DATE:20200611", "DTEND;VALUE=DATE:20200613");
  }

  @Test
  void theClockOfADayIsToldInUniversalTime() throws Exception {
    small.tool("tankekart", "title: Tankekart\npurpose: Se.\n");
    small.gathering("samling", """
        date: 2020-06-11
        venue: {name: Rådhuset, municipality: Øvre Eiker}
        days:
          dag:
            start: "09:00"
            items:
              kaffe: {type: registration, minutes: 15}
              kart: {type: group-work, tool: tankekart}
        """, "title: Samling\ndays: {dag: {title: Dagen, items: {kart: Kart}}}\n");

    assertThat(lines(events("nb/calendar/samling.ics").getFirst()))
        .contains("DTSTART:20200611T070000Z", "DTEND:20200611T083000Z", "SUMMARY:Samling: Dagen",
            "LOCATION:Rådhuset\\, Øvre Eiker");
  }

  @Test
  void eachDayOfAProgrammeIsAnEvent() throws Exception {
    small.gathering("verksted", """
        date: 2026-03-28/2026-03-30
        days:
          to: {date: 2026-03-30, start: "08:30", items: {prat: {type: talk, minutes: 60}}}
          en: {date: 2026-03-28, start: "08:30", items: {prat: {type: talk, minutes: 60}}}
        """, "title: Verksted\ndays: {en: {items: {prat: Prat}}, to: {items: {prat: Prat}}}\n");
    List<VEvent> events = events("nb/calendar/verksted.ics");
    assertThat(events).map(event -> lines(event).get(2)).containsExactly("DTSTART:20260328T073000Z",
        "DTSTART:20260330T063000Z"); // summer time began between them
    assertThat(events).map(event -> lines(event).getFirst()).doesNotHaveDuplicates();
  }

  @Test
  void aMonthIsNeverMadeADay() {
    small.gathering("host", "date: 2020-10\n", "title: Høst\n");
    small.gathering("vaar", "date: 2020-spring\n", "title: Vår\n");
    small.gathering("mal", "model: true\ndate: 2020-06-11\n", "title: Mal\n");
    small.gathering("uten", "", "title: Uten\n");
    assertThat(small.paths()).noneMatch(path -> path.endsWith(".ics"));
    assertThat(small.text("nb/samlinger/host.html")).doesNotContain(".ics");
  }

  @Test
  void theProgrammeHasACalendarToSubscribeTo() throws Exception {
    small.at("https://sammen.example/a");
    small.gathering("en", "date: 2020-06-11\n", "title: En\n");
    small.gathering("to", "date: 2020-06-12\n", "title: To\n");
    assertThat(events("sv/calendar.ics")).hasSize(2);
    assertThat(small.text("sv/calendar.ics")).contains("X-WR-CALNAME:Tillsammans\r\n")
        .contains("URL:https://sammen.example/a/sv/traffar/en.html\r\n");
    assertThat(small.text("sv/traffar/index.html")).contains("href=\"../calendar.ics\"");
  }

  @Test
  void anEventKeepsItsIdWhateverTheAddressAndLanguage() throws Exception {
    small.gathering("en", "date: 2020-06-11\n", "title: En\n");
    String id = lines(events("nb/calendar/en.ics").getFirst()).getFirst();
    assertThat(id).matches("UID:[0-9a-f-]{36}");
    assertThat(
        lines(new SmallSite().at("https://b.example").gathering("en", "date: 2020-06-11\n", "title: En\n"), "sv"))
        .contains(id);
  }

  @Test
  void noTextBreaksTheFile() throws Exception {
    String title = "En; \\\"to\\\", \\\\tre\\nBEGIN:VEVENT\\x07 😀";
    small.gathering("en", "date: 2020-06-11\n",
        "title: \"" + title + "\"\nsummary: " + "å😀".repeat(60) + "\n");
    assertThat(events("nb/calendar/en.ics")).singleElement().satisfies(event -> {
      assertThat(event.getRequiredProperty(Property.SUMMARY).getValue())
          .isEqualTo("En; \"to\", \\tre\nBEGIN:VEVENT 😀");
      assertThat(event.getRequiredProperty(Property.DESCRIPTION).getValue()).isEqualTo("å😀".repeat(60));
    });
    assertThat(small.text("nb/calendar/en.ics").split("\r\n", -1))
        .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void theMachinesTimeZoneIsOfNoAccount() {
    small.gathering("en", "date: 2020-06-11\n", "title: En\n");
    byte[] here = small.bytes("nb/calendar/en.ics");
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(small.bytes("nb/calendar/en.ics")).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  private List<VEvent> events(String path) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new StringReader(small.text(path)));
    assertThat(calendar.validate().hasErrors()).isFalse();
    return calendar.getComponents("VEVENT");
  }

  private static List<String> lines(VEvent event) {
    return event.toString().replace("\r\n ", "").lines().filter(line -> !line.contains("VEVENT")).toList();
  }

  private static List<String> lines(SmallSite site, String lang) {
    return site.text(lang + "/calendar/en.ics").lines().toList();
  }
}
