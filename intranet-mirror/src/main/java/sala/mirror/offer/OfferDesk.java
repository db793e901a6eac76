package sala.mirror.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sala.fault.Fault;
import sala.fault.FaultKind;
import sala.mirror.fleet.SchoolNode;
import sala.mirror.identity.Host;
import sala.mirror.protocol.Question;
import sala.mirror.protocol.SignedAnswer;
import sala.offer.OfferRefused;
import sala.offer.OfferSource;
import sala.offer.Verdict;
import sala.sql.Transactions;

/**
 * At the district: takes the offers of schools. A node tells of one, hears how many bytes of its file are here, and
 * sends the next ones, until all are; asking twice changes nothing. Each school's node is believed about its own things
 * alone.
 */
@Singleton
public class OfferDesk {

    /** The question to which {@link Word} is the answer. */
    public static final String QUESTION = "sala-offer";

    /** What waiting may help against. */
    private static final Set<FaultKind> PASSING =
            EnumSet.of(FaultKind.NO_SPACE, FaultKind.THROTTLED, FaultKind.UNAVAILABLE);

    /** Of one school at a time; the others wait there. */
    private static final int MOST_COMING = 100;

    private static final Logger LOG = LoggerFactory.getLogger(OfferDesk.class);

    private final Host self;
    private final IncomingOffers offers;
    private final OfferSources sources;
    private final Transactions transactions;

    @Inject
    public OfferDesk(Host self, IncomingOffers offers, OfferSources sources, Transactions transactions) {
        this.self = self;
        this.offers = offers;
        this.sources = sources;
        this.transactions = transactions;
    }

    /**
     * Hears of an offer; when all of its file is here it becomes what it is. Not within a transaction.
     *
     * @param body an {@link OfferRecord}
     * @return signed
     */
    public String hear(SchoolNode node, byte[] body, String nonce) {
        return answer(hear(node, body), nonce);
    }

    Word hear(SchoolNode node, byte[] body) {
        OfferRecord record = OfferRecord.read(body);
        Optional<IncomingOffer> known = offers.find(record.thing());
        if (known.filter(offer -> !offer.school().equals(node.school())).isPresent()) {
            return refused(record, OfferRefused.foreign());
        }
        if (record.what() != null && known.isEmpty() && offers.coming(node.school()) >= MOST_COMING) {
            return Word.tooMany(record.thing());
        }
        if (record.what() != null) {
            offers.note(node.school(), record, record.what());
            known = offers.find(record.thing());
        }
        return known.map(offer -> offer.revision() == record.revision() ? goOn(offer) : offer.word(Word.NOT_SAID))
                .orElseGet(() -> Word.unknown(record.thing()));
    }

    /**
     * Takes a piece of the file of an offer. Not within a transaction.
     *
     * @param from where the node believes that it begins
     * @return signed
     */
    public String take(SchoolNode node, UUID thing, long from, byte[] piece, String nonce) {
        return answer(take(node, thing, from, piece), nonce);
    }

    Word take(SchoolNode node, UUID thing, long from, byte[] piece) {
        IncomingOffer offer = own(node, thing);
        if (offer.stage() != Stage.SENDING) {
            return offer.word(Word.NOT_SAID);
        }
        return tried(offer, () -> {
            long safe = begin(offer);
            boolean fits = safe == from && piece.length <= offer.what().file().size() - from;
            return fits
                    ? source(offer).take(offer.school(), offer.what(), from, new ByteArrayInputStream(piece))
                    : safe;
        });
    }

    /** The school has taken it back; what is decided stays decided. Not within a transaction. */
    public String takeBack(SchoolNode node, UUID thing, String nonce) {
        Optional<IncomingOffer> known =
                offers.find(thing).filter(offer -> offer.school().equals(node.school()));
        return answer(
                known.map(offer -> transactions.get(() -> takenBack(offer))).orElseGet(() -> Word.unknown(thing)),
                nonce);
    }

