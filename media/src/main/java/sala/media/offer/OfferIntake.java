package sala.media.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sala.access.Actor;
import sala.approval.Approval;
import sala.blob.Blob;
import sala.media.intake.Arrived;
import sala.media.intake.MediaIntake;
import sala.media.intake.Sender;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.media.item.OfferDecisions;
import sala.media.subtitle.OfferedWords;
import sala.media.upload.Uploads;
import sala.offer.OfferRefused;
import sala.offer.Offered;
import sala.people.People;
import sala.people.Person;
import sala.sql.Transactions;

/**
 * At the district: the file of an offer comes as an upload of the person who offers it, in pieces, within the room of
 * the school; the whole of it becomes the item, under the id that it has at the school.
 */
@Singleton
public class OfferIntake {

    private static final Set<Approval> DECIDED = Set.of(Approval.APPROVED, Approval.PUBLISHED);

    private final MediaItems items;
    private final Uploads uploads;
    private final MediaIntake intake;
    private final OfferDecisions decisions;
    private final OfferedWords words;
    private final People people;
    private final Transactions transactions;

    @Inject
    public OfferIntake(
            MediaItems items,
            Uploads uploads,
            MediaIntake intake,
            OfferDecisions decisions,
            OfferedWords words,
            People people,
            Transactions transactions) {
        this.items = items;
        this.uploads = uploads;
        this.intake = intake;
        this.decisions = decisions;
        this.words = words;
        this.people = people;
        this.transactions = transactions;
    }

    /** All of it is here when the item has this file since an earlier offer. */
    long begin(UUID school, Offered offered) {
        OfferState state = OfferState.read(offered.state());
        actor(school, offered);
        Optional<MediaItem> known = known(school, offered);
        if (known.filter(item -> has(item, offered) || isDecided(item)).isPresent()) {
            return offered.file().size();
        }
        requireNew(offered);
        return uploads.beginOffered(
                        upload(offered), sender(school, offered), state.label(), state.details(), offered.file())
                .received();
    }

    long take(UUID school, Offered offered, long from, InputStream piece) {
        return uploads.append(actor(school, offered), upload(offered), from, piece)
                .received();
    }

    /** What is decided already stays as it is. */
    void finish(UUID school, Offered offered) {
        OfferState state = OfferState.read(offered.state());
        List<OfferedWords.Stored> said = words.store(state.words());
        Optional<MediaItem> known = known(school, offered);
        if (known.filter(OfferIntake::isDecided).isPresent()) {
            return;
        }
        if (known.filter(item -> has(item, offered)).isPresent()) {
            transactions.run(() -> submit(items.get(offered.thing()), offered, state, said));
        } else {
            takeFile(school, offered, state, said);
        }
    }

    private void takeFile(UUID school, Offered offered, OfferState state, List<OfferedWords.Stored> said) {
        Actor actor = actor(school, offered);
        try {
            uploads.finishOffered(actor, upload(offered), file -> {
                requireAnnounced(offered, file);
                submit(item(school, offered, state, file), offered, state, said);
                return offered.thing();
            });
        } catch (OfferRefused spoiled) {
            uploads.abandon(actor, upload(offered));
            throw spoiled;
        }
    }

    private MediaItem item(UUID school, Offered offered, OfferState state, Blob file) {
        Arrived arrived = new Arrived(state.label(), file, true).withRoom();
        Optional<MediaItem> known = items.find(offered.thing());
        known.ifPresent(item -> intake.offeredAnew(item, arrived));
        return known.orElseGet(
                () -> intake.offered(offered.thing(), sender(school, offered), arrived, state.details()));
    }

    private void submit(MediaItem item, Offered offered, OfferState state, List<OfferedWords.Stored> said) {
        // its history refers to it, without the entity manager
        items.flush();
        decisions.describe(item, state.details(), offered.by());
        decisions.submit(item, offered.by());
        words.replace(item.id(), offered.by(), said);
    }

    private static void requireAnnounced(Offered offered, Blob file) {
        if (!file.equals(offered.file())) {
            throw OfferRefused.spoiled();
        }
    }

    /** What only some may see is nobody's business: then the district has it twice. */
    private void requireNew(Offered offered) {
        items.withOriginal(offered.file().hash()).stream()
                .filter(item ->
                        item.approval() == Approval.PUBLISHED && !item.id().equals(offered.thing()))
                .findFirst()
                .ifPresent(item -> {
                    throw OfferRefused.same(item.id(), item.details().title());
                });
    }

    private Optional<MediaItem> known(UUID school, Offered offered) {
        Optional<MediaItem> known = items.find(offered.thing());
        if (known.filter(item -> !school.equals(item.school()) || item.versionOf() != null)
                .isPresent()) {
            throw OfferRefused.foreign();
        }
        return known;
    }

    private static boolean has(MediaItem item, Offered offered) {
        return item.original().blob().filter(offered.file()::equals).isPresent();
    }

    private static boolean isDecided(MediaItem item) {
        return DECIDED.contains(item.approval());
    }

    /** @throws OfferRefused when no person of this school offers it */
    private Actor actor(UUID school, Offered offered) {
        return people.find(offered.by())
                .map(Person::actor)
                .filter(actor -> actor.schools().contains(school))
                .orElseThrow(OfferRefused::foreign);
    }

    private static Sender sender(UUID school, Offered offered) {
        return new Sender(offered.by(), school);
    }

    /** The same for the same file of the same thing, so that a second offer goes on where the first one was. */
    private static UUID upload(Offered offered) {
        String name = "offer " + offered.thing() + " " + offered.file().hash().hex();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
