package sala.web.school;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sala.account.TermPlan;
import sala.account.TermPlan.Line;
import sala.account.TermPlan.Way;
import sala.fault.Invalid;
import sala.people.Person;
import sala.school.Classroom;
import sala.school.Grade;
import sala.web.page.Form;

/** The plan as it is typed: for each class where it goes, and who stays. */
final class YearForm {

    static final String OUT = "OUT";
    static final String NOT = "NOT";

    private YearForm() {}

    static TermPlan read(YearView view, Form form) {
        List<Line> lines =
                view.rooms().stream().map(room -> line(view, room, form)).toList();
        return new TermPlan(view.school().id(), view.term(), lines);
    }

    private static Line line(YearView view, Classroom room, Form form) {
        String way = form.text("way-" + room.id());
        if (way.isEmpty() || way.equals(NOT)) {
            return new Line(room.id(), Way.NOT, null, room.room(), Set.of());
        }
        Set<UUID> staying = staying(view, room, form);
        if (way.equals(OUT)) {
            return new Line(room.id(), Way.OUT, null, room.room(), staying);
        }
        String field = "room-" + room.id();
        int number = form.whole(field).orElseThrow(() -> new Invalid(field, "field.required"));
        if (number < 1 || number > 99) {
            throw new Invalid(field, "classroom.room");
        }
        Grade grade = form.choice("way-" + room.id(), Grade.class).orElseThrow();
        return new Line(room.id(), Way.ON, grade, number, staying);
    }

    private static Set<UUID> staying(YearView view, Classroom room, Form form) {
        Set<UUID> staying = new HashSet<>(form.ids("stay"));
        staying.retainAll(view.pupils(room).stream().map(Person::id).toList());
        return staying;
    }
}
