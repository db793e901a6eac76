package sala.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
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
    private boolean closed;

    /** At a school's node: whether the district knows this class. */
    @Column(name = "of_district")
    private boolean ofDistrict;

    protected Classroom() {}

    /**
     * A class with the id that follows from its place, so that the district and the school, which know nothing of each
     * other while the line is cut, make the same class and not two.
     *
     * @throws Invalid when the room is not from 1 to 99
     */
    public static Classroom at(UUID school, Term term, Grade grade, int room) {
        String place = "classroom/" + school + "/" + term.year() + "/" + term.number() + "/" + grade + "/" + room;
        return new Classroom(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)), school, term, grade, room);
    }

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

    /** Given up, or made by mistake: nobody is put into it any more; what pupils did there stays. */
    public void close() {
        closed = true;
    }

    public void reopen() {
        closed = false;
    }

    public boolean closed() {
        return closed;
    }

    /** Takes the district's word, which counts for this class from now on. */
    void follow(boolean closedThere) {
        ofDistrict = true;
        closed = closedThere;
    }

    /** At a school's node: whether the district knows this class, and its word counts (docs/adr/0088). */
    public boolean isOfDistrict() {
        return ofDistrict;
    }

    /** As on the door: {@code ป.4/1}. */
    public String name() {
        return grade.thai() + "/" + room;
    }

    public Scope scope() {
        return Scope.classroom(school, id);
    }
}
