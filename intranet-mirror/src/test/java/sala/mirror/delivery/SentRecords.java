package sala.mirror.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import sala.mirror.batch.SignedBatch;
import sala.mirror.bench.SchoolDays;
import sala.mirror.node.JoinedNodes;
import sala.usage.Kind;
import sala.usage.Setting;
import sala.usage.Statement;
import sala.usage.StatementDraft;
import sala.usage.Thing;
import sala.usage.Verb;

/** A joined school whose records go up, and what it and the district have of them. */
abstract class SentRecords extends JoinedNodes {

    SchoolDays days;

    @BeforeEach
    void makeDays() {
        days = new SchoolDays(id, 1);
    }

    void record(int many) {
        List<Statement> next = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            next.add(days.next());
        }
        schoolDb.inTransaction(() -> school.statements.add(next));
    }

    StatementDraft answered(int points) {
        return StatementDraft.that(UUID.randomUUID(), Verb.PASSED, new Thing(UUID.randomUUID(), Kind.QUIZ, "แบบทดสอบ"))
                .in(Setting.ofPupil(id, UUID.randomUUID()))
                .scored(points, 20);
    }

    List<SignedBatch> disk() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        schoolDb.inTransaction(() -> school.outbox.write(file));
        ByteArrayInputStream in = new ByteArrayInputStream(file.toByteArray());
        List<SignedBatch> batches = new ArrayList<>();
        for (Optional<SignedBatch> next = BatchStream.read(in); next.isPresent(); next = BatchStream.read(in)) {
            batches.add(next.get());
        }
        return batches;
    }

    List<UUID> districtHas() {
        return district.statements.after(0, 100_000).stream()
                .map(stored -> stored.statement().id())
                .sorted()
                .toList();
    }

    List<UUID> schoolHas() {
        return school.statements.after(0, 100_000).stream()
                .map(stored -> stored.statement().id())
                .sorted()
                .toList();
    }
}
