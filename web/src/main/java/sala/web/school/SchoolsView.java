package sala.web.school;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import sala.school.School;
import sala.web.page.Choice;
import sala.web.page.Form;
import sala.web.page.Listing;

/** The schools that somebody looks for, with how many people each has. A district has some hundred. */
public record SchoolsView(
        List<School> schools,
        Form form,
        List<Choice> amphoes,
        List<Choice> networks,
        Map<UUID, Long> pupils,
        Map<UUID, Long> teachers,
        boolean mayKeep) {

    static SchoolsView of(
            List<School> all, Listing listing, Map<UUID, Long> pupils, Map<UUID, Long> teachers, boolean mayKeep) {
        List<School> found = all.stream()
                .filter(named(listing.filter("words").orElse("")))
                .filter(is(listing, "amphoe", school -> school.names().amphoe()))
                .filter(is(listing, "network", school -> school.names().network()))
                .toList();
        return new SchoolsView(
                found,
                listing.form("words", "amphoe", "network"),
                values(all, school -> school.names().amphoe()),
                values(all, school -> school.names().network()),
                pupils,
                teachers,
                mayKeep);
    }

    private static Predicate<School> named(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return school -> (school.code() + " " + school.names().thai() + " "
                        + school.names().english())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private static Predicate<School> is(Listing listing, String name, Function<School, String> value) {
        return school -> listing.filter(name).map(value.apply(school)::equals).orElse(true);
    }

    private static List<Choice> values(List<School> all, Function<School, String> value) {
        return all.stream()
                .map(value)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .map(one -> new Choice(one, one))
                .toList();
    }
}
