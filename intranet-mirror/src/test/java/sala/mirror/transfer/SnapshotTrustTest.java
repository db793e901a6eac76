package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.mirror.node.JoinedNodes;
import sala.mirror.publication.Publication;

class SnapshotTrustTest extends JoinedNodes {

    @Test
    void aSnapshotThatTheDistrictDidNotSignIsRefused() {
        district.notes.write(id, "จริง");
        district.server.trouble.sendInstead(real -> {
            byte[] forged = real.manifest().clone();
            forged[forged.length / 2] ^= 1;
            return new Publication(real.school(), real.number(), forged, real.signature());
        });
        refused(school::update, "mirror.not-from-district");
        assertThat(school.notes.texts()).isEmpty();
    }

    @Test
    void anOlderSnapshotIsRefused() {
        district.notes.write(id, "เก่า");
        Publication old = district.publication(id);
        school.update();
        district.notes.write(id, "ใหม่");
        school.update();
        district.server.trouble.sendInstead(newest -> old);
        refused(school::update, "mirror.snapshot-older");
        assertThat(school.notes.texts()).containsExactly("เก่า", "ใหม่");
    }

    @Test
    void theSnapshotOfAnotherSchoolIsRefused() {
        UUID other = district.school("อื่น");
        district.notes.write(other, "ของโรงเรียนอื่น");
        Publication others = district.publication(other);
        district.server.trouble.sendInstead(own -> others);
        refused(school::update, "mirror.snapshot-other-school");
    }
}
