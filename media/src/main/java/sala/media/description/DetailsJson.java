package sala.media.description;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** {@link MediaDetails} as JSON, as they travel to schools, stand in the history, and wait for approval. */
public final class DetailsJson {

    private DetailsJson() {}

    public static JsonObject write(MediaDetails details) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("title", details.title())
                .add("description", details.description())
                .add("language", details.terms().language())
                .add("licence", details.terms().licence().name())
                .add("source", details.terms().source().name())
                .add("endUser", details.terms().endUser().name())
                .add("card", CardJson.write(details.card()));
        JsonArrayBuilder grades = Json.createArrayBuilder();
        details.orderedGrades().forEach(grade -> grades.add(grade.name()));
        json.add("grades", grades);
        if (details.subject() != null) {
            json.add("subject", details.subject().name());
        }
        return json.build();
    }

    /** What was written before there were cards has an empty one; and before there were end users, learners. */
    public static MediaDetails read(JsonObject json) {
        Set<Grade> grades = json.getJsonArray("grades").getValuesAs(JsonString.class).stream()
                .map(name -> Grade.valueOf(name.getString()))
                .collect(Collectors.toSet());
        String subject = json.getString("subject", null);
        return new MediaDetails(
                json.getString("title"),
                json.getString("description"),
                subject == null ? null : SubjectGroup.valueOf(subject),
                grades,
                new MediaDetails.Terms(
                        json.getString("language"),
                        Licence.valueOf(json.getString("licence")),
                        MediaSource.valueOf(json.getString("source")),
                        EndUser.valueOf(json.getString("endUser", EndUser.LEARNER.name()))),
                json.containsKey("card") ? CardJson.read(json.getJsonObject("card")) : Card.EMPTY);
    }

    public static MediaDetails read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return read(reader.readObject());
        }
    }
}
