package sala.media.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sala.blob.Blob;
import sala.media.description.Card;
import sala.media.description.EndUser;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaSource;
import sala.media.description.Placement;
import sala.media.intake.Arrived;
import sala.media.intake.MediaIntake;
import sala.media.item.FileLabel;
import sala.media.item.MediaItem;
import sala.media.timetable.Airing;
import sala.media.timetable.Slot;
import sala.media.timetable.Timetable;
import sala.media.timetable.Topic;
import sala.media.workshop.Transcoding;
import sala.school.Term;
import sala.sql.Transactions;

/** Makes items of lessons that were cut, and hangs them on the timetable: all of it, or nothing. */
@Singleton
public class LessonShelf {

    /** Whose turn recordings of television have at the encoder. */
    private static final String LANE = "television";

    private final PartRows parts;
    private final MediaIntake intake;
    private final Transcoding transcoding;
    private final Timetable timetable;
    private final RecordingOwner owner;
    private final Transactions transactions;

    @Inject
    public LessonShelf(
            PartRows parts,
            MediaIntake intake,
            Transcoding transcoding,
            Timetable timetable,
            RecordingOwner owner,
            Transactions transactions) {
        this.parts = parts;
        this.intake = intake;
        this.transcoding = transcoding;
        this.timetable = timetable;
        this.owner = owner;
        this.transactions = transactions;
    }

    /** Says why no item was made. */
    void say(Recording recording, Airing airing, PartState state, Duration lacking) {
        parts.say(airing.id(), recording.id(), new PartRows.Known(state, null, lacking));
    }

    /** Once, however often it is tried. */
    void put(Recording recording, Airing airing, Blob blob, Duration lacking) {
        transactions.run(() -> {
            if (!parts.isDone(airing.id())) {
                MediaItem item = intake.shelve(
                        owner.sender(),
                        new Arrived(FileLabel.of(fileName(airing)), blob, false).withRoom(),
                        details(airing, lacking));
                transcoding.queue(item, LANE);
                parts.say(airing.id(), recording.id(), new PartRows.Known(PartState.DONE, item.id(), lacking));
                timetable.recorded(airing, item.id());
            }
        });
    }

    private static MediaDetails details(Airing airing, Duration lacking) {
        Topic topic = airing.topic();
        MediaDetails.Terms terms = new MediaDetails.Terms(
                MediaDetails.LANGUAGES.get(0), Licence.UNKNOWN, MediaSource.DLTV, EndUser.LEARNER);
        Placement taught = new Placement(Term.of(airing.slot().day()).number(), null, topic.unit(), null);
        return new MediaDetails(
                topic.title(),
                description(airing.slot(), lacking),
                topic.subject(),
                topic.grades(),
                terms,
                Card.EMPTY.with(taught));
    }

    private static String description(Slot slot, Duration lacking) {
        String aired = "ออกอากาศทาง " + slot.channel().name() + " วันที่ " + day(slot) + " เวลา " + slot.from() + "–"
                + slot.to() + " น.";
        String hole = lacking.isZero() ? "" : "ไฟล์บันทึกขาดไปประมาณ " + minutes(lacking) + " นาที";
        return Stream.of(aired, hole).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static long minutes(Duration duration) {
        return Math.max(1, Math.round(duration.toSeconds() / 60.0));
    }

    private static String day(Slot slot) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("th"))
                .withChronology(ThaiBuddhistChronology.INSTANCE)
                .format(slot.day());
    }

    private static String fileName(Airing airing) {
        Slot slot = airing.slot();
        return slot.channel().name() + " " + slot.day() + " "
                + slot.from().toString().replace(":", "") + ".ts";
    }
}
