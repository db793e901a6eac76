package sala.web.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sala.access.Grant;
import sala.access.Role;
import sala.account.Given;
import sala.account.NewUsernames;
import sala.account.RolePlaces;
import sala.fault.Invalid;
import sala.people.Language;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;
import sala.web.page.Form;

/** The fields in which an account is described. */
final class PersonForm {

    /** Before anything was done with the account at this node. */
    static final Instant LONG_AGO = Instant.EPOCH;

    private PersonForm() {}

    static Form showing(Person person) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", String.valueOf(person.version()));
        values.put("prefix", person.name().prefix());
        values.put("givenName", person.name().given());
        values.put("familyName", person.name().family());
        values.put("username", person.username());
        values.put("language", person.language().name());
        return Form.showing(values);
    }

    static Given read(Form form) {
        form.require("givenName", "familyName", "username");
        return new Given(name(form), new Username(form.text("username")), language(form));
    }

    /** Without a user name one is made. */
    static Given read(Form form, Grant grant, NewUsernames usernames) {
        form.require("givenName", "familyName");
        PersonName name = name(form);
        Username username =
                form.text("username").isEmpty() ? usernames.propose(grant) : new Username(form.text("username"));
        return new Given(name, username, language(form));
    }

    static Grant grant(Form form, RolePlaces places) {
        Role role = form.choice("role", Role.class).orElseThrow(() -> new Invalid("role", "field.required"));
        Optional<UUID> school = form.id("school");
        return places.grant(role, school.orElse(null), form.id("classroom").orElse(null));
    }

    private static PersonName name(Form form) {
        return new PersonName(form.text("prefix"), form.text("givenName"), form.text("familyName"));
    }

    private static Language language(Form form) {
        return form.choice("language", Language.class).orElse(Language.THAI);
    }
}
