package sala.media.disk.bring;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import sala.blob.Blob;
import sala.media.description.Card;
import sala.media.description.MediaDetails;
import sala.media.description.MediaSource;
import sala.media.description.Placement;
import sala.media.disk.DiskImport;
import sala.media.disk.FileWords;
import sala.media.intake.Arrived;
import sala.media.intake.MediaIntake;
import sala.media.intake.Sender;
import sala.media.item.FileLabel;
import sala.media.item.MediaItem;
import sala.media.item.MediaItems;
import sala.school.Term;
import sala.sql.Transactions;

/** Makes items of stored files: the item and the note that there is one, or neither. */
@Singleton
public class Shelf {

    private final BringRows rows;
    private final MediaIntake intake;
    private final MediaItems items;
    private final Transactions transactions;

    @Inject
    public Shelf(BringRows rows, MediaIntake intake, MediaItems items, Transactions transactions) {
        this.rows = rows;
        this.intake = intake;
        this.items = items;
        this.transactions = transactions;
    }

    /** Once, however often it is tried; nothing when somebody took the file back meanwhile. */
    void put(DiskImport disk, long file, Blob blob) {
        transactions.run(() -> rows.locked(file).ifPresent(waiting -> {
            Optional<MediaItem> known = items.withOriginal(blob.hash()).stream().findFirst();
            if (known.isPresent()) {
                rows.duplicate(file, known.get().id(), blob.hash());
            } else {
                MediaItem item = intake.shelve(
                        new Sender(disk.owner(), disk.school()),
                        new Arrived(FileLabel.of(waiting.name()), blob, false).withRoom(),
                        details(disk, waiting.words()));
                rows.brought(file, item.id(), blob.hash());
            }
        }));
    }

    private static MediaDetails details(DiskImport disk, FileWords words) {
        MediaSource named = words.source() == null ? MediaSource.OTHER : words.source();
        MediaSource source =
                disk.terms().source() == null ? named : disk.terms().source();
        return new MediaDetails(
                words.title(),
                description(words),
                words.subject(),
                words.grades(),
                new MediaDetails.Terms(
                        MediaDetails.LANGUAGES.get(0),
                        disk.terms().licence(),
                        source,
                        words.role().endUser()),
                Card.EMPTY.with(placement(words)));
    }

    /** The day on which a recording was taught has no field of its own in the register. */
    private static String description(FileWords words) {
        return Optional.ofNullable(words.taught())
                .map(day -> "สอนวันที่ "
                        + DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("th"))
                                .withChronology(ThaiBuddhistChronology.INSTANCE)
                                .format(day))
                .orElse("");
    }

    private static Placement placement(FileWords words) {
        Integer term = words.taught() == null ? null : Term.of(words.taught()).number();
        return new Placement(term, words.unit(), words.unitTitle(), words.order());
    }
}
