package sala.media.disk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sala.access.Scope;
import sala.media.description.Licence;
import sala.media.description.MediaSource;

/**
 * One folder or disk on its way into the register.
 *
 * @param school null for one of the district's office
 * @param root the folder as {@link sala.media.disk.walk.RawPath} writes it
 * @param shown the folder as people read it
 * @param reason why it waits: a stable code; empty otherwise
 */
public record DiskImport(
        UUID id,
        UUID owner,
        @Nullable UUID school,
        String root,
        String shown,
        ImportState state,
        String reason,
        Terms terms,
        Instant created,
        Instant changed) {

    /** The word of URLs. */
    public static final String KIND = "import";

    /** Where it stands in the table of access. */
    public Scope scope() {
        return school == null ? Scope.DISTRICT : Scope.school(school);
    }

    /**
     * What holds for everything on the disk.
     *
     * @param source null to go by what names say
     */
    public record Terms(@Nullable MediaSource source, Licence licence) {

        public static final Terms UNKNOWN = new Terms(null, Licence.UNKNOWN);
    }
}