    private Word takenBack(IncomingOffer offer) {
        source(offer)
                .takenBack(offer.school(), offer.what().thing(), offer.what().by());
        Word word = look(offer).orElse(offer.word(Word.NOT_SAID));
        if (word.stage().isTaken()) {
            return word;
        }
        offers.stand(offer.what().thing(), Stage.TAKEN_BACK, "", null);
        return new Word(word.thing(), word.revision(), Stage.TAKEN_BACK, Word.NOT_SAID, "", null, null);
    }

    private Word goOn(IncomingOffer offer) {
        if (offer.arrived()) {
            return transactions
                    .get(() -> look(offer))
                    .orElse(offer.word(offer.what().file().size()));
        }
        if (offer.stage() != Stage.SENDING) {
            return offer.word(Word.NOT_SAID);
        }
        return tried(offer, () -> {
            long safe = begin(offer);
            if (safe == offer.what().file().size()) {
                source(offer).finish(offer.school(), offer.what());
                transactions.run(() -> {
                    offers.arrived(offer.what().thing(), offer.revision());
                    look(offer);
                });
            }
            return safe;
        });
    }

    private long begin(IncomingOffer offer) {
        return source(offer).begin(offer.school(), offer.what());
    }

    /** Where it stands now; noted, so that its school is told. */
    Optional<Word> look(IncomingOffer offer) {
        Optional<Verdict> verdict =
                source(offer).verdict(offer.school(), offer.what().thing());
        return verdict.map(now -> {
            Stage stage = Stage.of(now.approval(), now.reason());
            String reason = stage == Stage.SENT_BACK || stage == Stage.WITHDRAWN ? now.reason() : "";
            offers.stand(offer.what().thing(), stage, reason, null);
            return new Word(
                    offer.what().thing(),
                    offer.revision(),
                    stage,
                    offer.what().file().size(),
                    reason,
                    now.by(),
                    null);
        });
    }

    private Word tried(IncomingOffer offer, Work work) {
        try {
            long safe = work.safeBytes();
            return offers.find(offer.what().thing()).orElse(offer).word(safe);
        } catch (Fault fault) {
            LOG.info("the offer {} of school {} is not taken: {}", offer.what().thing(), offer.school(), fault.code());
            return fault(offer, fault);
        }
    }

    private Word fault(IncomingOffer offer, Fault fault) {
        Offer.Same same = fault instanceof OfferRefused refused && refused.same() != null
                ? new Offer.Same(
                        refused.same(), String.valueOf(fault.arguments().get(0)))
                : null;
        if (PASSING.contains(fault.kind()) || fault.code().equals("upload.busy")) {
            return new Word(
                    offer.what().thing(), offer.revision(), Stage.SENDING, Word.NOT_SAID, fault.code(), null, null);
        }
        transactions.run(() -> offers.stand(offer.what().thing(), Stage.REFUSED, fault.code(), same));
        return new Word(offer.what().thing(), offer.revision(), Stage.REFUSED, Word.NOT_SAID, fault.code(), null, same);
    }

    private static Word refused(OfferRecord record, Fault fault) {
        return new Word(record.thing(), record.revision(), Stage.REFUSED, Word.NOT_SAID, fault.code(), null, null);
    }

    private IncomingOffer own(SchoolNode node, UUID thing) {
        return offers.find(thing)
                .filter(offer -> offer.school().equals(node.school()))
                .orElseThrow(OfferRefused::foreign);
    }

    private OfferSource source(IncomingOffer offer) {
        return sources.of(offer.what().kind());
    }

    private String answer(Word word, String nonce) {
        return SignedAnswer.sign(
                self.identity(),
                new Question(QUESTION, nonce),
                Map.of(OfferUp.OFFERS, word.json().toString()),
                self.clock().instant());
    }

    @FunctionalInterface
    private interface Work {
        /** How many bytes of the file are safe afterwards. */
        long safeBytes();
    }
}
