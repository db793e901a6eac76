package sala.media.timetable;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** A channel's day as it travels to a school. */
record DayState(Channel channel, LocalDate day, List<Airing> airings, List<Link> links) {

    JsonObject write() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        airings.forEach(airing -> all.add(write(airing)));
        return Json.createObjectBuilder()
                .add("channel", channel.name())
                .add("day", day.toString())
                .add("airings", all)
                .build();
    }

    private JsonObjectBuilder write(Airing airing) {
        Topic topic = airing.topic();
        JsonArrayBuilder grades = Json.createArrayBuilder();
        topic.orderedGrades().forEach(grade -> grades.add(grade.name()));
        JsonArrayBuilder hung = Json.createArrayBuilder();
        links.stream()
                .filter(link -> link.airing().equals(airing.id()))
                .forEach(link -> hung.add(Json.createObjectBuilder()
                        .add("role", link.role().name())
                        .add("target", link.target().toString())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", airing.id().toString())
                .add("from", airing.slot().from().toString())
                .add("to", airing.slot().to().toString())
                .add("grades", grades)
                .add("title", topic.title())
                .add("unit", topic.unit())
                .add("links", hung);
        return topic.subject() == null
                ? json
                : json.add("subject", topic.subject().name());
    }

    static DayState read(JsonObject json) {
        Channel channel = new Channel(json.getString("channel"));
        LocalDate day = LocalDate.parse(json.getString("day"));
        List<JsonObject> all = json.getJsonArray("airings").getValuesAs(JsonObject.class);
        return new DayState(
                channel,
                day,
                all.stream().map(one -> airing(one, channel, day)).toList(),
                all.stream().flatMap(one -> links(one).stream()).toList());
    }

    private static Airing airing(JsonObject json, Channel channel, LocalDate day) {
        String subject = json.getString("subject", null);
        return new Airing(
                UUID.fromString(json.getString("id")),
                new Slot(channel, day, LocalTime.parse(json.getString("from")), LocalTime.parse(json.getString("to"))),
                new Topic(
                        json.getJsonArray("grades").getValuesAs(JsonString.class).stream()
                                .map(grade -> Grade.valueOf(grade.getString()))
                                .collect(Collectors.toSet()),
                        subject == null ? null : SubjectGroup.valueOf(subject),
                        json.getString("title"),
                        json.getString("unit")));
    }

    private static List<Link> links(JsonObject json) {
        UUID airing = UUID.fromString(json.getString("id"));
        return json.getJsonArray("links").getValuesAs(JsonObject.class).stream()
                .map(one -> new Link(
                        airing, LinkRole.valueOf(one.getString("role")), UUID.fromString(one.getString("target"))))
                .toList();
    }
}
