package sala.mirror.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.mirror.disk.DiskFolder;
import sala.mirror.disk.DiskRefused;
import sala.mirror.disk.OfferNote;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.Host;
import sala.mirror.identity.PublicKeys;
import sala.sql.Transactions;

/** At the district: takes what a school left on a disk that came back; what came by line counts once all the same. */
@Singleton
public class CarriedOffers {

    private static final int PIECE = 512 << 10;
    private static final int MOST_NOTE = 8 << 20;
    private static final Logger LOG = LoggerFactory.getLogger(CarriedOffers.class);

    private final Host self;
    private final OfferDesk desk;
    private final OfferNews news;
    private final Transactions transactions;

    @Inject
    public CarriedOffers(Host self, OfferDesk desk, OfferNews news, Transactions transactions) {
        this.transactions = transactions;
        this.self = self;
        this.desk = desk;
        this.news = news;
    }

    /** Harmless when there is nothing, or nothing to be believed; leaves what the school is to know. */
    public void exchange(DiskFolder disk, SchoolNode node) throws IOException {
        Optional<InputStream> sealed = disk.offers(self.identity().sealing().getPrivate());
        if (sealed.isPresent()) {
            try (DataInputStream in = new DataInputStream(sealed.get())) {
                takeAll(in, node);
            } catch (IOException | Fault damaged) {
                LOG.warn("offers on {} cannot be read to their end", disk.path(), damaged);
            }
        }
        disk.writeOfferWords(OfferNote.signWords(
                node.school().toString(),
                transactions.get(() -> news.words(node)).toString(),
                self.identity().signing().getPrivate()));
    }

    private void takeAll(DataInputStream in, SchoolNode node) throws IOException {
        PublicKey key = PublicKeys.read(node.key()).orElseThrow(() -> new DiskRefused(DiskRefused.FORGED));
        for (Optional<OfferNote> note = note(in, key); note.isPresent(); note = note(in, key)) {
            take(note.get(), in, node);
        }
    }

    private static Optional<OfferNote> note(DataInputStream in, PublicKey key) throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException end) {
            return Optional.empty();
        }
        if (length < 0 || length > MOST_NOTE) {
            throw new IOException("no offer");
        }
        return Optional.of(OfferNote.open(new String(in.readNBytes(length), StandardCharsets.US_ASCII), key));
    }

    private void take(OfferNote note, DataInputStream in, SchoolNode node) throws IOException {
        byte[] record = note.record().getBytes(StandardCharsets.UTF_8);
        Word word = desk.hear(node, record);
        long at = note.from();
        for (long left = note.length(); left > 0; ) {
            byte[] piece = in.readNBytes((int) Math.min(PIECE, left));
            if (piece.length == 0) {
                throw new EOFException();
            }
            word = taken(node, word, at, piece);
            at += piece.length;
            left -= piece.length;
        }
        desk.hear(node, record);
    }

    /** What is here already is passed over; where something between is missing, the line has to bring it. */
    private Word taken(SchoolNode node, Word word, long at, byte[] piece) {
        long here = word.received() - at;
        if (word.stage() != Stage.SENDING || here < 0 || here >= piece.length) {
            return word;
        }
        byte[] rest = java.util.Arrays.copyOfRange(piece, (int) here, piece.length);
        return desk.take(node, word.thing(), word.received(), rest);
    }
}
