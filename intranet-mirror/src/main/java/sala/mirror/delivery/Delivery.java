package sala.mirror.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictLinks;
import sala.mirror.district.Patience;
import sala.mirror.district.SyncState;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;
import sala.usage.Statements;
import sala.usage.Statements.Stored;

/** At a school: sends the statements that the district does not have yet, batch by batch. */
@Singleton
public class Delivery {

    /** Some 20 KB packed, which a satellite line carries in a second. */
    private static final int BATCH = 500;

    private final DistrictLinks links;
    private final Statements statements;

    @Inject
    public Delivery(DistrictLinks links, Statements statements) {
        this.links = links;
        this.statements = statements;
    }

    /** How many statements wait. */
    public long waiting() {
        return statements.countAfter(acknowledged());
    }

    /**
     * Called outside a transaction, by one thread at a time.
     *
     * @return how many were sent
     */
    public long deliver(DistrictDoor district, Progress progress) {
        long sent = 0;
        List<Stored> next = statements.after(acknowledged(), BATCH);
        while (!next.isEmpty()) {
            long total = sent + waiting();
            progress.at(new Step(Phase.RECORDS, sent, total));
            send(district, batch(next));
            sent += next.size();
            progress.at(new Step(Phase.RECORDS, sent, Math.max(sent, total)));
            next = statements.after(acknowledged(), BATCH);
        }
        return sent;
    }

    private void send(DistrictDoor district, Batch batch) {
        byte[] bytes = batch.write();
        long acknowledged = new Patience(district.limits()).with(() -> ask(district, bytes));
        if (acknowledged < batch.upTo()) {
            throw new DeliveryStuck();
        }
        links.acknowledged(acknowledged);
    }

    private static long ask(DistrictDoor district, byte[] batch) throws IOException {
        Question question = Question.fresh(Intake.STATEMENTS);
        Ask ask = Ask.post("mirror/statements?nonce=" + question.nonce(), batch, "application/gzip");
        SignedAnswer answer = district.ask(ask, question);
        return answer.number("acknowledged");
    }

    private static Batch batch(List<Stored> stored) {
        return new Batch(
                stored.get(stored.size() - 1).position(),
                stored.stream().map(Stored::statement).toList());
    }

    private long acknowledged() {
        return links.state().map(SyncState::acknowledged).orElse(0L);
    }
}
