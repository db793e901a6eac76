package sala.roster;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sala.people.PersonName;

/**
 * What is known of somebody at a school, or shall be.
 *
 * @param number under which the school knows the person; empty for none
 * @param birth as {@code 2013-01-12}; empty where it is not known
 * @param school its id; empty for nobody's
 * @param room {@code 2569/1 P4/1}: year, term, grade and room; empty without a class
 * @param citizenId masked; empty where none is known
 */
public record Standing(
        PersonName name, String number, String birth, String school, String room, String citizenId, boolean active) {

    /** What a school's register says beside the account; kept at this node alone. */
    private static final List<String> OF_THE_REGISTER = List.of("number", "birth", "citizenId");

    JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("active", active);
        fields().forEach(json::add);
        return json.build();
    }

    static Standing of(JsonObject json) {
        return new Standing(
                new PersonName(json.getString("prefix"), json.getString("given"), json.getString("family")),
                json.getString("number"),
                json.getString("birth"),
                json.getString("school"),
                json.getString("room"),
                json.getString("citizenId"),
                json.getBoolean("active"));
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("prefix", name.prefix());
        fields.put("given", name.given());
        fields.put("family", name.family());
        fields.put("number", number);
        fields.put("birth", birth);
        fields.put("citizenId", citizenId);
        fields.put("school", school);
        fields.put("room", room);
        return fields;
    }

    /** What is different in the other one, in the order of a list. */
    public List<Difference> to(Standing other) {
        List<Difference> differences = new ArrayList<>();
        Map<String, String> next = other.fields();
        fields().forEach((field, from) -> {
            String to = next.getOrDefault(field, "");
            if (!Objects.equals(from, to)) {
                differences.add(new Difference(field, from, to));
            }
        });
        if (active != other.active) {
            differences.add(new Difference("active", String.valueOf(active), String.valueOf(other.active)));
        }
        return differences;
    }

    /**
     * One thing that changes.
     *
     * @param field such as {@code given}; the last part of the key of its word
     */
    public record Difference(String field, String from, String to) {

        boolean isOfTheAccount() {
            return !OF_THE_REGISTER.contains(field);
        }

        boolean isMove() {
            return field.equals("room") || field.equals("school");
        }
    }
}
