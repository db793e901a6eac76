package sala.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.UUID;
import sala.access.Scope;
import sala.fault.Invalid;

/** A class of pupils in one term, such as ป.4/1; next year's ป.4/1 is another one. */
@Entity
@Table(name = "classroom")
public class Classroom {

    static final Comparator<Classroom> NEWEST_TERM_THEN_YOUNGEST = Comparator.<Classroom>comparingInt(c -> -c.year)
            .thenComparingInt(c -> -c.term)
            .thenComparing(Classroom::grade)
            .thenComparingInt(Classroom::room);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID school;

    @Column(name = "academic_year")
    private int year;

    private int term;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private int room;

    protected Classroom() {}

    /** @throws Invalid when the room is not from 1 to 99 */
    public Classroom(UUID id, UUID school, Term term, Grade grade, int room) {
        this.id = id;
        this.school = school;
        place(term, grade, room);
    }

    /** @throws Invalid when the room is not from 1 to 99 */
    public final void place(Term newTerm, Grade newGrade, int newRoom) {
        if (newRoom < 1 || newRoom > 99) {
            throw new Invalid("room", "classroom.room");
        }
        year = newTerm.year();
        term = newTerm.number();
        grade = newGrade;
        room = newRoom;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID school() {
        return school;
    }

    public Term term() {
        return new Term(year, term);
    }

    public Grade grade() {
        return grade;
    }

    public int room() {
        return room;
    }

    /** As on the door: {@code ป.4/1}. */
    public String name() {
        return grade.thai() + "/" + room;
    }

    public Scope scope() {
        return Scope.classroom(school, id);
    }
}
