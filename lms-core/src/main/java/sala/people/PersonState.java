package sala.people;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonCollectors;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sala.access.Grant;
import sala.access.Role;

/** A person as JSON, as far as one school is concerned; the same person always gives the same JSON. */
final class PersonState {

    private PersonState() {}

    static JsonObject of(Person person, UUID school, Set<Role> roles) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("username", person.username())
                .add("prefix", person.name().prefix())
                .add("givenName", person.name().given())
                .add("familyName", person.name().family())
                .add("passwordHash", person.passwordHash())
                .add("language", person.language().name())
                .add("active", person.active())
                .add("grants", grants(person, school, roles));
        if (person.firstPassword()) {
            json.add("firstPassword", true);
        }
        Optional.ofNullable(person.graduated()).ifPresent(year -> json.add("graduated", year));
        return json.build();
    }

    static Person read(UUID id, JsonObject state) {
        Person person =
                new Person(id, new Username(state.getString("username")), name(state), state.getString("passwordHash"));
        person.speak(Language.valueOf(state.getString("language")));
        write(state, person);
        return person;
    }

    /** All but the language, which people choose where they are. */
    static void write(JsonObject state, Person person) {
        person.signInAs(new Username(state.getString("username")));
        person.rename(name(state));
        person.followPassword(state.getString("passwordHash"), state.getBoolean("firstPassword", false));
        if (state.getBoolean("active")) {
            person.activate();
        } else if (state.containsKey("graduated")) {
            person.graduate(state.getInt("graduated"));
        } else {
            person.deactivate();
        }
        follow(grants(state), person);
    }

    private static void follow(Set<Grant> grants, Person person) {
        person.grants().stream().filter(held -> !grants.contains(held)).forEach(person::take);
        grants.forEach(person::give);
    }

    private static PersonName name(JsonObject state) {
        return new PersonName(state.getString("prefix"), state.getString("givenName"), state.getString("familyName"));
    }

    private static JsonArray grants(Person person, UUID school, Set<Role> roles) {
        return person.grants().stream()
                .filter(grant -> school.equals(grant.school()) && roles.contains(grant.role()))
                .map(PersonState::grant)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .collect(JsonCollectors.toJsonArray());
    }

    private static JsonObject grant(Grant grant) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("role", grant.role().name())
                .add("school", String.valueOf(grant.school()));
        Optional.ofNullable(grant.classroom()).ifPresent(classroom -> json.add("classroom", classroom.toString()));
        return json.build();
    }

    private static Set<Grant> grants(JsonObject state) {
        return state.getJsonArray("grants").getValuesAs(JsonObject.class).stream()
                .map(grant ->
                        new Grant(Role.valueOf(grant.getString("role")), id(grant, "school"), id(grant, "classroom")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable UUID id(JsonObject json, String name) {
        return json.containsKey(name) ? UUID.fromString(json.getString(name)) : null;
    }
}
