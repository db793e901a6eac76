package sala.mirror.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.mirror.node.JoinedNodes;
import sala.mirror.publication.Publication;
import sala.sql.Sql;

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

    /** Both are the district's own; together they say what it never said. */
    @Test
    void theSignatureOfAnotherListIsRefused() {
        Publication empty = district.publication(id);
        district.notes.write(id, "จริง");
        district.server.trouble.sendInstead(
                real -> new Publication(real.school(), real.number(), real.manifest(), empty.signature()));
        refused(school::update, "mirror.not-from-district");
        assertThat(school.notes.texts()).isEmpty();
    }

    /** What led somewhere before, sent again once the node is there: it leads back. */
    @Test
    void aStepThatWasTakenBeforeIsRefused() {
        district.notes.write(id, "หนึ่ง");
        long first = school.update();
        UUID second = district.notes.write(id, "สอง");
        Publication step = district.since(id, first);
        school.update();
        district.notes.remove(second);
        school.update();
        district.server.trouble.sendInstead(newest -> step);
        refused(school::update, "mirror.snapshot-older");
        assertThat(school.notes.texts()).containsExactly("หนึ่ง");
    }

    /** The district has signed each of the steps, but not this one after that list. */
    @Test
    void aStepFromAnotherListIsNotTaken() {
        district.notes.write(id, "หนึ่ง");
        long first = school.update();
        district.notes.write(id, "สอง");
        long second = district.publication(id).number();
        district.notes.write(id, "สาม");
        Publication skipping = district.since(id, second);
        district.server.trouble.sendInstead(newest -> skipping);
        refused(school::update, "mirror.snapshot-unreadable");
        assertThat(school.notes.texts()).containsExactly("หนึ่ง");
        district.server.trouble.over();
        assertThat(school.update()).isGreaterThan(first);
        assertThat(school.notes.texts()).containsExactly("สอง", "สาม", "หนึ่ง");
    }

    /** The list is the one that is here, so nothing leads back; but the district has told of a newer one. */
    @Test
    void aListOlderThanTheDistrictHasToldOfIsRefused() {
        district.notes.write(id, "เก่า");
        school.sync();
        Publication frozen = district.publication(id);
        district.notes.write(id, "ใหม่");
        district.server.trouble.sendInstead(newest -> frozen);
        refused(school::sync, "mirror.snapshot-older");
        district.server.trouble.over();
        school.sync();
        assertThat(school.notes.texts()).containsExactly("เก่า", "ใหม่");
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() {
        district.notes.write(id, "จริง");
        byte[] endless = new byte[65 << 20];
        district.server.trouble.sendInstead(
                real -> new Publication(real.school(), real.number(), endless, real.signature()));
        refused(school::update, "mirror.district-unreachable");
        assertThat(school.notes.texts()).isEmpty();
    }

    /** A node that was led too far ahead, by a key that was stolen and is no longer used, is not lost for ever. */
    @Test
    void whoJoinsAnewBeginsAtTheNumberOfTheDistrict() {
        district.notes.write(id, "จริง");
        school.update();
        new Sql(schoolDb.dataSource())
                .update("update district_link set applied_number = ?, shown_number = ?", 1L << 60, 1L << 60);
        refused(school::update, "mirror.snapshot-older");
        school.links.begin(school.links.find().orElseThrow());
        school.update();
        assertThat(school.notes.texts()).containsExactly("จริง");
    }
}
