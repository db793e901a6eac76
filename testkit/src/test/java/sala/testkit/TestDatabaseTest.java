package sala.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TestDatabaseTest {

    @RegisterExtension
    final TestDatabase db = new TestDatabase();

    final EntityManager entities = db.persistence(Thing.class).entityManager();

    @BeforeEach
    void aTable() {
        db.execute("create table thing (id uuid primary key, name text not null)");
    }

    @Test
    void entitiesAndPlainSqlShareTheTransaction() {
        Thing thing = new Thing("กล่อง");
        db.inTransaction(() -> {
            entities.persist(thing);
            entities.flush();
            db.execute("update thing set name = name || 'ๆ'");
        });
        assertThat(entities.find(Thing.class, thing.id).name).isEqualTo("กล่องๆ");
    }

    @Test
    void nothingRemainsOfAFailedTransaction() {
        assertThatThrownBy(() -> db.inTransaction(() -> {
                    entities.persist(new Thing("gone"));
                    entities.flush();
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(things()).isZero();
    }

    @Test
    void whatIsPersistedIsWrittenAtCommit() {
        db.inTransaction(() -> entities.persist(new Thing("written")));
        assertThat(things()).isOne();
    }

    @Test
    void connectionsApartDoNotSeeAnOpenTransaction() {
        db.inTransaction(() -> {
            entities.persist(new Thing("not yet"));
            entities.flush();
            assertThat(new TestSql(db.apart()).one(Long.class, "select count(*) from thing"))
                    .isZero();
        });
    }

    @Test
    void theServerKnowsThaiOrder() {
        assertThat(db.one(Boolean.class, "select 'เก' < 'ขา' collate \"th-x-icu\""))
                .isTrue();
    }

    @Test
    void aSampleComesWithItsBytes(@TempDir Path folder) throws Exception {
        assertThat(Files.size(Sample.LESSON.copyTo(folder))).isEqualTo(Sample.LESSON.bytes().length);
    }

    private long things() {
        return db.one(Long.class, "select count(*) from thing");
    }

    @Entity
    @Table(name = "thing")
    static class Thing {
        @Id
        private UUID id = UUID.randomUUID();

        private String name = "";

        protected Thing() {}

        Thing(String name) {
            this.name = name;
        }
    }
}
