package sala.mirror.offering;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.blob.BlobStore;
import sala.blob.NoSuchBlob;
import sala.mirror.district.Ask;
import sala.mirror.district.DistrictDoor;
import sala.mirror.district.Lines;
import sala.mirror.offer.Offer;
import sala.mirror.offer.OfferDesk;
import sala.mirror.offer.OfferTexts;
import sala.mirror.offer.OfferUp;
import sala.mirror.offer.Offers;
import sala.mirror.offer.Stage;
import sala.mirror.profile.LinkProfile;
import sala.mirror.protocol.Question;

/**
 * At a school: tells the district of what is offered here, and sends the files piece by piece. Whatever ends it, the
 * next round asks the district how far it is and goes on there.
 */
@Singleton
public class OfferRound {

    private static final String OCTETS = "application/octet-stream";
    private static final Logger LOG = LoggerFactory.getLogger(OfferRound.class);

    private final Lines lines;
    private final Offers offers;
    private final OfferUp up;
    private final BlobStore blobs;
    private final UpwardPace pace;

    @Inject
    public OfferRound(Lines lines, Offers offers, OfferUp up, BlobStore blobs, UpwardPace pace) {
        this.lines = lines;
        this.offers = offers;
        this.up = up;
        this.blobs = blobs;
        this.pace = pace;
    }

    /** Called outside a transaction, by one thread at a time. */
    public void run() throws IOException {
        Optional<DistrictDoor> district = offers.waiting() == 0 ? Optional.empty() : lines.toDistrict();
        if (district.isPresent()) {
            for (Offer offer : offers.toTell()) {
                goOn(district.get(), offer);
            }
        }
    }

    private void goOn(DistrictDoor district, Offer offer) throws IOException {
        if (offer.stage() == Stage.TAKING_BACK) {
            ask(district, "mirror/offers/" + offer.thing() + "/back?", new byte[0], 0);
            return;
        }
        Offer now = told(district, offer);
        while (now.stage() == Stage.SENDING && now.rest() > 0 && now.fault().isEmpty() && sent(district, now)) {
            now = again(now);
        }
        if (now.stage() == Stage.SENDING && now.rest() == 0) {
            told(district, now);
        }
    }

    /** What the district has heard whole before, it is only reminded of. */
    private Offer told(DistrictDoor district, Offer offer) throws IOException {
        if (offer.stage() == Stage.WAITING) {
            ask(district, "mirror/offers?", OfferTexts.whole(offer), 0);
        } else {
            ask(district, "mirror/offers?", OfferTexts.brief(offer), 0);
        }
        return again(offer);
    }

    /** Whether there was a piece to send, and it may go now. */
    private boolean sent(DistrictDoor district, Offer offer) throws IOException {
        long bits = pace.bitsPerSecond();
        if (bits == 0) {
            return false;
        }
        byte[] piece = piece(offer, UpwardPace.piece(bits));
        if (piece.length == 0) {
            up.fileIsGone(offer.thing());
            return false;
        }
        String target = "mirror/offers/" + offer.thing() + "/bytes?from=" + offer.received() + "&";
        ask(district, target, piece, bits == LinkProfile.NO_LIMIT ? 0 : bits);
        pace.used(piece.length);
        return again(offer).received() > offer.received();
    }

    private void ask(DistrictDoor district, String target, byte[] body, long bitsPerSecond) throws IOException {
        Question question = Question.fresh(OfferDesk.QUESTION);
        Ask ask = Ask.post(target + "nonce=" + question.nonce(), body, OCTETS).paced(bitsPerSecond);
        up.hear(district.ask(ask, question));
    }

    private Offer again(Offer offer) {
        return offers.find(offer.thing()).orElse(offer);
    }

    /** Empty when the file is no longer here, or shorter than it was. */
    private byte[] piece(Offer offer, int most) throws IOException {
        try (SeekableByteChannel file = blobs.open(offer.what().file().hash())) {
            ByteBuffer piece = ByteBuffer.allocate((int) Math.min(most, offer.rest()));
            file.position(offer.received());
            while (piece.hasRemaining() && file.read(piece) >= 0) {
                // reads on
            }
            return Arrays.copyOf(piece.array(), piece.position());
        } catch (NoSuchBlob gone) {
            LOG.warn("the file of {} is gone", offer.thing());
            return new byte[0];
        }
    }
}
