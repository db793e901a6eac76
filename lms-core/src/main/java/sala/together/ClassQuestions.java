package sala.together;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sala.access.Actor;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.fault.Required;
import sala.sql.Row;
import sala.sql.Sql;
import sala.together.ClassQuestion.Way;

/** Questions in class sessions: each tap is kept at once. They stay at this node, and give nobody a score. */
@Singleton
@Transactional
public class ClassQuestions {

    private static final String KIND = "class-question";
    private static final int FEWEST = 2;
    private static final int MOST = 5;
    private static final int MOST_HANDS = 99;

    private final ClassSessions sessions;
    private final Roll roll;
    private final Sql sql;
    private final Clock clock;

    @Inject
    public ClassQuestions(ClassSessions sessions, Roll roll, Sql sql, Clock clock) {
        this.sessions = sessions;
        this.roll = roll;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws Invalid when there are not from 2 to 5 choices */
    public UUID ask(Actor actor, UUID session, String words, Way way, int choices) {
        sessions.toChange(actor, session).requireOpen();
        if (choices < FEWEST || choices > MOST) {
            throw new Invalid("choices", "class-session.choices");
        }
        UUID id = UUID.randomUUID();
        sql.update(
                "insert into class_question (id, session, words, way, choices, hands, by, at)"
                        + " values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)",
                id,
                session,
                Required.optionalText("words", words, 300),
                way,
                choices,
                json(Collections.nCopies(choices, 0)),
                actor.person(),
                clock.instant());
        return id;
    }

    /** So many hands were raised for this choice. */
    public void hands(Actor actor, UUID question, int choice, int count) {
        ClassQuestion asked = toChange(actor, question);
        List<Integer> hands = new ArrayList<>(asked.hands());
        hands.set(choice(asked, choice), Math.max(0, Math.min(MOST_HANDS, count)));
        sql.update("update class_question set hands = ?::jsonb where id = ?", json(hands), question);
    }

    /** A pupil shows this choice; the same one again is none. Whoever shows a card is there. */
    public void card(Actor actor, UUID question, UUID pupil, int choice) {
        ClassQuestion asked = toChange(actor, question);
        ClassSession session = sessions.get(actor, asked.session());
        if (roll.of(session).stream().noneMatch(attendee -> attendee.person().equals(pupil))) {
            throw new NotFound("person");
        }
        Integer before = asked.cards().get(pupil);
        sql.update("delete from class_answer where question = ? and person = ?", question, pupil);
        if (before == null || before != choice) {
            sql.update(
                    "insert into class_answer (question, person, choice, at) values (?, ?, ?, ?)",
                    question,
                    pupil,
                    choice(asked, choice),
                    clock.instant());
        }
    }

    /** Which one is right; the same one again is none. */
    public void correct(Actor actor, UUID question, int choice) {
        ClassQuestion asked = toChange(actor, question);
        sql.update(
                "update class_question set correct = ? where id = ?",
                asked.isCorrect(choice) ? null : choice(asked, choice),
                question);
    }

    /** Those of a session, the newest first. */
    public List<ClassQuestion> of(Actor actor, UUID session) {
        sessions.get(actor, session);
        return sql.list(this::read, "select * from class_question where session = ? order by at desc, id", session);
    }

    private ClassQuestion toChange(Actor actor, UUID question) {
        ClassQuestion found = sql.first(this::read, "select * from class_question where id = ? for update", question)
                .orElseThrow(() -> new NotFound(KIND));
        sessions.get(actor, found.session());
        return found;
    }

    private static int choice(ClassQuestion question, int choice) {
        if (choice < 0 || choice >= question.choices()) {
            throw new Invalid("choice", "class-session.choices");
        }
        return choice;
    }

    private ClassQuestion read(Row row) throws SQLException {
        long correct = row.textOrNull("correct") == null ? -1 : row.number("correct");
        return new ClassQuestion(
                row.id("id"),
                row.id("session"),
                row.text("words"),
                Way.valueOf(row.text("way")),
                row.integer("choices"),
                correct < 0 ? null : (Integer) (int) correct,
                row.json("hands").getJsonArray("counts").getValuesAs(JsonNumber::intValue),
                cards(row.id("id")),
                row.instant("at"));
    }

    private Map<UUID, Integer> cards(UUID question) {
        Map<UUID, Integer> cards = new HashMap<>();
        sql.list(
                row -> cards.put(row.id("person"), row.integer("choice")),
                "select person, choice from class_answer where question = ?",
                question);
        return cards;
    }

    private static JsonObject json(List<Integer> counts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        counts.forEach(array::add);
        return Json.createObjectBuilder().add("counts", array).build();
    }
}
