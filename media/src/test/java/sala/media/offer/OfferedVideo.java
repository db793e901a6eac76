package sala.media.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import sala.access.Actor;
import sala.access.Grant;
import sala.access.Role;
import sala.approval.Approval;
import sala.change.ChangeLog;
import sala.fault.Fault;
import sala.media.description.MediaDetails;
import sala.media.item.MediaBeans;
import sala.media.item.OfferDecisions;
import sala.media.subtitle.OfferedWords;
import sala.media.upload.Destination;
import sala.media.upload.UploadFolder;
import sala.media.upload.UploadRows;
import sala.media.upload.Uploads;
import sala.node.NodeRole;
import sala.node.NodeSettings;
import sala.offer.Offered;
import sala.offer.Verdict;
import sala.people.People;
import sala.people.Person;
import sala.people.PersonName;
import sala.people.Username;
import sala.replica.Replica;
import sala.sql.Sql;
import sala.sql.Transactions;
import sala.testkit.Sample;
import sala.testkit.TestDatabase;

/** A teacher at a school with a video, and the district to which it is offered: two registers. */
abstract class OfferedVideo {

    static final byte[] LESSON = Sample.NOISE.bytes();

    @RegisterExtension
    final TestDatabase districtDb = new TestDatabase();

    @RegisterExtension
    final TestDatabase schoolDb = new TestDatabase();

    @TempDir
    Path folder;

    Side district;
    Side school;
    Actor teacher;
    UUID item;

    /** The register of one node. */
    record Side(MediaBeans beans, MediaOffers offers, People people, TestDatabase db) {

        static Side of(TestDatabase db, Path data) {
            MediaBeans beans = new MediaBeans(db, data.resolve("blobs"));
            Sql sql = new Sql(db.dataSource());
            Transactions transactions = new Transactions(db.userTransaction());
            Uploads uploads = new Uploads(
                    new UploadRows(sql, beans.clock),
                    new UploadFolder(new NodeSettings(NodeRole.DISTRICT, data, 0, 0, "1", data, false)),
                    new Destination(beans.intake, beans.versions, beans.indicators),
                    beans.quotas,
                    beans.blobs,
                    transactions);
            People people = new People(beans.entities, new ChangeLog(sql, beans.clock));
            OfferDecisions decisions = beans.offers;
            OfferIntake intake = new OfferIntake(
                    beans.items,
                    uploads,
                    beans.intake,
                    decisions,
                    new OfferedWords(beans.subtitles, beans.blobs, beans.clock),
                    people,
                    transactions);
            MediaOffers offers =
                    new MediaOffers(beans.items, beans.subtitles, beans.versions, beans.files, decisions, intake, sql);
            return new Side(beans, offers, people, db);
        }
    }

    @BeforeEach
    void aTeacherWithAVideo() {
        district = Side.of(districtDb, folder.resolve("district"));
        school = Side.of(schoolDb, folder.resolve("school"));
        teacher = person(MediaBeans.SCHOOL, "kru.malee");
        item = school.beans().take(teacher, "แสง.wmv", LESSON, "การทดลองแสง");
        school.beans().complete(item);
    }

    Offered handIn() {
        return schoolDb.inTransaction(() -> school.offers().handIn(teacher, item));
    }

    void send(Offered offered) {
        long safe = district.offers().begin(MediaBeans.SCHOOL, offered);
        if (safe < LESSON.length) {
            piece(offered, (int) safe, LESSON.length);
        }
        district.offers().finish(MediaBeans.SCHOOL, offered);
    }

    void piece(Offered offered, int from, int to) {
        byte[] piece = Arrays.copyOfRange(LESSON, from, to);
        assertThat(district.offers().take(MediaBeans.SCHOOL, offered, from, new ByteArrayInputStream(piece)))
                .isEqualTo(to);
    }

    Approval verdict() {
        return district.offers().verdict(MediaBeans.SCHOOL, item).orElseThrow().approval();
    }

    void hear() {
        Verdict verdict = district.offers().verdict(MediaBeans.SCHOOL, item).orElseThrow();
        schoolDb.inTransaction(() -> school.offers().decided(item, verdict));
    }

    void describe(String title) {
        schoolDb.inTransaction(() -> {
            school.beans().editing.describe(teacher, school.beans().seen(item), MediaDetails.named(title));
        });
    }

    void decideAndPublish(String title) {
        districtDb.inTransaction(() -> {
            district.beans()
                    .editing
                    .describe(district.beans().admin, district.beans().seen(item), MediaDetails.named(title));
        });
        districtDb.inTransaction(() -> district.beans()
                .decisions
                .approve(district.beans().admin, district.beans().seen(item)));
        districtDb.inTransaction(() -> district.beans()
                .decisions
                .publish(district.beans().admin, district.beans().seen(item)));
    }

    List<Replica> forSchool() {
        List<Replica> all = new ArrayList<>();
        districtDb.inTransaction(() -> district.beans().replicas.forSchool(MediaBeans.SCHOOL, all::add));
        return all;
    }

    /** At the district, as everybody is. */
    Actor person(UUID of, String username) {
        UUID id = UUID.randomUUID();
        Person person = new Person(id, new Username(username), new PersonName("นาง", "มาลี", "ใจดี"), "-");
        person.give(Grant.school(Role.TEACHER, of));
        districtDb.execute(
                "insert into school (id, version, code, thai_name, amphoe) values (?, 1, '1000000001', 'บ้านหนองน้ำใส', 'เมือง')",
                of);
        districtDb.inTransaction(() -> district.people().add(person));
        return new Actor(id, Set.of(Grant.school(Role.TEACHER, of)));
    }

    static org.assertj.core.api.AbstractStringAssert<?> assertThatCode(Runnable work) {
        try {
            work.run();
            return assertThat("taken");
        } catch (Fault fault) {
            return assertThat(fault.code());
        }
    }
}
