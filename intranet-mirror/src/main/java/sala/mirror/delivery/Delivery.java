package sala.mirror.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import sala.mirror.batch.SignedBatch;
import sala.mirror.batch.UnreadableBatch;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.DistrictRefused;
import sala.mirror.district.Patience;
import sala.mirror.progress.Progress;
import sala.mirror.progress.Progress.Phase;
import sala.mirror.progress.Progress.Step;
import sala.mirror.protocol.Question;

/** At a school: sends the batches that the district does not have yet, one after the other. */
@Singleton
public class Delivery {

    /** As often as the district may ask for others before it is taken to be going in circles. */
    private static final int MOST_DETOURS = 3;

    private final Outbox outbox;

    @Inject
    public Delivery(Outbox outbox) {
        this.outbox = outbox;
    }

    /** How many records wait. */
    public long waiting() {
        return outbox.waiting();
    }

    /**
     * Called outside a transaction, by one thread at a time.
     *
     * @return how many were sent
     */
    public long deliver(DistrictDoor district, Progress progress) {
        long sent = 0;
        int detours = 0;
        Optional<SignedBatch> next = outbox.next();
        while (next.isPresent()) {
            long before = waiting();
            long total = sent + before;
            progress.at(new Step(Phase.RECORDS, sent, total));
            send(district, next.get());
            long taken = before - waiting();
            detours = taken > 0 ? 0 : detours + 1;
            if (detours > MOST_DETOURS) {
                throw new DeliveryStuck();
            }
            sent += Math.max(0, taken);
            progress.at(new Step(Phase.RECORDS, sent, Math.max(sent, total)));
            next = outbox.next();
        }
        return sent;
    }

    private void send(DistrictDoor district, SignedBatch batch) {
        try {
            outbox.hear(new Patience(district.limits()).with(() -> ask(district, batch.bytes())));
        } catch (DistrictRefused refused) {
            if (!refused.says(UnreadableBatch.CODE)) {
                throw refused;
            }
            // what lies here has rotted: it is written anew
            outbox.beginEpoch();
        }
    }

    private static Receipt ask(DistrictDoor district, byte[] batch) throws IOException {
        Question question = Question.fresh(Receipt.KIND);
        Ask ask = Ask.post("mirror/usage?nonce=" + question.nonce(), batch, "application/octet-stream");
        return Receipt.of(district.ask(ask, question));
    }
}
