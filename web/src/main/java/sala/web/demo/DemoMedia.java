package sala.web.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import sala.access.Actor;
import sala.blob.BlobStore;
import sala.media.description.EndUser;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaSource;
import sala.media.intake.Arrived;
import sala.media.intake.MediaIntake;
import sala.media.item.FileLabel;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** The files of the sample course, sent in as a teacher sends them. */
@Singleton
public class DemoMedia {

    private final BlobStore blobs;
    private final MediaIntake intake;

    @Inject
    public DemoMedia(BlobStore blobs, MediaIntake intake) {
        this.blobs = blobs;
        this.intake = intake;
    }

    UUID lesson(Actor teacher) {
        return take(teacher, DemoFile.LESSON, "เศษส่วน ป.4.mp4", "รู้จักเศษส่วน");
    }

    UUID worksheet(Actor teacher) {
        return take(teacher, DemoFile.WORKSHEET, "ใบงานเศษส่วน.pdf", "ใบงานเรื่องเศษส่วน");
    }

    private UUID take(Actor teacher, DemoFile file, String fileName, String title) {
        MediaDetails.Terms terms =
                new MediaDetails.Terms("th", Licence.PUBLIC_DOMAIN, MediaSource.SCHOOL, EndUser.LEARNER);
        MediaDetails details = new MediaDetails(title, "", SubjectGroup.MATHEMATICS, Set.of(Grade.P4), terms);
        Arrived arrived = new Arrived(FileLabel.of(fileName), file.with(blobs::put), true);
        return intake.take(teacher, arrived, details).id();
    }
}
