package sala.web.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.Actor;
import sala.access.Role;
import sala.account.RolePlaces;
import sala.fault.Invalid;
import sala.web.page.Choice;
import sala.web.page.Form;
import sala.web.page.Reader;

/** What the page for a new account asks, as far as that is known already. */
@Singleton
public class NewPersonPage {

    private final PersonPage page;
    private final Places places;
    private final Reader reader;

    @Inject
    public NewPersonPage(PersonPage page, Places places, Reader reader) {
        this.page = page;
        this.places = places;
        this.reader = reader;
    }

    Asked of(Form typed) {
        Actor actor = reader.actor();
        List<Choice> schools = places.schools(actor);
        UUID school = school(typed).or(() -> Places.only(schools)).orElse(null);
        List<Choice> roles = page.roles(actor, school);
        Role role = role(typed, roles);
        Form form = typed.with("role", role.name()).with("school", school == null ? "" : school.toString());
        return new Asked(form, roles, schools, places.rooms(actor, school), role);
    }

    private static Role role(Form typed, List<Choice> roles) {
        return roles.stream()
                .map(Choice::value)
                .filter(typed.text("role")::equals)
                .findFirst()
                .map(Role::valueOf)
                .orElse(Role.PUPIL);
    }

    private static Optional<UUID> school(Form typed) {
        try {
            return typed.id("school");
        } catch (Invalid noId) {
            return Optional.empty();
        }
    }

    /** The form, and what there is to choose from. */
    public record Asked(Form form, List<Choice> roles, List<Choice> schools, List<Choice> rooms, Role role) {

        /** Whether the school is still to be chosen, or could be another one. */
        public boolean asksSchool() {
            return RolePlaces.isOfSchools(role) && schools.size() > 1;
        }

        /** Whether nothing more can be said before a school is chosen. */
        public boolean lacksSchool() {
            return asksSchool() && form.text("school").isEmpty();
        }

        /** Whether the person belongs into a class, or may. */
        public boolean asksRoom() {
            return role == Role.PUPIL || role == Role.TEACHER;
        }

        /** Whether there is no class yet into which a pupil could be put. */
        public boolean lacksRoom() {
            return role == Role.PUPIL && rooms.isEmpty();
        }
    }
}
