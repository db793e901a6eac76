package sala.web.school;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import sala.account.TermTurn;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Grade;
import sala.school.School;
import sala.school.Term;
import sala.web.page.Choice;
import sala.web.page.Form;

/**
 * The classes of the term that ends, and what was done in earlier years.
 *
 * @param pupils by class
 * @param undoable those of the turns that can be undone
 */
public record YearView(
        School school,
        Term term,
        List<Choice> terms,
        List<Classroom> rooms,
        Map<UUID, List<Person>> pupils,
        List<TermTurn> turns,
        List<UUID> undoable) {

    public String termKey() {
        return SchoolPage.key(term);
    }

    public List<Person> pupils(Classroom room) {
        return pupils.getOrDefault(room.id(), List.of());
    }

    /** Whether a school year ends with it. */
    public boolean endsYear() {
        return term.number() == 2;
    }

    /** What most schools do. */
    Form proposal() {
        Map<String, String> values = new TreeMap<>();
        values.put("term", termKey());
        rooms.forEach(room -> {
            values.put("way-" + room.id(), way(room));
            values.put("room-" + room.id(), String.valueOf(room.room()));
        });
        return Form.showing(values);
    }

    private String way(Classroom room) {
        if (!endsYear()) {
            return room.grade().name();
        }
        return room.grade().endsALevel() && !goesOn(room)
                ? YearForm.OUT
                : room.grade().next().map(Grade::name).orElse(YearForm.OUT);
    }

    /** Whether the school has the next grade, too. */
    private boolean goesOn(Classroom room) {
        return room.grade()
                .next()
                .filter(next -> rooms.stream().anyMatch(other -> other.grade() == next))
                .isPresent();
    }
}
