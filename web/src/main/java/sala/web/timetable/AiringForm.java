package sala.web.timetable;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.fault.Invalid;
import sala.media.timetable.Airing;
import sala.media.timetable.Channel;
import sala.media.timetable.Slot;
import sala.media.timetable.Topic;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.page.Form;

/** What people type about one lesson of the timetable. */
final class AiringForm {

    private AiringForm() {}

    static Form empty(LocalDate day, String channel) {
        Map<String, String> fields = ChosenDay.fields(day);
        fields.put("channel", channel);
        return Form.showing(fields);
    }

    static Form of(Airing airing) {
        MultivaluedMap<String, String> values =
                new MultivaluedHashMap<>(ChosenDay.fields(airing.slot().day()));
        values.putSingle("mark", String.valueOf(airing.seen()));
        values.putSingle("channel", airing.slot().channel().name());
        values.putSingle("from", airing.slot().from().toString());
        values.putSingle("to", airing.slot().to().toString());
        values.putSingle("title", airing.topic().title());
        values.putSingle("unit", airing.topic().unit());
        SubjectGroup subject = airing.topic().subject();
        values.putSingle("subject", subject == null ? "" : subject.name());
        airing.topic().orderedGrades().forEach(grade -> values.add("grades", grade.name()));
        return Form.of(values);
    }

    static Airing.Seen seen(UUID airing, Form form) {
        return new Airing.Seen(airing, form.whole("mark").orElse(0));
    }

    static Slot slot(Form form) {
        form.require("channel", "from", "to", "title");
        return new Slot(
                Channel.of(form.text("channel")),
                ChosenDay.of(form).orElseThrow(() -> new Invalid("day", "timetable.no-such-day", "")),
                time(form, "from"),
                time(form, "to"));
    }

    static Topic topic(Form form) {
        Set<Grade> grades = form.all("grades").stream()
                .filter(name -> name.matches("[KPM][1-6]"))
                .map(Grade::valueOf)
                .collect(Collectors.toSet());
        if (grades.isEmpty()) {
            throw new Invalid("grades", "timetable.no-grade");
        }
        return new Topic(
                grades, form.choice("subject", SubjectGroup.class).orElse(null), form.text("title"), form.text("unit"));
    }

    private static LocalTime time(Form form, String field) {
        try {
            return LocalTime.parse(form.text(field));
        } catch (DateTimeParseException e) {
            throw new Invalid(field, "timetable.no-such-time", form.text(field));
        }
    }
}
