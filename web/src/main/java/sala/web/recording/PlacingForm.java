package sala.web.recording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import sala.fault.Invalid;
import sala.media.recording.Recording;
import sala.media.timetable.Channel;
import sala.media.timetable.Slot;
import sala.web.page.Form;
import sala.web.timetable.ChosenDay;

/** The form that says of what time on which channel a recording is, by the recorder's clock. */
final class PlacingForm {

    private PlacingForm() {}

    /** What is known; else when the file was last changed, which is about when it ends. */
    static Form of(Recording recording, Clock clock) {
        Instant named = recording.named();
        LocalDateTime begins =
                LocalDateTime.ofInstant(named == null ? recording.print().modified() : named, Slot.THAILAND);
        LocalDate today = ChosenDay.today(clock);
        Map<String, String> fields =
                ChosenDay.fields(begins.toLocalDate().isAfter(today) ? today : begins.toLocalDate());
        Channel channel = recording.channel();
        fields.put("channel", channel == null ? "" : channel.name());
        fields.put(
                "time",
                named == null
                        ? ""
                        : begins.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString());
        return Form.showing(fields);
    }

    static Channel channel(Form form) {
        return Channel.of(form.text("channel"));
    }

    static Instant begins(Form form) {
        LocalDate day = ChosenDay.of(form).orElseThrow(() -> new Invalid("day", "timetable.no-such-day", ""));
        try {
            return day.atTime(LocalTime.parse(form.text("time")))
                    .atZone(Slot.THAILAND)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new Invalid("time", "timetable.no-such-time", form.text("time"));
        }
    }
}
