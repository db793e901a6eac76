package sala.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import sala.citizen.CitizenId;
import sala.citizen.CitizenIds;
import sala.sql.Sql;

/** What schools' registers say of people beside their accounts; kept at this node alone. */
@Singleton
public class Registers {

    private final Sql sql;
    private final CitizenIds citizenIds;

    @Inject
    public Registers(Sql sql, CitizenIds citizenIds) {
        this.sql = sql;
        this.citizenIds = citizenIds;
    }

    /** Whom a school knows under this number. */
    Optional<UUID> numbered(UUID school, String number) {
        return sql.first(
                row -> row.id("person"),
                "select person from school_number where school = ? and number = ?",
                school,
                number);
    }

    /** Whose the citizen id is. */
    Optional<UUID> find(CitizenId id) {
        return citizenIds.find(id);
    }

    /** @throws CitizenIdTaken when somebody else has it */
    void keep(UUID person, CitizenId id) {
        if (find(id).filter(other -> !other.equals(person)).isPresent()) {
            throw new CitizenIdTaken();
        }
        citizenIds.keep(person, id);
    }

    void keep(UUID person, Standing standing) {
        if (!standing.number().isEmpty()) {
            number(person, UUID.fromString(standing.school()), standing.number());
        }
        if (!standing.birth().isEmpty()) {
            sql.update(
                    "insert into birthday (person, day) values (?, ?::date) on conflict (person) do update set day = excluded.day",
                    person,
                    standing.birth());
        }
    }

    /** A number that is given again is no longer that of whoever had it. */
    private void number(UUID person, UUID school, String number) {
        sql.update("delete from school_number where school = ? and number = ? and person <> ?", school, number, person);
        sql.update(
                "insert into school_number (school, number, person) values (?, ?, ?)"
                        + " on conflict (person, school) do update set number = excluded.number",
                school,
                number,
                person);
    }
}
