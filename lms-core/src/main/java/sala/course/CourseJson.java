package sala.course;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonCollectors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.activity.Content;
import sala.approval.Approval;
import sala.approval.Decision;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** A course with its activities as JSON; the same course always gives the same JSON. */
final class CourseJson {

    private CourseJson() {}

    static JsonObject write(Course course) {
        CourseOutline outline = course.outline();
        Decision decision = course.decision();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("title", outline.title())
                .add("description", outline.description())
                .add("grade", outline.grade().name())
                .add("subject", outline.subject().name())
                .add("owner", course.origin().owner().toString())
                .add("state", course.state().name())
                .add("decidedBy", decision.by().toString())
                .add("decidedAt", decision.at().toString())
                .add("reason", decision.reason())
                .add("activities", activities(course));
        Optional.ofNullable(course.origin().homeSchool())
                .ifPresent(school -> json.add("homeSchool", school.toString()));
        return json.build();
    }

    static Course read(UUID id, JsonObject state) {
        Origin origin = new Origin(UUID.fromString(state.getString("owner")), id(state, "homeSchool"));
        Course course = new Course(id, outline(state), origin, decision(state));
        write(state, course);
        return course;
    }

    static void write(JsonObject state, Course course) {
        course.follow(outline(state), Approval.valueOf(state.getString("state")), decision(state));
        course.follow(state.getJsonArray("activities").getValuesAs((JsonObject json) -> draft(json)));
    }

    private static JsonArray activities(Course course) {
        return course.activities().stream().map(CourseJson::activity).collect(JsonCollectors.toJsonArray());
    }

    private static JsonObject activity(Activity activity) {
        List<String> references =
                activity.references().stream().map(UUID::toString).sorted().toList();
        return Json.createObjectBuilder()
                .add("id", activity.id().toString())
                .add("title", activity.title())
                .add("type", activity.type())
                .add("content", activity.content().json())
                .add("references", Json.createArrayBuilder(references))
                .build();
    }

    /** What all activities of the course show. */
    static Set<UUID> references(JsonObject state) {
        return state.getJsonArray("activities").getValuesAs(JsonObject.class).stream()
                .flatMap(activity -> referencesOf(activity).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> referencesOf(JsonObject activity) {
        return activity.getJsonArray("references").getValuesAs(JsonString::getString).stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private static NumberedDraft draft(JsonObject json) {
        ActivityDraft draft = new ActivityDraft(
                json.getString("title"),
                json.getString("type"),
                new Content(json.getJsonObject("content")),
                referencesOf(json));
        return new NumberedDraft(UUID.fromString(json.getString("id")), draft);
    }

    private static CourseOutline outline(JsonObject state) {
        return new CourseOutline(
                state.getString("title"),
                state.getString("description"),
                Grade.valueOf(state.getString("grade")),
                SubjectGroup.valueOf(state.getString("subject")));
    }

    private static Decision decision(JsonObject state) {
        return new Decision(
                UUID.fromString(state.getString("decidedBy")),
                Instant.parse(state.getString("decidedAt")),
                state.getString("reason"));
    }

    private static @Nullable UUID id(JsonObject json, String name) {
        return json.containsKey(name) ? UUID.fromString(json.getString(name)) : null;
    }
}
